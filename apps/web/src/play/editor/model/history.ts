/** Something that is changed step by step, with the way back and forth. */
export interface History<Value> {
  readonly now: Value;
  readonly past: readonly Value[];
  readonly future: readonly Value[];
  /** What the last change was about. Changes about the same thing, such as letters of one field, are one step. */
  readonly about: string | undefined;
}

const MOST_PAST = 200;

export const begun = <Value>(now: Value): History<Value> => ({ now, past: [], future: [], about: undefined });

/** @param about  changes in a row about the same thing are taken back together; left out, each is its own */
export function changed<Value>(history: History<Value>, now: Value, about?: string): History<Value> {
  if (now === history.now) return history;
  const goesOn = about !== undefined && about === history.about;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-MOST_PAST);
  return { now, past, future: [], about };
}

export function undone<Value>(history: History<Value>): History<Value> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [history.now, ...history.future];
  return { now: before, past: history.past.slice(0, -1), future, about: undefined };
}

export function redone<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { now: next, past: [...history.past, history.now], future, about: undefined };
}
