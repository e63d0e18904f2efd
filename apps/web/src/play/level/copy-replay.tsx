import { codeOf } from "@nn/game";
import type { Level, Move } from "@nn/level-kit";
import { useState } from "react";
import { levelAddress } from "../level-address.ts";
import { words } from "./win.en.ts";
import styles from "./win.module.css";

interface Props {
  readonly level: Level;
  readonly start: number;
  readonly log: readonly Move[];
}

/** Puts the address of this replay on the clipboard. All its moves are in the address; nothing is stored for it. */
export function CopyReplay({ level: { rev, slug }, start, log }: Props) {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const code = codeOf({ rev, start, log });
  if (code === undefined) return null;
  const address = `${levelAddress(slug)}/replay#${code}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${location.origin}${address}`);
      setState("copied");
    } catch {
      // Without leave to write, the address itself can be opened and copied by hand.
      setState("failed");
    }
  };
  if (state === "failed") return <a href={address}>{words.ways.openReplay}</a>;
  return (
    <button type="button" className={styles.copy} onClick={() => void copy()}>
      <span aria-live="polite">{state === "copied" ? words.ways.copied : words.ways.copyReplay}</span>
    </button>
  );
}
