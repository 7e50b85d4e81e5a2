/** As much of JSON Schema 2020-12 as is looked at here. */
export interface JsonSchema {
  /** The kind of value. */
  readonly type?: string;
  /** The name of the field, for people. */
  readonly title?: string;
  /** What the field is, for people. */
  readonly description?: string;
  /** The form of a text, as `date`. */
  readonly format?: string;
  /** The values that it can be. */
  readonly enum?: readonly string[];
  /** The fields that must be there. */
  readonly required?: readonly string[];
  /** The fields of an object. */
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** What each item of a list is. */
  readonly items?: JsonSchema;
  /** The forms of which exactly one holds. */
  readonly oneOf?: readonly JsonSchema[];
  /** The forms of which one holds at least. */
  readonly anyOf?: readonly JsonSchema[];
  /** Where the schema stands that holds here. */
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

/** Keywords under which one schema stands, a list of them, or some by name. */
const ONE = ['items', 'additionalProperties', 'not', 'if', 'then', 'else'] as const;
const LISTS = ['oneOf', 'anyOf', 'allOf'] as const;
const NAMED = ['properties', '$defs'] as const;

/**
 * The same schema in the form that strict validators take: what narrows an object says that it is one, and names every field
 * that it asks for.
 */
export function strict(schema: JsonSchema): JsonSchema {
  if (typeof schema !== 'object') return schema;
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (isAmong(ONE, keyword)) return [keyword, strict(value as JsonSchema)];
    if (isAmong(LISTS, keyword)) return [keyword, (value as readonly JsonSchema[]).map(strict)];
    if (!isAmong(NAMED, keyword)) return [keyword, value];
    const named = Object.entries(value as Readonly<Record<string, JsonSchema>>);
    return [keyword, Object.fromEntries(named.map(([name, part]) => [name, strict(part)]))];
  });
  const whole: JsonSchema = Object.fromEntries(entries);
  const { required = [], properties } = whole;
  if (required.length === 0 && !properties) return whole;
  const unnamed = required
    .filter((name) => !properties || !Object.hasOwn(properties, name))
    .map((name) => [name, true]);
  return { type: 'object', ...whole, properties: { ...properties, ...Object.fromEntries(unnamed) } };
}

function isAmong(keywords: readonly string[], keyword: string): boolean {
  return keywords.includes(keyword);
}
