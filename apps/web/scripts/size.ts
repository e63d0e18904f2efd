import { join } from "node:path";
import { budgetOf, faultsOf } from "./budget.ts";
import { firstLoad, pagesOf } from "./first-load.ts";
import { sizeTable } from "./size-table.ts";

/** What a first visit to each page costs, from a production build; `path …` names some of them. */
const build = join(import.meta.dirname, "../.next");
const given = process.argv.slice(2);
const loads = (given.length > 0 ? given : pagesOf(build)).map((path) => firstLoad(build, path));

console.log("bytes of a first visit, gzipped; data is what a visit from another page fetches instead of the document");
console.log(sizeTable(loads.map((load) => ({ ...load, budget: budgetOf(load.path) }))));
const faults = loads.flatMap(faultsOf);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
