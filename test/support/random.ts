/** Seeded randomness: the same seed gives the same things on every machine. */
export class Random {
  constructor(private state: number) {}

  /** In [0, 1). Mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!;
  }

  /** Mostly any of them, sometimes one of the first: a few things are linked to far more often than others. */
  pickUnevenly<Item>(items: readonly Item[]): Item {
    return this.chance(0.8) ? this.pick(items) : items[Math.floor(this.next() ** 6 * items.length)]!;
  }
}
