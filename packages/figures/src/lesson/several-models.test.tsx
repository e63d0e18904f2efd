// @vitest-environment jsdom
import { idOf, type QuantityId } from "@nn/notation";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { Profiler, type ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Control } from "../controls/control.tsx";
import { Controls } from "../controls/controls.tsx";
import { NudgeBar } from "../controls/nudge-bar.tsx";
import { StateBar } from "../controls/state-bar.tsx";
import { NumberLines } from "../marks/lines/number-lines.tsx";
import { Mark } from "../marks/mark.tsx";
import { NetworkFigure } from "../marks/network/network-figure.tsx";
import { withLearningRate, withNudgeOn, withStep, withView } from "../model/changes.ts";
import { ProductRow } from "../tables/product-row.tsx";
import { RatioTable } from "../tables/ratio-table.tsx";
import { Lesson } from "./lesson.tsx";
import { Live, LiveDerivative } from "./live.tsx";
import { type LessonStart, useModel, useModelState, useTrace } from "./use-model.tsx";

/** Two hidden neurons that pass their sums on, so that a pencil can follow: x = 2 gives a¹ = (2, 6) and a² = 1. */
const routes: LessonStart = {
  name: "routes",
  counting: "fromFirst",
  setup: {
    network: {
      inputs: 1,
      layers: [
        { neurons: 2, activation: "identity" },
        { neurons: 1, activation: "identity" },
      ],
      weights: [[[1], [2]], [[3, -1]]],
      biases: [[0, 2], [1]],
    },
    examples: [{ input: [0.5], target: [1] }],
    nudge: { quantity: "x0", by: 0.1 },
  },
};

/** a = w·x, three examples with C = (w·x − y)²: at w = 1 they cost 0, 1 and 4. */
const downhill: LessonStart = {
  counting: "fromFirst",
  setup: {
    network: { inputs: 1, layers: [{ neurons: 1, activation: "identity" }], weights: [[[1]]], biases: [[0]] },
    examples: [
      { input: [1], target: [1] },
      { input: [0.5], target: [-0.5] },
      { input: [1], target: [-1] },
    ],
    descent: { learningRate: 0.25, along: ["w1.0.0"] },
  },
};

/** Every path as its product, and what the engine really multiplies. */
function Paths({ of }: { readonly of: string }) {
  const { paths, value, multiplications } = useTrace(of);
  return (
    <ol aria-label="paths">
      {paths.map((path, index) => (
        // the paths of a network are always the same
        <li key={index}>
          {path.factors.map((factor) => factor.value).join(" × ")} = {path.value}
        </li>
      ))}
      <li>
        sum {value}, {multiplications.expanded} products or {multiplications.collapsed}
      </li>
    </ol>
  );
}

function Examples() {
  const model = useModel();
  const each = useModelState(({ reading }) => reading.each);
  const mean = useModelState(({ reading }) => reading.mean);
  return (
    <fieldset aria-label="examples">
      {each.map((own, index) => (
        // an example is known by its place
        <button key={index} type="button" onClick={() => model.change((setup) => withView(setup, index))}>
          {`${index}: ${own.cost}, slope ${own.of("w1.0.0")}`}
        </button>
      ))}
      <output>{`mean ${mean.cost.toFixed(4)}, slope ${mean.of("w1.0.0").toFixed(4)}`}</output>
    </fieldset>
  );
}

function Downhill() {
  const model = useModel();
  const run = useModelState(({ reading }) => reading.run);
  const walk = (by: number) => model.change((setup) => withStep(setup, (setup.descent?.at ?? 0) + by), "descent");
  return (
    <div>
      <button type="button" onClick={() => walk(1)}>
        Step
      </button>
      <button type="button" onClick={() => walk(-1)}>
        Back
      </button>
      <button type="button" onClick={() => model.change((setup) => withLearningRate(setup, 100))}>
        Too far
      </button>
      <output aria-label="descent">{`step ${run?.present}: ${run?.points.map(({ cost }) => cost.toFixed(3)).join(", ")}`}</output>
      {run?.end.kind === "diverged" && <p>{`no step after ${run.end.atStep}`}</p>}
    </div>
  );
}

const page = (inRoutes?: ReactNode, inDownhill?: ReactNode) =>
  render(
    <Lesson start={downhill}>
      <div data-testid="downhill">
        The cost is <Live q="C" />, the weight <Live q="w1.0.0" />.
        <Examples />
        <Downhill />
        <Controls />
        <StateBar />
        {inDownhill}
      </div>
      <Lesson start={routes}>
        <div data-testid="routes">
          The cost is <Live q="C" /> and its slope <LiveDerivative />.
          <Paths of="x0" />
          <NudgeBar />
          <NetworkFigure />
          <NumberLines />
          <Controls />
          <StateBar />
          {inRoutes}
        </div>
      </Lesson>
    </Lesson>,
  );

const part = (name: "downhill" | "routes") => within(screen.getByTestId(name));
const press = (name: "downhill" | "routes", button: string | RegExp) =>
  fireEvent.click(part(name).getByRole("button", { name: button }));
const words = (name: "downhill" | "routes") => screen.getByTestId(name).textContent ?? "";

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, "", "/lessons/two");
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("two models on one page", () => {
  test("keep their own numbers, and undo takes back what was done to one of them", () => {
    page();
    const routesBefore = words("routes");
    fireEvent.keyDown(part("downhill").getByRole("slider", { name: "weight of layer 1" }), { key: "End" });
    expect(words("downhill")).toContain("the weight 4.000");
    expect(words("routes")).toBe(routesBefore);
    fireEvent.keyDown(part("routes").getByRole("slider", { name: "input" }), { key: "Home" });
    press("downhill", "Undo");
    expect(words("downhill")).toContain("the weight 1.000");
    expect(part("routes").getByRole("slider", { name: "input" }).getAttribute("aria-valuetext")).toBe("0.00");
  });

  test("share the address without overwriting each other", () => {
    page();
    fireEvent.keyDown(part("downhill").getByRole("slider", { name: "weight of layer 1" }), { key: "End" });
    fireEvent.keyDown(part("routes").getByRole("slider", { name: "input" }), { key: "End" });
    act(() => vi.advanceTimersByTime(300));
    expect(Object.fromEntries(new URL(window.location.href).searchParams)).toEqual({
      at: "2_4_0_x1_1_x.5_-.5_x1_-1_d.25_0_0_mw1.0.0",
      "at-routes": "2_1_2_0_2_3_-1_1_x1_1_nx0_.1",
    });
    press("routes", "Starting values");
    act(() => vi.advanceTimersByTime(300));
    expect([...new URL(window.location.href).searchParams.keys()]).toEqual(["at"]);
  });

  test("open with what the address says of each; a broken part spoils nothing else", () => {
    window.history.replaceState(null, "", "/lessons/two?at=2_4_0_x1_1_d1_0_0&at-routes=2_pear");
    page();
    expect(words("downhill")).toContain("the weight 4.000");
    expect(screen.getAllByText("This link is from an older lesson. You see the starting values.")).toHaveLength(1);
    expect(words("routes")).toContain("The cost is 2.250");
  });

  test("light up their own marks, and one thing is pinned at a time", () => {
    page();
    const lit = (name: "downhill" | "routes") => screen.getByTestId(name).querySelectorAll("[data-on]").length;
    const [bias] = part("routes").getAllByRole("button", { name: /^bias of layer 2/ });
    const input = screen.getByTestId("downhill").querySelector('[data-q="x0"]');
    fireEvent.click(bias as Element);
    expect([lit("downhill"), lit("routes") > 0]).toEqual([0, true]);
    fireEvent.click(input as Element);
    expect([lit("downhill") > 0, lit("routes")]).toEqual([true, 0]);
  });

  test("must not have one name", () => {
    const silenced = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() =>
      render(
        <Lesson start={downhill}>
          <Lesson start={downhill}>twice</Lesson>
        </Lesson>,
      ),
    ).toThrow("Two models of this page keep their state under at: give one a name.");
    silenced.mockRestore();
  });
});

describe("three examples", () => {
  test("are shown one at a time, each with its own pull, and the mean stays", () => {
    page();
    expect(words("downhill")).toContain("The cost is 0.000");
    expect(part("downhill").getByText("mean 1.6667, slope 1.6667")).toBeTruthy();
    press("downhill", "2: 4, slope 4");
    expect(words("downhill")).toContain("The cost is 4.000");
    expect(part("downhill").getByText("mean 1.6667, slope 1.6667")).toBeTruthy();
    fireEvent.keyDown(part("downhill").getByRole("slider", { name: "target" }), { key: "End" });
    expect(part("downhill").getByText("2: 0, slope 0")).toBeTruthy();
    expect(part("downhill").getByText("0: 0, slope 0")).toBeTruthy();
  });
});

describe("two ways to the cost", () => {
  test("are listed, add up to the engine's slope, and cost more products than the collapsed form", () => {
    page();
    // x = 0.5: a¹ = (0.5, 3), a² = 1.5 − 3 + 1 = −0.5, 2(a − y) = −3
    const items = part("routes").getByRole("list", { name: "paths" }).querySelectorAll("li");
    expect([...items].map(({ textContent }) => textContent)).toEqual([
      "1 × 1 × 3 × 1 × -3 = -9",
      "2 × 1 × -1 × 1 × -3 = 6",
      "sum -3, 8 products or 7",
    ]);
    expect(words("routes")).toContain("its slope −3.000");
  });

  test("give every quantity downstream a line", () => {
    page();
    const [lines] = screen.getAllByRole("group", { name: /^Number lines/ });
    const ids = [...(lines?.querySelectorAll("[data-q]") ?? [])].map((mark) => mark.getAttribute("data-q"));
    expect([...new Set(ids)]).toEqual(["x0", "z1.0", "z1.1", "a1.0", "a1.1", "z2.0", "a2.0", "C"]);
    expect(lines?.textContent).toContain("+0.100");
    expect(lines?.textContent).not.toContain("×");
  });

  test("have a row of factors each, and a row that adds them up", () => {
    page(
      <div data-testid="rows">
        <ProductRow of="x0" />
      </div>,
    );
    const rows = [...screen.getByTestId("rows").querySelectorAll("[data-q-group]")];
    const numbersIn = (row: Element) => [...row.querySelectorAll('[class*="number"]')].map((each) => each.textContent);
    expect(rows.map(numbersIn)).toEqual([
      ["−9.000", "1.000", "1.000", "3.000", "1.000", "(−3.000)"],
      ["6.000", "2.000", "1.000", "(−1.000)", "1.000", "(−3.000)"],
      ["−3.000", "(−9.000)", "6.000"],
    ]);
    expect(rows.map((row) => row.querySelectorAll('[tabindex="0"]').length)).toEqual([1, 1, 1]);
  });

  test("vanish with the nudge, and the rest of the page stays", () => {
    page(
      <>
        <RatioTable />
        <ProductRow of="b2.0" />
        <NoNudge />
      </>,
    );
    expect(part("routes").getByRole("table")).toBeTruthy();
    press("routes", "No nudge");
    expect(part("routes").queryByRole("table")).toBeNull();
    expect(part("routes").queryByRole("group", { name: /^Number lines/ })).toBeNull();
    expect(part("routes").queryByRole("button", { name: "Nudge by + 0.10" })).toBeNull();
    // ∂C/∂b² = 1 · 1 · −3
    expect(words("routes")).toContain("its slope .");
    expect(words("routes")).toContain("−3.000");
    press("routes", "Undo");
    expect(part("routes").getByRole("table")).toBeTruthy();
  });
});

function NoNudge() {
  const model = useModel();
  return (
    <button type="button" onClick={() => model.change((setup) => withNudgeOn(setup, undefined))}>
      No nudge
    </button>
  );
}

describe("a descent", () => {
  test("goes forwards and back, and the figure and the prose stand where it stands", () => {
    page();
    press("downhill", "Step");
    press("downhill", "Step");
    // w: 1, then 1 − 0.25 · 5/3 = 0.583, and the mean slope is 1.5 w + 1/6
    expect(part("downhill").getByLabelText("descent").textContent).toMatch(/^step 2: 1\.667, 1\.\d+, 0\.\d+$/);
    press("downhill", "Back");
    expect(words("downhill")).toContain("the weight 0.583");
    expect(part("downhill").getByRole("slider", { name: "weight of layer 1" }).getAttribute("aria-valuetext")).toBe(
      "0.583",
    );
    press("downhill", "Undo");
    expect(words("downhill")).toContain("the weight 1.000");
  });

  test("that goes too far says so and shows no number that is none", () => {
    page();
    press("downhill", "Too far");
    for (let step = 0; step < 200; step++) press("downhill", "Step");
    expect(part("downhill").getByText(/^no step after \d+$/)).toBeTruthy();
    expect(words("downhill")).not.toMatch(/NaN|Infinity|∞/);
  });
});

describe("hidden controls", () => {
  test("are not there, and their quantities cannot be turned", () => {
    window.history.replaceState(null, "", "/lessons/two?at-routes=2_1_2_0_2_3_-1_1_x.5_1_nx0_.1_hb2.0_hnudge_hstate");
    page(<RatioTable />);
    expect(part("routes").queryByRole("slider", { name: "bias of layer 2" })).toBeNull();
    expect(part("routes").queryByRole("button", { name: "Nudge by + 0.10" })).toBeNull();
    expect(part("routes").queryByRole("button", { name: "Undo" })).toBeNull();
    expect(part("routes").queryByRole("slider", { name: "Nudge to the input" })).toBeNull();
    expect(within(part("routes").getByRole("table")).queryByRole("button", { name: "+0.01" })).toBeNull();
    expect(part("routes").getByRole("rowheader", { name: "+0.01" })).toBeTruthy();
    expect(part("routes").getByRole("slider", { name: "input" })).toBeTruthy();
    const [square] = part("routes").getAllByRole("button", { name: /^bias of layer 2/ });
    const [free] = part("routes").getAllByRole("button", { name: /^bias 0 of layer 1/ });
    expect([square, free].map((mark) => (mark as HTMLElement).style.cursor)).toEqual(["", "ew-resize"]);
  });
});

const Drawn = ({ q }: { readonly q: QuantityId }) => (
  <svg>
    <title>{q}</title>
    <Mark q={q}>
      <circle />
    </Mark>
  </svg>
);

describe("a view whose value did not change", () => {
  test("is not drawn again", () => {
    const drawn: string[] = [];
    const watch = (name: string, child: ReactNode) => (
      <Profiler id={name} onRender={() => drawn.push(name)}>
        {child}
      </Profiler>
    );
    page(
      <>
        {watch("weight of layer 1", <Live q="w1.0.0" />)}
        {watch("cost", <Live q="C" />)}
        {watch("control of the weight", <Control q={idOf.w(1, 1, 0)} />)}
        {watch("control of the bias", <Control q={idOf.b(2, 0)} />)}
        {watch("mark of the weight", <Drawn q={idOf.w(1, 1, 0)} />)}
        {watch("mark of the sum", <Drawn q={idOf.z(2, 0)} />)}
        {watch("bar", <NudgeBar />)}
        {watch("paths of the output", <Paths of="a2.0" />)}
      </>,
    );
    drawn.length = 0;
    const [slider] = part("routes").getAllByRole("slider", { name: "bias of layer 2" });
    fireEvent.keyDown(slider as Element, { key: "ArrowRight" });
    expect(drawn.sort()).toEqual(["control of the bias", "cost", "mark of the sum", "paths of the output"]);
    drawn.length = 0;
    fireEvent.click(part("routes").getAllByRole("button", { name: "Nudge by − 0.10" })[0] as Element);
    expect(drawn).toEqual(["bar"]);
    drawn.length = 0;
    press("downhill", "Step");
    expect(drawn).toEqual([]);
  });
});
