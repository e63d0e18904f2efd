// Prints what the engine weighs in a page, minified and gzipped, and fails when it weighs more than it may.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const engine = "export { createNetwork, forward, backward, gradientOf, costOf, descend, Engine } from './src/index.ts'";
const traces = "export { createNetwork, gradientOf, trace } from './src/index.ts'";
const alone = (file: string, name: string) =>
  `export { createNetwork, Engine } from './src/index.ts'; export { ${name} } from './src/${file}'`;

const budgets = [
  { name: "engine: networks, forward, backward, gradients, steps", contents: engine, mostBytes: 6144 },
  { name: "gradients and their traces", contents: traces, mostBytes: 7168 },
  {
    name: "everything: runs, plain loops, texts, checks too",
    contents: "export * from './src/index.ts'",
    mostBytes: 13_824,
  },
  {
    name: "a verifier of traces, without an engine",
    contents: "export * from './src/verify/verify.ts'",
    mostBytes: 2048,
  },
  { name: "an engine with straight lines", contents: alone("straight/straight.ts", "straight"), mostBytes: 6656 },
  { name: "an engine with the assembler", contents: alone("assembled/assembled.ts", "assembled"), mostBytes: 8192 },
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
