import type { MeetingOutcome } from '../../src/language/steps-and-findings.ts';

/** Meetings of the re-summons procedure where the citizen never turns up, each step as day of the meeting. */
export const meetingDays: readonly {
  readonly id: string;
  readonly firstMeeting: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly meetings: readonly string[];
  readonly outside: readonly number[];
}[] = [
  {
    id: 'G13 and V11: Monday 5 October 2015',
    firstMeeting: '2015-10-05',
    meetings: ['2015-10-05', '2015-10-07', '2015-10-09', '2015-10-12'],
    outside: [],
  },
  {
    id: 'V11 strictly: the third re-summons is a Sunday',
    firstMeeting: '2015-10-05',
    readings: { 're-summons-step': 'calendar-days' },
    meetings: ['2015-10-05', '2015-10-07', '2015-10-09', '2015-10-11'],
    outside: [],
  },
  {
    id: 'V11 in working days: the third re-summons is Tuesday 13 October',
    firstMeeting: '2015-10-05',
    readings: { 're-summons-step': 'working-days' },
    meetings: ['2015-10-05', '2015-10-07', '2015-10-09', '2015-10-13'],
    outside: [],
  },
  {
    id: 'V12: over Christmas and New Year to first + 15',
    firstMeeting: '2014-12-18',
    meetings: ['2014-12-18', '2014-12-22', '2014-12-29', '2015-01-02'],
    outside: [3],
  },
  {
    id: 'V12 one day earlier: first + 13 is inside either way',
    firstMeeting: '2014-12-17',
    readings: { 're-summons-window': 'first-day-included' },
    meetings: ['2014-12-17', '2014-12-19', '2014-12-22', '2014-12-29'],
    outside: [],
  },
  {
    id: 'A18 excluded: first + 14 is the last day inside',
    firstMeeting: '2014-12-19',
    meetings: ['2014-12-19', '2014-12-22', '2014-12-29', '2015-01-02'],
    outside: [],
  },
  {
    id: 'A18 included: first + 14 is outside',
    firstMeeting: '2014-12-19',
    readings: { 're-summons-window': 'first-day-included' },
    meetings: ['2014-12-19', '2014-12-22', '2014-12-29', '2015-01-02'],
    outside: [3],
  },
  {
    id: 'A17: three meetings in all',
    firstMeeting: '2015-10-05',
    readings: { 're-summons-count': 'three-meetings' },
    meetings: ['2015-10-05', '2015-10-07', '2015-10-09'],
    outside: [],
  },
  {
    id: 'Easter 2016: Maundy Thursday to Easter Monday are skipped',
    firstMeeting: '2016-03-22',
    meetings: ['2016-03-22', '2016-03-29', '2016-03-31', '2016-04-04'],
    outside: [],
  },
  {
    id: '5 June 2014, a Thursday, is no working day; Whit Monday follows',
    firstMeeting: '2014-06-03',
    meetings: ['2014-06-03', '2014-06-06', '2014-06-10', '2014-06-12'],
    outside: [],
  },
  {
    id: '1 May 2014, a Thursday, is a working day',
    firstMeeting: '2014-04-29',
    meetings: ['2014-04-29', '2014-05-01', '2014-05-05', '2014-05-07'],
    outside: [],
  },
];

/** The whole answer, from Monday 5 October 2015, as the citizen turns up or the day is asked about. */
export const standings: readonly {
  readonly id: string;
  readonly facts: { readonly appearedOn?: string; readonly asOf?: string };
  readonly readings?: Readonly<Record<string, string>>;
  readonly outcomes: readonly MeetingOutcome[];
  readonly letters: readonly (string | null)[];
  readonly status: string;
  readonly missed: readonly string[];
  readonly registrable: readonly string[];
  readonly capApplied: boolean;
  readonly registerBy: string | null;
  readonly reportAfter: string | null;
}[] = [
  {
    id: 'never turns up',
    facts: {},
    outcomes: ['missed', 'missed', 'missed', 'missed'],
    letters: [null, '2015-10-05', '2015-10-07', '2015-10-09'],
    status: 'exhausted',
    missed: ['2015-10-05', '2015-10-07', '2015-10-09', '2015-10-12'],
    registrable: [],
    capApplied: false,
    registerBy: null,
    reportAfter: '2015-10-12',
  },
  {
    id: 'turns up on the first day',
    facts: { appearedOn: '2015-10-05' },
    outcomes: ['appeared', 'not-needed', 'not-needed', 'not-needed'],
    letters: [null, null, null, null],
    status: 'appeared',
    missed: [],
    registrable: [],
    capApplied: false,
    registerBy: '2015-10-05',
    reportAfter: null,
  },
  {
    id: 'turns up between two meetings: the letter was sent, the meeting falls away',
    facts: { appearedOn: '2015-10-06' },
    outcomes: ['missed', 'not-needed', 'not-needed', 'not-needed'],
    letters: [null, '2015-10-05', null, null],
    status: 'appeared',
    missed: ['2015-10-05'],
    registrable: ['2015-10-05'],
    capApplied: false,
    registerBy: '2015-10-06',
    reportAfter: null,
  },
  {
    id: 'G14: turns up the third time: two days, no cap',
    facts: { appearedOn: '2015-10-09' },
    outcomes: ['missed', 'missed', 'appeared', 'not-needed'],
    letters: [null, '2015-10-05', '2015-10-07', null],
    status: 'appeared',
    missed: ['2015-10-05', '2015-10-07'],
    registrable: ['2015-10-05', '2015-10-07'],
    capApplied: false,
    registerBy: '2015-10-09',
    reportAfter: null,
  },
  {
    id: 'G14: turns up on the third re-summons: three missed, two registered',
    facts: { appearedOn: '2015-10-12' },
    outcomes: ['missed', 'missed', 'missed', 'appeared'],
    letters: [null, '2015-10-05', '2015-10-07', '2015-10-09'],
    status: 'appeared',
    missed: ['2015-10-05', '2015-10-07', '2015-10-09'],
    registrable: ['2015-10-05', '2015-10-07'],
    capApplied: true,
    registerBy: '2015-10-12',
    reportAfter: null,
  },
  {
    id: 'turns up after the last meeting: registered and reported',
    facts: { appearedOn: '2015-10-13' },
    outcomes: ['missed', 'missed', 'missed', 'missed'],
    letters: [null, '2015-10-05', '2015-10-07', '2015-10-09'],
    status: 'appeared',
    missed: ['2015-10-05', '2015-10-07', '2015-10-09', '2015-10-12'],
    registrable: ['2015-10-05', '2015-10-07'],
    capApplied: true,
    registerBy: '2015-10-13',
    reportAfter: '2015-10-12',
  },
  {
    id: 'three meetings in all, turns up after the last: three missed, capped',
    facts: { appearedOn: '2015-10-10' },
    readings: { 're-summons-count': 'three-meetings' },
    outcomes: ['missed', 'missed', 'missed'],
    letters: [null, '2015-10-05', '2015-10-07'],
    status: 'appeared',
    missed: ['2015-10-05', '2015-10-07', '2015-10-09'],
    registrable: ['2015-10-05', '2015-10-07'],
    capApplied: true,
    registerBy: '2015-10-10',
    reportAfter: '2015-10-09',
  },
  {
    id: 'asked the day before the first meeting',
    facts: { asOf: '2015-10-04' },
    outcomes: ['pending'],
    letters: [null],
    status: 'awaiting',
    missed: [],
    registrable: [],
    capApplied: false,
    registerBy: null,
    reportAfter: null,
  },
  {
    id: 'asked on the first meeting day: missed, the next one pending',
    facts: { asOf: '2015-10-05' },
    outcomes: ['missed', 'pending'],
    letters: [null, '2015-10-05'],
    status: 'awaiting',
    missed: ['2015-10-05'],
    registrable: [],
    capApplied: false,
    registerBy: null,
    reportAfter: null,
  },
  {
    id: 'asked the day before the last meeting',
    facts: { asOf: '2015-10-11' },
    outcomes: ['missed', 'missed', 'missed', 'pending'],
    letters: [null, '2015-10-05', '2015-10-07', '2015-10-09'],
    status: 'awaiting',
    missed: ['2015-10-05', '2015-10-07', '2015-10-09'],
    registrable: [],
    capApplied: false,
    registerBy: null,
    reportAfter: null,
  },
  {
    id: 'asked on the last meeting day',
    facts: { asOf: '2015-10-12' },
    outcomes: ['missed', 'missed', 'missed', 'missed'],
    letters: [null, '2015-10-05', '2015-10-07', '2015-10-09'],
    status: 'exhausted',
    missed: ['2015-10-05', '2015-10-07', '2015-10-09', '2015-10-12'],
    registrable: [],
    capApplied: false,
    registerBy: null,
    reportAfter: '2015-10-12',
  },
  {
    id: 'turning up after the day asked about is not known yet',
    facts: { appearedOn: '2015-10-09', asOf: '2015-10-08' },
    outcomes: ['missed', 'missed', 'pending'],
    letters: [null, '2015-10-05', '2015-10-07'],
    status: 'awaiting',
    missed: ['2015-10-05', '2015-10-07'],
    registrable: [],
    capApplied: false,
    registerBy: null,
    reportAfter: null,
  },
  {
    id: 'turning up on the day asked about is known',
    facts: { appearedOn: '2015-10-09', asOf: '2015-10-09' },
    outcomes: ['missed', 'missed', 'appeared', 'not-needed'],
    letters: [null, '2015-10-05', '2015-10-07', null],
    status: 'appeared',
    missed: ['2015-10-05', '2015-10-07'],
    registrable: ['2015-10-05', '2015-10-07'],
    capApplied: false,
    registerBy: '2015-10-09',
    reportAfter: null,
  },
];
