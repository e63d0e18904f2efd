import type { Kysely } from "kysely";
import type { Pool } from "pg";
import type { Tables } from "./tables.ts";

/** A database that is open. What the two engines do differently stands here; all queries are the same. */
export interface Engine {
  readonly name: "sqlite" | "postgres";
  readonly db: Kysely<Tables>;
  /** What to say of the place when something is wrong with it; it never holds a password. */
  readonly place: string;
  /** PostgreSQL only: for a library that brings its own queries. */
  readonly pool?: Pool;
  /** Called once the tables are there. */
  readonly ready?: () => Promise<void>;
  /** Writes a consistent copy while others read and write; returns the path of the copy. */
  readonly backup: (path?: string) => Promise<string>;
}
