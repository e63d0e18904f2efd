import { recordId } from "@/kept/record-id.ts";
import { words } from "../words.en.ts";
import { type Draft, firstDraft } from "./draft.ts";

/** Something that passes every rule, to be changed, under an id of its own. */
export const newDraft = (): Draft => firstDraft(recordId(), words.first);
