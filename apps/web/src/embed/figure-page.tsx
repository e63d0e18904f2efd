import { Figure, Lesson, type LessonStart } from "@nn/figures";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import styles from "./figure-page.module.css";
import { words } from "./figures.en.ts";
import { type FigureName, figureOf } from "./figures.ts";
import { FrameHeight } from "./frame-height.tsx";

/** With the address at which others find how to embed it. */
export function figureMetadata(name: FigureName): Metadata {
  const { title, chapter } = figureOf(name);
  return {
    title,
    description: chapter.lead,
    alternates: { types: { "application/json+oembed": `/oembed?url=${encodeURIComponent(`/figure/${name}`)}` } },
  };
}

/** A figure alone, for the frame of another page. */
export function FigurePage({
  name,
  start,
  children,
}: {
  readonly name: FigureName;
  readonly start: LessonStart;
  readonly children: ReactNode;
}) {
  const { title, chapter, href } = figureOf(name);
  return (
    <div className={styles.page} data-embedded>
      <h1 className="visually-hidden">{title}</h1>
      <Lesson start={start}>
        <Figure id={name}>{children}</Figure>
      </Lesson>
      <p className={styles.from}>
        <a href={href} target="_blank" rel="noopener">
          {words.from(chapter.title)}
        </a>
      </p>
      <FrameHeight name={name} />
    </div>
  );
}
