import { type Bounded, exact, type Known, known, LIBRARY, UNIT, undefinedValue, unknownValue } from "./bounded.ts";

/** Beyond this, reducing an angle loses all its digits. */
const LARGEST_ANGLE = 1e6;
/** With an error this large nothing is known about an exponential. */
const BLURRED = 0.1;

const near = (value: number, carried: number, a: Known, isFlat = false): Bounded =>
  known(value, carried + LIBRARY * Math.abs(value) + 1e-320, a.isBlind || isFlat);

/** True if changing the argument by its own size hardly shows: a saturated function tells nothing about it. */
const hidesArgument = (a: Known, value: number, slope: number): boolean =>
  Math.abs(a.value * slope) <= 1e-9 * Math.abs(value);

/** e^a with the relative error that an error in a causes. */
function exp(a: Known): Bounded {
  if (a.error > BLURRED) return unknownValue;
  const value = Math.exp(a.value);
  return near(value, value * a.error * 1.2, a);
}

function ln(a: Known): Bounded {
  if (a.value < -a.error || (a.value === 0 && a.error === 0)) return undefinedValue;
  const least = a.value - a.error;
  return least <= 0 ? unknownValue : near(Math.log(a.value), a.error / least, a);
}

function sqrt(a: Known): Bounded {
  if (a.value < -a.error) return undefinedValue;
  const root = Math.sqrt(a.value);
  if (a.error === 0 && Number.isSafeInteger(root) && root * root === a.value) return known(root, 0, a.isBlind);
  const least = a.value - a.error;
  return least <= 0 ? unknownValue : near(Math.sqrt(a.value), a.error / (2 * Math.sqrt(least)), a);
}

const angle =
  (of: (x: number) => number) =>
  (a: Known): Bounded =>
    Math.abs(a.value) > LARGEST_ANGLE ? unknownValue : known(of(a.value), a.error + LIBRARY, a.isBlind);

function tan(a: Known): Bounded {
  const [sine, cosine] = [Math.sin(a.value), Math.cos(a.value)];
  const blur = a.error + LIBRARY;
  if (Math.abs(a.value) > LARGEST_ANGLE || Math.abs(cosine) <= 4 * blur) return unknownValue;
  return near(sine / cosine, (2 * blur) / cosine ** 2, a);
}

const arc =
  (of: (x: number) => number) =>
  (a: Known): Bounded => {
    if (Math.abs(a.value) > 1 + a.error) return undefinedValue;
    const least = 1 - (Math.abs(a.value) + a.error) ** 2;
    return least <= 0 ? unknownValue : near(of(a.value), a.error / Math.sqrt(least) + UNIT, a);
  };

const hyperbolic =
  (of: (x: number) => number) =>
  (a: Known): Bounded =>
    a.error > BLURRED ? unknownValue : near(of(a.value), a.error * 1.2 * Math.cosh(a.value), a);

/** σ with its relative accuracy kept where it is tiny: σ(−40) is 4·10⁻¹⁸, not 0. */
function sigmoid(a: Known): Bounded {
  if (a.error > BLURRED) return unknownValue;
  const t = Math.exp(-Math.abs(a.value));
  const value = a.value >= 0 ? 1 / (1 + t) : t / (1 + t);
  const slope = t / (1 + t) ** 2;
  return near(value, 1.2 * slope * a.error, a, hidesArgument(a, value, slope));
}

function tanh(a: Known): Bounded {
  const value = Math.tanh(a.value);
  return near(value, a.error, a, a.value !== 0 && hidesArgument(a, value, 1 - value * value));
}

function arctan(a: Known): Bounded {
  const value = Math.atan(a.value);
  return near(value, a.error, a, a.value !== 0 && hidesArgument(a, value, 1 / (1 + a.value ** 2)));
}

function softplus(a: Known): Bounded {
  if (a.error > BLURRED) return unknownValue;
  const t = Math.exp(-Math.abs(a.value));
  return near(Math.max(a.value, 0) + Math.log1p(t), 1.2 * a.error * (a.value >= 0 ? 1 : t), a);
}

/** Which side of a kink the value is on; unknown if the error bound reaches across. */
const atKink = (a: Known, below: number, at: number, above: number): Bounded => {
  if (a.value === 0 && a.error === 0) return exact(at);
  if (Math.abs(a.value) <= a.error) return unknownValue;
  return known(a.value < 0 ? below : above, 0, a.isBlind);
};

/** Functions of one value, by id. Primes that cannot be rewritten are part of the key. */
export const boundedFunctions: ReadonlyMap<string, (a: Known) => Bounded> = new Map([
  ["sin", angle(Math.sin)],
  ["cos", angle(Math.cos)],
  ["tan", tan],
  ["arcsin", arc(Math.asin)],
  ["arccos", arc(Math.acos)],
  ["arctan", arctan],
  ["sinh", hyperbolic(Math.sinh)],
  ["cosh", hyperbolic(Math.cosh)],
  ["tanh", tanh],
  ["exp", exp],
  ["ln", ln],
  ["log10", (a: Known) => scaled(ln(a), 1 / Math.LN10)],
  ["sqrt", sqrt],
  ["abs", (a: Known) => known(Math.abs(a.value), a.error, a.isBlind, a.size)],
  ["sign", (a: Known) => atKink(a, -1, 0, 1)],
  ["sigmoid", sigmoid],
  ["relu", (a: Known) => known(Math.max(a.value, 0), a.value < -a.error ? 0 : a.error, a.isBlind || a.value < 0)],
  ["relu'", (a: Known) => atKink(a, 0, 0, 1)],
  ["softplus", softplus],
]);

const scaled = (a: Bounded, factor: number): Bounded =>
  a.kind === "known" ? near(a.value * factor, a.error * factor, a) : a;

/** The largest or smallest of several values. */
export function extreme(values: readonly Known[], pick: (...numbers: number[]) => number): Bounded {
  return known(
    pick(...values.map((a) => a.value)),
    Math.max(...values.map((a) => a.error)),
    values.some((a) => a.isBlind),
    Math.max(...values.map((a) => a.size)),
  );
}

/**
 * A smooth function that nobody would guess, one for each seed, in place of a generic σ. Its derivatives are functions
 * of their own, so that nothing ties σ to σ′ but being σ and its slope.
 */
export function genericFunction(seed: number, order: number): (a: Known) => Bounded {
  const part = (n: number): number => ((Math.imul(seed ^ (n * 0x9e3779b9), 0x85ebca6b) >>> 9) / 2 ** 23) * 0.9;
  const [height, pitch, phase, lift, tilt] = [0.7 + part(1), 0.6 + part(2), part(3), 0.3 + part(4), 0.2 + part(5)];
  const turn = (Math.PI / 2) * order;
  const size = height * pitch ** order;
  const straight = (x: number): number => (order === 0 ? lift + tilt * x : order === 1 ? tilt : 0);
  return (a) => {
    if (Math.abs(a.value) > LARGEST_ANGLE) return unknownValue;
    const value = size * Math.sin(pitch * a.value + phase + turn) + straight(a.value);
    return known(
      value,
      (size * pitch + tilt) * a.error + 4 * LIBRARY * (size + Math.abs(straight(a.value)) + Math.abs(a.value)),
      a.isBlind,
    );
  };
}
