import QuickLRU from "quick-lru";

/** The same function, which need not work out again what it was last asked for. */
export function remembering<V>(make: (text: string) => V, most: number): (text: string) => V {
  const known = new QuickLRU<string, { readonly value: V }>({ maxSize: most });
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = make(text);
    known.set(text, { value });
    return value;
  };
}
