import styles from "./level-mark.module.css";

/** How a level stands on the map: solved, the one to play now, or open. */
export type LevelState = "solved" | "here" | "open";

/** Filled disc, ring with a dot, open ring. The words stand beside it. */
export function LevelMark({ state }: { readonly state: LevelState }) {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      {state === "solved" && <circle cx="12" cy="12" r="7" fill="currentColor" />}
      {state === "here" && (
        <>
          <circle cx="12" cy="12" r="9" fill="var(--paper)" stroke="currentColor" strokeWidth="2" />
          <circle cx="12" cy="12" r="4" fill="currentColor" />
        </>
      )}
      {state === "open" && (
        <circle cx="12" cy="12" r="6.5" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" />
      )}
    </svg>
  );
}

/** Three dots below a solved level, filled for each star. */
export function StarDots({ stars }: { readonly stars: number }) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {[1, 2, 3].map((star) => (
        <i key={star} data-earned={star <= stars} />
      ))}
    </span>
  );
}
