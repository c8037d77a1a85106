/** A pure function of a text that keeps its answers: the same lines and names are looked at again and again. */
export function remembered<T>(make: (text: string) => T, most = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      known.set(text, (value = make(text)));
    }
    return value;
  };
}
