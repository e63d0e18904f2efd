import { type FormEvent, useState } from "react";
import { Code } from "./code.tsx";
import styles from "./data.module.css";
import { time } from "./day.ts";
import { Said } from "./said.tsx";
import { send } from "./server.ts";
import { useRequest } from "./use-request.ts";
import { words } from "./words.en.ts";

const { device: say } = words;

/** A code for another device, and the place to type one from there. */
export function Device({ onChange }: { readonly onChange: () => void }) {
  const showing = useRequest();
  const joining = useRequest();
  const [shown, setShown] = useState<{ readonly code: string; readonly endsAt: string }>();
  const [typed, setTyped] = useState("");
  const [joined, setJoined] = useState<{ readonly answers: number; readonly next: string | null }>();

  const join = (event: FormEvent) => {
    event.preventDefault();
    void joining.run(
      () => send("join", { code: typed }),
      ({ kept, nextRecoveryCode }) => {
        setJoined({ answers: kept.attempts, next: nextRecoveryCode });
        setTyped("");
        setShown(undefined);
        onChange();
      },
    );
  };
  return (
    <section className={styles.part} aria-labelledby="device">
      <h2 id="device">{say.title}</h2>
      <p>{say.why}</p>
      <button
        type="button"
        className="button"
        aria-disabled={showing.isBusy}
        onClick={() => showing.run(() => send("pairingCode", undefined), setShown)}
      >
        {shown ? say.another : say.show}
      </button>
      {shown && <Code label={say.code} code={shown.code} note={say.until(time(shown.endsAt))} />}
      <Said fault={showing.fault} />
      <form className={styles.form} onSubmit={join}>
        <h3>{say.have}</h3>
        <label htmlFor="code">{say.typeIt}</label>
        <div className={styles.row}>
          <input
            id="code"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
            required
          />
          <button type="submit" className="button" aria-disabled={joining.isBusy}>
            {say.join}
          </button>
        </div>
        <p className="small">{say.merges}</p>
      </form>
      <Said text={joined && say.joined(joined.answers)} fault={joining.fault} />
      {joined?.next && <Code label={words.recovery.code} code={joined.next} note={words.recovery.once} />}
    </section>
  );
}
