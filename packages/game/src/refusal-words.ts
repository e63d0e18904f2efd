import type { Refusal, RefusalCode } from "@nn/level-kit";
import { words } from "./words.en.ts";

/** Why a move cannot be made, for the player. */
export function refusalWords<Code extends RefusalCode>(refusal: Refusal<Code>): string {
  return words.refusal[refusal.code](refusal);
}
