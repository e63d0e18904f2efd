// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Controls } from "../controls/controls.tsx";
import { NudgeBar } from "../controls/nudge-bar.tsx";
import { StateBar } from "../controls/state-bar.tsx";
import { NumberLines } from "../marks/lines/number-lines.tsx";
import { NetworkFigure } from "../marks/network/network-figure.tsx";
import { TreeFigure } from "../marks/tree/tree-figure.tsx";
import { ProductRow } from "../tables/product-row.tsx";
import { RatioTable } from "../tables/ratio-table.tsx";
import { Figure, Part } from "./figure.tsx";
import { Lesson } from "./lesson.tsx";
import { Live } from "./live.tsx";

const start = {
  setup: {
    network: {
      inputs: 1,
      layers: [1, 2, 3].map(() => ({ neurons: 1, activation: "sigmoid" as const })),
      weights: [[[1.2]], [[-0.9]], [[1.4]]],
      biases: [[-0.3], [1.1], [-0.5]],
    },
    examples: [{ input: [0.85], target: [1] }],
    nudge: { quantity: "w3.0.0", by: 0.1 },
  },
};

function page() {
  return render(
    <Lesson start={start}>
      <p data-testid="prose">
        The cost is <Live q="C" />.{" "}
        <button type="button" data-q="w3.0.0">
          w
        </button>
      </p>
      <Figure caption="All of it">
        <NudgeBar />
        <NetworkFigure />
        <NumberLines />
        <ProductRow of="w3.0.0" />
        <TreeFigure />
        <RatioTable />
        <Part>
          <Controls />
          <StateBar />
        </Part>
      </Figure>
    </Lesson>,
  );
}

describe("the line at the foot of a page that tells slopes", () => {
  const foot = () => document.querySelector("[data-footnote]")?.textContent;

  test("has the slope of the cost with respect to what is lit, and none of the target", () => {
    cleanup();
    render(
      <Lesson start={{ ...start, tellsSlopes: true }}>
        <span data-q="w3.0.0">w</span>
        <span data-q="y0">y</span>
      </Lesson>,
    );
    fireEvent.pointerOver(screen.getByText("w"), { pointerType: "mouse" });
    // 2 · (0.5914 − 1) · 0.2416 · 0.6212
    expect(foot()).toContain("∂C∂w(L) = −0.123");
    fireEvent.pointerOver(screen.getByText("y"), { pointerType: "mouse" });
    expect(foot()).toContain("y");
    expect(foot()).not.toContain("∂");
  });
});

/** The tree has a control of its own for what is chosen there. */
const controls = () => within(screen.getByRole("group", { name: "Set the quantities of the chain" }));
const slider = (name: string) => controls().getByRole("slider", { name });
const field = (name: string) => controls().getByRole("textbox", { name: `${name}, exact value` });
/** Of the tables on the page, the one with the gaps to the derivative. */
const ratioTable = () => screen.getByRole("columnheader", { name: /^gap/ }).closest("table") as HTMLElement;
const prose = () => screen.getByTestId("prose").textContent;
/** The text of everything that is drawn or printed, as one string. */
const everything = () => document.body.textContent ?? "";

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, "", "/lessons/a-nudge-travels");
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("a lesson page", () => {
  test("gives React no reason to complain", () => {
    const complaint = vi.spyOn(console, "error");
    page();
    expect(complaint.mock.calls.map((call) => call.join(" ").slice(0, 400))).toEqual([]);
    complaint.mockRestore();
  });

  test("shows its starting numbers in figure, row, table and prose alike", () => {
    page();
    expect(prose()).toContain("0.167");
    for (const shown of ["0.591", "0.370", "−0.817", "0.242", "−0.123", "−0.12268", "+0.062"])
      expect(everything()).toContain(shown);
  });

  test.each([
    "weight of layer L",
    "weight of layer L minus 1",
    "weight of layer L minus 2",
    "bias of layer L",
    "bias of layer L minus 1",
    "bias of layer L minus 2",
    "input",
    "target",
  ])("lets a key change the %s, and every view follows at once", (name) => {
    page();
    const before = { prose: prose(), slider: slider(name).getAttribute("aria-valuetext") };
    fireEvent.keyDown(slider(name), { key: "PageDown" });
    expect(slider(name).getAttribute("aria-valuetext")).not.toBe(before.slider);
    expect(prose()).not.toBe(before.prose);
    const cost = /[\d.]+(?=\.)/.exec(prose() ?? "")?.[0] ?? "none";
    // three drawings of the chain and of the lines, and the tree, read from the same cost
    expect(everything().split(cost).length).toBeGreaterThan(4);
  });

  test("takes a typed number on Enter; for rubbish it keeps the old one and says what to change", () => {
    page();
    const weight = field("weight of layer L");
    fireEvent.change(weight, { target: { value: "2" } });
    expect(slider("weight of layer L").getAttribute("aria-valuetext")).toBe("1.40");
    fireEvent.keyDown(weight, { key: "Enter" });
    expect(slider("weight of layer L").getAttribute("aria-valuetext")).toBe("2.00");
    fireEvent.change(weight, { target: { value: "2x" } });
    fireEvent.blur(weight);
    expect(slider("weight of layer L").getAttribute("aria-valuetext")).toBe("2.00");
    expect(screen.getByText("Only a number fits here, for example −0.5. It stays 2.00.")).toBeTruthy();
    expect(weight).toHaveProperty("value", "2.00");
  });

  test("a slider and its field are one stop of Tab: a digit or Enter leads into the field, Enter and Escape back", () => {
    page();
    const [knob, weight] = [slider("weight of layer L"), field("weight of layer L")];
    expect([knob, weight].map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    knob.focus();
    fireEvent.keyDown(knob, { key: "2" });
    expect(document.activeElement).toBe(weight);
    expect(weight).toHaveProperty("value", "2");
    fireEvent.keyDown(weight, { key: "Enter" });
    expect(document.activeElement).toBe(knob);
    expect(knob.getAttribute("aria-valuetext")).toBe("2.00");
    fireEvent.keyDown(knob, { key: "Enter" });
    fireEvent.change(weight, { target: { value: "3" } });
    fireEvent.keyDown(weight, { key: "Escape" });
    expect(document.activeElement).toBe(knob);
    expect(knob.getAttribute("aria-valuetext")).toBe("2.00");
  });

  test("undoes a typed number and goes back to the starting values", () => {
    page();
    fireEvent.change(field("bias of layer L"), { target: { value: "1" } });
    fireEvent.blur(field("bias of layer L"));
    expect(prose()).not.toContain("0.167");
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(prose()).toContain("0.167");
    fireEvent.keyDown(slider("target"), { key: "Home" });
    fireEvent.click(screen.getByRole("button", { name: "Starting values" }));
    expect(prose()).toContain("0.167");
  });

  test("announces a change of the cost once, when it comes to rest", () => {
    page();
    fireEvent.keyDown(slider("target"), { key: "PageDown" });
    fireEvent.keyDown(slider("target"), { key: "PageDown" });
    expect(everything()).not.toContain("falls from");
    act(() => vi.advanceTimersByTime(700));
    // (0.5914 − 0.8)² = 0.0435
    expect(screen.getByText("The cost falls from 0.167 to 0.044.")).toBeTruthy();
  });
});

describe("the nudge", () => {
  test("is sent down by its button, and arrows, quotients and table follow", () => {
    page();
    fireEvent.click(screen.getByRole("button", { name: "Nudge by − 0.10" }));
    expect(screen.getByRole("button", { name: "Nudge by − 0.10" }).getAttribute("aria-pressed")).toBe("true");
    expect(everything()).toContain("−0.100");
    const rows = within(ratioTable()).getAllByRole("row");
    expect(rows.some((row) => row.getAttribute("aria-current") && row.textContent?.includes("−0.1"))).toBe(true);
  });

  test("can be made tiny with the keyboard, and the gap to the derivative shrinks with it", () => {
    page();
    const [handle] = screen.getAllByRole("slider", { name: "Nudge to the weight of layer L" });
    for (let press = 0; press < 6; press++) fireEvent.keyDown(handle as Element, { key: "ArrowLeft" });
    expect(handle?.getAttribute("aria-valuetext")).toBe("+0.001");
    const gaps = within(ratioTable())
      .getAllByRole("row")
      .map((row) => Number(row.lastChild?.textContent))
      .filter((gap) => gap > 0);
    expect(gaps).toEqual([...gaps].sort((one, other) => other - one));
  });
});

describe("symbols and marks", () => {
  const marks = (q: string) => [...document.querySelectorAll(`[data-q="${q}"]`)];

  test("light each other up on hover and go out afterwards", () => {
    page();
    const symbol = within(screen.getByTestId("prose")).getByRole("button");
    fireEvent.pointerOver(symbol);
    expect(marks("w3.0.0").length).toBeGreaterThan(5);
    expect(marks("w3.0.0").every((mark) => mark.hasAttribute("data-on"))).toBe(true);
    expect(marks("C").some((mark) => mark.hasAttribute("data-on"))).toBe(false);
    expect(everything()).toContain("weight: how strongly");
    fireEvent.pointerOver(document.body);
    fireEvent.pointerOver(screen.getByTestId("prose"));
    expect(marks("w3.0.0").some((mark) => mark.hasAttribute("data-on"))).toBe(false);
  });

  test("stay lit when pinned by click or Enter, until Escape", () => {
    page();
    const [mark] = screen.getAllByRole("button", { name: "cost, C 0.167" });
    fireEvent.click(mark as Element);
    expect(mark?.getAttribute("aria-pressed")).toBe("true");
    fireEvent.pointerOver(screen.getByTestId("prose"));
    expect(mark?.hasAttribute("data-on")).toBe(true);
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(mark?.hasAttribute("data-on")).toBe(false);
    fireEvent.keyDown(mark as Element, { key: "Enter" });
    expect(mark?.hasAttribute("data-on")).toBe(true);
  });

  test("are reached one after another with the arrow keys", () => {
    page();
    const [input] = screen.getAllByRole("button", { name: "input, x 0.850" });
    (input as HTMLElement).focus();
    fireEvent.keyDown(input as Element, { key: "ArrowRight" });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("weighted sum of layer L minus 2, z 0.720");
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowLeft" });
    expect(document.activeElement).toBe(input);
  });
});

describe("the state in the address", () => {
  test("is read when the page opens", () => {
    window.history.replaceState(null, "", "/lessons/a-nudge-travels?at=1_1.2_-.3_-.9_1.1_2_-.5_.85_1_.1");
    page();
    expect(slider("weight of layer L").getAttribute("aria-valuetext")).toBe("2.00");
  });

  test("follows a change and disappears with the starting values", () => {
    page();
    fireEvent.keyDown(slider("weight of layer L"), { key: "ArrowRight" });
    act(() => vi.advanceTimersByTime(300));
    expect(window.location.search).toBe("?at=2_1.2_-.3_-.9_1.1_1.45_-.5_x.85_1_nw3.0.0_.1");
    fireEvent.click(screen.getByRole("button", { name: "Starting values" }));
    act(() => vi.advanceTimersByTime(300));
    expect(window.location.search).toBe("");
  });

  test("is reported if it cannot be read, and the starting values apply", () => {
    window.history.replaceState(null, "", "/lessons/a-nudge-travels?at=0_pear");
    page();
    expect(screen.getByText("This link is from an older lesson. You see the starting values.")).toBeTruthy();
    expect(prose()).toContain("0.167");
  });
});
