import Link from "next/link";
import { levelAddress } from "../level-address.ts";
import styles from "./replay-screen.module.css";
import { words } from "./words.en.ts";

interface Props {
  /** The level's title, and where it is played. */
  readonly title: string;
  readonly slug: string;
  /** What the replay shows, or why there is none. */
  readonly said: string;
  /** Left out where there is nothing to play. */
  readonly show: { readonly isPlaying: boolean; readonly start: () => void; readonly stop: () => void } | undefined;
}

/** What a replay says of itself, and the ways on from it. */
export const ReplayHead = ({ title, slug, said, show }: Props) => (
  <div className={styles.head}>
    <h1>{words.title(title)}</h1>
    <p role="status">{said}</p>
    <p className={styles.ways}>
      {show && (
        <button type="button" className="button" onClick={show.isPlaying ? show.stop : show.start}>
          {show.isPlaying ? words.stop : words.play}
        </button>
      )}
      <Link className="button main" href={levelAddress(slug)}>
        {words.own}
      </Link>
    </p>
  </div>
);
