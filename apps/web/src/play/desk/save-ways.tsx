import { PLACEHOLDERS } from "@nn/level-kit";
import type { Tried } from "../trial/trial-props.ts";
import styles from "./desk.module.css";
import type { Saving } from "./saving.ts";
import { words } from "./words.en.ts";

interface Props {
  readonly tried: Tried;
  readonly save: (saving: Saving, of: Tried["log"]) => void;
  /** What came of the last. */
  readonly said: string;
}

/** Writes what was played into the files: as the solution where it wins, otherwise as a log that must fail. */
export function SaveWays({ tried: { start, log, solved }, save, said }: Props) {
  return (
    <span className={styles.ways}>
      {solved ? (
        <button type="button" className="button main" onClick={() => save({ kind: "solution", start, log }, log)}>
          {words.saveSolution}
        </button>
      ) : (
        start === 0 && (
          <button
            type="button"
            className="button"
            onClick={() => save({ kind: "wrong", why: PLACEHOLDERS.why, log }, log)}
          >
            {words.saveWrong}
          </button>
        )
      )}
      <span role="status" className="small">
        {said}
      </span>
    </span>
  );
}
