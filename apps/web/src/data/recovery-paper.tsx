import styles from "./data.module.css";
import { day } from "./day.ts";
import { words } from "./words.en.ts";

const { recovery: say } = words;

/** What a printer makes of the page while a recovery code is shown: found in a drawer years later, it says what it is. */
export function RecoveryPaper({ code }: { readonly code: string }) {
  return (
    <div className={styles.paper}>
      <h2>{say.paper.title}</h2>
      <p className={styles.letters}>{code}</p>
      <p>{say.paper.use(`${location.origin}/data`)}</p>
      <p>{say.paper.safe}</p>
      <p>{say.paper.made(day(new Date().toISOString()))}</p>
    </div>
  );
}
