import type { ReactNode } from "react";
import { useShows } from "../shows-context.tsx";
import styles from "./stage.module.css";
import placing from "./stage-placing.module.css";
import won from "./stage-won.module.css";

interface Props {
  /** `placing`: a tray stands in the well's place, and the bench has room for slots. */
  readonly kind?: "placing";
  /** The way back, title, goal and tools. */
  readonly head: ReactNode;
  /** The network and the well: it fills the stage, and finds both by `data-place`. */
  readonly board: ReactNode;
  /** What covers the well for a while: a plan in fog. */
  readonly over?: ReactNode;
  /** Lamps, factors, the ball on its curve. */
  readonly bench: ReactNode;
  /** The open knob's two halves, where there is a thumb to reach them. */
  readonly dock: ReactNode;
  /** What covers the stage once the level is won. */
  readonly win?: ReactNode;
}

/** The places of a level's page. The style sheets say where they are at which size of the window, and once it is won. */
export function Stage({ kind, head, board, over, bench, dock, win }: Props) {
  const shows = useShows();
  return (
    <div
      className={`${styles.stage} ${won.won} ${placing.placing}`}
      data-stage=""
      data-bench={shows.bench}
      data-trail={shows.trail}
      data-won={!!win}
      data-kind={kind}
    >
      <header className={styles.head} data-place="head">
        {head}
      </header>
      <div className={styles.network} data-place="network" />
      <div className={styles.well} data-place="well" />
      {board}
      {over && (
        <div className={styles.over} data-place="over">
          {over}
        </div>
      )}
      {shows.bench && (
        <div className={styles.bench} data-place="bench">
          {bench}
        </div>
      )}
      <div className={styles.dock} data-place="dock">
        {dock}
      </div>
      {win && (
        <div className={styles.win} data-place="win">
          {win}
        </div>
      )}
    </div>
  );
}
