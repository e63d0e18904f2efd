export { type Done, type Line, type Named, nothingDone } from "./line.ts";
export { type RoadStanding, type Stop, type StopState, standingOn } from "./standing.ts";
