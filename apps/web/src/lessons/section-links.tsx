"use client";

import type { Section } from "@nn/course";
import { useEffect, useState } from "react";
import { noteReading } from "@/kept/reading.ts";

/** The sections of the lesson that is open; the one being read is marked. */
export function SectionLinks({ slug, sections }: { readonly slug: string; readonly sections: readonly Section[] }) {
  const [current, setCurrent] = useState<string>();

  useEffect(() => {
    const headings = sections.flatMap(({ id }) => document.getElementById(id) ?? []);
    // The heading that has passed the upper third of the page last.
    const find = () => {
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3);
      setCurrent(passed.at(-1)?.id);
    };
    const observer = new IntersectionObserver(find, { rootMargin: "0px 0px -66% 0px" });
    for (const heading of headings) observer.observe(heading);
    return () => observer.disconnect();
  }, [sections]);

  useEffect(() => {
    if (current) noteReading(slug, current);
  }, [slug, current]);

  return (
    <ol>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === current ? "location" : undefined}>
            {title}
          </a>
        </li>
      ))}
    </ol>
  );
}
