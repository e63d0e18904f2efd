import { useState } from "react";
import { Code } from "./code.tsx";
import styles from "./data.module.css";
import { day } from "./day.ts";
import { Said } from "./said.tsx";
import { send } from "./server.ts";
import { useRequest } from "./use-request.ts";
import { words } from "./words.en.ts";

const { recovery: say } = words;

/** A long code for the drawer. */
export function Recovery({ since, onChange }: { readonly since: string | null; readonly onChange: () => void }) {
  const { isBusy, fault, run } = useRequest();
  const [code, setCode] = useState<string>();
  const make = () =>
    run(
      () => send("recoveryCode", undefined),
      (made) => {
        setCode(made.code);
        onChange();
      },
    );
  return (
    <section className={styles.part} aria-labelledby="recovery">
      <h2 id="recovery">{say.title}</h2>
      <p>{say.why}</p>
      {since !== null && code === undefined && <p>{say.since(day(since))}</p>}
      <p className={styles.row}>
        <button type="button" className="button" aria-disabled={isBusy} onClick={make}>
          {since === null && code === undefined ? say.make : say.makeAnother}
        </button>
        {code && (
          <button type="button" className="button" onClick={() => window.print()}>
            {say.print}
          </button>
        )}
      </p>
      {code && <Code label={say.code} code={code} note={say.once} />}
      <Said fault={fault} />
    </section>
  );
}
