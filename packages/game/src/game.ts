import {
  applyMove,
  type Move,
  type Nudge,
  type NudgeLevel,
  type Play,
  type Reading,
  type Refusal,
  readingOf,
  replay,
  startPlay,
} from "@nn/level-kit";
import { createStore, type StoreApi } from "zustand/vanilla";
import { hasRoom, type Plan } from "./modes/plan.ts";
import { createRest, type Rest } from "./rest.ts";

/** A move that has just been made: the knobs that it turned, and the play before it. */
export interface Cause {
  readonly knobs: readonly number[];
  readonly before: Play;
}

/** All that the screens of one game show. */
export interface GameView {
  readonly play: Play;
  readonly reading: Reading;
  readonly selected: number;
  /** Which of the level's examples is drawn. */
  readonly example: number;
  /** Why the last move was refused; gone after the next move that is made. Each refusal is a new object. */
  readonly refusal?: Refusal;
  /** The move that led here, if it turned knobs: what a board shows travelling. */
  readonly cause?: Cause;
  /** What a board shows instead of the play during a replay. */
  readonly watched?: Play;
  /** In fog, the nudges that are planned and not committed yet. Planning is not in the log. */
  readonly plan: Plan;
}

/** One game: rules decide, screens look. */
export interface Game {
  readonly level: NudgeLevel;
  readonly store: StoreApi<GameView>;
  /** Whether the board has caught up with the game. */
  readonly rest: Rest;
  /** Makes a move, or stores why it cannot be made. True if it was made. In fog, a nudge joins the plan. */
  readonly send: (move: Move) => boolean;
  /** In fog, puts another plan in place of the one there is. */
  readonly replan: (plan: Plan) => void;
  readonly select: (knob: number) => void;
  readonly showExample: (example: number) => void;
  /** Goes on from a saved log. False, and nothing happens, if it does not fit the level. */
  readonly resume: (log: readonly Move[]) => boolean;
  /** Back to the first position with nothing spent: a new game. */
  readonly startAgain: () => void;
  /** Shows the play after this many nudges of its line; `undefined` goes back to the present. */
  readonly watch: (nudges: number | undefined) => void;
}

/** A game of a level, from the start. */
export function createGame(level: NudgeLevel): Game {
  const store = createStore<GameView>(() => viewOf(startPlay(level), 0, 0));
  const refuse = (refusal: Refusal) => {
    store.setState(({ watched: _, ...view }) => ({ ...view, refusal }), true);
    return false;
  };
  const planNudge = (nudge: Nudge) => {
    const { play, plan, reading, ...view } = store.getState();
    if (!reading.solved && !hasRoom(plan, reading.nudgesLeft))
      return refuse({ code: "budget-spent", budget: level.budget, canUndo: true });
    store.setState({ ...viewOf(play, nudge.knob, view.example), plan: [...plan, nudge] }, true);
    return true;
  };

  return {
    level,
    store,
    rest: createRest(),
    replan: (plan) => store.setState({ plan }),
    send: (move) => {
      const { play, selected, example, plan } = store.getState();
      if (level.mode === "fog" && move.kind === "nudge") return planNudge(move);
      const outcome = applyMove(play, move);
      if (!outcome.ok) return refuse(outcome.refusal);
      const turned = knobsTurnedBy(move, level);
      const cause = turned.length > 0 ? { cause: { knobs: turned, before: play } } : {};
      // A plan that was not played to its end is made all the same, and says why it stopped.
      const stopped = outcome.stopped && { refusal: outcome.stopped.refusal };
      const knob = "knob" in move ? move.knob : selected;
      const stays = move.kind === "lamp" || move.kind === "predict" ? { plan } : {};
      store.setState({ ...viewOf(outcome.play, knob, example), ...cause, ...stopped, ...stays }, true);
      return true;
    },
    select: (knob) => {
      if (level.knobs[knob]) store.setState({ selected: knob });
    },
    showExample: (example) => {
      const { play, selected, plan } = store.getState();
      if (level.examples[example]) store.setState({ ...viewOf(play, selected, example), plan }, true);
    },
    resume: (log) => {
      const { selected, example } = store.getState();
      const kept = replay(level, log);
      if (kept.ok) store.setState(viewOf(kept.play, selected, example), true);
      return kept.ok;
    },
    startAgain: () => {
      const { selected, example } = store.getState();
      store.setState(viewOf(startPlay(level), selected, example), true);
    },
    watch: (nudges) => {
      const { play, selected, example } = store.getState();
      const view = viewOf(play, selected, example);
      if (nudges === undefined) return store.setState(view, true);
      const last = play.line[nudges - 1];
      store.setState(
        {
          ...view,
          watched: { ...play, at: nudges },
          ...(last?.kind === "nudge" && {
            selected: last.knob,
            cause: { knobs: [last.knob], before: { ...play, at: nudges - 1 } },
          }),
        },
        true,
      );
    },
  };
}

/** The knobs that a move turns: one, those of a plan, or in a step of descent all. */
function knobsTurnedBy(move: Move, { knobs }: NudgeLevel): readonly number[] {
  switch (move.kind) {
    case "nudge":
      return [move.knob];
    case "commit":
      return [...new Set(move.plan.map(({ knob }) => knob))];
    case "descend":
      return knobs.map((_, knob) => knob);
    default:
      return [];
  }
}

const viewOf = (play: Play, selected: number, example: number): GameView => ({
  play,
  reading: readingOf(play),
  selected,
  example,
  plan: [],
});
