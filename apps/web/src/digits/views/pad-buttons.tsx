"use client";

import { aimAt, clear, move, showDigit, tidy } from "../lab/actions.ts";
import { useLab } from "../lab/use-lab.ts";
import { words } from "./digits.en.ts";
import styles from "./digits.module.css";

const MOVES = [
  { name: words.left, way: [-1, 0], path: "M11 3L5 9l6 6" },
  { name: words.up, way: [0, -1], path: "M3 11l6-6 6 6" },
  { name: words.down, way: [0, 1], path: "M3 7l6 6 6-6" },
  { name: words.rightwards, way: [1, 0], path: "M7 3l6 6-6 6" },
] as const;

/** What is done with the picture on the pad, and what it should be read as. */
export function PadButtons() {
  const digit = useLab((lab) => lab.digit);
  const target = useLab((lab) => lab.target);
  const another = () => void showDigit(digit === undefined ? Math.floor(2000 * Math.random()) : digit + 1);
  return (
    <div className={`needs-script ${styles.padButtons}`}>
      <div className={styles.row}>
        <button type="button" className="button" onClick={clear}>
          {words.clear}
        </button>
        <button type="button" className="button" onClick={another}>
          {words.another}
        </button>
      </div>
      <div className={styles.row}>
        {MOVES.map(({ name, way, path }) => (
          <button
            key={name}
            type="button"
            className={`button ${styles.arrow}`}
            aria-label={name}
            onClick={() => move(way[0], way[1])}
          >
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
              <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        ))}
      </div>
      <button type="button" className="plain link" onClick={tidy}>
        {words.tidy}
      </button>
      <fieldset className={styles.targets}>
        <legend>{words.target}</legend>
        {Array.from({ length: 10 }, (_, label) => (
          // the digits are always the same ten
          <label key={label}>
            <input
              type="radio"
              name="digits-target"
              className="visually-hidden"
              checked={label === target}
              onChange={() => aimAt(label)}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
