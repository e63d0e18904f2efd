import { freeLettersOf } from "../expand.ts";
import { call, type Expression, negation, number, power, product, quotient, sum } from "../expression.ts";
import { type Cursor, deeper, type Grammar, grow, isSymbol, peek, take, takeStart, takeSymbol } from "./cursor.ts";
import { refuseDoubtfulNumber } from "./doubtful-number.ts";
import { readAtom } from "./read-atom.ts";
import { takeClosing, unclosed } from "./read-call.ts";
import { ReadError } from "./read-error.ts";

/** sum := [±] product { ± product } */
function readSum(cursor: Cursor): Expression {
  const terms = [readSignedProduct(cursor)];
  const loose = new Set(lettersLeftOpen(cursor));
  for (let sign = takeSymbol(cursor, "+", "-"); sign; sign = takeSymbol(cursor, "+", "-")) {
    const { at } = peek(cursor);
    const term = readSignedProduct(cursor);
    refuseLooseIndex(term, loose, at);
    for (const letter of lettersLeftOpen(cursor)) loose.add(letter);
    terms.push(sign.text === "-" ? grow(cursor, negation(term)) : term);
  }
  const [only] = terms;
  return terms.length === 1 && only ? only : grow(cursor, sum(...terms));
}

/** Index letters of a sum that ends here without a bracket. */
const lettersLeftOpen = ({ looseSum, tokens, position }: Cursor): readonly string[] =>
  looseSum?.end === tokens.length - position ? looseSum.letters : [];

/** In Σ_j w_j + b_j the last term could belong inside or outside. */
function refuseLooseIndex(term: Expression, loose: ReadonlySet<string>, at: number): void {
  const letter = loose.size > 0 ? [...freeLettersOf(term).keys()].find((free) => loose.has(free)) : undefined;
  if (letter === undefined) return;
  throw new ReadError(at, { code: "unclear-sum", letter });
}

function readSignedProduct(cursor: Cursor): Expression {
  if (takeSymbol(cursor, "+")) return deeper(cursor, () => readSignedProduct(cursor));
  if (takeSymbol(cursor, "-")) return grow(cursor, negation(deeper(cursor, () => readSignedProduct(cursor))));
  return readProduct(cursor);
}

/** product := signed { (*|/| ) signed }: an implied product binds like a written one, from left to right. */
function readProduct(cursor: Cursor): Expression {
  let factors = [readSigned(cursor)];
  const whole = (): Expression => {
    const [only] = factors;
    return factors.length === 1 && only ? only : grow(cursor, product(...factors));
  };
  for (;;) {
    const next = peek(cursor);
    if (isSymbol(next, "*") || isTimesLetter(cursor)) {
      take(cursor);
      factors.push(readSigned(cursor));
    } else if (isSymbol(next, "/", ":")) {
      take(cursor);
      factors = [grow(cursor, quotient(whole(), readSigned(cursor)))];
    } else if (startsFactor(cursor)) {
      refuseDoubtfulNumber(cursor, factors.at(-1));
      factors.push(readPower(cursor));
    } else return whole();
  }
}

/** In `3 x 0.2` x is a cross, where no quantity has this letter. */
function isTimesLetter(cursor: Cursor): boolean {
  const { kind, text } = peek(cursor);
  if (kind !== "word" || !/^[xX]$/.test(text) || cursor.vocabulary.words.has("x")) return false;
  const behind = peek(cursor, 1);
  return behind.kind !== "end" && !isSymbol(behind, ")", "]", "}", "^", "_", "+", "*", "/", ",", "'");
}

function readSigned(cursor: Cursor): Expression {
  if (takeSymbol(cursor, "+")) return deeper(cursor, () => readSigned(cursor));
  if (takeSymbol(cursor, "-")) return grow(cursor, negation(deeper(cursor, () => readSigned(cursor))));
  return readPower(cursor);
}

function startsFactor(cursor: Cursor): boolean {
  const token = peek(cursor);
  if (token.kind === "symbol") {
    if (token.text === "|") return token.side ? token.side === "open" : cursor.openBars === 0;
    return ["(", "[", "{", "Σ"].includes(token.text);
  }
  return token.kind !== "end";
}

/** power := atom [ ^ exponent ], where ** is ^ */
function readPower(cursor: Cursor): Expression {
  const base = readAtom(cursor);
  if (!takePowerSign(cursor)) return base;
  return grow(
    cursor,
    power(
      base,
      deeper(cursor, () => readExponent(cursor)),
    ),
  );
}

function takePowerSign(cursor: Cursor): boolean {
  const [first, second] = [peek(cursor), peek(cursor, 1)];
  if (isSymbol(first, "*") && isSymbol(second, "*") && first.end === second.at) take(cursor);
  else if (!isSymbol(first, "^")) return false;
  take(cursor);
  return true;
}

/** What comes after ^: a group, or one factor with its own exponent, so that 2^3^2 is 2^(3^2). */
function readExponent(cursor: Cursor): Expression {
  const next = peek(cursor);
  if (isSymbol(next, "'")) throw new ReadError(next.at, { code: "stray-prime" });
  if (takeSymbol(cursor, "-")) return grow(cursor, negation(deeper(cursor, () => readExponent(cursor))));
  if (cursor.dialect === "plain" && !isSymbol(next, "{")) return deeper(cursor, () => readPower(cursor));
  const exponent = readSingle(cursor);
  return takePowerSign(cursor)
    ? grow(
        cursor,
        power(
          exponent,
          deeper(cursor, () => readExponent(cursor)),
        ),
      )
    : exponent;
}

/** One argument as TeX takes it: a group, a single digit or a single letter. */
function readSingle(cursor: Cursor): Expression {
  const next = peek(cursor);
  if (isSymbol(next, "{")) return readGroup(cursor);
  if (next.kind === "number" && cursor.dialect === "latex")
    return grow(cursor, number(Number(takeStart(cursor, 1).text)));
  return deeper(cursor, () => readAtom(cursor));
}

/** ( sum ), [ sum ] or { sum } */
function readGroup(cursor: Cursor): Expression {
  const open = take(cursor);
  const close = open.text === "(" ? ")" : open.text === "[" ? "]" : "}";
  if (takeSymbol(cursor, close)) throw new ReadError(open.at, { code: "empty-bracket" });
  const { openBars, inArguments } = cursor;
  Object.assign(cursor, { openBars: 0, inArguments: false });
  const inner = deeper(cursor, () => readSum(cursor));
  if (!takeClosing(cursor, close)) throw unclosed(cursor, open.at);
  Object.assign(cursor, { openBars, inArguments });
  return inner;
}

/** |x| */
export function readBars(cursor: Cursor): Expression {
  const open = take(cursor);
  const { openBars } = cursor;
  cursor.openBars++;
  const inner = deeper(cursor, () => readSum(cursor));
  if (!takeSymbol(cursor, "|")) throw new ReadError(open.at, { code: "open-bar" });
  cursor.openBars = openBars;
  return grow(cursor, call("abs", [inner]));
}

export const grammar: Grammar = {
  sum: readSum,
  term: readSignedProduct,
  power: readPower,
  exponent: readExponent,
  group: readGroup,
  single: readSingle,
  bars: readBars,
};
