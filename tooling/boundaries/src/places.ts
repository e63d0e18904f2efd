/**
 * The kind of a package decides what its code may touch:
 *  - `pure`: no DOM, no Node, no clock, no chance;
 *  - `replay`: pure, and the same bits in every engine, so no `Math.exp` family either;
 *  - `data`: nothing in it is ever run;
 *  - `browser`: ends up in the browser, so it reaches no server code;
 *  - `server`: holds keys or the database, so it never reaches the browser;
 *  - `site`: assembles everything; its `"use client"` files are browser code;
 *  - `plain`: only the ranks apply;
 *  - `preset`: shared configuration, only imported by configuration files and the tests of SPEC.md.
 */
export type Kind = "pure" | "replay" | "data" | "browser" | "server" | "site" | "plain" | "preset";

export interface Place {
  /** From the root of the workspace; a last segment `*` stands for any one folder. */
  readonly folder: string;
  /** A package imports lower ranks only, never its own. */
  readonly rank: number;
  readonly kind: Kind;
  /**
   * In a package that holds keys: paths from the package's folder that may reach a browser. A `*` stands for any one
   * name, a `/` at the end for everything below. All other code of the package is server code, and says so first.
   */
  readonly browserSafe?: readonly string[];
  /** Folders of one package that know nothing of each other; whoever is in none of them may use all. */
  readonly rooms?: readonly string[];
}

/** Every package of the workspace. One that is not listed here, or is listed but gone, fails the check. */
export const places: readonly Place[] = [
  { folder: "packages/concepts", rank: 0, kind: "pure" },
  { folder: "packages/words", rank: 0, kind: "plain" },
  { folder: "packages/core", rank: 0, kind: "replay" },
  { folder: "packages/notation", rank: 1, kind: "pure" },
  { folder: "packages/algebra", rank: 1, kind: "pure" },
  { folder: "packages/level-kit", rank: 1, kind: "replay" },
  { folder: "packages/course", rank: 1, kind: "pure" },
  { folder: "packages/digits", rank: 1, kind: "replay" },
  {
    folder: "packages/exercises",
    rank: 2,
    kind: "pure",
    browserSafe: [
      "src/index.ts",
      "src/catalogue.ts",
      "src/question/",
      "src/families/*/*/about.ts",
      "src/families/*/*/about.en.ts",
    ],
  },
  { folder: "packages/levels/*", rank: 2, kind: "data" },
  { folder: "packages/figures", rank: 2, kind: "browser" },
  { folder: "packages/mastery", rank: 3, kind: "pure" },
  { folder: "packages/catalog", rank: 3, kind: "plain" },
  { folder: "packages/game", rank: 3, kind: "browser" },
  { folder: "packages/db", rank: 3, kind: "server" },
  { folder: "packages/api", rank: 4, kind: "server" },
  { folder: "apps/web", rank: 5, kind: "site", rooms: ["src/site", "src/lessons", "src/practice", "src/play"] },
  { folder: "tooling/bits", rank: 4, kind: "plain" },
  { folder: "tooling/boundaries", rank: 6, kind: "plain" },
  { folder: "tooling/faults", rank: 6, kind: "plain" },
  { folder: "tooling/languages", rank: 6, kind: "preset" },
  { folder: "tooling/new-exercise", rank: 6, kind: "plain" },
  { folder: "tooling/new-level", rank: 6, kind: "plain" },
  { folder: "tooling/packing", rank: 6, kind: "plain" },
  { folder: "tooling/run", rank: 6, kind: "plain" },
  { folder: "tooling/shown", rank: 6, kind: "plain" },
  { folder: "tooling/typescript", rank: 6, kind: "preset" },
  { folder: "tooling/vitest", rank: 6, kind: "preset" },
];
