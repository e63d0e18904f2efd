"use client";

import { isTex, type QuestionPart, type RichText, type Solution } from "@nn/exercises";
import { Tex } from "@/formula/tex.tsx";
import { plainTextOf, Rich } from "../rich.tsx";
import { fullSize, inLine } from "../slashed.ts";
import { formulaLines, isName } from "./formula-lines.ts";
import styles from "./help.module.css";
import { ReferenceAnswer } from "./reference-answer.tsx";
import { words } from "./words.en.ts";

/** The worked solution: a sentence and its formula by turns, all signs of equality one below the other. */
export function WorkedSolution({
  solution: { lines, answers },
  parts,
}: {
  readonly solution: Solution;
  readonly parts: readonly QuestionPart[];
}) {
  return (
    <section className={styles.solution} aria-label={words.solution}>
      <h3 className={styles.title}>{words.solution}</h3>
      <SolutionSteps solution={{ lines, answers }} parts={parts} />
    </section>
  );
}

/** The lines of a worked solution, and the answer to each part. */
export function SolutionSteps({
  solution: { lines, answers },
  parts,
}: {
  readonly solution: Solution;
  readonly parts: readonly QuestionPart[];
}) {
  return (
    <>
      <SolutionLines lines={lines} />
      <dl className={styles.answers}>
        {parts.map((part) => {
          const answer = answers[part.id];
          return (
            answer && (
              <div key={part.id}>
                <dt>
                  <Rich text={fullSize(inLine(part.label))} />
                </dt>
                <dd>
                  <ReferenceAnswer part={part} answer={answer} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </>
  );
}

/** The lines of a worked solution, all signs of equality one below the other. */
export const SolutionLines = ({ lines }: { readonly lines: readonly RichText[] }) => (
  <div className={styles.lines}>
    {lines.map((line) => (
      <SolutionLine key={plainTextOf(line)} line={line} />
    ))}
  </div>
);

/** Prose, and each formula that has a line of its own on the grid. */
function SolutionLine({ line }: { readonly line: RichText }) {
  const isDisplayed = (part: RichText[number]) => isTex(part) && part.display === true;
  const prose = line.filter((part) => !isDisplayed(part));
  return (
    <>
      {prose.length > 0 && (
        <p className={styles.prose}>
          <Rich text={fullSize(inLine(prose))} />
        </p>
      )}
      {line.map(
        (part) => isTex(part) && isDisplayed(part) && <OnGrid key={part.tex} tex={part.tex} plain={part.plain} />,
      )}
    </>
  );
}

function OnGrid({ tex, plain }: { readonly tex: string; readonly plain: string }) {
  const [head = { sign: "", tex }, ...others] = formulaLines(tex);
  return (
    <div className={styles.formula} data-head={isName(head.tex) ? "name" : "long"}>
      <span className="visually-hidden">{plain}</span>
      {[head, ...others].map((line, at) => (
        // The sides of a formula never change places.
        <div key={`${at}:${line.tex}`} className={styles.side} aria-hidden="true">
          <span>{at > 0 && <Tex tex={line.sign} plain={line.sign} />}</span>
          <span>
            <Tex tex={`\\displaystyle ${line.tex}`} plain={line.tex} />
          </span>
        </div>
      ))}
    </div>
  );
}
