export { type Cause, createGame, type Game, type GameView } from "./game.ts";
