export { shippedGames } from "./games.ts";
