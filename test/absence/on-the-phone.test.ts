import { describe, expect, it } from 'vitest';
import { benefitGroups } from '../../src/agreement/order.ts';
import { answer, explain } from '../../src/operations/operations.ts';

/** What a caseworker hears on the phone, and the question that it is. */
const calls = {
  'han er syg': ['absence', { events: [{ kind: 'sickness-reported', on: '2016-10-05', to: 'provider' }] }],
  'han er syg på den første dag': [
    'first-day-absence',
    {
      firstMeeting: '2016-10-03',
      asOf: '2016-10-03',
      sickness: [{ firstDay: '2016-10-03', status: 'reported' }],
    },
  ],
  'hun kom på 9. dagen': ['first-day-absence', { firstMeeting: '2016-10-03', appearedOn: '2016-10-12' }],
  'han kom og gik': ['absence', { events: [{ kind: 'left-early', on: '2016-10-05', hours: '2', cause: 'tandlæge' }] }],
} as const;
type Call = keyof typeof calls;

interface Expected {
  /** What is to be done now. */
  readonly due: readonly string[];
  /** Sentences that are said, and ones that are not. */
  readonly says: readonly string[];
  readonly never: readonly string[];
}

const summoned = ['kontanthjaelp', 'uddannelseshjaelp'] as const;
const contacted = ['ledighedsydelse', 'ressourceforloeb', 'revalidering', 'integration', 'jobafklaring'] as const;
/** Groups that no procedure of the document names. */
const unnamed = ['dagpenge', 'selvforsoergende'] as const;

const outside =
  'Fradrag og lukning regnes kun for kontanthjælp, uddannelseshjælp; det er ikke sagt, om borgerens ydelse er omfattet';
const toCentre = 'Vejled borgeren om at ringe til Kontaktcentret, som afgør, om sygdommen accepteres [R271, D16 s. 143';
const undecided = (day: string) => `Sygdom meldt, ikke afgjort af Kontaktcentret: ${day}. oktober 2016`;
const partly = '5. oktober 2016: Borgeren går før tid: uberettiget fravær i portalen (2 timer), årsag: tandlæge';

const ofSummoned: Readonly<Record<Call, Expected>> = {
  'han er syg': {
    due: ['register-absence', 'enter-in-protocol', 'guide-to-kontaktcentret'],
    says: [
      toCentre,
      undecided('5'),
      'Ingen dage kan endnu tælle med i et fradrag.',
      '- 5. oktober 2016 (syg, meldt): uberettiget fravær i portalen',
      '- 5. oktober 2016 (hvis sygdommen accepteres): registreringen i portalen rettes',
      '- 5. oktober 2016 (hvis sygdommen ikke accepteres): dagen kan tælle med i et fradrag',
    ],
    never: [outside, 'Dage, der kan tælle'],
  },
  'han er syg på den første dag': {
    due: ['send-letter', 'state-sickness-rule', 'remind', 'guide-to-kontaktcentret'],
    says: [
      '1. møde: 3. oktober 2016, forsømt',
      'Genindkaldelse 1: 5. oktober 2016, planlagt, brev sendes 3. oktober 2016',
      undecided('3'),
      `- 3. oktober 2016 (nu, hvis borgeren ikke har meldt sygdommen det rette sted): ${toCentre}`,
      'Udeblivelse får kun følger, hvis den er uden rimelig grund',
      '- 10. oktober 2016 (kommer, hvis borgeren bliver væk): Borgeren er indkaldt til møde',
    ],
    never: ['Registreres i portalen senest', 'Alle møder er forsømt'],
  },
  'hun kom på 9. dagen': {
    due: ['report-to-k-kassen', 'register-missed-days'],
    says: [
      'Borgeren er mødt.',
      '1. møde: 3. oktober 2016, forsømt',
      'Registreres i portalen senest 12. oktober 2016: 3. oktober 2016, 5. oktober 2016',
      'Udeblivelserne meldes til K-kassen efter 10. oktober 2016.',
    ],
    never: ['planlagt', 'Borgeren er mødt efter'],
  },
  'han kom og gik': {
    due: ['register-absence', 'enter-in-protocol'],
    says: [
      partly,
      'Dage, der kan tælle med i et fradrag: 5. oktober 2016',
      '- 5. oktober 2016 (delvist forsømt): uberettiget fravær i portalen (2 timer)',
    ],
    never: [outside, 'Ingen dage kan'],
  },
};

const ofContacted: Readonly<Record<Call, Expected>> = {
  'han er syg': {
    due: ['register-absence', 'enter-in-protocol', 'guide-to-kontaktcentret'],
    says: [
      toCentre,
      undecided('5'),
      outside,
      'Ingen dage kan tælle med i et fradrag.',
      '- 5. oktober 2016 (hvis sygdommen ikke accepteres): dagen er uberettiget fravær',
    ],
    never: ['dagen kan tælle med i et fradrag'],
  },
  'han er syg på den første dag': {
    due: ['register-absence', 'contact-citizen', 'guide-to-kontaktcentret'],
    says: [
      '1. møde: 3. oktober 2016, forsømt',
      undecided('3'),
      `- 3. oktober 2016 (nu, hvis borgeren ikke har meldt sygdommen det rette sted): ${toCentre}`,
      'kontakt borgeren 3 gange, og giv ellers jobcentret besked',
      'Registrer også hver senere dag, borgeren skulle have mødt, samme dag',
    ],
    never: ['Genindkaldelse', 'brev'],
  },
  'hun kom på 9. dagen': {
    due: [],
    says: [
      'Borgeren er mødt.',
      '1. møde: 3. oktober 2016, forsømt',
      '- 3. oktober 2016 (tidligere): Registrer uberettiget fravær i portalen',
      '- 4. oktober 2016 – 11. oktober 2016 (tidligere): Registrer også hver senere dag',
    ],
    never: ['Genindkaldelse', 'brev', 'planlagt', 'Giv jobcentret besked'],
  },
  'han kom og gik': {
    due: ['register-absence', 'enter-in-protocol'],
    says: [partly, outside, 'Ingen dage kan tælle med i et fradrag.'],
    never: ['Dage, der kan tælle'],
  },
};

/** Nobody judges the sickness of who is on sickness benefit (R271). */
const ofSicknessBenefit: Readonly<Record<Exclude<Call, 'han er syg på den første dag'>, Expected>> = {
  'han er syg': {
    due: ['register-absence', 'enter-in-protocol', 'refer-to-jobcentre'],
    says: [
      'Henvis borgeren til jobcentret; leverandøren kan ikke give fri',
      'Sygeproceduren gælder ikke for borgerens ydelsesgruppe',
      outside,
      '- 5. oktober 2016 (syg, meldt): uberettiget fravær i portalen',
    ],
    never: ['Vejled borgeren om at ringe', 'ikke afgjort', 'hvis sygdommen'],
  },
  'hun kom på 9. dagen': ofContacted['hun kom på 9. dagen'],
  'han kom og gik': ofContacted['han kom og gik'],
};

function heard(benefitGroup: string, call: Call) {
  const [operation, facts] = calls[call];
  const told = answer(operation, { agreement: 'koebenhavn-2016-fyldt-30', benefitGroup, ...facts, steps: false });
  return { told, text: explain(operation, told, 'da') };
}

/** What is to be done on the day that is asked about. */
function dueNow(told: ReturnType<typeof heard>['told']): readonly string[] {
  if (!told.ok) return [];
  const { result } = told;
  const duties =
    'events' in result ? result.events.flatMap((each) => each.duties) : 'duties' in result ? result.duties : [];
  return duties.flatMap((each) => ('state' in each && each.state === 'due' ? [each.duty] : []));
}

const table = [
  ...summoned.map((group) => [group, ofSummoned] as const),
  ...contacted.map((group) => [group, ofContacted] as const),
  ['sygedagpenge', ofSicknessBenefit] as const,
].flatMap(([group, expected]) =>
  Object.entries(expected).map(([call, each]) => [group, call as Call, each as Expected] as const),
);

describe('what a caseworker is told on the phone, by benefit', () => {
  it('every group has its rows', () => {
    expect(new Set([...summoned, ...contacted, 'sygedagpenge', ...unnamed])).toEqual(new Set(benefitGroups));
    expect(table).toHaveLength(7 * 4 + 3);
  });

  it.each(table)('%s: “%s”', (group, call, { due, says, never }) => {
    const { told, text } = heard(group, call);
    expect(told.ok).toBe(true);
    expect([...dueNow(told)].sort()).toEqual([...due].sort());
    for (const sentence of says) expect(text).toContain(sentence);
    for (const sentence of never) expect(text).not.toContain(sentence);
    // Nobody is accused of more than the facts.
    expect(text).not.toMatch(/undefined|NaN/);
  });

  it('the sickness of who is on sickness benefit is for nobody to judge on the first day either', () => {
    const { told } = heard('sygedagpenge', 'han er syg på den første dag');
    expect(told).toMatchObject({ ok: false, problems: [{ code: 'not-in-agreement', path: 'sickness' }] });
  });

  it.each(unnamed.flatMap((group) => Object.keys(calls).map((call) => [group, call as Call] as const)))(
    '%s: “%s”: no procedure names the group, and none is borrowed',
    (group, call) => {
      expect(heard(group, call).told).toMatchObject({
        ok: false,
        problems: [{ code: 'not-in-agreement', path: 'benefitGroup' }],
      });
    },
  );

  it('day 9 is inside the 14 days, day 20 is not, and both say so', () => {
    const at = (appearedOn: string) =>
      explain(
        'first-day-absence',
        answer('first-day-absence', {
          agreement: 'koebenhavn-2016-fyldt-30',
          benefitGroup: 'kontanthjaelp',
          firstMeeting: '2016-10-03',
          appearedOn,
        }),
        'da',
      );
    expect(at('2016-10-17')).not.toContain('Advarsel: Borgeren er mødt efter');
    expect(at('2016-10-18')).toContain('Advarsel: Borgeren er mødt efter 17. oktober 2016');
  });
});

describe('a fact, a plan and a condition, day by day', () => {
  const da = (operation: string, facts: object) =>
    explain(
      operation,
      answer(operation, { agreement: 'koebenhavn-2016-fyldt-30', ...facts, steps: false }),
      'da',
    ).split('\n');
  const drawn = (lines: readonly string[]) =>
    lines.slice(lines.indexOf('Dag for dag:') + 1).filter((line) => /^- \d/.test(line));

  it('absence: each day as it was, and what comes of undecided sickness', () => {
    const events = [
      { kind: 'no-message', on: '2016-10-03' },
      { kind: 'sickness-reported', on: '2016-10-05', to: 'kontaktcentret' },
      { kind: 'sickness-reported', on: '2016-10-06', to: 'kontaktcentret' },
      { kind: 'sickness-accepted', on: '2016-10-07', firstDay: '2016-10-06', lastDay: '2016-10-06' },
      { kind: 'turned-up', on: '2016-10-10' },
    ];
    const lines = da('absence', { benefitGroup: 'kontanthjaelp', events });
    expect(drawn(lines)).toEqual([
      '- 3. oktober 2016 (forsømt): uberettiget fravær i portalen',
      '- 5. oktober 2016 (syg, meldt): uberettiget fravær i portalen',
      '- 5. oktober 2016 (hvis sygdommen accepteres): registreringen i portalen rettes',
      '- 5. oktober 2016 (hvis sygdommen ikke accepteres): dagen kan tælle med i et fradrag',
      '- 6. oktober 2016 (syg, accepteret): registreringen i portalen rettes',
      '- 10. oktober 2016 (mødt): intet i portalen',
    ]);
    expect(lines).toContain('Kun det oplyste er med; en dag, som intet er oplyst om, er ikke vurderet.');
    const apart = da('absence', {
      benefitGroup: 'kontanthjaelp',
      events: events.slice(1, 2),
      readings: { 'undecided-sickness': 'protocol-only' },
    });
    expect(drawn(apart)).toEqual([
      '- 5. oktober 2016 (syg, meldt): intet i portalen',
      '- 5. oktober 2016 (hvis sygdommen accepteres): intet registreres i portalen',
      '- 5. oktober 2016 (hvis sygdommen ikke accepteres): dagen kan tælle med i et fradrag',
    ]);
  });

  it('the protocol of a month: each day, what is undecided, and the day it is sent', () => {
    const days = [
      { date: '2016-10-06', plannedHours: '4', attendedHours: '2', cause: 'tandlæge' },
      { date: '2016-10-05', plannedHours: '4', attendedHours: '0', sickness: 'reported' },
      { date: '2016-10-07', plannedHours: '4', attendedHours: '4' },
      { date: '2016-10-10', plannedHours: '4', attendedHours: '0', cause: 'bus' },
    ];
    const lines = da('attendance-protocol', { month: '2016-10', benefitGroup: 'kontanthjaelp', days });
    expect(drawn(lines)).toEqual([
      '- 5. oktober 2016 (forsømt): 0 af 4 timer',
      '- 5. oktober 2016 (hvis sygdommen accepteres): registreringen i portalen rettes',
      '- 5. oktober 2016 (hvis sygdommen ikke accepteres): dagen er uberettiget fravær',
      '- 6. oktober 2016 (delvist forsømt): 2 af 4 timer, årsag: tandlæge',
      '- 7. oktober 2016 (mødt): 4 af 4 timer',
      '- 10. oktober 2016 (forsømt): 0 af 4 timer, årsag: bus',
      '- 1. november 2016 (planlagt): protokollen sendes',
    ]);
    expect(lines).toContain('Kun de oplyste dage er med; en anden dag er hverken fremmøde eller fravær.');
  });

  it('deadlines: what was told, what is planned, what should be, and what comes if a placement ends', () => {
    const mentor = { level: 'fastholdelsesmentor', startsOn: '2016-07-04', weeks: 4, hoursPerWeek: '1' };
    const placements = [{ firstDay: '2016-07-04', lastDay: '2016-07-29' }];
    const lines = da('deadlines', { order: mentor, events: { placements } });
    expect(lines[1]).toBe('4. juli 2016 (oplyst): forløbet er åbent til og med 31. juli 2016');
    const standings = lines.flatMap((line) => /^\d[^(]*\(([^)]*)\): /.exec(line)?.[1] ?? []);
    expect(new Set(standings)).toEqual(new Set(['oplyst', 'planlagt', 'hvis placeringen udløber']));
    expect(lines.find((line) => line.includes('hvis placeringen udløber)'))).toMatch(/^29\. juli 2016 /);
    expect(lines.at(-1)).toContain('som ikke er oplyst, giver ingen frist.');
    const flexible = {
      level: 'helhedsforloeb',
      startsOn: '2024-10-07',
      weeks: 1,
      hoursInterval: { min: '3', max: '6' },
    };
    const plan = explain(
      'deadlines',
      answer('deadlines', { agreement: 'koebenhavn-udsatte-over-30', order: flexible, steps: false }),
      'da',
    );
    expect(plan).toContain('\n6. oktober 2024 (planlagt, bør): ');
  });

  it('the first meeting of a group that is not summoned again', () => {
    const first = (more: object) =>
      da('first-day-absence', { benefitGroup: 'ressourceforloeb', firstMeeting: '2016-10-03', ...more }).find((line) =>
        line.startsWith('1. møde: '),
      );
    expect(first({})).toBe('1. møde: 3. oktober 2016, planlagt');
    expect(first({ asOf: '2016-10-02' })).toBe('1. møde: 3. oktober 2016, planlagt');
    expect(first({ asOf: '2016-10-03' })).toBe('1. møde: 3. oktober 2016, forsømt');
    expect(first({ appearedOn: '2016-10-03' })).toBe('1. møde: 3. oktober 2016, mødt');
    expect(first({ appearedOn: '2016-10-04' })).toBe('1. møde: 3. oktober 2016, forsømt');
    const sickness = [{ firstDay: '2016-10-03', lastDay: '2016-10-04', status: 'accepted' }];
    expect(first({ sickness, asOf: '2016-10-03' })).toBe('1. møde: 3. oktober 2016, undskyldt, accepteret sygdom');
  });

  it('what was not told of a delivery is not judged, and the text says so', () => {
    const order = { level: 'virksomhedsspor-a', startsOn: '2016-07-04', weeks: 2, hoursPerWeek: '25' };
    expect(da('delivery', { order, planned: [] })).toContain(
      'Opfølgninger og kontakter, som ikke er oplyst, er ikke vurderet.',
    );
  });
});
