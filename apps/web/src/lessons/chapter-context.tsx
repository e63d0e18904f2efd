"use client";

import { createContext, type ReactNode, useContext } from "react";

const ChapterContext = createContext<string | undefined>(undefined);

/** The chapter around; undefined outside of one, as where a figure stands alone. */
export const useChapter = (): string | undefined => useContext(ChapterContext);

/** Tells the parts of a text in which chapter they stand. */
export function InChapter({ slug, children }: { readonly slug: string; readonly children: ReactNode }) {
  return <ChapterContext value={slug}>{children}</ChapterContext>;
}
