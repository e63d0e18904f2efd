/** Where an object of a text that is JSON has a key twice: a reader takes the last in silence, and a person sees the first. */
export function repeatedKeyIn(text: string): { readonly path: string; readonly key: string } | undefined {
  const path: (string | number)[] = [];
  const keys: (Set<string> | undefined)[] = [];
  for (const [token] of text.matchAll(TOKENS)) {
    const own = keys.at(-1);
    switch (token[0]) {
      case "{":
        keys.push(new Set());
        path.push("");
        break;
      case "[":
        keys.push(undefined);
        path.push(0);
        break;
      case "}":
      case "]":
        keys.pop();
        path.pop();
        break;
      case ",":
        if (own === undefined) path.push((path.pop() as number) + 1);
        break;
      default: {
        if (!token.endsWith(":")) break;
        const key: string = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1));
        if (own?.has(key)) return { path: path.slice(0, -1).join("."), key };
        own?.add(key);
        path[path.length - 1] = key;
      }
    }
  }
  return undefined;
}

/** Brackets, commas, and strings that a colon follows. Other strings are passed over whole, whatever they hold. */
const TOKENS = /[{}[\],]|"(?:[^"\\]|\\.)*"\s*:|"(?:[^"\\]|\\.)*"/g;
