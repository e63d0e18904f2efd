import type { ReactNode } from "react";
import styles from "./section-head.module.css";

/** A section's name, with a note or a count beside it. */
export function SectionHead({ title, aside }: { readonly title: ReactNode; readonly aside?: ReactNode }) {
  return (
    <h2 className={styles.head}>
      <span className={styles.title}>{title}</span>
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </h2>
  );
}
