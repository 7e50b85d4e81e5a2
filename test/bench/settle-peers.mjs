// A whole settlement, object in and object out: the straightforward design (zod + decimal.js + date-fns for each order),
// and a bare integer kernel behind the same zod schema as the library, the floor that no design can go below.
import { UTCDate } from '@date-fns/utc';
import { addDays, addMonths, format, getDay, startOfMonth } from 'date-fns';
import { Decimal } from 'decimal.js';
import * as z from 'zod';

const Money = Decimal.clone({ rounding: Decimal.ROUND_HALF_UP });

const bands = {
  'virksomhedsspor-a': { hours: [25, 25], weeks: [2, 13], rate: [60, 80], bonus: true },
  'virksomhedsspor-b': { hours: [12, 12], weeks: [2, 26], rate: [120, 160], bonus: true },
  'virksomhedsspor-c': { hours: [5, 5], weeks: [2, 26], rate: [220, 280], bonus: true },
  'fleksjobspor-b': { hours: [1, 20], weeks: [13, 13], rate: [210, 230], bonus: false },
  'afklaringsspor-b': { hours: [2, 12], weeks: [2, 26], rate: [210, 300], bonus: false },
};

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => !Number.isNaN(new UTCDate(text).getTime()));
const decimal = z.string().regex(/^(0|[1-9]\d*)(\.\d{1,4})?$/);
const orderSchema = z.strictObject({
  id: z.string(),
  citizen: z.string(),
  provider: z.string(),
  level: z.string(),
  startsOn: date,
  weeks: z.int().min(1).max(520),
  hoursPerWeek: decimal,
  hourlyRate: decimal,
});

const iso = (day) => format(day, 'yyyy-MM-dd');

function easter(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return new UTCDate(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}

function isClosed(day) {
  if (getDay(day) === 0 || getDay(day) === 6) return true;
  const year = day.getFullYear();
  const sunday = easter(year);
  const offsets = [-3, -2, 0, 1, 39, 49, 50, ...(year <= 2023 ? [26] : [])];
  const text = iso(day);
  return (
    ['01-01', '12-25', '12-26'].includes(text.slice(5)) ||
    offsets.some((offset) => iso(addDays(sunday, offset)) === text)
  );
}

function nextOpen(day) {
  let next = day;
  while (isClosed(next)) next = addDays(next, 1);
  return next;
}

/** Check, fee, plan, due dates, bonus window and measurement day, deadlines. */
export function straightforward(input) {
  const order = orderSchema.parse(input);
  const level = bands[order.level];
  const findings = [];
  const [hours, rate] = [new Money(order.hoursPerWeek), new Money(order.hourlyRate)];
  if (rate.lt(level.rate[0])) findings.push('rate-below-band');
  if (rate.gt(level.rate[1])) findings.push('rate-above-band');
  if (hours.lt(level.hours[0]) || hours.gt(level.hours[1])) findings.push('hours-not-orderable');
  if (order.weeks < level.weeks[0] || order.weeks > level.weeks[1]) findings.push('weeks');
  const start = new UTCDate(order.startsOn);
  const end = addDays(start, order.weeks * 7 - 1);
  const weekly = hours.times(rate);
  const total = weekly.times(order.weeks);
  const byMonth = new Map();
  for (let week = 0; week < order.weeks; week++) {
    const last = addDays(start, week * 7 + 6);
    const month = format(last, 'yyyy-MM');
    const line = byMonth.get(month) ?? { month, weeks: 0, firstDay: iso(addDays(start, week * 7)) };
    line.weeks++;
    line.lastDay = iso(last);
    byMonth.set(month, line);
  }
  let done = 0;
  let invoiced = new Money(0);
  const lines = [...byMonth.values()].map((line) => {
    done += line.weeks;
    const running = weekly.times(done).toDecimalPlaces(2);
    const amount = running.minus(invoiced).toFixed(2);
    invoiced = running;
    const invoiceFrom = addDays(new UTCDate(line.lastDay), 1);
    return { ...line, amount, invoiceFrom: iso(invoiceFrom), dueOn: iso(nextOpen(addDays(invoiceFrom, 30))) };
  });
  let report = end;
  for (let weekdays = 0; weekdays < 6; ) {
    report = addDays(report, 1);
    if (!isClosed(report)) weekdays++;
  }
  const deadlines = [...byMonth.keys()].map((month) => iso(addMonths(new UTCDate(`${month}-01`), 1)));
  return {
    verdict: findings.length === 0 ? 'confirm' : 'reject',
    findings,
    fee: { total: total.toFixed(2), weeklyFee: weekly.toFixed(2), firstDay: order.startsOn, lastDay: iso(end) },
    lines,
    invoiceBy: iso(addMonths(end, 2)),
    bonus: level.bonus
      ? { windowEnd: iso(addMonths(end, 2)), measuredOn: iso(addMonths(startOfMonth(addMonths(end, 1)), 2)) }
      : null,
    deadlines: [...deadlines, iso(report)],
  };
}

const FINE = 10_000;
const DAY = 86_400_000;
const months = Array.from({ length: 3601 }, (_, month) => Date.UTC(1900, month, 1) / DAY);
const firstDay = months[0];
const texts = Array.from({ length: months[3600] - firstDay }, (_, day) =>
  new Date((firstDay + day) * DAY).toISOString().slice(0, 10),
);
const holidays = new Set();
for (let year = 1900; year < 2200; year++) {
  const sunday = easter(year);
  const offsets = [-3, -2, 0, 1, 39, 49, 50, ...(year <= 2023 ? [26] : [])];
  for (const offset of offsets) holidays.add(iso(addDays(sunday, offset)));
  for (const fixed of ['01-01', '12-25', '12-26']) holidays.add(`${year}-${fixed}`);
}
const closed = Uint8Array.from(texts, (text, day) => (day % 7 > 4 || holidays.has(text) ? 1 : 0));

function fine(text) {
  const [whole, part = ''] = text.split('.');
  return Number(whole) * FINE + Number(part.padEnd(4, '0'));
}

const monthOf = (day) => {
  let month = Math.floor(day / 30.44);
  while (months[month + 1] - firstDay <= day) month++;
  return month;
};

const shift = (day, by) => {
  const month = monthOf(day);
  return Math.min(months[month + by] + (day - (months[month] - firstDay)), months[month + by + 1] - 1) - firstDay;
};

/** The same questions on integers and tables, with nothing explained: the floor behind the same zod edge. */
export function kernel(order) {
  const level = bands[order.level];
  const findings = [];
  const [hours, rate] = [fine(order.hoursPerWeek), fine(order.hourlyRate)];
  if (rate < level.rate[0] * FINE) findings.push('rate-below-band');
  if (rate > level.rate[1] * FINE) findings.push('rate-above-band');
  if (hours < level.hours[0] * FINE || hours > level.hours[1] * FINE) findings.push('hours-not-orderable');
  if (order.weeks < level.weeks[0] || order.weeks > level.weeks[1]) findings.push('weeks');
  const start =
    Date.UTC(+order.startsOn.slice(0, 4), +order.startsOn.slice(5, 7) - 1, +order.startsOn.slice(8)) / DAY - firstDay;
  const end = start + order.weeks * 7 - 1;
  const amount = (weeks) => Math.round((hours * rate * weeks) / 1e6);
  const kroner = (ore) => `${Math.floor(ore / 100)}.${ore % 100 < 10 ? '0' : ''}${ore % 100}`;
  const lines = [];
  let invoiced = 0;
  for (let week = 0; week < order.weeks; ) {
    const first = week;
    const month = monthOf(start + week * 7 + 6);
    while (week < order.weeks && monthOf(start + week * 7 + 6) === month) week++;
    const running = amount(week);
    const last = start + week * 7 - 1;
    let due = last + 31;
    while (closed[due]) due++;
    lines.push({
      month: texts[months[month] - firstDay].slice(0, 7),
      weeks: week - first,
      firstDay: texts[start + first * 7],
      lastDay: texts[last],
      amount: kroner(running - invoiced),
      invoiceFrom: texts[last + 1],
      dueOn: texts[due],
    });
    invoiced = running;
  }
  let report = end;
  for (let weekdays = 0; weekdays < 6; ) if (!closed[++report]) weekdays++;
  const deadlines = [];
  for (let month = monthOf(start); month <= monthOf(end); month++) deadlines.push(texts[months[month + 1] - firstDay]);
  return {
    verdict: findings.length === 0 ? 'confirm' : 'reject',
    findings,
    fee: {
      total: kroner(amount(order.weeks)),
      weeklyFee: kroner(amount(1)),
      firstDay: texts[start],
      lastDay: texts[end],
    },
    lines,
    invoiceBy: texts[shift(end, 2)],
    bonus: level.bonus
      ? { windowEnd: texts[shift(end, 2)], measuredOn: texts[months[monthOf(end) + 3] - firstDay] }
      : null,
    deadlines: [...deadlines, texts[report]],
  };
}
