import { call, type Expression, indexed, keyOfMember, name } from "../expression.ts";
import { builtIn } from "../functions.ts";
import { textOfVariable } from "../names.ts";
import { attempt, type Cursor, grow, isSymbol, peek, take, takeStart, takeSymbol } from "./cursor.ts";
import { signLength, takeDifferential } from "./read-derivative.ts";
import { twoMeanings } from "./read-error.ts";
import type { Quantity } from "./read-name.ts";
import { longestWord } from "./vocabulary.ts";

/** A declared function behind a differential sign, with what it was written of: dσ, ∂σ(z). */
interface Above {
  readonly id: string;
  readonly word: string;
  readonly of: Expression | undefined;
}

/**
 * Reads the slope of a function that is written as a quotient, dσ/dz, dσ(z)/dz, d/dz σ(z) or \frac{d\sigma}{dz}: σ′(z).
 * Undefined, with the cursor where it was, if the text is something else.
 */
export function readSlope(cursor: Cursor): Expression | undefined {
  const { at } = peek(cursor);
  return attempt(cursor, () => {
    const isFraction = peek(cursor).kind === "fraction";
    if (isFraction) take(cursor);
    const above = inPlace(cursor, isFraction, () => takeAbove(cursor));
    if (!above || (!isFraction && !takeSymbol(cursor, "/"))) return undefined;
    const by = inPlace(cursor, isFraction, () => takeDifferential(cursor));
    if (!by) return undefined;
    const called = above === "alone" ? takeFunction(cursor, true) : above;
    if (!called) return undefined;
    const argument = called.of ?? takeSame(cursor, by);
    if (argument && !isQuantity(argument, by)) return undefined;
    if (!argument) refuseDoubtfulArgument(cursor, called.word, by, at);
    return grow(cursor, call(called.id, [argument ?? grow(cursor, expressionOf(by))], 1));
  });
}

/** In a fraction of LaTeX each part stands in braces. */
function inPlace<T>(cursor: Cursor, isBraced: boolean, take: () => T | undefined): T | undefined {
  if (!isBraced) return take();
  if (!takeSymbol(cursor, "{")) return undefined;
  const found = take();
  return found !== undefined && takeSymbol(cursor, "}") ? found : undefined;
}

/** d, dσ, d(σ), dσ(z) */
function takeAbove(cursor: Cursor): Above | "alone" | undefined {
  const length = signLength(cursor);
  if (length === 0) return undefined;
  takeStart(cursor, length);
  if (isSymbol(peek(cursor), "/", "}")) return "alone";
  const open = takeSymbol(cursor, "(");
  const found = takeFunction(cursor, false);
  return open && !takeSymbol(cursor, ")") ? undefined : found;
}

function takeFunction(cursor: Cursor, needsArgument: boolean): Above | undefined {
  const token = peek(cursor);
  const found = token.kind === "word" ? longestWord(cursor.vocabulary, token.text) : undefined;
  if (found?.meaning.kind !== "function") return undefined;
  const { id } = found.meaning;
  if ((builtIn(id)?.arity.most ?? 1) > 1) return undefined;
  takeStart(cursor, found.word.length);
  const of = isSymbol(peek(cursor), "(", "[") ? cursor.grammar.group(cursor) : undefined;
  return needsArgument && !of ? undefined : { id, word: found.word, of };
}

const expressionOf = ({ variable, at }: Quantity): Expression =>
  at.length > 0 ? indexed(variable.id, ...at) : name(variable.id);

function isQuantity(expression: Expression, { variable, at }: Quantity): boolean {
  if (expression.kind === "name") return at.length === 0 && expression.id === variable.id;
  return expression.kind === "indexed" && keyOfMember(expression.id, expression.at) === keyOfMember(variable.id, at);
}

/** dσ/dz(z) */
function takeSame(cursor: Cursor, by: Quantity): Expression | undefined {
  if (!isSymbol(peek(cursor), "(")) return undefined;
  return attempt(cursor, () => {
    const of = cursor.grammar.group(cursor);
    return isQuantity(of, by) ? of : undefined;
  });
}

/** In dσ/dz(w·a+b) the bracket may be where the slope is taken, or a factor of its own. */
function refuseDoubtfulArgument(cursor: Cursor, word: string, { variable }: Quantity, from: number): void {
  const last = cursor.tokens[cursor.position - 1];
  const next = peek(cursor);
  if (!last || !isSymbol(next, "(") || next.at !== last.end) return;
  const instead = [`${word}'`, `${word}'(${textOfVariable(variable)})*`];
  const readings = [`${word}'(…)`, `${word}'(${textOfVariable(variable)})*(…)`];
  throw twoMeanings(`d${word}/d${variable.letter}(…)`, { from, to: next.at, instead }, readings);
}
