import { inputJsonSchema } from '../operations/json-schema.ts';
import type { OperationName } from '../operations/operations.ts';
import { operations } from '../operations/operations.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { csvColumns } from './csv-columns.ts';
import { eventColumns, invoiceColumns, meetingColumns, stayColumns } from './table-columns.ts';

const NAME_WIDTH = 16;

/** The whole command, in English with the Danish question beside each operation. */
export function generalHelp(): string {
  return [
    'indsats: the rules of Danish municipal employment contracts',
    '',
    'Usage: indsats <operation> [FILE]            one JSON object from FILE or standard input (-), one answer out',
    '       indsats <operation> --ndjson [FILE]   one JSON object a line, one answer a line, in order',
    '       indsats settle --csv [FILE]           one order a row, columns named in the first row',
    '       indsats invoice-run --csv ORDERS --sent INVOICES --month 2016-08 --csv-out     what is sent for a month',
    '       indsats audit-invoice --csv ORDERS --received INVOICES                         which of them are right',
    '       indsats agreement FILE                what an agreement says, clause by clause; --check CASES, --diff OLD',
    '       indsats <operation> --help            the fields of the input',
    '',
    'Operations:',
    ...operations.map(({ name, summary }) => `  ${name.padEnd(NAME_WIDTH)} ${summary.en} (${summary.da})`),
    '',
    'Options:',
    '  --explain da|en   the answer as text in Danish or English',
    '  --table           the answer as a table',
    '  --ics STAMP       deadlines, settle, first-day-absence and contract-deadlines: a calendar (.ics) made at STAMP, such as 2016-06-24T08:00:00Z',
    '  --ndjson          many inputs, one a line',
    '  --csv             a table instead of JSON: of orders (settle, invoice-run, audit-invoice, bonus-statement), of meetings',
    '                    (first-day-absence) or of events (absence); what no column holds goes in --stays, --with or in JSON',
    '  --sent FILE       with --csv: invoice-run and audit-invoice: a table of the invoices so far, a line a row',
    '  --received FILE   with --csv: audit-invoice: a table of the invoices that are judged, a line a row',
    '  --stays FILE      with --csv: placements, jobs and education, one a row',
    '  --month M         with --csv: invoice-run: the month, such as 2016-08',
    '  --quarter Q       with --csv: bonus-statement: the quarter, such as 2016-Q4',
    '  --with FILE       with --csv: a JSON object of fields that stand in no table, such as {"figures": …}',
    '  --agreement A     the agreement of inputs that name none: its id, or the JSON file that holds one of your own',
    '  --partial         settle, bonus-statement, invoice-run, audit-invoices: answer what can be answered, name the rest in `refused`',
    '  --out FILE        write the answer to FILE, whole or not at all',
    '  --csv-out         settle, invoice-run, audit-invoice: the answer as a table that Danish Excel opens; --csv, or --sent, reads it',
    '                    back. settle --csv: up to 200,000 rows are answered, otherwise up to 20,000',
    '  --international   with --csv-out: commas between cells, points in decimals',
    '  --help, --version',
    '',
    'Exit: 0 when everything was answered, 2 when any input had a problem.',
  ].join('\n');
}

/** What is said of the command that reads an agreement out. */
export function agreementHelp(): string {
  return [
    'indsats agreement [FILE]: what an agreement says, and what it does not (hvad siger aftalen?)',
    '',
    'FILE is an agreement as JSON, or the id of a shipped one.',
    '  --explain da|en   as text in Danish or English',
    '  --check CASES     lines of {"operation", "input", "expected"}: which hold, which differ, clause by clause',
    '  --diff OLD        what changed since an earlier text, by clause',
    '',
    'Exit: 0 when the agreement is right and every case holds, 1 when a case differs, 2 when something could not be read.',
  ].join('\n');
}

/** One operation with the fields of its input. */
export function operationHelp(name: OperationName): string {
  const operation = operations.find((each) => each.name === name);
  const title = `indsats ${name}: ${operation?.summary.en} (${operation?.summary.da})`;
  const lines = [title, '', 'Input:', ...fieldLines(inputJsonSchema(name), '')];
  for (const [what, columns] of tablesOf(name)) lines.push('', `Columns with ${what}: ${columns.join(', ')}`);
  return lines.join('\n');
}

/** The tables that an operation takes, with the columns of each. */
function tablesOf(name: OperationName): readonly (readonly [what: string, columns: readonly string[]])[] {
  const orders = ['--csv', csvColumns] as const;
  const sent = ['--sent, --received', Object.keys(invoiceColumns)] as const;
  const stays = ['--stays', Object.keys(stayColumns)] as const;
  switch (name) {
    case 'settle':
    case 'bonus-statement':
      return [orders, stays];
    case 'invoice-run':
    case 'audit-invoice':
      return [orders, sent, stays];
    case 'first-day-absence':
      return [['--csv', Object.keys(meetingColumns)]];
    case 'absence':
      return [['--csv', Object.keys(eventColumns)]];
    default:
      return [];
  }
}

function fieldLines(schema: JsonSchema, path: string): string[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([field, part]) => {
    const at = path === '' ? field : `${path}.${field}`;
    const own = [`  ${at}${required.has(field) ? '' : '?'}: ${kindOf(part)}`, ...saidOf(part)];
    const inner = part.type === 'array' ? fieldLines(part.items ?? {}, `${at}[]`) : fieldLines(part, at);
    const variants = [
      ...(part.oneOf ?? []).map((variant) => variantLine(variant, at)),
      ...(part.items?.oneOf ?? []).map((variant) => variantLine(variant, `${at}[]`)),
      variantFields([...(part.oneOf ?? []), ...(part.items?.oneOf ?? [])]),
    ];
    return [...own, ...inner, ...variants.flat()];
  });
}

/** The field's description, under it. */
function saidOf({ description }: JsonSchema): string[] {
  return description === undefined ? [] : [`      ${description}`];
}

/** One form of an object that is told apart by its `kind`: `trigger: kind expiry, on, extendedBefore?`. */
function variantLine({ properties = {}, required = [] }: JsonSchema, at: string): string[] {
  const { kind, ...others } = properties;
  if (!kind) return [];
  const kinds = kind.enum?.join(' | ') ?? String(kind.const);
  const fields = Object.keys(others).map((field) => `, ${field}${required.includes(field) ? '' : '?'}`);
  return [`    ${at}: kind ${kinds}${fields.join('')}`];
}

/** What the fields of the forms are, each once. */
function variantFields(variants: readonly JsonSchema[]): string[] {
  const told = variants.filter(({ properties }) => properties?.kind);
  const fields = new Map(told.flatMap(({ properties = {} }) => Object.entries(properties)));
  return [...fields].map(([field, part]) => `      ${field}: ${part.description}`);
}

function kindOf(schema: JsonSchema): string {
  if (schema.properties) return 'object';
  if (schema.enum) return schema.enum.join(' | ');
  if (schema.oneOf) return [...new Set(schema.oneOf.map(kindOf))].join(' or ');
  if (schema.$ref) return 'a whole agreement';
  if (schema.type === 'array') return 'list';
  return schema.format ?? schema.type ?? 'any';
}
