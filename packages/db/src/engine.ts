import type { Kysely } from "kysely";
import type { Clock } from "./clock.ts";
import type { Guard } from "./retry.ts";
import type { Tables } from "./tables.ts";

/** An open database. All that the two engines do differently is here; the queries are the same. */
export interface Engine {
  readonly name: "sqlite" | "postgres";
  readonly db: Kysely<Tables>;
  /** Around each unit of work on it. */
  readonly guard: Guard;
  /** The place, for messages about faults; never with a password. */
  readonly place: string;
  /** The time of whoever keeps the data. Called once, when the database answers. */
  readonly clock: () => Promise<Clock>;
  /** Called once the tables exist. */
  readonly ready?: () => Promise<void>;
  /** Writes a consistent copy while others read and write; returns the path of the copy. */
  readonly backup: (path?: string) => Promise<string>;
}
