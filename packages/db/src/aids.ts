import type { Kysely } from "kysely";
import type { Clock } from "./clock.ts";
import type { Guard } from "./retry.ts";
import type { Tables } from "./tables.ts";

/** One variant of an exercise, for one learner. */
export interface Variant {
  readonly learnerId: string;
  readonly family: string;
  readonly seed: string;
}

/** Help shown for a variant. The step after the last hint is a worked example of the same kind. */
export type Aid =
  | { readonly kind: "hint"; readonly part: string; readonly step: number }
  | { readonly kind: "solution" };

export interface Aids {
  /** Records that help was shown. The same help twice is one row. */
  readonly note: (variant: Variant, aid: Aid) => Promise<void>;
  /** How far somebody has come on the ladder of hints for a part; 0 where none was shown. */
  readonly lastStep: (variant: Variant, part: string) => Promise<number>;
}

export function aidsOf(db: Kysely<Tables>, guard: Guard, clock: Clock): Aids {
  return {
    note: (variant, aid) =>
      guard(async () => {
        await db
          .insertInto("aids")
          .values({
            learner_id: variant.learnerId,
            family: variant.family,
            seed: variant.seed,
            kind: aid.kind,
            part: aid.kind === "hint" ? aid.part : "",
            step: aid.kind === "hint" ? aid.step : 0,
            created_at: clock.now().toISOString(),
          })
          .onConflict((conflict) =>
            conflict.columns(["learner_id", "family", "seed", "kind", "part", "step"]).doNothing(),
          )
          .execute();
      }),
    lastStep: (variant, part) =>
      guard(async () => {
        const row = await db
          .selectFrom("aids")
          .select(({ fn }) => fn.max("step").as("step"))
          .where("learner_id", "=", variant.learnerId)
          .where("family", "=", variant.family)
          .where("seed", "=", variant.seed)
          .where("kind", "=", "hint")
          .where("part", "=", part)
          .executeTakeFirst();
        return Number(row?.step ?? 0);
      }),
  };
}
