import type { ReactElement, ReactNode } from "react";
import styles from "./contribute.module.css";

/** Commands, each with what it does: beside it where there is room, and on a telephone below it. */
export function Commands({ children }: { readonly children?: ReactNode }) {
  const { children: text } = (children as ReactElement<{ readonly children: string }>).props;
  return (
    <pre>
      <code>
        {text
          .trimEnd()
          .split("\n")
          .map((line) => (
            <Command key={line} line={line} />
          ))}
      </code>
    </pre>
  );
}

function Command({ line }: { readonly line: string }) {
  const [, command = line, air, does] = /^(.*?)( +)(# .*)$/.exec(line) ?? [];
  return (
    <span className={styles.line}>
      {command}
      {air && <span className={styles.air}>{air}</span>}
      {does && <span className={styles.does}>{does}</span>}
    </span>
  );
}
