import { concepts } from "@nn/concepts";
import { families } from "@nn/exercises";
import type { Metadata } from "next";
import Link from "next/link";
import { ConceptState } from "@/practice/today/concept-state.tsx";
import { FamilyProgress } from "@/practice/today/family-progress.tsx";
import { Today } from "@/practice/today/today.tsx";
import styles from "./practice.module.css";

export const metadata: Metadata = {
  title: "Practice",
  description: "Derivative exercises, checked at once, with the reason.",
};

export default function PracticePage() {
  return (
    <div className="page">
      <div className="column">
        <h1>Practice</h1>
        <p className={`lead ${styles.lead}`}>
          Write a derivative in your own way: any right form is right. A wrong one is told which factor went astray, and
          what cannot be read is never marked.
        </p>
      </div>
      <Today />
      <h2 className={styles.all}>All exercises, idea by idea</h2>
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
                      <Link href={`/practice/${id}`}>
                        <strong>{title}</strong>
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
