export { symbolOf } from "./board/label.ts";
export { sizesOf } from "./board/plan.ts";
export { strokeOf } from "./board/wire-marks.ts";
export { brief, COST_DECIMALS, decimalsFor, shown } from "./number.ts";
export { type Cause, createTable, type Table, type TableView } from "./table.ts";
export { neuronWords, placeWords, type Sizes, spokenName } from "./words.ts";
