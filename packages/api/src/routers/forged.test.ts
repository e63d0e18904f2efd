import { packs } from "@nn/catalog";
import { solutionAtPar } from "@nn/catalog/solutions";
import { hasKnobs, type Move, startsOf } from "@nn/level-kit";
import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { openSite } from "../testing/site.ts";
import { visitor } from "../testing/visitor.ts";

const FORGED = 1_000;

/** Every start of every level of the packs, with moves that win it with the fewest nudges there are. */
const honest = packs
  .flatMap((pack) => pack.levels)
  .filter(hasKnobs)
  .flatMap((level) =>
    Array.from({ length: startsOf(level) }, (_, start) => ({
      asked: { levelUuid: level.id, rev: level.rev, start },
      log: solutionAtPar(level, start) ?? [],
    })),
  )
  .filter(({ log }) => log.length > 0);

type Honest = (typeof honest)[number];
type Forged = Readonly<Record<string, unknown>>;

/** Ways to claim what was not won. A win at par has no move too many, so what has fewer nudges does not win. */
const ways: readonly ((of: Honest, at: number) => Forged)[] = [
  ({ asked, log }, at) => ({ ...asked, log: log.slice(0, at % log.length) }),
  ({ asked, log }, at) => ({ ...asked, log: log.toSpliced(at % log.length, 1) }),
  ({ asked, log }) => ({ ...asked, log, stars: 3, nudges: 1, ink: 0, crown: true }),
  ({ asked, log }) => ({ ...asked, log, cost: 0 }),
  ({ asked, log }, at) => ({ ...asked, log: log.with(at % log.length, { kind: "win" } as unknown as Move) }),
  ({ asked, log }, at) => ({
    ...asked,
    log: log.with(at % log.length, { kind: "nudge", knob: 0, direction: 7 } as unknown as Move),
  }),
  ({ asked, log }) => ({ ...asked, log: [...log.slice(0, -1), { kind: "undo" }] }),
  ({ asked, log }) => ({ ...asked, log: Object.fromEntries(log.entries()) }),
  ({ asked, log }) => ({ ...asked, rev: asked.rev + 1, log }),
  ({ asked, log }) => ({ ...asked, start: 99, log }),
];

test(`of ${FORGED} forged wins none is taken, and every honest one is`, { timeout: 120_000 }, async () => {
  const site = await openSite();
  const eve = visitor(site);
  await eve.mutate("learner.begin");
  const taken: Forged[] = [];
  for (let at = 0; at < FORGED; at++) {
    const of = honest[Math.floor(at / ways.length) % honest.length] as Honest;
    const forged = (ways[at % ways.length] as (typeof ways)[number])(of, at);
    const { status } = await eve.mutate("play.submit", { id: uuidv7(), ...forged });
    if (status === 200) taken.push(forged);
  }
  expect(taken).toEqual([]);
  expect((await eve.query("play.progress")).data).toEqual([]);

  const statuses = new Set<number>();
  for (const { asked, log } of honest)
    statuses.add((await eve.mutate("play.submit", { id: uuidv7(), ...asked, log })).status);
  expect([...statuses]).toEqual([200]);
  await site.close();
});
