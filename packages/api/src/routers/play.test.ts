import { packs } from "@nn/catalog";
import { hasKnobs, solve } from "@nn/level-kit";
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

const levels = packs.flatMap((pack) => pack.levels).filter(hasKnobs);
const [level] = levels;
if (!level) throw new Error("the catalog has no level to test with");
const { log, par } = solve(level);
const run = (change: object = {}) => ({ id: uuidv7(), levelUuid: level.id, rev: level.rev, log, ...change });
const progressOf = async (who: Visitor) => (await who.query("progress.get")).data.levels;

test.each(levels.map((each) => ({ slug: each.slug, each })))(
  "the solver's own run of $slug earns three stars and the crown",
  async ({ each }) => {
    const solved = solve(each);
    const { data } = await alice.mutate("play.submit", run({ levelUuid: each.id, rev: each.rev, log: solved.log }));
    expect(data.run).toMatchObject({ nudges: solved.par, lamps: 0, stars: 3, crown: true });
    expect(data.run.cost).toBeLessThanOrEqual(each.target);
    expect(data.best).toMatchObject({ slug: each.slug, stars: 3, crown: true, nudges: solved.par, runs: 1 });
    expect(data.histogram).toContainEqual({ nudges: solved.par, lamps: 0, learners: 1 });
    expect(await progressOf(alice)).toEqual([data.best]);
    expect((await alice.query("play.progress")).data).toEqual([data.best]);
  },
);

test("the histogram is open to all and names nobody", async () => {
  await visitor(site).mutate("play.submit", run());
  const { data, headers } = await visitor(site).query("play.histogram", { levelUuid: level.id, rev: level.rev });
  expect(data.map((bar: object) => Object.keys(bar).toSorted())).toEqual(
    data.map(() => ["lamps", "learners", "nudges"]),
  );
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
  ])("$name", async ({ change, status, says }) => {
    const reply = await alice.mutate("play.submit", run(change));
    expect(reply.status).toBe(status);
    expect(reply.error?.message).toMatch(says);
    expect(alice.cookie()).toBeUndefined();
    expect(await progressOf(alice)).toEqual([]);
  });
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
