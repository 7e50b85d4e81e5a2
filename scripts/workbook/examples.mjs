// The orders that the workbook begins with, and that the manual shows.
import { serialOf } from './workbook.mjs';

const day = serialOf;
export const orders = [
  ['eksempel-1', 'virksomhedsspor-b', day('2016-07-04'), 13, null, 12, 140, null, null, null],
  [
    'eksempel-2',
    'virksomhedsspor-a',
    day('2016-09-05'),
    13,
    null,
    25,
    72.55,
    'lukket før tid',
    day('2016-10-21'),
    null,
  ],
  ['eksempel-3', 'fastholdelsesmentor', day('2016-10-03'), 8, null, 1, 320, null, null, 30],
  ['eksempel-4', 'ret-og-pligt-tilbud', day('2016-10-10'), 4, null, 10, 115, null, null, null],
  ['eksempel-5', 'uddannelsesvej-2-mentor', day('2016-11-14'), 26, null, 0.5, 300, null, null, null],
  ['eksempel-6', 'uddannelsesvej-1-med-b', day('2016-12-05'), null, day('2017-03-24'), 13, 148.25, null, null, null],
];
export const bonus = [
  ['eksempel-1', day('2016-09-19'), day('2016-10-16'), 'ordinært job', null],
  ['eksempel-2', null, null, null, null],
];
export const absence = [
  ['borger-1', 'kontanthjælp', day('2015-10-05')],
  ['borger-2', 'uddannelseshjælp', day('2014-12-18')],
  ['borger-3', 'sygedagpenge', day('2016-10-03')],
];
