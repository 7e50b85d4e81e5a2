// The same 10,000 orders for everybody: made by a small generator with a fixed seed, no randomness.
const LEVELS = [
  ['virksomhedsspor-a', '25', 60, 80, 2, 13],
  ['virksomhedsspor-b', '12', 120, 160, 2, 26],
  ['virksomhedsspor-c', '5', 220, 280, 2, 26],
  ['fleksjobspor-b', null, 210, 230, 13, 13],
  ['afklaringsspor-b', null, 210, 300, 2, 26],
];

export function ordersOf(count) {
  return [...ordersFrom(count)];
}

export function* ordersFrom(count) {
  let state = 20161005;
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  for (let index = 0; index < count; index++) {
    const [level, fixed, min, max, fewest, most] = LEVELS[next(LEVELS.length)];
    const month = String(1 + next(12)).padStart(2, '0');
    const day = String(1 + next(28)).padStart(2, '0');
    yield {
      id: `ordre-${index}`,
      citizen: `borger-${index}`,
      provider: `leverandoer-${next(5)}`,
      level,
      startsOn: `20${16 + next(4)}-${month}-${day}`,
      weeks: fewest + next(most - fewest + 1),
      hoursPerWeek: fixed ?? String(2 + next(40) / 4),
      hourlyRate: (min + next((max - min) * 100) / 100).toFixed(2),
    };
  }
}
