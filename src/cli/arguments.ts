import { parseArgs } from 'node:util';
import { deadlineCalendar } from '../deadlines/deadline-calendar.ts';
import { isLanguage, type Language } from '../evidence/clause.ts';
import type { ProblemCode } from '../problem/problem.ts';

/** What the command line asks for. */
export interface Command {
  readonly operation?: string | undefined;
  /** Absent, or `-`: standard input. */
  readonly file?: string | undefined;
  readonly ndjson: boolean;
  readonly csv: boolean;
  readonly csvOut: boolean;
  readonly international: boolean;
  readonly explain?: Language | undefined;
  readonly table: boolean;
  /** The time stamp of the calendar that is asked for. */
  readonly ics?: string | undefined;
  /** An agreement by its id, or the file that holds one. */
  readonly agreement?: string | undefined;
  /** `agreement` only: the file of its author's own cases, and the file of an earlier text. */
  readonly check?: string | undefined;
  readonly diff?: string | undefined;
  readonly partial: boolean;
  /** Tables beside that of the orders: what was sent, what was received, and what the citizens were in. */
  readonly sent?: string | undefined;
  readonly received?: string | undefined;
  readonly stays?: string | undefined;
  /** Fields of the input that stand in no table: a month, a quarter, and a file of any others. */
  readonly month?: string | undefined;
  readonly quarter?: string | undefined;
  readonly with?: string | undefined;
  /** The file that the answer is written to, whole or not at all. */
  readonly out?: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

/** A command line that makes no sense: what of it. */
export interface Misuse {
  readonly code: ProblemCode;
  readonly about: string;
}

const options = {
  ndjson: { type: 'boolean' },
  csv: { type: 'boolean' },
  'csv-out': { type: 'boolean' },
  international: { type: 'boolean' },
  explain: { type: 'string' },
  table: { type: 'boolean' },
  ics: { type: 'string' },
  agreement: { type: 'string' },
  check: { type: 'string' },
  diff: { type: 'string' },
  partial: { type: 'boolean' },
  sent: { type: 'string' },
  received: { type: 'string' },
  stays: { type: 'string' },
  month: { type: 'string' },
  quarter: { type: 'string' },
  with: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Name = keyof typeof options;
type Values = { readonly [option in Name]?: string | true };

/** Reads the words after the command's name. */
export function readCommand(words: readonly string[]): Command | Misuse {
  const { tokens } = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
  const values: { [option in Name]?: string | true } = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const misused = (code: ProblemCode): Misuse => ({ code, about: rawName });
    if (!isOption(name)) return misused('unknown-option');
    if (values[name] !== undefined) return misused('given-twice');
    const isText = options[name].type === 'string';
    // What looks like the next option is no value, unless it is written behind `=`.
    if (isText ? value === undefined || (!inlineValue && /^-./.test(value)) : value !== undefined)
      return misused('unknown-option');
    values[name] = value ?? true;
  }
  const [operation, file, more] = files;
  if (more !== undefined) return { code: 'unknown-option', about: more };
  const about = senseless(operation, values);
  return about === undefined ? commandOf(operation, file, values) : { code: 'unknown-option', about };
}

function isOption(name: string): name is Name {
  return Object.hasOwn(options, name);
}

/** The option that makes no sense beside the others, if there is one. */
function senseless(operation: string | undefined, values: Values): string | undefined {
  const { csv, ndjson, table, explain, international, ics, partial } = values;
  const csvOut = values['csv-out'];
  if (explain !== undefined && !isLanguage(explain)) return '--explain';
  if (csv && (ndjson || !isOneOf(ofTables, operation))) return '--csv';
  if (csvOut && (ndjson || table || explain || !isOneOf(asTables, operation))) return '--csv-out';
  const beside = senselessBeside(operation, values);
  if (beside !== undefined) return beside;
  if (international && !csvOut) return '--international';
  const reading = senselessReading(operation, values);
  if (reading !== undefined) return reading;
  if (partial && operation !== undefined && !isInParts(operation, csv === true)) return '--partial';
  if (ics !== undefined && (ndjson || table || csvOut || !calendarOperations.has(operation ?? '') || !isStamp(ics)))
    return '--ics';
  return undefined;
}

/** The operations that take a table, and those that answer with one. */
const ofTables = ['settle', 'invoice-run', 'audit-invoice', 'bonus-statement', 'first-day-absence', 'absence'];
const asTables = ['settle', 'invoice-run', 'audit-invoice', 'audit-invoices'];
const inParts = ['settle', 'bonus-statement', 'invoice-run', 'audit-invoices'];

function isOneOf(names: readonly string[], operation: string | undefined): boolean {
  return operation !== undefined && names.includes(operation);
}

/** Of a table of received invoices those that can be answered are answered too. */
function isInParts(operation: string, csv: boolean): boolean {
  return inParts.includes(operation) || (csv && operation === 'audit-invoice');
}

/** What stands beside a table of orders belongs to one, and to the questions that have such facts. */
function senselessBeside(operation: string | undefined, values: Values): string | undefined {
  const { csv, sent, received, stays, month, quarter } = values;
  if (values.with !== undefined && !csv) return '--with';
  const isMonth = operation === 'invoice-run' || operation === 'audit-invoice';
  if (sent !== undefined && !(csv && isMonth)) return '--sent';
  if (csv && (operation === 'audit-invoice') !== (received !== undefined)) return '--received';
  if (received !== undefined && !csv) return '--received';
  const hasStays = isMonth || operation === 'settle' || operation === 'bonus-statement';
  if (stays !== undefined && !(csv && hasStays)) return '--stays';
  if (month !== undefined && !(csv && operation === 'invoice-run')) return '--month';
  return quarter !== undefined && !(csv && operation === 'bonus-statement') ? '--quarter' : undefined;
}

/** An agreement is read out as JSON or as text; its cases and an earlier text belong to it alone. */
function senselessReading(operation: string | undefined, { check, diff, ndjson, table, agreement, out }: Values) {
  if (operation !== 'agreement') return check !== undefined ? '--check' : diff !== undefined ? '--diff' : undefined;
  if (check !== undefined && diff !== undefined) return '--diff';
  if (ndjson) return '--ndjson';
  if (table) return '--table';
  if (out !== undefined) return '--out';
  return agreement === undefined ? undefined : '--agreement';
}

/** A stamp that is none is told before anything is read. */
/** What a calendar can be made of. */
const calendarOperations: ReadonlySet<string> = new Set([
  'deadlines',
  'settle',
  'first-day-absence',
  'contract-deadlines',
]);

function isStamp(stamp: unknown): boolean {
  try {
    deadlineCalendar({ orders: [], stamp: String(stamp), language: 'da' });
    return true;
  } catch {
    return false;
  }
}

function commandOf(operation: string | undefined, file: string | undefined, values: Values): Command {
  const isSet = (name: Name) => values[name] === true;
  const textOf = (name: Name) => values[name] as string | undefined;
  return {
    operation,
    file: file === '-' ? undefined : file,
    ndjson: isSet('ndjson'),
    csv: isSet('csv'),
    csvOut: isSet('csv-out'),
    international: isSet('international'),
    explain: textOf('explain') as Language | undefined,
    table: isSet('table'),
    ics: textOf('ics'),
    agreement: textOf('agreement'),
    check: textOf('check'),
    diff: textOf('diff'),
    partial: isSet('partial'),
    sent: textOf('sent'),
    received: textOf('received'),
    stays: textOf('stays'),
    month: textOf('month'),
    quarter: textOf('quarter'),
    with: textOf('with'),
    out: textOf('out'),
    help: isSet('help'),
    version: isSet('version'),
  };
}
