// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import readme from "../../README.md?raw";
import { readmePage } from "../testing/readme-page.tsx";
import page from "../testing/readme-page.tsx?raw";

/** Lines without their indentation, which differs between the two files. */
const lines = (text: string) => text.split("\n").map((line) => line.trim());

afterEach(cleanup);

test("the README shows exactly this page", () => {
  const [, shown = ""] = /```tsx\n(.*?);?\n```/s.exec(readme) ?? [];
  expect(lines(shown).length).toBeGreaterThan(10);
  expect(lines(page).join("\n")).toContain(lines(shown).join("\n"));
});

test("the page of the README works", () => {
  render(readmePage());
  const prose = () => screen.getByText(/^The cost is/).textContent;
  expect(prose()).toBe("The cost is 0.167, and its slope −0.123.");
  expect(screen.getAllByRole("group", { name: /^The network/ }).length).toBeGreaterThan(0);
  fireEvent.keyDown(screen.getByRole("slider", { name: "target" }), { key: "Home" });
  // 0.5914² = 0.3497; 0.6212 · 0.2416 · 2 · 0.5914 = 0.1775
  expect(prose()).toBe("The cost is 0.350, and its slope 0.178.");
});
