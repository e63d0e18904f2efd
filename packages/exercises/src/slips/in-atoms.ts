import "server-only";
import {
  type Expression,
  indexed,
  type Names,
  name,
  number,
  power,
  product,
  quotient,
  rational,
  sum,
  type VariableName,
} from "@nn/algebra";
import { turned } from "./pieces.ts";
import { type Slip, slip } from "./slip.ts";

/** What can go wrong at a power: its exponent one too high or too low, or each term of a bracket squared by itself. */
export function inPower(piece: Expression): readonly Slip[] {
  if (piece.kind !== "power" || piece.exponent.kind !== "number") return [];
  const { base, exponent } = piece;
  const moved = (by: bigint) =>
    power(
      base,
      number(rational(exponent.value.numerator + by * exponent.value.denominator, exponent.value.denominator)),
    );
  return [
    ...[-1n, 1n].map((by) => slip("exponent-off", moved(by), piece)),
    slip("exponent-off", base, piece),
    ...(base.kind === "sum"
      ? [slip("square-of-each", sum(...base.terms.map((term) => signedPower(term, exponent))), piece)]
      : []),
  ];
}

const signedPower = (term: Expression, exponent: Expression): Expression =>
  term.kind === "negation" ? turned(power(term.of, exponent)) : power(term, exponent);

/** σ for σ′, and σ″ for σ′. */
export function inCall(piece: Expression): readonly Slip[] {
  if (piece.kind !== "call" || piece.order === 0) return [];
  return [
    slip("sigma-for-slope", { ...piece, order: 0 }, piece),
    slip("slope-of-slope", { ...piece, order: piece.order + 1 }, piece),
  ];
}

/** −3 that has become 3. */
export const inNegation = (piece: Expression): readonly Slip[] =>
  piece.kind === "negation" && piece.of.kind === "number" ? [slip("sign-lost", piece.of, piece)] : [];

/** Another quantity of the question in the place of one. */
export function inName({ variables }: Names): (piece: Expression) => readonly Slip[] {
  const others = (id: string, { letter, indices = [] }: VariableName) =>
    variables
      .filter((other) => other.id !== id && (other.indices ?? []).length === indices.length)
      .map((other) => ({ other, isKin: other.letter === letter }));
  return (piece) => {
    if (piece.kind !== "name" && piece.kind !== "indexed") return [];
    const own = variables.find(({ id }) => id === piece.id);
    if (!own) return [];
    const swaps = others(piece.id, own).map(({ other, isKin }) => {
      const to = piece.kind === "name" ? name(other.id) : indexed(other.id, ...piece.at);
      return slip(isKin ? "index-off" : "letter-off", to, to);
    });
    const [j, k] = piece.kind === "indexed" ? piece.at : [];
    return j !== undefined && k !== undefined
      ? [...swaps, slip("indices-exchanged", indexed(piece.id, k, j), indexed(piece.id, k, j))]
      : swaps;
  };
}

/** Σ over equal terms. */
export const inSumOver = (piece: Expression): readonly Slip[] => {
  if (piece.kind !== "sumOver" || typeof piece.index.size === "number") return [];
  return [slip("terms-taken-as-equal", product(name(piece.index.size.id), piece.of), piece.of)];
};

/** A quotient that is not divided, or multiplied, or upside down. */
export const inQuotient = (piece: Expression, areGivens: boolean): readonly Slip[] => {
  if (piece.kind !== "quotient") return [];
  const { numerator, denominator } = piece;
  return [
    slip("not-divided", numerator, denominator),
    slip("multiplied-for-divided", product(numerator, denominator), denominator),
    slip("upside-down", quotient(denominator, numerator)),
    ...(areGivens ? divisorsOff(numerator, denominator) : []),
  ];
};

/** A mean over four that is divided by three, or by two. */
function divisorsOff(numerator: Expression, denominator: Expression): readonly Slip[] {
  if (denominator.kind !== "number" || denominator.value.denominator !== 1n) return [];
  const count = denominator.value.numerator;
  if (count < 2n || count > 9n) return [];
  return [count - 1n, count + 1n, ...(count > 2n ? [2n] : [])]
    .filter((other) => other > 1n)
    .map((other) => slip("divisor-off", quotient(numerator, number(other)), denominator));
}
