// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { StateBar } from "../../controls/state-bar.tsx";
import { Figure } from "../../lesson/figure.tsx";
import { Lesson } from "../../lesson/lesson.tsx";
import { PathComposer } from "./path-composer.tsx";

afterEach(() => {
  cleanup();
  window.history.replaceState(null, "", "/");
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/**
 * Slopes are 1, so a path is its weights times 2(a − y). With x = (1, 0): a¹ = (1, 0.5, 2), a² = (1, 3), and with
 * y = (0.75, 3.25) the last factors are 0.5 and −0.5. From x0, in the trace's order: 1·1·0.5, 1·0.5·−0.5, 0.5·2·0.5,
 * 0.5·1·−0.5, 2·−0.5·0.5, 2·1·−0.5; together −1.
 */
const start = {
  counting: "fromLast" as const,
  setup: {
    network: {
      inputs: 2,
      layers: [
        { neurons: 3, activation: "identity" as const },
        { neurons: 2, activation: "identity" as const },
      ],
      weights: [
        [
          [1, 0.25],
          [0.5, 0.25],
          [2, 0.25],
        ],
        [
          [1, 2, -0.5],
          [0.5, 1, 1],
        ],
      ],
      biases: [
        [0, 0, 0],
        [0, 0],
      ],
    },
    examples: [{ input: [1, 0], target: [0.75, 3.25] }],
  },
};

const SHARES = ["+0.500", "−0.250", "+0.500", "−0.250", "−0.500", "−1.000"];

// Without styles both sizes are there; the first is the one of wide paper.
const drawing = () => screen.getAllByLabelText(/^The network: choose/)[0] as HTMLElement;
const line = (name: string) => within(drawing()).getByLabelText(new RegExp(name));
const FIRST = { 0: "from input 0 into neuron 0", 1: "from input 0 into neuron 1", 2: "from input 0 into neuron 2" };
const button = (name: string) => screen.getByText(name, { selector: "button" });
const paths = () => screen.queryAllByLabelText(/^via/);
const named = () => paths().map((radio) => radio.getAttribute("aria-label"));
const says = () => [...document.querySelectorAll("[role=status]")].map(({ textContent }) => textContent);
const gap = () => screen.getByText(/^(Gap|No gap)/).textContent;

beforeEach(() => {
  render(
    <Lesson start={start}>
      <Figure>
        <PathComposer starts={["x0", "w1.1.0", "a1.0"]} foundFirst={3} />
      </Figure>
    </Lesson>,
  );
});

describe("the path composer", () => {
  test("starts in the middle: three of six paths, their sum, what is measured, and the gap", () => {
    expect(named()).toEqual(["via 0, then 0: +0.500", "via 0, then 1: −0.250", "via 1, then 0: +0.500"]);
    expect(screen.getByText("3 of 6")).toBeTruthy();
    expect(screen.getByText("sum so far").parentElement?.textContent).toBe("sum so far0.750");
    expect(screen.getByText("measured").parentElement?.textContent).toBe("measured−1.000");
    expect(gap()).toBe("Gap −1.750: 3 paths are missing.");
  });

  test("finds a path line by line, and the gap gets smaller", () => {
    fireEvent.click(line(FIRST[2]));
    expect(says()).toContain("The path is now at neuron 2 of layer L−1. Choose a line that goes on from there.");
    fireEvent.click(line("from neuron 2 into neuron 1"));
    expect(says()).toContain("This path carries −1.000. The gap is now −0.750.");
    expect(named().at(-1)).toBe("via 2, then 1: −1.000");
    expect(gap()).toBe("Gap −0.750: 2 paths are missing.");
  });

  test("closes the gap with the last path", () => {
    for (const [k, j] of [
      [2, 1],
      [1, 1],
      [2, 0],
    ] as const) {
      fireEvent.click(line(FIRST[k]));
      fireEvent.click(line(`from neuron ${k} into neuron ${j}`));
    }
    expect(says()).toContain("This path carries −0.500. It was the last one, and the gap is closed.");
    expect(gap()).toBe("No gap. The sum over all paths is the derivative.");
    expect(button("Find the rest").getAttribute("aria-disabled")).toBe("true");
  });

  test("says why a line cannot be taken", () => {
    fireEvent.click(line("from neuron 2 into neuron 1"));
    expect(says()).toContain(
      "This line begins at neuron 2 of layer L−1, but your path is at input 0. Choose a line that begins there.",
    );
    fireEvent.click(line("from input 1 into neuron 0"));
    expect(says()).toContain(
      "A nudge of the start never passes this line. Choose a line between the start and the cost.",
    );
    expect(paths()).toHaveLength(3);
  });

  test("knows a path that is there already", () => {
    fireEvent.click(line(FIRST[0]));
    fireEvent.click(line("from neuron 0 into neuron 1"));
    expect(says()).toContain("You have this path already. It carries −0.250.");
    expect(paths()).toHaveLength(3);
  });

  test("takes back a line, then a path, and clears", () => {
    fireEvent.click(line(FIRST[2]));
    fireEvent.click(button("Take back"));
    expect(paths()).toHaveLength(3);
    fireEvent.click(button("Take back"));
    expect(says()).toContain("Taken back. The sum is 0.250, the gap −1.250.");
    fireEvent.click(button("Clear"));
    expect(gap()).toBe("Gap −1.000: 6 paths are missing.");
    expect(button("Clear").getAttribute("aria-disabled")).toBe("true");
  });

  test("finds the rest in the order of the network", () => {
    fireEvent.click(button("Find the rest"));
    expect(named().map((name) => name?.split(": ")[1])).toEqual(SHARES);
  });

  test("says that nothing is left to find", () => {
    fireEvent.click(button("Find the rest"));
    const all = "All paths are there, and the gap is closed. Take one back, or clear them, to find them yourself.";
    expect(says()).toContain(all);
  });

  test("shows the product of the path that is chosen", () => {
    fireEvent.click(paths()[1] as HTMLElement);
    const product = screen.getByText("via 0, then 1", { selector: "div > span" }).closest("[data-q-group]");
    // x0 → z → a → z → a → C: w, slope, w, slope, 2(a − y)
    expect(product?.textContent?.match(/−?\d\.\d{3}/g)).toEqual([
      "−0.250",
      "1.000",
      "1.000",
      "0.500",
      "1.000",
      "−0.500",
    ]);
  });

  test("begins elsewhere with nothing found: at a hidden neuron, or at a weight", () => {
    fireEvent.click(screen.getByLabelText("from activation 0 of layer L minus 1"));
    expect(gap()).toBe("Gap 0.250: 2 paths are missing.");
    fireEvent.click(line("from neuron 0 into neuron 0"));
    expect(named()).toEqual(["via 0: +0.500"]);
    fireEvent.click(screen.getByLabelText(/^from weight/));
    fireEvent.click(line("from neuron 1 into neuron 1"));
    expect(named()).toEqual(["via 1, then 1: −0.500"]);
  });

  test("is one tab stop, walked by arrows, and Enter chooses", () => {
    const lines = [...drawing().querySelectorAll<SVGElement>("[data-line]")];
    expect(lines.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const first = lines[0] as SVGElement;
    first.focus();
    fireEvent.keyDown(first, { key: "ArrowRight" });
    expect(document.activeElement?.getAttribute("data-line")).toBe("w2.0.0");
    fireEvent.keyDown(document.activeElement as Element, { key: "End" });
    expect(document.activeElement?.getAttribute("data-line")).toBe("w2.1.2");
    fireEvent.keyDown(document.activeElement as Element, { key: "Enter" });
    expect(says()).toContain(
      "This line begins at neuron 2 of layer L−1, but your path is at input 0. Choose a line that begins there.",
    );
  });
});

describe("backwards", () => {
  const sums = () => screen.getAllByText(/^−?\d/, { selector: "p strong" }).map((sum) => sum.textContent);
  const spoken = () => says().find((text) => text?.includes("Multiplications"));

  beforeEach(() => fireEvent.click(screen.getByLabelText("Backwards")));

  test("gives each neuron one number, layer by layer, and ends at the derivative", () => {
    expect(sums()).toEqual(["0.500", "−0.500"]);
    expect(spoken()).toContain("2 in this step, 2 so far");
    fireEvent.click(button("Step"));
    // 1·0.5 + 0.5·−0.5, 2·0.5 + 1·−0.5, −0.5·0.5 + 1·−0.5
    expect(sums()).toEqual(["0.250", "0.500", "−0.750"]);
    expect(spoken()).toContain("9 in this step, 11 so far");
    fireEvent.click(button("Step"));
    expect(sums()).toEqual(["−1.000"]);
    expect(spoken()).toContain("3 in this step, 14 so far");
    expect(button("Step").getAttribute("aria-disabled")).toBe("true");
  });

  test("counts the multiplications of both ways", () => {
    const rows = screen.getAllByRole("row").map(({ textContent }) => textContent);
    expect(rows).toEqual([
      "Multiplicationsby pathbackwards",
      expect.stringMatching(/^for x0 alone2414$/),
      "for all 12 weights6023",
      "for all weights of 784‑16‑16‑1012,052,80013,418",
    ]);
  });

  test("is stepped by keys", () => {
    fireEvent.keyDown(button("Step"), { key: "End" });
    expect(sums()).toEqual(["−1.000"]);
    fireEvent.keyDown(button("Step"), { key: "ArrowLeft" });
    expect(sums()).toHaveLength(3);
    fireEvent.keyDown(button("Step"), { key: "Home" });
    expect(sums()).toHaveLength(2);
  });

  test("plays by itself, pauses, and stops at the end", () => {
    vi.useFakeTimers();
    fireEvent.click(button("Play"));
    act(() => vi.advanceTimersByTime(700));
    fireEvent.click(button("Pause"));
    act(() => vi.advanceTimersByTime(2000));
    expect(sums()).toHaveLength(3);
    fireEvent.click(button("Play"));
    act(() => vi.advanceTimersByTime(2000));
    expect(sums()).toEqual(["−1.000"]);
    expect(button("Play")).toBeTruthy();
  });

  test("is at its end at once where motion is not wanted", () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    fireEvent.click(button("Play"));
    expect(sums()).toEqual(["−1.000"]);
  });
});

describe("what is found belongs to the address", () => {
  const at = () => new URL(window.location.href).searchParams.get("at") ?? "";
  const opened = (sections: string) => {
    cleanup();
    const numbers = "2_1_.25_.5_.25_2_.25_0_0_0_1_2_-.5_.5_1_1_0_0_x1_0_.75_3.25";
    window.history.replaceState(null, "", `/?at=${numbers}_${sections}`);
    render(
      <Lesson start={start}>
        <Figure>
          <PathComposer starts={["x0", "w1.1.0", "a1.0"]} foundFirst={3} />
          <StateBar />
        </Figure>
      </Lesson>,
    );
  };

  test("start, paths in the order in which they were found, and which way one looks", async () => {
    vi.useFakeTimers();
    fireEvent.click(button("Find the rest"));
    act(() => vi.advanceTimersByTime(300));
    expect(at()).toMatch(/_px0_0_1_2_3_4_5$/);
    fireEvent.click(screen.getByText("Backwards"));
    act(() => vi.advanceTimersByTime(300));
    expect(at()).toMatch(/_px0_0_1_2_3_4_5_b1$/);
  });

  test("and a link brings them back", () => {
    opened("px0_5_2");
    expect(named()).toHaveLength(2);
    // +0.5 and −1 of −1
    expect(gap()).toContain("−0.500");
    opened("pa1.0_0_b2");
    expect(screen.getByRole("radio", { name: "Backwards" })).toHaveProperty("checked", true);
  });

  test("a start that the figure does not offer leaves it as it begins", () => {
    opened("pb1.0_0");
    expect(named()).toHaveLength(3);
  });

  test("undo brings a path back that was taken away", () => {
    opened("px0_5_2");
    fireEvent.click(button("Find the rest"));
    expect(named()).toHaveLength(6);
    fireEvent.click(button("Undo"));
    expect(named()).toHaveLength(2);
  });
});
