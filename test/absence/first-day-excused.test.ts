import { describe, expect, it } from 'vitest';
import { firstDayAbsence } from '../../src/absence/first-day-absence.ts';
import type { ReSummonsProcedure } from '../../src/absence/first-day-procedure.ts';
import type { FirstDayReadings } from '../../src/absence/re-summons.ts';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { wholeAnswer } from '../oracle/whole-answer.ts';

const monday = '2015-10-05';
const ill = { firstDay: monday, lastDay: '2015-10-07', status: 'accepted' };
const counted = { 'sickness-and-re-summons': 'counted' } as const;

const ask = (facts: object, readings: FirstDayReadings = {}, agreement: Agreement = koebenhavn2016Unge) =>
  firstDayAbsence(
    agreement,
    { benefitGroup: 'kontanthjaelp', firstMeeting: monday, ...facts } as never,
    readings,
  ) as ReSummonsProcedure;

/** Each step as a line: what, rule, facts, result, readings. */
const account = (facts: object) =>
  wholeAnswer({
    operation: 'first-day-absence',
    input: { agreement: 'koebenhavn-2016-unge', benefitGroup: 'kontanthjaelp', firstMeeting: monday, ...facts },
  }).steps;

const codes = ({ findings }: ReSummonsProcedure) => findings.map(({ code }) => code);
const dutiesAbout = (meeting: string, { duties }: ReSummonsProcedure) =>
  duties
    .filter(({ meetingOn }) => meetingOn === meeting)
    .map(({ duty, from, dueOn, state }) => `${duty} ${from} ${dueOn} ${state}`);

describe('the account of a meeting that sickness excused (R272, A97)', () => {
  it('not counted: the 14 days and the times are counted from the meeting that it moved', () => {
    expect(account({ sickness: [ill] }).slice(1, 6)).toEqual([
      'excused-meeting R272 lastDay=2015-10-07 → 2015-10-05 [sickness-and-re-summons = not-counted]',
      'summoned-anew R272 number=0 before=2015-10-05 → 2015-10-08 [sickness-and-re-summons = not-counted]',
      're-summons-window R257 firstMeeting=2015-10-08 days=14 → 2015-10-22 [re-summons-window = first-day-excluded]',
      're-summons-count R257 → 3 [re-summons-count = three-re-summons]',
      're-summons R259 number=1 before=2015-10-08 days=2 letterSentOn=2015-10-08 → 2015-10-12 [re-summons-step = roll-forward]',
    ]);
  });

  it('counted: they are counted from the excused meeting, and no letter went out on its day', () => {
    expect(account({ sickness: [ill], readings: counted }).slice(1, 8)).toEqual([
      'excused-meeting R272 lastDay=2015-10-07 → 2015-10-05 [sickness-and-re-summons = counted]',
      're-summons-window R257 firstMeeting=2015-10-05 days=14 → 2015-10-19 [re-summons-window = first-day-excluded]',
      're-summons-count R257 → 3 [re-summons-count = three-re-summons]',
      're-summons R259 number=1 before=2015-10-05 days=2 excused=true → 2015-10-07 [sickness-and-re-summons = counted]',
      'excused-meeting R272 lastDay=2015-10-07 → 2015-10-07 [sickness-and-re-summons = counted]',
      're-summons R259 number=2 before=2015-10-07 days=2 excused=true → 2015-10-09 [sickness-and-re-summons = counted]',
      're-summons R259 number=3 before=2015-10-09 days=2 letterSentOn=2015-10-09 → 2015-10-12 [re-summons-step = roll-forward]',
    ]);
  });

  it('without a last day no reading of what follows it is asked, and nothing follows', () => {
    const open = { sickness: [{ ...ill, lastDay: undefined }] };
    expect(account(open)[1]).toBe('excused-meeting R272 → 2015-10-05');
    expect(ask(open).duties.map(({ duty }) => duty)).toEqual(['receive-citizen', 'register-missed-days']);
  });

  it('missed meetings of sickness that nobody has decided on are told', () => {
    const reported = { sickness: [{ ...ill, status: 'reported' }], asOf: '2015-10-07' };
    expect(account(reported)).toContain('meetings-awaiting-decision R270 → 2015-10-05 2015-10-07');
    expect(account({ asOf: '2015-10-07' }).join()).not.toContain('meetings-awaiting-decision');
  });

  it('the answer is the same without it', () => {
    const letters = ['2015-10-08'];
    for (const readings of [{}, counted]) {
      const { steps: _, ...rest } = ask({ sickness: [ill], lettersSent: letters }, readings);
      expect(ask({ sickness: [ill], lettersSent: letters, steps: false }, readings)).toEqual(rest);
    }
  });
});

describe('a letter after an excused meeting', () => {
  it('is out when the new meeting has come, and until then it is due', () => {
    const on = (asOf: string) => dutiesAbout('2015-10-08', ask({ sickness: [ill], asOf }))[0];
    expect(on('2015-10-07')).toBe('send-letter 2015-10-05 null due');
    expect(on('2015-10-08')).toBe('send-letter 2015-10-05 null done');
  });

  it('goes out where the excused meeting counts too, on no day that is set', () => {
    expect(dutiesAbout('2015-10-07', ask({ sickness: [ill], asOf: monday }, counted))).toContain(
      'send-letter 2015-10-05 null due',
    );
  });

  it.each([
    ['not counted', {}],
    ['counted', counted],
  ])('%s: without a rule on letters nothing hangs on one', (_, readings) => {
    const { letter: __, ...absence } = koebenhavn2016Unge.terms.absence ?? {};
    const agreement = { ...koebenhavn2016Unge, terms: { ...koebenhavn2016Unge.terms, absence } } as Agreement;
    const told = ask({ sickness: [ill], lettersSent: [] }, readings, agreement);
    expect(codes(told)).not.toContain('no-sanction-without-letter');
    expect(new Set(told.duties.map(({ duty }) => duty))).not.toContain('remind');
    expect(new Set(told.duties.map(({ duty }) => duty))).not.toContain('state-sickness-rule');
    expect(told.steps?.map(({ what }) => what)).not.toContain('sanction-needs-letter');
  });
});

describe('counted: meetings that sickness excuses use up the times, and cannot be reported', () => {
  it('nothing would be reported even if the rest were missed', () => {
    const plan = (facts: object, readings = {}) =>
      ask({ asOf: monday, ...facts }, readings).duties.map(({ duty }) => duty);
    expect(plan({}, counted)).toContain('report-to-k-kassen');
    expect(plan({ sickness: [ill] }, counted)).not.toContain('report-to-k-kassen');
    const oneMeeting = { ...ill, lastDay: '2015-10-06' };
    expect(plan({ sickness: [oneMeeting] }, counted)).not.toContain('report-to-k-kassen');
  });

  it('the times are used up on the last of them, and not before', () => {
    const sickness = [{ ...ill, lastDay: '2015-10-12' }];
    const on = (asOf: string) => {
      const told = ask({ sickness, asOf }, counted);
      return [told.status, ...codes(told)];
    };
    expect(on('2015-10-11')).toEqual(['awaiting']);
    expect(on('2015-10-12')).toEqual(['exhausted', 'report-not-complete']);
  });
});

it('who turns up ill has turned up, and the other meetings stand where they stood', () => {
  const { summonses } = ask({ sickness: [ill], appearedOn: monday });
  expect(summonses.map(({ meetingOn, outcome }) => `${meetingOn} ${outcome}`)).toEqual([
    '2015-10-05 appeared',
    '2015-10-07 not-needed',
    '2015-10-09 not-needed',
    '2015-10-12 not-needed',
  ]);
});

it('a meeting that is not needed any more can stand on a closed day', () => {
  const byDays = { 're-summons-step': 'calendar-days' } as const;
  expect(codes(ask({}, byDays))).toEqual(['meeting-on-closed-day']);
  expect(codes(ask({ appearedOn: '2015-10-09' }, byDays))).toEqual([]);
});

describe('letters (R258, R261)', () => {
  const told = (...lettersSent: readonly string[]) => {
    const answer = ask({ lettersSent });
    return [answer.steps?.find(({ what }) => what === 'sanction-needs-letter')?.gives, ...codes(answer)];
  };

  it('all are sent, one of them late, or one is not', () => {
    expect(told('2015-10-05', '2015-10-07', '2015-10-09')).toEqual(['sent']);
    expect(told('2015-10-06', '2015-10-07', '2015-10-09')).toEqual(['sent', 'letter-sent-late']);
    expect(told('2015-10-06', '2015-10-07')).toEqual(['not-sent', 'letter-sent-late', 'no-sanction-without-letter']);
  });

  it('one that leaves on the day of the meeting, or later, summons nobody to it', () => {
    expect(told('2015-10-07', '2015-10-09')).toEqual(['not-sent', 'no-sanction-without-letter']);
  });
});

describe('the account of the other groups (R265)', () => {
  const other = (facts: object) => account({ benefitGroup: 'integration', ...facts }).slice(1);
  const registered = ['register-same-day R265 firstMeeting=2015-10-05 → 2015-10-05', 'contact-attempts R265 → 3'];

  it('the jobcentre is told of who has not come; who is excused is not registered', () => {
    expect(other({})).toEqual([...registered, 'tell-jobcentre R265 → jobcenter']);
    expect(other({ appearedOn: '2015-10-07' })).toEqual(registered);
    expect(other({ sickness: [ill] })).toEqual(['first-day-excused R272 → 2015-10-05']);
    expect(other({ sickness: [ill], appearedOn: monday }).join()).not.toContain('first-day-excused');
  });

  it('who came has missed nothing that awaits a decision', () => {
    const sickness = [{ ...ill, status: 'reported' }];
    const awaiting = (facts: object) => ask({ benefitGroup: 'integration', sickness, ...facts }).awaitingDecision;
    expect(awaiting({})).toEqual([monday]);
    expect(awaiting({ appearedOn: '2015-10-06' })).toEqual([monday]);
    expect(awaiting({ appearedOn: monday })).toEqual([]);
  });
});
