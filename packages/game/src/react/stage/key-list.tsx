import { words } from "../../words.en.ts";
import { later } from "../later.ts";
import styles from "./key-list.module.css";

/** Nobody opens it before the page is awake. */
const list = later(() => import("./listed-keys.tsx"));

/** The keys of the game, for those who have some: a sheet that opens below its button. */
export function KeyList() {
  const listed = list.use();
  return (
    <details className={styles.keys}>
      <summary aria-label={words.keys} title={words.keys}>
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <rect
            x="2.75"
            y="5.75"
            width="16.5"
            height="10.5"
            rx="1.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
          <path
            d="M6 9h.01M9.3 9h.01M12.7 9h.01M16 9h.01M7 13h8"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </svg>
      </summary>
      {listed && <listed.ListedKeys />}
    </details>
  );
}
