// Many orders that look like real ones, always the same: for the proofs. Quarter hours and odd øre make many exact halves.

const GROUNDS = {
  'lukket før tid': 'closed-early',
  'afbestilt før start': 'cancelled-before-start',
  'sagligt afvist': 'objective-rejection',
  'afsluttet efter aftale': 'agreed-termination',
};
const DAY = 86_400_000;

/** @returns {{ facts: object, agreement: string, cells: (string | number | null)[] }[]} */
export function sampleOrders(agreements, count, seed = 1) {
  const random = randomNumbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const levels = Object.values(agreements).flatMap((agreement) =>
    agreement.tracks.flatMap((track) => track.levels.map((level) => ({ agreement, level }))),
  );
  return Array.from({ length: count }, (_, index) => {
    const { agreement, level } = pick(levels);
    const anyDay = Date.parse('2016-01-01') + Math.floor(random() * 1500) * DAY;
    const weeks = 1 + Math.floor(random() * 32);
    const anyPart = random() < 0.3 ? Math.floor(random() * 7) : 0;
    // Of those with a part week half begin on a Monday or Tuesday and end from Wednesday through Saturday.
    const inWorkWeeks = anyPart > 0 && random() < 0.5;
    const late = inWorkWeeks && random() < 0.2 ? 1 : 0;
    const startsOn = isoDay(inWorkWeeks ? mondayOf(anyDay) + late * DAY : anyDay);
    const partDays = inWorkWeeks ? 3 + Math.floor(random() * 4) - late : anyPart;
    const days = weeks * 7 + partDays;
    const saysHow = agreement.terms.fee.ended !== undefined;
    const short = level.mentor && random() < 0.3 ? 1 + Math.floor(random() * 60) : null;
    const minutes = saysHow ? short : null;
    const anyHours = minutes === null ? (1 + Math.floor(random() * 120)) / 4 : 1 + Math.floor(random() * 5);
    // Below two a fraction that cannot be ordered may be a time of day: the sheet says so, and gives no answer.
    const hours =
      anyHours < 2 && !Number.isInteger(anyHours) && !isOrdered(level.hours, anyHours) ? anyHours + 2 : anyHours;
    const rate =
      random() < 0.2 ? (1 + Math.floor(random() * 4_000_000)) / 10_000 : (1 + Math.floor(random() * 48_000)) / 100;
    const ending = random() < 0.3 ? pick(Object.keys(GROUNDS)) : null;
    const ended = saysHow ? ending : null;
    const open = ended === null || ended === 'afbestilt før start' ? null : Math.floor(random() * days);
    const endsOn = dayAfter(startsOn, days - 1);
    const lastOpenDay = open === null ? null : dayAfter(startsOn, open);
    const id = `ordre-${index + 1}`;
    return {
      agreement: agreement.id,
      facts: {
        order: {
          id,
          level: level.id,
          startsOn,
          ...(partDays === 0 ? { weeks } : { endsOn }),
          hoursPerWeek: hours,
          hourlyRate: rate,
        },
        ...(ended && { closure: { ground: GROUNDS[ended], ...(lastOpenDay && { lastOpenDay }) } }),
        ...(minutes !== null && { contactMinutes: minutes }),
      },
      cells: [
        id,
        level.id,
        serial(startsOn),
        partDays === 0 ? weeks : null,
        partDays === 0 ? null : serial(endsOn),
        hours,
        rate,
        ended,
        lastOpenDay && serial(lastOpenDay),
        minutes,
      ],
    };
  });
}

function isOrdered({ perWeek, min, max, step }, hours) {
  if (perWeek !== undefined) return hours === Number(perWeek);
  return hours >= Number(min) && hours <= Number(max) && (step === undefined || Number.isInteger(hours / Number(step)));
}

function dayAfter(date, days) {
  return isoDay(Date.parse(date) + days * DAY);
}

const FIRST_MONDAY = Date.parse('1970-01-05');
function mondayOf(time) {
  return time - ((time - FIRST_MONDAY) % (7 * DAY));
}

function isoDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}

function serial(date) {
  return Math.round((Date.parse(date) - Date.parse('1899-12-30')) / DAY);
}

/** A small generator of its own (mulberry32), so that a proof is the same on every run. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
