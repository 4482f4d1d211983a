/** The bundled placement policies, as `spec.scheduler` takes them. */
import { policies } from '../scheduler/policies/registry.ts';

export interface PolicyInfo {
  readonly name: string;
  readonly description: string;
  readonly source: string;
}

/** In the order in which they are listed. */
export const policyList: readonly PolicyInfo[] = policies.map(({ name, description, source }) => {
  return { name, description, source };
});
