import { FIRST_TEXTS } from "@nn/level-kit";
import { recordId } from "@/kept/record-id.ts";
import { type Draft, firstDraft } from "./draft.ts";

const { title, goal, aha } = FIRST_TEXTS;

/** Something that passes every rule, to be changed, under an id of its own. */
export const newDraft = (): Draft => firstDraft(recordId(), { title, goal, aha });
