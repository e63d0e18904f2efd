import process from "node:process";

// The command `level` outside of the workspace: it is about the folder in which it is called.
process.env.NUDGE_ROOT ??= process.cwd();
await import("./level.ts");
