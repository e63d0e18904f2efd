// @vitest-environment jsdom
import { levelBySlug } from "@nn/catalog";
import type { Game } from "@nn/game";
import { hasKnobs, levelAt } from "@nn/level-kit";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { useGame } from "./use-game.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
const found = levelBySlug("first-nudge");
if (!found || !hasKnobs(found)) throw new Error("First Nudge is not in the catalog");
const level = levelAt(found, 0);

const roots: Root[] = [];
afterEach(async () => {
  await act(async () => {
    for (const root of roots.splice(0)) root.unmount();
  });
  localStorage.clear();
});

type Played = ReturnType<typeof useGame>;

/** The level as one tab shows it. */
async function openTab(): Promise<() => Played> {
  let played: Played | undefined;
  function Tab() {
    played = useGame(level, 0);
    return null;
  }
  const root = createRoot(document.createElement("div"));
  roots.push(root);
  await act(async () => root.render(<Tab />));
  return () => {
    if (!played) throw new Error("the tab shows nothing");
    return played;
  };
}

const nudge = (game: Game, direction: -1 | 1 = 1) =>
  act(async () => void game.send({ kind: "nudge", knob: 0, direction }));
/** jsdom has one window: it is told what a browser tells the other tabs. */
const tell = () => act(async () => void window.dispatchEvent(new StorageEvent("storage", { key: null })));
const turnsIn = ({ game }: Played) => game.store.getState().reading.turns;

test("a level in two tabs is one game: what is played in one is shown in the other, which says so", async () => {
  const [one, other] = [await openTab(), await openTab()];
  await nudge(one().game);
  await nudge(one().game);
  await tell();
  expect(turnsIn(other())).toEqual([2]);
  expect([one().isFromOtherTab, other().isFromOtherTab]).toEqual([false, true]);
  await nudge(other().game, -1);
  await tell();
  expect(turnsIn(one())).toEqual([1]);
  expect([one().isFromOtherTab, other().isFromOtherTab]).toEqual([true, false]);
});

test("a nudge in a tab that slept through the other's moves is dropped, and nothing is lost", async () => {
  const [one, other] = [await openTab(), await openTab()];
  await nudge(one().game);
  await nudge(one().game);
  await nudge(other().game, -1);
  expect(turnsIn(other())).toEqual([2]);
  expect(other().isFromOtherTab).toBe(true);
  expect(turnsIn((await openTab())())).toEqual([2]);
});

test("a win is one run in both tabs", async () => {
  const [one, other] = [await openTab(), await openTab()];
  for (let made = 0; made < level.par; made++) await nudge(one().game);
  await tell();
  expect(one().run?.id).toBeDefined();
  expect(other().run).toEqual(one().run);
  expect([one().isNewStart, other().isNewStart]).toEqual([true, true]);
});
