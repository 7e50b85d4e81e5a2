import type { Catalogue, Level } from '../src/index.ts';
import { agreementLacking, hasNoRule } from './applies.ts';
import { askedOfBreach, askedOfEvent, isOpenDayAsked, lossesNotNamed } from './asked-of.ts';
import { choices } from './choices.ts';
import { h } from './dom.ts';
import { type Fields, field, fieldsFor, rows } from './fields.ts';
import { lineItems } from './lines.ts';
import { notAskedOf } from './not-here.ts';
import { answer, explain } from './operations.ts';
import { agreementAsked, openedAgreement, ownFile, rulesChosen, shippedAgreements } from './own-agreement.ts';
import type { QuestionId } from './questions.ts';
import { languageOf, rowsOf, type State } from './state.ts';
import { type Word, word } from './words.ts';

type Part = HTMLElement | false | undefined;

/** What a part of the form is made of. */
interface Asking extends Fields {
  readonly state: State;
  readonly language: 'da' | 'en';
  readonly catalogue: Catalogue | undefined;
  readonly level: Level | undefined;
}

/** The fields of a question, in groups; what is seldom needed is folded away until something stands in it. */
export function form(question: QuestionId, state: State): readonly HTMLElement[] {
  const language = languageOf(state);
  const found = answer('catalogue', { agreement: agreementAsked(state) });
  const catalogue = found.ok ? (found.result as Catalogue) : undefined;
  const level = levelIn(catalogue, state['order.level']);
  const asking = { ...fieldsFor(state, language), state, language, catalogue, level };
  if (question === 'own') return parts.own(asking);
  // Nothing is asked for that could not be answered.
  if (agreementLacking(state)) return [group(asking, 'what', ownFile(language), agreement(asking))];
  if (hasNoRule(question, state)) return [group(asking, 'what', agreement(asking))];
  return parts[question](asking);
}

const parts: Readonly<Record<QuestionId, (asking: Asking) => readonly HTMLElement[]>> = {
  order: (a) => [
    group(a, 'what', ...agreementAndLevel(a)),
    group(
      a,
      'order',
      a.text('order.orderedOn'),
      ...courseDays(a),
      ...hoursFields(a),
      a.text('order.hourlyRate'),
      ...contact(a),
    ),
    group(a, 'citizen', benefit(a), a.text('order.citizenAge'), a.text('order.monthsUnemployed')),
    ...agreementPeriod(a),
    group(a, 'others', ...unlessNone(a, 'otherOrders', () => orderRows(a, 'otherOrders', 'otherOrder', 'addOther'))),
    fold(
      a,
      'moreOrder',
      a.text('order.offeredRate'),
      a.tick('order.orderedOutsidePortal'),
      a.tick('order.confirmedOutsidePortal'),
    ),
  ],
  closure: (a) => [
    group(a, 'what', ...agreementAndLevel(a)),
    group(a, 'order', ...courseDays(a), ...hoursFields(a), a.text('order.hourlyRate'), ...contact(a)),
    group(a, 'closure', ...closure(a), a.text('startedWorkOn')),
  ],
  bonus: (a) => [
    group(a, 'what', ...agreementAndLevel(a)),
    group(a, 'order', ...courseDays(a), ...hoursFields(a)),
    group(a, 'stays', ...stays(a)),
    group(a, 'jobs', ...jobs(a)),
    ...lostFigures(a),
    fold(a, 'closure', ...closure(a)),
    fold(a, 'earlier', ...earlier(a)),
    fold(a, 'status', note(a, 'statusNote'), a.text('asOf')),
  ],
  'no-show': (a) => [
    group(a, 'what', agreement(a), benefit(a)),
    group(a, 'meeting', a.text('meeting.firstMeeting'), ...appeared(a)),
    ...(a.state.stayedAway ? [] : [fold(a, 'status', note(a, 'statusNote'), a.text('meeting.asOf'))]),
    fold(
      a,
      'sickness',
      ...rows(a.state, a.language, { list: 'meeting.sickness', name: 'illness', add: 'addIllness' }, (path) => [
        a.text(`${path}.firstDay`),
        a.text(`${path}.lastDay`),
        a.choice(`${path}.status`, choices.sickness(a.language)),
      ]),
    ),
    fold(
      a,
      'letters',
      ...unlessNone(a, 'meeting.lettersSent', () =>
        rows(a.state, a.language, { list: 'meeting.lettersSent', name: 'letterRow', add: 'addLetter' }, (path) => [
          a.text(path),
        ]),
      ),
    ),
  ],
  absence: (a) => [
    group(a, 'what', agreement(a), benefit(a)),
    group(a, 'events', ...events(a)),
    fold(a, 'status', note(a, 'statusNote'), a.text('absence.asOf')),
  ],
  invoice: (a) => [
    group(a, 'what', ...agreementAndLevel(a)),
    group(a, 'order', ...courseDays(a), ...hoursFields(a), a.text('order.hourlyRate'), ...contact(a)),
    group(
      a,
      'invoiced',
      ...unlessNone(a, 'credit.invoiced', () =>
        rows(a.state, a.language, { list: 'credit.invoiced', name: 'invoiceLine', add: 'addInvoiceLine' }, (path) => [
          a.text(`${path}.firstDay`),
          a.text(`${path}.lastDay`),
          a.text(`${path}.amount`),
          a.choice(`${path}.kind`, choices.invoiceLines(a.language), word('invoiceKind', a.language)),
        ]),
      ),
    ),
    group(a, 'closure', ...closure(a), a.text('startedWorkOn')),
    fold(a, 'status', a.text('credit.asOf')),
  ],
  'due-date': (a) => [group(a, 'what', agreement(a)), group(a, 'invoice', a.text('sentOn'))],
  deadlines: (a) => [
    group(a, 'what', ...agreementAndLevel(a)),
    group(a, 'order', ...courseDays(a), ...hoursFields(a)),
    group(a, 'underway', ...underway(a)),
    fold(a, 'stays', ...stays(a)),
    fold(a, 'closure', ...closure(a)),
  ],
  penalty: (a) => [
    group(a, 'what', agreement(a)),
    group(a, 'breach', a.choice('penalty', choices.penalties(a.language)), ...breach(a)),
  ],
  interest: (a) => [
    group(a, 'what', agreement(a)),
    group(a, 'latePayment', a.text('late.amount'), a.text('late.dueOn'), a.text('late.paidOn')),
    group(
      a,
      'rates',
      note(a, 'ratesNote'),
      ...unlessNone(a, 'late.referenceRates', () =>
        rows(a.state, a.language, { list: 'late.referenceRates', name: 'rate', add: 'addRate' }, (path) => [
          a.text(`${path}.from`),
          a.text(`${path}.percent`),
        ]),
      ),
      a.text('late.ratesKnownThrough'),
    ),
  ],
  damages: (a) => [
    group(a, 'what', agreement(a)),
    group(a, 'loss', a.text('cap.documentedLoss'), ...lossFields(a, 'cap')),
  ],
  cancellation: (a) => [
    group(a, 'what', agreement(a)),
    group(
      a,
      'account',
      a.choice('ended.cancelledBy', choices.cancelling(a.language)),
      a.text('ended.paidUndelivered'),
      a.text('ended.receivedUnpaid'),
    ),
    group(
      a,
      'loss',
      ...['ended.earlyEnd', 'ended.newTender', 'ended.coverPurchase']
        .filter((loss) => !lossesNotNamed(a.state).includes(loss))
        .map(a.text),
      a.text('ended.documentedLoss'),
      ...lossFields(a, 'ended'),
    ),
  ],
  price: (a) => [
    group(a, 'what', agreement(a)),
    group(
      a,
      'price',
      a.text('price.price'),
      a.text('price.oldIndex'),
      a.text('price.newIndex'),
      a.text('price.effectiveOn'),
      a.text('price.receivedOn'),
      a.yesNo('price.extended'),
      a.yesNo('price.regulatedBefore'),
      a.text('price.approvedOn'),
      a.text('price.outsidePrice'),
    ),
  ],
  own: (a) => [h('div', { class: 'part' }, ownFile(a.language))],
};

function group({ language }: Asking, name: Word, ...inside: readonly Part[]): HTMLElement {
  return h(
    'fieldset',
    { id: `group-${name}`, class: 'part' },
    h('legend', {}, word(name, language)),
    h('div', { class: 'fields' }, ...inside),
  );
}

function fold({ language, state }: Asking, name: Word, ...inside: readonly Part[]): HTMLElement {
  const title = word(name, language);
  const fields = h('div', { class: 'fields', role: 'group', 'aria-label': title }, ...inside);
  const filled = [...fields.querySelectorAll('input, select')].some(({ id }) => state[id]);
  return h('details', { id: `group-${name}`, class: 'part', open: filled }, h('summary', {}, title), fields);
}

function note({ language }: Asking, says: Word): HTMLElement {
  return h('p', { class: 'note' }, word(says, language));
}

function agreement({ state, language, choice }: Asking): HTMLElement {
  const own = openedAgreement();
  const options = [...(own ? [own] : []), ...shippedAgreements].map(({ id, name }) => ({ id, name: name[language] }));
  const made = choice('agreement', options);
  const chosen = options.find(({ id }) => id === state.agreement);
  // A list shows the beginning of a long name only; who hears the page has heard it all.
  made.append(h('span', { class: 'form-hint read', 'aria-hidden': 'true' }, chosen?.name));
  return made;
}

function agreementAndLevel(a: Asking): readonly Part[] {
  return [agreement(a), levelField('order.level', a), levelText(a)];
}

function levelField(path: string, { state, language, catalogue }: Asking): HTMLElement {
  const control = h(
    'select',
    { id: path, class: 'form-select', 'aria-describedby': `${path}-problem` },
    h('option', { value: '' }, word('choose', language)),
    ...(catalogue?.tracks ?? []).map(({ name, levels }) =>
      h(
        'optgroup',
        { label: name[language] },
        ...levels.map((each) =>
          h('option', { value: each.id, selected: state[path] === each.id }, each.name[language]),
        ),
      ),
    ),
  );
  // A level that the agreement does not have must not look like its first one.
  if (state[path] && !levelIn(catalogue, state[path])) control.selectedIndex = -1;
  return field(path, language, control);
}

/** The level's own part of the catalogue as the library tells it: from the line with its id to the next level. */
function levelText({ state, language, level }: Asking): HTMLElement | undefined {
  if (!level) return undefined;
  const told = explain('catalogue', answer('catalogue', { agreement: agreementAsked(state) }), language).split('\n');
  const from = told.findIndex((line) => line.startsWith('- ') && line.endsWith(`(${level.id})`)) + 1;
  const length = told.slice(from).findIndex((line) => !line.startsWith('  '));
  const results = rulesChosen(state)?.terms.results?.list ?? [];
  const named = level.bonus.map((id) => results.find((each) => each.id === id)?.name?.[language] ?? id).join(', ');
  const lines = told
    .slice(from, length < 0 ? undefined : from + length)
    .map((line) => (line.trim() === `bonus: ${level.bonus.join(', ')}` ? line.replace(/: .*/, `: ${named}`) : line));
  return h(
    'details',
    { id: 'level-says' },
    h('summary', {}, word('levelSays', language)),
    h('ul', { class: 'told' }, ...lineItems(lines, language)),
  );
}

function levelIn(catalogue: Catalogue | undefined, id: string | undefined): Level | undefined {
  return catalogue?.tracks.flatMap(({ levels }) => levels).find((level) => level.id === id);
}

function courseDays({ text }: Asking): readonly Part[] {
  return [text('order.startsOn'), text('order.weeks'), text('order.endsOn')];
}

function hoursFields({ text, level, state }: Asking): readonly Part[] {
  const intervals = level?.hours?.kind === 'interval' || state['order.hoursInterval.min'];
  return [
    text('order.hoursPerWeek'),
    Boolean(intervals) && text('order.hoursInterval.min'),
    Boolean(intervals) && text('order.hoursInterval.max'),
  ];
}

/** What only some levels have, and what the fee can turn on and the page does not ask for, said before the reader looks for it. */
function contact({ text, level, state, language }: Asking): readonly Part[] {
  const own = openedAgreement();
  const lacking = own && own.id === state.agreement ? notAskedOf(own, language) : [];
  return [
    Boolean(level?.mentor || state.contactMinutes) && text('contactMinutes'),
    ...lacking.map((says) => h('p', { class: 'note' }, says)),
  ];
}

function benefit({ choice, language, state }: Asking): HTMLElement {
  return choice('order.benefitGroup', choices.groups(language, rulesChosen(state)));
}

function closure({ choice, text, language, state }: Asking, at = 'closure'): readonly HTMLElement[] {
  const ground = choice(`${at}.ground`, choices.grounds(language));
  return isOpenDayAsked(state[`${at}.ground`]) ? [ground, text(`${at}.lastOpenDay`)] : [ground];
}

/** The rows of a list, and that there are none, which is a fact too; one of the two. */
function unlessNone({ state, none }: Asking, list: string, make: () => readonly Part[]): readonly Part[] {
  const has = rowsOf(state, list).length > 0;
  return [...(state[list] === 'none' && !has ? [] : make()), !has && none(list)];
}

/** What damages are reckoned with beside the loss. */
function lossFields({ text }: Asking, group: 'cap' | 'ended'): readonly Part[] {
  return ['penalty', 'estimatedTurnover', 'personalInjury', 'earlierDamages'].map((each) => text(`${group}.${each}`));
}

/** Whether the citizen came: the day, or that he has not by a day. */
function appeared({ text, tick, state, language }: Asking): readonly Part[] {
  const isAway = Boolean(state.stayedAway);
  return [
    (!isAway || Boolean(state['meeting.appearedOn'])) && text('meeting.appearedOn'),
    tick('stayedAway'),
    isAway && h('p', { class: 'note' }, word('stayedAwayNote', language)),
    isAway && text('meeting.asOf'),
  ];
}

/** The days on which the agreement runs, where it has a rule on them and does not say them. */
function agreementPeriod(a: Asking): readonly HTMLElement[] {
  const term = rulesChosen(a.state)?.terms.ordering?.agreementPeriod;
  if ((!term || term.firstDay || term.lastDay) && !a.state['agreementPeriod.firstDay']) return [];
  return [
    group(a, 'period', note(a, 'periodNote'), a.text('agreementPeriod.firstDay'), a.text('agreementPeriod.lastDay')),
  ];
}

function orderRows(a: Asking, list: string, name: Word, add: Word, isOfProvider = false): readonly HTMLElement[] {
  return rows(a.state, a.language, { list, name, add }, (path) => [
    levelField(`${path}.order.level`, a),
    isOfProvider && a.text(`${path}.order.provider`),
    a.text(`${path}.order.startsOn`),
    a.text(`${path}.order.weeks`),
    a.text(`${path}.order.endsOn`),
    a.text(`${path}.order.hoursPerWeek`),
    ...closure(a, `${path}.closure`),
  ]);
}

function stays(a: Asking): readonly Part[] {
  return unlessNone(a, 'placements', () =>
    rows(a.state, a.language, { list: 'placements', name: 'placement', add: 'addPlacement' }, (path) => [
      a.choice(`${path}.kind`, choices.placements(a.language)),
      a.text(`${path}.firstDay`),
      a.text(`${path}.lastDay`),
      a.text(`${path}.approvedOn`),
    ]),
  );
}

function jobs(a: Asking): readonly Part[] {
  const asksHours = rulesChosen(a.state)?.terms.results?.list?.some(({ leastHours }) => leastHours);
  return unlessNone(a, 'employment', () =>
    rows(a.state, a.language, { list: 'employment', name: 'job', add: 'addJob' }, (path) => [
      a.choice(`${path}.kind`, choices.employment(a.language)),
      a.text(`${path}.firstDay`),
      a.text(`${path}.lastDay`),
      Boolean(asksHours || a.state[`${path}.hoursPerWeek`]) && a.text(`${path}.hoursPerWeek`),
      ...rows(a.state, a.language, { list: `${path}.incomes`, name: 'income', add: 'addIncome' }, (income) => [
        a.text(`${income}.month`),
        a.text(`${income}.income`),
      ]),
    ]),
  );
}

/** The citizen's earlier orders; the provider of this one is asked for with them, since they must be compared. */
function earlier(a: Asking): readonly Part[] {
  const asked = rowsOf(a.state, 'previousOrders').length > 0 || Boolean(a.state['order.provider']);
  return [
    note(a, 'earlierNote'),
    asked && a.text('order.provider'),
    ...orderRows(a, 'previousOrders', 'previousOrder', 'addPrevious', true),
  ];
}

/** The figures that this level's bonuses need and no source has; nothing is shown where none is missing. */
function lostFigures(a: Asking): readonly HTMLElement[] {
  const { terms, figures: stated } = rulesChosen(a.state) ?? {};
  const results = (terms?.results?.list ?? []).filter(({ id }) => a.level?.bonus?.includes(id));
  const amounts = results.flatMap(({ pays }) => pays?.figure ?? []);
  const incomes = results.flatMap(({ test }) =>
    test.kind === 'on-a-day' ? (test.leastIncome?.figures?.at(-1) ?? []) : [],
  );
  const needed = [...amounts, ...incomes].filter((id) => !stated?.[id]).map((id) => `figures.${id}`);
  const given = Object.keys(a.state).filter((path) => path.startsWith('figures.bonus') && a.state[path] !== '');
  const paths = [...new Set([...needed, ...given])];
  return paths.length === 0 ? [] : [group(a, 'figures', note(a, 'figuresNote'), ...paths.map((path) => a.text(path)))];
}

/** What sets the deadlines beside the order; the placements have a part of their own. */
function underway(a: Asking): readonly Part[] {
  const { text, choice, level, state, language } = a;
  const mentor = Boolean(level?.mentor || state['events.mentorBeside'] || state['events.talkEveryMonths']);
  return [
    text('events.approvedOn'),
    text('events.startedOn'),
    text('events.sentBackOn'),
    text('events.policeReportedOn'),
    text('events.interimReports.everyWeeks'),
    text('events.interimReports.everyMonths'),
    text('events.finalReportBy'),
    choice('events.planCovers', choices.planCovers(language)),
    mentor && choice('events.mentorBeside', choices.mentorBeside(language)),
    mentor && text('events.talkEveryMonths'),
    ...rows(state, language, { list: 'events.followUps', name: 'followUp', add: 'addFollowUp' }, (path) => [
      text(path),
    ]),
  ];
}

function events(a: Asking): readonly Part[] {
  const { language, state } = a;
  const control = (path: string, of: string) => {
    if (of === 'to') return a.choice(path, choices.reportedTo(language));
    if (of === 'about') return a.choice(path, choices.topics(language));
    return ['beforeMeeting', 'report', 'dialogueHeld', 'grantedByProvider'].includes(of) ? a.yesNo(path) : a.text(path);
  };
  return rows(state, language, { list: 'absence.events', name: 'event', add: 'addEvent' }, (path) => [
    a.choice(`${path}.kind`, choices.events(language)),
    a.text(`${path}.on`),
    ...askedOfEvent(state[`${path}.kind`]).map((of) => control(`${path}.${of}`, of)),
  ]);
}

function breach({ state, text, choice, yesNo, language }: Asking): readonly Part[] {
  const loss = (name: string) => text(`${name}.documentedLoss`);
  switch (state.penalty) {
    case 'delay-penalty':
      return [
        choice('delay.kind', choices.delays(language)),
        text('delay.dueOn'),
        text('delay.deliveredOn'),
        text('delay.value'),
        text('delay.wholeValue'),
        loss('delay'),
        text('figures.delay-minimum'),
      ];
    case 'invoicing-penalty':
      return [
        text('wrong.wrongAmount'),
        text('wrong.period.firstDay'),
        text('wrong.period.lastDay'),
        text('wrong.earlierErrors'),
        yesNo('wrong.excused'),
        loss('wrong'),
        text('figures.invoicing-daily'),
      ];
    case 'conduct-penalty':
      return [
        choice('conduct.breach.kind', choices.breaches(language)),
        ...(state['conduct.breach.kind'] === 'unlisted-subcontractor'
          ? [text('figures.subcontractor')]
          : askedOfBreach(state['conduct.breach.kind']).map((of) => text(`conduct.breach.${of}`))),
        loss('conduct'),
      ];
    default:
      return [];
  }
}
