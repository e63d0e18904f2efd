import styles from "./data.module.css";
import { day } from "./day.ts";
import type { Kept, Reply } from "./server.ts";
import { words } from "./words.en.ts";

const { kept: say } = words;

export function KeptList({
  reply,
  onAgain,
}: {
  readonly reply: Reply<Kept | null> | undefined;
  readonly onAgain: () => void;
}) {
  return (
    <section className={styles.part} aria-labelledby="kept">
      <h2 id="kept">{say.title}</h2>
      <div className={styles.list} aria-busy={reply === undefined}>
        {reply && !reply.ok && (
          <p role="alert">
            {say.notLoaded} {reply.why}{" "}
            <button type="button" className="button" onClick={onAgain}>
              {say.again}
            </button>
          </p>
        )}
        {reply?.ok && reply.data === null && <p>{say.nothing}</p>}
        {reply?.ok && reply.data !== null && <Amounts kept={reply.data} />}
      </div>
      <p>{say.cookie}</p>
      <p>{say.browser}</p>
      <p>
        {say.address} {say.others}
      </p>
    </section>
  );
}

function Amounts({ kept }: { readonly kept: Kept }) {
  return (
    <>
      <p>{say.since(day(kept.since))}</p>
      <dl>
        {(["attempts", "runs", "notes", "aids"] as const).map((what) => (
          <div key={what}>
            <dt>{say[what](kept[what])}</dt>
            <dd>{say[`${what}Why`]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
