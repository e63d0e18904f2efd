"use client";

import type { ConceptId } from "@nn/concepts";
import Link from "next/link";
import { createContext, useContext } from "react";
import { sectionOf } from "@/lessons/chapter.ts";

/** Which idea the exercise around it is about. */
export const ConceptContext = createContext<ConceptId | undefined>(undefined);

/** Leads to where the chapter explains the idea of this exercise; nothing where no lesson does yet. */
export function ChapterLink() {
  const concept = useContext(ConceptContext);
  const section = concept && sectionOf(concept);
  if (!section) return null;
  return <Link href={section.href}>Read “{section.title}” again</Link>;
}
