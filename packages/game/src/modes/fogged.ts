import type { GameView } from "../game.ts";

/** True while a level in fog hides its cost: until the first plan has been committed. */
export const isFogged = ({ play }: Pick<GameView, "play">): boolean =>
  play.level.mode === "fog" && !play.log.some(({ kind }) => kind === "commit");
