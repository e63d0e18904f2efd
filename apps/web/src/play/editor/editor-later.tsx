"use client";

import type { ReactNode } from "react";
import { useLater } from "@/later/use-later.ts";
import type { WorldChoice } from "./rules-part.tsx";
import { words } from "./words.en.ts";

interface Props {
  readonly worlds: readonly WorldChoice[];
  readonly tools: ReactNode;
}

const loadEditor = () => import("./editor-screen.tsx");

/** The editor with its solver is large: its page is there before it. */
export function EditorLater(props: Props) {
  const { code, fault, retry } = useLater(loadEditor);
  if (code) return <code.EditorScreen {...props} />;
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
