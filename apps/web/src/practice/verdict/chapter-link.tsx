"use client";

import type { ConceptId } from "@nn/concepts";
import { addressOf, placeTeaching } from "@nn/course";
import Link from "next/link";
import { createContext, useContext } from "react";
import { words } from "./words.en.ts";

/** Which idea the exercise around it is about. */
export const ConceptContext = createContext<ConceptId | undefined>(undefined);

/** Leads to where the chapter explains the idea of this exercise; nothing where no lesson does yet. */
export function ChapterLink() {
  const concept = useContext(ConceptContext);
  const home = concept && placeTeaching(concept);
  if (!home) return null;
  return <Link href={`/lessons/${addressOf(home)}`}>{words.readAgain(home.section.title)}</Link>;
}
