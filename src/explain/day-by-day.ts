import type { IsoDate } from '../calendar/iso-date.ts';
import type { Wording } from '../language/wordings.ts';

/** A line of a drawn list: its day, and how it stands: as a fact, as a plan, or under a condition, in words. */
export interface DrawnLine {
  readonly on: IsoDate;
  /** The last of several days that stand alike. */
  readonly through?: IsoDate;
  readonly standing: string;
  readonly what: string;
}

/** A dated list in which a fact, a plan and a condition are told apart at a glance. */
export function dayByDay(lines: readonly DrawnLine[], wording: Wording): readonly string[] {
  if (lines.length === 0) return [];
  const inOrder = [...lines].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return [wording.dayByDay.heading, ...inOrder.map((line) => `- ${drawn(line, wording)}`)];
}

/** One line of such a list: `5. oktober 2016 (forsømt): …`. */
export function drawn({ on, through = on, standing, what }: DrawnLine, { say }: Wording): string {
  const days = through === on ? say.date(on) : `${say.date(on)} – ${say.date(through)}`;
  return `${days} (${standing}): ${what}`;
}
