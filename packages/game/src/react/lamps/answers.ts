/** What is said and drawn once something was asked or won: all of it in one file, which the first picture does without. */
export { descentPath } from "@nn/level-kit";
export { laterMarks } from "../../board/later-marks.ts";
export { reasonOfKnob } from "../../lamps/reason-of-knob.ts";
export { Ranking } from "../modes/ranking.tsx";
export { Slope } from "./slope.tsx";
export { Walk, WhyNot } from "./why-not.tsx";
