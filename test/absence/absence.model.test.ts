import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AbsenceFacts, absence } from '../../src/absence/absence.ts';
import type { CourseAbsence } from '../../src/absence/course-absence.ts';
import type { AbsenceEvent } from '../../src/absence/events.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { type IsoDate, isoDate } from '../../src/calendar/iso-date.ts';
import { addDays } from '../../src/calendar/questions.ts';
import { type Hours, hours } from '../../src/money/kroner.ts';

/** Every group that a procedure names. */
const groups = [
  'kontanthjaelp',
  'uddannelseshjaelp',
  'sygedagpenge',
  'ledighedsydelse',
  'ressourceforloeb',
  'revalidering',
  'integration',
  'jobafklaring',
] as const;

/** A course as the provider lives it: what was missed on each day, and each message of Kontaktcentret. */
interface Life {
  readonly group: (typeof groups)[number];
  readonly undecided: 'unauthorised' | 'protocol-only';
  today: IsoDate;
  missed: Map<IsoDate, Missed>;
  messages: { on: IsoDate; first: IsoDate; last: IsoDate; accepted: boolean }[];
}

/** Tenths of hours missed on a day; `whole` for all of them; 0 where he was present and reported; whether he was sick. */
interface Missed {
  readonly whole: boolean;
  readonly tenths: number;
  readonly other: boolean;
  readonly sick: boolean;
}

interface Asked {
  events: AbsenceEvent[];
  /** What the portal held when it was last asked. */
  known: Map<string, string>;
}

const start = isoDate('2016-10-03');

/** The end of a day as Kontaktcentret left it: the latest message holds, an acceptance before a refusal. */
function decidedBy(life: Life, day: IsoDate, by: IsoDate): 'accepted' | 'refused' | null {
  if (life.group === 'sygedagpenge') return null;
  const about = life.messages.filter(({ on, first, last }) => on <= by && first <= day && day <= last);
  const latest = about.reduce((most, { on }) => (on > most ? on : most), '');
  if (latest === '') return null;
  return about.some(({ on, accepted }) => on === latest && accepted) ? 'accepted' : 'refused';
}

/** Whether the portal is told of sickness that stands so at the end of a day. */
function isTold(life: Life, decided: 'accepted' | 'refused' | null): boolean {
  if (decided !== null) return decided === 'refused';
  return life.group === 'sygedagpenge' || life.undecided === 'unauthorised';
}

/** Lives through every day since: registered where it is not accepted, flagged while it is. */
function portalOf(life: Life, day: IsoDate, { whole, tenths, other, sick }: Missed) {
  let record = null as { by: IsoDate; correctSince: IsoDate | null } | null;
  let withSickness = false;
  for (let on = day; on <= life.today; on = addDays(on, 1)) {
    const decided = decidedBy(life, day, on);
    withSickness ||= sick && isTold(life, decided);
    if (decided === 'accepted') {
      if (record) record.correctSince ??= on;
    } else if (other || withSickness) record = { by: record?.by ?? on, correctSince: null };
  }
  if (!record) return [];
  const extent = whole || withSickness ? 'whole-day' : tenths > 0 ? 'hours' : 'present';
  return [{ day, extent, hours: extent === 'hours' ? tenthsText(tenths) : null, ...record }];
}

function ask(life: Life, events: readonly AbsenceEvent[], asOf: IsoDate): CourseAbsence {
  const facts = { benefitGroup: life.group, events, asOf } as AbsenceFacts;
  return absence(koebenhavn2016Unge, facts, { 'undecided-sickness': life.undecided });
}

function compareWith(life: Life, asked: Asked): void {
  const told = ask(life, asked.events, life.today);
  const days = [...life.missed].sort(([a], [b]) => (a < b ? -1 : 1));
  const expected = days.flatMap(([day, missed]) => portalOf(life, day, missed));
  expect(
    told.portalRecords.map(({ day, extent, hours, registerBy: by, correctSince }) => ({
      day,
      extent,
      hours,
      by,
      correctSince,
    })),
  ).toEqual(expected);

  // Sickness that nobody has decided on is no deduction day, and no other group than the two has any.
  const awaiting = days
    .filter(([day, { sick }]) => sick && life.group !== 'sygedagpenge' && decidedBy(life, day, life.today) === null)
    .map(([day]) => day);
  expect(told.awaitingDecision).toEqual(awaiting);
  const isNamed = life.group === 'kontanthjaelp' || life.group === 'uddannelseshjaelp';
  const counting = expected.filter(({ day, correctSince }) => correctSince === null && !awaiting.includes(day));
  expect(told.deductionDays).toEqual(isNamed ? counting.map(({ day }) => day) : []);
  expect(told.findings.some(({ code }) => code === 'repeated-absence')).toBe(isNamed && counting.length > 1);
  expect(told.findings.some(({ code }) => code === 'outside-deduction-rule')).toBe(
    !isNamed && expected.length + awaiting.length > 0,
  );

  // Once a day, and every record opened by exactly one event, the same day.
  const opened = told.events.flatMap(({ portal }) => (portal?.record === 'new' ? [portal.day] : []));
  expect(opened).toEqual(told.portalRecords.map(({ day }) => day));
  expect(told.events.filter(({ duties }) => duties.some(({ duty }) => duty === 'register-absence'))).toHaveLength(
    opened.length,
  );

  // Never deleted: what stood when its day was over still stands, or is flagged.
  for (const [day, by] of asked.known) {
    expect(told.portalRecords.find((record) => record.day === day)?.registerBy).toBe(by);
  }
  for (const { day, registerBy } of told.portalRecords) {
    if (registerBy < life.today) asked.known.set(day, registerBy);
  }

  // In another order, and with a future that is not known yet.
  const unknown: AbsenceEvent = { kind: 'no-message', on: addDays(life.today, 1) };
  expect(ask(life, [unknown, ...[...asked.events].reverse()], life.today)).toEqual(told);
}

function tenthsText(tenths: number): Hours {
  return hours(tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`);
}

abstract class Happens implements fc.Command<Life, Asked> {
  abstract event(life: Life): AbsenceEvent;
  abstract live(life: Life): void;
  check(_: Readonly<Life>): boolean {
    return true;
  }
  run(life: Life, asked: Asked): void {
    asked.events.push(this.event(life));
    this.live(life);
    compareWith(life, asked);
  }
  toString(): string {
    return this.constructor.name;
  }
}

function misses(life: Life, more: { whole?: boolean; tenths?: number; sick?: boolean }): void {
  const { whole = false, tenths = 0, other = false, sick = false } = life.missed.get(life.today) ?? {};
  life.missed.set(life.today, {
    whole: whole || more.whole === true,
    tenths: tenths + (more.tenths ?? 0),
    other: other || more.sick !== true,
    sick: sick || more.sick === true,
  });
}

class StaysAway extends Happens {
  event = ({ today }: Life): AbsenceEvent => ({ kind: 'no-message', on: today });
  live = (life: Life) => misses(life, { whole: true });
}

class ReportsSick extends Happens {
  event = ({ today }: Life): AbsenceEvent => ({ kind: 'sickness-reported', on: today, to: 'provider' });
  live = (life: Life) => misses(life, { sick: true });
}

class MissesHours extends Happens {
  readonly tenths: number;
  readonly kind: 'late' | 'left-early';
  constructor(tenths: number, kind: 'late' | 'left-early') {
    super();
    this.tenths = tenths;
    this.kind = kind;
  }
  override check = ({ missed, today }: Readonly<Life>) => (missed.get(today)?.tenths ?? 0) + this.tenths <= 240;
  event = ({ today }: Life): AbsenceEvent => ({
    kind: this.kind,
    on: today,
    hours: tenthsText(this.tenths),
    cause: 'bus',
  });
  live = (life: Life) => misses(life, { tenths: this.tenths });
}

class Disturbs extends Happens {
  readonly report: boolean;
  constructor(report: boolean) {
    super();
    this.report = report;
  }
  event = ({ today }: Life): AbsenceEvent =>
    this.report ? { kind: 'disturbed', on: today, report: true, note: 'loud' } : { kind: 'passive', on: today };
  live = (life: Life) => {
    if (this.report) misses(life, {});
  };
}

class Message extends Happens {
  readonly accepted: boolean;
  readonly from: number;
  readonly days: number;
  constructor(accepted: boolean, from: number, days: number) {
    super();
    this.accepted = accepted;
    this.from = from;
    this.days = days;
  }
  #period(today: IsoDate) {
    const first = addDays(today, this.from);
    return { first, last: addDays(first, this.days) };
  }
  event = ({ today }: Life): AbsenceEvent => {
    const { first, last } = this.#period(today);
    return {
      kind: this.accepted ? 'sickness-accepted' : 'sickness-refused',
      on: today,
      firstDay: first,
      lastDay: last,
    };
  };
  live = (life: Life) => {
    life.messages.push({ on: life.today, ...this.#period(life.today), accepted: this.accepted });
  };
}

class DaysPass implements fc.Command<Life, Asked> {
  readonly days: number;
  constructor(days: number) {
    this.days = days;
  }
  check = () => true;
  run(life: Life, asked: Asked): void {
    life.today = addDays(life.today, this.days);
    compareWith(life, asked);
  }
  toString = () => `${this.days} days pass`;
}

it('no run of events registers twice, deletes, or depends on the order of the list', () => {
  const tenths = fc.integer({ min: 1, max: 80 });
  const commands = fc.commands(
    [
      fc.integer({ min: 1, max: 2 }).map((days) => new DaysPass(days)),
      fc.integer({ min: 1, max: 2 }).map((days) => new DaysPass(days)),
      fc.constant(new StaysAway()),
      fc.constant(new ReportsSick()),
      fc
        .tuple(tenths, fc.constantFrom('late' as const, 'left-early' as const))
        .map(([each, kind]) => new MissesHours(each, kind)),
      fc.boolean().map((report) => new Disturbs(report)),
      fc
        .tuple(fc.boolean(), fc.integer({ min: -4, max: 2 }), fc.integer({ min: 0, max: 5 }))
        .map(([accepted, from, days]) => new Message(accepted, from, days)),
      fc
        .tuple(fc.boolean(), fc.integer({ min: -4, max: 2 }), fc.integer({ min: 0, max: 5 }))
        .map(([accepted, from, days]) => new Message(accepted, from, days)),
    ],
    { maxCommands: 25 },
  );
  const lives = fc.record({
    group: fc.constantFrom(...groups),
    undecided: fc.constantFrom('unauthorised', 'protocol-only'),
  });
  fc.assert(
    fc.property(lives, commands, (life, run) => {
      fc.modelRun(
        () => ({
          model: { ...life, today: start, missed: new Map(), messages: [] } as Life,
          real: { events: [], known: new Map() } as Asked,
        }),
        run,
      );
    }),
    { numRuns: 400 },
  );
});
