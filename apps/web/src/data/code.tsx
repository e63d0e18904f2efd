import styles from "./data.module.css";

/** A code to read, to copy by hand or to print. */
export function Code({ label, code, note }: { readonly label: string; readonly code: string; readonly note: string }) {
  return (
    <figure className={styles.code}>
      <figcaption>{label}</figcaption>
      <output>{code}</output>
      <p className="small">{note}</p>
    </figure>
  );
}
