import { renderToStaticMarkup } from "react-dom/server";
import { FRAMES } from "../../board/frame.ts";
import { layoutBoard } from "../../board/layout.ts";
import { pictureOf } from "../../board/picture.ts";
import { planOf } from "../../board/plan.ts";
import { sceneryOf } from "../../board/scenery.ts";
import { snapshotOf } from "../../board/snapshot.ts";
import { TONES } from "../../board/tones.ts";
import type { Game } from "../../game.ts";
import type { Shows } from "../../shows.ts";
import { Drawing } from "../drawing.tsx";

/** A picture for the start and for the moment after each nudge, drawn as the page draws before its engine has come. */
export function replayFrames(game: Game, shows: Shows): readonly string[] {
  const { level } = game;
  const { play, example } = game.store.getState();
  const layout = layoutBoard(planOf(level, shows), FRAMES.desk);
  const scenery = { ...sceneryOf(level, shows), selected: 0, isSolved: true, isFogged: false };
  return Array.from({ length: play.at + 1 }, (_, at) => {
    const picture = pictureOf(layout, snapshotOf({ ...play, at }, example), scenery);
    return renderToStaticMarkup(<Drawing picture={picture} />);
  });
}

const FAMILIES = ["--sans", "--serif"];

/** The colours and families of the page as it stands, light or dark. */
export function pageVariables(): Readonly<Record<string, string>> {
  const style = getComputedStyle(document.documentElement);
  const names = [...Object.values(TONES), ...FAMILIES];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name).trim()]));
}
