import type { Source } from '../evidence/clause.ts';
import { inPlainWords, isAbout, type Reading } from '../evidence/reading.ts';
import type { ReadAs } from '../evidence/step.ts';
import type { Wording } from '../language/wordings.ts';
import { allReadings } from '../settlement/readings.ts';

/** How a clause was read: what was asked, and how it was answered. A reader knows no ids. `of`: where the clause stands. */
export function readAsWords({ reading, option }: ReadAs, wording: Wording, of?: Source): string {
  const asked = readingOf(reading, wording, of);
  return `${wording.say.of(asked.question)} ${optionWords(asked, option, wording)}`;
}

export function optionWords({ options }: Reading, id: string, { say }: Wording): string {
  return say.of((options.find((option) => option.id === id) ?? options[0]).means);
}

/** The reading of an id that an answer names, in words that speak of its documents where those are the agreement's. */
export function readingOf(id: string, { documents }: Pick<Wording, 'documents'>, of?: Source): Reading {
  const reading = (allReadings as readonly Reading[]).find((each) => each.id === id) as Reading;
  return isAbout(reading, of ? [{ id: of.document }] : documents) ? reading : inPlainWords(reading);
}
