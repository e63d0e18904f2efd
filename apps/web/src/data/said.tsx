import { useEffect, useRef } from "react";
import styles from "./data.module.css";

/** What became of a request, told to those who listen too. The element is always there, or nobody would hear it. */
export function Said({ text, fault }: { readonly text?: string | undefined; readonly fault?: string | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  const said = fault ?? text;
  useEffect(() => {
    // On a telephone it may stand below what is seen, or under the keyboard.
    if (said) place.current?.scrollIntoView?.({ block: "nearest" });
  }, [said]);
  return (
    <div ref={place} role="status" className={styles.said}>
      {said && <p className={fault && styles.fault}>{said}</p>}
    </div>
  );
}
