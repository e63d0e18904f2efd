import { evaluate } from "../evaluate/evaluate.ts";
import { type Expression, sizeOf } from "../expression.ts";
import type { Names } from "../names.ts";
import { isAsked } from "./asked.ts";
import { type Character, charactersOf } from "./characters.ts";
import { type Cursor, isSymbol, MAX_DEPTH, peek } from "./cursor.ts";
import { grammar } from "./grammar.ts";
import { type Choice, ReadError } from "./read-error.ts";
import type { Refusal } from "./refusal.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { refuseTwoValues } from "./two-values.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

export const MAX_CHARACTERS = 400;

/** A formula, or where and why it cannot be read. `where` counts UTF-16 units in the text that was sent. */
export type Reading =
  | { readonly ok: true; readonly expression: Expression }
  | {
      readonly ok: false;
      readonly where: number;
      readonly why: Refusal;
      readonly suggestion?: string;
      /** The whole text once for each thing that it can mean, to choose from. */
      readonly choices?: readonly string[];
    };

const vocabularies = new WeakMap<Names, Vocabulary>();

function vocabularyFor(names: Names): Vocabulary {
  const known = vocabularies.get(names);
  if (known) return known;
  const made = vocabularyOf(names);
  vocabularies.set(names, made);
  return made;
}

/**
 * Reads a formula in plain typing or LaTeX; both are one language here. Text between dollar signs is always LaTeX, so
 * that x^12 is x¹·2 as TeX has it; other text is LaTeX if it has a backslash or a brace.
 *
 * @param text   what was typed or pasted, at most 400 characters
 * @param names  what the question declares
 * @returns      the tree, or where and why it cannot be read, and what may have been meant; no text makes it throw
 */
export function read(text: string, names: Names): Reading {
  try {
    return { ok: true, expression: readOrThrow(text, names).expression };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const { where, why, suggestion, choice } = error;
    const same = why.code === "equation" ? sameOnEachSide(text, names) : undefined;
    if (same) return same;
    return {
      ok: false,
      where: Math.min(where, text.length),
      why,
      ...(suggestion !== undefined && { suggestion }),
      ...(choice && { choices: choicesOf(text, names, error, choice) }),
    };
  }
}

/**
 * The whole text for each thing that it can mean. A letter whose layer is open may stand there several times: that all of
 * them mean the same comes first.
 */
function choicesOf(text: string, names: Names, { why }: ReadError, choice: Choice): readonly string[] {
  const chosen = (from: string, { from: start, to, instead }: Choice, i: number): string =>
    from.slice(0, start) + (instead[i] ?? "") + from.slice(to);
  const once = choice.instead.map((_, i) => chosen(text, choice, i));
  if (why.code !== "unclear-quantity") return once;
  const everywhere = once.map((first, i) => {
    let all = first;
    for (let left = MOST_LETTERS; left > 0; left--) {
      const next = refusalOf(all, names);
      if (next?.why.code !== "unclear-quantity" || next.why.letter !== why.letter || !next.choice) break;
      all = chosen(all, next.choice, i);
    }
    return all;
  });
  return [...new Set([...everywhere, ...once])];
}

const MOST_LETTERS = 8;

function refusalOf(text: string, names: Names): ReadError | undefined {
  try {
    readOrThrow(text, names);
    return undefined;
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
}

/** “2·0.4 = 0.8”: a calculation with its result, where both are the same number but for rounding. */
function sameOnEachSide(text: string, names: Names): Reading | undefined {
  if (names.variables.length > 0) return undefined;
  const [first = "", ...others] = text.replace(/[$]/g, "").split(/[=≈]/);
  const sides = isAsked(first, names) ? others : [first, ...others];
  if (sides.length > MOST_SIDES) return undefined;
  const readings = sides.map((side) => read(side, names));
  const values = readings.map((reading) => (reading.ok ? evaluate(reading.expression) : undefined));
  const [value, ...results] = values;
  const isSame = (other: number | undefined): boolean =>
    value !== undefined && other !== undefined && Math.abs(other - value) <= ROUNDED * Math.abs(value);
  return results.every(isSame) && value !== undefined ? readings[0] : undefined;
}

/** Where a result is rounded, it is still the same within so much. */
const ROUNDED = 0.01;
const MOST_SIDES = 4;

/** `read` with the number of steps it took; throws its refusals. For tests of how much work a text can cause. */
export function readOrThrow(text: string, names: Names): { readonly expression: Expression; readonly work: number } {
  if (text.length > MAX_CHARACTERS)
    throw new ReadError(MAX_CHARACTERS, { code: "too-long", mostCharacters: MAX_CHARACTERS });
  const { body, offset, isMarked } = withoutDollars(text);
  const characters = withoutEnd(charactersOf(body).map(({ char, at }) => ({ char, at: at + offset })));
  const all = tokensOf(characters, offset + body.length);
  const vocabulary = vocabularyFor(names);
  const tokens = behindEquals(all, names, vocabulary);
  refuseEquation(text, tokens, vocabulary);
  refuseTwoValues(text, tokens, vocabulary);
  const cursor: Cursor = {
    names,
    vocabulary,
    dialect: isMarked || /[\\{]/.test(body) ? "latex" : "plain",
    isMarked,
    hasDecimalCommas: DECIMAL_COMMA.test(body),
    hasEarlier: LAYER_BEFORE.test(characters.map(({ char }) => char).join("")),
    ownSize: undefined,
    inDifferential: false,
    grammar,
    tokens: [...tokens],
    position: 0,
    depth: 0,
    openBars: 0,
    inArguments: false,
    nodes: 0,
    looseSum: undefined,
    work: 0,
  };
  if (peek(cursor).kind === "end") throw new ReadError(0, { code: "empty" });
  const expression = grammar.sum(cursor);
  const rest = peek(cursor);
  if (rest.kind !== "end") throw leftOver(rest);
  if (sizeOf(expression).depth > MAX_DEPTH) throw new ReadError(0, { code: "too-deep", mostLevels: MAX_DEPTH });
  return { expression, work: cursor.work };
}

/** A quantity of the layer before: a^(L-1), a_{L-1}, a_prev. */
const LAYER_BEFORE = /[A-Za-z](?:_\{?\w*\}?)?(?:[\^_]?(?:\\m?left|[[{(\s])*L\s*-\s*1|_?(?:\\[a-z]+|[{(\s])*prev)/;

/** 0,5 and 1,25 and 1234,5 are written with a comma that parts no thousands, and so are the others beside them. */
const DECIMAL_COMMA = /(?<![\d.,])(?:0|\d{4,}),\d|\d,(?:\d{1,2}|\d{4,})(?![\d,])/;

function withoutDollars(text: string): { body: string; offset: number; isMarked: boolean } {
  const found = /^\s*(\$\$?|\\\(|\\\[)(.*?)(\$\$?|\\\)|\\\])\s*$/s.exec(text);
  if (!found) return { body: text, offset: 0, isMarked: false };
  const [, open = "", body = ""] = found;
  return { body, offset: text.indexOf(open) + open.length, isMarked: true };
}

/** A full stop or a comma that a phone or a habit puts behind the whole. */
function withoutEnd(characters: readonly Character[]): readonly Character[] {
  let end = characters.length;
  while (end > 0 && /[\s.,;]/.test(characters[end - 1]?.char ?? "")) end--;
  const stops = characters.slice(end).some(({ char }) => char !== " ");
  // “3.” is a number, and \\, a small space.
  return !stops || end === 0 || characters[end - 1]?.char === "\\" ? characters : characters.slice(0, end);
}

/**
 * What stands behind an equals sign, if nothing stands before it, or only what was asked: in “dC/da = 2(a − y)” the left
 * side is the question.
 */
function behindEquals(tokens: readonly Token[], names: Names, vocabulary: Vocabulary): readonly Token[] {
  const at = tokens.findIndex((token, i) => isEquals(tokens, i, vocabulary) && token.kind === "symbol");
  const rest = tokens.slice(at + 1);
  if (at < 0 || rest.some((_, i) => isEquals(rest, i, vocabulary))) return tokens;
  const left = tokens.slice(0, at).map(({ text }) => text);
  return left.length === 0 || isAsked(left.join(""), names) ? rest : tokens;
}

const isEquals = (tokens: readonly Token[], i: number, { indices }: Vocabulary): boolean => {
  const token = tokens[i];
  return token !== undefined && isSymbol(token, "=") && !(indices.size > 0 && isStartOfRange(tokens, i));
};

function refuseEquation(text: string, tokens: readonly Token[], vocabulary: Vocabulary): void {
  const equals = tokens.find((_, i) => isEquals(tokens, i, vocabulary));
  if (!equals) return;
  const after = text
    .slice(equals.end)
    .replace(/[$\s]+$/, "")
    .trim();
  throw new ReadError(equals.at, { code: "equation" }, after || undefined);
}

/** The sign in _{j=0}, _(j=0), _{(j=0)} and Σ_j=0 says where a sum begins. */
function isStartOfRange(tokens: readonly Token[], at: number): boolean {
  const [first, start, mark, before] = [tokens[at - 4], tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (!start || !mark || before?.kind !== "word") return false;
  if (isSymbol(mark, "{", "(")) return isSymbol(isSymbol(start, "{") && first ? first : start, "_");
  return isSymbol(mark, "_") && (isSymbol(start, "Σ") || start.text === "sum");
}

function leftOver(token: Token): ReadError {
  if (isSymbol(token, ")", "]", "}")) return new ReadError(token.at, { code: "stray-bracket" });
  if (isSymbol(token, ",", ";")) return new ReadError(token.at, { code: "stray-comma" });
  if (isSymbol(token, "'")) return new ReadError(token.at, { code: "stray-prime" });
  if (isSymbol(token, "!")) return new ReadError(token.at, { code: "factorial" });
  if (isSymbol(token, "<", ">", "≤", "≥", "≠")) return new ReadError(token.at, { code: "comparison" });
  return new ReadError(token.at, { code: "stray-text", text: token.text });
}
