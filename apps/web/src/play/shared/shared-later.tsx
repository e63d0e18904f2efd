"use client";

import type { ReactNode } from "react";
import { useLater } from "@/later/use-later.ts";
import { LoadingLine } from "../loading-line.tsx";
import { words } from "./words.en.ts";

interface Props {
  readonly tools: ReactNode;
}

const loadShared = () => import("./shared-screen.tsx");

/** What reads and checks a level is large: its page is there before it. */
export function SharedLater(props: Props) {
  const later = useLater(loadShared);
  if (later.code) return <later.code.SharedScreen {...props} />;
  return <LoadingLine words={words} later={later} />;
}
