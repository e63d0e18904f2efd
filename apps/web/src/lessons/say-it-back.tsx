import type { Recall } from "@nn/course";
import { Typeset } from "@/formula/typeset.tsx";
import { RecallQuestion } from "./recall-question.tsx";
import { words } from "./say-it-back.en.ts";
import styles from "./say-it-back.module.css";

/** The questions at the end of a chapter, one below the other. */
export function SayItBack({ chapter, questions }: { readonly chapter: string; readonly questions: readonly Recall[] }) {
  return (
    <section className={styles.section} aria-labelledby="say-it-back">
      <h2 id="say-it-back" tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <ol className={styles.questions}>
        {questions.map((recall) => (
          <li key={recall.id}>
            <Recalled chapter={chapter} recall={recall} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One of the questions, wherever it is asked, typeset where the page is made. */
export function Recalled({
  chapter,
  recall: { id, question, options, right, because },
}: {
  readonly chapter: string;
  readonly recall: Recall;
}) {
  return (
    <RecallQuestion
      address={`${chapter}#${id}`}
      asked={<Typeset text={question} />}
      options={options.map((option) => <Typeset key={option} text={option} />)}
      right={right}
      because={<Typeset text={because} />}
    />
  );
}
