"use client";

import { issueWords } from "@nn/catalog/words";
import type { Issue } from "@nn/level-kit";
import { quantityId, spokenName } from "@nn/notation";
import { createContext, useContext } from "react";
import styles from "./editor.module.css";
import type { Draft } from "./model/draft.ts";
import { issuesAt, placeOf } from "./model/where.ts";
import { words } from "./words.en.ts";

/** What every part of the editor works on. */
export interface Editing {
  readonly draft: Draft;
  /** @param about  changes in a row about the same thing are taken back together */
  readonly change: (change: (now: Draft) => Draft, about?: string) => void;
  /** Whatever is wrong with the draft. */
  readonly issues: readonly Issue[];
}

const EditingContext = createContext<Editing | undefined>(undefined);

export const EditingProvider = EditingContext.Provider;

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error("a part of the editor stands outside of EditingProvider");
  return editing;
}

/** The id of what is said beside a field. */
export const problemsId = (place: string) => `problems-${place.replace(".", "-")}`;

/** What to change in a field, beside it. */
export function Problems({ at }: { readonly at: string }) {
  const { draft, issues } = useEditing();
  return (
    <div id={problemsId(at)} role="status" className={styles.problems}>
      {issuesAt(issues, at).map((issue) => {
        const said = problemWords(draft, issue);
        return <p key={said}>{said}</p>;
      })}
    </div>
  );
}

/** What is wrong and what to change, in a sentence. */
export const problemWords = (draft: Draft, issue: Issue): string =>
  // Who draws a level may have no terminal, and has a button for this.
  issue.code === "too-few-starts"
    ? words.rules.tooFewStarts(issue.starts, issue.least)
    : words.problem(nameOf(draft, issue), issueWords(issue));

function nameOf(draft: Draft, issue: Issue): string {
  const [head = "", at] = placeOf(issue).split(".");
  const { places } = words;
  if (head === "wrong" && at !== undefined) return places.log(Number(at) + 1);
  const knob = head === "knobs" ? draft.knobs[Number(at)] : undefined;
  if (knob) {
    const name = spokenName({ sizes: sizesOf(draft) }, quantityId(knob.parameter));
    const field = KNOB_FIELDS.find((each) => issue.path.endsWith(`.${each}`));
    return field ? words.network.of(words.network[field], name) : places.knob(name);
  }
  const named = places[head as keyof typeof places];
  return typeof named === "string" ? named : places.level;
}

const KNOB_FIELDS = ["step", "min", "max"] as const;

export const sizesOf = ({ network: { inputs, layers } }: Pick<Draft, "network">): readonly number[] => [
  inputs,
  ...layers.map(({ neurons }) => neurons),
];
