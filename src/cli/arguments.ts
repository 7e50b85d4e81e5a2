import { parseArgs } from 'node:util';
import { deadlineCalendar } from '../deadlines/deadline-calendar.ts';
import { isLanguage, type Language } from '../evidence/clause.ts';

/** What the command line asks for. */
export interface Command {
  readonly operation?: string | undefined;
  readonly file?: string | undefined;
  readonly ndjson: boolean;
  readonly csv: boolean;
  readonly csvOut: boolean;
  readonly international: boolean;
  readonly explain?: Language | undefined;
  readonly table: boolean;
  /** The time stamp of the calendar that is asked for. */
  readonly ics?: string | undefined;
  readonly agreement?: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

const options = {
  ndjson: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  'csv-out': { type: 'boolean', default: false },
  international: { type: 'boolean', default: false },
  explain: { type: 'string' },
  table: { type: 'boolean', default: false },
  ics: { type: 'string' },
  agreement: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Reads the words after the command's name; `undefined` where they make no sense. */
export function readCommand(words: readonly string[]): Command | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const [operation, file, ...more] = positionals;
    const { explain, 'csv-out': csvOut, ...rest } = values;
    if (more.length > 0 || (explain !== undefined && !isLanguage(explain))) return undefined;
    if ((values.csv && (values.ndjson || operation !== 'settle')) || (values.agreement !== undefined && !values.csv))
      return undefined;
    if (csvOut && (values.ndjson || values.table || explain !== undefined || operation !== 'settle')) return undefined;
    if (values.international && !csvOut) return undefined;
    if (values.ics !== undefined) {
      const other = values.ndjson || values.table || csvOut;
      if (other || (operation !== 'deadlines' && operation !== 'settle')) return undefined;
      // A stamp that is none throws here, before anything is read.
      deadlineCalendar({ orders: [], stamp: values.ics, language: 'da' });
    }
    return { ...rest, csvOut, operation, file, explain };
  } catch {
    return undefined;
  }
}
