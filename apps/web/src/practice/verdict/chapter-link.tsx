"use client";

import type { Question } from "@nn/exercises";
import Link from "next/link";
import { createContext, useContext } from "react";
import { words } from "./words.en.ts";

/** Where the course teaches what the exercise around it asks. */
export const TaughtAtContext = createContext<Question["taughtAt"]>(undefined);

/**
 * Leads to the section that teaches what was asked; nothing where no chapter does yet.
 *
 * @param to  the section that explains the slip, where that is another one
 */
export function ChapterLink({ to }: { readonly to: Question["taughtAt"] }) {
  const asked = useContext(TaughtAtContext);
  const place = to ?? asked;
  if (!place) return null;
  return <Link href={`/lessons/${place.address}`}>{words.readAgain(place.title)}</Link>;
}
