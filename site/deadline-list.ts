import { formatDate } from '../src/entries/words.ts';
import type { Deadlines } from '../src/index.ts';
import { h } from './dom.ts';
import { lineItems } from './lines.ts';
import { seriesText } from './series.ts';
import type { Line } from './told-lines.ts';
import { word } from './words.ts';

type Deadline = Deadlines['deadlines'][number];

/** How many days of one duty are still listed one by one. */
const LISTED = 3;

/**
 * The lines of the deadlines as items of a list, in date order. A duty that comes again and again is one item at its first day, said
 * as often as it comes, with its own lines folded beneath.
 */
export function deadlineItems(
  lines: readonly Line[],
  { deadlines }: Deadlines,
  language: 'da' | 'en',
): readonly HTMLElement[] {
  const times = (duty: string) => deadlines.filter((each) => each.duty === duty).length;
  const ofDuty = new Map<string, { readonly lines: Line[]; readonly deadlines: Deadline[] }>();
  const items: (Line | string)[] = [];
  let next = 0;
  for (const line of lines) {
    const deadline = deadlines[next];
    if (!deadline || !isOf(line, deadline, language)) {
      items.push(line);
      continue;
    }
    next++;
    if (times(deadline.duty) <= LISTED) {
      items.push(line);
      continue;
    }
    const known = ofDuty.get(deadline.duty);
    if (known) {
      known.lines.push(line);
      known.deadlines.push(deadline);
    } else {
      ofDuty.set(deadline.duty, { lines: [line], deadlines: [deadline] });
      items.push(deadline.duty);
    }
  }
  return items.flatMap((item) => {
    const duty = typeof item === 'string' ? ofDuty.get(item) : undefined;
    if (typeof item !== 'string') return lineItems([item.line], language);
    return duty ? itemsOf(duty.lines, duty.deadlines, language) : [];
  });
}

function isOf({ line }: Line, { dueOn, message, messageDa }: Deadline, language: 'da' | 'en'): boolean {
  const says = language === 'da' ? messageDa : message;
  return line.startsWith(formatDate(dueOn, language)) && line.includes(says);
}

function itemsOf(
  lines: readonly Line[],
  deadlines: readonly Deadline[],
  language: 'da' | 'en',
): readonly HTMLElement[] {
  const items = lineItems(
    lines.map(({ line }) => line),
    language,
  );
  const [first] = deadlines;
  if (!first) return items;
  const days = deadlines.map(({ dueOn }) => dueOn);
  const says = language === 'da' ? first.messageDa : first.message;
  return [
    h(
      'li',
      { class: 'main' },
      h('b', {}, seriesText(days, language)),
      `: ${says} `,
      items[0]?.querySelector('cite')?.cloneNode(true),
      h(
        'details',
        { id: `all-${first.duty}` },
        h('summary', {}, word('allDays', language, { n: days.length })),
        h('ul', { class: 'told' }, ...items),
      ),
    ),
  ];
}
