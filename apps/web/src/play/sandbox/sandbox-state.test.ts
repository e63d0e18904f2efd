import { EMPTY, sandboxCode, withNeurons, withRandomNumbers } from "@nn/game/sandbox";
import { describe, expect, test } from "vitest";
import { addressWith, sandboxAddress } from "./sandbox-address.ts";
import { changed, goneOn, nowOf, openedFrom, undone } from "./sandbox-state.ts";

const other = withRandomNumbers(EMPTY, 1);

describe("a sandbox is opened", () => {
  test("empty without a code, and without a word", () => {
    expect(openedFrom("")).toMatchObject({ base: EMPTY, says: undefined });
  });

  test("from its code", () => {
    expect(nowOf(openedFrom(sandboxCode(other)))).toEqual(other);
  });

  test("empty from what cannot be read, and says so", () => {
    expect(openedFrom("2!x")).toMatchObject({ base: EMPTY, says: "unreadable" });
  });
});

describe("a change", () => {
  test("counts from where the nudges have led", () => {
    const open = openedFrom("");
    open.game.send({ kind: "nudge", knob: 0, direction: 1 });
    const after = changed(open, (now) => ({ ...now, step: 0.5 }));
    expect(after.base.network.weights[0]?.[0]).toEqual([1.1, -0.5]);
    expect(after.game.level.knobs[0]?.step).toBe(0.5);
  });

  test("is taken back with the nudges before it kept", () => {
    const open = openedFrom("");
    open.game.send({ kind: "nudge", knob: 0, direction: 1 });
    const back = undone(changed(open, () => other));
    expect(nowOf(back).network.weights[0]?.[0]).toEqual([1.1, -0.5]);
    expect(undone(back)).toBe(back);
  });

  test("that changes nothing is none", () => {
    const open = openedFrom("");
    expect(changed(open, (now) => now)).toBe(open);
  });

  test("leaves the same knob open, by its name", () => {
    const open = openedFrom("");
    open.game.select(open.game.level.knobs.findIndex(({ parameter }) => parameter === "w2.0.1"));
    const { game } = changed(open, (now) => withNeurons(now, 1, 4, 1));
    const { selected } = game.store.getState();
    expect(game.level.knobs[selected]?.parameter).toBe("w2.0.1");
  });

  test("opens the first knob where the open one is gone", () => {
    const open = openedFrom("");
    open.game.select(open.game.level.knobs.findIndex(({ parameter }) => parameter === "w2.0.1"));
    const { game } = changed(open, (now) => withNeurons(now, 1, 1, 1));
    expect(game.store.getState().selected).toBe(0);
  });
});

test("a full well goes on from where it has come to", () => {
  const open = openedFrom("");
  open.game.send({ kind: "nudge", knob: 0, direction: 1 });
  const after = goneOn(open);
  expect(after.game.store.getState().reading).toMatchObject({ nudges: 0, values: [1.1, -0.5, 0.5, 1, 0, 0, 1, -1, 0] });
  expect(after.says).toBe("goesOn");
});

describe("the address", () => {
  test("of an empty sandbox is short", () => {
    expect(sandboxAddress(EMPTY)).toBe("/play/sandbox");
    expect(sandboxAddress(other)).toMatch(/^\/play\/sandbox#1!1~2_2s_1s~q~/);
  });

  test("of a figure has its network and all its examples", () => {
    const { game } = openedFrom(sandboxCode(other));
    const { network } = game.store.getState().reading;
    expect(addressWith({ network, examples: EMPTY.examples })).toBe(sandboxAddress(other));
  });
});
