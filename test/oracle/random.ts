/** A small generator with a seed, for runs too long for a property library: the same numbers every time. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `least` through `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  one<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.whole(0, items.length - 1)] as Item;
  }

  /** A decimal with up to `decimals` places, canonical. */
  decimal(least: number, most: number, decimals: number): string {
    const places = this.whole(0, decimals);
    const whole = this.whole(least, most);
    if (places === 0) return String(whole);
    const part = String(this.whole(0, 10 ** places - 1)).padStart(places, '0');
    const text = `${whole}.${part}`.replace(/\.?0+$/, '');
    return text;
  }
}
