/** What a reader can ask the page, and which operations answer it. The first one's answer is the headline. */
const table = {
  order: ['check-order', 'fee', 'invoice-plan'],
  closure: ['fee', 'invoice-plan'],
  bonus: ['bonus'],
  'no-show': ['first-day-absence'],
  absence: ['absence'],
  invoice: ['credit', 'invoice-plan'],
  'due-date': ['due-date'],
  deadlines: ['deadlines'],
  penalty: ['delay-penalty', 'invoicing-penalty', 'conduct-penalty'],
  interest: ['interest'],
  damages: ['liability-cap'],
  cancellation: ['cancellation'],
  price: ['regulate-price'],
  own: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type QuestionId = keyof typeof table;
/** An operation that the page asks. */
export type Asked = (typeof table)[QuestionId][number];

export const questionIds = Object.keys(table) as readonly QuestionId[];

export function isQuestion(id: string | undefined): id is QuestionId {
  return id !== undefined && Object.hasOwn(table, id);
}

/** All operations that a question can ask. */
export function operationsOf(question: QuestionId): readonly Asked[] {
  return table[question];
}

/** The operations that a question asks; of the penalties the one that is chosen in the field `penalty`. */
export function askedFor(question: QuestionId, { penalty }: Readonly<Record<string, string>>): readonly Asked[] {
  return question === 'penalty' ? table.penalty.filter((name) => name === penalty) : table[question];
}

/** The question whose headline an operation's answer is. */
export function questionOf(operation: string): QuestionId | undefined {
  if (operation === 'invoice-plan') return 'order';
  return questionIds.find((id) =>
    (id === 'penalty' ? table.penalty : table[id].slice(0, 1)).some((name) => name === operation),
  );
}

/** An order, and what becomes of it: the same fields for every question about it. */
const course = ['order', 'closure', 'startedWorkOn', 'contactMinutes'] as const;

/** An order has the benefit group; a question about absence, which has no order, takes it by itself. */
const BENEFIT = 'order.benefitGroup';

/**
 * Where the fields of each operation's input stand on the page: those that many questions share stand under their own names;
 * all else stands in a group of the operation's own, so that two questions never take each other's fields.
 */
const places: Readonly<Record<Asked, { readonly shared: readonly string[]; readonly group?: string }>> = {
  'check-order': { shared: ['order', 'otherOrders', 'agreementPeriod'] },
  fee: { shared: course },
  'invoice-plan': { shared: course },
  credit: { shared: course, group: 'credit' },
  bonus: { shared: ['order', 'closure', 'placements', 'employment', 'previousOrders', 'figures', 'asOf'] },
  deadlines: { shared: ['order', 'closure', 'events', 'placements'] },
  'first-day-absence': { shared: [BENEFIT], group: 'meeting' },
  absence: { shared: [BENEFIT], group: 'absence' },
  'due-date': { shared: ['sentOn'] },
  'delay-penalty': { shared: ['figures'], group: 'delay' },
  'invoicing-penalty': { shared: ['figures'], group: 'wrong' },
  'conduct-penalty': { shared: ['figures'], group: 'conduct' },
  interest: { shared: [], group: 'late' },
  'liability-cap': { shared: [], group: 'cap' },
  cancellation: { shared: [], group: 'ended' },
  'regulate-price': { shared: [], group: 'price' },
};

/** The path in an operation's input of a field of the page; nothing where the operation does not take it. */
export function pathInInput(name: Asked, field: string): string | undefined {
  const { shared, group } = places[name];
  if (/^readings\./.test(field)) return field;
  if (group !== undefined && field.startsWith(`${group}.`)) return field.slice(group.length + 1);
  if (!shared.some((each) => isIn(field, each))) return undefined;
  return shared.includes(field) && field === BENEFIT ? 'benefitGroup' : field;
}

/** The field of the page that has what stands at a path of an operation's input. */
export function fieldAt(name: Asked, path: string): string {
  const { shared, group } = places[name];
  if (/^(?:agreement|readings)\b/.test(path)) return path;
  if (path === 'benefitGroup') return BENEFIT;
  if (name === 'deadlines' && path.startsWith('events.placements')) return path.slice('events.'.length);
  if (shared.some((each) => isIn(path, each)) || group === undefined) return path;
  return `${group}.${path}`;
}

function isIn(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}.`) || path.startsWith(`${part}[`);
}
