import { evaluate } from "../evaluate/evaluate.ts";
import { hasIndices } from "../expand.ts";
import { type Expression, sumOver } from "../expression.ts";
import { type IndexName, lastOf, textOfVariable } from "../names.ts";
import { variablesOf } from "../substitute.ts";
import { attempt, type Cursor, deeper, grow, isSymbol, peek, take, takeStart, takeSymbol } from "./cursor.ts";
import { ReadError } from "./read-error.ts";

interface Bounds {
  readonly indices: readonly IndexName[];
  readonly from?: Expression;
  readonly to?: Expression;
}

/**
 * Reads what follows Σ or `sum`: the index with or without its range, and the product that is summed. A written
 * range must be the index's whole range, because only whole sums mean anything here.
 */
export function readSummation(cursor: Cursor, at: number): Expression {
  if (cursor.vocabulary.indices.size === 0) throw new ReadError(at, { code: "unused-sum" });
  if (liftSlipped(cursor)) return cursor.grammar.group(cursor);
  const listed = attempt(cursor, () => takeListed(cursor));
  if (listed) return overAll(cursor, listed.indices, listed.body);
  const bounds = takeBounds(cursor, at);
  refusePartialRange(bounds, at);
  return overAll(cursor, bounds.indices, readBody(cursor, bounds));
}

function overAll(cursor: Cursor, indices: readonly IndexName[], body: Expression): Expression {
  return indices.reduceRight((inner, index) => grow(cursor, sumOver(index, inner)), body);
}

/** sum(j, …) */
function takeListed(cursor: Cursor): { indices: readonly IndexName[]; body: Expression } | undefined {
  if (!takeSymbol(cursor, "(")) return undefined;
  const index = peek(cursor).kind === "word" ? cursor.vocabulary.indices.get(take(cursor).text) : undefined;
  if (!index || !takeSymbol(cursor, ",")) return undefined;
  const body = deeper(cursor, () => cursor.grammar.sum(cursor));
  return takeSymbol(cursor, ")") ? { indices: [index], body } : undefined;
}

function takeBounds(cursor: Cursor, at: number): Bounds {
  let lower: Omit<Bounds, "to"> | undefined;
  let to: Expression | undefined;
  for (;;) {
    if (!lower && takeSymbol(cursor, "_")) lower = readLower(cursor);
    else if (takeEmptyPlace(cursor)) continue;
    else if (!to && takeSymbol(cursor, "^")) to = readUpper(cursor, lower);
    else if (!lower) {
      lower = takeSaid(cursor);
      if (!lower) break;
    } else break;
  }
  if (!lower) throw new ReadError(at, { code: "sum-without-index", letters: lettersOf(cursor) });
  return to ? { ...lower, to } : lower;
}

/** n_L − 1 above Σ_j, where n alone is how many neurons j counts. */
function readUpper(cursor: Cursor, lower: Bounds | undefined): Expression {
  const [size] = (lower?.indices ?? []).flatMap((index) => (typeof index.size === "number" ? [] : [index.size.id]));
  cursor.ownSize = size;
  const to = deeper(cursor, () => cursor.grammar.exponent(cursor));
  cursor.ownSize = undefined;
  return to;
}

/** “sum over j of …”, “sum j …”, “sum[j] …”: the index in words, or behind the sign as a program has it. */
function takeSaid(cursor: Cursor): Bounds | undefined {
  return attempt(cursor, () => {
    if (/^over/i.test(peek(cursor).text)) takeStart(cursor, "over".length);
    const open = takeSymbol(cursor, "[");
    const word = peek(cursor);
    const index = word.kind === "word" ? cursor.vocabulary.indices.get(word.text) : undefined;
    if (!index) return undefined;
    take(cursor);
    if (open && !takeSymbol(cursor, "]")) return undefined;
    if (peek(cursor).text === "of") take(cursor);
    return { indices: [index] };
  });
}

/** ^{\placeholder{}}: the upper place of a formula field, left empty because the range is clear. */
function takeEmptyPlace(cursor: Cursor): boolean {
  const [open, blank, close] = [peek(cursor, 1), peek(cursor, 2), peek(cursor, 3)];
  const isEmpty = isSymbol(open, "{") && blank.kind === "blank" && isSymbol(close, "}");
  if (!isSymbol(peek(cursor), "^") || !isEmpty) return false;
  cursor.position += 4;
  return true;
}

/**
 * A formula field puts the caret below a Σ as soon as it is typed, so that typing `sum_j a_j` as usual gives
 * \sum_{_{j}a_{j}}^{□}. Read as meant: Σ moves into the group. False if nothing has slipped.
 */
function liftSlipped(cursor: Cursor): boolean {
  if (!isSymbol(peek(cursor), "_") || !isSymbol(peek(cursor, 1), "{") || !isSymbol(peek(cursor, 2), "_")) return false;
  const behind = endOfGroup(cursor, 1);
  if (behind === undefined) return false;
  const sigma = { ...peek(cursor), kind: "symbol", text: "Σ" } as const;
  const open = peek(cursor, 1);
  cursor.tokens = [...cursor.tokens];
  cursor.tokens.splice(cursor.position, 2, open, sigma);
  const { position } = cursor;
  cursor.position = cursor.tokens.length - behind;
  const end = cursor.position;
  if (takeEmptyPlace(cursor)) cursor.tokens.splice(end, 4);
  cursor.position = position;
  return true;
}

const closing: Readonly<Record<string, string>> = { "{": "}", "(": ")" };

/** What stands below Σ: j, j=0, jk, j,k, with or without brackets; a formula field may have put two. */
function readLower(cursor: Cursor): Omit<Bounds, "to"> {
  const open = takeSymbol(cursor, "{", "(");
  const inner = open && takeSymbol(cursor, "(");
  const indices: IndexName[] = [];
  do indices.push(...takeLetters(cursor, open !== undefined));
  while (open && (takeSymbol(cursor, ",") || peek(cursor).kind === "word"));
  const from = takeSymbol(cursor, "=") ? readFrom(cursor, open !== undefined) : undefined;
  for (const bracket of [inner, open])
    if (bracket && !takeSymbol(cursor, closing[bracket.text] ?? ""))
      throw new ReadError(peek(cursor).at, { code: "not-below-sum", ...startOf(indices) });
  return from ? { indices, from } : { indices };
}

/** The letters of a word below Σ are indices; without brackets, only the first one is. */
function takeLetters(cursor: Cursor, isBracketed: boolean): readonly IndexName[] {
  const token = peek(cursor);
  if (token.kind !== "word") throw notAnIndex(cursor, token.at, token.text);
  const { text } = takeStart(cursor, isBracketed ? token.text.length : 1);
  return [...text].map((letter) => {
    const index = cursor.vocabulary.indices.get(letter);
    if (!index) throw notAnIndex(cursor, token.at, letter);
    return index;
  });
}

const readFrom = (cursor: Cursor, isBracketed: boolean): Expression =>
  deeper(cursor, () => (isBracketed ? cursor.grammar.sum(cursor) : cursor.grammar.single(cursor)));

const startOf = ([index]: readonly IndexName[]) => ({ letter: index?.letter ?? "j", from: index?.from ?? 0 });

const lettersOf = ({ vocabulary }: Cursor): readonly string[] => [...vocabulary.indices.keys()];

function notAnIndex(cursor: Cursor, at: number, text: string): ReadError {
  return new ReadError(at, { code: "not-an-index", text, letters: lettersOf(cursor) });
}

/** @throws {ReadError} that says what the whole range is */
function refusePartialRange({ indices, from, to }: Bounds, at: number): void {
  if (!from && !to) return;
  const [index, ...others] = indices;
  if (!index || others.length > 0) throw new ReadError(at, { code: "range-of-several" });
  const isWhole =
    (!from || isAlways(from, index, () => index.from ?? 0)) &&
    (!to || isAlways(to, index, (size) => (index.from ?? 0) + size - 1));
  if (isWhole) return;
  const { letter, from: first = 0 } = index;
  throw new ReadError(at, { code: "partial-range", letter, from: first, to: lastOf(index, textOfVariable) });
}

/** Sizes at which a bound is checked. Nobody writes one that fits all three and is not the whole range. */
const probes = [5, 8, 14];

function isAlways(bound: Expression, { size }: IndexName, expected: (size: number) => number): boolean {
  if (hasIndices(bound)) return false;
  const known = typeof size === "number" ? undefined : size.id;
  if ([...variablesOf(bound)].some((id) => id !== known)) return false;
  if (known === undefined) return evaluate(bound) === expected(Number(size));
  return probes.every((probe) => evaluate(bound, { [known]: probe }) === expected(probe));
}

/** The product after Σ. If its end is only a guess, the reader asks as soon as the index comes up again. */
function readBody(cursor: Cursor, { indices }: Bounds): Expression {
  const groupEnd = endOfGroup(cursor);
  const body = deeper(cursor, () => cursor.grammar.term(cursor));
  const end = cursor.tokens.length - cursor.position;
  if (end !== groupEnd) {
    const inner = cursor.looseSum?.end === end ? cursor.looseSum.letters : [];
    cursor.looseSum = { letters: [...indices.map(({ letter }) => letter), ...inner], end };
  }
  return body;
}

/** How many tokens come after the group that begins here; undefined if none begins. */
function endOfGroup(cursor: Cursor, ahead = 0): number | undefined {
  let open = 0;
  const start = cursor.position + ahead;
  for (let i = start; i < cursor.tokens.length; i++) {
    cursor.work++;
    const token = cursor.tokens[i];
    if (!token || (i === start && !isSymbol(token, "(", "[", "{"))) return undefined;
    if (isSymbol(token, "(", "[", "{")) open++;
    if (isSymbol(token, ")", "]", "}") && --open === 0) return cursor.tokens.length - i - 1;
  }
  return undefined;
}
