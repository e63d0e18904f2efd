import "server-only";
import type { Mistake } from "./base.ts";
import type { MistakeWords } from "./words.ts";

/** Where a mistake leads, and what in the figure shows it. */
export interface Aim<Value> {
  readonly to: Value;
  readonly lookAt: readonly string[];
}

/** Where each mistake leads, by name; undefined where nobody can make it in this variant. */
export type Aims<Name extends string, Value> = Readonly<Record<Name, Value | Aim<Value> | undefined>>;

/** A mistake with its words; where it does not say what it points at, it points at what its part does. */
export type Worded<Value> = Omit<Mistake, "lookAt"> & Partial<Pick<Mistake, "lookAt">> & Value;

/** The names of the mistakes that something aims. */
export type MistakesAt<Aiming extends (...given: never[]) => { readonly mistakes: object }> = Extract<
  keyof ReturnType<Aiming>["mistakes"],
  string
>;

/** True for an aim that points somewhere of its own; the values themselves are numbers, formulas and lists. */
const isAim = <Value>(aim: Value | Aim<Value>): aim is Aim<Value> =>
  typeof aim === "object" && aim !== null && "to" in aim && "lookAt" in aim;

/**
 * The mistakes that somebody can make in this variant, one by one.
 * @param lookAt  what a mistake points at that does not say otherwise
 */
export function aimed<Name extends string, Value>(
  lookAt: readonly string[],
  aims: Aims<Name, Value>,
): readonly (Aim<Value> & { readonly name: Name })[] {
  return (Object.keys(aims) as Name[]).flatMap((name) => {
    const aim: Value | Aim<Value> | undefined = aims[name];
    if (aim === undefined) return [];
    return [{ name, ...(isAim(aim) ? aim : { to: aim, lookAt }) }];
  });
}

/**
 * The same mistakes with their words.
 * @param lookAt  what a mistake points at that does not say otherwise
 */
export const named = <Name extends string, Value>(
  words: Readonly<Record<Name, MistakeWords>>,
  lookAt: readonly string[],
  aims: Aims<NoInfer<Name>, Value>,
): readonly (Mistake & { readonly to: Value })[] =>
  aimed<Name, Value>(lookAt, aims).map((mistake) => ({ ...words[mistake.name], ...mistake }));

/** The same mistakes, each leading to what is made of where it led; undefined where that comes to nothing. */
export function aimedAt<Name extends string, From, To>(
  aims: Aims<Name, From>,
  make: (to: From) => To | undefined,
): Aims<Name, To> {
  const made = (Object.keys(aims) as Name[]).map((name): [Name, To | Aim<To> | undefined] => {
    const aim: From | Aim<From> | undefined = aims[name];
    if (aim === undefined) return [name, undefined];
    if (!isAim(aim)) return [name, make(aim)];
    const to = make(aim.to);
    return [name, to === undefined ? undefined : { ...aim, to }];
  });
  return Object.fromEntries(made) as Aims<Name, To>;
}
