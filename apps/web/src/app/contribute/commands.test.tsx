// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Commands } from "./commands.tsx";

test("every command is a line, with what it does in a part of its own", () => {
  const { container } = render(
    <Commands>
      <code>{"npm run dev        # the site\nnpm run level -- check --json  # a report\nnpm test\n"}</code>
    </Commands>,
  );
  const lines = [...container.querySelectorAll("code > span")];
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    "npm run dev        # the site",
    "npm run level -- check --json  # a report",
    "npm test",
  ]);
  expect(lines.map((line) => line.lastElementChild?.textContent)).toEqual(["# the site", "# a report", undefined]);
});
