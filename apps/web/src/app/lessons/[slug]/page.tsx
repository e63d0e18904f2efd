import { course } from "@nn/course";
import { Lesson } from "@nn/figures";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { IndexList } from "@/lessons/index-list.tsx";
import { texts } from "@/lessons/texts.ts";
import { mapWorlds } from "@/play/map/map.ts";
import { FamilyExercise } from "@/practice/exercise/family-exercise.tsx";
import { words } from "../words.en.ts";
import styles from "./lesson.module.css";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => course.chapters.map(({ slug }) => ({ slug }));

const chapterBySlug = (slug: string) => course.chapters.find((chapter) => chapter.slug === slug);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const chapter = chapterBySlug((await params).slug);
  return chapter ? { title: chapter.title, description: chapter.lead } : {};
}

export default async function LessonPage({ params }: Props) {
  const { slug } = await params;
  const chapter = chapterBySlug(slug);
  const [level] = mapWorlds.flatMap(({ levels }) => levels);
  if (!chapter || !level) notFound();
  const { Text, start } = texts[chapter.slug];
  const at = course.chapters.indexOf(chapter);
  const [before, next] = [course.chapters[at - 1], course.chapters[at + 1]];
  return (
    <div className={`page ${styles.page}`}>
      <nav className={styles.index} aria-label={words.index(course.title)}>
        <h2>{course.title}</h2>
        <IndexList slug={slug} />
      </nav>
      <article className={styles.article}>
        <details className={styles.contents}>
          <summary>
            <span>{words.position(at + 1, course.chapters.length)}</span>
            <span>{words.contents}</span>
          </summary>
          <IndexList slug={slug} />
        </details>
        <h1>{chapter.title}</h1>
        <p className={`lead ${styles.lead}`}>{chapter.lead}</p>
        <Lesson start={start} className={styles.text}>
          <Text components={{ Exercise: FamilyExercise }} />
        </Lesson>
        <nav className={styles.foot} aria-label={words.foot.name}>
          <Link href={before ? `/lessons/${before.slug}` : "/lessons"}>
            <span>{words.foot.previous}</span>
            <strong>{before ? before.title : words.foot.all}</strong>
          </Link>
          <Link href={next ? `/lessons/${next.slug}` : `/play/${level.slug}`}>
            <span>{next ? words.foot.next : words.foot.play}</span>
            <strong>{next ? next.title : level.title}</strong>
          </Link>
        </nav>
      </article>
    </div>
  );
}
