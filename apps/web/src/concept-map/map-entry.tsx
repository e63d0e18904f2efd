"use client";

import type { ConceptId } from "@nn/concepts";
import Link from "next/link";
import { stateWords } from "@/practice/reason-words.ts";
import { useToday } from "@/practice/today/today.tsx";
import styles from "./concept-map.module.css";
import { words } from "./words.en.ts";

interface MapEntryProps {
  readonly concept: ConceptId;
  readonly title: string;
  /** The section that teaches it. */
  readonly href: string;
  readonly restsOn: readonly string[];
}

/** One idea: a disc filled as far as it has been shown, its name, and in words how it stands with it. */
export function MapEntry({ concept, title, href, restsOn }: MapEntryProps) {
  const { data } = useToday();
  const found = data?.concepts.find((each) => each.concept === concept);
  return (
    <Link className={styles.link} href={href} prefetch={false} data-state={found?.state ?? "new"}>
      <span className={styles.disc} aria-hidden="true" />
      <span className={styles.title}>{title}</span>
      <span className={styles.state}>{found && data ? stateWords(found, data.at) : words.unknown}</span>
      {restsOn.length > 0 && <span className={styles.rests}>{words.restsOn(restsOn)}</span>}
    </Link>
  );
}
