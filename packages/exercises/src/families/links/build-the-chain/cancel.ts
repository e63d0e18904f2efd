import "server-only";
import { keyOf, type Quotient } from "./tray.ts";

/** Every choice of which only ∂to/∂from is left when what stands above and below cancels, the shortest first. */
export function choicesThatCancel(all: readonly Quotient[], from: string, to: string): readonly (readonly string[])[] {
  const chosenBy = (bits: number) => all.filter((_, i) => (bits >> i) & 1);
  return Array.from({ length: 2 ** all.length }, (_, bits) => chosenBy(bits))
    .filter((chosen) => leavesOnly(chosen, from, to))
    .map((chosen) => chosen.map(keyOf))
    .sort((a, b) => a.length - b.length);
}

function leavesOnly(chosen: readonly Quotient[], from: string, to: string): boolean {
  const left = new Map<string, number>();
  const count = (id: string, by: number) => left.set(id, (left.get(id) ?? 0) + by);
  for (const { of, by } of chosen) {
    count(of, 1);
    count(by, -1);
  }
  count(to, -1);
  count(from, 1);
  return [...left.values()].every((times) => times === 0);
}
