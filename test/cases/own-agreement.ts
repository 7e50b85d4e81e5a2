import type { Agreement } from '../../src/agreement/agreement.ts';
import { type Hours, hourlyRate, hours } from '../../src/money/kroner.ts';

const source = { document: 'K1', page: 4, section: '2' };
const clause = (rule: string) => ({ rule, source });
const says = (rule: string, da: string, en: string) => ({ rule, source, words: { da, en } });

export type OwnLevelId = 'kort-forloeb' | 'langt-forloeb' | 'kontakt';

/** A small agreement of an invented municipality: the terms that a fee, a plan and a due date need, on one page. */
export const ownAgreement: Agreement<OwnLevelId> = {
  id: 'egen-kommune-2026',
  version: '1',
  name: { da: 'Egen kommune 2026', en: 'Own municipality 2026' },
  documents: [{ id: 'K1', title: 'Egen aftale', dated: undefined }],
  tracks: [
    {
      ...clause('E1'),
      id: 'spor',
      name: { da: 'Spor', en: 'Track' },
      levels: [
        {
          id: 'kort-forloeb',
          name: { da: 'Kort forløb', en: 'Short course' },
          mentor: false,
          hours: { ...clause('E2'), kind: 'fixed', perWeek: hours('7.5') },
          weeks: { ...clause('E3'), kind: 'exact', weeks: 4 },
          hourlyRate: { ...clause('E4'), min: hourlyRate('99.95'), max: hourlyRate('100.05') },
          bonus: [],
          legalBasis: [],
          targetGroup: [],
          special: [says('E5', 'Kun om formiddagen.', 'Mornings only.')],
        },
        {
          id: 'langt-forloeb',
          name: { da: 'Langt forløb', en: 'Long course' },
          mentor: false,
          hours: { ...clause('E2'), kind: 'interval', min: hours('2'), max: hours('8') },
          weeks: { ...clause('E3'), kind: 'range', min: 5, max: 52 },
          hourlyRate: { ...clause('E4'), min: hourlyRate('1'), max: hourlyRate('1000') },
          bonus: [],
          legalBasis: [],
          targetGroup: [],
          age: { ...clause('E6'), from: 18 },
          special: [],
        },
        {
          id: 'kontakt',
          name: { da: 'Kontakt', en: 'Contact' },
          mentor: true,
          hours: { ...clause('E2'), kind: 'range', min: hours('1'), max: hours('3'), step: '1' as Hours },
          weeks: { ...clause('E3'), kind: 'typical', max: 13 },
          hourlyRate: { ...clause('E4'), min: hourlyRate('200'), max: hourlyRate('200') },
          bonus: [],
          legalBasis: [],
          targetGroup: [],
          special: [],
        },
      ],
    },
  ],
  terms: {
    fee: {
      price: { ...clause('E7'), from: 'agreement' },
      ended: {
        'closed-early': { ...clause('E7'), pays: 'open-days' },
        'cancelled-before-start': { ...clause('E7'), pays: 'nothing' },
        'objective-rejection': clause('E7'),
        'agreed-termination': { ...clause('E7'), pays: 'open-days' },
      },
      startedWork: { ...clause('E7'), pays: 'through-ordered-end' },
      shortContact: { ...clause('E7'), pays: 'in-proportion' },
    },
    invoicing: {
      split: { ...clause('E8'), by: 'course-weeks' },
      notInAdvance: clause('E8'),
      latest: { ...clause('E8'), months: 1 },
      due: { ...clause('E8'), days: 14, from: 'sending' },
      dueMoves: { ...clause('E8'), moves: 'later' },
    },
  },
  absent: [],
};

/** The same as it comes out of a JSON file. */
export const ownAgreementJson = () => JSON.parse(JSON.stringify(ownAgreement));
