import type { Activity } from '../agreement/agreement.ts';
import type { Words } from '../evidence/clause.ts';
import { d16 } from './koebenhavn-2016.ts';

/** Which page of Bilag A1 an activity is suggested on: for paths 1, 2 and 3, and for the mentor; 0 where it is not. */
type Pages = readonly [path1: number, path2: number, path3: number, mentor: number];

/**
 * The activities that the source suggests (R409): 17 for path 1, 17 for path 2, 21 for path 3 and 10 for the mentor. They
 * bind only once the provider's solution description names them.
 */
const suggested: readonly (readonly [id: string, pages: Pages, words: Words])[] = [
  [
    'potential',
    [20, 22, 24, 0],
    {
      da: 'Afklaring af uddannelsespotentiale, timetal og skånebehov',
      en: 'Clarifying educational potential, hours and needs for consideration',
    },
  ],
  [
    'school-visits',
    [20, 22, 24, 0],
    { da: 'Besøg og praktik på uddannelsesinstitutioner', en: 'Visits and placements at places of education' },
  ],
  ['resources', [0, 0, 0, 27], { da: 'Afdækning af ressourcer og helbred', en: 'Uncovering resources and health' }],
  [
    'qualifications',
    [20, 22, 24, 27],
    { da: 'Afdækning af kvalifikationer og kompensation', en: 'Uncovering qualifications and compensation' },
  ],
  [
    'trauma',
    [0, 0, 24, 0],
    {
      da: 'Støtte ved traumer i familien eller hos den unge selv',
      en: 'Support with traumas in the family or of the young person',
    },
  ],
  [
    'try-a-subject',
    [20, 22, 25, 0],
    {
      da: 'Et fag eller værksted på en uddannelse som forberedelse',
      en: 'A subject or workshop at a place of education as preparation',
    },
  ],
  [
    'trades',
    [20, 22, 25, 0],
    { da: 'Viden om brancher med gode jobmuligheder', en: 'Knowledge of trades with good chances of a job' },
  ],
  [
    'youth-administration',
    [20, 23, 25, 0],
    {
      da: 'Samarbejde med Børne- og Ungdomsforvaltningen og vejledere',
      en: 'Cooperation with the youth administration and counsellors',
    },
  ],
  [
    'health-services',
    [20, 23, 25, 0],
    { da: 'Samarbejde med læge og regional behandling', en: 'Cooperation with doctor and regional treatment' },
  ],
  [
    'prison-service',
    [0, 0, 25, 0],
    { da: 'Samarbejde med Kriminalforsorgen', en: 'Cooperation with the prison and probation service' },
  ],
  [
    'social-administration',
    [20, 23, 25, 0],
    { da: 'Samarbejde med Socialforvaltningen', en: 'Cooperation with the social administration' },
  ],
  [
    'radicalisation',
    [0, 0, 25, 0],
    { da: 'Samarbejde ved bekymring for radikalisering', en: 'Cooperation on worries about radicalisation' },
  ],
  [
    'coordination',
    [0, 0, 0, 27],
    {
      da: 'Koordinering med læge, behandling, forvaltninger, skole og virksomhed',
      en: 'Coordination with doctor, treatment, administrations, school and company',
    },
  ],
  ['study-techniques', [20, 23, 25, 0], { da: 'Studieteknik', en: 'Study techniques' }],
  [
    'choice-of-education',
    [21, 23, 25, 27],
    { da: 'Støtte til valg af uddannelse', en: 'Support in choosing an education' },
  ],
  [
    'daily-strategies',
    [21, 23, 0, 27],
    { da: 'Strategier til at klare hverdagen', en: 'Strategies for everyday life' },
  ],
  [
    'aids',
    [21, 23, 25, 27],
    {
      da: 'Støtte til ansøgninger om hjælpemidler og assistance',
      en: 'Support with applications for aids and assistance',
    },
  ],
  [
    'benefits',
    [21, 23, 25, 27],
    { da: 'Støtte til ansøgninger om andre ydelser', en: 'Support with applications for other benefits' },
  ],
  ['budget', [21, 23, 25, 0], { da: 'Støtte til økonomi og budget', en: 'Support with money and budget' }],
  [
    'student-housing',
    [21, 23, 25, 0],
    { da: 'Støtte til at finde studiebolig', en: 'Support in finding student housing' },
  ],
  [
    'company-placement',
    [21, 23, 25, 0],
    {
      da: 'Støtte til at finde og blive i en virksomhedsplacering',
      en: 'Support in finding and staying in a company placement',
    },
  ],
  [
    'barriers',
    [0, 0, 0, 27],
    {
      da: 'Håndtering af barrierer som bolig, gæld og misbrug',
      en: 'Dealing with barriers such as housing, debt and drugs',
    },
  ],
  ['considerations', [0, 0, 0, 27], { da: 'Sikring af skånebehov', en: 'Seeing to needs for consideration' }],
  ['attendance', [0, 0, 0, 27], { da: 'Sikring af fremmøde og fastholdelse', en: 'Seeing to attendance and staying' }],
  [
    'anger',
    [0, 0, 25, 0],
    {
      da: 'Træning i at håndtere vrede og finde en identitet som studerende',
      en: 'Training in handling anger and finding an identity as a student',
    },
  ],
  [
    'conflict',
    [0, 0, 25, 0],
    { da: 'Træning i fremtræden og konflikthåndtering', en: 'Training in appearance and handling conflict' },
  ],
  [
    'danish-and-mathematics',
    [21, 23, 25, 0],
    { da: 'Undervisning i dansk og matematik', en: 'Teaching of Danish and mathematics' },
  ],
];

const sections = ['2.1', '3.1', '4.1', '5.1'] as const;

/** The activities suggested for a path, or with 3 for the mentor. */
export function activitiesOf(column: 0 | 1 | 2 | 3): readonly Activity[] {
  return suggested.flatMap(([id, pages, words]) => {
    const page = pages[column];
    return page === 0 ? [] : [{ ...d16('R409', page, 'Bilag A1', sections[column]), id, words }];
  });
}
