import { useRef, useState } from "react";
import { bringBack, goOnWith, saveCopy } from "./copies.ts";
import styles from "./data.module.css";
import { Said } from "./said.tsx";
import { useRequest } from "./use-request.ts";
import { words } from "./words.en.ts";

const { copy: say } = words;

interface Props {
  readonly onChange: () => void;
  /** The recovery code of a copy was used, and this is to take its place. */
  readonly onNextCode: (code: string) => void;
}

/** A file to take away, and the way back. */
export function Copy({ onChange, onNextCode }: Props) {
  const { isBusy, fault, run, clear } = useRequest();
  const [done, setDone] = useState<string>();
  /** The code of a copy whose work this browser does not have: whether to go on with it is the learner's to say. */
  const [found, setFound] = useState<string>();
  const file = useRef<HTMLInputElement>(null);
  const bringer = useRef<HTMLButtonElement>(null);

  const begin = () => {
    setDone(undefined);
    setFound(undefined);
  };
  const save = () => {
    begin();
    return run(
      () => saveCopy(),
      ({ isEmpty }) => {
        setDone(isEmpty ? say.savedNothing : say.saved);
        onChange();
      },
    );
  };
  const bring = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    begin();
    await run(
      () => bringBack(chosen),
      (brought) => {
        if (brought.kind === "here") setDone(say.brought(brought.fresh));
        else if (brought.recoveryCode === undefined) setDone(say.elsewhere);
        else setFound(brought.recoveryCode);
        onChange();
      },
    );
    if (file.current) file.current.value = ""; // the same file may be chosen again
  };
  const decided = () => {
    clear();
    setFound(undefined);
    bringer.current?.focus(); // the button that was pressed is gone
  };
  const goOn = (code: string) =>
    run(
      () => goOnWith(code),
      ({ kept, nextRecoveryCode }) => {
        decided();
        setDone(say.joined(kept.attempts, kept.runs));
        if (nextRecoveryCode !== null) onNextCode(nextRecoveryCode);
        onChange();
      },
    );
  return (
    <section className={styles.part} aria-labelledby="copy">
      <h2 id="copy">{say.title}</h2>
      <p>{say.why}</p>
      <p className={`needs-script ${styles.row}`}>
        <button type="button" className="button" aria-disabled={isBusy} onClick={save}>
          {say.save}
        </button>
        <button
          ref={bringer}
          type="button"
          className="button"
          aria-disabled={isBusy}
          onClick={() => file.current?.click()}
        >
          {say.bring}
        </button>
      </p>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => void bring(event.target.files?.[0])}
      />
      <Said text={found === undefined ? done : say.found} fault={fault} />
      {found !== undefined && (
        <p className={styles.row}>
          <button type="button" className="button main" aria-disabled={isBusy} onClick={() => goOn(found)}>
            {say.goOn}
          </button>
          <button type="button" className="button" aria-disabled={isBusy} onClick={() => !isBusy && decided()}>
            {say.leave}
          </button>
        </p>
      )}
    </section>
  );
}
