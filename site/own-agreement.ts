import type { Agreement } from '../src/agreement/agreement.ts';
import { shippedAgreement } from '../src/agreements/agreements.ts';
import type { TextLanguage } from '../src/evidence/clause.ts';
import { clauseLine, toldAgreement } from '../src/explain/agreement-told.ts';
import { problemSentence } from '../src/explain/problem-words.ts';
import { visible } from '../src/explain/visible.ts';
import { wordings } from '../src/language/wordings.ts';
import { type Problem, problemsOf } from '../src/problem/problem.ts';
import { defineAgreement } from '../src/schema/agreement.ts';
import { readJson } from '../src/schema/read-json.ts';
import { h } from './dom.ts';
import { lineItems } from './lines.ts';
import type { State } from './state.ts';
import { type Word, word } from './words.ts';

/** An agreement that the reader opened from a file, or what is wrong with the file. It stays on the page: no link holds it. */
interface Opened {
  readonly agreement?: Agreement;
  /** The file that it stands in, and the last that was opened. */
  readonly from?: string;
  readonly file: string;
  readonly problems: readonly Problem[];
}

let opened: Opened | undefined;

/** Far longer than an agreement is. */
const LONGEST_FILE = 5_000_000;

/** Reads a file; gives the agreement in it, and remembers it, or what is wrong. */
export async function openFile(file: File): Promise<Agreement | undefined> {
  const { name } = file;
  const read = file.size > LONGEST_FILE ? TOO_LARGE : readJson((await file.text()).replace(/^\uFEFF/, ''));
  let agreement: Agreement | undefined;
  const problems =
    'problems' in read
      ? read.problems
      : problemsOf(() => {
          agreement = defineAgreement(read.input as Agreement);
        });
  // A shipped one under another text would be taken for itself.
  const isTaken = agreement && shippedAgreement(agreement.id);
  if (agreement && !isTaken) opened = { agreement, from: name, problems, file: name };
  else opened = { ...opened, problems: isTaken ? [{ code: 'duplicate-id', path: 'id' }] : problems, file: name };
  return isTaken ? undefined : agreement;
}

const TOO_LARGE = { problems: [{ code: 'too-large', path: '' }] } as const satisfies { problems: readonly Problem[] };

/** What a question is asked with: the agreement that was opened, or the id of one that the page holds. */
export function agreementAsked({ agreement }: State): string | Agreement | undefined {
  return opened?.agreement?.id === agreement ? opened?.agreement : agreement;
}

/** The rules of the agreement that is chosen. */
export function rulesChosen(state: State): Agreement | undefined {
  const asked = agreementAsked(state);
  return typeof asked === 'object' ? asked : shippedAgreement(asked ?? '');
}

/** The agreement that was opened, for the list of them. */
export function openedAgreement(): Agreement | undefined {
  return opened?.agreement;
}

/** Where a file is opened, what is wrong with it, and what the agreement says. */
export function ownPart(state: State, language: TextLanguage): readonly (HTMLElement | false)[] {
  const { agreement, from = '', problems = [], file = '' } = opened ?? {};
  const chosen = agreement?.id === state.agreement ? agreement : undefined;
  const wording = wordings[language];
  const lines = problems.map((problem) => {
    const at = problem.path === '' ? '' : `${visible(problem.path)}: `;
    return h('li', {}, `${at}${problemSentence(problem, wording)}`);
  });
  return [
    h(
      'div',
      { class: 'field', id: 'own' },
      h('label', { for: 'own-file' }, word('openOwn', language)),
      h('input', {
        id: 'own-file',
        type: 'file',
        accept: '.json,application/json',
        'aria-describedby': 'own-note own-problems',
      }),
      h('p', { class: 'note', id: 'own-note' }, word('ownStays', language)),
      h(
        'div',
        { id: 'own-problems', role: 'status' },
        Boolean(lines.length === 0 && agreement) &&
          h('p', { class: 'note' }, `${word('ownOpened', language)}: ${visible(from)}`),
        lines.length > 0 && h('p', { class: 'problem' }, `${visible(file)}: ${word('ownWrong', language)}`),
        lines.length > 0 && h('ul', { class: 'told unanswered' }, ...lines),
      ),
    ),
    ...(chosen ? saidBy(chosen, language) : []),
  ];
}

/** The agreement read back: its clauses, and folded away what it does not say. */
function saidBy(agreement: Agreement, language: TextLanguage): readonly HTMLElement[] {
  const { clauses, notSaid } = toldAgreement(agreement);
  const { say } = wordings[language];
  const fold = (id: string, name: Word, lines: readonly string[]) =>
    h(
      'details',
      { id },
      h('summary', {}, word(name, language)),
      h('ul', { class: 'told' }, ...lineItems(lines, language)),
    );
  return [
    fold(
      'own-says',
      'ownSays',
      clauses.map((clause) => clauseLine(clause, language)),
    ),
    fold(
      'own-silent',
      'ownSilent',
      notSaid.map(({ path, says }) => `${path}: ${say.of(says)}`),
    ),
  ];
}
