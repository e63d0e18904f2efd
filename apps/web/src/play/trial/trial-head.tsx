import type { ReactNode } from "react";
import styles from "./trial-head.module.css";

interface Props {
  readonly title: string;
  readonly back: ReactNode;
  readonly notice: ReactNode;
  readonly tools: ReactNode;
  readonly ways: ReactNode;
  /** The goal. */
  readonly children: ReactNode;
}

/** What a stage has to say about a level that is tried out: where it comes from, its goal, and the ways on. */
export function TrialHead({ title, back, notice, tools, ways, children }: Props) {
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <div className={styles.line}>
          {back}
          <h1>{title}</h1>
        </div>
        <div className={styles.goal}>
          {notice && <p className={styles.notice}>{notice}</p>}
          {children}
        </div>
      </div>
      <div className={styles.tools}>
        {ways}
        {tools}
      </div>
    </div>
  );
}
