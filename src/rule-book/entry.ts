import type { Source, Words } from '../evidence/clause.ts';
import type { Party } from '../evidence/party.ts';
import type { RuleArea } from '../evidence/topic.ts';
import { partiesText as partiesDa } from '../language/da.ts';
import { partiesText as partiesEn } from '../language/en.ts';

/** The rooms whose functions compute something. */
type Room =
  | 'calendar'
  | 'money'
  | 'agreement'
  | 'order'
  | 'delivery'
  | 'absence'
  | 'fee'
  | 'invoicing'
  | 'bonus'
  | 'deadlines'
  | 'penalties'
  | 'prices'
  | 'contract';

export type RuleId = `R${number}`;

interface RuleText {
  readonly id: RuleId;
  readonly area: RuleArea;
  readonly sources: Places;
  readonly words: Words;
}

type Places = readonly [Source, ...Source[]];

/** Something that somebody must do and nothing is computed from. The agreements take theirs from here. */
export interface Duty extends RuleText {
  readonly status: 'duty';
  readonly parties: readonly [Party, ...Party[]];
  /** The parties in words. */
  readonly who: Words;
  readonly trigger: Words;
}

export const ruleStatuses = [
  'computed',
  'data',
  'duty',
  'told',
  'not-computable',
] as const satisfies readonly Rule['status'][];

/** A rule of the documents and what became of it. */
export type Rule =
  | Duty
  | (RuleText & { readonly status: 'computed'; readonly room: Room })
  /**
   * Carried by clauses of the agreements' data that name the rule, and found there. `heldAt`: by what has no clause of
   * its own, a field of the agreements (`tracks.levels.hourlyRate`) or of one (`koebenhavn-2016-unge#tracks`), or a named
   * thing in the code (`src/…ts#Name`).
   */
  | (RuleText & { readonly status: 'data'; readonly heldAt?: string })
  /** No code and no data holds it: the rule book alone tells it. */
  | (RuleText & { readonly status: 'told' })
  | (RuleText & { readonly status: 'not-computable'; readonly why: Words });

/** A place where the documents can be read in more than one way, and what became of it. */
export type Ambiguity = {
  /** The row of the register: A01–A109. */
  readonly id: string;
  readonly rules: readonly string[];
  readonly question: Words;
} & (
  | {
      /** A caller chooses. All that is told of it is the reading's own. */
      readonly status: 'reading';
      readonly reading: string;
      readonly default: string;
    }
  /** One sensible reading, documented where it is made. */
  | { readonly status: 'choice'; readonly holds: Words }
  /** Nothing that is computed meets it. */
  | { readonly status: 'not-met'; readonly holds: Words; readonly why: Words }
);

/** What an entry says: where it stands (a rule) or what it asks (an ambiguity), in our own words. */
type Entry<More = unknown> = Words & More;
type At = { readonly at: Places };
type Holds = { readonly holds: Words };
type Why = { readonly why: Words };

export function computed(id: RuleId, area: RuleArea, room: Room, { at, da, en }: Entry<At>): Rule {
  return { id, area, sources: at, words: { da, en }, status: 'computed', room };
}

export function data(id: RuleId, area: RuleArea, { at, da, en, heldAt }: Entry<At & { heldAt?: string }>): Rule {
  const text = { id, area, sources: at, words: { da, en }, status: 'data' } as const;
  return heldAt === undefined ? text : { ...text, heldAt };
}

export function told(id: RuleId, area: RuleArea, { at, da, en }: Entry<At>): Rule {
  return { id, area, sources: at, words: { da, en }, status: 'told' };
}

export function notComputable(id: RuleId, area: RuleArea, { at, da, en, why }: Entry<At & Why>): Rule {
  return { id, area, sources: at, words: { da, en }, status: 'not-computable', why };
}

/** `who` where the parties' names alone do not say it: one of them for a part, or somebody at one of them. */
export function duty(
  id: RuleId,
  area: RuleArea,
  parties: Duty['parties'],
  {
    at,
    when,
    who = { da: partiesDa(parties), en: partiesEn(parties) },
    da,
    en,
  }: Entry<At & { when: Words; who?: Words }>,
): Duty {
  return { id, area, sources: at, words: { da, en }, status: 'duty', parties, who, trigger: when };
}

export function choice(id: string, rules: readonly RuleId[], { da, en, holds }: Entry<Holds>): Ambiguity {
  return { id, rules, question: { da, en }, status: 'choice', holds };
}

export function notMet(id: string, rules: readonly RuleId[], { da, en, holds, why }: Entry<Holds & Why>): Ambiguity {
  return { id, rules, question: { da, en }, status: 'not-met', holds, why };
}

/** In the order of their numbers; R100 and A100 come after R099 and A99. */
export function byNumber(a: { readonly id: string }, b: { readonly id: string }): number {
  return Number(a.id.slice(1)) - Number(b.id.slice(1));
}

/** A place in the tender; a section that the transcript lost is left out. */
export function s16(page: number, annex: string, section?: string): Source {
  return section === undefined ? { document: 'D16', page, annex } : { document: 'D16', page, annex, section };
}

/** A section of the requirement specification, which has no pages; the whole of it without one. */
export function s24(section?: string): Source {
  return section === undefined ? { document: 'D24' } : { document: 'D24', section };
}
