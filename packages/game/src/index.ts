export { type Cause, createGame, type Game, type GameView } from "./game.ts";
export { networkOrder } from "./knob-order.ts";
export { type Shows, type Standing, showsOf } from "./shows.ts";
