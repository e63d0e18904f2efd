import type { Bits } from "./program.ts";

const DIGITS = 16;

/** Where two engines differ, in words; empty if every bit is the same. */
export function differences(one: Bits, other: Bits): readonly string[] {
  const names = [...new Set([...Object.keys(one.functions), ...Object.keys(other.functions)])];
  const functions = names.filter((name) => one.functions[name] !== other.functions[name]);
  return one.games === other.games ? functions : [...functions, `the shipped games, ${firstDifference(one, other)}`];
}

/** The first number of all games that differs. */
function firstDifference({ games: one }: Bits, { games: other }: Bits): string {
  for (let at = 0; at < Math.max(one.length, other.length); at += DIGITS) {
    const [here, there] = [one.slice(at, at + DIGITS), other.slice(at, at + DIGITS)];
    if (here !== there) return `from number ${at / DIGITS} on: ${here || "missing"}, ${there || "missing"}`;
  }
  return "nowhere";
}
