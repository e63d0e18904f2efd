import { type Expression, number, quotient } from "../expression.ts";
import { multiplyRational, rational, rationalFromDecimal } from "../rational.ts";
import { type Cursor, grow, isSymbol, peek, take, takeSymbol } from "./cursor.ts";
import { ReadError } from "./read-error.ts";

const LARGEST_EXPONENT = 400;

/** Reads a number: digits, a decimal point or comma, and a power of ten as in 1.5e-3. */
export function readNumber(cursor: Cursor): Expression {
  const token = take(cursor);
  const decimal = cursor.inArguments ? undefined : takeDecimals(cursor, token.end);
  const [digits = "", exponent = "0"] = token.text.toLowerCase().split("e");
  if (decimal !== undefined && (digits.includes(".") || exponent !== "0"))
    throw new ReadError(token.at, { code: "point-and-comma" });
  if (decimal?.length === 3 && /^[1-9]\d{0,2}$/.test(digits) && !cursor.hasDecimalCommas)
    throw new ReadError(token.at, { code: "unclear-comma", before: digits, after: decimal });
  const value = rationalFromDecimal(decimal === undefined ? digits : `${digits}.${decimal}`);
  const tens = Number(exponent);
  if (Math.abs(tens) > LARGEST_EXPONENT) throw new ReadError(token.at, { code: "number-out-of-range" });
  const scale = rational(10n ** BigInt(Math.abs(tens)));
  const inverse = rational(1n, scale.numerator);
  const read = grow(cursor, number(multiplyRational(value, tens < 0 ? inverse : scale)));
  return takeSymbol(cursor, "%") ? grow(cursor, quotient(read, grow(cursor, number(100)))) : read;
}

/** The digits after a decimal comma that touches digits on both sides. */
function takeDecimals(cursor: Cursor, end: number): string | undefined {
  const [comma, digits] = [peek(cursor), peek(cursor, 1)];
  if (!isSymbol(comma, ",") || comma.at !== end) return undefined;
  if (digits.kind !== "number" || digits.at !== comma.end || !/^\d+$/.test(digits.text)) return undefined;
  cursor.position += 2;
  return digits.text;
}
