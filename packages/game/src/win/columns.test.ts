import { describe, expect, test } from "vitest";
import { columnsOf, MOST_COLUMNS } from "./columns.ts";

const shown = (columns: ReturnType<typeof columnsOf>) =>
  columns.map(({ label, learners, isOwn }) => `${label}: ${learners}${isOwn ? " you" : ""}`);

describe("the columns of a histogram", () => {
  test("go from par to the most, with a place for what nobody has", () => {
    const bars = [
      { value: 6, learners: 3 },
      { value: 8, learners: 5 },
    ];
    expect(shown(columnsOf(bars, 8, 5))).toEqual(["5: 0", "6: 3", "7: 0", "8: 5 you"]);
  });

  test("gather a long tail in the last one, with everybody counted once", () => {
    const bars = [4, 5, 6, 40, 60].map((value) => ({ value, learners: 2 }));
    const columns = columnsOf(bars, 60, 4);
    expect(columns).toHaveLength(MOST_COLUMNS);
    expect(columns.at(-1)).toEqual({ label: "11+", value: 11, learners: 4, isOwn: true });
    expect(columns.reduce((sum, { learners }) => sum + learners, 0)).toBe(10);
  });

  test("show a player whom the server does not know yet", () => {
    expect(shown(columnsOf([], 3, 3))).toEqual(["3: 0 you"]);
  });
});
