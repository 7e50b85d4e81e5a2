import { type Entry, finderOf } from './find.ts';

/** The rule book as a reader uses it: a box that finds clauses, a way back to the case, examples open on paper. */

const MOST_HITS = 12;
/** The number of a rule or of a doubtful place; a reading has a name. */
const NUMBER = /^[RA]\d+$/;
/** How much of a rule stands under its clause in the list. */
const SHORT = 170;

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').trim();

/** The page is what is searched: nothing is told twice. */
function entriesOfPage(): readonly Entry[] {
  const words = new Map<string, { words: string; names: string }>();
  for (const subject of document.querySelectorAll('.topics li')) {
    const name = textOf(subject.querySelector('b'));
    [...subject.querySelectorAll('a')].forEach((link, index) => {
      const id = link.hash.slice(1);
      const held = words.get(id) ?? { words: '', names: '' };
      words.set(id, {
        words: `${held.words} ${name} ${textOf(subject.querySelector('small'))}`,
        names: index === 0 ? `${held.names} ${name}` : held.names,
      });
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
    entries.push({
      id,
      group: own ? id : (clause?.id ?? id),
      title: textOf(heading?.firstChild as Element | null),
      place: `${NUMBER.test(id) ? id : ''} ${textOf(heading?.querySelector('small'))}`.trim(),
      elsewhere: own ? '' : textOf(part.querySelector('small')),
      text: [...part.querySelectorAll(':scope > p:not(.note)')].map(textOf).join(' '),
      ...(words.get(id) ?? { words: '', names: '' }),
    });
  }
  return entries;
}

function showHits(found: readonly Entry[], asked: string): void {
  const { none = '', one = '', many = '' } = byId('found').dataset;
  const said = found.length === 0 ? none : found.length === 1 ? one : many.replace('#', String(found.length));
  byId('found').textContent = asked.trim() === '' ? '' : said;
  byId('hits').replaceChildren(
    ...found.slice(0, MOST_HITS).map(({ id, title, place, text }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.textContent = title;
      const where = document.createElement('small');
      where.textContent = ` ${place}`;
      const line = document.createElement('p');
      line.textContent = text.length > SHORT ? `${text.slice(0, SHORT).replace(/\s\S*$/, '')} …` : text;
      item.append(link, where, line);
      return item;
    }),
  );
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
