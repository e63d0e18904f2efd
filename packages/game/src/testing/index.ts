export type { Frame } from "../board/frame.ts";
export { FRAMES } from "../board/frame.ts";
export { everyLargestNetwork } from "../sandbox/every-network.ts";
export { createSandboxGame, sandboxLevel } from "../sandbox/sandbox-level.ts";
export { sandboxShows, showsOf } from "../shows.ts";
export { arrowsWithoutRoom } from "./arrows-without-room.ts";
export { labelFaults } from "./label-faults.ts";
