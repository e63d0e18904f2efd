import { call, type Expression, number, power, quotient } from "../expression.ts";
import { type Cursor, deeper, grow, isSymbol, peek, take, takeStart, takeSymbol } from "./cursor.ts";
import { readCall, readLog, unclosed } from "./read-call.ts";
import { readDerivative } from "./read-derivative.ts";
import { ReadError } from "./read-error.ts";
import { listOf, readName } from "./read-name.ts";
import { readNumber } from "./read-number.ts";
import { readSummation } from "./read-summation.ts";
import { longestWord } from "./vocabulary.ts";

/** atom := number | name | call | ∂/∂ quotient | group | bars | fraction | root */
export function readAtom(cursor: Cursor): Expression {
  const token = peek(cursor);
  switch (token.kind) {
    case "number":
      return readNumber(cursor);
    case "word":
      return readDerivative(cursor) ?? readWord(cursor);
    case "fraction":
      return readDerivative(cursor) ?? readFraction(cursor);
    case "root":
      return readRoot(cursor);
    case "blank":
      throw new ReadError(token.at, "There is an empty place here.");
    case "end":
      throw new ReadError(token.at, "Something is missing at the end.");
    case "symbol":
      return readSymbol(cursor);
  }
}

function readSymbol(cursor: Cursor): Expression {
  const token = peek(cursor);
  if (isSymbol(token, "(", "[", "{")) return cursor.grammar.group(cursor);
  if (isSymbol(token, "|")) return cursor.grammar.bars(cursor);
  if (takeSymbol(cursor, "Σ")) return readSummation(cursor, token.at);
  if (isSymbol(token, ")", "]", "}"))
    throw new ReadError(token.at, "This bracket closes nothing, or something before it is missing.");
  if (isSymbol(token, "*", "/", "^", "+", "-"))
    throw new ReadError(token.at, `Something is missing before “${token.text}”.`);
  throw new ReadError(token.at, `“${token.text}” means nothing in this formula.`);
}

function readWord(cursor: Cursor): Expression {
  const token = peek(cursor);
  const found = longestWord(cursor.vocabulary, token.text);
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
    case "log":
      return readLog(cursor, token.at);
    case "sqrt":
      return grow(cursor, call("sqrt", [rootArgument(cursor)]));
    case "summation":
      return readSummation(cursor, token.at);
    case "partial":
      throw new ReadError(token.at, "“∂” is read in a quotient of two quantities, such as ∂C/∂a^(L).");
  }
}

function unknownWord(cursor: Cursor): ReadError {
  const { text, at } = peek(cursor);
  const { byLetter, words } = cursor.vocabulary;
  const known = [...byLetter.values()].flat();
  const otherCase = [text.toLowerCase(), text.toUpperCase()].find((word) => words.has(word));
  if (otherCase) return new ReadError(at, `“${text}” is not used here. Did you mean “${otherCase}”?`, otherCase);
  return new ReadError(at, `“${text}” is not used in this question${known.length ? `, but ${listOf(known)}` : ""}.`);
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
  take(cursor);
  const open = takeSymbol(cursor, "[");
  if (!open) return grow(cursor, call("sqrt", [rootArgument(cursor)]));
  const index = deeper(cursor, () => cursor.grammar.sum(cursor));
  if (!takeSymbol(cursor, "]")) throw unclosed(cursor, open.at);
  const radicand = rootArgument(cursor);
  return grow(cursor, power(radicand, grow(cursor, quotient(grow(cursor, number(1)), index))));
}

function rootArgument(cursor: Cursor): Expression {
  const next = peek(cursor);
  if (isSymbol(next, "(", "{")) return cursor.grammar.group(cursor);
  return cursor.dialect === "latex" ? fractionArgument(cursor) : deeper(cursor, () => cursor.grammar.power(cursor));
}
