"use client";

import { useIsOnline } from "@/later/use-is-online.ts";
import { words } from "./header.en.ts";

/** One quiet line while there is no connection. */
export function OfflineNote() {
  return (
    <span role="status" className="small">
      {useIsOnline() ? "" : words.offline}
    </span>
  );
}
