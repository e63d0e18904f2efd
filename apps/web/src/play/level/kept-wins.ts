import type { Level } from "@nn/level-kit";
import { kept } from "@/kept/kept.ts";
import { read, recordOf, text } from "@/kept/shape.ts";

/** The first win of each start, by the id of its run: a crown is for a start that was not won before. */
export const wins = kept<Readonly<Record<string, string>>>({
  name: "nudge-wins-1",
  where: "browser",
  version: 1,
  parse: (stored) => read(recordOf(text), stored),
});

/** Notes the win of a start. True if it is the first one, or the same one again. */
export function noteWin({ id, rev }: Pick<Level, "id" | "rev">, start: number, runId: string): boolean {
  const name = `${id}:${rev}:${start}`;
  const first = wins.read()?.[name];
  if (first === undefined) wins.change((now) => ({ ...now, [name]: runId }));
  return first === undefined || first === runId;
}
