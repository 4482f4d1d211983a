import type { SchemaFinding, SchemaPart } from '../api/schema-errors.ts';

/** True when the value fits; otherwise `errors` holds all findings of that call. */
declare const validate: { (value: unknown): boolean; errors?: SchemaFinding[] | null };
export default validate;
export { validate };

/** The compiled schema, for messages. */
export declare const definition: SchemaPart;
