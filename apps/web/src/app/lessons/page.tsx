import { course } from "@nn/course";
import type { Metadata } from "next";
import { NextThing } from "@/road/next-thing.tsx";
import { Path } from "@/road/path.tsx";
import { road } from "@/road/road.ts";
import { words as roadWords } from "@/road/words.en.ts";
import styles from "./lessons.module.css";
import { words } from "./words.en.ts";

export const metadata: Metadata = { title: words.name, description: words.description };

const leads = Object.fromEntries(course.chapters.map(({ slug, lead }) => [slug, lead]));

export default function LessonsPage() {
  return (
    <div className="page">
      <div className={styles.opening}>
        <div>
          <h1>{words.name}</h1>
          <p className={`lead ${styles.lead}`}>{words.lead}</p>
        </div>
        <NextThing road={road} />
      </div>
      <h2 className={styles.chapter}>{course.title}</h2>
      <p className={styles.key}>{roadWords.pathLead}</p>
      <Path road={road} leads={leads} />
      {course.planned.length > 0 && <p className={styles.later}>{words.planned(course.planned)}</p>}
    </div>
  );
}
