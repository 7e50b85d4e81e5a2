import type { Words } from '../evidence/clause.ts';
import { explained } from './evaluate.ts';
import { SheetError } from './sheet-error.ts';
import type { Parameter, SheetFunction } from './sheet-function.ts';

const functionName: Parameter = {
  id: 'funktion',
  kind: 'text',
  words: { da: 'navnet på en af de andre funktioner, fx VEDERLAG', en: 'the name of one of the other functions' },
  example: '"VEDERLAG"',
};

/** KILDE and FORKLAR: what another function's answer stands on. They take its arguments after its name. */
export function evidenceFunctions(others: readonly SheetFunction[]): readonly SheetFunction[] {
  const named = (wanted: string): SheetFunction => {
    const name = wanted.toUpperCase().replace(/^INDSATS[._]/, '');
    const found = others.find((each) => each.name === name || each.aliases.includes(name));
    if (!found) throw new SheetError('funktion: der er ingen funktion med dette navn');
    return found;
  };
  const about = (
    name: string,
    alias: string,
    summary: Words,
    tell: (answered: ReturnType<typeof explained>) => string,
  ): SheetFunction => ({
    name,
    aliases: [alias],
    summary,
    shape: 'cell',
    parameters: [functionName],
    rest: true,
    ask: ({ funktion }, { agreements }, rest) => {
      const answered = explained(named(String(funktion)), rest, agreements);
      return { ...answered, rows: [[tell(answered)]] };
    },
  });
  return [
    about(
      'KILDE',
      'SOURCE',
      { da: 'Regler og bestemmelser bag et svar', en: 'The rules and clauses behind an answer' },
      ({ clauses }) => clauses().join('; '),
    ),
    about(
      'FORKLAR',
      'EXPLAIN',
      { da: 'Svaret forklaret med mellemregninger og kilder', en: 'The answer explained, with steps and sources' },
      ({ text }) => text(),
    ),
  ];
}
