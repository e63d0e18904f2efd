import { course } from "@nn/course";
import type { Metadata } from "next";
import { preloadFormulaLetters } from "@/formula/formula-letters.ts";
import { Link } from "@/later/link.tsx";
import { Recalled } from "@/lessons/say-it-back.tsx";
import { DeliverNotes } from "@/notes/deliver-notes.tsx";
import { opening } from "@/practice/session/opening.ts";
import { Session } from "@/practice/session/session.tsx";
import { road } from "@/road/road.ts";
import { WithoutScript } from "@/site/without-script.tsx";
import styles from "../practice.module.css";
import { words } from "../words.en.ts";

const { session } = words;

export const metadata: Metadata = { title: session.name, description: session.description };

const questions = Object.fromEntries(
  course.chapters.flatMap(({ slug, sayItBack }) =>
    sayItBack.map((recall) => [`${slug}#${recall.id}`, <Recalled key={recall.id} chapter={slug} recall={recall} />]),
  ),
);

export default function SessionPage() {
  preloadFormulaLetters();
  return (
    <div className={`page ${styles.workPage}`}>
      <p className={`small ${styles.ways}`}>
        <Link href="/practice">{words.practice.name}</Link>
      </p>
      <h1>{session.name}</h1>
      <WithoutScript on="session" />
      <DeliverNotes />
      <Session road={road} questions={questions} opening={opening()} />
    </div>
  );
}
