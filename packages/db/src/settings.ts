import type { Kysely } from "kysely";
import type { Clock } from "./clock.ts";
import type { Guard } from "./retry.ts";
import type { Tables } from "./tables.ts";

export interface Settings {
  /**
   * The stored value, or else what `make` returns. The first process decides for all others, and after every restart.
   */
  readonly getOrMake: (name: string, make: () => string) => Promise<string>;
}

export function settingsOf(db: Kysely<Tables>, guard: Guard, clock: Clock): Settings {
  const find = (name: string) => db.selectFrom("settings").select("value").where("name", "=", name).executeTakeFirst();

  return {
    getOrMake: (name, make) =>
      guard(async () => {
        const known = await find(name);
        if (known) return known.value;
        await db
          .insertInto("settings")
          .values({ name, value: make(), created_at: clock.now().toISOString() })
          .onConflict((conflict) => conflict.column("name").doNothing())
          .execute();
        const made = await find(name);
        if (!made) throw new Error(`the setting ${name} was neither written nor found`);
        return made.value;
      }),
  };
}
