/** What the bench says once something was asked: all of it in one file, which the first picture does without. */
export { Ranking } from "../modes/ranking.tsx";
export { Slope } from "./slope.tsx";
export { Walk, WhyNot } from "./why-not.tsx";
