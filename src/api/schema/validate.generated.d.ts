/** One finding of a validator, as ajv words it; `instancePath` is a JSON pointer. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True when the value fits; otherwise `errors` holds all findings of that call. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** Part of a JSON schema, as far as messages need it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode;
}

/** Validators by `apiVersion/kind`, with the name of the definition. */
export declare const kinds: Readonly<Record<string, { readonly validate: SchemaValidator; readonly definition: string }>>;

/** All kinds that Kubernetes 1.34 serves, by apiVersion. */
export declare const served: Readonly<Record<string, readonly string[]>>;

/** The definitions themselves, for "did you mean" and what was expected. */
export declare const definitions: Readonly<Record<string, SchemaNode>>;
