// One top-level function for each sheet function and alias, documented as spreadsheets want it: from the library's own table.

/** @param {import('../../dist/spreadsheet.js').SheetFunction} asked */
function parameterNames(asked) {
  return [...asked.parameters.map(({ id }) => id), ...(asked.rest ? ['argumenter'] : [])];
}

/** A name as the comments write it: only what is followed by nothing required may be left out of a formula. */
function writtenNames({ parameters, rest }) {
  const required = rest
    ? parameters.length - 1
    : parameters.findLastIndex(({ optional, byAgreement }) => !optional && !byAgreement);
  return parameters.map(({ id }, at) => (at > required ? `[${id}]` : id));
}

/** Excel: every argument and every answer is a range; the last argument of KILDE and FORKLAR repeats. */
export function excelSource(asked, name) {
  const names = parameterNames(asked);
  const written = writtenNames(asked);
  const passed = asked.rest ? [...names.slice(0, -1), '...(argumenter || [])'] : names;
  const lines = [
    '/**',
    ` * ${summaryOf(asked, name)}`,
    ` * @customfunction ${name}`,
    ...asked.parameters.map(({ words }, at) => ` * @param {any[][]} ${written[at]} ${words.da}`),
    ...(asked.rest ? [' * @param {any[][][]} argumenter funktionens egne argumenter'] : []),
    ` * @returns {any[][]} ${answerOf(asked)}`,
    ' */',
    `function ${name}(${names.join(', ')}) {`,
    `  return indsats.callFromExcel('${asked.name}', [${passed.join(', ')}]);`,
    '}',
  ];
  return lines.join('\n');
}

/** Google Sheets: what stands in braces is shown as the example; Danish names alone are offered while typing. */
export function sheetsSource(asked, name) {
  const names = parameterNames(asked);
  const written = writtenNames(asked);
  const lines = [
    '/**',
    ` * ${summaryOf(asked, name)}`,
    ' *',
    ...asked.parameters.map(({ words, example }, at) => ` * @param {${example}} ${written[at]} ${words.da}`),
    ...(asked.rest ? [' * @param {A2} argumenter funktionens egne argumenter'] : []),
    ` * @return ${answerOf(asked)}`,
    ...(name === asked.name ? [' * @customfunction'] : []),
    ' */',
    `function ${name}(${names.join(', ')}) {`,
    `  return indsats.callFromSheets('${asked.name}', arguments);`,
    '}',
  ];
  return lines.join('\n');
}

function summaryOf(asked, name) {
  return name === asked.name ? `${asked.summary.da}.` : `${asked.summary.en} (${asked.name}).`;
}

function answerOf({ columns, shape, summary }) {
  if (shape === 'cell') return summary.da;
  return columns.map(({ da }) => da).join(', ');
}

/** Every name with its function: the Danish one first. */
export function namesOf(sheetFunctions) {
  return sheetFunctions.flatMap((asked) => [asked.name, ...asked.aliases].map((name) => ({ asked, name })));
}
