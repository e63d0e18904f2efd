import { expect, test } from "vitest";
import { stepsIn } from "./trace.ts";

const hex = (text: string) => [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
const log = `21<${hex("/data/log")}>`;

// As strace 6.1 writes them.
const lines = [
  `101  openat(AT_FDCWD<${hex("/home")}>, "${hex("/data/log")}", O_RDWR|O_CREAT|O_CLOEXEC, 0600) = ${log}`,
  `101  pwrite64(${log}, "${hex("one")}", 3, 4096) = 3`,
  `102  fdatasync(${log} <unfinished ...>`,
  `101  pwrite64(${log}, "${hex("two")}", 3, 4099 <unfinished ...>`,
  `103  fsync(22<${hex("/data")}>) = 0`,
  `102  <... fdatasync resumed>) = 0`,
  `101  <... pwrite64 resumed>) = 3`,
  `101  write(1<${hex("pipe:[7]")}>, "${hex("id\n")}", 3) = 3`,
  `101  write(20<${hex("anon_inode:[eventfd]")}>, "${hex("\u0001")}", 8) = 8`,
  `102  fdatasync(${log}) = -1 EIO (Input/output error) (INJECTED)`,
  `102  fdatasync(${log}) = 0 (INJECTED)`,
  `101  ftruncate(${log}, 0) = 0`,
  `101  unlink("${hex("/data/log")}") = 0`,
  `102  fdatasync(${log} <unfinished ...>`,
  `101  +++ killed by SIGKILL +++`,
];

test("a trace is read as what was done to the files of a directory, syncs when they came back", () => {
  const path = "/data/log";
  expect(stepsIn(lines.join("\n"), "/data")).toEqual([
    { kind: "create", path },
    { kind: "write", path, at: 4096, bytes: Buffer.from("one") },
    { kind: "write", path, at: 4099, bytes: Buffer.from("two") },
    { kind: "sync", path: "/data", begun: 3, isKept: true },
    { kind: "sync", path, begun: 2, isKept: true },
    { kind: "said", text: "id\n" },
    { kind: "sync", path, begun: 6, isKept: false },
    { kind: "cut", path, length: 0 },
    { kind: "remove", path },
  ]);
});

test("files elsewhere are left out", () => {
  expect(stepsIn(lines.join("\n"), "/dat")).toEqual([{ kind: "said", text: "id\n" }]);
});
