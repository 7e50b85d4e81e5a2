import type { Reading } from '../evidence/reading.ts';
import type { ReadAs } from '../evidence/step.ts';
import type { Wording } from '../language/wordings.ts';
import { allReadings } from '../settlement/readings.ts';

/** How a clause was read: what was asked, and how it was answered. A reader knows no ids. */
export function readAsWords({ reading, option }: ReadAs, wording: Wording): string {
  const asked = readingOf(reading);
  return `${wording.say.of(asked.question)} ${optionWords(asked, option, wording)}`;
}

export function optionWords({ options }: Reading, id: string, { say }: Wording): string {
  return say.of((options.find((option) => option.id === id) ?? options[0]).means);
}

/** The reading of an id that an answer names. */
export function readingOf(id: string): Reading {
  return (allReadings as readonly Reading[]).find((reading) => reading.id === id) as Reading;
}
