import { useState } from "react";
import styles from "./data.module.css";
import { emptyBrowser } from "./empty-browser.ts";
import { Said } from "./said.tsx";
import { send } from "./server.ts";
import { useRequest } from "./use-request.ts";
import { words } from "./words.en.ts";

const { forget: say } = words;

/** Deletes everything, after a second thought. */
export function Forget({ isNobody, onChange }: { readonly isNobody: boolean; readonly onChange: () => void }) {
  const { isBusy, fault, run } = useRequest();
  const [isAsked, setAsked] = useState(false);
  const [isDone, setDone] = useState(false);
  const forget = () =>
    run(
      () => send("forget", { sure: true }),
      () => {
        emptyBrowser();
        setAsked(false);
        setDone(true);
        onChange();
      },
    );
  return (
    <section className={styles.part} aria-labelledby="forget">
      <h2 id="forget">{say.title}</h2>
      <p>{say.why}</p>
      <p className={styles.row}>
        {isAsked ? (
          <>
            <button type="button" className="button main" aria-disabled={isBusy} onClick={forget}>
              {say.sure}
            </button>
            <button type="button" className="button" onClick={() => setAsked(false)}>
              {say.keep}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="button"
            onClick={() => {
              setAsked(true);
              setDone(false);
            }}
          >
            {say.begin}
          </button>
        )}
      </p>
      <Said text={isDone && isNobody ? say.done : undefined} fault={fault} />
    </section>
  );
}
