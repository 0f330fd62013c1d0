type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** A JSON Schema of draft 2020-12, as plain data under its keywords. */
export type JsonSchema = Readonly<Record<string, JsonValue>>;
