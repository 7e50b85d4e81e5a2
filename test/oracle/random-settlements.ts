import { Random } from './random.ts';
import { randomAsOf, randomFigures, randomItem } from './random-settle.ts';
import { randomReadings } from './settled.ts';

/** Random settlements with all that is told of their orders. */
export function randomSettlements(count: number): readonly object[] {
  const random = new Random(20_161_126);
  return Array.from({ length: count }, () => {
    const main = randomItem(random);
    const agreement = main.position.agreement;
    return {
      agreement,
      readings: randomReadings(random),
      figures: randomFigures(random),
      asOf: randomAsOf(random, main),
      orders: [main.asked],
    };
  });
}
