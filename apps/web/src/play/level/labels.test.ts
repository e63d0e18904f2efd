import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packs } from "@nn/catalog";
import {
  arrowsWithoutRoom,
  createSandboxGame,
  everyLargestNetwork,
  FRAMES,
  type Frame,
  labelFaults,
  sandboxLevel,
  sandboxShows,
  showsOf,
} from "@nn/game/testing";
import { hasKnobs, type Move, type NudgeLevel, type Play, parseLogs, replay, startPlay } from "@nn/level-kit";
import { describe, expect, test } from "vitest";

type Kind = keyof typeof FRAMES;
const KINDS = ["desk", "tablet", "low", "tall"] as const satisfies readonly Kind[];

/** Places as the page has them at 1440 × 900, 1024 × 768, 844 × 390 and 390 × 844. */
const { desk, tablet, low, tall } = FRAMES;
const at = (frame: Frame, network: Partial<Frame["network"]>, well: Partial<Frame["well"]> = {}): Frame => ({
  ...frame,
  network: { ...frame.network, ...network },
  well: { ...frame.well, ...well },
});
const withoutBench = ({ benchLine: _, ...frame }: Frame): Frame => frame;

const USUAL: Readonly<Record<Kind, readonly Frame[]>> = {
  desk: [desk],
  tablet: [tablet],
  low: [low],
  // A goal of two lines takes its line from the network.
  tall: [at(tall, { y: 108, height: 330 }, { y: 460 }), at(tall, { y: 131, height: 306 }, { y: 460 })],
};
const BENCHLESS: Readonly<Record<Kind, Frame>> = {
  desk: withoutBench(at(desk, { height: 700 })),
  tablet: withoutBench(at(tablet, { height: 588 })),
  low: withoutBench(at(low, { height: 306 })),
  tall: at(tall, { y: 108, height: 474 }, { y: 604 }),
};
const FIRST: Readonly<Record<Kind, Frame>> = {
  desk: withoutBench(at(desk, { x: 72, width: 1020, height: 700 }, { x: 1204, width: 104 })),
  tablet: withoutBench(at(tablet, { width: 730, height: 588 }, { x: 834, width: 88 })),
  low: withoutBench(at(low, { width: 616, height: 306 }, { x: 688, width: 72 })),
  tall: at(tall, { y: 124, width: 258, height: 596 }, { x: 298, y: 132, width: 72, height: 588 }),
};
/** What is told of a win leaves the network more room or less: the least, the usual and the most. */
const WON: Readonly<Record<Kind, readonly Frame[]>> = {
  desk: [234, 320, 462].map((height) => at(desk, { y: 96, width: 984, height })),
  tablet: [246, 303, 366].map((height) => at(tablet, { y: 84, width: 670, height })),
  low: [148, 154, 205].map((height) => at(low, { y: 46, width: 300, height })),
  tall: [170, 190, 205, 245].map((height) => at({ ...tall, height: 1100 }, { y: 70, height }, { y: 662, height: 126 })),
};
const FIRST_WON: Readonly<Record<Kind, readonly Frame[]>> = {
  desk: [at(desk, { y: 96, width: 1066, height: 361 }, { x: 1204, width: 104 })],
  tablet: [at(tablet, { y: 84, width: 754, height: 298 }, { x: 834, width: 88 })],
  low: [at(low, { y: 46, width: 300, height: 177 }, { x: 688, width: 72 })],
  tall: [at({ ...tall, height: 1100 }, { y: 70, height: 245 }, { y: 662, width: 266, height: 126 })],
};

const levels = packs.flatMap(({ levels: pack }, world) =>
  pack.flatMap((level, place) =>
    hasKnobs(level) ? [{ level, shows: showsOf(level, { world: world + 1, level: place + 1 }) }] : [],
  ),
);

const directory = join(import.meta.dirname, "../../../../../packages/levels");
const files = readdirSync(directory, { recursive: true, encoding: "utf8" });

/** The solution that stands beside a level. */
function solutionOf({ slug }: NudgeLevel): readonly Move[] {
  const file = files.find((name) => basename(name) === `${slug}.solution.json` && !name.includes("node_modules"));
  const logs = parseLogs(JSON.parse(readFileSync(join(directory, file ?? ""), "utf8")));
  if (!logs.ok || !logs.value[0]) throw new Error(`${slug} has no solution`);
  return logs.value[0];
}

function played(level: NudgeLevel, moves: readonly Move[]): Play {
  const replayed = replay(level, moves);
  if (!replayed.ok) throw new Error(`${level.slug}: ${replayed.refusal.code}`);
  return replayed.play;
}

test.each(["and", "xor"])(
  "of %s, labels keep clear where a mean under the factors takes room from a low stage",
  (slug) => {
    const found = levels.find(({ level }) => level.slug === slug);
    if (!found) throw new Error(`${slug} has knobs`);
    const play = startPlay(found.level);
    expect(labelFaults({ ...found, frame: at(low, { height: 224 }), play, selected: [0] })).toEqual([]);
  },
);

// As the page has it at 360 × 740, under a goal of two lines and of four.
test.each(levels.filter(({ shows }) => shows.trail))(
  "of $level.slug, labels keep clear on a low telephone",
  ({ level, shows }) => {
    const frame = (y: number, height: number): Frame =>
      at(
        { ...tall, width: 360, height: 740 },
        { y, width: 320, height },
        { y: y + height + 8, width: 274, height: 95 },
      );
    const selected = [...level.knobs.keys()];
    for (const place of [frame(92, 272), frame(122, 240)])
      expect(labelFaults({ level, shows, frame: place, play: startPlay(level), selected })).toEqual([]);
  },
);

describe.each(KINDS)("on a %s stage every label keeps clear", (kind) => {
  test.each(levels)("of $level.slug: open, after its first nudge, and won", ({ level, shows }) => {
    const log = solutionOf(level);
    const first = 1 + log.findIndex(({ kind: move }) => move !== "predict" && move !== "rank");
    const frames = !shows.trail ? [FIRST[kind]] : shows.bench ? USUAL[kind] : [BENCHLESS[kind]];
    const selected = [...level.knobs.keys()];
    const seen = (play: Play, places: readonly Frame[]) =>
      places.flatMap((frame) => labelFaults({ level, shows, frame, play, selected }));
    expect(seen(startPlay(level), frames)).toEqual([]);
    expect(seen(played(level, log.slice(0, first)), frames)).toEqual([]);
    expect(seen(played(level, log), shows.trail ? WON[kind] : FIRST_WON[kind])).toEqual([]);
  });

  test.each(levels.filter(({ shows }) => shows.bench))(
    "of $level.slug, and every knob has room for its arrow",
    ({ level, shows }) => {
      for (const frame of [FRAMES[kind], ...USUAL[kind].slice(0, 1)])
        expect(arrowsWithoutRoom(level, shows, frame)).toEqual([]);
    },
  );

  test("of the largest sandbox, whichever of its sixty knobs is open", () => {
    const network = everyLargestNetwork().find(
      ({ inputs, layers }) => inputs === 4 && layers.length === 3 && layers.every(({ neurons }) => neurons === 4),
    );
    if (!network) throw new Error("there is a largest network");
    const example = { input: [0, 1, 0, 1], target: [1, 0, 1, 0] };
    const level = sandboxLevel({ network, examples: [example, example], step: 0.25 }, { title: "", goal: "", aha: "" });
    const { play } = createSandboxGame(level).store.getState();
    const selected = [...level.knobs.keys()];
    expect(labelFaults({ level, shows: sandboxShows(level), frame: FRAMES[kind], play, selected })).toEqual([]);
  });

  // Shapes of all kinds: wide at the end, narrow in the middle, as full as numbers in beads can be.
  test.each([
    [1, 4],
    [2, 4],
    [3, 4],
    [1, 1, 3],
    [1, 2, 3],
    [1, 3, 2],
    [2, 1, 4],
    [2, 2, 2],
    [2, 2, 3],
    [3, 3, 1],
    [4, 1, 4],
    [4, 2, 1],
  ])("of a sandbox of %i-%i-%i, whichever knob is open", (...shape) =>
    expect(faultsOfSandbox(kind, shape)).toEqual([]),
  );

  test.each([
    [1, 1, 3, 1],
    [4, 1, 1, 2],
    [4, 1, 3, 1],
    [4, 4, 1, 4],
  ])("of a sandbox of %i-%i-%i-%i, whichever knob is open", (...shape) =>
    expect(faultsOfSandbox(kind, shape)).toEqual([]),
  );
});

/** With one example and with two, and each of its knobs open in turn. */
const faultsOfSandbox = (kind: Kind, shape: readonly number[]): readonly string[] =>
  [1, 2].flatMap((examples) => {
    const level = sandboxLevel(sandboxOf(shape, examples), { title: "", goal: "", aha: "" });
    const { play } = createSandboxGame(level).store.getState();
    const selected = [...level.knobs.keys()];
    return labelFaults({ level, shows: sandboxShows(level), frame: FRAMES[kind], play, selected });
  });

/** A sandbox of a shape, with numbers of three figures, some of them negative. */
function sandboxOf([inputs = 1, ...neurons]: readonly number[], examples: number) {
  const row = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));
  return {
    network: {
      inputs,
      layers: neurons.map((count) => ({ neurons: count, activation: "sigmoid" as const })),
      weights: neurons.map((count, layer) =>
        row(count, (j) => row(neurons[layer - 1] ?? inputs, (k) => (((j * 3 + k * 5) % 7) - 3) / 2 + 0.25)),
      ),
      biases: neurons.map((count) => row(count, (j) => j - 0.5)),
    },
    examples: row(examples, (at) => ({
      input: row(inputs, (k) => (k + at) % 2),
      target: row(neurons.at(-1) ?? 1, () => at),
    })),
    step: 0.25,
  };
}
