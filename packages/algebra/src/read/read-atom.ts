import { call, type Expression, number, power, quotient } from "../expression.ts";
import { shares } from "./characters.ts";
import { type Cursor, deeper, grow, isSymbol, peek, take, takeStart, takeSymbol } from "./cursor.ts";
import { readCall, readLog, unclosed } from "./read-call.ts";
import { readDerivative } from "./read-derivative.ts";
import { ReadError } from "./read-error.ts";
import { readName } from "./read-name.ts";
import { readNumber } from "./read-number.ts";
import { readSlope } from "./read-slope.ts";
import { readSummation } from "./read-summation.ts";
import { unknownWord } from "./unknown-word.ts";
import { longestWord } from "./vocabulary.ts";

/** atom := number | name | call | ∂/∂ quotient | group | bars | fraction | root */
export function readAtom(cursor: Cursor): Expression {
  const token = peek(cursor);
  switch (token.kind) {
    case "number":
      return readNumber(cursor);
    case "share":
      return readShare(cursor);
    case "word":
      return readSlope(cursor) ?? readDerivative(cursor) ?? readWord(cursor);
    case "fraction":
      return readSlope(cursor) ?? readDerivative(cursor) ?? readFraction(cursor);
    case "root":
      return readRoot(cursor);
    case "blank":
      throw new ReadError(token.at, { code: "empty-place" });
    case "end":
      throw new ReadError(token.at, { code: "missing-at-end" });
    case "symbol":
      return readSymbol(cursor);
  }
}

function readSymbol(cursor: Cursor): Expression {
  const token = peek(cursor);
  if (isSymbol(token, "(", "[", "{")) return cursor.grammar.group(cursor);
  if (isSymbol(token, "|")) return cursor.grammar.bars(cursor);
  if (takeSymbol(cursor, "Σ")) return readSummation(cursor, token.at);
  if (isSymbol(token, ")", "]", "}")) throw new ReadError(token.at, { code: "missing-before-bracket" });
  if (isSymbol(token, "*", "/", "^", "+", "-"))
    throw new ReadError(token.at, { code: "missing-before", symbol: token.text });
  throw new ReadError(token.at, { code: "unknown-symbol", symbol: token.text });
}

function readWord(cursor: Cursor): Expression {
  const token = peek(cursor);
  const found = longestWord(cursor.vocabulary, token.text) ?? inOtherCase(cursor, token.text);
  if (!found) throw unknownWord(cursor);
  takeStart(cursor, found.word.length);
  const { meaning } = found;
  switch (meaning.kind) {
    case "variable":
      return readName(cursor, meaning.letter, token.at);
    case "constant":
      return grow(cursor, { kind: "constant", name: meaning.name });
    case "function":
      return readCall(cursor, meaning.id, found.word, token.at);
    case "reciprocal":
      return readReciprocal(cursor, meaning.of, found.word, token.at);
    case "log":
      return readLog(cursor, token.at);
    case "sqrt":
      return grow(cursor, call("sqrt", [rootArgument(cursor)]));
    case "summation":
      return readSummation(cursor, token.at);
    case "partial":
      throw new ReadError(token.at, { code: "lone-differential" });
  }
}

/** Cos, Sigma, X: a phone writes the first letter large, and where only the other case means something it is meant. */
const inOtherCase = ({ vocabulary }: Cursor, text: string) =>
  longestWord(vocabulary, text.toLowerCase()) ??
  (text.length === 1 ? longestWord(vocabulary, text.toUpperCase()) : undefined);

/** ½ */
function readShare(cursor: Cursor): Expression {
  const [top, bottom] = shares.get(take(cursor).text) ?? [1, 1];
  return grow(cursor, quotient(grow(cursor, number(top)), grow(cursor, number(bottom))));
}

/** sech²(z) is 1/cosh²(z). */
function readReciprocal(cursor: Cursor, of: string, word: string, at: number): Expression {
  const below = readCall(cursor, of, word, at);
  return grow(cursor, quotient(grow(cursor, number(1)), below));
}

function readFraction(cursor: Cursor): Expression {
  take(cursor);
  const numerator = fractionArgument(cursor);
  const denominator = fractionArgument(cursor);
  return grow(cursor, quotient(numerator, denominator));
}

/** `\frac12` takes one digit each, `\frac{…}{…}` a group each. */
function fractionArgument(cursor: Cursor): Expression {
  const next = peek(cursor);
  if (next.kind === "number") return grow(cursor, number(BigInt(takeStart(cursor, 1).text.replace(".", "0"))));
  return cursor.grammar.single(cursor);
}

/** √x, \sqrt{x}, \sqrt[3]{x} */
function readRoot(cursor: Cursor): Expression {
  const sign = take(cursor);
  const open = sign.text === "sqrt" ? takeSymbol(cursor, "[") : undefined;
  if (!open) return grow(cursor, call("sqrt", [rootArgument(cursor, sign.text === "sqrt")]));
  const index = deeper(cursor, () => cursor.grammar.sum(cursor));
  if (!takeSymbol(cursor, "]")) throw unclosed(cursor, open.at);
  const radicand = rootArgument(cursor, true);
  return grow(cursor, power(radicand, grow(cursor, quotient(grow(cursor, number(1)), index))));
}

/** √16 is the root of all its digits; \sqrt16 is that of the first, as TeX has it. */
function rootArgument(cursor: Cursor, isCommand = false): Expression {
  const next = peek(cursor);
  if (isSymbol(next, "(", "{")) return cursor.grammar.group(cursor);
  return cursor.dialect === "latex" && isCommand
    ? fractionArgument(cursor)
    : deeper(cursor, () => cursor.grammar.power(cursor));
}
