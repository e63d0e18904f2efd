// Prints what the engine weighs in a page, minified and gzipped, and fails when it weighs more than it may.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const everything = "export * from './src/index.ts'";
const engine = "export { createNetwork, forward, backward, gradientOf, costOf, descend, Engine } from './src/index.ts'";
const traces = "export { createNetwork, gradientOf, trace } from './src/index.ts'";

const budgets = [
  { name: "engine: networks, forward, backward, gradients, steps", contents: engine, mostBytes: 6400 },
  { name: "gradients and their traces", contents: traces, mostBytes: 7296 },
  { name: "everything: runs, plain loops, texts, checks too", contents: everything, mostBytes: 12_800 },
];

for (const { name, contents, mostBytes } of budgets) {
  const resolveDir = fileURLToPath(new URL("..", import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
  console.log(`${name}: ${bytes} of ${mostBytes} bytes`);
  if (bytes > mostBytes) process.exitCode = 1;
}
