import { packs } from "@nn/catalog";
import { expect, test } from "vitest";
import { behind } from "./behind.ts";

const levels = packs.flatMap((pack) => pack.levels);

test.each(levels.map((level) => ({ slug: level.slug, level })))(
  "$slug names the section that explains it and an exercise that asks it",
  ({ level }) => {
    const { section, exercise } = behind(level);
    expect(section?.href).toMatch(/^\/lessons\/[a-z-]+#[a-z-]+$/);
    expect(exercise?.href).toMatch(/^\/practice\/[a-z-]+$/);
  },
);
