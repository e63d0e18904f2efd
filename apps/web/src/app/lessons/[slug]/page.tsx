import { Lesson } from "@nn/figures";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { chapter } from "@/lessons/chapter.ts";
import { IndexList } from "@/lessons/index-list.tsx";
import { texts } from "@/lessons/texts.ts";
import styles from "./lesson.module.css";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => chapter.lessons.map(({ slug }) => ({ slug }));

const lessonBySlug = (slug: string) => chapter.lessons.find((lesson) => lesson.slug === slug);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = lessonBySlug((await params).slug);
  return lesson ? { title: lesson.title, description: lesson.lead } : {};
}

export default async function LessonPage({ params }: Props) {
  const { slug } = await params;
  const lesson = lessonBySlug(slug);
  const text = texts[slug];
  if (!lesson || !text) notFound();
  const at = chapter.lessons.indexOf(lesson);
  const [before, next] = [chapter.lessons[at - 1], chapter.lessons[at + 1]];
  return (
    <div className={`page ${styles.page}`}>
      <nav className={styles.index} aria-label={`Chapter: ${chapter.title}`}>
        <h2>{chapter.title}</h2>
        <IndexList slug={slug} />
      </nav>
      <article className={styles.article}>
        <details className={styles.contents}>
          <summary>
            <span>
              Lesson {at + 1} of {chapter.lessons.length}
            </span>
            <span>Chapter contents</span>
          </summary>
          <IndexList slug={slug} />
        </details>
        <h1>{lesson.title}</h1>
        <p className={`lead ${styles.lead}`}>{lesson.lead}</p>
        <Lesson start={text.start} className={styles.text}>
          <text.Text />
        </Lesson>
        <nav className={styles.foot} aria-label="Before and next">
          <Link href={before ? `/lessons/${before.slug}` : "/lessons"}>
            <span>Before</span>
            <strong>{before ? before.title : "All lessons"}</strong>
          </Link>
          <Link href={next ? `/lessons/${next.slug}` : "/play/first-nudge"}>
            <span>{next ? "Next" : "Next, at play"}</span>
            <strong>{next ? next.title : "First Nudge"}</strong>
          </Link>
        </nav>
      </article>
    </div>
  );
}
