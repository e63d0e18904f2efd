import type { Model } from "../model/model.ts";

const named = new Map<string, Model>();

/** Makes a named model known to the words of its page. Returns how to take it back. */
export function showOnPage(model: Model): () => void {
  const { name } = model;
  if (name === undefined) return () => {};
  named.set(name, model);
  return () => {
    if (named.get(name) === model) named.delete(name);
  };
}

/** A model of this page by its name, for words that stand outside of its figure. */
export const modelOnPage = (name: string): Model | undefined => named.get(name);
