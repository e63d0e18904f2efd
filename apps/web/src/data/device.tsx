import { type FormEvent, useState } from "react";
import { Code } from "./code.tsx";
import styles from "./data.module.css";
import { time } from "./day.ts";
import { Said } from "./said.tsx";
import { send, sendKnown } from "./server.ts";
import { useRequest } from "./use-request.ts";
import { words } from "./words.en.ts";

const { device: say } = words;

interface Props {
  readonly onChange: () => void;
  /** A recovery code was used, and this is to take its place. */
  readonly onNextCode: (code: string) => void;
}

/** A code for another device, and the place to type one from there. */
export function Device({ onChange, onNextCode }: Props) {
  const showing = useRequest();
  const joining = useRequest();
  const [shown, setShown] = useState<{ readonly code: string; readonly endsAt: string }>();
  const [typed, setTyped] = useState("");
  const [joined, setJoined] = useState<string>();

  const show = () =>
    showing.run(
      () => send("pairingCode", undefined),
      (made) => {
        setShown(made);
        onChange();
      },
    );
  const join = (event: FormEvent) => {
    event.preventDefault();
    setJoined(undefined);
    void joining.run(
      () => sendKnown("join", { code: typed }),
      ({ kept, nextRecoveryCode }) => {
        setJoined(say.joined(kept.attempts, kept.runs, nextRecoveryCode !== null));
        setTyped("");
        setShown(undefined);
        if (nextRecoveryCode !== null) onNextCode(nextRecoveryCode);
        onChange();
      },
    );
  };
  return (
    <section className={styles.part} aria-labelledby="device">
      <h2 id="device">{say.title}</h2>
      <p>{say.why}</p>
      <button type="button" className="button needs-script" aria-disabled={showing.isBusy} onClick={show}>
        {shown ? say.another : say.show}
      </button>
      <Code
        label={say.code}
        code={shown?.code}
        note={shown ? say.until(time(shown.endsAt), `${location.host}/data`) : ""}
      />
      <Said fault={showing.fault} />
      <form className={`needs-script ${styles.form}`} onSubmit={join}>
        <h3>{say.have}</h3>
        <p id="merges">{say.merges}</p>
        <label htmlFor="code">{say.typeIt}</label>
        <div className={styles.row}>
          <input
            id="code"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            aria-describedby="merges"
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
      </form>
      <Said text={joined} fault={joining.fault} />
    </section>
  );
}
