"use client";

import { useLater } from "@/later/use-later.ts";

const load = () => import("./so-far.tsx");

/** For those who come back. Its code comes once the page is awake; new readers see nothing here. */
export function Continue() {
  const { code } = useLater(load);
  return code && <code.SoFarOfLearner />;
}
