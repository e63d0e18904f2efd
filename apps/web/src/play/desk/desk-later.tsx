"use client";

import type { ReactNode } from "react";
import { useLater } from "@/later/use-later.ts";
import { LoadingLine } from "../loading-line.tsx";
import { words } from "./words.en.ts";

interface Props {
  readonly slug: string;
  readonly tools: ReactNode;
}

const loadDesk = () => import("./desk-screen.tsx");

export function DeskLater(props: Props) {
  const later = useLater(loadDesk);
  if (later.code) return <later.code.DeskScreen {...props} />;
  return <LoadingLine words={words} later={later} />;
}
