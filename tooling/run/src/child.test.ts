import { expect, test } from "vitest";
import { exitCodeOf, run } from "./child.ts";

test.each([
  { code: 0, signal: null, exit: 0 },
  { code: 7, signal: null, exit: 7 },
  { code: null, signal: "SIGINT" as const, exit: 130 },
  { code: null, signal: "SIGTERM" as const, exit: 143 },
])("code $code and signal $signal leave as $exit", ({ code, signal, exit }) => {
  expect(exitCodeOf(code, signal)).toBe(exit);
});

test("a program's exit code is passed on", async () => {
  expect(await run(process.execPath, ["-e", "process.exit(5)"]).ended).toBe(5);
});

test("a signal that ends a program is passed on", async () => {
  const { child, ended } = run(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  child.kill("SIGTERM");
  expect(await ended).toBe(143);
});

test("a program that tidies up after such a signal counts as ended by it", async () => {
  const tidy =
    "process.on('SIGHUP', () => process.exit(1)); setInterval(() => {}, 1000); process.kill(process.ppid, 'SIGHUP')";
  expect(await run(process.execPath, ["-e", tidy]).ended).toBe(129);
});

test("the tools' telemetry is off", async () => {
  const code =
    "process.exit(['NEXT_TELEMETRY_DISABLED','TURBO_TELEMETRY_DISABLED','DO_NOT_TRACK'].every((name) => process.env[name] === '1') ? 0 : 1)";
  expect(await run(process.execPath, ["-e", code]).ended).toBe(0);
});
