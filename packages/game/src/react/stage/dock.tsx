import type { ReactNode } from "react";
import { words } from "../../words.en.ts";
import { Formula } from "../formula.tsx";
import { useGameView } from "../game-context.tsx";
import { Minus, Plus } from "../icons.tsx";
import { knobViewOf } from "../knob-view.ts";
import { useShows } from "../shows-context.tsx";
import styles from "./dock.module.css";
import { Half } from "./half.tsx";

/** The open knob's halves where the thumb is. Only upright telephones have it; elsewhere the style sheet hides it. */
export function Dock({ children }: { readonly children?: ReactNode }) {
  const { play, reading, selected } = useGameView();
  const shows = useShows();
  const view = knobViewOf(play, reading, selected);
  return (
    <div className={`${styles.dock} ${styles[view.hue]}`} data-knob={selected}>
      {!shows.trail && play.log.length === 0 && <p className={styles.invitation}>{words.board.invitation}</p>}
      <Half {...{ view }} direction={-1}>
        <Minus size={24} />
      </Half>
      <span className={styles.name}>
        <Formula latex={view.latex} plain={view.plain} />
        {children}
      </span>
      <Half {...{ view }} direction={1}>
        <Plus size={24} />
      </Half>
    </div>
  );
}
