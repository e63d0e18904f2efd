import { useRef, useState } from "react";
import { Code } from "./code.tsx";
import styles from "./data.module.css";
import { day } from "./day.ts";
import { RecoveryPaper } from "./recovery-paper.tsx";
import { Said } from "./said.tsx";
import { type Kept, send } from "./server.ts";
import { useRequest } from "./use-request.ts";
import { words } from "./words.en.ts";

const { recovery: say } = words;

interface Props {
  readonly kept: Kept | null;
  /** The code that was made last on this page, or came in the place of one that was used. */
  readonly code: string | undefined;
  readonly onCode: (code: string) => void;
  readonly onChange: () => void;
}

/** A long code for the drawer. The earlier ones end when this one is said to be kept, and not before. */
export function Recovery({ kept, code, onCode, onChange }: Props) {
  const making = useRequest();
  const confirming = useRequest();
  const [confirmed, setConfirmed] = useState<string>();
  const maker = useRef<HTMLButtonElement>(null);
  const [codes, since] = [kept?.recoveryCodes ?? 0, kept?.recoverySince ?? null];
  const make = () =>
    making.run(
      () => send("recoveryCode", undefined),
      (made) => {
        onCode(made.code);
        onChange();
      },
    );
  const confirm = (newest: string) =>
    confirming.run(
      () => send("confirmRecoveryCode", { code: newest }),
      () => {
        setConfirmed(newest);
        maker.current?.focus(); // the button that was pressed goes
        onChange();
      },
    );
  return (
    <section className={styles.part} aria-labelledby="recovery">
      <h2 id="recovery">{say.title}</h2>
      <p>{say.why}</p>
      {since !== null && code === undefined && <p>{say.since(codes, day(since))}</p>}
      <Code label={say.code} code={code} note={say.once} />
      {code && <RecoveryPaper code={code} />}
      {code && codes > 1 && <p>{say.beside(codes - 1)}</p>}
      <p className={`needs-script ${styles.row}`}>
        {code && codes > 1 && (
          <button type="button" className="button" aria-disabled={confirming.isBusy} onClick={() => confirm(code)}>
            {say.confirm}
          </button>
        )}
        <button ref={maker} type="button" className="button" aria-disabled={making.isBusy} onClick={make}>
          {codes === 0 && code === undefined ? say.make : say.makeAnother}
        </button>
        {code && (
          <button type="button" className="button" onClick={() => window.print()}>
            {say.print}
          </button>
        )}
      </p>
      <Said
        text={confirmed !== undefined && confirmed === code && codes === 1 ? say.confirmed : undefined}
        fault={making.fault ?? confirming.fault}
      />
    </section>
  );
}
