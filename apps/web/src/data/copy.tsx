import { useRef, useState } from "react";
import { saveFile } from "@/files/save-file.ts";
import { partsIn } from "./copy-file.ts";
import styles from "./data.module.css";
import { Said } from "./said.tsx";
import { ask, type ExportDocument, type Reply, send } from "./server.ts";
import { useRequest } from "./use-request.ts";
import { words } from "./words.en.ts";

const { copy: say } = words;

/** A file to take away, and the way back. */
export function Copy({ onChange }: { readonly onChange: () => void }) {
  const { isBusy, fault, run } = useRequest();
  const [done, setDone] = useState<string>();
  const file = useRef<HTMLInputElement>(null);

  const save = () =>
    run(
      () => ask("export"),
      (document) => {
        download(document);
        setDone(say.saved);
      },
    );
  const bring = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const text = await chosen.text();
    await run(
      () => bringBack(text),
      (fresh) => {
        setDone(say.brought(fresh));
        onChange();
      },
    );
    if (file.current) file.current.value = ""; // the same file may be chosen again
  };
  return (
    <section className={styles.part} aria-labelledby="copy">
      <h2 id="copy">{say.title}</h2>
      <p>{say.why}</p>
      <p className={styles.row}>
        <button type="button" className="button" aria-disabled={isBusy} onClick={save}>
          {say.save}
        </button>
        <button type="button" className="button" aria-disabled={isBusy} onClick={() => file.current?.click()}>
          {say.bring}
        </button>
      </p>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => void bring(event.target.files?.[0])}
      />
      <Said text={done} fault={fault} />
    </section>
  );
}

/** Part by part, so that each fits into a request. What was brought back before a failure stays. */
async function bringBack(text: string): Promise<Reply<number>> {
  const parts = partsIn(text);
  if (parts === undefined) return { ok: false, why: say.unreadable };
  let fresh = 0;
  for (const part of parts) {
    const reply = await send("import", part);
    if (!reply.ok) return reply;
    fresh += reply.data.fresh;
  }
  return { ok: true, data: fresh };
}

const download = (exported: ExportDocument) =>
  saveFile(`nudge-${exported.madeAt.slice(0, 10)}.json`, JSON.stringify(exported, null, 1), "application/json");
