import type { Expression } from "../expression.ts";
import type { Names } from "../names.ts";
import { ReadError } from "./read-error.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const MAX_DEPTH = 100;
export const MAX_NODES = 400;

/** Rules that call each other in circles, handed down so that their files need not import each other in circles. */
export interface Grammar {
  readonly sum: (cursor: Cursor) => Expression;
  /** A product with its sign: what + and − part. */
  readonly term: (cursor: Cursor) => Expression;
  readonly power: (cursor: Cursor) => Expression;
  readonly exponent: (cursor: Cursor) => Expression;
  readonly group: (cursor: Cursor) => Expression;
  readonly single: (cursor: Cursor) => Expression;
  readonly bars: (cursor: Cursor) => Expression;
}

/** The reader's position and state, for one text. */
export interface Cursor {
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  readonly dialect: "plain" | "latex";
  /** True for what a formula field has sent: it is LaTeX for certain, and its brackets may have been left open. */
  readonly isMarked: boolean;
  /** True if a comma in some number of the text can only stand for a decimal point. */
  readonly hasDecimalCommas: boolean;
  /** True if the text names something of the layer before, so that a letter alone is the one of this layer. */
  readonly hasEarlier: boolean;
  /** The id of the size that n alone means in the range of a sum. */
  ownSize: string | undefined;
  /** True between ∂ and what follows it. */
  inDifferential: boolean;
  readonly grammar: Grammar;
  tokens: Token[];
  position: number;
  depth: number;
  /** Open bars at this level of brackets. They decide what the next bar is. */
  openBars: number;
  /** True inside the brackets of a function with several arguments, which commas separate. */
  inArguments: boolean;
  nodes: number;
  /** The last sum that was read without brackets around its terms, and how many tokens came after it. */
  looseSum: { readonly letters: readonly string[]; readonly end: number } | undefined;
  /** Steps taken, for tests of how much work a text can cause. */
  work: number;
}

export function peek(cursor: Cursor, ahead = 0): Token {
  cursor.work++;
  const token = cursor.tokens[Math.min(cursor.position + ahead, cursor.tokens.length - 1)];
  if (!token) throw new Error("a text has at least its end token");
  return token;
}

export const isSymbol = (token: Token, ...texts: readonly string[]): boolean =>
  token.kind === "symbol" && texts.includes(token.text);

/** The token here; the cursor moves past it. */
export function take(cursor: Cursor): Token {
  const token = peek(cursor);
  if (token.kind !== "end") cursor.position++;
  return token;
}

export function takeSymbol(cursor: Cursor, ...texts: readonly string[]): Token | undefined {
  return isSymbol(peek(cursor), ...texts) ? take(cursor) : undefined;
}

/** Takes the first characters of a word or number and leaves its rest as a token of its own. */
export function takeStart(cursor: Cursor, length: number): Token {
  const token = peek(cursor);
  const cut = token.at + length;
  if (length < token.text.length) {
    const whole = token.whole ?? { text: token.text, at: token.at };
    const rest = { ...token, text: token.text.slice(length), at: cut, whole };
    cursor.tokens = [...cursor.tokens];
    cursor.tokens.splice(cursor.position, 1, { ...token, text: token.text.slice(0, length), end: cut, whole }, rest);
  }
  return take(cursor);
}

/** Counts a node of the tree, so that a tree too large is refused before it is built. */
export function grow(cursor: Cursor, expression: Expression): Expression {
  if (++cursor.nodes > MAX_NODES) throw new ReadError(peek(cursor).at, { code: "too-large", mostParts: MAX_NODES });
  return expression;
}

/** Reads one level deeper. */
export function deeper<T>(cursor: Cursor, read: () => T): T {
  if (++cursor.depth > MAX_DEPTH) throw new ReadError(peek(cursor).at, { code: "too-deep", mostLevels: MAX_DEPTH });
  const result = read();
  cursor.depth--;
  return result;
}

/** Tries a reading; if it does not fit, the cursor goes back to where it was. */
export function attempt<T>(cursor: Cursor, read: () => T | undefined): T | undefined {
  const { tokens, position, nodes, depth, openBars } = cursor;
  const result = read();
  if (result === undefined) Object.assign(cursor, { tokens, position, nodes, depth, openBars });
  return result;
}
