import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/evidence/clause.ts';
import { answer, explain, operations } from '../../src/operations/operations.ts';
import { operationExamples } from '../cases/operations.ts';

const said = (operation: string, input: unknown, language: Language) =>
  explain(operation, answer(operation, input), language);

describe('sentences that could be misread stand nowhere', () => {
  const asked = () =>
    operations.flatMap(({ name }) =>
      (operationExamples[name] ?? []).flatMap((input) =>
        (['da', 'en'] as const).map((each) => said(name, input, each)),
      ),
    );
  let told: readonly string[] | undefined;
  const texts = () => {
    told ??= asked();
    return told;
  };

  it.each([
    /kan (gen)?indkaldes igen 3 gange/,
    /forlænges senest/,
    /\bi uge \d/,
    /\bfor placeringen udløber/,
    /Afvises: Forsikringen/,
    /Work educationally/,
    /fradrag kan tælle/,
    /forlænges (?:senest|tidligst)/,
  ])('%s', (sentence) => {
    expect(texts().length).toBeGreaterThan(100);
    expect(texts().filter((text) => sentence.test(text))).toEqual([]);
  });
});

describe('the first meeting, as it is known', () => {
  const asked = { agreement: 'koebenhavn-2016-fyldt-30', benefitGroup: 'kontanthjaelp', firstMeeting: '2015-10-05' };
  /** The lines on the meetings themselves, before the calendar. */
  const meetings = (more: object, language: Language) =>
    said('first-day-absence', { ...asked, ...more }, language)
      .split('\n')
      .filter((line) => /^(1\. møde|Genindkaldelse|First meeting|Re-summons)/.test(line))
      .map((line) => line.split(', ')[1]);

  it('a plan is planned, and the rest holds if the citizen stays away', () => {
    const away = 'hvis borgeren bliver væk';
    expect(meetings({}, 'da')).toEqual(['planlagt', away, away, away]);
    const stays = 'if the citizen stays away';
    expect(meetings({}, 'en')).toEqual(['planned', stays, stays, stays]);
    const text = said('first-day-absence', asked, 'da');
    expect(text).not.toContain('Alle møder er forsømt');
    expect(text).not.toMatch(/, forsømt/);
  });

  it('a fact is missed, and only a fact', () => {
    expect(meetings({ asOf: '2015-10-13' }, 'da')).toEqual(['forsømt', 'forsømt', 'forsømt', 'forsømt']);
    expect(meetings({ asOf: '2015-10-08' }, 'da').slice(0, 2)).toEqual(['forsømt', 'forsømt']);
    expect(meetings({ asOf: '2015-10-08' }, 'da').slice(2)).not.toContain('forsømt');
    expect(meetings({ appearedOn: '2015-10-07' }, 'da').slice(0, 2)).toEqual(['forsømt', 'mødt']);
  });

  it('each line of its calendar begins with its day and says what it is', () => {
    const lines = said('first-day-absence', asked, 'da').split('\n');
    const from = lines.indexOf('Pligter dag for dag:') + 1;
    const calendar = lines.slice(from).filter((line) => / \((planlagt|hvis|tidligere)/.test(line));
    expect(calendar.length).toBeGreaterThan(10);
    for (const line of calendar) {
      expect(line).toMatch(/^- (Fra )?(\d+\. \w+ \d{4}( – \d+\. \w+ \d{4})?|Uden dato) \((planlagt|hvis borgeren)/);
    }
  });
});
