export { type Cause, createGame, type Game, type GameView } from "./game.ts";
export { networkOrder } from "./knob-order.ts";
export { isFogged } from "./modes/fogged.ts";
export { createPlacingGame, type PlacingGame, type PlacingView } from "./placing/placing-game.ts";
export { placingShows } from "./placing-shows.ts";
export { codeOf, type Shared, sharedIn } from "./replay/code.ts";
export {
  type Entering,
  enteringWith,
  type Shows,
  type Standing,
  sandboxShows,
  showsOf,
} from "./shows.ts";
export { failedTries, TRIES_BEFORE_SKIPPING } from "./tries.ts";
