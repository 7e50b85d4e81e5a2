import type { Words } from '../evidence/clause.ts';
import { parties } from '../evidence/party.ts';
import { invoiceChannels } from './invoice-kinds.ts';
import { benefitGroups, type GroupId } from './order.ts';

/**
 * Whom an agreement can give a name: those that a duty can oblige, the jobcentre that ordered a course where it is called
 * otherwise than jobcentres in general, and whoever decides on sickness that is reported.
 */
export const namedParties = [...parties, 'ordering-jobcentre', 'kontaktcentret'] as const;
export type NamedParty = (typeof namedParties)[number];

/**
 * The ways that it can give a name: those of invoices, the portal in short once it is known which it is, the letter that a
 * citizen is summoned by, and what missed meetings are reported in.
 */
export const namedWays = [...invoiceChannels, 'portal-in-short', 'summons-letter', 'absence-report'] as const;
export type NamedWay = (typeof namedWays)[number];

/** A benefit group that only this agreement knows. */
interface NamedGroup {
  readonly id: string;
  readonly name: Words;
}

/** The names that an agreement has of its own: data, since no name of a party, a way or a letter stands in the code. */
export interface OwnNames {
  readonly parties?: { readonly [party in NamedParty]?: Words | undefined } | undefined;
  readonly channels?: { readonly [way in NamedWay]?: Words | undefined } | undefined;
  readonly groups?: readonly NamedGroup[] | undefined;
}

/** The benefit groups that can be told to an agreement: the common ones, and its own. */
export function groupsOf({ groups = [] }: OwnNames): readonly GroupId[] {
  return [...benefitGroups, ...groups.map(({ id }) => id)];
}

/** The same without all else that the agreement says. */
export function namesOf({ parties: who, channels, groups }: OwnNames): OwnNames {
  return { ...(who && { parties: who }), ...(channels && { channels }), ...(groups && { groups }) };
}
