import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 as fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import type { IsoDate } from '../../src/calendar/iso-date.ts';
import { contractCalendar } from '../../src/contract/contract-calendar.ts';
import { type ContractDeadline, contractDeadlines } from '../../src/contract/contract-deadlines.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { eventsOf } from '../cases/calendar-events.ts';

const stamp = '2016-06-24T08:00:00Z';

describe('a calendar of contract deadlines', () => {
  const deadlines = (trigger: object) => contractDeadlines(fyldt30, { trigger: trigger as never }).deadlines;

  it('has an event for each, tentative where another must be extended first', () => {
    const triggers = [{ id: 'krav-1', deadlines: deadlines({ kind: 'documentation-demand', on: '2016-12-19' }) }];
    expect(eventsOf(contractCalendar({ triggers, stamp, language: 'da' }))).toEqual({
      'krav-1-documentation-1': ['20161219', 'Dokumentation i hænde senest 19. december 2016 · krav-1'],
      'krav-1-documentation-extended-1': [
        '20170103',
        'Dokumentation i hænde, hvis fristen forlænges: senest 3. januar 2017 · krav-1',
        'TENTATIVE',
      ],
    });
  });

  it('gives two events of one id numbers of their own', () => {
    const each = { id: 'x', deadlines: deadlines({ kind: 'complaint', on: '2016-12-19' }) };
    const events = eventsOf(contractCalendar({ triggers: [each, each], stamp, language: 'en' }));
    expect(Object.keys(events)).toEqual(['x-remedy-1', 'x-remedy-2']);
    expect(() => contractCalendar({ triggers: [each], stamp: 'now', language: 'da' })).toThrow('invalid-date at stamp');
  });

  it('tells the clause, and in whose name the calendar is', () => {
    const triggers = [{ id: 'x', deadlines: deadlines({ kind: 'complaint', on: '2016-12-19' }) }];
    const text = contractCalendar({ triggers, stamp, language: 'en' });
    expect(text).toContain('PRODID:-//indsats//contract//EN\r\n');
    expect(text).toMatch(/DESCRIPTION:R304/);
    expect(text).toContain('CATEGORIES:remedy\r\n');
  });

  it('refuses a day that does not exist where it stands', () => {
    const [good] = deadlines({ kind: 'complaint', on: '2016-12-19' }) as [ContractDeadline];
    const triggers = [{ id: 'x', deadlines: [good, { ...good, dueOn: '2016-02-30' as IsoDate }] }];
    expect(problemsOf(() => contractCalendar({ triggers, stamp, language: 'da' }))).toEqual([
      { code: 'invalid-date', path: 'deadlines[1].dueOn' },
    ]);
  });
});
