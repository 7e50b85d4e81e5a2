import { describe, expect, it } from 'vitest';
import { firstDayAbsence } from '../../src/absence/first-day-absence.ts';
import type { ReSummonsProcedure } from '../../src/absence/first-day-procedure.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { answer, explain } from '../../src/operations/operations.ts';

const monday = '2015-10-05';
const ill = { firstDay: '2015-10-05', lastDay: '2015-10-07', status: 'accepted' };

function asked(facts: object, readings: object = {}): ReSummonsProcedure {
  const input = { benefitGroup: 'kontanthjaelp', firstMeeting: monday, ...facts };
  const answered = firstDayAbsence(koebenhavn2016Unge, input as never, readings);
  if (answered.procedure !== 're-summons') throw new Error('not the re-summons procedure');
  return answered;
}

function told(facts: object, language: 'da' | 'en' = 'da'): string {
  const input = { agreement: 'koebenhavn-2016-unge', benefitGroup: 'kontanthjaelp', firstMeeting: monday, ...facts };
  return explain('first-day-absence', answer('first-day-absence', input), language);
}

const meetings = ({ summonses }: ReSummonsProcedure) =>
  summonses.map(({ number, meetingOn, outcome, letterSentOn }) => [number, meetingOn, outcome, letterSentOn]);

const codes = ({ findings }: ReSummonsProcedure) => findings.map(({ code }) => code);

describe('accepted sickness on the first day (A97)', () => {
  it('excuses the meeting, and the citizen is called anew to the first working day after it', () => {
    const told = asked({ sickness: [ill] });
    expect(meetings(told)).toEqual([
      [0, '2015-10-05', 'excused', null],
      [0, '2015-10-08', 'missed', null],
      [1, '2015-10-12', 'missed', '2015-10-08'],
      [2, '2015-10-14', 'missed', '2015-10-12'],
      [3, '2015-10-16', 'missed', '2015-10-14'],
    ]);
    expect(told.window).toEqual({ firstDay: '2015-10-08', lastDay: '2015-10-22' });
    expect(told.missedDays).toEqual(['2015-10-08', '2015-10-12', '2015-10-14', '2015-10-16']);
    expect(told.report).toEqual({ to: 'k-kassen', after: '2015-10-16' });
    expect(told.steps?.find(({ what }) => what === 'summoned-anew')).toMatchObject({
      gives: '2015-10-08',
      rule: 'R272',
      reading: 'sickness-and-re-summons',
      option: 'not-counted',
    });
  });

  it('puts nothing in the portal for it: the measured fault', () => {
    const told = asked({ sickness: [ill], appearedOn: '2015-10-08' });
    expect(told.status).toBe('appeared');
    expect(told.missedDays).toEqual([]);
    expect(told.registrableDays).toEqual([]);
    expect(told.duties.map(({ duty }) => duty)).not.toContain('register-missed-days');
  });

  it('a letter about the new meeting goes out before it, on no day that the source sets', () => {
    const { duties } = asked({ sickness: [ill], asOf: '2015-10-05' });
    const anew = duties.filter(({ meetingOn }) => meetingOn === '2015-10-08');
    expect(anew.map(({ duty, from, dueOn, state }) => [duty, from, dueOn, state])).toEqual([
      ['send-letter', '2015-10-05', null, 'due'],
      ['state-sickness-rule', '2015-10-05', null, 'due'],
      ['remind', '2015-10-05', '2015-10-08', 'due'],
      ['receive-citizen', '2015-10-08', '2015-10-08', 'coming'],
    ]);
  });

  it('until the new meetings are missed, nothing is reported', () => {
    const told = asked({ sickness: [ill], asOf: '2015-10-14' });
    expect([told.status, told.report]).toEqual(['awaiting', null]);
    expect(meetings(told).at(-1)).toEqual([3, '2015-10-16', 'pending', '2015-10-14']);
  });

  it('counted: the dates go on, and what was excused cannot be reported', () => {
    const told = asked({ sickness: [ill] }, { 'sickness-and-re-summons': 'counted' });
    expect(meetings(told)).toEqual([
      [0, '2015-10-05', 'excused', null],
      [1, '2015-10-07', 'excused', null],
      [2, '2015-10-09', 'missed', null],
      [3, '2015-10-12', 'missed', '2015-10-09'],
    ]);
    expect([told.status, told.report, codes(told)]).toEqual(['exhausted', null, ['report-not-complete']]);
    expect(told.window.firstDay).toBe('2015-10-05');
    expect(told.duties.map(({ duty }) => duty)).not.toContain('report-to-k-kassen');
  });

  it.each([
    ['not decided: missed, and awaiting that', 'reported', ['2015-10-05', '2015-10-07'], ['2015-10-05', '2015-10-07']],
    ['refused: missed like any other', 'refused', ['2015-10-05', '2015-10-07'], []],
    ['accepted', 'accepted', [], []],
  ])('%s', (_, status, missed, awaiting) => {
    const told = asked({ sickness: [{ ...ill, status }], appearedOn: '2015-10-08' });
    expect([told.missedDays, told.awaitingDecision, told.registrableDays]).toEqual([missed, awaiting, missed]);
  });

  it('without a last day the list ends there, and nobody is reported', () => {
    for (const option of ['not-counted', 'counted'] as const) {
      const told = asked({ sickness: [{ ...ill, lastDay: undefined }] }, { 'sickness-and-re-summons': option });
      expect(meetings(told)).toEqual([[0, '2015-10-05', 'excused', null]]);
      expect([told.status, told.report, codes(told)]).toEqual(['awaiting', null, []]);
      expect(told.duties.map(({ duty }) => duty)).not.toContain('report-to-k-kassen');
    }
  });

  it('a re-summons that it excuses keeps its number, and the window stays', () => {
    const told = asked({ sickness: [{ firstDay: '2015-10-06', lastDay: '2015-10-10', status: 'accepted' }] });
    expect(meetings(told).slice(0, 4)).toEqual([
      [0, '2015-10-05', 'missed', null],
      [1, '2015-10-07', 'excused', '2015-10-05'],
      [1, '2015-10-12', 'missed', null],
      [2, '2015-10-14', 'missed', '2015-10-12'],
    ]);
    expect(told.window.firstDay).toBe('2015-10-05');
  });

  it('no new meeting falls in another accepted period', () => {
    const again = { firstDay: '2015-10-08', lastDay: '2015-10-09', status: 'accepted' };
    expect(meetings(asked({ sickness: [again, ill] }))[1]).toEqual([0, '2015-10-12', 'missed', null]);
    const openEnd = asked({ sickness: [ill, { ...again, lastDay: undefined }] });
    expect([meetings(openEnd), openEnd.status]).toEqual([[[0, '2015-10-05', 'excused', null]], 'awaiting']);
  });

  it('who turns up ill has turned up; a meeting to come on a known day of sickness is excused; later sickness is not known', () => {
    expect(meetings(asked({ sickness: [ill], appearedOn: monday }))[0]?.[2]).toBe('appeared');
    const known = { sickness: [{ ...ill, firstDay: '2015-10-01' }], asOf: '2015-10-02' };
    expect(meetings(asked(known))).toEqual([
      [0, '2015-10-05', 'excused', null],
      [0, '2015-10-08', 'pending', null],
    ]);
    expect(meetings(asked({ sickness: [ill], asOf: '2015-10-04' }))).toEqual([[0, '2015-10-05', 'pending', null]]);
  });
});

describe('the other groups', () => {
  const other = (facts: object) =>
    firstDayAbsence(koebenhavn2016Unge, { benefitGroup: 'ressourceforloeb', firstMeeting: monday, ...facts } as never);

  it('accepted sickness on the first day registers nothing', () => {
    const answered = other({ sickness: [ill] });
    expect(answered).toMatchObject({ registerBy: null, contactAttempts: 0, report: null, awaitingDecision: [] });
    expect(answered.duties.map(({ duty }) => duty)).toEqual(['receive-citizen']);
    expect(told({ benefitGroup: 'ressourceforloeb', sickness: [ill] })).toContain('intet registreres');
  });

  it('reported sickness is registered and awaits the decision', () => {
    expect(other({ sickness: [{ ...ill, status: 'reported' }] })).toMatchObject({
      registerBy: monday,
      contactAttempts: 3,
      awaitingDecision: [monday],
    });
  });

  it('every later day is registered too, until the citizen comes (R252)', () => {
    const later = (facts: object) => other(facts).duties.find(({ duty }) => duty === 'register-later-days');
    expect(later({})).toMatchObject({ from: '2015-10-06', dueOn: null, onlyIf: 'missed', rule: 'R252' });
    expect(later({ appearedOn: '2015-10-09' })).toMatchObject({
      from: '2015-10-06',
      dueOn: '2015-10-08',
      onlyIf: null,
    });
    expect(later({ appearedOn: '2015-10-06' })).toBeUndefined();
    expect(later({ appearedOn: monday })).toBeUndefined();
  });
});

describe('what cannot be so', () => {
  const problems = (facts: object) => {
    const told = answer('first-day-absence', {
      agreement: 'koebenhavn-2016-unge',
      benefitGroup: 'kontanthjaelp',
      firstMeeting: monday,
      ...facts,
    });
    return told.ok ? [] : told.problems.map(({ code, path }) => [code, path]);
  };

  it.each([
    [
      'a group outside the procedure for sickness',
      { benefitGroup: 'sygedagpenge', sickness: [ill] },
      'not-in-agreement',
      'sickness',
    ],
    ['upside down', { sickness: [{ ...ill, lastDay: '2015-10-04' }] }, 'date-order', 'sickness[0].lastDay'],
    ['the same period twice', { sickness: [ill, ill] }, 'given-twice', 'sickness[1]'],
    [
      'periods that meet',
      { sickness: [{ ...ill, firstDay: '2015-10-07', lastDay: '2015-10-09' }, ill] },
      'given-twice',
      'sickness[1]',
    ],
    [
      'one without an end, and a later one',
      {
        sickness: [
          { ...ill, lastDay: undefined },
          { ...ill, firstDay: '2015-11-01', lastDay: '2015-11-02' },
        ],
      },
      'given-twice',
      'sickness[1]',
    ],
    [
      'one that begins on the last day of another',
      { sickness: [ill, { ...ill, firstDay: '2015-10-07', lastDay: '2015-10-09' }] },
      'given-twice',
      'sickness[1]',
    ],
    [
      'a later one, and one without an end',
      {
        sickness: [
          { ...ill, firstDay: '2015-11-01', lastDay: '2015-11-02' },
          { ...ill, lastDay: undefined },
        ],
      },
      'given-twice',
      'sickness[1]',
    ],
    [
      'a letter before the first meeting',
      { lettersSent: ['2015-10-05', '2015-10-04'] },
      'date-order',
      'lettersSent[1]',
    ],
    [
      'an end that nothing follows',
      { sickness: [{ ...ill, lastDay: '2199-12-31' }] },
      'date-out-of-range',
      'sickness[0].lastDay',
    ],
    ['a status that is none', { sickness: [{ ...ill, status: 'approved' }] }, 'invalid-option', 'sickness[0].status'],
  ])('%s', (_, facts, code, path) => {
    expect(problems(facts)).toEqual([[code, path]]);
  });

  it('touching periods are two', () => {
    expect(problems({ sickness: [ill, { ...ill, firstDay: '2015-10-08', lastDay: '2015-10-09' }] })).toEqual([]);
  });
});

describe('letters (R258, R261)', () => {
  it('a missed re-summons without its letter cannot lead to a sanction', () => {
    expect(codes(asked({ lettersSent: ['2015-10-05', '2015-10-07', '2015-10-09'] }))).toEqual([]);
    expect(codes(asked({ lettersSent: ['2015-10-05'] }))).toEqual([
      'no-sanction-without-letter',
      'no-sanction-without-letter',
    ]);
    expect(codes(asked({ lettersSent: [] }))).toHaveLength(3);
    expect(codes(asked({ lettersSent: [], appearedOn: monday }))).toEqual([]);
  });

  it('one that left late, but before the meeting, summoned the citizen all the same', () => {
    expect(codes(asked({ lettersSent: ['2015-10-06', '2015-10-07', '2015-10-09'] }))).toEqual(['letter-sent-late']);
    expect(
      codes(asked({ sickness: [ill], lettersSent: ['2015-10-06', '2015-10-08', '2015-10-12', '2015-10-14'] })),
    ).toEqual([]);
  });

  it('what was not told of letters is said', () => {
    const gives = (facts: object) => asked(facts).steps?.find(({ what }) => what === 'sanction-needs-letter')?.gives;
    expect(gives({})).toBe('not-told');
    expect(gives({ lettersSent: [] })).toBe('not-sent');
    expect(gives({ lettersSent: ['2015-10-05', '2015-10-08', '2015-10-09'] })).toBe('sent');
    expect(gives({ appearedOn: monday })).toBeUndefined();
    expect(told({})).toContain('ikke oplyst, om brevene er sendt');
  });
});

describe('the 14 days (R256)', () => {
  it.each([
    ['2015-10-09', true],
    ['2015-10-18', true],
    ['2015-10-19', true],
    ['2015-10-20', false],
    ['2015-10-25', false],
  ])('turned up on %s: %s', (appearedOn, within) => {
    const told = asked({ appearedOn });
    expect(told.appearedInWindow).toBe(within);
    expect(codes(told)).toEqual(within ? [] : ['appeared-after-window']);
  });

  it('by the other reading the 14th day is outside', () => {
    const first = { 're-summons-window': 'first-day-included' } as const;
    expect(asked({ appearedOn: '2015-10-18' }, first).appearedInWindow).toBe(true);
    const told = asked({ appearedOn: '2015-10-19' }, first);
    expect(told.appearedInWindow).toBe(false);
    expect(told.steps?.find(({ what }) => what === 'appeared-in-window')).toMatchObject({
      gives: 'false',
      reading: 're-summons-window',
    });
  });

  it('counts from the meeting that sickness moved', () => {
    expect(asked({ sickness: [ill], appearedOn: '2015-10-22' }).appearedInWindow).toBe(true);
    expect(asked({ sickness: [ill], appearedOn: '2015-10-23' }).appearedInWindow).toBe(false);
    expect(asked({}).appearedInWindow).toBeNull();
  });
});

describe('a fact, a plan and a condition', () => {
  it('where nobody said whether the citizen came, all is a plan', () => {
    expect(asked({}).assumed).toEqual(['appearedOn']);
    const lines = told({}).split('\n');
    expect(lines[0]).toContain('ikke oplyst, om borgeren er mødt');
    expect(lines).toContain('1. møde: 5. oktober 2015, planlagt');
    expect(lines).toContain('Genindkaldelse 1: 7. oktober 2015, hvis borgeren bliver væk, brev sendes 5. oktober 2015');
    expect(told({})).not.toContain('Alle møder er forsømt');
    expect(told({})).not.toContain('(tidligere');
    expect(told({}, 'en')).toContain('First meeting: 5 October 2015, planned');
  });

  it('what has been by a day is a fact, what comes is a plan', () => {
    const lines = told({ asOf: '2015-10-07' }).split('\n');
    expect(lines).toContain(
      'Genindkaldelse 1: 7. oktober 2015, forsømt, brev skulle sendes 5. oktober 2015 (ikke oplyst, om det er sendt)',
    );
    expect(lines).toContain('Genindkaldelse 2: 9. oktober 2015, planlagt, brev sendes 7. oktober 2015');
    expect(told({ asOf: '2015-10-07' })).toContain('(kommer, hvis borgeren bliver væk');
  });

  it('a letter is told as what was told of it', () => {
    const second = (lettersSent: string[] | undefined, language: 'da' | 'en' = 'da') =>
      told({ asOf: '2015-10-07', ...(lettersSent && { lettersSent }) }, language)
        .split('\n')
        .find((line) => /^(Genindkaldelse|Re-summons) 1/.test(line));
    const begins = 'Genindkaldelse 1: 7. oktober 2015, forsømt, ';
    expect(second(['2015-10-05'])).toBe(`${begins}brev sendt 5. oktober 2015`);
    expect(second(['2015-10-06'])).toBe(`${begins}brev sendt efter 5. oktober 2015`);
    expect(second([])).toBe(`${begins}brev ikke sendt (skulle sendes 5. oktober 2015)`);
    const start = 'Re-summons 1: 7 October 2015, missed, ';
    expect(second(undefined, 'en')).toBe(`${start}letter was to be sent 5 October 2015 (not told whether it was)`);
    expect(second(['2015-10-05'], 'en')).toBe(`${start}letter sent 5 October 2015`);
    expect(second(['2015-10-06'], 'en')).toBe(`${start}letter sent after 5 October 2015`);
    expect(second([], 'en')).toBe(`${start}letter not sent (was to be sent 5 October 2015)`);
    const open = 'Det er ikke oplyst, om brevene er sendt; uden brev kan kommunen ikke gå videre med en sanktion.';
    expect(told({ asOf: '2015-10-07' })).toContain(open);
    expect(told({ asOf: '2015-10-07' }, 'en')).toContain(
      'It is not told whether the letters were sent; without a letter the municipality cannot go on to a sanction.',
    );
    expect(told({ asOf: '2015-10-07', lettersSent: [] })).not.toContain(open);
    expect(told({})).not.toContain(open);
  });

  it('every answer names what it hangs on', () => {
    for (const facts of [{}, { appearedOn: monday }, { sickness: [ill] }]) {
      expect(asked(facts).condition).toMatchObject({ code: 'without-reasonable-ground', rule: 'R255' });
      expect(told(facts)).toContain('uden rimelig grund');
    }
  });

  it('of a citizen who came on the first day no registration and no letter is told', () => {
    // What a reading would do with days that were missed stands in its own words, in brackets.
    const text = told({ appearedOn: monday }).replace(/\[[^\]]*\]/g, '');
    expect(text).not.toContain('egistreres');
    expect(text).not.toContain('sendes brev');
    expect(text).toContain('bortfalder');
    expect(asked({ appearedOn: monday }).assumed).toEqual([]);
  });

  it('the provider is obliged to summon again', () => {
    expect(told({})).toContain('skal leverandøren genindkalde 3 gange i alt');
  });
});

describe('a meeting on a day that is none', () => {
  it.each([
    ['a Friday', '2016-12-23', []],
    ['a Saturday', '2016-12-17', ['meeting-on-closed-day']],
    ['Christmas Day', '2016-12-25', ['meeting-on-closed-day']],
  ])('%s', (_, firstMeeting, expected) => {
    expect(codes(asked({ firstMeeting }))).toEqual(expected);
    const other = { benefitGroup: 'integration', firstMeeting } as never;
    expect(firstDayAbsence(koebenhavn2016Unge, other).findings.map(({ code }) => code)).toEqual(expected);
  });
});

describe('whose procedure (A19)', () => {
  it('education help is summoned again, or not, as the reading says', () => {
    const facts = { benefitGroup: 'uddannelseshjaelp', firstMeeting: monday } as never;
    const by = (option: 'with-education-help' | 'social-assistance-only') =>
      firstDayAbsence(koebenhavn2016Unge, facts, { 're-summons-groups': option }).procedure;
    expect(firstDayAbsence(koebenhavn2016Unge, facts).procedure).toBe('re-summons');
    expect(by('with-education-help')).toBe('re-summons');
    expect(by('social-assistance-only')).toBe('register-and-contact');
    expect(asked({}).steps?.[0]).not.toHaveProperty('reading');
  });
});
