// Texts within every limit of the reader, made to be slow: a small grammar, and changes that keep brackets in order.
import { type Names, textOfVariable } from "../../../packages/algebra/src/index.ts";

export type Chance = () => number;

/** A seeded stream of numbers in [0, 1) (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;

/** What surrounds a formula: the deeper, the more a comparison has to do. */
const shells: readonly ((of: string) => string)[] = [
  (of) => `ln(1+${of})`,
  (of) => `sqrt(${of})`,
  (of) => `e^(${of})`,
  (of) => `(${of})^2`,
  (of) => `(${of})^7`,
  (of) => `(${of})^(1/3)`,
  (of) => `1/(1+${of})`,
  (of) => `abs(${of})`,
  (of) => `relu(${of})`,
  (of) => `tanh(${of})`,
  (of) => `sin(${of})`,
  (of) => `arcsin(${of})`,
  (of) => `(${of}+1)*(${of}-1)`,
  (of) => `(${of})-(${of})`,
  (of) => `max(${of},1/2)`,
  (of) => `-(${of})`,
];

export const atomsOf = (names: Names): readonly string[] => {
  const letters = names.variables.map(textOfVariable);
  const calls = (names.functions ?? []).flatMap(({ text }) =>
    letters.slice(0, 3).map((letter) => `${text}(${letter})`),
  );
  return [...letters, ...calls, "2", "0.3", "1/3", "12345.678", "e", "pi"];
};

const shellsFor = ({ functions = [] }: Names): typeof shells => [
  ...shells,
  ...functions.flatMap(({ text }) => [(of: string) => `${text}(${of})`, (of: string) => `${text}'(${of})`]),
];

/** A formula of about this many characters. */
export function someText(chance: Chance, names: Names, length: number): string {
  let text = pick(chance, atomsOf(names));
  while (text.length < length) {
    const joint = pick(chance, ["+", "*", "-", "/", "^"]);
    const next =
      chance() < 0.6 ? pick(chance, shellsFor(names))(text) : `(${text})${joint}(${pick(chance, atomsOf(names))})`;
    if (next.length > 400) break;
    text = next;
  }
  return text;
}

/** A bracket of the text with what is in it, at a random place. */
function bracketIn(chance: Chance, text: string): readonly [number, number] | undefined {
  const opens = [...text.matchAll(/\(/g)].map(({ index }) => index);
  if (opens.length === 0) return undefined;
  const from = pick(chance, opens);
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")" && --depth === 0) return [from + 1, i];
  }
  return undefined;
}

/** The text with one thing changed: wrapped, doubled, replaced, or joined with another. */
export function changed(chance: Chance, names: Names, text: string): string {
  const [from, to] = bracketIn(chance, text) ?? [0, text.length];
  const [before, inside, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  const atom = pick(chance, atomsOf(names));
  const made = pick(chance, [
    () => pick(chance, shellsFor(names))(inside),
    () => `${inside}${pick(chance, ["+", "*", "-"])}${atom}`,
    () => atom,
    () => someText(chance, names, 10 + 50 * chance()),
    () => `(${inside})${pick(chance, ["+", "*", "-", "/"])}(${inside})`,
    () => inside.replace(/\d+/, String(Math.floor(1 + 60 * chance()))),
  ])();
  const result = before + made + after;
  return result.length <= 400 ? result : text;
}
