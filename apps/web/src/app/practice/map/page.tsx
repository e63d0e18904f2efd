import type { Metadata } from "next";
import styles from "@/concept-map/concept-map.module.css";
import { ConceptMap } from "@/concept-map/concept-map.tsx";
import { words } from "@/concept-map/words.en.ts";

export const metadata: Metadata = { title: words.name, description: words.description };

const STATES = ["new", "learning", "known", "due"] as const;

export default function ConceptMapPage() {
  return (
    <div className="page">
      <div className="column">
        <h1>{words.name}</h1>
        <p className={`lead ${styles.lead}`}>{words.lead}</p>
        <ul className={styles.key}>
          {STATES.map((state) => (
            <li key={state} data-state={state}>
              <span className={styles.disc} />
              {words.key[state]}
            </li>
          ))}
        </ul>
      </div>
      <ConceptMap />
    </div>
  );
}
