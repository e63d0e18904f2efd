// @vitest-environment jsdom
import type { Line } from "@nn/mastery/road";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sectionsRead } from "@/kept/sections-read.ts";
import { NextThing } from "./next-thing.tsx";

const road: readonly Line[] = [
  {
    slug: "slopes",
    title: "Slopes",
    sections: [{ id: "one", title: "One" }],
    exercise: { id: "slope", title: "What is the slope?", concept: "derivative" },
  },
];

beforeEach(() => sectionsRead.write(["slopes#one"]));
afterEach(cleanup);

test("leads to what comes next, and says why", () => {
  render(<NextThing road={road} here="/practice/another" />);
  expect(screen.getByRole("heading", { name: "What is the slope?" })).toBeTruthy();
  expect(screen.getByText("You have read “Slopes”. Now write it yourself.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Write it" }).getAttribute("href")).toBe("/practice/slope");
});

test("on the page that is itself next there is no button that would lead nowhere", () => {
  render(<NextThing road={road} here="/practice/slope" />);
  expect(screen.getByRole("heading", { name: "What is the slope?" })).toBeTruthy();
  expect(screen.queryByRole("link")).toBeNull();
});
