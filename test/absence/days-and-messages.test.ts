import { describe, expect, it } from 'vitest';
import { type AbsenceFacts, absence } from '../../src/absence/absence.ts';
import type { AbsenceReadings } from '../../src/absence/course-absence.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';

const [tuesday, wednesday, thursday, friday] = ['2016-10-04', '2016-10-05', '2016-10-06', '2016-10-07'] as const;

const ask = (events: readonly object[], readings: AbsenceReadings = {}, benefitGroup = 'kontanthjaelp') =>
  absence(koebenhavn2016Unge, { benefitGroup, events } as unknown as AbsenceFacts, readings);

const sick = { kind: 'sickness-reported', on: wednesday, to: 'kontaktcentret' };
const message = (status: 'accepted' | 'refused', on: string, day: string = wednesday) => ({
  kind: `sickness-${status}`,
  on,
  firstDay: day,
  lastDay: day,
});
const late = (on: string) => ({ kind: 'late', on, hours: '1', cause: 'bus' });

/** The events that have a duty. */
const withDuty = (code: string, events: readonly object[]) =>
  ask(events).events.flatMap(({ kind, on, duties }) =>
    duties.some(({ duty }) => duty === code) ? [`${kind} ${on}`] : [],
  );

describe('asked to contact K-kassen once, at the first sight of him (R268)', () => {
  const asked = (...events: readonly object[]) => withDuty('ask-to-contact-k-kassen', events);
  const came = (on: string) => ({ kind: 'turned-up', on });

  it('coming late he was seen', () => {
    expect(asked({ kind: 'no-message', on: wednesday }, late(thursday), came(friday))).toEqual([`late ${thursday}`]);
  });

  it('coming late on the very day that he was absent from, too', () => {
    expect(asked({ kind: 'absent', on: wednesday, hours: '2', cause: 'x' }, late(wednesday), came(thursday))).toEqual([
      `late ${wednesday}`,
    ]);
  });

  it('not where what he was late for is registered nowhere', () => {
    expect(asked(message('accepted', tuesday), late(wednesday))).toEqual([]);
  });
});

describe('messages', () => {
  it('two of one day, each about a day of its own, each have their record corrected', () => {
    const both = [message('accepted', friday), message('accepted', friday, thursday)];
    const told = ask([sick, { ...sick, on: thursday }, ...both]);
    expect(told.portalRecords.map(({ day, correctSince }) => [day, correctSince])).toEqual([
      [wednesday, friday],
      [thursday, friday],
    ]);
    expect(withDuty('correct-portal-records', [sick, { ...sick, on: thursday }, ...both])).toHaveLength(2);
  });

  it('what was refused and then accepted before its day is not registered', () => {
    const told = ask([message('refused', '2016-10-03'), message('accepted', tuesday), sick]);
    expect(told.portalRecords).toEqual([]);
    expect(told.protocolDays.map(({ entry }) => entry)).toEqual(['sick-accepted']);
  });

  it('what else was missed on the day waits for none, and the sickness that is refused joins it', () => {
    const [reported, cameLate] = ask([sick, late(wednesday), message('refused', thursday)], {
      'undecided-sickness': 'protocol-only',
    }).events;
    expect(reported?.portal).toMatchObject({ registerBy: wednesday, record: 'new' });
    expect(cameLate?.portal).toMatchObject({ registerBy: wednesday, record: 'joined' });
    const [alone] = ask([sick, message('refused', thursday)], { 'undecided-sickness': 'protocol-only' }).events;
    expect(alone?.portal).toMatchObject({ registerBy: thursday, record: 'new' });
  });
});

it('that the portal is told nothing is said by the clause of each event, and not of what it never hears of', () => {
  const kept = (...events: readonly object[]) =>
    ask(events, { 'undecided-sickness': 'protocol-only' }).steps?.flatMap(({ what, rule, from }) =>
      what === 'nothing-in-portal' ? [`${rule} ${'kind' in from ? from.kind : ''}`] : [],
    );
  expect(kept(sick)).toEqual(['R272 sickness-reported']);
  expect(kept(sick, { kind: 'passive', on: wednesday })).toEqual(['R272 sickness-reported', 'R274 passive']);
  expect(kept(sick, { kind: 'turned-up', on: wednesday })).toEqual(['R272 sickness-reported']);
});

describe('a day that is none (a Saturday)', () => {
  const saturday = { on: '2016-10-08', hours: '1', cause: 'x', to: 'provider' };
  const found = (kind: string) =>
    ask([{ ...saturday, kind }]).events[0]?.findings.flatMap(({ code, severity }) =>
      code === 'absence-on-closed-day' ? [severity] : [],
    );

  it.each(['absent', 'no-message', 'late', 'left-early', 'not-back-after-sickness'])(
    'nobody was to come: %s',
    (kind) => {
      expect(found(kind)).toEqual(['warn']);
    },
  );

  it.each(['turned-up', 'passive', 'leave-asked', 'sickness-reported'])('what anybody may do: %s', (kind) => {
    expect(found(kind)).toEqual([]);
  });
});

it('that the source names other groups for deductions is a warning', () => {
  const { findings } = ask([late(wednesday)], {}, 'ressourceforloeb');
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['outside-deduction-rule', 'warn']]);
});
