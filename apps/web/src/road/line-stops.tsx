import type { Stop } from "@nn/mastery/road";
import { Link } from "@/later/link.tsx";
import styles from "./line-stops.module.css";
import { addressOfStop } from "./stop-address.ts";
import { StopMark } from "./stop-mark.tsx";
import { words } from "./words.en.ts";

/** The stops of one chapter, joined by a line. */
export function LineStops({ stops }: { readonly stops: readonly Stop[] }) {
  return (
    <ul className={styles.stops}>
      {stops.map((stop) => (
        <li key={stop.kind} data-kind={stop.kind}>
          <Link href={addressOfStop(stop)} data-state={stop.state}>
            <StopMark kind={stop.kind} state={stop.state} />
            <span className={styles.what}>
              {nameOf(stop)}
              <span className="visually-hidden">, </span>
              <span className={stop.state === "next" ? styles.state : "visually-hidden"}>
                {words.states[stop.state]}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function nameOf({ kind, to }: Stop): string {
  if (kind === "read") return words.lesson;
  return kind === "use" ? words.level(to.title) : to.title;
}
