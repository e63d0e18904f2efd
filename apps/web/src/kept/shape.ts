/**
 * Whether something stored has the shape that is expected of it.
 *
 * Six short functions of our own: zod, which reads whatever comes to the server, would add 18 kB to every page that keeps
 * something. As there, what an object holds beyond its fields is let through.
 */
export type Shape<T> = (stored: unknown) => stored is T;

export const text: Shape<string> = (stored) => typeof stored === "string";

export const number: Shape<number> = (stored): stored is number =>
  typeof stored === "number" && Number.isFinite(stored);

export const anything: Shape<unknown> = (stored): stored is unknown => stored !== undefined;

export const oneOf =
  <Word extends string>(words: readonly Word[]): Shape<Word> =>
  (stored): stored is Word =>
    words.some((word) => word === stored);

export const listOf =
  <T>(each: Shape<T>): Shape<readonly T[]> =>
  (stored): stored is readonly T[] =>
    Array.isArray(stored) && stored.every(each);

/** Words that lead to values of one shape. */
export const recordOf =
  <T>(each: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (stored): stored is Readonly<Record<string, T>> =>
    isObject(stored) && Object.values(stored).every(each);

/** @param maybe  fields that may be missing */
export const objectOf =
  <T extends object, M extends object = object>(
    fields: { readonly [Field in keyof T]: Shape<T[Field]> },
    maybe?: { readonly [Field in keyof M]: Shape<M[Field]> },
  ): Shape<T & Partial<M>> =>
  (stored): stored is T & Partial<M> =>
    isObject(stored) && has(stored, fields, false) && has(stored, maybe ?? {}, true);

/** What was stored, if it has the shape. */
export const read = <T>(shape: Shape<T>, stored: unknown): T | undefined => (shape(stored) ? stored : undefined);

const isObject = (stored: unknown): stored is Readonly<Record<string, unknown>> =>
  typeof stored === "object" && stored !== null && !Array.isArray(stored);

const has = (stored: Readonly<Record<string, unknown>>, fields: object, mayMiss: boolean): boolean =>
  Object.entries(fields).every(([field, shape]) => (mayMiss && stored[field] === undefined) || shape(stored[field]));
