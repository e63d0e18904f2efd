import { call, type Expression, power, product, quotient } from "../expression.ts";
import { builtIn } from "../functions.ts";
import { type Cursor, deeper, grow, isSymbol, peek, take, takeSymbol } from "./cursor.ts";
import { ReadError, twoMeanings } from "./read-error.ts";
import { takePrimes } from "./read-script.ts";
import { unknownWord } from "./unknown-word.ts";
import { longestWord } from "./vocabulary.ts";

/** Reads what follows the name of a function: primes, an exponent as in sin²x, and the arguments. */
export function readCall(cursor: Cursor, id: string, word: string, at: number): Expression {
  const order = takePrimes(cursor);
  const known = builtIn(id);
  refuseDoubtfulOrder(cursor, word);
  if (order > 2 || (order > 0 && known && !["sigmoid", "tanh", "relu", "softplus"].includes(id)))
    throw new ReadError(at, { code: "unused-derivative", name: `${word}${"′".repeat(order)}` });
  const exponent = isSymbol(peek(cursor), "^") ? readExponentOfCall(cursor, word) : undefined;
  const arity = known?.arity ?? { least: 1, most: 1 };
  const args = readArguments(cursor, { word, order, isGeneric: known === undefined, takesSeveral: arity.most > 1 });
  if (args.length < arity.least || args.length > arity.most)
    throw new ReadError(at, {
      code: "wrong-count",
      name: word,
      takes: arity.most === 1 ? "one" : "several",
      given: args.length,
    });
  const result = grow(cursor, call(id, args, order));
  return exponent ? grow(cursor, power(result, exponent)) : result;
}

/** σ^{(1)} is the first derivative to some and a power to others. */
function refuseDoubtfulOrder(cursor: Cursor, word: string): void {
  const mark = peek(cursor);
  if (!isSymbol(mark, "^")) return;
  const hasBrace = isSymbol(peek(cursor, 1), "{");
  const [open, number, close] = [1, 2, 3].map((ahead) => peek(cursor, ahead + (hasBrace ? 1 : 0)));
  if (!open || !number || !close || !isSymbol(open, "(") || !isSymbol(close, ")") || !/^[12]$/.test(number.text))
    return;
  const last = hasBrace ? peek(cursor, 5) : close;
  const primes = "'".repeat(Number(number.text));
  const power = cursor.dialect === "latex" ? `^{${number.text}}` : `^${number.text}`;
  const choice = { from: mark.at, to: last.end, instead: [primes, power] };
  throw twoMeanings(`${word}^(${number.text})`, choice, [`${word}${primes}`, `${word}^${number.text}`]);
}

function readExponentOfCall(cursor: Cursor, word: string): Expression {
  const { at } = take(cursor);
  const exponent = cursor.grammar.exponent(cursor);
  if (exponent.kind === "negation") throw new ReadError(at, { code: "power-minus-one", name: word });
  return exponent;
}

/** log(x), log_2(x), log_{10} x. Without a base, log means what the question says. */
export function readLog(cursor: Cursor, at: number): Expression {
  const base = takeSymbol(cursor, "_") ? cursor.grammar.single(cursor) : undefined;
  const natural = base !== undefined || cursor.names.log !== "ten";
  const result = readCall(cursor, natural ? "ln" : "log10", "log", at);
  return base ? grow(cursor, quotient(result, grow(cursor, call("ln", [base])))) : result;
}

interface Called {
  readonly word: string;
  readonly order: number;
  readonly isGeneric: boolean;
  readonly takesSeveral: boolean;
}

function readArguments(cursor: Cursor, { word, order, isGeneric, takesSeveral }: Called): readonly Expression[] {
  // “sigma of z”
  if (peek(cursor).text === "of" && !longestWord(cursor.vocabulary, "of")) take(cursor);
  const open = peek(cursor);
  if (isSymbol(open, "(", "[")) return readBracketed(cursor, takesSeveral);
  if (isSymbol(open, "{")) return [cursor.grammar.group(cursor)];
  if (isSymbol(open, "|") && open.side !== "close") return [cursor.grammar.bars(cursor)];
  return [readBareArgument(cursor, `${word}${"′".repeat(order)}`, isGeneric)];
}

/** A comma between digits is a decimal comma, unless the function takes several values. */
function readBracketed(cursor: Cursor, takesSeveral: boolean): readonly Expression[] {
  const open = take(cursor);
  const close = open.text === "(" ? ")" : "]";
  const { openBars, inArguments } = cursor;
  Object.assign(cursor, { openBars: 0, inArguments: takesSeveral });
  const args = [deeper(cursor, () => cursor.grammar.sum(cursor))];
  while (takeSymbol(cursor, ",", ";")) args.push(deeper(cursor, () => cursor.grammar.sum(cursor)));
  if (!takeClosing(cursor, close)) throw unclosed(cursor, open.at);
  Object.assign(cursor, { openBars, inArguments });
  return args;
}

/** A phone's keyboard opens brackets in a formula field and leaves them open: at the end they are closed. */
export function takeClosing(cursor: Cursor, close: string): boolean {
  if (takeSymbol(cursor, close)) return true;
  if (!cursor.isMarked) return false;
  takeSymbol(cursor, ".");
  return peek(cursor).kind === "end" || (close !== "}" && isSymbol(peek(cursor), "}"));
}

/** Why the bracket opened at `at` does not close here. */
export function unclosed(cursor: Cursor, at: number): ReadError {
  const next = peek(cursor);
  if (next.kind === "end") return new ReadError(at, { code: "open-bracket" });
  return new ReadError(next.at, { code: "stray-text-in-bracket", text: next.text });
}

/** `sin 2x`: numbers and names that touch, up to the next operator, bracket or function. */
function readBareArgument(cursor: Cursor, word: string, isGeneric: boolean): Expression {
  const { at } = peek(cursor);
  const factors: Expression[] = [];
  while (startsSimple(cursor) && (factors.length === 0 || !isGeneric)) {
    const wasNumber = factors.length > 0 && peek(cursor).kind === "number";
    if (wasNumber) break;
    factors.push(deeper(cursor, () => cursor.grammar.power(cursor)));
  }
  const [first] = factors;
  if (!first) {
    // “sigmod” begins with a function and is none.
    const behind = peek(cursor);
    if (behind.whole && behind.kind === "word") throw unknownWord(cursor);
    throw new ReadError(at, { code: "missing-argument", name: word });
  }
  if (isGeneric && startsSimple(cursor)) throw new ReadError(at, { code: "unclear-argument", name: word });
  return factors.length === 1 ? first : grow(cursor, product(...factors));
}

function startsSimple(cursor: Cursor): boolean {
  const token = peek(cursor);
  if (["number", "share", "root", "fraction"].includes(token.kind)) return true;
  if (token.kind !== "word") return false;
  const kind = longestWord(cursor.vocabulary, token.text)?.meaning.kind;
  return kind === "variable" || kind === "constant" || kind === "sqrt";
}
