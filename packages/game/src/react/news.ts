import { type Effect, lampOf } from "@nn/level-kit";
import { briefNumber, shownNumber } from "@nn/notation";
import { costText } from "../cost-text.ts";
import type { GameView } from "../game.ts";
import { isFogged } from "../modes/fogged.ts";
import { newsWords } from "../words/news.en.ts";
import { knobViewOf } from "./knob-view.ts";

/** A few sentences on the last move; nothing before the first. */
export function newsOf({ play, reading, selected, plan }: GameView): string {
  const planned = plan.at(-1);
  // In fog nothing has happened yet but a thought.
  if (planned) {
    const { spoken } = knobViewOf(play, reading, planned.knob);
    return newsWords.planned(spoken, planned.direction, plan.length, reading.nudgesLeft);
  }
  const last = play.log.at(-1);
  if (!last) return "";
  const view = knobViewOf(play, reading, selected);
  const { target } = play.level;
  const cost = Number.isFinite(target)
    ? newsWords.cost(costText(reading.cost, target), briefNumber(target))
    : newsWords.costAlone(shownNumber(reading.cost));
  if (reading.solved) return `${newsWords.solved(reading.nudges)} ${cost}`;
  const left = Number.isFinite(reading.nudgesLeft) ? [newsWords.left(reading.nudgesLeft)] : [];
  const standing = [...(isFogged({ play }) ? [] : [cost]), ...left].join(" ");
  switch (last.kind) {
    case "nudge":
      return `${newsWords.nudged(view.spoken, view.number)} ${standing}`;
    case "undo":
      return `${newsWords.undone} ${standing}`;
    case "redo":
      return `${newsWords.redone} ${standing}`;
    case "reset":
      return `${newsWords.reset} ${standing}`;
    case "descend":
      return `${newsWords.descended} ${standing}`;
    case "commit":
      return `${newsWords.committed(reading.nudges)} ${standing}`;
    case "rank":
      return `${newsWords.ranked} ${newsWords.left(reading.nudgesLeft)}`;
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
  if (lit === 0) return newsWords.wrong;
  const effect = sign === 0 ? "none" : sign === 1 ? "up" : "down";
  return `${says === effect ? newsWords.right : newsWords.notSo} ${lampNews(view, spoken)}`;
}

function lampNews({ play, selected }: Pick<GameView, "play" | "selected">, spoken: string): string {
  const { lit, sign, size } = lampOf(play, selected);
  const effect = newsWords.effect[sign === 0 ? "none" : sign === 1 ? "up" : "down"];
  const sentence = lit === 1 ? effect(spoken) : effect(spoken, shownNumber(size ?? 0));
  return lit === 3 ? `${sentence} ${newsWords.factors}` : sentence;
}
