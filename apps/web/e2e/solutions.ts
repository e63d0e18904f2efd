import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { levelBySlug } from "@nn/catalog";
import { networkOrder } from "@nn/game";
import { hasKnobs, type Move, type NudgeLevel, parseLogs } from "@nn/level-kit";
import type { Page } from "@playwright/test";

const packsDirectory = join(import.meta.dirname, "../../../packages/levels");

const files = readdirSync(packsDirectory, { recursive: true, encoding: "utf8" });

/** A level that is nudged by hand, with the solution that stands beside its document. */
export interface Solved {
  readonly level: NudgeLevel;
  readonly nudges: readonly Extract<Move, { kind: "nudge" }>[];
}

/** The moves of the solution that stands beside a level. */
export function logOf(slug: string): readonly Move[] {
  const file = files.find((name) => basename(name) === `${slug}.solution.json` && !name.includes("node_modules"));
  if (!file) return [];
  const logs = parseLogs(JSON.parse(readFileSync(join(packsDirectory, file), "utf8")));
  return logs.ok ? (logs.value[0] ?? []) : [];
}

/** The stored solution of a level; undefined if it takes more than nudges. */
export function solutionOfLevel(slug: string): Solved | undefined {
  const level = levelBySlug(slug);
  if (!level || !hasKnobs(level)) return undefined;
  const nudges = logOf(slug);
  const isNudged = (level.kind ?? "nudge") === "nudge" && (level.mode ?? "pencil") !== "fog";
  if (!isNudged || nudges.length === 0 || nudges.some(({ kind }) => kind !== "nudge")) return undefined;
  return { level, nudges: nudges as Solved["nudges"] };
}

/** The keys that play a solution: down to the knob that is meant, in the order of the network, then left or right. */
export function keysOf({ level, nudges }: Solved): readonly string[] {
  const order = networkOrder(level);
  let at = order.indexOf(0);
  return nudges.flatMap(({ knob, direction }) => {
    const to = order.indexOf(knob);
    const steps = (to - at + order.length) % order.length;
    at = to;
    return [...Array<string>(steps).fill("ArrowDown"), direction > 0 ? "ArrowRight" : "ArrowLeft"];
  });
}

/** Wins a level with the keys of its stored solution. */
export async function winByKeys(page: Page, slug: string): Promise<Solved> {
  const solved = solutionOfLevel(slug);
  if (!solved) throw new Error(`${slug} has no stored solution of nudges alone`);
  for (const key of keysOf(solved)) await page.keyboard.press(key);
  return solved;
}
