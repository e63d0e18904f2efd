import { course } from "@nn/course";
import type { Metadata } from "next";
import Link from "next/link";
import styles from "./lessons.module.css";

export const metadata: Metadata = {
  title: "Lessons",
  description: "The calculus of backpropagation, one idea at a time, with figures that answer.",
};

export default function LessonsPage() {
  return (
    <div className="page">
      <div className="column">
        <h1>Lessons</h1>
        <p className={`lead ${styles.lead}`}>
          Each lesson is one idea with a figure that is alive: whatever you turn, every number on the page answers.
        </p>
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
        <p className={styles.later}>
          In preparation: {course.planned.slice(0, -1).join(", ")} and {course.planned.at(-1)}.
        </p>
      </div>
    </div>
  );
}
