import fc from "fast-check";
import { expect, test } from "vitest";
import { type Done, type Line, nothingDone } from "./line.ts";
import { standingOn } from "./standing.ts";

const named = (id: string) => ({ id, title: `The title of ${id}` });

/** Three chapters; the second has no level, the third neither level nor exercise. */
const road: readonly Line[] = [
  {
    slug: "one",
    title: "One",
    sections: [named("a"), named("b")],
    exercise: { ...named("write-one"), concept: "derivative" },
    level: named("play-one"),
  },
  {
    slug: "two",
    title: "Two",
    sections: [named("c")],
    exercise: { ...named("write-two"), concept: "cost" },
  },
  { slug: "three", title: "Three", sections: [named("d")] },
];

const nextAfter = (done: Partial<Done>): string | undefined => {
  const { next } = standingOn(road, { ...nothingDone, ...done });
  return next && `${next.kind} ${next.line.slug} ${next.to.id}`;
};

const ONE = ["one#a", "one#b"];

test.each<{ name: string; done: Partial<Done>; next: string | undefined }>([
  { name: "nothing", done: {}, next: "read one a" },
  { name: "the first section", done: { read: ["one#a"] }, next: "read one b" },
  { name: "the chapter, read", done: { read: ONE }, next: "write one write-one" },
  { name: "its exercise", done: { read: ONE, right: ["write-one"] }, next: "use one play-one" },
  { name: "its level", done: { read: ONE, right: ["write-one"], won: ["play-one"] }, next: "read two c" },
  {
    name: "its level before its exercise",
    done: { read: ONE, won: ["play-one"] },
    next: "write one write-one",
  },
  { name: "the exercise without reading", done: { right: ["write-one"] }, next: "use one play-one" },
  { name: "the idea, known from elsewhere", done: { read: ONE, known: ["derivative"] }, next: "use one play-one" },
  { name: "a chapter in the middle, read", done: { read: ["two#c"] }, next: "write two write-two" },
  {
    name: "everything from the middle on",
    done: { read: ["two#c", "three#d"], right: ["write-two"] },
    next: "read one a",
  },
  {
    name: "a look at a section further on",
    done: { read: ["one#a"], won: ["play-one"] },
    next: "read one b",
  },
  {
    name: "all there is",
    done: { read: [...ONE, "two#c", "three#d"], right: ["write-one", "write-two"], won: ["play-one"] },
    next: undefined,
  },
])("after $name comes $next", ({ done, next }) => {
  expect(nextAfter(done)).toBe(next);
});

test("stops are counted, and a chapter without a level has two", () => {
  const { lines, done, all } = standingOn(road, { ...nothingDone, read: ONE, right: ["write-two"] });
  expect(lines.map(({ stops }) => stops.map(({ kind, state }) => `${kind} ${state}`))).toEqual([
    ["read done", "write open", "use open"],
    ["read done", "write done"],
    ["read next"],
  ]);
  expect([done, all]).toEqual([3, 6]);
});

test("the next stop is never done, is marked once, and is there until everything is done", () => {
  const some = (ids: readonly string[]) => fc.subarray([...ids]);
  const anyDone = fc.record({
    read: some([...ONE, "two#c", "three#d", "gone#e"]),
    right: some(["write-one", "write-two", "gone"]),
    known: some(["derivative", "cost", "chain-rule"]),
    won: some(["play-one", "gone"]),
  });
  fc.assert(
    fc.property(anyDone, (done) => {
      const { lines, next, done: count, all } = standingOn(road, done);
      const marked = lines.flatMap(({ stops }) => stops).filter(({ state }) => state === "next");
      expect(marked).toEqual(next ? [next] : []);
      expect(next === undefined).toBe(count === all);
      if (next?.kind === "write") expect(done.right).not.toContain(next.to.id);
      if (next?.kind === "use") expect(done.won).not.toContain(next.to.id);
      if (next?.kind === "read") expect(done.read).not.toContain(`${next.line.slug}#${next.to.id}`);
    }),
  );
});
