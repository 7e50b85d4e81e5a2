import { agreements } from '../../src/agreements/agreements.ts';
import { operations } from '../../src/operations/operations.ts';

/** `llms.txt`: what a program that reads documentation needs first, made of the one table of operations. */
export function llmsText(): string {
  return `${[
    '# indsats',
    '> Rules of Danish municipal employment contracts (beskæftigelsesindsats) as pure functions in TypeScript: orders, fees, invoice plans, due dates, bonuses, absence, penalties. Every figure names its rule and clause.',
    [
      'Call `answer(name, input)` of `indsats/operations` with plain JSON: it never throws, and gives `{ ok: true, result, meta }` or `{ ok: false, problems }`. `inputOf(name, input)` gives the typed facts in its place. Each operation is also a function of `indsats` (`check-order` is `checkOrder`) and a command (`npx indsats check-order FILE`).',
      'An input: `{"agreement":"koebenhavn-2016-fyldt-30","order":{"level":"virksomhedsspor-b","startsOn":"2016-07-04","weeks":13,"hoursPerWeek":"12","hourlyRate":"140"},"readings":{"part-week":"weekdays"}}`. `npx indsats fee --help` lists every field of a question with its meaning, and the options of every reading.',
      'Amounts are decimal text in kroner without VAT: add and compare them by `indsats/money`, never as numbers or letters. Dates are `YYYY-MM-DD`; both ends of a period are in it.',
      'What is not told is not guessed: an answer names what is missing. Ambiguous clauses are readings with options (`readings` of any input). Never put a CPR number in; it is refused.',
    ].join('\n\n'),
    '## Operations',
    operations
      .map(
        ({ name, summary }) =>
          `- \`${name}\`: ${summary.en} (${summary.da}) Schemas: \`indsats/schema/${name}.input.json\`, \`indsats/schema/${name}.output.json\``,
      )
      .join('\n'),
    '## Agreements',
    [
      ...Object.values(agreements).map(({ id, name }) => `- \`${id}\`: ${name.en}`),
      '- or one of your own, whole, in the field `agreement` of any input: `indsats/schema/agreement.json`',
    ].join('\n'),
    '## Documents',
    [
      '- [An invoice program](docs/invoice-program.md)',
      '- [In TypeScript: what to import, typed facts, amounts](docs/typescript.md)',
      '- [A web form: choices, problems, and how to show an explanation](docs/web-form.md)',
      '- [A data pipeline](docs/data-pipeline.md)',
      '- [Many cores and many machines](docs/scale.md)',
      '- [From a draft to an e-invoice](docs/e-invoice.md)',
      '- [Every code with its words](docs/codes.md)',
      '- [The operations as OpenAPI 3.1](docs/openapi.json)',
      '- [An agreement of your own](docs/own-agreement.md)',
      '- [The words of the field in both languages](docs/glossary.md)',
      '- [What answers differently than before](docs/upgrading.md)',
      '- [Spreadsheets, in Danish](docs/regneark.md)',
      '- [Programs and inputs to start from](docs/examples)',
    ].join('\n'),
  ].join('\n\n')}\n`;
}
