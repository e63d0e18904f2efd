import { costOf, createNetwork, gradientOf, parameterNames, parameterValue, withParameters } from "@nn/core";
import { describe, expect, test } from "vitest";
import { grade } from "../../exercise/grade.ts";
import { plainTextOf } from "../../question/rich-text.ts";
import { slopeOf } from "../../testing/slope-by-nudging.ts";
import { numberIn, seeds, variantOf } from "../../testing/variant.ts";

describe("rank-weights", () => {
  test("the right order is that of the changes that nudges make", () => {
    for (const seed of seeds) {
      const { question, parts, spec, example } = variantOf("rank-weights", seed);
      const [asked] = question.parts;
      const [marked] = parts;
      if (asked?.kind !== "order" || marked?.kind !== "order") throw new Error("weights are ranked");
      const weights = marked.right.map((id) => asked.options.find((option) => option.id === id)?.lights?.[0] ?? "");
      const sizes = weights.map((id) => Math.abs(slopeOf(spec, [example], id)));
      expect(sizes, `seed ${seed}`).toEqual([...sizes].sort((a, b) => b - a));
      expect(new Set(weights)).toEqual(new Set(parameterNames(createNetwork(spec)).filter((id) => id.startsWith("w"))));
    }
  });
});

describe("which-nudge", () => {
  test("no other nudge lowers the cost as far, and the change is what the cost really does", () => {
    for (const seed of seeds) {
      const { question, parts, spec, example, answers } = variantOf("which-nudge", seed);
      const [asked] = question.parts;
      const [marked] = parts;
      if (asked?.kind !== "choice" || marked?.kind !== "choice") throw new Error("a nudge is chosen");
      const network = createNetwork(spec);
      const changeBy = ({ label, lights = [] }: (typeof asked.options)[number]): number => {
        const [id = ""] = lights;
        const nudge = plainTextOf(label).includes(" + ") ? 0.01 : -0.01;
        const nudged = withParameters(network, { [id]: parameterValue(network, id) + nudge });
        return costOf(nudged, [example]) - costOf(network, [example]);
      };
      const changes = asked.options.map((option) => ({ id: option.id, change: changeBy(option) }));
      const [best] = changes.sort((a, b) => a.change - b.change);
      expect([best?.id], `seed ${seed}`).toEqual(marked.right);
      expect(Math.abs(numberIn(answers, "change") / (best?.change ?? 0) - 1)).toBeLessThan(0.02);
    }
  });
});

describe("gradient-components", () => {
  test("every weight and bias is asked for, with the slope that a nudge of it shows", () => {
    for (const seed of seeds) {
      const { parts, spec, example, answers } = variantOf("gradient-components", seed);
      const parameters = parameterNames(createNetwork(spec));
      expect(parts.map(({ lookAt }) => lookAt[0])).toEqual(parameters);
      for (const [i, id] of parameters.entries())
        expect(numberIn(answers, `slope${i + 1}`), `seed ${seed}: ${id}`).toBeCloseTo(slopeOf(spec, [example], id), 5);
    }
  });
});

describe("average-table", () => {
  test("each row and the mean are the slopes that nudges show", () => {
    for (const seed of seeds) {
      const { question, spec, answers } = variantOf("average-table", seed);
      const numbers = (question.table?.rows ?? []).map(({ cells }) =>
        cells.map((cell) => (cell && "given" in cell ? Number(plainTextOf(cell.given).replace("−", "-")) : undefined)),
      );
      const examples = numbers.slice(0, -1).map(([x, y]) => ({ input: [x ?? Number.NaN], target: [y ?? Number.NaN] }));
      examples.forEach((example, i) => {
        const shown = numbers[i]?.[3] ?? numberIn(answers, `example${i + 1}`);
        expect(shown, `seed ${seed}, example ${i + 1}`).toBeCloseTo(slopeOf(spec, [example], "w1.0.0"), 5);
      });
      expect(numberIn(answers, "mean"), `seed ${seed}`).toBeCloseTo(slopeOf(spec, examples, "w1.0.0"), 2);
    }
  });

  test("a slip in one row counts once, with the given rows taken as they are", () => {
    for (const seed of seeds.slice(0, 10)) {
      const { question, parts, answers } = variantOf("average-table", seed);
      const [slipped, ...others] = parts.slice(0, -1).map(({ id }) => id);
      const rows = (question.table?.rows.length ?? 0) - 1;
      const own = numberIn(answers, slipped ?? "") / 2;
      const given = Object.fromEntries(others.map((id) => [id, answers[id]?.plain ?? ""]));
      const mean = numberIn(answers, "mean") + (own - 2 * own) / rows;
      const grading = grade("average-table", seed, { [slipped ?? ""]: String(own), ...given, mean: String(mean) });
      expect(grading.parts.mean, `seed ${seed}`).toMatchObject({ kind: "incorrect", carriedFrom: [slipped] });
    }
  });
});

describe("too-large-step", () => {
  test("the step lands where plain arithmetic lands, and the cost does there what is said", () => {
    const seen = new Set<string>();
    for (const seed of seeds) {
      const { question, parts, spec, example, answers } = variantOf("too-large-step", seed);
      const [w, b] = [spec.weights[0]?.[0]?.[0] ?? 0, spec.biases[0]?.[0] ?? 0];
      const [x, y] = [example.input[0] ?? 0, example.target[0] ?? 0];
      const rate = Number(/η = ([\d.]+)/.exec(plainTextOf(question.prompt))?.[1]);
      const cost = (at: number): number => (at * x + b - y) ** 2;
      const landed = w - rate * slopeOf(spec, [example], "w1.0.0");
      expect(numberIn(answers, "landed"), `seed ${seed}`).toBeCloseTo(landed, 2);
      const bottom = (y - b) / x;
      const isAcross = (w - bottom) * (landed - bottom) < 0;
      const says = cost(landed) > cost(w) ? /rises/ : isAcross ? /falls, though/ : /falls, and the weight stays/;
      const asked = question.parts.find(({ id }) => id === "outcome");
      const marked = parts.find(({ id }) => id === "outcome");
      if (asked?.kind !== "choice" || marked?.kind !== "choice") throw new Error("an outcome is chosen");
      const right = plainTextOf(asked.options.find(({ id }) => id === marked.right[0])?.label ?? []);
      expect(right, `seed ${seed}`).toMatch(says);
      seen.add(right);
    }
    expect(seen.size).toBe(3);
  });

  test("below the limit steps come nearer, and from it on they do not", () => {
    for (const seed of seeds) {
      const { spec, example, answers } = variantOf("too-large-step", seed);
      const limit = numberIn(answers, "limit");
      const after = (rate: number): number => {
        let network = createNetwork(spec);
        for (let i = 0; i < 20; i++) {
          const at = parameterValue(network, "w1.0.0");
          network = withParameters(network, { "w1.0.0": at - rate * gradientOf(network, [example]).of("w1.0.0") });
        }
        return costOf(network, [example]);
      };
      const before = costOf(createNetwork(spec), [example]);
      expect(after(0.97 * limit)).toBeLessThan(before);
      expect(after(1.03 * limit)).toBeGreaterThan(before);
    }
  });
});
