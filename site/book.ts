import { type Entry, finderOf, type Piece, type Subject, shownOf } from './find.ts';

/** The rule book as a reader uses it: a box that finds rules, a way back to the case, examples open on paper. */

const MOST_HITS = 40;
/** The number of a rule or of a doubtful place; a reading has a name. */
const NUMBER = /^[RA]\d+$/;

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').trim();
const textsOf = (part: Element, selector: string): string =>
  [...part.querySelectorAll(selector)].map((each) => textOf(each).replace(/(?<![.?!:])$/, '.')).join(' ');

/** The page is what is searched: nothing is told twice. */
function entriesOfPage(): readonly Entry[] {
  const subjects = new Map<string, Subject[]>();
  for (const item of document.querySelectorAll('.topics li')) {
    const name = textOf(item.querySelector('b'));
    const words = textOf(item.querySelector('small span'));
    [...item.querySelectorAll('a')].forEach((link, index) => {
      const id = link.hash.slice(1);
      subjects.set(id, [...(subjects.get(id) ?? []), { name, words, before: index }]);
    });
  }
  let clause: Element | null = null;
  const entries: Entry[] = [];
  for (const part of document.querySelectorAll('main h3, main article')) {
    if (part.matches('h3') && part.parentElement?.matches('section')) {
      clause = part;
      continue;
    }
    if (!part.matches('article')) continue;
    const own = part.querySelector('h3');
    const heading = own ?? clause;
    const { id } = part;
    const place = textOf(heading?.querySelector('small'));
    entries.push({
      id,
      title: textOf(heading?.firstChild as Element | null),
      place: NUMBER.test(id) && id !== place ? `${id} · ${place}` : place,
      elsewhere: own ? '' : textOf(part.querySelector('small')),
      text: textsOf(part, ':scope > p:not(.note), :scope > ul > li'),
      notes: textsOf(part, ':scope > .note'),
      subjects: subjects.get(id) ?? [],
    });
  }
  return entries;
}

const marked = (pieces: readonly Piece[]): readonly (Node | string)[] =>
  pieces.map(({ text, isFound }) => (isFound ? made('mark', text) : text));

function made(name: string, ...parts: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...parts);
  return element;
}

function hitOf(entry: Entry, asked: string): HTMLElement {
  const { title, passage, subject } = shownOf(entry, asked);
  const link = made('a', ...marked(title)) as HTMLAnchorElement;
  link.href = `#${entry.id}`;
  const { subject: name = '' } = byId('found').dataset;
  return made(
    'li',
    link,
    made('small', ` ${entry.place}`),
    made('p', ...marked(passage)),
    ...(subject ? [made('p', `${name} `, ...marked(subject.name), ': ', ...marked(subject.words))] : []),
  );
}

function showHits(found: readonly Entry[], asked: string): void {
  const { none = '', one = '', many = '' } = byId('found').dataset;
  const said = found.length === 0 ? none : found.length === 1 ? one : many.replace('#', String(found.length));
  byId('found').textContent = asked.trim() === '' ? '' : said;
  byId('hits').replaceChildren(...found.slice(0, MOST_HITS).map((entry) => hitOf(entry, asked)));
}

const find = finderOf(entriesOfPage());
const box = byId('find') as HTMLInputElement;
byId('finder').hidden = false;
box.addEventListener('input', () => showHits(find(box.value), box.value));
box.addEventListener('keydown', (event) => {
  const first = byId('hits').querySelector('a');
  if (event.key === 'Enter' && first) location.hash = first.hash;
});

/** The calculator's link carries its case behind the place that is looked up: `#R239&order.level=…`; the way back returns it. */
const [place = '', ...asked] = location.hash.slice(1).split('&');
if (asked.length > 0) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.back')) link.hash = asked.join('&');
  history.replaceState(null, '', `#${place}`);
  document.getElementById(place)?.scrollIntoView();
}

/** Paper has nothing to unfold: the examples are printed open. */
let folded: readonly HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const part of folded) part.open = true;
});
addEventListener('afterprint', () => {
  for (const part of folded) part.open = false;
});
