import { describe, expect, it } from 'vitest';
import { inputJsonSchema, outputSchemas } from '../../src/entries/schema.ts';
import { answer, explain, tableOf } from '../../src/operations/operations.ts';

const order = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: '12', hourlyRate: '140' };
const area2 = 'koebenhavn-2016-fyldt-30';
const d24 = 'koebenhavn-udsatte-over-30';
const flexible = { level: 'helhedsforloeb', startsOn: '2024-10-07', weeks: 6, hoursInterval: { min: 3, max: 6 } };
const mentor = { ...order, level: 'fastholdelsesmentor', hoursPerWeek: 1 };

const told = (operation: string, input: object, language: 'da' | 'en') => {
  const answered = answer(operation, input);
  expect(answered.ok).toBe(true);
  return explain(operation, answered as never, language).split('\n');
};

const everyDuty = {
  agreement: area2,
  order: mentor,
  events: {
    approvedOn: '2016-06-24',
    sentBackOn: '2016-09-30',
    interimReports: { everyWeeks: 6 },
    placements: [{ firstDay: '2016-07-04', lastDay: '2016-08-26' }],
  },
};

describe('deadlines, told', () => {
  it('is a dated list with a clause on every line', () => {
    const lines = told(
      'deadlines',
      { agreement: area2, steps: false, order, events: { approvedOn: '2016-06-24' } },
      'da',
    );
    expect(lines).toEqual([
      'FRISTER',
      '29. juni 2016 (planlagt): Senest denne dag skal leverandøren kunne begynde borgerens forløb. [R157, D16 s. 178, Bilag F2 1.1]',
      '4. juli 2016 (oplyst): forløbet er åbent til og med 2. oktober 2016',
      '1. august 2016 (planlagt): Månedens protokol over fremmøde og fravær sendes til det bestillende jobcenter. (juli 2016) [R276, D16 s. 144, Bilag E 6.6]',
      '1. september 2016 (planlagt): Månedens protokol over fremmøde og fravær sendes til det bestillende jobcenter. (august 2016) [R276, D16 s. 144, Bilag E 6.6]',
      '1. oktober 2016 (planlagt): Månedens protokol over fremmøde og fravær sendes til det bestillende jobcenter. (september 2016) [R276, D16 s. 144, Bilag E 6.6]',
      '10. oktober 2016 (planlagt): Senest denne dag skal den afsluttende leverandørrapport være hos det bestillende jobcenter. [R278, D16 s. 138, Bilag E 6.3]',
      '1. november 2016 (planlagt): Månedens protokol over fremmøde og fravær sendes til det bestillende jobcenter. (oktober 2016) [R276, D16 s. 144, Bilag E 6.6]',
      '2. december 2016 (planlagt): Sidste dag, forløbet kan faktureres. [R220, D16 s. 72, Bilag C2 2]',
      'Kun det oplyste er med: en godkendelse, en placering, en tilbagevisitering eller en bestilt rapport, som ikke er oplyst, giver ingen frist.',
    ]);
  });

  it('its steps say what each day was counted from', () => {
    const lines = told('deadlines', everyDuty, 'en').filter((line) => line.startsWith('- '));
    expect(lines).toEqual([
      '- Police receipt after violence or threats: 3 October 2016 (the weekday after the citizen was sent back on 30 September 2016). [R170, D16 p. 179, Bilag F2 1.3]',
      '- Able to begin: 29 June 2016 (5 calendar days after the approval on 24 June 2016). [R157, D16 p. 178, Bilag F2 1.1]',
      "- Follow-up: 10 July 2016 – 21 August 2016, 7 times (the last day of each period). [R180, D16 p. 36, Bilag A2 Boks 1; read thus: Is a citizen in a placement followed up weekly where a retention mentor is what was ordered? Yes, every week of the placement, beside the mentor's own contacts every month.]",
      '- Mentor contact: 3 August 2016 – 2 October 2016, 3 times (the last day of each period). [R185, D16 p. 37, Bilag A2 2.2]',
      '- Individual mentor talk: 2 October 2016 (the last day of each period). [R186, D16 p. 37, Bilag A2 2.2]',
      '- Guidance before the placement ends: 26 August 2016 (before the placement ends). [R187, D16 p. 37, Bilag A2 2.2]',
      '- Attendance protocol: 1 August 2016 – 1 November 2016, 4 times (the 1st after each month the course touches; the day is not moved). [R276, D16 p. 144, Bilag E 6.6]',
      '- Interim report: 15 August 2016 – 26 September 2016, 2 times (as the order says). [R279, D16 p. 138, Bilag E 6.3]',
      "- Final report: 10 October 2016 (weekday no. 6 after the last open day, 2 October 2016). [R278, D16 p. 138, Bilag E 6.3; read thus: Which day is 5 weekdays after the end of the course? Five whole weekdays pass and the report is due on the sixth, as in the source's example.]",
      '- Last day to invoice: 2 December 2016 (2 months after 2 October 2016). [R220, D16 p. 72, Bilag C2 2]',
    ]);
    expect(told('deadlines', { agreement: area2, order, events: { finalReportBy: '2016-10-31' } }, 'da')).toContain(
      '- Afsluttende leverandørrapport: 31. oktober 2016 (som aftalt med jobcentret). [R278, D16 s. 138, Bilag E 6.3]',
    );
  });

  it('its steps say so where a reading leaves a duty without a day', () => {
    const closure = { ground: 'objective-rejection', lastOpenDay: '2016-08-10' };
    expect(told('deadlines', { agreement: area2, order, closure }, 'en').at(-1)).toBe(
      '- Last day to invoice: none, for there is nothing to invoice. [R220, D16 p. 72, Bilag C2 2; read thus: Is the provider paid for the days the offer was open when the citizen is rejected on an objective ground? No, nothing is paid.]',
    );
    expect(told('deadlines', { agreement: area2, order, closure }, 'da').at(-1)).toBe(
      '- Sidste faktureringsdag: ingen, for der er intet at fakturere. [R220, D16 s. 72, Bilag C2 2; læst sådan: Får leverandøren betaling for de dage, tilbuddet var åbent, når borgeren afvises på et sagligt grundlag? Nej, der betales intet.]',
    );
    const asked = { agreement: d24, order: flexible, readings: { 'follow-up-start': 'placement-start' } };
    expect(told('deadlines', asked, 'en')).toContain(
      '- Follow-up: none. [R045, D24 section 3.3.2; read thus: When do the 14 days between follow-ups begin to run in a company-directed course? From the start of each company placement, and only while it lasts.]',
    );
    expect(told('deadlines', asked, 'da')).toContain(
      '- Opfølgning: ingen. [R045, D24 afsnit 3.3.2; læst sådan: Hvornår begynder de 14 dage mellem opfølgninger at løbe i et virksomhedsrettet forløb? Fra hver virksomhedsplacerings start, og kun mens den varer.]',
    );
  });

  it('names no reading whose options come to the same', () => {
    const named = (input: object) =>
      told('deadlines', input, 'en').filter((line) =>
        line.includes('When do the 14 days between follow-ups begin to run'),
      );
    const placements = [{ firstDay: '2024-10-01' }];
    expect(named({ agreement: d24, order: flexible })).toHaveLength(1);
    expect(named({ agreement: d24, order: flexible, events: { placements } })).toEqual([]);
    expect(named({ agreement: d24, order: { ...flexible, weeks: 2 } })).toEqual([]);
    const rejected = { agreement: area2, order, closure: { ground: 'objective-rejection' } };
    const lines = told('deadlines', { ...rejected, events: { sentBackOn: '2016-07-04' } }, 'en');
    expect(lines.filter((line) => line.includes('rejected on an objective ground?'))).toEqual([]);
  });

  it('says why there are few, or none', () => {
    const never = { agreement: area2, order, closure: { ground: 'cancelled-before-start' } };
    expect(told('deadlines', never, 'en')).toEqual([
      'There are no deadlines.',
      'The course never began, so there is neither protocol, report nor invoice.',
    ]);
    const rejected = { agreement: area2, order, closure: { ground: 'objective-rejection', lastOpenDay: '2016-07-10' } };
    expect(told('deadlines', rejected, 'da')).toContain(
      'Der er intet at fakturere; protokol og rapport handler om borgerens deltagelse og skal laves alligevel.',
    );
  });

  it('tells what was not kept', () => {
    const late = { approvedOn: '2016-06-24', startedOn: '2016-07-05', stayedAway: false };
    expect(told('deadlines', { agreement: area2, order, events: late }, 'da')).toContain(
      'Ikke overholdt: Leverandøren skulle kunne begynde forløbet senest 4. juli 2016, og borgeren blev ikke væk. [R157, D16 s. 178, Bilag F2 1.1]',
    );
    const { stayedAway: _, ...notTold } = late;
    const lines = told('deadlines', { agreement: area2, order, events: notTold }, 'da');
    expect(lines.find((line) => line.startsWith('Advarsel'))).toContain('Kunne leverandøren ikke begynde');
    expect(lines.some((line) => line.startsWith('Ikke overholdt'))).toBe(false);
  });

  it('is a table too', () => {
    const answered = answer('deadlines', { agreement: d24, order: flexible }) as unknown as { result: unknown };
    const { columns, rows } = tableOf('deadlines', answered.result);
    expect(columns).toEqual(['dueOn', 'duty', 'firstDay', 'lastDay', 'binding', 'rule', 'message']);
    expect(rows[0]?.slice(0, 6)).toEqual(['2024-10-06', 'plan', '2024-10-07', '2024-10-13', 'false', 'R036']);
  });

  it('is short in a statement of orders', () => {
    const lines = told(
      'settle',
      { agreement: area2, orders: [{ order, events: { sentBackOn: '2016-09-30', policeReportedOn: '2016-10-01' } }] },
      'da',
    );
    const at = lines.indexOf('  Frister:');
    expect(lines.slice(at, at + 6)).toEqual([
      '  Frister:',
      '    Fremmødeprotokol: 4 gange, 1. august 2016 – 1. november 2016 [R276, D16 s. 144, Bilag E 6.6]',
      '    Politikvittering ved vold eller trusler: 3. oktober 2016 [R170, D16 s. 179, Bilag F2 1.3]',
      '    Afsluttende leverandørrapport: 10. oktober 2016 [R278, D16 s. 138, Bilag E 6.3]',
      '    Sidste faktureringsdag: 2. december 2016 [R220, D16 s. 72, Bilag C2 2]',
      '  Ikke overholdt: Politianmeldelsen skal gå forud for tilbagevisiteringen, men blev indgivet efter den. [R170, D16 s. 179, Bilag F2 1.3]',
    ]);
    expect(lines.find((line) => line.startsWith('  Kilder: '))).toContain('R278, D16 s. 138');
  });
});

describe('delivery, told', () => {
  const planned = [
    { week: 1, activityHours: 12 },
    ...[2, 3].map((week) => ({ week, activityHours: 3, placementHours: 9 })),
  ];

  it('counts one hour as one, and half an hour with a comma in Danish', () => {
    const planned = [{ week: 1, activityHours: 1, placementHours: '10.5' }];
    const facts = { agreement: area2, order: { ...order, weeks: 1 }, planned };
    expect(told('delivery', facts, 'da')[1]).toContain(': 1 times aktivitet og 10,5 timers placering om ugen');
    expect(told('delivery', facts, 'en')[1]).toContain(': 1 hour of activity and 10.5 hours of placement a week');
  });

  it('gathers weeks that are alike and says what was found', () => {
    const lines = told('delivery', { agreement: area2, order: { ...order, weeks: 3 }, planned, followUps: [] }, 'da');
    expect(lines).toEqual([
      'Bestilt: 36 timer · planlagt: 36 timer',
      'Uge 1 (4. juli 2016 – 10. juli 2016): 12 timers aktivitet og 0 timers placering om ugen.',
      'Uge 2–3 (11. juli 2016 – 24. juli 2016): 3 timers aktivitet og 9 timers placering om ugen, 3 at fylde ud.',
      'Ikke overholdt: Opfølgning mangler 2 gange, første gang 11. juli 2016 – 17. juli 2016. [R180, D16 s. 33, Bilag A2 1.3]',
      '- Bestilt: 12 timer om ugen i 3 uger = 36 timer (en del af en uge efter dage). [R174, D16 s. 139, Bilag E 6.4]',
      '- Planlagt: 18 timer aktivitet + 18 timer virksomhedsplacering = 36 timer. [R174, D16 s. 139, Bilag E 6.4]',
      '- Fra forløbets uge 2: 12 timer bestilt − 9 timer i placering = 3 timer at fylde ud. [R178, D16 s. 32, Bilag A2 1.3]',
    ]);
  });

  it('tells follow-ups by a gap, and an average that no week has', () => {
    const readings = { 'interval-average': 'planned-weeks' };
    const asked = { agreement: d24, order: flexible, readings, planned: [], followUps: [{ on: '2024-10-16' }] };
    expect(told('delivery', asked, 'en').slice(-5, -3)).toEqual([
      '- No full week has planned hours to take an average over; 3–6 hours a week are ordered. [R025, D24 section 2.2.1; read thus: Over which weeks is the average of the planned hours taken under flexible hours? Only those full course weeks that have planned hours.]',
      '- 1 follow-up made; the longest gap may be 14 days, and it was exceeded 2 times. [R045, D24 section 3.3.2; read thus: When do the 14 days between follow-ups begin to run in a company-directed course? From the start of the course: the whole track is company-directed.]',
    ]);
    expect(told('delivery', asked, 'da').slice(-5, -3)).toEqual([
      '- Ingen hel uge har planlagte timer at tage gennemsnittet over; bestilt er 3–6 timer om ugen. [R025, D24 afsnit 2.2.1; læst sådan: Over hvilke uger tages gennemsnittet af de planlagte timer ved et fleksibelt timetal? Kun de hele forløbsuger, der er planlagt timer i.]',
      '- Der er fulgt op 1 gang; der må højst gå 14 dage imellem, og det er overskredet 2 gange. [R045, D24 afsnit 3.3.2; læst sådan: Hvornår begynder de 14 dage mellem opfølgninger at løbe i et virksomhedsrettet forløb? Fra forløbets start: hele sporet er virksomhedsrettet.]',
    ]);
  });

  it('tells offsets, specialist hours and averages', () => {
    const offset = {
      agreement: area2,
      order: { ...order, weeks: 2 },
      planned: [
        { week: 1, activityHours: 8 },
        { week: 2, activityHours: 16 },
      ],
    };
    expect(told('delivery', offset, 'en')).toContain(
      '- Weeks with fewer hours lack 4 hours; weeks with more have 4 hours extra. They offset each other. [R174, D16 p. 139, Bilag E 6.4]',
    );
    const young = {
      agreement: 'koebenhavn-2016-unge',
      order: { ...order, level: 'uddannelsesvej-2-med-b', hoursPerWeek: 13, weeks: 16 },
      planned: [],
    };
    expect(told('delivery', young, 'en')).toContain(
      '- 0.5 hours a week with a psychiatrist or psychologist for 16 weeks = 8 hours, out of the ordered ones. [R111, D16 p. 23, Bilag A1 3.2]',
    );
    expect(
      told('delivery', { agreement: d24, order: flexible, planned: [{ week: 1, activityHours: 24 }] }, 'da'),
    ).toEqual([
      'Planlagt: 24 timer',
      'Uge 1 (7. oktober 2024 – 13. oktober 2024): 24 timers aktivitet og 0 timers placering om ugen.',
      'Uge 2–6 (14. oktober 2024 – 17. november 2024): 0 timers aktivitet og 0 timers placering om ugen.',
      'Opfølgninger og kontakter, som ikke er oplyst, er ikke vurderet.',
      'Der er intet at bemærke.',
      '- Planlagt: 24 timer aktivitet + 0 timer virksomhedsplacering = 24 timer. [R025, D24 afsnit 2.2.1]',
      '- 24 timer planlagt, fordelt på 6 hele uger: 4 i gennemsnit; bestilt er 3–6. [R025, D24 afsnit 2.2.1; læst sådan: Over hvilke uger tages gennemsnittet af de planlagte timer ved et fleksibelt timetal? Alle hele forløbsuger; en uge uden plan tæller som 0 timer.]',
    ]);
  });

  it('is a table too', () => {
    const answered = answer('delivery', { agreement: area2, order: { ...order, weeks: 3 }, planned }) as unknown as {
      result: unknown;
    };
    const { rows } = tableOf('delivery', answered.result);
    expect(rows[1]).toEqual(['2', '2016-07-11', '2016-07-17', '12', '3', '9', '12', '0', '0', '3']);
    expect(rows.at(-1)).toEqual(['total', '', '', '36', '18', '18', '36', '0', '0', '']);
  });
});

describe('what is answered fits its schema', () => {
  it.each([
    ['deadlines', everyDuty],
    ['deadlines', { agreement: d24, order: flexible, events: { startedOn: '2024-10-07' } }],
    [
      'delivery',
      { agreement: area2, order, planned: [{ week: 1, activityHours: '12.5' }], followUps: [], contacts: [] },
    ],
    ['delivery', { agreement: d24, order: flexible, planned: [], followUps: [] }],
    ['settle', { agreement: area2, orders: [{ order }, { agreement: d24, order: flexible }] }],
  ])('%s', (operation, input) => {
    const answered = answer(operation, input);
    const { success, error } = outputSchemas[operation as 'deadlines'].safeParse(answered.ok ? answered.result : null);
    expect(error?.issues ?? []).toEqual([]);
    expect(success).toBe(true);
  });

  it('the events have a JSON Schema', () => {
    expect(inputJsonSchema('deadlines').properties?.events?.properties?.interimReports?.oneOf).toHaveLength(3);
  });
});

describe('what another reading would have changed', () => {
  it('of the report', () => {
    const asked = answer('sensitivity', { agreement: area2, operation: 'deadlines', input: { order } });
    expect(asked.ok && asked.result.deciding).toEqual(['report-deadline']);
  });

  it('of flexible hours', () => {
    const input = { order: flexible, planned: [{ week: 1, activityHours: 4 }], followUps: [] };
    const asked = answer('sensitivity', { agreement: d24, operation: 'delivery', input });
    expect(asked.ok && asked.result.deciding).toEqual(['interval-average', 'follow-up-start']);
  });
});

describe('orders of one citizen in a settlement (R136)', () => {
  const first = { ...order, citizen: 'a' };
  const alone = {
    ...order,
    citizen: 'a',
    level: 'ret-og-pligt-mentor',
    hoursPerWeek: 1,
    hourlyRate: 400,
    weeks: 26,
    startsOn: '2016-08-15',
  };
  const codes = (closure?: object) => {
    const told = answer('settle', {
      agreement: area2,
      orders: [{ order: first, closure }, { order: alone }],
    }) as unknown as {
      result: { orders: { findings: { code: string }[] }[] };
    };
    return told.result.orders.flatMap(({ findings }) => findings.map(({ code }) => code));
  };

  it('stand in each other’s way on the days they run', () => {
    expect(codes()).toEqual(['not-orderable-with-others', 'not-orderable-with-others']);
    expect(codes({ ground: 'closed-early', lastOpenDay: '2016-08-15' })).toHaveLength(2);
  });

  it('and not after one was closed, or where it never began', () => {
    expect(codes({ ground: 'closed-early', lastOpenDay: '2016-08-14' })).toEqual([]);
    expect(codes({ ground: 'cancelled-before-start' })).toEqual([]);
    expect(codes({ ground: 'objective-rejection' })).toEqual([]);
  });
});
