import styles from "./data.module.css";

interface Props {
  readonly label: string;
  readonly code: string | undefined;
  readonly note: string;
}

/** A code to read or to copy by hand. The element around it is always there, or nobody would hear the code. */
export function Code({ label, code, note }: Props) {
  return (
    <div role="status">
      {code && (
        <figure className={styles.code}>
          <figcaption>{label}</figcaption>
          <p className={styles.letters}>{code}</p>
          <p className="small">{note}</p>
        </figure>
      )}
    </div>
  );
}
