import { expect, it } from 'vitest';
import { choices } from '../../site/choices.ts';
import { absenceEventKinds, informationTopics } from '../../src/absence/events.ts';
import { sicknessStatuses } from '../../src/absence/told-sickness.ts';
import { employmentKinds, placementKinds } from '../../src/agreement/result-terms.ts';
import { mentorCompanions } from '../../src/delivery/contact-intervals.ts';
import { runningBreaches } from '../../src/penalties/conduct-penalty.ts';
import { delayKinds } from '../../src/penalties/delay-penalty.ts';

it.each([
  ['placements', placementKinds],
  ['employment', employmentKinds],
  ['events', absenceEventKinds],
  ['sickness', sicknessStatuses],
  ['topics', informationTopics],
  ['delays', delayKinds],
  ['breaches', [...runningBreaches, 'unlisted-subcontractor']],
  ['mentorBeside', mentorCompanions],
] as const)('what can be chosen is all that the library takes, each by another name: %s', (name, known) => {
  for (const language of ['da', 'en'] as const) {
    const options = choices[name](language);
    expect(options.map(({ id }) => id).sort()).toEqual([...known].sort());
    expect(new Set(options.map((option) => option.name)).size).toBe(options.length);
    expect(options.filter((option) => option.name === option.id)).toEqual([]);
  }
});
