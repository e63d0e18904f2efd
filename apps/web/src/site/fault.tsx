import { words } from "./fault.en.ts";
import styles from "./fault.module.css";

/** What happened, what is safe, what to do: in that order, between two ink lines where the thing would have been. */
export function Fault({
  title,
  reference,
  onRetry,
}: {
  readonly title: string;
  readonly reference?: string | undefined;
  readonly onRetry: () => void;
}) {
  return (
    <section className={styles.fault} role="alert">
      <h1>{title}</h1>
      <p>{words.nothingLost}</p>
      <p>{reference ? words.adviceWith(reference) : words.advice}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.again}
      </button>
    </section>
  );
}
