/** Command lines that make no sense, and input that is no JSON object. */

export const badCommands: readonly (readonly [words: readonly string[], code: string])[] = [
  [['fee', '--explain'], 'unknown-option'],
  [['fee', '--explain', 'de'], 'unknown-option'],
  [['fee', '--explain', 'DA'], 'unknown-option'],
  [['fee', '--nope'], 'unknown-option'],
  [['fee', '-x'], 'unknown-option'],
  [['fee', 'a.json', 'b.json'], 'unknown-option'],
  [['fee', '--csv'], 'unknown-option'],
  [['settle', '--csv', '--ndjson'], 'unknown-option'],
  [['settle', '--agreement', 'koebenhavn-2016-unge'], 'unknown-option'],
  [['fee', '--table=1'], 'unknown-option'],
  [['fees'], 'unknown-operation'],
  [['__proto__'], 'unknown-operation'],
  [['Fee'], 'unknown-operation'],
  [['fees', '--help'], 'unknown-operation'],
  [['fee', '/nowhere/at/all.json'], 'unreadable-file'],
  [['fee', '--ndjson', '/nowhere/at/all.json'], 'unreadable-file'],
  [['fee', '/'], 'unreadable-file'],
];

export const noJson: readonly (readonly [text: string, code: string])[] = [
  ['', 'invalid-json'],
  ['   \n', 'invalid-json'],
  ['{', 'invalid-json'],
  ['{"a":1}}', 'invalid-json'],
  ["{'agreement':'x'}", 'invalid-json'],
  ['{"a":1}\n{"a":1}', 'invalid-json'],
  ['NaN', 'invalid-json'],
  ['null', 'not-an-object'],
  ['[]', 'not-an-object'],
  ['"fee"', 'not-an-object'],
  ['12', 'not-an-object'],
];
