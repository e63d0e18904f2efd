import type { Stars as Earned } from "@nn/level-kit";
import { winWords } from "../../words/win.en.ts";
import { Star } from "../icons.tsx";
import styles from "./win.module.css";

interface Props {
  readonly earned: Earned;
  /** In one draft: a second ring around the stars. */
  readonly isCrowned: boolean;
}

/** The stars come one after the other, and the crown is drawn around them. */
export function Stars({ earned, isCrowned }: Props) {
  return (
    <span className={styles.frame} data-crowned={isCrowned}>
      <span className={styles.stars} role="img" aria-label={winWords.win.stars(earned)}>
        {[1, 2, 3].map((star) => (
          <Star key={star} isEarned={star <= earned} />
        ))}
      </span>
      {isCrowned && (
        <svg className={styles.crown} viewBox="0 0 116 48" role="img" aria-label={winWords.win.crowned}>
          <rect x="1.5" y="1.5" width="113" height="45" rx="22.5" pathLength="1" />
        </svg>
      )}
    </span>
  );
}
