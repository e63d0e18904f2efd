import styles from "./data.module.css";

/** What became of a request, told to those who listen too. The element is always there, or nobody would hear it. */
export function Said({ text, fault }: { readonly text?: string | undefined; readonly fault?: string | undefined }) {
  return (
    <div role="status" className={styles.said}>
      {fault ? <p className={styles.fault}>{fault}</p> : text && <p>{text}</p>}
    </div>
  );
}
