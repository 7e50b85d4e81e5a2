import type { TextLanguage, Words } from '../evidence/clause.ts';
import { clauseKey, clauseWords, fieldsOf, patternOf, textAt, withNames } from '../language/clauses.ts';
import { begun } from '../language/speech.ts';
import { wordings } from '../language/wordings.ts';
import type { JsonSchema } from './json-schema-form.ts';

/** What a property of an agreement asks for, and what it means that it is absent; nothing where no words are written. */
function propertyWords(path: readonly string[], part: JsonSchema, isRequired: boolean): Words | undefined {
  const [da, en] = (['da', 'en'] as const).map((language) => propertyText(path, part, isRequired, language));
  return da === undefined || en === undefined ? undefined : { da, en };
}

function propertyText(
  path: readonly string[],
  part: JsonSchema,
  isRequired: boolean,
  language: TextLanguage,
): string | undefined {
  const { notes, absent } = clauseWords[language];
  const asked = askedText(path, part, language);
  if (asked === undefined) return undefined;
  const isTopic = path.length === 2 && path[0] === 'terms';
  const isClause = textAt(clauseWords[language].sentences, clauseKey(path)) !== undefined;
  const missing = isRequired
    ? notes.required
    : (textAt(absent, clauseKey(path)) ?? (isTopic ? notes.topic : isClause ? notes.generic : notes.part));
  return `${asked} ${missing}`;
}

function askedText(path: readonly string[], part: JsonSchema, language: TextLanguage): string | undefined {
  const { sentences, plain, notes } = clauseWords[language];
  const own =
    textAt(plain, clauseKey(path)) ??
    (['parties', 'channels'].includes(path[0] ?? '') ? path[1] && plain.party : undefined);
  const around = textAt(sentences, clauseKey(path.slice(0, -1)));
  const name = path.at(-1) ?? '';
  const isPart = around !== undefined && fieldsOf(around).includes(name);
  // What is said of every agreement says no name that one of them gives.
  const pattern = (text: string) => begun(patternOf(text, wordings[language].names));
  const inSentence = () =>
    notes.in
      .replace('{field}', () => `\`${name}\``)
      .replace('{sentence}', () => pattern(around ?? ''))
      .replace(/\.\.$/, '.');
  if (path.at(-1) !== 'da' && path.at(-1) !== 'en' && own !== undefined) return `${own}.`;
  const sentence = textAt(sentences, clauseKey(path));
  if (sentence !== undefined) return stopped(pattern(sentence));
  const only = onlyOption(part);
  if (isPart) return [inSentence(), optionsText(part, language)].filter(Boolean).join(' ');
  const named = textAt(plain, name);
  if (named !== undefined) return `${named}.`;
  if (only === undefined || around === undefined) return undefined;
  return `${inSentence()} ${notes.only.replace('{only}', () => only)}`;
}

/** An amount in Danish ends its own sentence. */
function stopped(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** The one value that a field can have. */
function onlyOption(part: JsonSchema): string | undefined {
  const { const: only, enum: all } = part;
  if (only !== undefined) return String(only);
  return all?.length === 1 ? all[0] : undefined;
}

function optionsText(part: JsonSchema, language: TextLanguage): string | undefined {
  const all = part.enum ?? part.items?.enum ?? (part.const === undefined ? undefined : [String(part.const)]);
  if (all === undefined) return undefined;
  const { options, notes } = clauseWords[language];
  const each = all.map((option) => {
    const words = textAt(options, option);
    return words === undefined ? `\`${option}\`` : `\`${option}\` (${withNames(words, wordings[language].names)})`;
  });
  return notes.among.replace('{options}', () => each.join(', '));
}

/** The JSON Schema of an agreement with the words of each property: `description` in one language, `$comment` in the other. */
export function withWords(schema: JsonSchema, language: TextLanguage, path: readonly string[] = []): JsonSchema {
  const { properties, items, oneOf, anyOf, required = [] } = schema;
  const variants = (list: readonly JsonSchema[]) => list.map((variant) => withWords(variant, language, path));
  const told = ([name, part]: readonly [string, JsonSchema]) => {
    const at = [...path, name];
    const words = propertyWords(at, part, required.includes(name));
    const said = words && { description: words[language], $comment: words[language === 'da' ? 'en' : 'da'] };
    return [name, { ...said, ...withWords(part, language, at) }] as const;
  };
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(told)) }),
    ...(items && { items: withWords(items, language, path) }),
    ...(oneOf && { oneOf: variants(oneOf) }),
    ...(Array.isArray(anyOf) && { anyOf: variants(anyOf as readonly JsonSchema[]) }),
  };
}
