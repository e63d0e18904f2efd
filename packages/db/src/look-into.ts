import Database from "better-sqlite3";
import { type Plan, planFor } from "./plan.ts";

/** What a database file holds, found without changing anything. */
export interface Looked {
  /** Why it cannot be used; undefined if it can. */
  readonly fault: string | undefined;
  /** The last change of the tables that it knows. */
  readonly schema: string | undefined;
  readonly plan: Plan;
  readonly rows: Readonly<Record<string, number>>;
}

const counted = ["learners", "attempts", "runs", "notes"] as const;

const unusable = (fault: string, schema?: string, plan = planFor([])): Looked => ({ fault, schema, plan, rows: {} });

/** Looks into a database file: whether it is whole, made by this version or an older one, and how much is in it. */
export function lookInto(path: string): Looked {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { readonly: true, fileMustExist: true, timeout: 2_000 });
    const opened = database;
    const integrity = opened.pragma("integrity_check(1)", { simple: true });
    if (integrity !== "ok") return unusable(`it is damaged (${String(integrity).split("\n")[0]})`);
    if (opened.prepare("select 1 from sqlite_schema where name = 'migrations'").all().length === 0)
      return unusable("it holds no tables of Nudge");
    const applied = opened.prepare<[], { name: string }>("select name from migrations order by name").all();
    const schema = applied.at(-1)?.name;
    const plan = planFor(applied.map(({ name }) => name));
    if (plan.unknown.length > 0) return unusable("it was made by a newer version of Nudge", schema, plan);
    if (schema === undefined) return unusable("it holds no tables of Nudge");
    const broken = opened.pragma("foreign_key_check(attempts)") as readonly unknown[];
    if (broken.length > 0) return unusable(`${broken.length} answers belong to nobody`, schema);
    const exists = (table: string) =>
      opened.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").all(table).length > 0;
    const rows = counted
      .filter(exists)
      .map((table) => [
        table,
        opened.prepare<[], { n: number }>(`select count(*) as n from ${table}`).all()[0]?.n ?? 0,
      ]);
    return { fault: undefined, schema, plan, rows: Object.fromEntries(rows) };
  } catch (error) {
    return unusable(`it cannot be read (${error instanceof Error ? error.message : String(error)})`);
  } finally {
    database?.close();
  }
}
