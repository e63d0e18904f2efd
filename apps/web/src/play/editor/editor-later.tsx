"use client";

import type { ReactNode } from "react";
import { useLater } from "@/later/use-later.ts";
import { LoadingLine } from "../loading-line.tsx";
import type { WorldChoice } from "./rules-part.tsx";
import { words } from "./words.en.ts";

interface Props {
  readonly worlds: readonly WorldChoice[];
  readonly tools: ReactNode;
}

const loadEditor = () => import("./editor-screen.tsx");

/** The editor with its solver is large: its page is there before it. */
export function EditorLater(props: Props) {
  const later = useLater(loadEditor);
  if (later.code) return <later.code.EditorScreen {...props} />;
  return <LoadingLine words={words} later={later} />;
}
