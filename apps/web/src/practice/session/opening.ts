import { conceptById } from "@nn/concepts";
import { families } from "@nn/exercises";
import { makeQuestion } from "@nn/exercises/server";
import { catalogueOf, nothingYet, session } from "@nn/mastery";
import type { Asked } from "../exercise/still-asked.tsx";
import { stillVariant } from "../still/variant.ts";
import type { RunningSession } from "./running-session.ts";

/** What a session of somebody begins with who has done nothing yet. */
export interface Opening extends RunningSession {
  /** Its first question, or one of its kind. */
  readonly asked: Asked;
}

/** Made with the page: the server asks a newcomer the same (see its test), so that there is something to read at once. */
export function opening(): Opening {
  const items = session(
    nothingYet,
    0,
    catalogueOf((family) => makeQuestion(family, 1, "").parts.length),
  );
  const [first] = items;
  if (!first) throw new Error("a session has nothing to ask");
  const { prompt, figure } = stillVariant(first.family);
  return {
    recalls: [],
    items: items.map(({ family, concept, reason }) => {
      if (reason.kind !== "next") throw new Error(`a newcomer has done nothing, but a session says ${reason.kind}`);
      const title = families.find(({ id }) => id === family)?.title ?? "";
      return { family, title, concept, conceptTitle: conceptById(concept).title, reason, seconds: 0 };
    }),
    outcomes: [],
    at: "",
    asked: { prompt, figure },
  };
}
