import { course } from "@nn/course";
import type { Metadata } from "next";
import Link from "next/link";
import styles from "./lessons.module.css";
import { words } from "./words.en.ts";

export const metadata: Metadata = { title: words.name, description: words.description };

export default function LessonsPage() {
  return (
    <div className="page">
      <div className="column">
        <h1>{words.name}</h1>
        <p className={`lead ${styles.lead}`}>{words.lead}</p>
        <h2 className={styles.chapter}>{course.title}</h2>
        <ol className={styles.list}>
          {course.chapters.map(({ slug, title, lead }) => (
            <li key={slug}>
              <Link href={`/lessons/${slug}`}>
                <strong>{title}</strong>
                <span>{lead}</span>
              </Link>
            </li>
          ))}
        </ol>
        <p className={styles.later}>{words.planned(course.planned)}</p>
      </div>
    </div>
  );
}
