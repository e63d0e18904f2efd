/** Fetched while the question is on its way: figures bring the engine along, and some questions have none. */
export const loadFigures = () => import("./exercise-figure.tsx");
