import type { Level } from "@nn/level-kit";
import { levelByUuid } from "./find.ts";
import { past } from "./generated/past.ts";

/** A level as it was or is in one revision, so that what was played then replays for ever; undefined if there is none. */
export function levelOfRevision(uuid: string, rev: number): Level | undefined {
  const now = levelByUuid(uuid);
  return now?.rev === rev ? now : past.find((level) => level.id === uuid && level.rev === rev);
}
