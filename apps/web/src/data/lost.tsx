import { useState } from "react";
import styles from "./data.module.css";
import { Said } from "./said.tsx";
import { send } from "./server.ts";
import { SureButton } from "./sure-button.tsx";
import { useRequest } from "./use-request.ts";
import { words } from "./words.en.ts";

const { lost: say } = words;

interface Props {
  /** Nothing is kept of this browser: it has no other devices, and must not say that it has signed them out. */
  readonly isEmpty: boolean;
  readonly onChange: () => void;
}

/** Ends the cookies of all other browsers, after a second thought. */
export function Lost({ isEmpty, onChange }: Props) {
  const { isBusy, fault, run } = useRequest();
  const [isDone, setDone] = useState(false);
  const end = () =>
    run(
      () => send("endOtherDevices", { sure: true }),
      () => {
        setDone(true);
        onChange();
      },
    );
  return (
    <section className={styles.part} aria-labelledby="lost">
      <h2 id="lost">{say.title}</h2>
      <p>{say.why}</p>
      {isEmpty ? (
        <p>{say.first}</p>
      ) : (
        <SureButton words={say} isBusy={isBusy} onAsk={() => setDone(false)} onSure={end} />
      )}
      <Said text={isDone ? say.done : undefined} fault={fault} />
    </section>
  );
}
