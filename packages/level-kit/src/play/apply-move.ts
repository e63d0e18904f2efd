import { ask, lamp, predict, rank } from "./lamps.ts";
import { walk } from "./line.ts";
import { countOf, MOST_MOVES, type Move, movesIn } from "./move.ts";
import { type MoveOutcome, refuse } from "./outcome.ts";
import { isSolved, type Play } from "./play.ts";
import { carried, carry } from "./start-again.ts";
import { commit, descend, nudge } from "./strokes.ts";

/** Plays one move. The given play stays as it was. */
export function applyMove(play: Play, move: Move): MoveOutcome {
  if (isSolved(play)) return refuse({ code: "already-solved" });
  if (movesIn(play.log) + countOf(move) > MOST_MOVES)
    return move.kind === "reset" ? carried(play) : refuse({ code: "game-too-long", most: MOST_MOVES });
  const outcome = outcomeOf(play, move);
  return outcome.ok ? { ...outcome, play: { ...outcome.play, log: [...play.log, move] } } : outcome;
}

function outcomeOf(play: Play, move: Move): MoveOutcome {
  switch (move.kind) {
    case "nudge":
      return ask(play) ?? nudge(play, move);
    case "descend":
      return ask(play) ?? descend(play, move);
    case "commit":
      return ask(play) ?? commit(play, move);
    case "undo":
    case "redo":
    case "reset":
      return walk(play, move.kind);
    case "lamp":
      return lamp(play, move);
    case "predict":
      return predict(play, move);
    case "rank":
      return rank(play, move);
    case "carry":
      return carry(play, move);
    case "place":
      return refuse({ code: "no-slots" });
  }
}
