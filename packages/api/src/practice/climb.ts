import type { Variant } from "@nn/db";
import { TRPCError } from "@trpc/server";
import type { Context } from "../trpc.ts";
import { words } from "../words.en.ts";

/** The rung above the three hints. */
export const AFTER_HINTS = 4;

/** Notes a rung of the ladder of hints, which is climbed one by one. */
export async function climb(
  ctx: Context,
  variant: Variant,
  rung: { readonly part: string; readonly step: number },
): Promise<void> {
  const { aids } = ctx.store;
  if (rung.step > (await aids.lastStep(variant, rung.part)) + 1)
    throw new TRPCError({ code: "BAD_REQUEST", message: words.hintsInOrder });
  await aids.note(variant, { kind: "hint", part: rung.part, step: rung.step });
}
