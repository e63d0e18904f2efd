import { type Chapter, type ChapterSlug, course, movedFrom } from "@nn/course";
import { Lesson, type LessonStart } from "@nn/figures";
import type { MDXProps } from "mdx/types";
import type { Metadata } from "next";
import Link from "next/link";
import type { ComponentType } from "react";
import { InChapter } from "@/lessons/chapter-context.tsx";
import { Forward } from "@/lessons/forward.tsx";
import { IndexList } from "@/lessons/index-list.tsx";
import { NoteRead } from "@/lessons/note-read.tsx";
import { SayItBack } from "@/lessons/say-it-back.tsx";
import { DeliverNotes } from "@/notes/deliver-notes.tsx";
import { mapWorlds } from "@/play/map/map.ts";
import { FamilyExercise } from "@/practice/exercise/family-exercise.tsx";
import { LaterChapterFoot } from "@/road/later-chapter-foot.tsx";
import { road } from "@/road/road.ts";
import { WithoutScript } from "@/site/without-script.tsx";
import styles from "./lesson.module.css";
import { OnwardLinks } from "./onward-links.tsx";
import { words } from "./words.en.ts";

/** What a chapter's own route hands in, so that no page carries the figures of another chapter. */
interface ChapterPageProps {
  readonly slug: ChapterSlug;
  readonly Text: ComponentType<MDXProps>;
  readonly start: LessonStart;
}

function chapterOf(slug: ChapterSlug) {
  const chapter = course.chapters.find((each) => each.slug === slug);
  if (!chapter) throw new RangeError(`the course has no chapter ${slug}`);
  return chapter;
}

export function chapterMetadata(slug: ChapterSlug): Metadata {
  const { title, lead } = chapterOf(slug);
  return { title, description: lead };
}

/** Where each section ends: at the next one, and the last at the questions that close the chapter. */
const endsOf = ({ slug, sections }: Chapter) =>
  sections.map(({ id }, at) => ({ address: `${slug}#${id}`, next: sections[at + 1]?.id ?? "say-it-back" }));

/** A chapter: its index, its text with one model, and what comes before and after. */
export function ChapterPage({ slug, Text, start }: ChapterPageProps) {
  const chapter = chapterOf(slug);
  const [level] = mapWorlds.flatMap(({ levels }) => levels);
  if (!level) throw new RangeError("the map has no level");
  const moved = movedFrom(slug);
  const at = course.chapters.indexOf(chapter);
  const [before, next] = [course.chapters[at - 1], course.chapters[at + 1]];
  return (
    <div className={`page ${styles.page}`}>
      {Object.keys(moved).length > 0 && <Forward moved={moved} />}
      <NoteRead ends={endsOf(chapter)} />
      <DeliverNotes />
      <nav className={styles.index} aria-label={words.index(course.title)}>
        <h2>{course.title}</h2>
        <IndexList slug={slug} />
      </nav>
      <article className={styles.article}>
        <details className={styles.contents}>
          <summary>
            <span>{words.position(at)}</span>
            <span>{words.contents}</span>
          </summary>
          <IndexList slug={slug} />
        </details>
        <h1>{chapter.title}</h1>
        <p className={`lead ${styles.lead}`}>{chapter.lead}</p>
        <WithoutScript on="lesson" />
        <InChapter slug={slug}>
          <OnwardLinks>
            <Lesson start={start} className={styles.text}>
              <Text components={{ Exercise: FamilyExercise }} />
            </Lesson>
          </OnwardLinks>
        </InChapter>
        <SayItBack chapter={slug} questions={chapter.sayItBack} />
        <LaterChapterFoot road={road} slug={slug} questions={chapter.sayItBack.map(({ id }) => `${slug}#${id}`)} />
        <nav className={styles.foot} aria-label={words.foot.name}>
          <Link href={before ? `/lessons/${before.slug}` : "/lessons"}>
            <span>{before ? words.foot.previous : words.foot.back}</span>
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
