import { useEffect, useRef, useState } from "react";
import { RemoveIcon } from "../sandbox/icons.tsx";
import { Problems, useEditing } from "./editor-context.tsx";
import type { Answer, Ask } from "./examine.worker.ts";
import { withStarts } from "./model/changes.ts";
import type { Draft } from "./model/draft.ts";
import styles from "./rules-part.module.css";
import { openWorker } from "./use-examination.ts";
import { words } from "./words.en.ts";

/** Further starts, which a worker finds: other values of the knobs, the same idea. */
export function StartsField() {
  const { draft, change } = useEditing();
  const { isFinding, said, find } = useFinder((starts, { knobs }) => change((now) => withStarts(now, starts, knobs)));
  return (
    <section className={styles.starts} aria-label={words.rules.starts}>
      <h3>{words.rules.starts}</h3>
      <ul>
        {draft.starts.map((values, at) => (
          <li key={values.join()}>
            {words.rules.start(at + 2, values)}
            <button
              type="button"
              aria-label={words.rules.removeStart(at + 2)}
              title={words.rules.removeStart(at + 2)}
              onClick={() => change((now) => ({ ...now, starts: now.starts.toSpliced(at, 1) }))}
            >
              <RemoveIcon />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="plain link" disabled={isFinding} onClick={() => find(draft)}>
        {draft.starts.length > 1 ? words.rules.findOthers : words.rules.findStarts}
      </button>
      <p role="status" className="small">
        {said}
      </p>
      <Problems at="starts" />
    </section>
  );
}

function useFinder(onFound: (starts: Draft["starts"], of: Draft) => void) {
  const [said, say] = useState("");
  const [isFinding, setFinding] = useState(false);
  const running = useRef<Worker>(undefined);
  const presses = useRef(0);
  useEffect(() => () => running.current?.terminate(), []);
  const find = (draft: Draft) => {
    const worker = openWorker();
    running.current = worker;
    setFinding(true);
    say(words.rules.finding);
    const end = (last: string) => {
      worker.terminate();
      setFinding(false);
      say(last);
    };
    worker.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
      if (answer.kind !== "starts") return;
      end(answer.starts.length > 0 ? "" : draft.starts.length > 0 ? words.rules.foundNoOthers : words.rules.foundNone);
      if (answer.starts.length > 0) onFound(answer.starts, draft);
    };
    worker.onerror = () => end(words.rules.foundNone);
    presses.current += 1;
    worker.postMessage({ kind: "starts", draft, seed: presses.current } satisfies Ask);
  };
  return { isFinding, said, find };
}
