"use client";

import type { ReactNode } from "react";
import { useLater } from "@/later/use-later.ts";
import { useNear } from "@/later/use-near.ts";
import styles from "./later-figure.module.css";
import { words } from "./views/later.en.ts";

const parts = {
  learn: async () => ({ Part: (await import("./views/learn-live.tsx")).LearnLive }),
  inspect: async () => ({ Part: (await import("./views/inspect-live.tsx")).InspectLive }),
};

/** A part of the digits that is still until a reader comes near: its code is fetched then. */
export function LaterFigure({ part, children }: { readonly part: keyof typeof parts; readonly children: ReactNode }) {
  const [place, isNear] = useNear<HTMLDivElement>();
  const { code, fault, retry } = useLater(parts[part], isNear);
  if (code) return <code.Part />;
  return (
    <div ref={place} className={styles.still}>
      {children}
      {fault !== undefined && (
        <p role="alert">
          {words.didNotCome}{" "}
          <button type="button" className="plain link" onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  );
}
