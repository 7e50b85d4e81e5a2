import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AbsenceFacts, absence } from '../../src/absence/absence.ts';
import type { AbsenceReadings } from '../../src/absence/course-absence.ts';
import { type AbsenceEvent, absenceEventKinds } from '../../src/absence/events.ts';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { type BenefitGroup, benefitGroups } from '../../src/agreement/order.ts';
import type { AbsenceTerms } from '../../src/agreement/terms.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { absenceView } from '../../src/explain/absence.ts';
import { outputSchemas } from '../../src/operations/json-schema.ts';
import { answer, explain } from '../../src/operations/operations.ts';

type Loose = { readonly kind: string; readonly on: string; readonly [field: string]: unknown };

function ask(
  events: readonly Loose[],
  more: { asOf?: string; benefitGroup?: BenefitGroup } = {},
  readings: AbsenceReadings = {},
) {
  const facts = { benefitGroup: 'kontanthjaelp', events, ...more } as unknown as AbsenceFacts;
  return absence(koebenhavn2016Unge, facts, readings);
}

/** Groups that no procedure of the 2016 document names. */
const unnamed: readonly BenefitGroup[] = ['dagpenge', 'selvforsoergende'];
const procedureGroups = benefitGroups.filter((group) => !unnamed.includes(group));

const wednesday = '2016-10-05';

/** One event alone: what the portal is told, what the protocol shows, the rule of the registration, the duties. */
const alone: readonly {
  readonly event: Loose;
  readonly portal: readonly [extent: string, hours: string | null, cause: string | null] | null;
  readonly protocol: readonly [entry: string, hours: string | null] | null;
  readonly duties: readonly string[];
  readonly findings?: readonly string[];
  readonly deadline: string | null;
}[] = [
  {
    event: { kind: 'absent', on: wednesday, cause: 'dentist' },
    portal: ['whole-day', null, 'dentist'],
    protocol: ['absent', null],
    duties: ['register-absence R266', 'enter-in-protocol R275'],
    deadline: wednesday,
  },
  {
    event: { kind: 'absent', on: wednesday, hours: '2.25', cause: 'dentist' },
    portal: ['hours', '2.25', 'dentist'],
    protocol: ['partly-absent', '2.25'],
    duties: ['register-absence R266', 'enter-in-protocol R275'],
    deadline: wednesday,
  },
  {
    event: { kind: 'absent', on: wednesday },
    portal: ['whole-day', null, null],
    protocol: ['absent', null],
    duties: ['register-absence R266', 'enter-in-protocol R275'],
    findings: ['cause-missing R254'],
    deadline: wednesday,
  },
  {
    event: { kind: 'no-message', on: wednesday },
    portal: ['whole-day', null, 'no-message'],
    protocol: ['absent', null],
    duties: ['register-absence R266', 'enter-in-protocol R275'],
    deadline: wednesday,
  },
  {
    event: { kind: 'late', on: wednesday, hours: '1', cause: 'bus' },
    portal: ['hours', '1', 'bus'],
    protocol: ['partly-absent', '1'],
    duties: ['register-absence R266', 'enter-in-protocol R275', 'ask-to-contact-k-kassen R268'],
    deadline: wednesday,
  },
  {
    event: { kind: 'left-early', on: wednesday, hours: '0.5' },
    portal: ['hours', '0.5', null],
    protocol: ['partly-absent', '0.5'],
    duties: ['register-absence R266', 'enter-in-protocol R275'],
    findings: ['cause-missing R254'],
    deadline: wednesday,
  },
  {
    event: { kind: 'sickness-reported', on: wednesday, to: 'provider' },
    portal: ['whole-day', null, 'sickness-reported'],
    protocol: ['sick-reported', null],
    duties: ['register-absence R254', 'enter-in-protocol R275', 'guide-to-kontaktcentret R271'],
    deadline: wednesday,
  },
  {
    event: { kind: 'sickness-reported', on: wednesday, to: 'kontaktcentret', beforeMeeting: false },
    portal: ['whole-day', null, 'sickness-reported'],
    protocol: ['sick-reported', null],
    duties: ['register-absence R254', 'enter-in-protocol R275'],
    findings: ['sickness-reported-late R270'],
    deadline: wednesday,
  },
  {
    event: { kind: 'sickness-accepted', on: wednesday, firstDay: wednesday, lastDay: '2016-10-07' },
    portal: null,
    protocol: ['sick-accepted', null],
    duties: ['enter-in-protocol R275'],
    deadline: wednesday,
  },
  {
    event: { kind: 'sickness-refused', on: wednesday, firstDay: wednesday, lastDay: wednesday },
    portal: null,
    protocol: null,
    duties: [],
    deadline: null,
  },
  {
    event: { kind: 'not-back-after-sickness', on: wednesday },
    portal: ['whole-day', null, 'not-back-after-sickness'],
    protocol: ['absent', null],
    duties: ['register-absence R266', 'enter-in-protocol R275'],
    deadline: wednesday,
  },
  {
    event: { kind: 'refused-to-take-part', on: wednesday },
    portal: null,
    protocol: ['present', null],
    duties: ['enter-in-protocol R275', 'hold-dialogue R274'],
    deadline: wednesday,
  },
  {
    event: { kind: 'disturbed', on: wednesday, report: true, note: 'came under influence' },
    portal: ['present', null, 'disturbed'],
    protocol: ['present', null],
    duties: ['register-absence R274', 'enter-in-protocol R275', 'hold-dialogue R274'],
    findings: ['dialogue-first R274'],
    deadline: wednesday,
  },
  {
    event: { kind: 'disturbed', on: wednesday, report: true, note: 'again', dialogueHeld: true },
    portal: ['present', null, 'disturbed'],
    protocol: ['present', null],
    duties: ['register-absence R274', 'enter-in-protocol R275'],
    deadline: wednesday,
  },
  {
    event: { kind: 'passive', on: wednesday },
    portal: null,
    protocol: ['present', null],
    duties: ['enter-in-protocol R275', 'engage-citizen R274'],
    deadline: wednesday,
  },
  {
    event: { kind: 'leave-asked', on: wednesday, grantedByProvider: true },
    portal: null,
    protocol: null,
    duties: ['refer-to-jobcentre R251'],
    findings: ['leave-not-providers-to-grant R251'],
    deadline: null,
  },
  {
    event: { kind: 'turned-up', on: wednesday },
    portal: null,
    protocol: ['present', null],
    duties: ['enter-in-protocol R275'],
    deadline: wednesday,
  },
  {
    event: { kind: 'k-kassen-request', on: wednesday },
    portal: null,
    protocol: null,
    duties: ['try-to-reach-citizen R268', 'tell-k-kassen-result R268'],
    deadline: wednesday,
  },
  {
    event: { kind: 'important-information', on: wednesday, about: 'hospital' },
    portal: null,
    protocol: null,
    duties: ['pass-on-information R268'],
    deadline: null,
  },
  {
    event: { kind: 'benefit-ended', on: wednesday },
    portal: null,
    protocol: null,
    duties: ['decide-and-tell-citizen R387'],
    deadline: null,
  },
];

describe('one event', () => {
  it('leave that is only asked for needs no word', () => {
    expect(ask([{ kind: 'leave-asked', on: wednesday }]).events[0]?.findings).toEqual([]);
    expect(ask([{ kind: 'leave-asked', on: wednesday, grantedByProvider: false }]).events[0]?.findings).toEqual([]);
  });

  it.each(alone)('$event', ({ event, portal, protocol, duties, findings = [], deadline }) => {
    const [told] = ask([event]).events;
    expect(told?.portal && [told.portal.extent, told.portal.hours, told.portal.cause]).toEqual(portal);
    if (told?.portal) expect(told.portal).toMatchObject({ day: event.on, registerBy: event.on, record: 'new' });
    expect(told?.protocol && [told.protocol.entry, told.protocol.hours]).toEqual(protocol);
    expect(told?.duties.map(({ duty, rule }) => `${duty} ${rule}`)).toEqual(duties);
    expect(told?.findings.map(({ code, rule }) => `${code} ${rule}`)).toEqual(findings);
    expect(told?.deadline).toBe(deadline);
  });

  it('every kind of event is among them', () => {
    expect(new Set(alone.map(({ event }) => event.kind))).toEqual(new Set(absenceEventKinds));
  });
});

describe('one day', () => {
  it('R253, R267: late and gone early is one registration with the hours together, and one deduction day', () => {
    const told = ask([
      { kind: 'left-early', on: wednesday, hours: '0.5', cause: 'child' },
      { kind: 'late', on: wednesday, hours: '1.25', cause: 'bus' },
    ]);
    expect(told.events.map(({ portal }) => portal?.record)).toEqual(['new', 'joined']);
    expect(told.portalRecords).toEqual([
      {
        day: wednesday,
        code: 'unauthorised',
        extent: 'hours',
        hours: '1.75',
        causes: ['bus', 'child'],
        notes: [],
        registerBy: wednesday,
        state: 'stands',
        correctSince: null,
      },
    ]);
    expect(told.deductionDays).toEqual([wednesday]);
    expect(told.protocolDays).toEqual([{ day: wednesday, entry: 'partly-absent', hours: '1.75' }]);
    expect(told.events.flatMap(({ duties }) => duties).filter(({ duty }) => duty === 'register-absence')).toHaveLength(
      1,
    );
  });

  it('a whole day beside hours is a whole day', () => {
    const told = ask([
      { kind: 'late', on: wednesday, hours: '1' },
      { kind: 'no-message', on: wednesday },
    ]);
    expect(told.portalRecords[0]).toMatchObject({ extent: 'whole-day', hours: null });
  });

  it('a day has 24 hours', () => {
    const late = { kind: 'late', on: wednesday, hours: '12' };
    expect(() => ask([late, { kind: 'left-early', on: wednesday, hours: '12' }])).not.toThrow();
    expect(() => ask([late, { kind: 'left-early', on: wednesday, hours: '12.0001' }])).toThrow(
      'out-of-range at events[1].hours',
    );
  });

  it('R269: several days are told, without a number that the source does not set', () => {
    const one = { kind: 'absent', on: wednesday, cause: 'x' };
    expect(ask([one, one]).findings).toEqual([]);
    expect(ask([one, { ...one, on: '2016-10-06' }]).findings.map(({ code }) => code)).toEqual(['repeated-absence']);
  });
});

describe('own sickness (A25)', () => {
  const reported = { kind: 'sickness-reported', on: wednesday, to: 'kontaktcentret' };
  const accepted = (on: string) => ({ kind: 'sickness-accepted', on, firstDay: wednesday, lastDay: '2016-10-07' });
  const refused = (on: string) => ({ kind: 'sickness-refused', on, firstDay: wednesday, lastDay: '2016-10-07' });

  it('accepted the same day: protocol only', () => {
    const told = ask([reported, accepted(wednesday)]);
    expect(told.portalRecords).toEqual([]);
    expect(told.deductionDays).toEqual([]);
    expect(told.protocolDays).toEqual([{ day: wednesday, entry: 'sick-accepted', hours: null }]);
    expect(told.steps?.map(({ what, rule }) => `${what} ${rule}`)).toContain('nothing-in-portal R272');
  });

  it('accepted the day after: the record is flagged, never deleted, and no longer a deduction day', () => {
    const told = ask([accepted('2016-10-06'), reported]);
    expect(told.portalRecords).toMatchObject([
      { day: wednesday, registerBy: wednesday, state: 'to-correct', correctSince: '2016-10-06' },
    ]);
    expect(told.deductionDays).toEqual([]);
    expect(told.events[1]?.duties.map(({ duty, state }) => [duty, state])).toEqual([
      ['enter-in-protocol', 'due'],
      ['correct-portal-records', 'due'],
    ]);
  });

  it('one message has all the registered days corrected that it is about', () => {
    const reported = (on: string) => ({ kind: 'sickness-reported', on, to: 'kontaktcentret' });
    const both = { kind: 'sickness-accepted', on: '2016-10-07', firstDay: wednesday, lastDay: '2016-10-06' };
    const told = ask([reported(wednesday), reported('2016-10-06'), both]);
    expect(told.portalRecords).toMatchObject([
      { day: wednesday, state: 'to-correct', correctSince: '2016-10-07' },
      { day: '2016-10-06', state: 'to-correct', correctSince: '2016-10-07' },
    ]);
    expect(told.events.at(-1)?.duties.map(({ duty }) => duty)).toEqual(['enter-in-protocol', 'correct-portal-records']);
  });

  it('only the message about the registered day has it corrected', () => {
    const ahead = { ...accepted('2016-10-06'), firstDay: '2016-10-06', id: 'ahead' };
    const back = { ...accepted('2016-10-06'), lastDay: wednesday, id: 'back' };
    const behind = { ...accepted('2016-10-06'), firstDay: '2016-10-03', lastDay: '2016-10-04', id: 'behind' };
    const correcting = ask([reported, ahead, back, behind]).events.filter(({ duties }) =>
      duties.some(({ duty }) => duty === 'correct-portal-records'),
    );
    expect(correcting.map(({ id }) => id)).toEqual(['back']);
  });

  it('accepted the day after, asked before that: it stands, awaits the decision and is no deduction day', () => {
    const told = ask([accepted('2016-10-06'), reported], { asOf: wednesday });
    expect(told.events).toHaveLength(1);
    expect(told.portalRecords).toMatchObject([{ state: 'stands', correctSince: null }]);
    expect(told.protocolDays[0]?.entry).toBe('sick-reported');
    expect(told.deductionDays).toEqual([]);
    expect(told.awaitingDecision).toEqual([wednesday]);
  });

  it('refused: it stands, and the protocol shows absence', () => {
    const told = ask([reported, refused('2016-10-06')]);
    expect(told.portalRecords).toMatchObject([{ state: 'stands', registerBy: wednesday }]);
    expect(told.protocolDays[0]?.entry).toBe('absent');
    expect(told).toMatchObject({ deductionDays: [wednesday], awaitingDecision: [] });
  });

  it('accepted and then refused: it is registered the day the refusal comes', () => {
    const told = ask([reported, accepted(wednesday), refused('2016-10-10')]);
    expect(told.portalRecords).toMatchObject([{ day: wednesday, registerBy: '2016-10-10', state: 'stands' }]);
    expect(told.events.find(({ kind }) => kind === 'sickness-reported')?.deadline).toBe('2016-10-10');
  });

  it('refused and then accepted: flagged on the day of the acceptance; refused again: it stands again', () => {
    const once = [reported, refused('2016-10-06'), accepted('2016-10-07')];
    expect(ask(once).portalRecords).toMatchObject([{ state: 'to-correct', correctSince: '2016-10-07' }]);
    expect(ask([...once, refused('2016-10-08')]).portalRecords).toMatchObject([
      { state: 'stands', correctSince: null },
    ]);
  });

  it('two messages on one day: the acceptance holds, then and later', () => {
    expect(ask([reported, accepted(wednesday), refused(wednesday)]).portalRecords).toEqual([]);
    expect(ask([reported, refused('2016-10-06'), accepted('2016-10-06')]).portalRecords).toMatchObject([
      { state: 'to-correct' },
    ]);
  });

  it('a day that was refused and accepted at once is as if it was never refused', () => {
    const both = [refused('2016-10-08'), accepted('2016-10-08')];
    expect(ask([reported, accepted(wednesday), ...both]).portalRecords).toEqual([]);
    expect(ask([reported, accepted('2016-10-06'), ...both]).portalRecords).toMatchObject([
      { correctSince: '2016-10-06' },
    ]);
  });

  it('a message is about its own days, both ends included', () => {
    for (const [on, records] of [
      ['2016-10-04', 1],
      ['2016-10-05', 0],
      ['2016-10-07', 0],
      ['2016-10-08', 1],
    ] as const) {
      const told = ask([accepted('2016-10-01'), { kind: 'no-message', on }]);
      expect(told.portalRecords).toHaveLength(records);
    }
  });

  it('R273: not back on the first day after an accepted period is a no-show', () => {
    const notBack = { kind: 'not-back-after-sickness', on: '2016-10-10' };
    const rule = (events: readonly Loose[]) =>
      ask(events)
        .events.find(({ kind }) => kind === 'not-back-after-sickness')
        ?.duties.find(({ duty }) => duty === 'register-absence')?.rule;
    expect(rule([accepted('2016-10-06'), notBack])).toBe('R273');
    expect(rule([accepted('2016-10-11'), notBack])).toBe('R266');
    const through = { kind: 'sickness-accepted', on: wednesday, firstDay: wednesday, lastDay: '2016-10-10' };
    const after = { kind: 'sickness-refused', on: '2016-10-11', firstDay: '2016-10-10', lastDay: '2016-10-10' };
    expect(rule([through, notBack, after])).toBe('R266');
    const again = { kind: 'sickness-reported', on: '2016-10-10', to: 'kontaktcentret', beforeMeeting: true };
    const causes = (report: Loose, benefitGroup?: BenefitGroup) =>
      ask([accepted('2016-10-06'), notBack, report], benefitGroup && { benefitGroup }).portalRecords[0]?.causes;
    expect(rule([accepted('2016-10-06'), notBack, again])).toBeUndefined();
    expect(causes(again)).toEqual(['sickness-reported']);
    for (const late of [
      { ...again, beforeMeeting: false },
      { ...again, to: 'provider' },
    ]) {
      expect(rule([accepted('2016-10-06'), notBack, late])).toBe('R273');
      expect(causes(late)).toEqual(['not-back-after-sickness', 'sickness-reported']);
    }
    expect(causes(again, 'sygedagpenge')).toEqual(['not-back-after-sickness', 'sickness-reported']);
    const longer = { ...accepted('2016-10-10'), lastDay: '2016-10-12' };
    expect(ask([accepted('2016-10-06'), notBack, longer]).portalRecords).toEqual([]);
  });

  it('R271: recipients of sickness benefit are outside the procedure', () => {
    const events = [reported, accepted(wednesday)];
    const told = ask(events, { benefitGroup: 'sygedagpenge' });
    expect(told.portalRecords).toMatchObject([{ day: wednesday, state: 'stands' }]);
    expect(told.events.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['outside-sickness-procedure'],
      ['outside-sickness-procedure'],
    ]);
    expect(told.events.map(({ protocol }) => protocol?.entry ?? null)).toEqual([null, 'sick-reported']);
    expect(told.events[1]?.duties.map(({ duty, rule }) => `${duty} ${rule}`)).toEqual([
      'register-absence R254',
      'enter-in-protocol R275',
      'refer-to-jobcentre R251',
    ]);
    expect(told).toMatchObject({ deductionDays: [], awaitingDecision: [] });
    for (const benefitGroup of procedureGroups.filter((group) => group !== 'sygedagpenge')) {
      expect(ask(events, { benefitGroup }).portalRecords).toEqual([]);
    }
  });
});

describe('sickness that is not decided on (`undecided-sickness`)', () => {
  const sick = (on = wednesday) => ({ kind: 'sickness-reported', on, to: 'kontaktcentret' });
  const about = { firstDay: wednesday, lastDay: wednesday };
  const accepted = (on: string) => ({ kind: 'sickness-accepted', on, ...about });
  const refused = (on: string) => ({ kind: 'sickness-refused', on, ...about });
  const late = { kind: 'late', on: wednesday, hours: '1', cause: 'bus' };
  const thursday = '2016-10-06';

  /** What the portal holds, what is deducted, what awaits: under each option of the reading. */
  const cases: readonly {
    readonly id: string;
    readonly events: readonly Loose[];
    readonly unauthorised: readonly [records: readonly string[], deduction: boolean, awaits: boolean];
    readonly protocolOnly: readonly [records: readonly string[], deduction: boolean, awaits: boolean];
  }[] = [
    {
      id: 'reported and no more',
      events: [sick()],
      unauthorised: [[`whole-day ${wednesday} stands`], false, true],
      protocolOnly: [[], false, true],
    },
    {
      id: 'reported to the provider alone',
      events: [{ ...sick(), to: 'provider' }],
      unauthorised: [[`whole-day ${wednesday} stands`], false, true],
      protocolOnly: [[], false, true],
    },
    {
      id: 'accepted the same day',
      events: [sick(), accepted(wednesday)],
      unauthorised: [[], false, false],
      protocolOnly: [[], false, false],
    },
    {
      id: 'accepted the day after',
      events: [sick(), accepted(thursday)],
      unauthorised: [[`whole-day ${wednesday} to-correct`], false, false],
      protocolOnly: [[], false, false],
    },
    {
      id: 'refused the same day',
      events: [sick(), refused(wednesday)],
      unauthorised: [[`whole-day ${wednesday} stands`], true, false],
      protocolOnly: [[`whole-day ${wednesday} stands`], true, false],
    },
    {
      id: 'refused the day after',
      events: [sick(), refused(thursday)],
      unauthorised: [[`whole-day ${wednesday} stands`], true, false],
      protocolOnly: [[`whole-day ${thursday} stands`], true, false],
    },
    {
      id: 'refused, then accepted',
      events: [sick(), refused(thursday), accepted('2016-10-07')],
      unauthorised: [[`whole-day ${wednesday} to-correct`], false, false],
      protocolOnly: [[`whole-day ${thursday} to-correct`], false, false],
    },
    {
      id: 'a message about the day before decides nothing',
      events: [sick(thursday), refused(thursday)],
      unauthorised: [[`whole-day ${thursday} stands`], false, true],
      protocolOnly: [[], false, true],
    },
    {
      id: 'late and then sick: the lateness is told, the day still awaits',
      events: [late, sick()],
      unauthorised: [[`whole-day ${wednesday} stands`], false, true],
      protocolOnly: [[`hours ${wednesday} stands`], false, true],
    },
    {
      id: 'late and then sick, refused the day after',
      events: [late, sick(), refused(thursday)],
      unauthorised: [[`whole-day ${wednesday} stands`], true, false],
      protocolOnly: [[`whole-day ${wednesday} stands`], true, false],
    },
    {
      id: 'late and no sickness: nothing awaits',
      events: [late],
      unauthorised: [[`hours ${wednesday} stands`], true, false],
      protocolOnly: [[`hours ${wednesday} stands`], true, false],
    },
  ];

  describe.each(cases)('$id', ({ events, unauthorised, protocolOnly }) => {
    it.each([
      ['unauthorised', unauthorised],
      ['protocol-only', protocolOnly],
    ] as const)('%s', (option, [records, deduction, awaits]) => {
      const told = ask(events, {}, { 'undecided-sickness': option });
      expect(told.portalRecords.map(({ extent, registerBy, state }) => `${extent} ${registerBy} ${state}`)).toEqual(
        records,
      );
      expect([told.deductionDays !== null && told.deductionDays.length > 0, told.awaitingDecision.length > 0]).toEqual([
        deduction,
        awaits,
      ]);
      expect(told.protocolDays[0]?.entry).toBeDefined();
      const opened = told.events.flatMap(({ duties }) => duties.filter(({ duty }) => duty === 'register-absence'));
      expect(opened).toHaveLength(records.length);
    });
  });

  it('the default is `unauthorised`', () => {
    expect(ask([sick()])).toEqual(ask([sick()], {}, { 'undecided-sickness': 'unauthorised' }));
  });

  it('the steps name the reading where the day ended undecided, and only there', () => {
    const read = (events: readonly Loose[], readings: AbsenceReadings = {}) =>
      ask(events, {}, readings).steps?.flatMap(({ what, rule, reading, option }) =>
        reading ? [`${what} ${rule} ${reading}=${option}`] : [],
      );
    const protocolOnly = { 'undecided-sickness': 'protocol-only' } as const;
    expect(read([sick()])).toEqual(['portal-registration R254 undecided-sickness=unauthorised']);
    expect(read([sick()], protocolOnly)).toEqual(['nothing-in-portal R272 undecided-sickness=protocol-only']);
    expect(read([sick(), refused(thursday)], protocolOnly)).toEqual([
      'portal-registration R254 undecided-sickness=protocol-only',
    ]);
    expect(read([sick(), accepted(thursday)], protocolOnly)).toEqual([
      'nothing-in-portal R272 undecided-sickness=protocol-only',
    ]);
    expect(read([sick(), refused(wednesday)])).toEqual([]);
    expect(read([sick(), accepted(wednesday)])).toEqual([]);
    expect(read([late])).toEqual([]);
  });

  it('several undecided days are no repeated absence; refused, they are', () => {
    const days = [sick(), sick(thursday)];
    const both = { kind: 'sickness-refused', on: '2016-10-10', firstDay: wednesday, lastDay: thursday };
    expect(ask(days)).toMatchObject({ awaitingDecision: [wednesday, thursday], deductionDays: [], findings: [] });
    expect(ask([...days, both])).toMatchObject({
      awaitingDecision: [],
      deductionDays: [wednesday, thursday],
      findings: [{ code: 'repeated-absence' }],
    });
  });

  it('one refused day and one that awaits are one deduction day', () => {
    const told = ask([sick(), refused(wednesday), sick(thursday)]);
    expect(told).toMatchObject({ deductionDays: [wednesday], awaitingDecision: [thursday], findings: [] });
  });

  it('a refusal that is not known yet leaves the day undecided', () => {
    const events = [sick(), refused(thursday)];
    expect(ask(events, { asOf: wednesday })).toMatchObject({ deductionDays: [], awaitingDecision: [wednesday] });
    expect(ask(events, { asOf: thursday })).toMatchObject({ deductionDays: [wednesday], awaitingDecision: [] });
  });

  it('nothing awaits where the procedure does not hold, under either reading', () => {
    for (const option of ['unauthorised', 'protocol-only'] as const) {
      const told = ask([sick()], { benefitGroup: 'sygedagpenge' }, { 'undecided-sickness': option });
      expect(told).toMatchObject({ awaitingDecision: [], portalRecords: [{ day: wednesday, registerBy: wednesday }] });
    }
  });

  it('an option that is none is refused', () => {
    expect(() => ask([sick()], {}, { 'undecided-sickness': 'never' as never })).toThrow(
      'invalid-option at readings.undecided-sickness',
    );
  });

  it('is told in the text and in the table', () => {
    const events = [sick(), { ...late, on: thursday }];
    const told = answer('absence', { agreement: 'koebenhavn-2016-unge', benefitGroup: 'kontanthjaelp', events });
    const text = explain('absence', told as never, 'da');
    expect(text).toContain('Dage, der kan tælle med i et fradrag: 6. oktober 2016\n');
    expect(text).toContain('Sygdom meldt, ikke afgjort af Kontaktcentret: 5. oktober 2016\n');
    const { columns, rows } = absenceView.table(ask(events));
    expect(rows.map((row) => row[columns.indexOf('deduction')])).toEqual(['awaiting-decision', 'counts']);
  });
});

describe('groups that the rules on sanctions name (LAS 36, 41)', () => {
  const two = [
    { kind: 'absent', on: wednesday, cause: 'x' },
    { kind: 'absent', on: '2016-10-06', cause: 'x' },
  ];
  const named: readonly BenefitGroup[] = ['kontanthjaelp', 'uddannelseshjaelp'];

  it.each(procedureGroups)('%s', (benefitGroup) => {
    const told = ask(two, { benefitGroup });
    const isNamed = named.includes(benefitGroup);
    expect(told.portalRecords).toHaveLength(2);
    expect(told.deductionDays).toEqual(isNamed ? [wednesday, '2016-10-06'] : []);
    expect(told.findings.map(({ code, rule }) => `${code} ${rule}`)).toEqual([
      isNamed ? 'repeated-absence R269' : 'outside-deduction-rule R267',
    ]);
  });

  it('the other groups are told that it is reckoned of those only, in both languages', () => {
    const told = answer('absence', {
      agreement: 'koebenhavn-2016-unge',
      benefitGroup: 'ressourceforloeb',
      events: two,
    });
    expect(explain('absence', told as never, 'da')).toContain(
      'Fradrag og lukning regnes kun for kontanthjælp, uddannelseshjælp; det er ikke sagt, om borgerens ydelse er omfattet',
    );
    expect(explain('absence', told as never, 'en')).toContain(
      'No deduction is reckoned for a resource course (ressourceforløb)',
    );
  });

  it('a group without absence is told nothing of deductions; one whose only day awaits is', () => {
    const here = { kind: 'turned-up', on: wednesday };
    const sick = { kind: 'sickness-reported', on: wednesday, to: 'provider' };
    const codes = (event: Loose, readings?: AbsenceReadings) =>
      ask([event], { benefitGroup: 'revalidering' }, readings).findings.map(({ code }) => code);
    expect(codes(here)).toEqual([]);
    expect(codes(sick)).toEqual(['outside-deduction-rule']);
    expect(codes(sick, { 'undecided-sickness': 'protocol-only' })).toEqual(['outside-deduction-rule']);
  });

  it.each(unnamed)('%s is named by no procedure', (benefitGroup) => {
    expect(() => ask(two, { benefitGroup })).toThrow('not-in-agreement at benefitGroup');
    const told = answer('absence', { agreement: 'koebenhavn-2016-fyldt-30', benefitGroup, events: two });
    expect(told).toMatchObject({ ok: false, problems: [{ code: 'not-in-agreement', path: 'benefitGroup' }] });
  });

  it('an agreement of one’s own whose clauses list no groups is about all of them', () => {
    const terms = koebenhavn2016Unge.terms.absence as {
      [Clause in keyof AbsenceTerms]-?: NonNullable<AbsenceTerms[Clause]>;
    };
    const { groups: _others, ...otherGroups } = terms.otherGroups;
    const { groups: _deducted, ...deduction } = terms.deduction;
    const { groups: _repeated, ...repeated } = terms.repeated;
    const own = {
      ...koebenhavn2016Unge,
      terms: { absence: { ...terms, otherGroups, deduction, repeated } },
    } as Agreement;
    const facts = { benefitGroup: 'dagpenge', events: two } as unknown as AbsenceFacts;
    expect(absence(own, facts)).toMatchObject({
      deductionDays: [wednesday, '2016-10-06'],
      findings: [{ code: 'repeated-absence' }],
    });
    const once = { ...own, terms: { absence: { ...terms, otherGroups, deduction } } } as Agreement;
    expect(absence(once, facts).findings).toEqual([]);
  });
});

describe('the citizen appears again (R268)', () => {
  const asksOn = (events: readonly Loose[]) =>
    ask(events).events.flatMap(({ kind, on, duties }) =>
      duties.some(({ duty }) => duty === 'ask-to-contact-k-kassen') ? [`${kind} ${on}`] : [],
    );
  const away = { kind: 'no-message', on: wednesday };

  it('is asked once to contact K-kassen, at the first appearance', () => {
    const events = [away, { kind: 'turned-up', on: '2016-10-07' }, { kind: 'turned-up', on: '2016-10-08' }];
    expect(asksOn(events)).toEqual(['turned-up 2016-10-07']);
  });

  it('whatever shows him: coming late, being passive, disturbing', () => {
    expect(asksOn([away, { kind: 'late', on: '2016-10-06', hours: '1' }])).toEqual(['late 2016-10-06']);
    expect(asksOn([away, { kind: 'passive', on: '2016-10-06' }])).toEqual(['passive 2016-10-06']);
    expect(asksOn([away, { kind: 'disturbed', on: '2016-10-06' }])).toEqual(['disturbed 2016-10-06']);
  });

  it('the same day only when he is said to have turned up', () => {
    expect(
      asksOn([
        { ...away, hours: '2' },
        { kind: 'left-early', on: wednesday, hours: '1' },
      ]),
    ).toEqual([]);
    expect(
      asksOn([
        { ...away, hours: '2' },
        { kind: 'turned-up', on: wednesday },
      ]),
    ).toEqual([`turned-up ${wednesday}`]);
  });

  it('not where nothing was registered', () => {
    expect(
      asksOn([
        { kind: 'passive', on: wednesday },
        { kind: 'turned-up', on: '2016-10-06' },
      ]),
    ).toEqual([]);
    const accepted = { kind: 'sickness-accepted', on: '2016-10-04', firstDay: wednesday, lastDay: wednesday };
    expect(asksOn([accepted, away, { kind: 'turned-up', on: '2016-10-06' }])).toEqual([]);
  });
});

describe('what cannot be answered', () => {
  const problems = (events: unknown, more: object = {}) => {
    const told = answer('absence', {
      agreement: 'koebenhavn-2016-unge',
      benefitGroup: 'kontanthjaelp',
      events,
      ...more,
    });
    return told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`);
  };

  it.each([
    [undefined, ['missing-field events']],
    ['late', ['invalid-type events']],
    [[{ kind: 'asleep', on: wednesday }], ['invalid-option events[0].kind']],
    [[{ on: wednesday }], ['missing-field events[0].kind']],
    [[{ kind: 'absent' }], ['missing-field events[0].on']],
    [[{ kind: 'late', on: wednesday }], ['missing-field events[0].hours']],
    [[{ kind: 'late', on: wednesday, hours: '0' }], ['out-of-range events[0].hours']],
    [[{ kind: 'late', on: wednesday, hours: '24.0001' }], ['out-of-range events[0].hours']],
    [[{ kind: 'late', on: wednesday, hours: '1.00001' }], ['too-many-decimals events[0].hours']],
    [[{ kind: 'late', on: wednesday, hours: '1,5' }], ['invalid-decimal events[0].hours']],
    [[{ kind: 'absent', on: '2200-01-01' }], ['date-out-of-range events[0].on']],
    [[{ kind: 'absent', on: '2016-02-30' }], ['invalid-date events[0].on']],
    [[{ kind: 'passive', on: wednesday, hours: '1' }], ['unknown-field events[0].hours']],
    [[{ kind: 'disturbed', on: wednesday, report: true }], ['missing-field events[0].note']],
    [[{ kind: 'disturbed', on: wednesday, report: true, note: '' }], ['out-of-range events[0].note']],
    [
      [{ kind: 'sickness-accepted', on: wednesday, firstDay: '2016-10-06', lastDay: wednesday }],
      ['date-order events[0].lastDay'],
    ],
    [
      [
        { kind: 'absent', on: '2016' },
        { kind: 'late', on: wednesday },
      ],
      ['invalid-date events[0].on', 'missing-field events[1].hours'],
    ],
    [Array(1001).fill({ kind: 'passive', on: wednesday }), ['too-large events']],
  ])('%j', (events, expected) => {
    expect(problems(events)).toEqual(expected);
  });

  it('the group, the day asked about, the agreement', () => {
    expect(problems([], { benefitGroup: 'su' })).toEqual(['invalid-option benefitGroup']);
    expect(problems([], { asOf: '2016-13-01' })).toEqual(['invalid-date asOf']);
    expect(problems([], { agreement: 'koebenhavn-udsatte-over-30' })).toEqual(['not-in-agreement agreement']);
    expect(problems([])).toEqual([]);
  });

  it('the typed function tells all that is wrong with the events', () => {
    expect(() =>
      ask([
        { kind: 'asleep', on: wednesday },
        { kind: 'absent', on: 'x' },
      ]),
    ).toThrow('invalid-option at events[0].kind, invalid-date at events[1].on');
    expect(() => ask([{ kind: 'disturbed', on: wednesday, report: true }])).toThrow('missing-field at events[0].note');
    expect(() => ask([], { benefitGroup: 'su' as never })).toThrow('invalid-option at benefitGroup');
  });
});

it('every answer fits the published schema and is told in both languages', () => {
  const events = alone.map(({ event }, index) => ({ ...event, id: `e${index}` }));
  for (const benefitGroup of ['kontanthjaelp', 'sygedagpenge']) {
    const told = answer('absence', { agreement: 'koebenhavn-2016-fyldt-30', benefitGroup, events });
    if (!told.ok) throw new Error(JSON.stringify(told.problems));
    expect(outputSchemas.absence.safeParse(told.result).error).toBeUndefined();
    for (const language of ['da', 'en'] as const) {
      const text = explain('absence', told as never, language);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text).toContain('R268, D16');
    }
  }
});

it('says a day of absence in Danish', () => {
  const events = [{ kind: 'late', on: wednesday, hours: '1.5', cause: 'bus' }];
  const told = answer('absence', { agreement: 'koebenhavn-2016-unge', benefitGroup: 'kontanthjaelp', events });
  expect(
    explain('absence', told as never, 'da')
      .split('\n')
      .slice(0, 2),
  ).toEqual([
    '5. oktober 2016: Borgeren kommer for sent: uberettiget fravær i portalen (1,5 timer), årsag: bus; protokol: delvist fraværende',
    '- 5. oktober 2016 (nu): Registrer uberettiget fravær i portalen med årsagen, én gang for dagen [R266, D16 s. 142, Bilag E 6.5]',
  ]);
});

it('no events: nothing follows', () => {
  const facts = { benefitGroup: 'integration', events: [] as AbsenceEvent[], steps: false } as const;
  expect(absence(koebenhavn2016Fyldt30, facts)).toEqual({
    events: [],
    portalRecords: [],
    protocolDays: [],
    deductionDays: [],
    awaitingDecision: [],
    findings: [],
  });
});

it('the order of the list does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(alone.map(({ event }) => event)), fc.nat(), (events, seed) => {
      const other = [...events].sort((a, b) => ((a.kind.length * 7 + seed) % 5) - ((b.kind.length * 7 + seed) % 5));
      expect(ask(other)).toEqual(ask(events));
    }),
  );
});

describe('what a caseworker is told on the phone', () => {
  const duties = (events: readonly Loose[], at = 0) => ask(events).events[at]?.duties ?? [];
  const text = (events: readonly Loose[]) =>
    explain(
      'absence',
      answer('absence', { agreement: 'koebenhavn-2016-unge', benefitGroup: 'kontanthjaelp', events }),
      'da',
    );

  it('she came late: she is there, so she is asked to contact K-kassen (R268)', () => {
    const late = { kind: 'late', on: wednesday, hours: '1', cause: 'bus' };
    expect(duties([late]).map(({ duty }) => duty)).toContain('ask-to-contact-k-kassen');
    // Once: she does not turn up a second time.
    expect(duties([late, { kind: 'passive', on: '2016-10-06' }], 1).map(({ duty }) => duty)).not.toContain(
      'ask-to-contact-k-kassen',
    );
  });

  it('he came and left: it is registered, and he is asked when he comes again', () => {
    const left = { kind: 'left-early', on: wednesday, hours: '2', cause: 'tired' };
    expect(duties([left]).map(({ duty }) => duty)).toEqual(['register-absence', 'enter-in-protocol']);
    expect(duties([left, { kind: 'turned-up', on: '2016-10-06' }], 1).map(({ duty }) => duty)).toContain(
      'ask-to-contact-k-kassen',
    );
  });

  it('of one who is present the portal may be told, with a note that he was (R274)', () => {
    const refused = { kind: 'refused-to-take-part', on: wednesday, report: true, note: 'slept', dialogueHeld: true };
    expect(duties([refused]).find(({ duty }) => duty === 'register-absence')).toMatchObject({
      weight: 'may',
      rule: 'R274',
    });
    expect(duties([{ kind: 'absent', on: wednesday }]).find(({ duty }) => duty === 'register-absence')?.weight).toBe(
      'must',
    );
    expect(text([refused])).toContain('med note om, at borgeren var mødt');
    expect(text([refused])).toContain('(nu, kan)');
  });

  it('passivity alone is not enough', () => {
    expect(text([{ kind: 'passive', on: wednesday }])).toContain('passivitet alene er ikke nok');
  });

  it('a record of sickness that was accepted later is corrected; how, the source does not say', () => {
    const told = text([
      { kind: 'sickness-reported', on: wednesday, to: 'kontaktcentret' },
      { kind: 'sickness-accepted', on: '2016-10-07', firstDay: wednesday, lastDay: '2016-10-06' },
    ]);
    expect(told).toContain('kilden siger ikke hvordan');
    expect(told).not.toContain('slette');
  });
});

describe('absence that can hardly be', () => {
  it.each([
    ['a Friday', '2016-10-07', []],
    ['a Saturday', '2016-10-08', ['absence-on-closed-day']],
    ['Christmas Day', '2016-12-25', ['absence-on-closed-day']],
    ['Constitution Day', '2017-06-05', ['absence-on-closed-day']],
  ])('%s', (_, on, expected) => {
    expect(ask([{ kind: 'absent', on, cause: 'x' }]).events[0]?.findings.map(({ code }) => code)).toEqual(expected);
  });

  it('the same event twice is one that was told twice, where it bears an id', () => {
    const late = { id: 'e1', kind: 'late', on: wednesday, hours: '2', cause: 'bus' };
    expect(() => ask([late, { ...late }])).toThrow('given-twice at events[1]');
    expect(ask([late, { ...late, id: 'e2' }]).portalRecords[0]?.hours).toBe('4');
    const { id: _, ...nameless } = late;
    expect(ask([nameless, nameless]).portalRecords[0]?.hours).toBe('4');
    expect(ask([late, { ...late, hours: '1' }]).portalRecords[0]?.hours).toBe('3');
  });
});
