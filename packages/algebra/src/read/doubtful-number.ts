import type { Expression } from "../expression.ts";
import { attempt, type Cursor, isSymbol, peek } from "./cursor.ts";
import { ReadError, twoMeanings } from "./read-error.ts";
import type { Token } from "./tokens.ts";

/**
 * A number right behind something else can mean two things, and then the reader asks: `2 3`, `3½` and `3 1/2`, `x3`, and
 * what follows an exponent, `x²3`. What a formula field has sent shows where its exponents end.
 */
export function refuseDoubtfulNumber(cursor: Cursor, before: Expression | undefined): void {
  const next = peek(cursor);
  const last = cursor.tokens[cursor.position - 1];
  if (!before || !last) return;
  const isNumber = next.kind === "number" || next.kind === "share" || next.kind === "fraction";
  if (!isNumber) return;
  if (before.kind === "number" && last.kind === "number") refuseBehindNumber(cursor, last, next);
  if (next.kind === "fraction") return;
  if (before.kind === "name" || before.kind === "indexed" || before.kind === "constant")
    throw behindLetter(cursor, next);
  if (before.kind === "power" && next.kind === "number" && !cursor.isMarked) refuseBehindExponent(cursor, before, next);
}

const times = ({ dialect }: Cursor): string => (dialect === "latex" ? "\\cdot " : "*");

/** 3½ is three and a half to most people, and 3·½ to a calculator. */
function refuseBehindNumber(cursor: Cursor, last: Token, next: Token): void {
  const end = endOfFraction(cursor);
  if (end === undefined) {
    if (next.kind === "fraction") return;
    if (!/^\d+$/.test(next.text)) throw new ReadError(next.at, { code: "stray-text", text: next.text });
    const [apart, together] = [`${last.text}${times(cursor)}${next.text}`, `${last.text}${next.text}`];
    const choice = { from: last.at, to: next.end, instead: [apart, together] };
    throw twoMeanings(`${last.text} ${next.text}`, choice, [`${last.text}*${next.text}`, together]);
  }
  const { written, top, bottom, to } = end;
  const share = cursor.dialect === "latex" ? `\\frac{${top}}{${bottom}}` : `${top}/${bottom}`;
  const factor = cursor.dialect === "latex" ? share : `(${share})`;
  const instead = [`(${last.text}+${share})`, `${last.text}${times(cursor)}${factor}`];
  const readings = [`${last.text}+${top}/${bottom}`, `${last.text}*${top}/${bottom}`];
  throw twoMeanings(`${last.text}${written}`, { from: last.at, to, instead }, readings);
}

interface NumericFraction {
  readonly written: string;
  readonly top: string;
  readonly bottom: string;
  readonly to: number;
}

/** ½, 1/2, \frac12 or \frac{1}{2} at the cursor; undefined for anything else. The cursor stays where it is. */
function endOfFraction(cursor: Cursor): NumericFraction | undefined {
  const first = peek(cursor);
  let found: NumericFraction | undefined;
  attempt(cursor, () => {
    const whole = cursor.grammar.power(cursor);
    const last = cursor.tokens[cursor.position - 1] ?? first;
    if (whole.kind === "quotient" && whole.numerator.kind === "number" && whole.denominator.kind === "number") {
      const [top, bottom] = [whole.numerator, whole.denominator].map(({ value }) => `${value.numerator}`);
      const written = first.kind === "share" ? first.text : ` ${top}/${bottom}`;
      found = { written, top: top ?? "", bottom: bottom ?? "", to: last.end };
    }
    const [slash, below] = [peek(cursor), peek(cursor, 1)];
    if (first.kind === "number" && isSymbol(slash, "/") && below.kind === "number")
      found = { written: ` ${first.text}/${below.text}`, top: first.text, bottom: below.text, to: below.end };
    return undefined;
  });
  return found;
}

function behindLetter(cursor: Cursor, next: Token): ReadError {
  const raised =
    cursor.dialect === "latex" ? `^{${next.text}}` : `^${/^\d$/.test(next.text) ? next.text : `(${next.text})`}`;
  const instead = [`${times(cursor)}${next.text}`, raised];
  const letter = cursor.tokens[cursor.position - 1]?.text ?? "";
  const choice = { from: next.at, to: next.end, instead };
  return twoMeanings(`${letter}${next.text}`, choice, [`${letter}*${next.text}`, `${letter}^${next.text}`]);
}

/** In x^12 that came out of a formula field 1 is the exponent; whoever typed it meant twelve. */
function refuseBehindExponent(cursor: Cursor, { exponent }: Expression & { kind: "power" }, next: Token): void {
  const last = cursor.tokens[cursor.position - 1];
  if (exponent.kind !== "number" || !last) return;
  const isClosed = isSymbol(last, "}", ")");
  const number = isClosed ? cursor.tokens[cursor.position - 2] : last;
  const mark = cursor.tokens.slice(0, cursor.position).findLast((token) => isSymbol(token, "^"));
  if (!mark || number?.kind !== "number") return;
  const digits = `${number.text}${next.text}`;
  const latex = cursor.dialect === "latex";
  const instead = [
    latex ? `^{${digits}}` : `^(${digits})`,
    `^${latex ? `{${number.text}}` : number.text}${times(cursor)}${next.text}`,
  ];
  const choice = { from: mark.at, to: next.end, instead };
  throw twoMeanings(`^${digits}`, choice, [`^(${digits})`, `^${number.text}*${next.text}`]);
}
