export { type Cause, createTable, type Table, type TableView } from "./table.ts";
