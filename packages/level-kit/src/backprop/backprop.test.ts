import { describe, expect, test } from "vitest";
import type { BackpropLevel } from "../document/level.ts";
import { parseLevel } from "../document/parse-level.ts";
import { type Carry, MOST_MOVES, type Move } from "../play/move.ts";
import { resultOf } from "../play/result.ts";
import { chain } from "../testing/levels.ts";
import { down, lamp, place, reset, undo } from "../testing/moves.ts";
import { buildingLog } from "./build.ts";
import type { PieceForm } from "./piece.ts";
import { piecesOf } from "./pieces.ts";
import { applyPlacement, startPlacing } from "./placing.ts";
import { placingReadingOf } from "./placing-reading.ts";
import { replayPlacing } from "./replay-placing.ts";
import { slotsOf } from "./slots.ts";

/** Two inputs, two hidden neurons, two outputs, all the identity: every weight has two paths from layer 1. */
const wide: BackpropLevel = {
  ...chain,
  network: {
    inputs: 2,
    layers: [
      { neurons: 2, activation: "identity" },
      { neurons: 2, activation: "sigmoid" },
    ],
    weights: [
      [
        [0.5, 0.25],
        [-0.75, 1],
      ],
      [
        [2, -1],
        [1.5, 0.5],
      ],
    ],
    biases: [
      [0.1, 0.2],
      [0, 0],
    ],
  },
  examples: [{ input: [1, 2], target: [1, 0] }],
  wanted: ["w1.1.0", "b1.1"],
  par: 20,
  budget: 40,
};

const pieceIn = (level: BackpropLevel, form: PieceForm, quantity: string) => {
  const at = piecesOf(level).findIndex((piece) => piece.form === form && piece.quantity === quantity);
  if (at < 0) throw new Error(`there is no piece ${form} ${quantity}`);
  return at;
};

const game = (level: BackpropLevel, ...moves: readonly Move[]) => {
  const outcome = replayPlacing(level, moves);
  if (!outcome.ok) throw new Error(`move ${outcome.at}: ${outcome.refusal.code}`);
  return outcome.placing;
};
const refusal = (level: BackpropLevel, before: readonly Move[], move: Move) => {
  const outcome = applyPlacement(game(level, ...before), move);
  return outcome.ok ? undefined : outcome.refusal;
};
const answer = (level: BackpropLevel, slot: number, form: PieceForm, quantity: string) =>
  game(level, place(slot, pieceIn(level, form, quantity))).last?.misplaced;

describe("slots", () => {
  test("[B1] the slots are the factors from the cost back to the wanted parameter", () => {
    // ∂C/∂w¹ = 2(a² − y) · σ′(z²) · w² · σ′(z¹) · x
    const links = slotsOf(chain).map(({ factor: { derivative, value } }) => [derivative.of, derivative.by, value]);
    expect(links).toEqual([
      ["C", "a2.0", 8],
      ["a2.0", "z2.0", 1],
      ["z2.0", "a1.0", 5],
      ["a1.0", "z1.0", 1],
      ["z1.0", "w1.0.0", 2],
    ]);
  });

  test("[B1] every path of every wanted parameter has its slots", () => {
    const slots = slotsOf(wide);
    expect(slots).toHaveLength(20);
    expect(slots.map(({ wanted, path, place: at }) => `${wanted} ${path} ${at}`)).toEqual(
      ["0 0", "0 1", "1 0", "1 1"].flatMap((path) => [0, 1, 2, 3, 4].map((at) => `${path} ${at}`)),
    );
    expect(slots[4]).toMatchObject({ parameter: "w1.1.0", factor: { quantity: "x0", value: 1 } });
    expect(slots[19]).toMatchObject({ parameter: "b1.1", factor: { kind: "one", value: 1 } });
  });
});

describe("pieces", () => {
  test("[B2] there is every factor once, and the mistakes that imitate them", () => {
    const shown = piecesOf(chain).map(({ form, quantity, value }) => `${form} ${quantity} ${value}`);
    expect(shown.toSorted()).toEqual([
      "cost a2.0 8",
      "error a2.0 4",
      "flipped a2.0 -8",
      "quantity a1.0 7",
      "quantity a2.0 34",
      "quantity w1.0.0 3",
      "quantity w2.0.0 5",
      "quantity x0 2",
      "slope z1.0 1",
      "slope z2.0 1",
    ]);
  });

  test("[B2] they are mixed, the same way every time", () => {
    expect(piecesOf(structuredCopy(chain))).toEqual(piecesOf(chain));
    const inOrder = buildingLog(chain).map(({ piece }) => piece);
    expect(inOrder).not.toEqual(inOrder.toSorted((one, other) => one - other));
    expect(piecesOf({ ...chain, id: "0190a8a0-1c00-7000-8000-00000000a0ff" })).not.toEqual(piecesOf(chain));
  });

  test("[B2] the wrong index of a weight has the indices swapped", () => {
    // On the way back from w¹₁₀ stand w²₀₁ = −1 and w²₁₁ = 0.5; their neighbours are w²₁₀ and w²₀₁.
    const weights = piecesOf(wide).filter(({ quantity }) => quantity.startsWith("w2"));
    expect(weights.map(({ quantity, value }) => `${quantity} ${value}`).toSorted()).toEqual([
      "w2.0.1 -1",
      "w2.1.0 1.5",
      "w2.1.1 0.5",
    ]);
  });

  test("[B2] what has the factor's own value is no mistake", () => {
    const even = { ...chain, examples: [{ input: [3], target: [30] }] }; // x = w¹ = 3
    expect(piecesOf(even).some(({ quantity }) => quantity === "w1.0.0")).toBe(false);
  });
});

describe("placing", () => {
  test("[B3] a right piece stays, and all of them solve the level at par", () => {
    const [first] = buildingLog(chain);
    if (!first) throw new Error("there is nothing to place");
    const one = placingReadingOf(game(chain, first));
    expect(one).toMatchObject({ filled: [true, false, false, false, false], left: 4, piecesLeft: 8, ink: 1 });
    expect(one).toMatchObject({ derivatives: [undefined], cost: 16, solved: false, stars: 0 });
    const all = placingReadingOf(game(chain, ...buildingLog(chain)));
    expect(all).toMatchObject({ solved: true, stars: 3, oneDraft: true, left: 0, over: true, derivatives: [80] });
  });

  test("[B3] the order of placing is free", () => {
    expect(placingReadingOf(game(chain, ...buildingLog(chain).toReversed())).solved).toBe(true);
  });

  test("[B3] a factor fits every slot that wants it", () => {
    const log = buildingLog(wide);
    expect(log[0]?.piece).toBe(log[10]?.piece); // ∂C/∂a²₀ on the way to w¹₁₀ and on the way to b¹₁
    expect(placingReadingOf(game(wide, ...log)).oneDraft).toBe(true);
  });

  test("[B3] a derivative is known as soon as its own slots are filled", () => {
    const { derivatives } = placingReadingOf(game(wide, ...buildingLog(wide).slice(10)));
    expect([derivatives[0], typeof derivatives[1]]).toEqual([undefined, "number"]);
  });

  test("[B4] a wrong piece does not stay; it is ink, and is answered with its mistake and the link", () => {
    const wrong = place(0, pieceIn(chain, "error", "a2.0"));
    const after = game(chain, wrong);
    expect(placingReadingOf(after)).toMatchObject({ left: 5, piecesLeft: 8, ink: 1 });
    expect(after.last?.misplaced).toEqual({
      code: "missing-two",
      of: "C",
      by: "a2.0",
      piece: { form: "error", quantity: "a2.0", value: 4 },
    });
    expect(placingReadingOf(game(chain, wrong, ...buildingLog(chain)))).toMatchObject({ stars: 2, oneDraft: false });
  });

  test.each([
    { slot: 0, form: "flipped", quantity: "a2.0", code: "sign-flipped" },
    { slot: 0, form: "quantity", quantity: "a2.0", code: "other-link" },
    { slot: 1, form: "quantity", quantity: "a2.0", code: "sigma-for-slope" },
    { slot: 1, form: "slope", quantity: "z1.0", code: "wrong-index" },
    { slot: 2, form: "quantity", quantity: "a1.0", code: "activation-for-weight" },
    { slot: 2, form: "quantity", quantity: "w1.0.0", code: "other-link" },
    { slot: 3, form: "cost", quantity: "a2.0", code: "other-link" },
    { slot: 4, form: "quantity", quantity: "w1.0.0", code: "weight-for-activation" },
    { slot: 4, form: "quantity", quantity: "a1.0", code: "wrong-activation" },
    { slot: 4, form: "slope", quantity: "z1.0", code: "other-link" },
  ] as const)("[B4] in slot $slot of a chain, $form $quantity is $code", ({ slot, form, quantity, code }) => {
    expect(answer(chain, slot, form, quantity)?.code).toBe(code);
  });

  test.each([
    { slot: 0, form: "cost", quantity: "a2.1", code: "wrong-index" },
    { slot: 2, form: "quantity", quantity: "w2.1.0", code: "wrong-index" },
    { slot: 1, form: "one", quantity: "b1.1", code: "missing-slope" },
    { slot: 4, form: "one", quantity: "b1.1", code: "bias-rule" },
    { slot: 19, form: "quantity", quantity: "x0", code: "previous-activation-kept" },
    { slot: 19, form: "quantity", quantity: "w1.1.0", code: "weight-for-bias" },
    { slot: 19, form: "quantity", quantity: "b1.1", code: "bias-not-differentiated" },
  ] as const)("[B4] in slot $slot of the wide network, $form $quantity is $code", ({ slot, form, quantity, code }) => {
    expect(answer(wide, slot, form, quantity)?.code).toBe(code);
  });

  test("[B5] nothing but placing is done, and each slot takes one piece", () => {
    const [first] = buildingLog(chain);
    if (!first) throw new Error("there is nothing to place");
    for (const move of [down(), undo, lamp()]) expect(refusal(chain, [], move)).toEqual({ code: "only-pieces" });
    expect(refusal(chain, [first], first)).toEqual({ code: "slot-filled" });
    expect(refusal(chain, [], place(5, 0))).toEqual({ code: "no-such-slot" });
    expect(refusal(chain, [], place(0, 10))).toEqual({ code: "no-such-piece" });
    expect(refusal(chain, buildingLog(chain), reset)).toEqual({ code: "already-solved" });
  });

  const wrong = place(0, pieceIn(chain, "flipped", "a2.0"));

  test("[B5] the budget counts pieces since the last reset, which takes all of them away", () => {
    const spent = Array<Move>(9).fill(wrong);
    expect(refusal(chain, spent, wrong)).toEqual({ code: "pieces-spent", budget: 9 });
    expect(placingReadingOf(game(chain, ...spent))).toMatchObject({ over: true, solved: false });
    const again = game(chain, ...spent, reset);
    expect(placingReadingOf(again)).toMatchObject({ piecesLeft: 9, left: 5, ink: 9 });
    expect(refusal(chain, [], reset)).toEqual({ code: "nothing-to-reset" });
  });

  test("[B6] a game is its log, which starts again where it is full", () => {
    const full = Array.from({ length: MOST_MOVES }, (_, at) => (at % 2 === 0 ? wrong : reset));
    expect(refusal(chain, full, wrong)).toEqual({ code: "game-too-long", most: MOST_MOVES });
    const again = game(chain, ...full, reset);
    expect(again.log).toEqual([{ kind: "carry", ink: 1000, lampsPaid: 0, lit: [], predicted: [], ranked: false }]);
    expect(replayPlacing(chain, again.log)).toEqual({ ok: true, placing: again });
    expect(refusal(chain, [wrong], again.log[0] as Move)).toEqual({ code: "carried-too-late" });
    const forged = { ...(again.log[0] as Carry), ink: 0 };
    expect(placingReadingOf(game(chain, forged, ...buildingLog(chain)))).toMatchObject({ ink: 1005, stars: 1 });
  });

  test("[B6] a game is plain data", () => {
    const placing = game(chain, wrong, ...buildingLog(chain));
    expect(structuredCopy(placing)).toEqual(placing);
    expect(structuredCopy(startPlacing(chain))).toEqual(startPlacing(chain));
  });

  test("[B6] its result is measured like every other", () => {
    expect(resultOf(chain, 0, [wrong, reset, ...buildingLog(chain)])).toEqual({
      ok: true,
      result: { nudges: 5, ink: 6, lampsPaid: 0, cost: 16, solved: true, stars: 2, oneDraft: false },
    });
    expect(resultOf(chain, 0, [down()])).toEqual({ ok: false, at: 0, refusal: { code: "only-pieces" } });
    expect(() => resultOf(chain, 1, [])).toThrow("start: expected 0 to 0, received 1");
  });
});

describe("the document", () => {
  const refused = (change: object) => {
    const result = parseLevel({ ...chain, ...change });
    return result.ok ? [] : result.error;
  };

  test("[D13] a level of kind backprop wants parameters of its network, and has one example and no knobs", () => {
    expect(parseLevel(structuredCopy(chain))).toEqual({ ok: true, value: chain });
    const { lamps: _, ...rest } = chain;
    expect(parseLevel(rest)).toEqual({ ok: true, value: chain });
    const known = ["w1.0.0", "b1.0", "w2.0.0", "b2.0"];
    expect(refused({ wanted: ["w3.0.0"] })).toEqual([{ path: "wanted.0", code: "unknown-parameter", known }]);
    expect(refused({ wanted: ["b1.0", "b1.0"] })).toEqual([{ path: "wanted.1", code: "wanted-twice" }]);
    expect(refused({ knobs: [] })).toEqual([{ path: "", code: "unknown-keys", keys: ["knobs"] }]);
    expect(refused({ examples: [...chain.examples, ...chain.examples] })).toMatchObject([{ path: "examples" }]);
    expect(refused({ lamps: 1 })).toMatchObject([{ path: "lamps", code: "not-among" }]);
  });
});

function structuredCopy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
