/** As much of JSON Schema 2020-12 as is looked at here. */
export interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
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
