import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import {
  type FirstDayAbsenceFacts,
  firstDayAbsence,
  koebenhavn2016Fyldt30 as fyldt30,
  isoDate,
  meetingCalendar,
} from '../../src/index.ts';
import { eventsOf } from '../cases/calendar-events.ts';

const stamp = '2016-06-24T08:00:00Z';

const facts = (more: object) =>
  ({ benefitGroup: 'kontanthjaelp', firstMeeting: isoDate('2015-10-05'), ...more }) as FirstDayAbsenceFacts;
const calendar = (more: object, language: 'da' | 'en' = 'da') =>
  eventsOf(
    meetingCalendar({
      agreement: fyldt30,
      citizens: [
        { id: 'a', answer: firstDayAbsence(fyldt30, facts(more)), before: firstDayAbsence(fyldt30, facts({})) },
      ],
      stamp,
      language,
    }),
  );

describe('a calendar of first meetings', () => {
  it('is a plan, and what comes if the citizen stays away, where nobody said whether he came', () => {
    const events = calendar({});
    expect(events['a-receive-citizen-1']).toEqual(['20151005', 'Borgeren er indkaldt til møde · a', 'TENTATIVE']);
    expect(events['a-receive-citizen-2']).toEqual([
      '20151007',
      'Borgeren er indkaldt til møde (hvis borgeren bliver væk) · a',
      'TENTATIVE',
    ]);
    expect(events['a-send-letter-1']?.[1]).toContain('(hvis borgeren bliver væk)');
    expect(Object.values(events).every(([, , status]) => status === 'TENTATIVE')).toBe(true);
    expect(calendar({}, 'en')['a-receive-citizen-2']?.[1]).toContain('(if the citizen stays away)');
  });

  it('has facts confirmed and keeps its UIDs as more is known', () => {
    const events = calendar({ asOf: isoDate('2015-10-07') });
    expect(Object.keys(events).sort()).toEqual(Object.keys(calendar({})).sort());
    expect(events['a-receive-citizen-1']?.[2]).toBe('CONFIRMED');
    expect(events['a-receive-citizen-2']?.slice(1)).toEqual(['Borgeren er indkaldt til møde · a', 'CONFIRMED']);
    expect(events['a-receive-citizen-3']).toEqual(['20151009', 'Borgeren er indkaldt til møde · a', 'TENTATIVE']);
    expect(events['a-receive-citizen-4']?.slice(1)).toEqual([
      'Borgeren er indkaldt til møde (hvis borgeren bliver væk) · a',
      'TENTATIVE',
    ]);
  });

  it('cancels what a citizen who came has no more use for', () => {
    const events = calendar({ appearedOn: isoDate('2015-10-07') });
    const status = (uid: string) => events[uid]?.[2];
    expect(['1', '2', '3', '4'].map((each) => status(`a-receive-citizen-${each}`))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CANCELLED',
      'CANCELLED',
    ]);
    expect(status('a-send-letter-1')).toBe('CONFIRMED');
    expect(events['a-receive-citizen-3']?.[1]).toBe('Borgeren er indkaldt til møde · a');
    expect(status('a-send-letter-2')).toBe('CANCELLED');
    expect(events['a-register-missed-days-1']?.[0]).toBe('20151007');
  });

  it('is named for what it holds, and has what must be done on a day alone', () => {
    const answer = firstDayAbsence(fyldt30, facts({}));
    const text = meetingCalendar({ agreement: fyldt30, citizens: [{ id: 'a', answer }], stamp, language: 'da' });
    expect(text).toContain('PRODID:-//indsats//meetings//DA\r\n');
    const [must] = answer.duties.filter(({ dueOn }) => dueOn !== null) as [(typeof answer.duties)[number]];
    const others = [
      { ...must, weight: 'should' as const },
      { ...must, duty: 'state-sickness-rule' as const },
      { ...must, dueOn: null },
    ];
    const only = (duties: typeof answer.duties) =>
      meetingCalendar({
        agreement: fyldt30,
        citizens: [{ id: 'a', answer: { ...answer, duties } }],
        stamp,
        language: 'da',
      });
    expect(only(others)).toBe('');
    expect(only([must, ...others])).toBe(only([must]));
  });

  it('of a group that is not summoned again: its meeting and its registration', () => {
    const group = { benefitGroup: 'sygedagpenge' };
    const text = meetingCalendar({
      agreement: fyldt30,
      citizens: [{ id: 'b', answer: firstDayAbsence(fyldt30, facts(group)) }],
      stamp,
      language: 'da',
    });
    expect(Object.keys(eventsOf(text))).toEqual(['b-receive-citizen-1', 'b-register-absence-1']);
    expect(meetingCalendar({ agreement: fyldt30, citizens: [], stamp, language: 'da' })).toBe('');
  });
});

describe('the command', () => {
  async function command(operation: string, input: object): Promise<string> {
    const parts: string[] = [];
    const output = new Writable({
      write(part, _, done) {
        parts.push(String(part));
        done();
      },
    });
    const streams = { input: Readable.from([Buffer.from(JSON.stringify(input))]), output, progress: null };
    expect(await run([operation, '--ics', stamp], streams)).toBe(0);
    return parts.join('');
  }
  const first = { agreement: fyldt30.id, benefitGroup: 'kontanthjaelp', firstMeeting: '2015-10-05' };

  it('gives meetings their UIDs by `ref`, else by what does not change', async () => {
    const plan = Object.keys(eventsOf(await command('first-day-absence', first)));
    const known = await command('first-day-absence', { ...first, appearedOn: '2015-10-07' });
    expect(plan.every((uid) => uid in eventsOf(known))).toBe(true);
    expect(known).toContain('STATUS:CANCELLED');
    expect(plan[0]).toMatch(/^[0-9a-f]{16}-receive-citizen-1$/);
    const named = await command('first-day-absence', { ...first, ref: 'sag 7' });
    expect(Object.keys(eventsOf(named))[0]).toBe('sag_32_7-receive-citizen-1');
    expect(named.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('gives contract deadlines', async () => {
    const trigger = { kind: 'termination', by: 'buyer', on: '2017-03-15' };
    const text = await command('contract-deadlines', { agreement: fyldt30.id, trigger, ref: 'aftale' });
    expect(eventsOf(text)).toEqual({
      'aftale-agreement-ends-1': ['20170531', 'Aftalen løber til og med 31. maj 2017 · aftale'],
    });
    const of = async (on: string) =>
      Object.keys(
        eventsOf(await command('contract-deadlines', { agreement: fyldt30.id, trigger: { ...trigger, on } })),
      );
    expect(await of('2017-03-15')).toEqual(await of('2017-03-15'));
    expect(await of('2017-03-15')).not.toEqual(await of('2017-03-16'));
  });
});
