import type { Problem } from '../problem/problem.ts';
import { type FieldRows, fieldRows } from './other-tables.ts';
import { eventColumns, meetingColumns } from './table-columns.ts';

/** One input that was made of rows, with the row of each part of it by its path; the whole stands at `""`. */
export interface InputOfRows {
  readonly input: Readonly<Record<string, unknown>>;
  readonly rows: ReadonlyMap<string, number>;
}

export interface InputsOfTable {
  readonly inputs: readonly InputOfRows[];
  readonly names: FieldRows['names'];
  readonly problems: readonly Problem[];
}

/** First meetings: each row is an input of its own. */
export function meetingInputs(text: string, common: Readonly<Record<string, unknown>>): InputsOfTable {
  const { rows, names, problems } = fieldRows(text, meetingColumns);
  return {
    inputs: rows.map(({ row, fields }) => ({ input: { ...common, ...fields }, rows: new Map([['', row]]) })),
    names,
    problems,
  };
}

const ofCourse = ['ref', 'agreement', 'benefitGroup', 'asOf'];

/** Events of courses: those of one citizen are one input, in the order of the rows; a row that names none is one by itself. */
export function eventInputs(text: string, common: Readonly<Record<string, unknown>>): InputsOfTable {
  const { rows, names, problems } = fieldRows(text, eventColumns);
  const byCitizen = new Map<string, { input: Record<string, unknown>; events: object[]; rows: Map<string, number> }>();
  for (const { row, fields } of rows) {
    const key = JSON.stringify([fields.ref ?? row, fields.ref === undefined, fields.agreement, fields.benefitGroup]);
    const entries = Object.entries(fields);
    const own = byCitizen.get(key) ?? {
      input: { ...common, ...Object.fromEntries(entries.filter(([field]) => ofCourse.includes(field))) },
      events: [],
      rows: new Map([['', row]]),
    };
    byCitizen.set(key, own);
    if (fields.asOf !== undefined) own.input.asOf = fields.asOf;
    own.rows.set(`events[${own.events.length}]`, row);
    own.events.push(Object.fromEntries(entries.filter(([field]) => !ofCourse.includes(field))));
  }
  const inputs = [...byCitizen.values()].map(({ input, events, rows: own }) => ({
    input: { ...input, events },
    rows: own,
  }));
  return { inputs, names, problems };
}
