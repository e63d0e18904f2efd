import { firstDraft } from "./draft.ts";
import type { Telling } from "./examine-draft.ts";

export const sampleDraft = firstDraft("0190a8a0-1c00-7000-8000-000000000001", {
  title: "A Line",
  goal: "Bring the line $a = wx + b$ through both points.",
  aha: "A nudge of the bias moves every point alike.",
});

export const telling: Telling = {
  isForMap: true,
  slips: {
    "one-short": "One nudge short.",
    "other-way": "The wrong way.",
    "one-knob": "All on one knob.",
    "first-way": "All in one direction.",
  },
  unfinished: "The last factor is left out.",
};
