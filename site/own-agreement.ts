import { agreementIds, defineAgreement, isRulesError, shippedAgreement } from '../src/entries/agreements.ts';
import type { Problem } from '../src/entries/operations.ts';
import { readJson } from '../src/entries/schema.ts';
import { problemsText } from '../src/entries/words.ts';
import type { Agreement } from '../src/index.ts';
import { clauseLine, toldAgreement, unsaidLine } from '../src/operations/own-agreement.ts';
import { h } from './dom.ts';
import { lineItems } from './lines.ts';
import { answer } from './operations.ts';
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

/** The agreements that the page holds. */
export const shippedAgreements: readonly Agreement[] = agreementIds.flatMap((id) => shippedAgreement(id) ?? []);

/** Far longer than an agreement is. */
const LONGEST_FILE = 5_000_000;

/** Reads a file; gives the agreement in it, and remembers it, or what is wrong. */
export async function openFile(file: File): Promise<Agreement | undefined> {
  const { name } = file;
  const read = file.size > LONGEST_FILE ? TOO_LARGE : readJson((await file.text()).replace(/^\uFEFF/, ''));
  const { agreement, problems } = 'problems' in read ? { ...read, agreement: undefined } : agreementIn(read.input);
  // A shipped one under another text would be taken for itself.
  const isTaken = agreement && shippedAgreement(agreement.id);
  if (agreement && !isTaken) opened = { agreement, from: name, problems, file: name };
  else opened = { ...opened, problems: isTaken ? [{ code: 'duplicate-id', path: 'id' }] : problems, file: name };
  return isTaken ? undefined : agreement;
}

function agreementIn(input: unknown): Pick<Opened, 'agreement' | 'problems'> {
  try {
    return { agreement: defineAgreement(input as Agreement), problems: [] };
  } catch (error) {
    if (!isRulesError(error)) throw error;
    return { problems: error.problems };
  }
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

/** What stands in a link for the text of the agreement that was opened; an answer has the whole of it, with the readings by default. */
export function digestOpened(): string | undefined {
  const { agreement } = opened ?? {};
  const told = agreement && answer('catalogue', { agreement });
  return told?.ok ? told.meta.digest.slice(0, DIGEST_LENGTH) : undefined;
}

/** Enough that no other text has it by chance. */
const DIGEST_LENGTH = 16;

/** Whether a case was made with another text of the agreement that is open under its id. */
export function isOtherText(state: State): boolean {
  const told = state['own-digest'];
  return Boolean(told) && opened?.agreement?.id === state.agreement && told !== digestOpened();
}

/** The agreement that was opened, for the list of them. */
export function openedAgreement(): Agreement | undefined {
  return opened?.agreement;
}

/** A place in a document of the agreement that was opened, by the document's title: its id is the file's own. */
export function titled(place: string): string {
  const { documents = [] } = opened?.agreement ?? {};
  const found = documents.find(({ id }) => place.includes(`${id} `));
  return found ? place.replace(found.id, found.title) : place;
}

/** Where a file is opened, and what is wrong with it. */
export function ownFile(language: 'da' | 'en'): HTMLElement {
  const { agreement, from = '', problems = [], file = '' } = opened ?? {};
  const lines = problems.map((problem) => h('li', {}, visible(problemsText([problem], language))));
  return h(
    'div',
    { class: 'form-group', id: 'own' },
    // The browser's own control says that no file is chosen, also of one that is open: only its button is shown, and that is the label.
    h('input', {
      id: 'own-file',
      class: 'unseen',
      type: 'file',
      accept: '.json,application/json',
      'aria-describedby': 'own-note own-problems',
    }),
    h('label', { class: 'button button-secondary', for: 'own-file' }, word('openOwn', language)),
    h('span', { class: 'form-hint', id: 'own-note' }, word('ownStays', language)),
    h(
      'div',
      { id: 'own-problems', role: 'status' },
      Boolean(lines.length === 0 && agreement) &&
        h(
          'p',
          { class: 'note' },
          word('ownOpened', language, { name: visible(agreement?.name[language] ?? ''), file: visible(from) }),
          ` ${word('ownAsk', language)}`,
        ),
      lines.length > 0 && h('p', { class: 'form-error-message' }, `${visible(file)}: ${word('ownWrong', language)}`),
      lines.length > 0 && h('ul', { class: 'told unanswered' }, ...lines),
    ),
  );
}

/** The agreement read back: its clauses, and folded away what it does not say. */
export function readBack(agreement: Agreement, language: 'da' | 'en'): readonly HTMLElement[] {
  const { clauses, notSaid } = toldAgreement(agreement);
  const fold = (id: string, name: Word, lines: readonly string[]) =>
    h(
      'details',
      { id, class: 'panel', open: id === 'own-says' },
      h('summary', {}, `${word(name, language)} (${lines.length})`),
      h('ul', { class: 'told' }, ...lineItems(lines, language)),
    );
  const [only, another] = agreement.documents;
  const about = [
    word('ownVersion', language, { version: agreement.version }),
    ...(another ? [] : [word('ownDocument', language, { title: only.title })]),
  ];
  // Where there is one document, each line need not name it.
  const inDocument = (line: string) => (another ? line : line.replace(`${only.id} `, ''));
  return [
    h('h3', { id: 'own-name' }, visible(agreement.name[language])),
    h('p', { class: 'note' }, visible(about.join('. '))),
    fold(
      'own-says',
      'ownSays',
      clauses.map((clause) => inDocument(clauseLine(clause, language))),
    ),
    fold(
      'own-silent',
      'ownSilent',
      notSaid.map((each) => unsaidLine(each, agreement, language)),
    ),
  ];
}

/** Marks that cannot be seen, or that turn the text around, by their numbers. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
