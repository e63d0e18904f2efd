import process from "node:process";

// `npm run new:level` is `npm run level new`.
process.argv.splice(2, 0, "new");
await import("./level.ts");
