/** Does the work when first asked, and never again. */
export function once<Result>(work: () => Result): () => Result {
  let found: { readonly result: Result } | undefined;
  return () => {
    found ??= { result: work() };
    return found.result;
  };
}

/** The same for work that depends on a name. */
export function onceEach<Result>(work: (name: string) => Result): (name: string) => Result {
  const found = new Map<string, Result>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const result = work(name);
    found.set(name, result);
    return result;
  };
}
