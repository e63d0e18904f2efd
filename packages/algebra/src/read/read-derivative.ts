import { derivative, type Expression } from "../expression.ts";
import { attempt, type Cursor, grow, isSymbol, peek, take, takeStart, takeSymbol } from "./cursor.ts";
import { ReadError } from "./read-error.ts";
import { type Quantity, readQuantity } from "./read-name.ts";
import { longestWord } from "./vocabulary.ts";

/** Length of the differential sign that the word at the cursor begins with: ∂, partial, or d if d is not a name. */
export function signLength(cursor: Cursor, ahead = 0): number {
  const token = peek(cursor, ahead);
  if (token.kind !== "word") return 0;
  const found = longestWord(cursor.vocabulary, token.text);
  if (found?.meaning.kind === "partial") return found.word.length;
  return token.text.startsWith("d") && cursor.vocabulary.dIsFree ? 1 : 0;
}

/** ∂C, dC, ∂{C}, ∂ a^{(L)}: the variable after the sign; undefined if it is something else. */
export function takeDifferential(cursor: Cursor): Quantity | undefined {
  const length = signLength(cursor);
  if (length === 0) return undefined;
  takeStart(cursor, length);
  const brace = takeSymbol(cursor, "{");
  const token = peek(cursor);
  const found = token.kind === "word" ? longestWord(cursor.vocabulary, token.text) : undefined;
  if (found?.meaning.kind !== "variable") return undefined;
  takeStart(cursor, found.word.length);
  const variable = quantityBehindSign(cursor, found.meaning.letter, token.at);
  if (brace && !takeSymbol(cursor, "}")) return undefined;
  return variable;
}

function takeBraced(cursor: Cursor): Quantity | undefined {
  return attempt(cursor, () => {
    if (!takeSymbol(cursor, "{")) return undefined;
    const variable = takeDifferential(cursor);
    return variable && takeSymbol(cursor, "}") ? variable : undefined;
  });
}

/** \frac{∂C}{∂}a: in a formula field the space bar leaves the fraction, so that what belongs below lands after it. */
function takeSlipped(cursor: Cursor): Quantity | undefined {
  if (!takeSymbol(cursor, "{") || peek(cursor).text !== "∂") return undefined;
  take(cursor);
  if (!takeSymbol(cursor, "}")) return undefined;
  const token = peek(cursor);
  const found = token.kind === "word" ? longestWord(cursor.vocabulary, token.text) : undefined;
  if (found?.meaning.kind !== "variable") return undefined;
  takeStart(cursor, found.word.length);
  return quantityBehindSign(cursor, found.meaning.letter, token.at);
}

/** In dC/da a letter without its layer is the one of this layer. */
function quantityBehindSign(cursor: Cursor, letter: string, at: number): Quantity {
  cursor.inDifferential = true;
  try {
    return readQuantity(cursor, letter, at);
  } finally {
    cursor.inDifferential = false;
  }
}

/**
 * Reads a Leibniz quotient, \frac{∂C}{∂a} or ∂C/∂a, as one atom; undefined if the text is something else.
 * @throws {ReadError} if it is one and the question does not allow it
 */
export function readDerivative(cursor: Cursor): Expression | undefined {
  const { at } = peek(cursor);
  const isFraction = peek(cursor).kind === "fraction";
  if (!isFraction && signLength(cursor) === 0) return undefined;
  const found = attempt(cursor, () => {
    if (isFraction) take(cursor);
    const of = isFraction ? takeBraced(cursor) : takeDifferential(cursor);
    if (!of || (!isFraction && !takeSymbol(cursor, "/"))) return undefined;
    const by = isFraction ? (takeBraced(cursor) ?? takeSlipped(cursor)) : takeDifferential(cursor);
    return by && { of, by };
  });
  if (!found) {
    const sign =
      peek(cursor).text === "∂" || (isFraction && isSymbol(peek(cursor, 1), "{") && peek(cursor, 2).text === "∂");
    if (sign) throw new ReadError(at, { code: "lone-differential" });
    return undefined;
  }
  if (!cursor.names.derivatives) throw new ReadError(at, { code: "asked-quotient" });
  return grow(cursor, derivative([found.of.variable.id, ...found.of.at], [found.by.variable.id, ...found.by.at]));
}
