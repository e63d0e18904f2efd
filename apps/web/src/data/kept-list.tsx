import { useRef } from "react";
import { type StoredFor, stored } from "@/kept/stored.ts";
import styles from "./data.module.css";
import { day } from "./day.ts";
import { hasRecords, records } from "./records.ts";
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
  const title = useRef<HTMLHeadingElement>(null);
  const again = () => {
    title.current?.focus(); // the button that was pressed goes
    onAgain();
  };
  return (
    <section className={styles.kept} aria-labelledby="kept">
      <h2 id="kept" ref={title} tabIndex={-1}>
        {say.title}
      </h2>
      <div className={styles.list} aria-busy={reply === undefined}>
        {reply === undefined && (
          // Whoever has done something waits for a list: it has its place from the start.
          <div className={styles.coming} aria-hidden="true">
            <Amounts since="" kept={NOTHING} />
          </div>
        )}
        {reply && !reply.ok && (
          <>
            <p role="alert">
              {say.notLoaded} {reply.why}
            </p>
            <button type="button" className="button" onClick={again}>
              {say.again}
            </button>
          </>
        )}
        {reply?.ok &&
          (reply.data && hasRecords(reply.data) ? (
            <Amounts since={day(reply.data.since)} kept={reply.data} />
          ) : (
            <p>{say.nothing}</p>
          ))}
      </div>
      <p>{say.cookie}</p>
      <p>{say.browser}</p>
      <ul>
        {storedFor.map((what) => (
          <li key={what}>{say.inBrowser[what]}</li>
        ))}
      </ul>
      <p>
        {say.address} {say.others}
      </p>
    </section>
  );
}

/** Each once, in the order of the list. */
const storedFor = [...new Set(Object.values(stored).flatMap((list): readonly StoredFor[] => Object.values(list)))];

type Amount = Pick<Kept, (typeof records)[number]>;

const NOTHING: Amount = { attempts: 0, runs: 0, notes: 0, aids: 0 };

function Amounts({ since, kept }: { readonly since: string; readonly kept: Amount }) {
  return (
    <>
      <p>{say.since(since)}</p>
      <dl>
        {records.map((what) => (
          <div key={what}>
            <dt>{say[what](kept[what])}</dt>
            <dd>{say[`${what}Why`]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
