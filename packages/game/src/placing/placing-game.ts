import {
  applyPlacement,
  type BackpropLevel,
  type Move,
  type Placing,
  type PlacingReading,
  placingReadingOf,
  type Refusal,
  replayPlacing,
  startPlacing,
} from "@nn/level-kit";
import { createStore, type StoreApi } from "zustand/vanilla";

/** All that the screens of a game of placing factors show. */
export interface PlacingView {
  readonly placing: Placing;
  readonly reading: PlacingReading;
  /** The slot that the next piece goes into: an empty one, as long as there is one. */
  readonly chosen: number;
  /** Why the last move was refused; gone after the next move that is made. */
  readonly refusal?: Refusal;
}

/** A game of placing the factors of a derivative: rules decide, screens look. */
export interface PlacingGame {
  readonly level: BackpropLevel;
  readonly store: StoreApi<PlacingView>;
  readonly choose: (slot: number) => void;
  /** Puts a piece into the chosen slot, or stores why it cannot be put anywhere. */
  readonly place: (piece: number) => void;
  /** Takes every piece away. The ink stays. */
  readonly reset: () => void;
  /** Goes on from a saved log. False, and nothing happens, if it does not fit the level. */
  readonly resume: (log: readonly Move[]) => boolean;
  /** A new game, with nothing spent. */
  readonly startAgain: () => void;
}

export function createPlacingGame(level: BackpropLevel): PlacingGame {
  const store = createStore<PlacingView>(() => viewOf(startPlacing(level), 0));
  const send = (move: Move) => {
    const { placing, chosen } = store.getState();
    const outcome = applyPlacement(placing, move);
    if (outcome.ok) store.setState(viewOf(outcome.placing, chosen), true);
    else store.setState({ refusal: outcome.refusal });
  };
  return {
    level,
    store,
    choose: (slot) => {
      if (store.getState().reading.filled[slot] === false) store.setState({ chosen: slot });
    },
    place: (piece) => send({ kind: "place", slot: store.getState().chosen, piece }),
    reset: () => send({ kind: "reset" }),
    resume: (log) => {
      const kept = replayPlacing(level, log);
      if (kept.ok) store.setState(viewOf(kept.placing, 0), true);
      return kept.ok;
    },
    startAgain: () => store.setState(viewOf(startPlacing(level), 0), true),
  };
}

/** A filled slot gives way to the next empty one, and after the last one to the first. */
function viewOf(placing: Placing, before: number): PlacingView {
  const { filled } = placing;
  const after = filled.findIndex((isFilled, slot) => !isFilled && slot >= before);
  const first = filled.indexOf(false);
  return { placing, reading: placingReadingOf(placing), chosen: after >= 0 ? after : Math.max(0, first) };
}
