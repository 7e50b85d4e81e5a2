import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FirstDayAbsenceFacts, firstDayAbsence } from '../../src/absence/first-day-absence.ts';
import type { ReSummonsProcedure } from '../../src/absence/first-day-procedure.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { type IsoDate, isoDate } from '../../src/calendar/iso-date.ts';
import { addDays, isWorkingDay } from '../../src/calendar/questions.ts';

/** A second telling of the procedure, day by day, as a provider would live it. */
interface Life {
  readonly step: 'roll-forward' | 'calendar-days' | 'working-days';
  readonly count: number;
  readonly sickness: 'not-counted' | 'counted';
  readonly firstMeeting: IsoDate;
  today: IsoDate;
  nextMeeting: IsoDate | null;
  cameOn: IsoDate | null;
  missed: IsoDate[];
  letters: { sent: IsoDate; to: IsoDate }[];
  reportedAfter: IsoDate | null;
  /** How often the citizen has been summoned again. */
  summoned: number;
  ill: { firstDay: IsoDate; lastDay: IsoDate; status: 'reported' | 'accepted' | 'refused' }[];
}

/** The procedure under test: nothing but facts that are asked about anew each time. */
interface Asked {
  facts: FirstDayAbsenceFacts;
}

function daysOn({ step }: Life, missed: IsoDate): IsoDate {
  if (step === 'calendar-days') return addDays(missed, 2);
  if (step === 'roll-forward') {
    let day = addDays(missed, 2);
    while (!isWorkingDay(day)) day = addDays(day, 1);
    return day;
  }
  let day = missed;
  for (let found = 0; found < 2; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) found++;
  }
  return day;
}

/** The day ends: who was called and did not come gets a letter, unless all letters are spent. */
function endDay(life: Life): void {
  if (life.cameOn !== null || life.nextMeeting !== life.today) return;
  const excuse = acceptedOn(life, life.today);
  if (excuse && life.sickness === 'not-counted') {
    life.nextMeeting = backAfter(life, excuse.lastDay);
    return;
  }
  if (!excuse) life.missed.push(life.today);
  if (life.summoned === life.count) {
    if (life.missed.length > life.count) life.reportedAfter = life.today;
    life.nextMeeting = null;
  } else {
    const to = daysOn(life, life.today);
    if (!excuse) life.letters.push({ sent: life.today, to });
    life.summoned++;
    life.nextMeeting = to;
  }
}

function acceptedOn({ ill }: Life, day: IsoDate) {
  return ill.find(({ firstDay, lastDay, status }) => status === 'accepted' && firstDay <= day && day <= lastDay);
}

function backAfter(life: Life, lastDay: IsoDate): IsoDate {
  let day = addDays(lastDay, 1);
  for (;;) {
    while (!isWorkingDay(day)) day = addDays(day, 1);
    const again = acceptedOn(life, day);
    if (!again) return day;
    day = addDays(again.lastDay, 1);
  }
}

function ask(life: Life, asked: Asked, asOf: IsoDate): ReSummonsProcedure {
  const readings = {
    're-summons-step': life.step,
    're-summons-count': life.count === 3 ? 'three-re-summons' : 'three-meetings',
    'sickness-and-re-summons': life.sickness,
  } as const;
  const answered = firstDayAbsence(koebenhavn2016Unge, { ...asked.facts, asOf }, readings);
  if (answered.procedure !== 're-summons') throw new Error('another procedure');
  return answered;
}

function compareWith(life: Life, asked: Asked): void {
  const told = ask(life, asked, life.today);
  expect(told.missedDays).toEqual(life.missed);
  expect(
    told.summonses.flatMap(({ letterSentOn, meetingOn }) =>
      letterSentOn ? [{ sent: letterSentOn, to: meetingOn }] : [],
    ),
  ).toEqual(life.letters);
  expect(told.status).toBe(life.cameOn !== null ? 'appeared' : life.nextMeeting === null ? 'exhausted' : 'awaiting');
  expect(told.findings.some(({ code }) => code === 'report-not-complete')).toBe(
    life.cameOn === null && life.nextMeeting === null && life.reportedAfter === null,
  );
  expect(told.awaitingDecision).toEqual(
    life.missed.filter((day) =>
      life.ill.some(({ firstDay, lastDay, status }) => status === 'reported' && firstDay <= day && day <= lastDay),
    ),
  );
  expect(told.appearedInWindow).toBe(life.cameOn === null ? null : life.cameOn <= told.window.lastDay);
  expect(told.report?.after ?? null).toBe(life.reportedAfter);
  expect(told.registerBy).toBe(life.cameOn);
  expect(told.registrableDays).toEqual(life.cameOn === null ? [] : life.missed.slice(0, 2));
  expect(told.capApplied).toBe(life.cameOn !== null && life.missed.length > 2);

  // What must hold whatever happened.
  expect(told.registrableDays.length).toBeLessThanOrEqual(2);
  const sent = told.summonses.flatMap(({ letterSentOn }) => (letterSentOn === null ? [] : [letterSentOn]));
  expect(new Set(sent).size).toBe(sent.length);
  if (told.report) expect(told.missedDays).toHaveLength(life.count + 1);
  for (const { number, meetingOn } of told.summonses) {
    if (number > 0 && life.step !== 'calendar-days') expect(isWorkingDay(meetingOn)).toBe(true);
  }
  const letterDuties = told.duties.filter(({ duty, dueOn }) => duty === 'send-letter' && dueOn !== null);
  for (const { meetingOn, outcome } of told.summonses) {
    if (outcome === 'missed' || outcome === 'pending') expect(acceptedOn(life, meetingOn)).toBeUndefined();
  }
  expect(new Set(letterDuties.map(({ dueOn }) => dueOn)).size).toBe(letterDuties.length);
  expect(
    letterDuties.filter(({ state }) => state === 'due').map(({ dueOn, meetingOn }) => ({ sent: dueOn, to: meetingOn })),
  ).toEqual(life.letters.filter((letter) => letter.sent === life.today));
  expect(told.duties.flatMap(({ duty, from }) => (duty === 'guide-to-kontaktcentret' ? [from] : []))).toEqual(
    told.awaitingDecision,
  );
  expect(told.duties.some(({ duty, state }) => duty === 'report-to-k-kassen' && state === 'due')).toBe(
    life.reportedAfter !== null,
  );
  expect(told.duties.some(({ duty, state }) => duty === 'register-missed-days' && state === 'due')).toBe(
    life.cameOn === life.today && life.missed.length > 0,
  );

  // The same facts give the same answer, in whatever order they are written and whatever was asked in between.
  const shuffled = {
    facts: Object.fromEntries(Object.entries(asked.facts).reverse()) as unknown as FirstDayAbsenceFacts,
  };
  ask(life, asked, life.firstMeeting);
  expect(ask(life, shuffled, life.today)).toEqual(told);
}

class NextDays implements fc.Command<Life, Asked> {
  readonly days: number;
  constructor(days: number) {
    this.days = days;
  }
  check = () => true;
  run(life: Life, asked: Asked): void {
    for (let day = 0; day < this.days; day++) {
      life.today = addDays(life.today, 1);
      endDay(life);
      compareWith(life, asked);
    }
  }
  toString = () => `${this.days} days pass`;
}

/** The citizen comes on the next day, whether or not he is called then. */
class TurnsUp implements fc.Command<Life, Asked> {
  check = (life: Readonly<Life>) => life.cameOn === null && life.today >= addDays(life.firstMeeting, -1);
  run(life: Life, asked: Asked): void {
    life.today = addDays(life.today, 1);
    life.cameOn = life.today;
    asked.facts = { ...asked.facts, appearedOn: life.today };
    compareWith(life, asked);
  }
  toString = () => 'turns up';
}

/** It is known today that he comes some days from now, which changes nothing yet. */
class WillTurnUp implements fc.Command<Life, Asked> {
  readonly after: number;
  constructor(after: number) {
    this.after = after;
  }
  check = (life: Readonly<Life>) => life.cameOn === null && life.today >= life.firstMeeting;
  run(life: Life, asked: Asked): void {
    const later = { facts: { ...asked.facts, appearedOn: addDays(life.today, this.after) } };
    const { assumed, ...known } = ask(life, later, life.today);
    const { assumed: nothingTold, ...before } = ask(life, asked, life.today);
    expect(known).toEqual(before);
    expect([assumed, nothingTold]).toEqual([[], ['appearedOn']]);
  }
  toString = () => `will turn up in ${this.after} days`;
}

/** The citizen is ill from the next day on, which is known that day, with the day it ends. */
class FallsIll implements fc.Command<Life, Asked> {
  readonly days: number;
  readonly status: 'reported' | 'accepted' | 'refused';
  constructor(days: number, status: 'reported' | 'accepted' | 'refused') {
    this.days = days;
    this.status = status;
  }
  check = (life: Readonly<Life>) =>
    life.cameOn === null && life.ill.every(({ lastDay }) => lastDay < addDays(life.today, 1));
  run(life: Life, asked: Asked): void {
    life.today = addDays(life.today, 1);
    const ill = { firstDay: life.today, lastDay: addDays(life.today, this.days - 1), status: this.status };
    const untold = ask(life, asked, addDays(life.today, -1));
    life.ill.push(ill);
    asked.facts = { ...asked.facts, sickness: [...life.ill] };
    // What begins later is not known yet.
    expect(ask(life, asked, addDays(life.today, -1))).toEqual(untold);
    endDay(life);
    compareWith(life, asked);
  }
  toString = () => `${this.status} sickness of ${this.days} days`;
}

const startDays = fc.oneof(
  fc.integer({ min: 0, max: 9500 }).map((days) => addDays(isoDate('2010-01-01'), days)),
  fc
    .tuple(
      fc.integer({ min: 2010, max: 2035 }),
      fc.constantFrom('03-20', '04-10', '04-28', '05-20', '06-01', '12-15'),
      fc.integer({ min: 0, max: 20 }),
    )
    .map(([year, day, after]) => addDays(isoDate(`${year}-${day}`), after)),
);

it('no run of events leaves the procedure', () => {
  const commands = fc.commands(
    [
      fc.integer({ min: 1, max: 4 }).map((days) => new NextDays(days)),
      fc.constant(new TurnsUp()),
      fc
        .tuple(
          fc.integer({ min: 1, max: 9 }),
          fc.constantFrom('reported' as const, 'accepted' as const, 'refused' as const),
        )
        .map(([days, status]) => new FallsIll(days, status)),
      fc.integer({ min: 1, max: 9 }).map((after) => new WillTurnUp(after)),
    ],
    { maxCommands: 12 },
  );
  const steps = fc.constantFrom('roll-forward' as const, 'calendar-days' as const, 'working-days' as const);
  const ways = fc.constantFrom('not-counted' as const, 'counted' as const);
  const groups = fc.constantFrom('kontanthjaelp' as const, 'uddannelseshjaelp' as const);
  fc.assert(
    fc.property(
      startDays,
      steps,
      fc.constantFrom(2, 3),
      ways,
      groups,
      commands,
      (firstMeeting, step, count, sickness, benefitGroup, run) => {
        const start = () => ({
          model: {
            step,
            count,
            sickness,
            firstMeeting,
            today: addDays(firstMeeting, -2),
            nextMeeting: firstMeeting,
            cameOn: null,
            missed: [],
            letters: [],
            reportedAfter: null,
            summoned: 0,
            ill: [],
          } satisfies Life as Life,
          real: { facts: { benefitGroup, firstMeeting } } as Asked,
        });
        fc.modelRun(start, run);
      },
    ),
    { numRuns: 150 },
  );
});

it('the calendar ahead is what then happens, if the citizen stays away', () => {
  fc.assert(
    fc.property(
      startDays,
      fc.integer({ min: -3, max: 25 }),
      fc.integer({ min: 0, max: 20 }),
      (firstMeeting, after, ill) => {
        // Sickness that is known on either day, wherever it ends.
        const sickness =
          ill === 0
            ? []
            : [
                {
                  firstDay: addDays(firstMeeting, -4),
                  lastDay: addDays(firstMeeting, ill - 4),
                  status: 'accepted' as const,
                },
              ];
        const facts = { benefitGroup: 'uddannelseshjaelp' as const, firstMeeting, sickness };
        const drawn = (asOf: IsoDate) => {
          const { duties } = firstDayAbsence(koebenhavn2016Unge, { ...facts, asOf });
          return duties.map(({ duty, from, dueOn, meetingOn }) => ({ duty, from, dueOn, meetingOn }));
        };
        expect(drawn(addDays(firstMeeting, after))).toEqual(drawn(addDays(firstMeeting, 40)));
      },
    ),
    { numRuns: 200 },
  );
});

it('a group that is not summoned again is registered the same day and contacted, unless accepted sickness excuses it', () => {
  const days = fc.integer({ min: -3, max: 12 });
  const drawn = fc.record({
    firstMeeting: startDays,
    benefitGroup: fc.constantFrom('ledighedsydelse', 'ressourceforloeb', 'revalidering', 'integration', 'jobafklaring'),
    came: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    today: days,
    ill: fc.option(
      fc.record({
        from: days,
        length: fc.integer({ min: 0, max: 6 }),
        status: fc.constantFrom('reported', 'accepted', 'refused'),
      }),
      { nil: undefined },
    ),
  });
  fc.assert(
    fc.property(drawn, ({ firstMeeting, benefitGroup, came, today, ill }) => {
      const asOf = addDays(firstMeeting, today);
      const told = firstDayAbsence(koebenhavn2016Unge, {
        benefitGroup,
        firstMeeting,
        asOf,
        ...(came !== undefined && { appearedOn: addDays(firstMeeting, came) }),
        ...(ill && {
          sickness: [
            {
              firstDay: addDays(firstMeeting, ill.from),
              lastDay: addDays(firstMeeting, ill.from + ill.length),
              status: ill.status,
            },
          ],
        }),
      } as FirstDayAbsenceFacts);
      if (told.procedure !== 'register-and-contact') throw new Error('another procedure');
      const hasCome = came !== undefined && came <= today;
      const isIll = (status: string) =>
        ill?.status === status && ill.from <= 0 && ill.from + ill.length >= 0 && ill.from <= today;
      const isExcused = isIll('accepted') && !(hasCome && came === 0);
      expect(told.registerBy).toBe(isExcused ? null : firstMeeting);
      expect(told.contactAttempts).toBe(isExcused ? 0 : 3);
      expect(told.report).toEqual(isExcused || hasCome ? null : { to: 'jobcenter', after: null });
      const missed = today >= 0 && !(hasCome && came === 0) && !isExcused;
      expect(told.awaitingDecision).toEqual(missed && isIll('reported') ? [firstMeeting] : []);
      const has = (duty: string) => told.duties.some((each) => each.duty === duty);
      expect(has('register-absence')).toBe(!isExcused && !(hasCome && came === 0));
      // Nothing is said of letters or of re-summonses, and nothing that lies ahead is a fact.
      expect(has('send-letter') || has('report-to-k-kassen')).toBe(false);
      for (const { state, from } of told.duties) if (from !== null && from > asOf) expect(state).toBe('coming');
    }),
    { numRuns: 200 },
  );
});
