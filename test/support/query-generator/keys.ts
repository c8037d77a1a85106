/** The response keys of one selection set, so that what is added to it stays mergeable with what stands there. */
export class Keys {
  /** @param made counts the keys that were made up in the whole operation. */
  constructor(
    private readonly made = { count: 0 },
    private readonly taken = new Map<string, { readonly signature: string; readonly below: Keys }>(),
  ) {}

  /**
   * The key under which a field is to be selected: `wanted` where that is free or means the same field with the same
   * arguments, else one of its own.
   */
  claim(wanted: string, signature: string): string {
    const known = this.taken.get(wanted);
    if (known && known.signature !== signature) return this.claim(`${wanted}${++this.made.count}`, signature);
    if (!known) this.taken.set(wanted, { signature, below: new Keys(this.made) });
    return wanted;
  }

  has(key: string): boolean {
    return this.taken.has(key);
  }

  /** Keys below a field that was claimed. */
  below(key: string): Keys {
    return this.taken.get(key)!.below;
  }

  /** For a part that holds for one type only: other types may use the same keys for other fields. */
  fork(): Keys {
    return new Keys(this.made, new Map(this.taken));
  }

  names(): string[] {
    return [...this.taken.keys()];
  }
}
