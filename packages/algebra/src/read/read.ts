import { type Expression, sizeOf } from "../expression.ts";
import type { Names } from "../names.ts";
import { charactersOf } from "./characters.ts";
import { type Cursor, isSymbol, MAX_DEPTH, peek } from "./cursor.ts";
import { grammar } from "./grammar.ts";
import { ReadError } from "./read-error.ts";
import type { Refusal } from "./refusal.ts";
import { type Token, tokensOf } from "./tokens.ts";
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
    return {
      ok: false,
      where: Math.min(where, text.length),
      why,
      ...(suggestion !== undefined && { suggestion }),
      ...(choice && {
        choices: choice.instead.map((each) => text.slice(0, choice.from) + each + text.slice(choice.to)),
      }),
    };
  }
}

/** `read` with the number of steps it took; throws its refusals. For tests of how much work a text can cause. */
export function readOrThrow(text: string, names: Names): { readonly expression: Expression; readonly work: number } {
  if (text.length > MAX_CHARACTERS)
    throw new ReadError(MAX_CHARACTERS, { code: "too-long", mostCharacters: MAX_CHARACTERS });
  const { body, offset, isMarked } = withoutDollars(text);
  const characters = charactersOf(body).map(({ char, at }) => ({ char, at: at + offset }));
  const tokens = tokensOf(characters, offset + body.length);
  const vocabulary = vocabularyFor(names);
  refuseEquation(text, tokens, vocabulary);
  const cursor: Cursor = {
    names,
    vocabulary,
    dialect: isMarked || /[\\{]/.test(body) ? "latex" : "plain",
    isMarked,
    hasEarlier: LAYER_BEFORE.test(characters.map(({ char }) => char).join("")),
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
const LAYER_BEFORE = /[A-Za-z](?:_\{?\w*\}?)?(?:[\^_]?(?:\\m?left|[{(\s])*L\s*-\s*1|_?(?:\\[a-z]+|[{(\s])*prev)/;

function withoutDollars(text: string): { body: string; offset: number; isMarked: boolean } {
  const found = /^\s*(\$\$?|\\\(|\\\[)(.*?)(\$\$?|\\\)|\\\])\s*$/s.exec(text);
  if (!found) return { body: text, offset: 0, isMarked: false };
  const [, open = "", body = ""] = found;
  return { body, offset: text.indexOf(open) + open.length, isMarked: true };
}

function refuseEquation(text: string, tokens: readonly Token[], { indices }: Vocabulary): void {
  const equals = tokens.find((token, i) => isSymbol(token, "=") && !(indices.size > 0 && isStartOfRange(tokens, i)));
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
