import { type Effect, lampOf } from "@nn/level-kit";
import { briefNumber, shownNumber } from "@nn/notation";
import { useStore } from "zustand";
import { costText } from "../cost-text.ts";
import type { GameView } from "../game.ts";
import { isFogged } from "../modes/fogged.ts";
import { words } from "../words.en.ts";
import { useGame } from "./game-context.tsx";
import { knobViewOf } from "./knob-view.ts";

/** Reads out what a move did. Refusals are read out where they are shown. */
export function Announcer() {
  const game = useGame();
  const news = useStore(game.store, newsOf);
  return (
    <p role="status" className="visually-hidden" data-announcer="">
      {news}
    </p>
  );
}

/** A few sentences on the last move; nothing before the first. */
export function newsOf({ play, reading, selected, plan }: GameView): string {
  const { news } = words;
  const planned = plan.at(-1);
  // In fog nothing has happened yet but a thought.
  if (planned) {
    const { spoken } = knobViewOf(play, reading, planned.knob);
    return news.planned(spoken, planned.direction, plan.length, reading.nudgesLeft);
  }
  const last = play.log.at(-1);
  if (!last) return "";
  const view = knobViewOf(play, reading, selected);
  const { target } = play.level;
  const cost = Number.isFinite(target)
    ? news.cost(costText(reading.cost, target), briefNumber(target))
    : news.costAlone(shownNumber(reading.cost));
  if (reading.solved) return `${news.solved(reading.nudges)} ${cost}`;
  const left = Number.isFinite(reading.nudgesLeft) ? [news.left(reading.nudgesLeft)] : [];
  const standing = [...(isFogged({ play }) ? [] : [cost]), ...left].join(" ");
  switch (last.kind) {
    case "nudge":
      return `${news.nudged(view.spoken, view.number)} ${standing}`;
    case "undo":
      return `${news.undone} ${standing}`;
    case "redo":
      return `${news.redone} ${standing}`;
    case "reset":
      return `${news.reset} ${standing}`;
    case "descend":
      return `${news.descended} ${standing}`;
    case "commit":
      return `${news.committed(reading.nudges)} ${standing}`;
    case "rank":
      return `${news.ranked} ${news.left(reading.nudgesLeft)}`;
    case "carry":
    case "place":
      return standing;
    case "lamp":
      return lampNews({ play, selected }, view.spoken);
    case "predict":
      return guessNews(last.says, { play, selected }, view.spoken);
  }
}

/** A wrong guess leaves the lamp dark, or, where guesses are asked for, lights it all the same. */
function guessNews(says: Effect, view: Pick<GameView, "play" | "selected">, spoken: string): string {
  const { lit, sign } = lampOf(view.play, view.selected);
  if (lit === 0) return words.news.wrong;
  const effect = sign === 0 ? "none" : sign === 1 ? "up" : "down";
  return `${says === effect ? words.news.right : words.news.notSo} ${lampNews(view, spoken)}`;
}

function lampNews({ play, selected }: Pick<GameView, "play" | "selected">, spoken: string): string {
  const { lit, sign, size } = lampOf(play, selected);
  const effect = words.news.effect[sign === 0 ? "none" : sign === 1 ? "up" : "down"];
  const sentence = lit === 1 ? effect(spoken) : effect(spoken, shownNumber(size ?? 0));
  return lit === 3 ? `${sentence} ${words.news.factors}` : sentence;
}
