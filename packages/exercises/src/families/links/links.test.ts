import { evaluate, type Names, name, read, substituteDerivatives } from "@nn/algebra";
import { describe, expect, test } from "vitest";
import type { FamilyId } from "../../catalogue.ts";
import { makeQuestion, solution } from "../../exercise/ask.ts";
import { grade } from "../../exercise/grade.ts";
import { plainTextOf } from "../../question/rich-text.ts";
import { chainByNudging } from "../../testing/chain-by-nudging.ts";

const seeds = Array.from({ length: 24 }, (_, i) => i * 7919 + 1);

/** The ids of the options that are labelled so. */
function idsOf(family: FamilyId, seed: number, part: string, labels: readonly string[]): string {
  const asked = makeQuestion(family, seed, "s").parts.find(({ id }) => id === part);
  const options = asked && "options" in asked ? asked.options : [];
  const found = labels.map((label) => options.find((option) => plainTextOf(option.label) === label)?.id);
  expect(found).not.toContain(undefined);
  return found.join(" ");
}

const labels = ["w", "b", "z", "a"].flatMap((letter) =>
  ["L", "L-1", "L-2", "1", "2"].map((layer) => ({ letter, layer })),
);
const names: Names = {
  variables: [
    ...labels.map(({ letter, layer }) => ({ id: `${letter}^(${layer})`, letter, layer })),
    ...["x", "y", "C"].map((letter) => ({ id: letter, letter })),
  ],
  functions: [{ id: "sigmoid", words: ["σ"], latex: "\\sigma", text: "σ" }],
  derivatives: true,
};

/** What a formula comes to, where every name and every quotient has the value that the chain itself shows. */
function valueOfFormula(text: string, chain: ReturnType<typeof chainByNudging>): number {
  const reading = read(text, names);
  if (!reading.ok) throw new Error(`${text}: ${reading.why.code}`);
  const quotients: [string, number][] = [];
  const expression = substituteDerivatives(reading.expression, (of, by) => {
    quotients.push([`${of}/${by}`, chain.slope(of, by)]);
    return name(`${of}/${by}`);
  });
  const values = names.variables
    .map(({ id }) => [id, chain.value(id)] as const)
    .filter(([, value]) => !Number.isNaN(value));
  return evaluate(expression, Object.fromEntries([...values, ...quotients])) ?? Number.NaN;
}

describe("build-the-chain", () => {
  /** Seed 0 nudges w^(L), and its tray holds ∂C/∂z^(L), a link of the layer before and a link upside down. */
  const verdictOf = (...labels: readonly string[]) =>
    grade("build-the-chain", 0, { road: idsOf("build-the-chain", 0, "road", labels) }).parts.road;

  test.each([
    [["∂z^(L)/∂w^(L)", "∂a^(L)/∂z^(L)", "∂C/∂a^(L)"]],
    [["∂C/∂a^(L)", "∂z^(L)/∂w^(L)", "∂a^(L)/∂z^(L)"]],
    [["∂z^(L)/∂w^(L)", "∂C/∂z^(L)"]],
  ])("%j leads from the weight to the cost, in any order", (labels) => {
    expect(verdictOf(...labels)).toMatchObject({ kind: "correct" });
  });

  test.each([
    ["start-missing", ["∂a^(L)/∂z^(L)", "∂C/∂a^(L)"]],
    ["missing-cost", ["∂z^(L)/∂w^(L)", "∂a^(L)/∂z^(L)"]],
    ["chain-broken", ["∂C/∂a^(L)", "∂z^(L)/∂w^(L)"]],
    ["links-missing", ["∂C/∂a^(L)"]],
    ["start-missing", ["∂C/∂z^(L)"]],
    ["covered-twice", ["∂z^(L)/∂w^(L)", "∂a^(L)/∂z^(L)", "∂C/∂z^(L)"]],
    ["upside-down", ["∂z^(L)/∂w^(L)", "∂z^(L)/∂a^(L)", "∂C/∂a^(L)"]],
    ["wrong-link", ["∂a^(L-1)/∂z^(L-1)", "∂a^(L)/∂z^(L)", "∂C/∂a^(L)"]],
  ])("%s is told where %j was taken", (name, labels) => {
    expect(verdictOf(...labels)).toMatchObject({ kind: "incorrect", mistake: { name } });
  });

  test("two mistakes at once are not guessed at", () => {
    const verdict = verdictOf("∂a^(L-1)/∂z^(L-1)", "∂z^(L)/∂a^(L)");
    expect(verdict?.kind).toBe("incorrect");
    expect(verdict).not.toHaveProperty("mistake");
  });

  test("whatever is marked right multiplies to the slope that a nudge of the start shows", () => {
    for (const seed of seeds) {
      const { figure, parts } = makeQuestion("build-the-chain", seed, "s");
      const [part] = parts;
      if (!figure || !part || !("options" in part)) throw new Error("a chain and a tray are shown");
      const { quotient } = chainByNudging(figure.network, figure.example);
      const asked = quotient(plainTextOf(part.label).trim());
      const { options } = part;
      let right = 0;
      for (let bits = 1; bits < 2 ** options.length; bits++) {
        const chosen = options.filter((_, i) => (bits >> i) & 1);
        const verdict = grade("build-the-chain", seed, { road: chosen.map(({ id }) => id).join(" ") }).parts.road;
        if (verdict?.kind !== "correct") continue;
        right++;
        const product = chosen.reduce((total, { label }) => total * quotient(plainTextOf(label)), 1);
        expect(product / asked, `seed ${seed}`).toBeCloseTo(1, 4);
      }
      expect(right).toBeGreaterThan(0);
    }
  });
});

describe("find-the-mistake", () => {
  test("the first line that a nudge contradicts is the one that is asked for, and the answer mends it", () => {
    const places = new Set<string>();
    for (const seed of Array.from({ length: 80 }, (_, i) => i)) {
      const { figure, parts } = makeQuestion("find-the-mistake", seed, "s");
      const [choice] = parts;
      if (!figure || !choice || !("options" in choice)) throw new Error("lines of a chain are shown");
      const chain = chainByNudging(figure.network, figure.example);
      const lines = choice.options.map(({ id, label }) => {
        const [left = "", right = ""] = plainTextOf(label).split(" = ");
        return { id, slope: chain.quotient(left), shown: valueOfFormula(right, chain) };
      });
      const wrong = lines.find(({ slope, shown }) => Math.abs(shown - slope) > 1e-4);
      const { answers } = solution("find-the-mistake", seed);
      expect(answers.line?.plain, `seed ${seed}`).toBe(wrong?.id);
      expect(valueOfFormula(answers.mended?.plain ?? "", chain), `seed ${seed}`).toBeCloseTo(
        wrong?.slope ?? Number.NaN,
        4,
      );
      places.add(wrong?.id ?? "");
    }
    expect([...places].sort()).toEqual(["o1", "o2", "o3", "o4", "o5"]);
  });

  test("on the way back the slope of the line above may stay in the answer, no other one may", () => {
    const seed = 1; // its first line is the wrong one
    expect(grade("find-the-mistake", seed, { mended: "∂C/∂a^L" }).parts.mended?.kind).toBe("unreadable");
    const later = Array.from({ length: 40 }, (_, i) => 4 * i + 1).find((each) =>
      solution("find-the-mistake", each).answers.mended?.plain.startsWith("∂C/∂z^(L)*"),
    );
    expect(later).toBeDefined();
    const verdict = (answer: string) => grade("find-the-mistake", later ?? 0, { mended: answer }).parts.mended;
    expect(verdict("w^L ∂C/∂z^L")).toMatchObject({ kind: "correct" });
    expect(verdict("w^L σ'(z^L) 2(a^L-y)")).toMatchObject({ kind: "correct" });
    expect(verdict("∂C/∂a^(L-1)")).toMatchObject({ kind: "unreadable" });
    expect(verdict("∂C/∂a^L σ'(z^L) w^L")).toMatchObject({ kind: "unreadable" });
  });
});

/** The options of a part as the learner reads them, by id. */
function labelsOf(family: FamilyId, seed: number, part: string): ReadonlyMap<string, string> {
  const asked = makeQuestion(family, seed, "s").parts.find(({ id }) => id === part);
  return new Map((asked && "options" in asked ? asked.options : []).map(({ id, label }) => [id, plainTextOf(label)]));
}

const figureOf = (family: FamilyId, seed: number) => {
  const { figure } = makeQuestion(family, seed, "s");
  if (!figure) throw new Error("this family has a figure");
  return figure;
};

describe.each(["cost-slope", "sum-slopes"] as const)("%s", (family) => {
  test("what is asked for in letters and in numbers is what a nudge shows", () => {
    for (const seed of seeds) {
      const { network, example } = figureOf(family, seed);
      const chain = chainByNudging(network, example);
      const { parts } = makeQuestion(family, seed, "s");
      for (const { id, label } of parts) {
        const [written = ""] = plainTextOf(label).split(" ");
        const answer = solution(family, seed).answers[id]?.plain ?? "";
        expect(valueOfFormula(answer, chain), `seed ${seed}, ${written}`).toBeCloseTo(chain.quotient(written), 4);
      }
    }
  });
});

describe("cost-slope-sign", () => {
  const gapsOf = (seed: number) => {
    const { network, example } = figureOf("cost-slope-sign", seed);
    const [x = 0] = example.input;
    return example.target.map((y, j) => {
      const a = (network.weights[0]?.[j]?.[0] ?? 0) * x + (network.biases[0]?.[j] ?? 0);
      const raised = (a + 1e-6 - y) ** 2 - (a - y) ** 2;
      return { written: `a_${j}^(L) = `, falls: raised < 0, steep: Math.abs(raised) };
    });
  };

  test("exactly those outputs must rise whose rise lowers the cost, and the steepest stands first", () => {
    for (const seed of seeds) {
      const outputs = gapsOf(seed);
      const chosen = (part: string) => {
        const labels = labelsOf("cost-slope-sign", seed, part);
        const ids = (solution("cost-slope-sign", seed).answers[part]?.plain ?? "").split(" ");
        return ids.map((id) => outputs.find(({ written }) => labels.get(id)?.startsWith(written)));
      };
      expect(new Set(chosen("rise"))).toEqual(new Set(outputs.filter(({ falls }) => falls)));
      expect(chosen("steep")).toEqual([...outputs].sort((a, b) => b.steep - a.steep));
    }
  });
});

describe("weight-nudge", () => {
  test("the step is the difference of the two sums, and the slope is step by nudge", () => {
    for (const seed of seeds) {
      const { network, example } = figureOf("weight-nudge", seed);
      const { value } = chainByNudging(network, example);
      const [, from = "", to = ""] =
        /from (\S+) to (\S+)\. What/.exec(
          plainTextOf(makeQuestion("weight-nudge", seed, "s").prompt).replaceAll("−", "-"),
        ) ?? [];
      const sum = (weight: number) => weight * value("a1.0") + value("b2.0");
      const step = sum(Number(to)) - sum(Number(from));
      const { change, slope } = solution("weight-nudge", seed).answers;
      expect(Number(change?.plain)).toBeCloseTo(step, 6);
      expect(Number(slope?.plain)).toBeCloseTo(step / (Number(to) - Number(from)), 6);
    }
  });

  test("a wrong step is carried into the slope", () => {
    const { change } = solution("weight-nudge", 2).answers; // the nudge is 0.2
    const own = Number(change?.plain) * 3;
    const { parts } = grade("weight-nudge", 2, { change: String(own), slope: String(own / 0.2) });
    expect(parts.slope).toMatchObject({ kind: "incorrect", carriedFrom: ["change"] });
  });
});

describe("slope-ranking", () => {
  const curves = {
    sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
    tanh: Math.tanh,
    softplus: (z: number) => Math.log(1 + Math.exp(z)),
  };

  test("the ranking and the neuron that moves most or least are those that a nudge of 0.1 shows", () => {
    for (const seed of seeds) {
      const { network, example } = figureOf("slope-ranking", seed);
      const kind = network.layers[0]?.activation as keyof typeof curves;
      const steps = example.target.map((_, j) => {
        const z = (network.weights[0]?.[j]?.[0] ?? 0) * (example.input[0] ?? 0) + (network.biases[0]?.[j] ?? 0);
        return { j, step: curves[kind](z + 0.001) - curves[kind](z - 0.001) };
      });
      const ranked = steps.sort((a, b) => b.step - a.step).map(({ j }) => j);
      const chosen = (part: string) => {
        const labels = labelsOf("slope-ranking", seed, part);
        const ids = (solution("slope-ranking", seed).answers[part]?.plain ?? "").split(" ");
        return ids.map((id) => Number(/_(\d)/.exec(labels.get(id) ?? "")?.[1]));
      };
      expect(chosen("steep"), `seed ${seed}`).toEqual(ranked);
      const asked = plainTextOf(makeQuestion("slope-ranking", seed, "s").parts[1]?.label ?? []);
      expect(chosen("nudge")).toEqual([asked.includes("most") ? ranked[0] : ranked.at(-1)]);
    }
  });
});

describe.each([
  ["last-weight-number", "w2.0.0"],
  ["last-bias-number", "b2.0"],
  ["previous-activation-number", "a1.0"],
] as const)("%s", (family, from) => {
  test("asks for the slope that a nudge shows", () => {
    for (const seed of seeds) {
      const { network, example } = figureOf(family, seed);
      const slope = chainByNudging(network, example).slope("C", from);
      const { number, sign } = solution(family, seed).answers;
      expect(Number(number?.plain), `seed ${seed}`).toBeCloseTo(slope, 3);
      if (!sign) continue;
      expect(labelsOf(family, seed, "sign").get(sign.plain)).toBe(slope > 0 ? "rises" : "falls");
    }
  });
});
