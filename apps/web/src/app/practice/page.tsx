import { concepts } from "@nn/concepts";
import { families } from "@nn/exercises";
import type { Metadata } from "next";
import { Link } from "@/later/link.tsx";
import { ConceptState } from "@/practice/today/concept-state.tsx";
import { FamilyProgress } from "@/practice/today/family-progress.tsx";
import { Today } from "@/practice/today/today.tsx";
import { road } from "@/road/road.ts";
import { WithoutScript } from "@/site/without-script.tsx";
import styles from "./practice.module.css";
import { words } from "./words.en.ts";

const { practice } = words;

export const metadata: Metadata = { title: practice.name, description: practice.description };

export default function PracticePage() {
  return (
    <div className="page">
      <h1>{practice.name}</h1>
      <p className={`lead ${styles.lead}`}>{practice.lead}</p>
      <WithoutScript on="practice" />
      <Today road={road} />
      <h2 className={styles.all}>{practice.all}</h2>
      <ul className={styles.list}>
        {concepts.map(({ id: concept, title: idea }) => {
          const own = families.filter((family) => family.concept === concept);
          return (
            own.length > 0 && (
              <li key={concept} className={styles.idea}>
                <h3>
                  {idea}
                  <ConceptState concept={concept} />
                </h3>
                <ul>
                  {own.map(({ id, title, summary }) => (
                    <li key={id}>
                      <Link href={`/practice/${id}`} data-search="exercise">
                        <strong data-search-title>{title}</strong>
                        <span className={styles.summary}>{summary}</span>
                      </Link>
                      <FamilyProgress family={id} />
                    </li>
                  ))}
                </ul>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
