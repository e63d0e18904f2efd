import type { ReactNode } from "react";
import styles from "./note.module.css";

/** A margin note: beside the paragraph before it, or after it on a narrow page. */
export function Note({ children }: { readonly children: ReactNode }) {
  return (
    <aside className={styles.note} data-note="">
      {children}
    </aside>
  );
}
