export { COST_DECIMALS, shown } from "./number.ts";
export { type Cause, createTable, type Table, type TableView } from "./table.ts";
