/** What its owner may write and others may only read: plain properties, which the engine looks up faster than accessors. */
export type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };
