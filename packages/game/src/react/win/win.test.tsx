// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { Measures } from "./measures.tsx";
import { Verdict, type Won } from "./verdict.tsx";

afterEach(cleanup);

const par: Won = {
  nudges: 6,
  ink: 6,
  lamps: 0,
  par: 6,
  isParProved: true,
  stars: 3,
  isOneDraft: true,
  isNewStart: true,
};

describe("the verdict", () => {
  test("names a crown and says what it is", () => {
    render(<Verdict won={par} unit="nudges" takesFocus />);
    expect(screen.getByRole("img", { name: "3 of 3 stars" })).toBeTruthy();
    expect(screen.getByRole("img", { name: "A crown" })).toBeTruthy();
    expect(screen.getByText(/^In one draft: .* That is a crown\.$/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Solved in 6 nudges" }));
  });

  test("says nothing of lamps where there are none to light", () => {
    const { lamps: _, ...won } = par;
    render(<Verdict won={won} unit="nudges" takesFocus />);
    expect(screen.getByText("In one draft: fewest nudges, none taken back. That is a crown.")).toBeTruthy();
  });

  test.each([
    {
      what: "above par",
      won: { nudges: 8, ink: 9, stars: 2, isOneDraft: false },
      says: /^Par is 6: it can be done in that few\.$/,
    },
    {
      what: "at par with more ink",
      won: { ink: 11, isOneDraft: false },
      says: /You took back 5 nudges; a crown allows none\.$/,
    },
    {
      what: "at par with a paid lamp",
      won: { lamps: 2, isOneDraft: false },
      says: /You paid for 2 lamps; a crown allows none\.$/,
    },
    {
      what: "above par where there are other starts",
      won: { nudges: 8, ink: 9, stars: 2, isOneDraft: false, hasOtherStarts: true },
      says: /^Par is 6: it can be done in that few\. For a crown, try another start\.$/,
    },
    {
      what: "at par with more ink where there are other starts",
      won: { ink: 7, isOneDraft: false, hasOtherStarts: true },
      says: /You took back 1 nudge; a crown allows none\. Try another start\.$/,
    },
    {
      what: "on a start that was won before",
      won: { isNewStart: false },
      says: /A crown is only for the first win of a start\.$/,
    },
    { what: "at a par that is not proved", won: { ink: 7, isOneDraft: false, isParProved: false }, says: /best known/ },
  ] as const)("gives no crown $what, and says why", ({ won, says }) => {
    render(<Verdict won={{ ...par, ...won }} unit="nudges" takesFocus={false} />);
    expect(screen.queryByRole("img", { name: "A crown" })).toBeNull();
    expect(screen.getByText(says)).toBeTruthy();
  });
});

describe("the measures", () => {
  const histograms = {
    nudges: [
      { value: 6, learners: 18 },
      { value: 8, learners: 66 },
    ],
    ink: [{ value: 9, learners: 84 }],
    lamps: [{ value: 0, learners: 84 }],
  };

  test("are shown one at a time, nudges first", () => {
    render(<Measures histograms={histograms} own={{ nudges: 8, ink: 9, lamps: 0 }} par={6} />);
    const named = () => screen.getByRole("img").getAttribute("aria-label");
    expect(named()).toBe("Nudges of all verified solutions: 6: 18, 8: 66. Yours: 8.");
    expect(screen.getByText("you, 66")).toBeTruthy();
    expect(screen.getByText("in 84 verified solutions")).toBeTruthy();
    fireEvent.click(screen.getByRole("radio", { name: "Ink" }));
    expect(named()).toBe("Ink of all verified solutions: 9: 84. Yours: 9.");
    fireEvent.click(screen.getByRole("radio", { name: "Lamps" }));
    expect(named()).toBe("Lamps of all verified solutions: 0: 84. Yours: 0.");
  });

  test("wait for a second solution, for one bar compares nothing", () => {
    const alone = { nudges: [{ value: 8, learners: 1 }], ink: [{ value: 9, learners: 1 }] };
    const { rerender } = render(<Measures histograms={alone} own={{ nudges: 8, ink: 9, lamps: 0 }} par={6} />);
    expect(screen.getByText("So far there is one verified solution.")).toBeTruthy();
    expect(screen.queryByRole("img")).toBeNull();
    // Somebody else's is one to compare with.
    rerender(<Measures histograms={alone} own={{ nudges: 6, ink: 9, lamps: 0 }} par={6} />);
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
      "Nudges of all verified solutions: 8: 1. Yours: 6.",
    );
  });

  test("count pieces where a derivative was built", () => {
    render(<Measures histograms={histograms} own={{ nudges: 8, ink: 9, lamps: 0 }} par={6} unit="pieces" />);
    expect(screen.getByRole("radio", { name: "Pieces" })).toBeTruthy();
    expect(screen.queryByRole("radio", { name: "Nudges" })).toBeNull();
    expect(screen.getByRole("img").getAttribute("aria-label")).toMatch(/^Pieces of all verified solutions/);
  });
});
