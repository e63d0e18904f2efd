/** Does the work when first asked, and never again. */
export function once<Result>(work: () => Result): () => Result {
  let found: { readonly result: Result } | undefined;
  return () => {
    found ??= { result: work() };
    return found.result;
  };
}

/** The same for work that depends on a key, such as a name. */
export function onceEach<Key, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const found = new Map<Key, Result>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const result = work(key);
    found.set(key, result);
    return result;
  };
}
