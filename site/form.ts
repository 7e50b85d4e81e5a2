import type { Level } from '../src/agreement/agreement.ts';
import type { Catalogue } from '../src/agreement/catalogue.ts';
import { benefitGroups, closureGrounds } from '../src/agreement/order.ts';
import { employmentKinds, placementKinds } from '../src/agreement/result-terms.ts';
import { agreementIds, shippedAgreement } from '../src/agreements/agreements.ts';
import { mentorCompanions } from '../src/delivery/contact-intervals.ts';
import type { TextLanguage } from '../src/evidence/clause.ts';
import { wordings } from '../src/language/wordings.ts';
import { h } from './dom.ts';
import { type Fields, field, fieldsFor, type Option, rows } from './fields.ts';
import { lineItems } from './lines.ts';
import { notAskedOf } from './not-here.ts';
import { answer, explain } from './operations.ts';
import { agreementAsked, openedAgreement, ownPart, rulesChosen } from './own-agreement.ts';
import { languageOf, rowsOf, type State } from './state.ts';
import { type Word, word } from './words.ts';

type Part = HTMLElement | false | undefined;

/** The whole form for a state, part by part; what is seldom needed is folded away until something stands in it. */
export function form(state: State): readonly HTMLElement[] {
  const language = languageOf(state);
  const found = answer('catalogue', { agreement: agreementAsked(state) });
  const catalogue = found.ok ? (found.result as Catalogue) : undefined;
  const level = levelIn(catalogue, state['order.level']);
  const fields = fieldsFor(state, language);
  const { text, date, choice, tick } = fields;
  const part = (name: Word, open: boolean, ...inside: readonly Part[]) => partOf(state, name, open, inside);
  const intervals = level?.hours?.kind === 'interval';
  return [
    part('what', true, ...whatFields(state, fields, catalogue, level)),
    part(
      'order',
      true,
      date('order.orderedOn'),
      date('order.startsOn'),
      text('order.weeks'),
      date('order.endsOn'),
      text('order.hoursPerWeek'),
      text('order.hourlyRate'),
      intervals && text('order.hoursInterval.min'),
      intervals && text('order.hoursInterval.max'),
      Boolean(level?.mentor || state.contactMinutes) && text('contactMinutes'),
      ...notHereNotes(state, language),
      tick('order.orderedOutsidePortal'),
      tick('order.confirmedOutsidePortal'),
    ),
    part(
      'citizen',
      false,
      choice('order.benefitGroup', groupsNamed(state, language)),
      text('order.citizenAge'),
      text('order.monthsUnemployed'),
    ),
    part(
      'closure',
      false,
      choice('closure.ground', endings(language)),
      date('closure.lastOpenDay'),
      date('startedWorkOn'),
    ),
    part('outcome', false, ...outcomeFields(state, fields)),
    part('earlier', false, ...earlierFields(state, fields, catalogue)),
    part('figures', true, ...figureFields(state, fields, level)),
    part('underway', false, ...eventFields(state, fields, level)),
    part('invoice', false, date('sentOn')),
    part('meeting', false, date('meeting.firstMeeting'), date('meeting.appearedOn'), date('meeting.asOf')),
  ];
}

function partOf(state: State, name: Word, open: boolean, inside: readonly Part[]): HTMLElement {
  const title = word(name, languageOf(state));
  const fields = h('div', { class: 'fields', role: 'group', 'aria-label': title }, ...inside);
  const filled = [...fields.querySelectorAll('input, select')].some(({ id }) => state[id]);
  return h('details', { id: `part-${name}`, class: 'part', open: open || filled }, h('summary', {}, title), fields);
}

/** What the fee can turn on and the page does not ask for, said before the reader looks for it. */
function notHereNotes(state: State, language: TextLanguage): readonly HTMLElement[] {
  const rules = openedAgreement()?.id === state.agreement ? openedAgreement() : undefined;
  return rules ? notAskedOf(rules, language).map((text) => h('p', { class: 'note' }, text)) : [];
}

function whatFields(
  state: State,
  { choice }: Fields,
  catalogue: Catalogue | undefined,
  level: Level | undefined,
): readonly Part[] {
  const language = languageOf(state);
  const shipped = agreementIds.map((id) => ({ id, name: shippedAgreement(id)?.name[language] ?? id }));
  const own = openedAgreement();
  const known = own ? [{ id: own.id, name: own.name[language] }, ...shipped] : shipped;
  return [
    choice('agreement', known, false),
    // A list shows the beginning of a long name only; who hears the page has heard it all.
    h('p', { class: 'note', 'aria-hidden': 'true' }, known.find(({ id }) => id === state.agreement)?.name),
    field('order.level', language, levelControl('order.level', state, catalogue)),
    levelText(state, language, catalogue, level),
    ...ownPart(state, language),
  ];
}

function outcomeFields(state: State, { choice, date, text }: Fields): readonly Part[] {
  const language = languageOf(state);
  const placements = { list: 'placements', name: 'placement', add: 'addPlacement' } as const;
  const employment = { list: 'employment', name: 'employment', add: 'addEmployment' } as const;
  const asksHours = rulesChosen(state)?.terms.results?.list?.some(({ leastHours }) => leastHours);
  return [
    ...rows(state, language, placements, (path) => [
      choice(`${path}.kind`, namedBy(placementKinds, wordings[language].stayKinds)),
      date(`${path}.approvedOn`),
      date(`${path}.firstDay`),
      date(`${path}.lastDay`),
    ]),
    ...rows(state, language, employment, (path) => [
      choice(`${path}.kind`, namedBy(employmentKinds, wordings[language].stayKinds)),
      date(`${path}.firstDay`),
      date(`${path}.lastDay`),
      Boolean(asksHours || state[`${path}.hoursPerWeek`]) && text(`${path}.hoursPerWeek`),
      ...rows(state, language, { list: `${path}.incomes`, name: 'monthlyIncome', add: 'addIncome' }, (income) => [
        text(`${income}.month`, 'month'),
        text(`${income}.income`),
      ]),
    ]),
    date('asOf'),
  ];
}

/** The citizen's earlier orders; the provider of this one is asked for with them, since they must be compared. */
function earlierFields(
  state: State,
  { choice, date, text }: Fields,
  catalogue: Catalogue | undefined,
): readonly Part[] {
  const language = languageOf(state);
  const previous = { list: 'previousOrders', name: 'previousOrder', add: 'addPrevious' } as const;
  const asked = rowsOf(state, previous.list).length > 0 || Boolean(state['order.provider']);
  return [
    h('p', { class: 'note' }, word('earlierNote', language)),
    asked && text('order.provider', 'name'),
    ...rows(state, language, previous, (path) => [
      field(`${path}.order.level`, language, levelControl(`${path}.order.level`, state, catalogue)),
      text(`${path}.order.provider`, 'name'),
      date(`${path}.order.startsOn`),
      text(`${path}.order.weeks`),
      date(`${path}.order.endsOn`),
      text(`${path}.order.hoursPerWeek`),
      choice(`${path}.closure.ground`, endings(language)),
      date(`${path}.closure.lastOpenDay`),
    ]),
  ];
}

/** What sets the deadlines beside the order; the placements are told with the bonus. */
function eventFields(state: State, { choice, date, text }: Fields, level: Level | undefined): readonly Part[] {
  const language = languageOf(state);
  const mentor = Boolean(level?.mentor || state['events.mentorBeside'] || state['events.talkEveryMonths']);
  const followUps = { list: 'events.followUps', name: 'followUp', add: 'addFollowUp' } as const;
  return [
    date('events.approvedOn'),
    date('events.startedOn'),
    date('events.sentBackOn'),
    date('events.policeReportedOn'),
    text('events.interimReports.everyWeeks'),
    text('events.interimReports.everyMonths'),
    date('events.finalReportBy'),
    choice('events.planCovers', [
      { id: 'week', name: word('week', language) },
      { id: 'month', name: word('month', language) },
    ]),
    mentor &&
      choice(
        'events.mentorBeside',
        mentorCompanions.map((id) => ({ id, name: word(id, language) })),
      ),
    mentor && text('events.talkEveryMonths'),
    ...rows(state, language, followUps, (path) => [date(path)]),
  ];
}

/** The figures that this level's bonuses need, empty until the reader has them. */
function figureFields(state: State, { text }: Fields, level: Level | undefined): readonly Part[] {
  const kinds = level?.bonus ?? [];
  const given = Object.keys(state).filter((path) => path.startsWith('figures.') && state[path] !== '');
  const paths = [...new Set([...figuresNeeded(state, kinds), ...given])];
  const none = kinds.length === 0 ? 'noFigures' : 'figuresStated';
  return [
    h('p', { class: 'note' }, word(paths.length === 0 ? none : 'figuresNote', languageOf(state))),
    ...paths.map((path) => text(path)),
  ];
}

/** The amounts and thresholds that the agreement leaves open, of the results that the level can earn. */
function figuresNeeded(state: State, kinds: readonly string[]): readonly string[] {
  const { terms, figures: stated } = rulesChosen(state) ?? {};
  const results = (terms?.results?.list ?? []).filter(({ id }) => kinds.includes(id));
  const amounts = results.flatMap(({ pays }) => pays?.figure ?? []);
  const incomes = results.flatMap(({ test }) =>
    test.kind === 'on-a-day' ? (test.leastIncome?.figures?.at(-1) ?? []) : [],
  );
  return [...amounts, ...incomes].filter((id) => !stated?.[id]).map((id) => `figures.${id}`);
}

function levelControl(path: string, state: State, catalogue: Catalogue | undefined): HTMLElement {
  const language = languageOf(state);
  const control = h(
    'select',
    { id: path, 'aria-describedby': `${path}-problem` },
    ...(catalogue?.tracks ?? []).map(({ name, levels }) =>
      h(
        'optgroup',
        { label: name[language] },
        ...levels.map((level) =>
          h('option', { value: level.id, selected: state[path] === level.id }, level.name[language]),
        ),
      ),
    ),
  );
  // A level that the agreement does not have must not look like its first one.
  if (!levelIn(catalogue, state[path])) control.selectedIndex = -1;
  return control;
}

/** The level's own part of the catalogue as the library tells it: from the line with its id to the next level. */
function levelText(
  state: State,
  language: TextLanguage,
  catalogue: Catalogue | undefined,
  level: Level | undefined,
): HTMLElement | undefined {
  if (!catalogue || !level) return undefined;
  const told = explain('catalogue', answer('catalogue', { agreement: agreementAsked(state) }), language).split('\n');
  const from = told.findIndex((line) => line.startsWith('- ') && line.endsWith(`(${level.id})`)) + 1;
  const length = told.slice(from).findIndex((line) => !line.startsWith('  '));
  const lines = told.slice(from, length < 0 ? undefined : from + length);
  return h(
    'details',
    { id: 'level-says' },
    h('summary', {}, word('levelSays', language)),
    h('ul', { class: 'told' }, ...lineItems(lines, language)),
  );
}

function groupsNamed(state: State, language: TextLanguage): readonly Option[] {
  const { groups } = wordings[language];
  const own = rulesChosen(state)?.groups ?? [];
  return [
    ...benefitGroups.map((id) => ({ id, name: capital(groups[id]) })),
    ...own.map(({ id, name }) => ({ id, name: capital(name[language]) })),
  ];
}

function endings(language: TextLanguage): readonly Option[] {
  return closureGrounds.map((id) => ({ id, name: capital(wordings[language].grounds[id]) }));
}

function namedBy<Id extends string>(ids: readonly Id[], words: Readonly<Record<Id, string>>): readonly Option[] {
  return ids.map((id) => ({ id, name: capital(words[id]) }));
}

function levelIn(catalogue: Catalogue | undefined, id: string | undefined): Level | undefined {
  return catalogue?.tracks.flatMap(({ levels }) => levels).find((level) => level.id === id);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
