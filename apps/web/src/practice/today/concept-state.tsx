"use client";

import type { ConceptId } from "@nn/concepts";
import { stateWords } from "../reason-words.ts";
import { useToday } from "./today.tsx";

/** How it stands with a concept, in words. Empty until it is known. */
export function ConceptState({ concept }: { readonly concept: ConceptId }) {
  const { data } = useToday();
  const found = data?.concepts.find((each) => each.concept === concept);
  return <span className="small">{found && data && stateWords(found, data.at)}</span>;
}
