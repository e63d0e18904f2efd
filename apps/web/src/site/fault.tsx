import styles from "./fault.module.css";

/** What happened, what is kept, what to do: in that order, between two ink lines where the thing would have been. */
export function Fault({
  title,
  kept,
  reference,
  onRetry,
}: {
  readonly title: string;
  readonly kept: string;
  readonly reference?: string | undefined;
  readonly onRetry: () => void;
}) {
  return (
    <section className={styles.fault} role="alert">
      <h1>{title}</h1>
      <p>{kept}</p>
      <p>
        Try again. If it stays like this, load the page anew
        {reference ? `, or tell the person who runs this site the number ${reference}` : ""}.
      </p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </section>
  );
}
