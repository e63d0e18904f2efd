import { fileURLToPath } from "node:url";
import { readPacks } from "@nn/catalog/read";
import { dailyLevel, levelAt, solve, winningLog } from "@nn/level-kit";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openSite, type Site } from "../testing/site.ts";
import { type Visitor, visitor } from "../testing/visitor.ts";

let site: Site;
let alice: Visitor;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  alice = visitor(site);
});

/** Every start of every level, with the solution that stands beside its document. */
const starts = readPacks(fileURLToPath(new URL("../../../..", import.meta.url)))
  .flatMap(({ pack }) => pack.levels)
  .flatMap(({ entry }) => entry?.solutions.map((log, start) => ({ level: entry.level, start, log })) ?? []);
const first = starts.find((each) => each.level.slug === "first-nudge");
if (!first) throw new Error("the catalog has no level to test with");
const { level, log } = first;
const { par } = level;
const run = (change: object = {}) => ({ id: uuidv7(), levelUuid: level.id, rev: level.rev, log, ...change });
const progressOf = async (who: Visitor) => (await who.query("progress.get")).data.levels;

test.each(starts.map((each) => ({ slug: each.level.slug, ...each })))(
  "the stored solution of $slug from start $start earns three stars and the crown",
  async ({ level: whole, start, log }) => {
    const { id, rev, slug, par } = levelAt(whole, start);
    const { data } = await alice.mutate("play.submit", run({ levelUuid: id, rev, start, log }));
    expect(data.run).toMatchObject({ start, nudges: par, ink: par, lamps: 0, stars: 3, crown: true });
    expect(data.best).toMatchObject({
      slug,
      stars: 3,
      crown: true,
      nudges: par,
      ink: par,
      starts: [{ start, stars: 3, nudges: par, ink: par }],
      runs: 1,
    });
    for (const measure of ["nudges", "ink"]) expect(data.histogram[measure]).toEqual([{ value: par, learners: 1 }]);
    expect(data.histogram.lamps).toEqual([{ value: 0, learners: 1 }]);
    expect(await progressOf(alice)).toEqual([data.best]);
    expect((await alice.query("play.progress")).data).toEqual([data.best]);
  },
);

test("the level of a day is stored and counted like any other, and is no part of the map's progress", async () => {
  const daily = dailyLevel("2026-11-28");
  const { id, rev, par: least } = daily;
  const won = winningLog(daily, solve(daily).log);
  const { data } = await alice.mutate("play.submit", run({ levelUuid: id, rev, log: won }));
  expect(data.run).toMatchObject({ nudges: least, stars: 3, crown: true });
  expect(data.best).toMatchObject({ uuid: id, slug: "daily-2026-11-28", stars: 3 });
  expect(data.histogram.nudges).toEqual([{ value: least, learners: 1 }]);
  expect((await alice.query("play.progress")).data).toEqual([]);
});

describe("the solution at par", () => {
  const asked = { levelUuid: level.id, rev: level.rev, start: 0 };

  test("is given once the same start is won at par, and not to anybody else", async () => {
    const before = await alice.query("play.solution", asked);
    expect(before.status).toBe(403);
    expect(before.error?.message).toMatch(/three stars/);
    expect(JSON.stringify(before.error)).not.toContain('nudge"');
    await alice.mutate("play.submit", run());
    expect((await alice.query("play.solution", asked)).data).toEqual({ log });
    expect((await visitor(site).query("play.solution", asked)).status).toBe(403);
    expect((await alice.query("play.solution", { ...asked, start: 1 })).status).toBe(403);
  });

  test("is not given for a win above par", async () => {
    const there = { kind: "nudge", knob: 0, direction: 1 };
    const back = { kind: "nudge", knob: 0, direction: -1 };
    const long = await alice.mutate("play.submit", run({ log: [there, back, ...log] }));
    expect(long.data.run.stars).toBeLessThan(3);
    expect((await alice.query("play.solution", asked)).status).toBe(403);
  });

  test("of a day is solved for whoever has won it at par", async () => {
    const daily = dailyLevel("2026-11-27");
    const day = { levelUuid: daily.id, rev: daily.rev, start: 0 };
    expect((await alice.query("play.solution", day)).status).toBe(403);
    const won = winningLog(daily, solve(daily).log);
    await alice.mutate("play.submit", run({ levelUuid: daily.id, rev: daily.rev, log: won }));
    expect((await alice.query("play.solution", day)).data).toEqual({ log: won });
  });
});

test("the histogram is open to all and names nobody", async () => {
  await visitor(site).mutate("play.submit", run());
  const { data, headers } = await visitor(site).query("play.histogram", { levelUuid: level.id, rev: level.rev });
  expect(Object.keys(data)).toEqual(["nudges", "ink", "lamps"]);
  for (const bar of [...data.nudges, ...data.ink, ...data.lamps])
    expect(Object.keys(bar).toSorted()).toEqual(["learners", "value"]);
  expect(headers.get("set-cookie")).toBeNull();
});

describe("what does not win is refused, stores nothing and makes no learner", () => {
  test.each([
    {
      name: "an empty log",
      change: { log: [] },
      status: 422,
      says: /The level is not solved: \d+ moves? ends? at a cost of/,
    },
    {
      name: "a log cut short",
      change: { log: log.slice(0, -1) },
      status: 422,
      says: /The level is not solved: \d+ moves? ends? at a cost of/,
    },
    {
      name: "a move on a knob that does not exist",
      change: { log: [...log.slice(0, 1), { kind: "nudge", knob: 11, direction: 1 }] },
      status: 422,
      says: /^Move 2 of 2 cannot be made: /,
    },
    {
      name: "a move that no rule knows",
      change: { log: [{ kind: "win" }] },
      status: 400,
      says: /moves cannot be read/,
    },
    {
      name: "a nudge of two steps",
      change: { log: [{ kind: "nudge", knob: 0, direction: 2 }] },
      status: 400,
      says: /./,
    },
    { name: "a score of one's own", change: { stars: 3 }, status: 400, says: /stars/ },
    {
      name: "a log without end",
      change: { log: Array.from({ length: 2_001 }, () => 0) },
      status: 400,
      says: /2,000 moves/,
    },
    {
      name: "an unknown level",
      change: { levelUuid: "0190a8a0-0000-7000-8000-00000000dead" },
      status: 404,
      says: /no level/,
    },
    { name: "another revision", change: { rev: level.rev + 1 }, status: 409, says: /Load the page again/ },
    { name: "a start that the level does not have", change: { start: 99 }, status: 400, says: /There is no start 99/ },
    { name: "a start before the first", change: { start: -1 }, status: 400, says: /start/ },
  ])("$name", async ({ change, status, says }) => {
    const reply = await alice.mutate("play.submit", run(change));
    expect(reply.status).toBe(status);
    expect(reply.error?.message).toMatch(says);
    expect(alice.cookie()).toBeUndefined();
    expect(await progressOf(alice)).toEqual([]);
  });
});

test("a start is crowned once, in one draft and where it was not won before; sent again, it stays as it was", async () => {
  const first = run();
  expect((await alice.mutate("play.submit", first)).data.run.crown).toBe(true);
  expect((await alice.mutate("play.submit", run())).data).toMatchObject({
    run: { crown: false },
    best: { crown: true },
  });
  expect((await alice.mutate("play.submit", first)).data).toMatchObject({ run: { crown: true }, isRetry: true });
  const bob = visitor(site);
  const [nudge] = log;
  const detour = [nudge, { kind: "undo" }, ...log];
  expect((await bob.mutate("play.submit", run({ log: detour }))).data.run).toMatchObject({
    nudges: par,
    ink: par + 1,
    stars: 3,
    crown: false,
  });
  expect((await bob.mutate("play.submit", run())).data.run.crown).toBe(false);
});

test("what one address sends without a cookie is stored, and counts once a day in each bar", async () => {
  const learnersAt = async (value: number) =>
    (await visitor(site).query("play.histogram", { levelUuid: level.id, rev: level.rev })).data.nudges.find(
      (bar: { value: number }) => bar.value === value,
    )?.learners ?? 0;
  const machine = (address: string) => ({ "x-nudge-address": address });
  const before = await learnersAt(par);
  for (let again = 0; again < 3; again++) {
    const reply = await visitor(site).mutate("play.submit", run(), machine("203.0.113.7"));
    expect(reply.data.best.runs).toBe(1);
  }
  expect(await learnersAt(par)).toBe(before + 1);
  await visitor(site).mutate("play.submit", run(), machine("203.0.113.8"));
  expect(await learnersAt(par)).toBe(before + 2);
});

test("a win after 2,000 moves, the longest game there is, can be sent", async () => {
  const [nudge] = log;
  const wandering = Array.from({ length: 2_000 - log.length }, (_, at) => (at % 2 === 0 ? nudge : { kind: "undo" }));
  const { data } = await alice.mutate("play.submit", run({ log: [...wandering, ...log] }));
  expect(data.run).toMatchObject({ nudges: par, ink: par + wandering.length / 2 });
});

test("the same run a hundred times at once is one run", async () => {
  await alice.mutate("learner.begin");
  const same = run();
  const replies = await Promise.all(Array.from({ length: 100 }, () => alice.mutate("play.submit", same)));
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  expect(replies.filter(({ data }) => !data.isRetry)).toHaveLength(1);
  expect(await progressOf(alice)).toMatchObject([{ runs: 1 }]);
});

test("another learner's run is refused", async () => {
  const own = run();
  await alice.mutate("play.submit", own);
  const eve = visitor(site);
  await eve.mutate("learner.begin");
  expect((await eve.mutate("play.submit", own)).status).toBe(409);
  expect(await progressOf(eve)).toEqual([]);
  expect(await progressOf(alice)).toMatchObject([{ runs: 1, nudges: par }]);
});

test("a newcomer whose first response was lost keeps the run", async () => {
  const first = run();
  await visitor(site).mutate("play.submit", first);
  const again = await alice.mutate("play.submit", first);
  expect(again).toMatchObject({ status: 200, data: { isRetry: true, best: { runs: 1 } } });
});

test("stars are still there after a restart", async () => {
  await alice.mutate("play.submit", run());
  await site.restart();
  expect(await progressOf(alice)).toMatchObject([{ stars: 3, crown: true }]);
});
