import { useEffect, useRef, useState } from "react";
import styles from "./data.module.css";

interface Props {
  readonly words: { readonly begin: string; readonly sure: string; readonly keep: string };
  readonly isBusy: boolean;
  readonly onAsk: () => void;
  readonly onSure: () => Promise<void>;
}

/** A button for what cannot be undone: it asks once more. */
export function SureButton({ words, isBusy, onAsk, onSure }: Props) {
  const [isAsked, setAsked] = useState(false);
  const harmless = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    // Whoever comes by keyboard stays here when the buttons change, on the one that does nothing yet.
    if (isAsked || wasAsked.current) harmless.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const ask = () => {
    setAsked(true);
    onAsk();
  };
  const go = async () => {
    await onSure();
    setAsked(false);
  };
  return (
    // Whoever cannot see the page hears with the button what it is about.
    <fieldset className={`needs-script ${styles.row} ${styles.sure}`} aria-label={words.begin}>
      {isAsked ? (
        <>
          <button type="button" className="button main" aria-disabled={isBusy} onClick={go}>
            {words.sure}
          </button>
          <button
            ref={harmless}
            type="button"
            className="button"
            aria-disabled={isBusy}
            // What is being done already cannot be left.
            onClick={() => !isBusy && setAsked(false)}
          >
            {words.keep}
          </button>
        </>
      ) : (
        <button ref={harmless} type="button" className="button" onClick={ask}>
          {words.begin}
        </button>
      )}
    </fieldset>
  );
}
