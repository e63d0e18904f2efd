import { lampOf } from "@nn/level-kit";
import { briefNumber, shownNumber } from "@nn/notation";
import { useStore } from "zustand";
import type { Game, GameView } from "../game.ts";
import { words } from "../words.en.ts";
import { knobViewOf } from "./knob-view.ts";

/** Says aloud what a move did. Refusals are said where they are shown. */
export function Announcer({ game }: { readonly game: Game }) {
  const news = useStore(game.store, wordsFor);
  return (
    <p role="status" className="visually-hidden" data-announcer="">
      {news}
    </p>
  );
}

/** One or two sentences on the last move; nothing before the first. */
export function wordsFor({ play, reading, selected }: GameView): string {
  const last = play.log.at(-1);
  if (!last) return "";
  const view = knobViewOf(play, reading, selected);
  const cost = `Cost ${shownNumber(reading.cost)}, target ${briefNumber(play.level.target)}.`;
  const left = `${reading.nudgesLeft} ${words.nudge(reading.nudgesLeft)} left.`;
  if (reading.solved) return `Solved in ${reading.nudges} ${words.nudge(reading.nudges)}. ${cost}`;
  switch (last.kind) {
    case "nudge":
      return `${capital(view.spoken)} is now ${view.number}. ${cost} ${left}`;
    case "undo":
      return `Undone. ${cost} ${left}`;
    case "redo":
      return `Done again. ${cost} ${left}`;
    case "reset":
      return `Every knob is back at its start. ${cost} ${left}`;
    case "lamp":
      return lampWords({ play, selected }, view.spoken);
    case "predict":
      return play.lit[last.knob] === 0
        ? "That is not what happens. The lamp stays dark."
        : `Right. ${lampWords({ play, selected }, view.spoken)}`;
  }
}

function lampWords({ play, selected }: Pick<GameView, "play" | "selected">, spoken: string): string {
  const { lit, sign, size } = lampOf(play, selected);
  const effect = sign === 0 ? "does not change the cost" : sign === 1 ? "raises the cost" : "lowers the cost";
  const whatItDoes = `A tiny nudge up of the ${spoken} ${effect}`;
  if (lit === 1) return `${whatItDoes}.`;
  const much = `${whatItDoes}, by ${shownNumber(size ?? 0)} per unit.`;
  return lit === 2 ? much : `${much} Its factors are listed.`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
