import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./way-to-play.module.css";

interface Props {
  readonly href: string;
  readonly title: string;
  readonly about: string;
  readonly drawing: ReactNode;
}

/** Another way to play, at the foot of the map: a small drawing, its name, and one line. */
export const WayToPlay = ({ href, title, about, drawing }: Props) => (
  <Link className={styles.way} href={href} prefetch={false} data-search="play">
    {drawing}
    <span className={styles.title} data-search-title>
      {title}
    </span>{" "}
    <span className={styles.about} data-search-text>
      {about}
    </span>
  </Link>
);
