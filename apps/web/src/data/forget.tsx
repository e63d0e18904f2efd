import { useState } from "react";
import { emptyBrowser } from "@/kept/empty.ts";
import styles from "./data.module.css";
import { Said } from "./said.tsx";
import { send } from "./server.ts";
import { SureButton } from "./sure-button.tsx";
import { useRequest } from "./use-request.ts";
import { words } from "./words.en.ts";

const { forget: say } = words;

interface Props {
  /** Nothing is kept of this browser. */
  readonly isNobody: boolean;
  /** The same, or nothing but a cookie. */
  readonly isEmpty: boolean;
  /** All is gone: what stands on the page of it goes too. */
  readonly onForgotten: () => void;
}

/** Deletes everything, after a second thought. What it says after that stands until a new history begins. */
export function Forget({ isNobody, isEmpty, onForgotten }: Props) {
  const { isBusy, fault, run } = useRequest();
  const [done, setDone] = useState<string>();
  const forget = () =>
    run(
      () => send("forget", { sure: true }),
      async () => {
        await emptyBrowser();
        setDone(isEmpty ? say.doneHere : say.done);
        onForgotten();
      },
    );
  return (
    <section className={styles.part} aria-labelledby="forget">
      <h2 id="forget">{say.title}</h2>
      <p>{say.why}</p>
      <SureButton words={say} isBusy={isBusy} onAsk={() => setDone(undefined)} onSure={forget} />
      <Said text={isNobody ? done : undefined} fault={fault} />
    </section>
  );
}
