/**
 * DynamicResources: resource claims are not simulated, so a pod that has any is refused by name. For all other pods the
 * plugin behaves as the real one does for a pod without claims: its PostFilter adds its words to the message, and fails
 * where an earlier PreFilter rejected the pod before this one ran.
 */
import { type Plugin, SKIP } from '../framework.ts';

/** v1.34 framework/plugins/dynamicresources/dynamicresources.go PreFilter, PostFilter */
export function createDynamicResources(): Plugin {
  return {
    name: 'DynamicResources',
    sharing: { follows: 'node', signature: ({ spec }) => (spec.resourceClaims?.length ? null : '') },
    wakesOn: [],
    preFilter({ spec }) {
      const claims = spec.spec.resourceClaims ?? [];
      if (claims.length === 0) return SKIP;
      const names = claims.map(({ name }) => `"${name}"`).join(', ');
      return {
        kind: 'reject',
        reason: `resource claim(s) ${names}: dynamic resource allocation is not simulated`,
        unresolvable: true,
      };
    },
    sharesFailures: true,
    postFilter(_cycle, state) {
      if (state === undefined) return { status: 'error', message: 'not found', nominate: null, victims: [] };
      return { status: 'unschedulable', message: 'no new claims to deallocate', nominate: null, victims: [] };
    },
  };
}
