import { saveFile } from "@/files/save-file.ts";
import { type CopyFile, copyIn } from "./copy-file.ts";
import { records } from "./records.ts";
import { ask, type Reply, send, sendKnown } from "./server.ts";
import { words } from "./words.en.ts";

/** What became of a copy that was brought back. */
export type Brought =
  | { readonly kind: "here"; readonly fresh: number }
  /** The records are another learner's: of this person, before the cookie was lost, or of somebody else. */
  | { readonly kind: "elsewhere"; readonly recoveryCode: string | undefined };

/**
 * Saves the file. One with something in it has a recovery code too: the cookie may be gone when it is needed. What the
 * page knew may be old, so the file itself says whether there is something in it.
 */
export async function saveCopy(): Promise<Reply<{ readonly isEmpty: boolean }>> {
  const exported = await ask("export");
  if (!exported.ok) return exported;
  const isEmpty = exported.data.parts.every((part) => records.every((what) => part.records[what].length === 0));
  const made = isEmpty ? undefined : await send("recoveryCode", undefined);
  if (made?.ok === false) return made;
  const file = {
    about: words.copy.about(`${location.origin}/data`),
    ...exported.data,
    ...(made && { recoveryCode: made.data.code }),
  };
  saveFile(`nudge-${exported.data.madeAt.slice(0, 10)}.json`, JSON.stringify(file, null, 1), "application/json");
  return { ok: true, data: { isEmpty } };
}

/** Part by part, so that each fits into a request. What was brought back before a failure stays. */
export async function bringBack(file: File): Promise<Reply<Brought>> {
  const text = await file.text().catch(() => undefined); // it is too large, or gone
  const copy: CopyFile | undefined = text === undefined ? undefined : copyIn(text);
  if (copy === undefined) return { ok: false, why: words.copy.unreadable };
  let fresh = 0;
  for (const part of copy.parts) {
    const reply = await send("import", part);
    if (!reply.ok) return reply;
    if (reply.data.elsewhere > 0) return { ok: true, data: { kind: "elsewhere", recoveryCode: copy.recoveryCode } };
    fresh += reply.data.fresh;
  }
  return { ok: true, data: { kind: "here", fresh } };
}

/** Makes this browser go on with the work from which a copy was saved. */
export const goOnWith = (recoveryCode: string) => sendKnown("join", { code: recoveryCode });
