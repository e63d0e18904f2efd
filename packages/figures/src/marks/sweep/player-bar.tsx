"use client";

import type { KeyboardEvent } from "react";
import { words } from "./sweep.en.ts";
import styles from "./sweep.module.css";
import type { Player } from "./use-player.ts";

/** Back to the cost, one step back, on by itself, one step on. Left, Right, Home and End do the same. */
export function PlayerBar({ player, says }: { readonly player: Player; readonly says: string }) {
  const { at, last, isPlaying, go, play, pause } = player;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const main = isPlaying ? words.pause : at >= last ? words.again : words.play;
  return (
    <div className={styles.bar}>
      {/* biome-ignore lint/a11y/useSemanticElements: these are the buttons of a player, not the fields of a form */}
      <div className={`needs-script ${styles.buttons}`} role="group" aria-label={words.player} onKeyDown={onKeyDown}>
        <Step name={words.toCost} path="M4 3v10M13 3L6 8l7 5z" isOff={at === 0} onPress={() => go(0)} />
        <Step name={words.back} path="M11 3L5 8l6 5" isOff={at === 0} onPress={() => go(at - 1)} />
        <button type="button" className={`button main ${styles.play}`} onClick={isPlaying ? pause : play}>
          {main}
        </button>
        <Step name={words.on} path="M5 3l6 5-6 5" isOff={at >= last} onPress={() => go(at + 1)} />
      </div>
      <p className={styles.says}>{says}</p>
    </div>
  );
}

function Step({
  name,
  path,
  isOff,
  onPress,
}: {
  readonly name: string;
  readonly path: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      className={`button ${styles.step}`}
      aria-label={name}
      aria-disabled={isOff || undefined}
      onClick={onPress}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
