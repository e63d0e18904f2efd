import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type At, keptQuery } from "./kept-query.ts";
import { openSqlite } from "./sqlite.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let engines: readonly Awaited<ReturnType<typeof openSqlite>>[];
beforeAll(async () => {
  directory = await temporaryDirectory();
  engines = [await openSqlite(`${directory.path}/a`), await openSqlite(`${directory.path}/b`)];
  for (const [index, { db }] of engines.entries()) {
    await db.schema
      .createTable("settings")
      .addColumn("name", "text")
      .addColumn("value", "text")
      .addColumn("created_at", "text")
      .execute();
    const rows = ["x", "y"].map((name) => ({ name, value: `${name}${index}`, created_at: "" }));
    await db.insertInto("settings").values(rows).execute();
  }
});
afterAll(async () => {
  for (const { db } of engines) await db.destroy();
  await directory.remove();
});

test("a kept query is written once for each database and runs with the values of each call, in a transaction too", async () => {
  const written = vi.fn();
  const readValue = keptQuery((db, at: At<{ name: string; least: string }>) => {
    written();
    return db
      .selectFrom("settings")
      .select("value")
      .where("value", ">=", at("least"))
      .where("name", "=", at("name"))
      .where("created_at", "=", "");
  });
  const [a, b] = engines.map(({ db }) => db);
  if (!a || !b) throw new Error("two databases are open");
  expect(await readValue(a, { name: "x", least: "" })).toEqual([{ value: "x0" }]);
  expect(await readValue(a, { name: "y", least: "" })).toEqual([{ value: "y0" }]);
  expect(await readValue(a, { name: "y", least: "z" })).toEqual([]);
  expect(await a.transaction().execute((inside) => readValue(inside, { name: "x", least: "x0" }))).toEqual([
    { value: "x0" },
  ]);
  expect(written).toHaveBeenCalledTimes(1);
  expect(await readValue(b, { name: "x", least: "" })).toEqual([{ value: "x1" }]);
});
