// What docs/indsats-eksempel.xlsx and .ods hold, and the manual shows: six orders in October 2016, one of them closed after its invoice was sent.
import { serialOf } from './workbook.mjs';

const day = serialOf;
const orders = [
  ['K-101', 'Virksomhedsspor B', day('2016-07-04'), 13, null, 12, 140, null, null, null],
  ['K-102', 'Virksomhedsspor A', day('2016-09-05'), 13, null, 25, 72.55, 'lukket før tid', day('2016-10-21'), null],
  ['K-103', 'Fastholdelsesmentor', day('2016-10-03'), 8, null, 1, 320, null, null, 30],
  ['K-104', 'Ret og pligt-tilbud', day('2016-10-10'), 4, null, 10, 115, null, null, null],
  ['K-105', 'Uddannelsesvej 2, mentor', day('2016-10-17'), 26, null, 0.5, 300, null, null, null],
  [
    'K-106',
    'Uddannelsesvej 1 med psykiater/psykolog, niveau b',
    day('2016-12-05'),
    null,
    day('2017-03-24'),
    13,
    148.25,
    null,
    null,
    null,
  ],
];

const invoice = (id, month, from, to, amount, sentOn, paidOn) => [
  id,
  'Faktura',
  day(month),
  day(from),
  day(to),
  amount,
  day(sentOn),
  paidOn ? day(paidOn) : null,
];
const sent = [
  invoice('K-101', '2016-07-01', '2016-07-04', '2016-07-31', 6720, '2016-08-01', '2016-08-31'),
  invoice('K-101', '2016-08-01', '2016-08-01', '2016-08-28', 6720, '2016-09-01', '2016-10-03'),
  invoice('K-101', '2016-09-01', '2016-08-29', '2016-09-25', 6720, '2016-10-03', null),
  invoice('K-102', '2016-09-01', '2016-09-05', '2016-09-25', 5441.25, '2016-10-03', null),
  invoice('K-102', '2016-10-01', '2016-09-26', '2016-10-30', 9068.75, '2016-10-31', null),
];
const bonus = [['K-101', day('2016-09-19'), day('2016-10-16'), 'ordinært job', null]];
const absence = [
  ['borger-1', 'kontanthjælp', day('2015-10-05')],
  ['borger-2', 'uddannelseshjælp', day('2014-12-18')],
  ['borger-3', 'sygedagpenge', day('2016-10-03')],
];

export const example = { orders, sent, bonus, absence, planned: 'K-101', month: day('2016-10-01') };

/** Of Ordrer, in the workbook with the example: room to try, and quick to open. */
export const EXAMPLE_ROWS = 100;
