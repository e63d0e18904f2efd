"use client";

import type { ReactNode } from "react";
import { useLater } from "@/later/use-later.ts";
import { words } from "./words.en.ts";

interface Props {
  readonly tools: ReactNode;
}

const loadShared = () => import("./shared-screen.tsx");

/** What reads and checks a level is large: its page is there before it. */
export function SharedLater(props: Props) {
  const { code, fault, retry } = useLater(loadShared);
  if (code) return <code.SharedScreen {...props} />;
  return (
    <p role="status" className="needs-script">
      {fault === undefined ? words.loading : `${words.failed} `}
      {fault !== undefined && (
        <button type="button" className="plain link" onClick={retry}>
          {words.retry}
        </button>
      )}
    </p>
  );
}
