import { join } from "node:path";
import { watchJson } from "@nn/catalog/watch";
import { objectOf, oneOf, text } from "@/kept/shape.ts";
import { isFromHere } from "./from-here.ts";
import { isThere, placeOf, readLevel, textsOf, writeBeside } from "./level-on-disk.ts";
import { type NotSaved, type Saving, withSaved } from "./saving.ts";

const MOST_CHARACTERS = 64 * 1024;

export type Saved = { readonly ok: true; readonly file: string } | { readonly ok: false; readonly why: NotSaved };

/** The folder of the workspace; a test may have another. */
const rootOf = () => process.env.NUDGE_ROOT ?? join(process.cwd(), "../..");

/** What stands in the files of a level, now and whenever they have changed, until the reader leaves. */
export function followLevel(request: Request, slug: string): Response {
  const place = permitted(request) ? placeOf(rootOf(), slug) : undefined;
  if (!place) return nothing();
  let endWatch = () => {};
  let isOver = false;
  const stream = new ReadableStream({
    start(controller) {
      const encoder = new TextEncoder();
      const tell = () => controller.enqueue(encoder.encode(`data: ${JSON.stringify(readLevel(place))}\n\n`));
      const end = () => {
        if (isOver) return;
        isOver = true;
        endWatch();
        controller.close();
      };
      endWatch = watchJson(place.folder, { onChange: () => (isThere(place) ? tell() : end()), onFault: end });
      request.signal.addEventListener("abort", end, { once: true });
      tell();
    },
    cancel: () => {
      isOver = true;
      endWatch();
    },
  });
  return new Response(stream, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-cache, no-transform" },
  });
}

/** Writes what was played into a file of the level. */
export async function saveLog(request: Request, slug: string): Promise<Response> {
  const place = permitted(request) ? placeOf(rootOf(), slug) : undefined;
  if (!place) return nothing();
  const saving = savingIn(await request.text());
  if (!saving) return answer({ ok: false, why: "unreadable" });
  const saved = withSaved(textsOf(place), saving);
  if (!saved.ok) return answer({ ok: false, why: saved.error });
  const file = writeBeside(place, saving.kind, saved.value);
  return answer(file === undefined ? { ok: false, why: "unreadable" } : { ok: true, file });
}

/** Only where the project is developed: a site that is built does not have these addresses at all. */
const permitted = ({ method, headers }: Request) =>
  process.env.NODE_ENV !== "production" && isFromHere(method, headers);

const nothing = () => new Response(null, { status: 404 });

const answer = (saved: Saved) => Response.json(saved, { status: saved.ok ? 200 : 422 });

const isSaving = objectOf({ kind: oneOf(["solution", "wrong"] as const) });
const isWhy = objectOf({ why: text });

function savingIn(body: string): Saving | undefined {
  if (body.length > MOST_CHARACTERS) return undefined;
  try {
    const sent: unknown = JSON.parse(body);
    if (!isSaving(sent)) return undefined;
    const { start = 0, log } = sent as { readonly start?: unknown; readonly log?: unknown };
    if (sent.kind === "wrong") return isWhy(sent) ? { kind: "wrong", why: sent.why, log } : undefined;
    return Number.isInteger(start) ? { kind: "solution", start: Number(start), log } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
