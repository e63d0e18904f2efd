/** What is said and drawn once something was asked: all of it in one file, which the first picture does without. */
export { laterMarks } from "../../board/later-marks.ts";
export { Ranking } from "../modes/ranking.tsx";
export { Slope } from "./slope.tsx";
export { Walk, WhyNot } from "./why-not.tsx";
