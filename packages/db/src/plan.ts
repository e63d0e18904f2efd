import { type Migration, migrations } from "./migrations.ts";

/** What a start would do to tables, by the changes that they know already. */
export interface Plan {
  /** What it would change, in this order. */
  readonly pending: readonly string[];
  /** Changes that only a newer version knows. A start refuses such a database. */
  readonly unknown: readonly string[];
}

export function planFor(applied: readonly string[], all: readonly Migration[] = migrations): Plan {
  const names = all.map(({ name }) => name);
  return {
    pending: names.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !names.includes(name)),
  };
}
