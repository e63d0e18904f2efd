import { course } from "@nn/course";
import { Link } from "@/later/link.tsx";
import styles from "./index-list.module.css";
import { SectionLinks } from "./section-links.tsx";
import { words } from "./words.en.ts";

/** The index of the course: the lessons that can be read, the sections of the present one, and what is to come. */
export function IndexList({ slug }: { readonly slug: string }) {
  return (
    <>
      <ol className={styles.lessons}>
        {course.chapters.map((lesson) => (
          <li key={lesson.slug}>
            <Link href={`/lessons/${lesson.slug}`} aria-current={lesson.slug === slug ? "page" : undefined}>
              {lesson.title}
            </Link>
            {lesson.slug === slug && <SectionLinks slug={slug} sections={lesson.sections} />}
          </li>
        ))}
      </ol>
      {course.planned.length > 0 && (
        <>
          <p className={styles.coming}>{words.planned}</p>
          <ul className={styles.later}>
            {course.planned.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
