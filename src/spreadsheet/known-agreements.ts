import { type Agreement, findLevel } from '../agreement/agreement.ts';
import { agreementIds, shippedAgreement } from '../agreements/agreements.ts';
import type { Clause } from '../evidence/clause.ts';
import { joinPath, type Problem, problemsOf, refuse, refuseAny } from '../problem/problem.ts';
import { defineAgreement } from '../schema/agreement.ts';
import type { Choices } from './choices.ts';
import { SheetError } from './sheet-error.ts';

/** An agreement that a sheet's functions answer for, and what the library is asked with for it. */
interface KnownAgreement {
  readonly rules: Agreement;
  readonly asked: string | Agreement;
}

/** All that they answer for. */
export interface KnownAgreements {
  readonly all: readonly KnownAgreement[];
  /** Whether they are the caller's: then an order may need neither hours nor rate, as its agreement says. */
  readonly own: boolean;
}

/** Those that come with the library. */
export const shippedOnes: KnownAgreements = /* @__PURE__ */ Object.freeze({
  all: agreementIds.map((id) => ({ rules: shippedAgreement(id) as Agreement, asked: id })),
  own: false,
});

/** The caller's own, each checked once. */
export function ownOnes(agreements: readonly Agreement[]): KnownAgreements {
  const problems: Problem[] = [];
  const all = agreements.flatMap((given, at) => {
    let rules: Agreement | undefined;
    const found = problemsOf(() => {
      rules = defineAgreement(given);
    });
    for (const each of found) problems.push({ ...each, path: joinPath(`agreements[${at}]`, each.path) });
    return rules ? [{ rules, asked: rules }] : [];
  });
  refuseAny(problems);
  const ids = all.map(({ rules }) => rules.id);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) < at);
  if (twice >= 0) refuse('duplicate-id', `agreements[${twice}].id`);
  return { all, own: true };
}

const NO_AGREEMENT = 'niveau: ingen af aftalerne har dette niveau';
const WHICH_AGREEMENT = 'aftale: skriv aftalens id eller et af dens niveauer';
const SEVERAL = 'flere aftaler har dette niveau; skriv aftalens id';

/** What no agreement is called: the library tells that there is none. */
const NONE = '';

/** The agreement that was chosen, or the one that has the level, as the library is asked with it. */
export function agreementOfLevel(known: KnownAgreements, level: string, { agreement }: Choices): string | Agreement {
  if (agreement !== undefined) return ofId(known, agreement)?.asked ?? NONE;
  const [found, another] = withLevel(known, level);
  if (!found) throw new SheetError(NO_AGREEMENT);
  if (another) throw new SheetError(`niveau: ${SEVERAL} i valg`);
  return found.asked;
}

/** An agreement by its own id or by the id of one of its levels. */
export function agreementNamed(known: KnownAgreements, name: string): string | Agreement {
  const [found, another] = withLevel(known, name);
  const { asked } = ofId(known, name) ?? found ?? {};
  if (asked === undefined) throw new SheetError(WHICH_AGREEMENT);
  if (another && !ofId(known, name)) throw new SheetError(`aftale: ${SEVERAL}`);
  return asked;
}

/** The rules of an agreement that the library is asked with. */
export function rulesAsked({ all }: KnownAgreements, asked: string | Agreement): Agreement | undefined {
  return all.find((each) => each.asked === asked)?.rules;
}

/** The clauses that stand in a document of theirs. */
export function clausesKnown({ all }: KnownAgreements, clauses: readonly Clause[]): readonly Clause[] {
  const documents = new Set(all.flatMap(({ rules }) => rules.documents.map(({ id }) => id)));
  return clauses.filter(({ source }) => documents.has(source.document));
}

function ofId({ all }: KnownAgreements, id: string): KnownAgreement | undefined {
  return all.find(({ rules }) => rules.id === id);
}

function withLevel({ all }: KnownAgreements, level: string): readonly KnownAgreement[] {
  return all.filter(({ rules }) => findLevel(rules, level) !== undefined);
}
