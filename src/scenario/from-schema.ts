/** Types from JSON schemas written as TypeScript constants: the schema is the one definition, the type follows from it. */

/** The part of JSON schema that Headroom's own formats use. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  /** What it means, in Markdown; the unit included. */
  readonly description?: string;
  /** What holds when it is absent, as YAML text. */
  readonly defaultText?: string;
  /** The meaning of the text, for messages: `duration`, `quantity`, `date-time`. */
  readonly format?: string;
  readonly pattern?: string;
  /** What text must look like, as it completes `expected …`; with `pattern`. */
  readonly expected?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  /** Alternatives of distinct types; of several objects, the first whose first required field is there, or the first. */
  readonly oneOf?: readonly Schema[];
  /** Exactly one of the properties must be there. */
  readonly exactlyOneProperty?: boolean;
  /** The field is part of the format, but this version does not simulate it: it is refused by name. */
  readonly notYet?: boolean;
}

/** The type of the values that a schema allows. */
export type FromSchema<S> = S extends { readonly notYet: true }
  ? never
  : S extends { readonly enum: readonly (infer Value)[] }
    ? Value
    : S extends { readonly oneOf: readonly (infer Alternative)[] }
      ? FromAlternative<Alternative>
      : S extends { readonly type: 'object'; readonly properties: infer Properties }
        ? FromProperties<Properties, S extends { readonly required: readonly (infer Name)[] } ? Name : never>
        : S extends { readonly type: 'object'; readonly additionalProperties: infer Values }
          ? { readonly [key: string]: FromSchema<Values> }
          : S extends { readonly type: 'array'; readonly items: infer Item }
            ? readonly FromSchema<Item>[]
            : S extends { readonly type: 'string' }
              ? string
              : S extends { readonly type: 'integer' | 'number' }
                ? number
                : S extends { readonly type: 'boolean' }
                  ? boolean
                  : unknown;

// Distributes over the alternatives.
type FromAlternative<Alternative> = Alternative extends unknown ? FromSchema<Alternative> : never;

type FromProperties<Properties, Required> = {
  readonly [Name in keyof Properties as Name extends Required ? Name : never]: FromSchema<Properties[Name]>;
} & {
  readonly [Name in keyof Properties as Name extends Required ? never : Name]?:
    | FromSchema<Properties[Name]>
    | undefined;
};
