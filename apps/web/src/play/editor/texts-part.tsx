import { type ReactNode, useId } from "react";
import { RemoveIcon } from "../sandbox/icons.tsx";
import { Typeset } from "../trial/typeset.tsx";
import { Problems, problemsId, useEditing } from "./editor-context.tsx";
import styles from "./texts-part.module.css";
import { words } from "./words.en.ts";

const MOST = { title: 40, goal: 120, aha: 240 } as const;

/** What a player reads, and the logs beside the level. */
export function TextsPart({ keepsSolution }: { readonly keepsSolution: boolean | undefined }) {
  return (
    <div className={styles.texts}>
      <div className={styles.said}>
        <TextField of="title" />
        <TextField of="goal" lines={2} />
        <TextField of="aha" lines={3} />
        <p className="small">{words.texts.help}</p>
        <Problems at="text" />
      </div>
      <div className={styles.beside}>
        <Solution keepsSolution={keepsSolution} />
        <WrongLogs />
      </div>
    </div>
  );
}

function TextField({ of, lines = 1 }: { readonly of: keyof typeof MOST; readonly lines?: number }) {
  const { draft, change } = useEditing();
  const text = draft.text[of];
  const id = useId();
  const used = `${id}-used`;
  const field = {
    id,
    value: text,
    "aria-describedby": `${used} ${problemsId(of)}`,
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      // A level's texts are lines: what Enter adds would only be refused later.
      change((now) => ({ ...now, text: { ...now.text, [of]: value.replaceAll(/[\r\n]+/g, " ") } }), of),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.texts[of]}</label>
      {lines > 1 ? <textarea rows={lines} {...field} /> : <input type="text" autoComplete="off" {...field} />}
      <p id={used} className={styles.used}>
        {words.texts.used(text.length, MOST[of])}
      </p>
      {text.includes("$") && (
        <p className={styles.shown}>
          <span>{words.texts.shown}</span> <Typeset text={text} />
        </p>
      )}
      <Problems at={of} />
    </div>
  );
}

function Solution({ keepsSolution }: { readonly keepsSolution: boolean | undefined }): ReactNode {
  const {
    draft: { solution },
    change,
  } = useEditing();
  return (
    <section className={styles.logs} aria-label={words.texts.solution}>
      <h3>{words.texts.solution}</h3>
      <p>
        {solution ? words.texts.own(solution.length) : words.texts.solvers}
        {solution && keepsSolution === false && ` ${words.texts.notKept}`}
      </p>
      {solution && (
        <button type="button" className="plain link" onClick={() => change(({ solution: _, ...now }) => now)}>
          {words.texts.useSolvers}
        </button>
      )}
    </section>
  );
}

function WrongLogs() {
  const { draft, change } = useEditing();
  const changeWrong = (next: (wrong: typeof draft.wrong) => typeof draft.wrong, about?: string) =>
    change((now) => ({ ...now, wrong: next(now.wrong) }), about);
  return (
    <section className={styles.logs} aria-label={words.texts.wrong}>
      <h3>{words.texts.wrong}</h3>
      {draft.wrong.length === 0 && <p>{words.texts.noWrong}</p>}
      <ol>
        {draft.wrong.map(({ why, log }, at) => (
          // A log has no name but its place.
          <li key={at}>
            <div className={styles.log}>
              <input
                type="text"
                aria-label={words.texts.why(at + 1)}
                aria-describedby={problemsId(`wrong.${at}`)}
                value={why}
                onChange={({ currentTarget: { value } }) =>
                  changeWrong((wrong) => wrong.with(at, { why: value, log }), `why ${at}`)
                }
              />
              <span>{words.texts.moves(log.length)}</span>
              <button
                type="button"
                aria-label={words.texts.removeWrong(at + 1)}
                title={words.texts.removeWrong(at + 1)}
                onClick={() => changeWrong((wrong) => wrong.toSpliced(at, 1))}
              >
                <RemoveIcon />
              </button>
            </div>
            <Problems at={`wrong.${at}`} />
          </li>
        ))}
      </ol>
      <Problems at="wrong" />
    </section>
  );
}
