import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./stage-head.module.css";
import { words } from "./words.en.ts";

interface Props {
  readonly title: string;
  readonly tools: ReactNode;
  /** True where a telephone has no room for the title beside the tools. */
  readonly hasManyTools?: boolean;
  /** The goal, or what stands in its place. */
  readonly children: ReactNode;
}

/** The way back, the title with the goal under it, and the tools: all the prose that a stage has. */
export function StageHead({ title, tools, hasManyTools = false, children }: Props) {
  return (
    <div className={styles.head} data-many-tools={hasManyTools || undefined}>
      <Link className={styles.back} href="/play" aria-label={words.back}>
        <BackIcon />
      </Link>
      <div className={styles.title}>
        <h1>{title}</h1>
        <div className={styles.goal}>{children}</div>
      </div>
      <div className={styles.tools}>{tools}</div>
    </div>
  );
}

const BackIcon = () => (
  <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    <path
      d="M13.5 4.5L7 11l6.5 6.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
