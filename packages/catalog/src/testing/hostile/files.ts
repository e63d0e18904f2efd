import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Case,
  DOCUMENT,
  level,
  manifest,
  nameOf,
  pack,
  SLUG,
  withDocument,
  withSolution,
  withWrong,
} from "./bench.ts";

const MANIFEST = "package.json";
const SOLUTION = `levels/${SLUG}.solution.json`;
const WRONG = `levels/${SLUG}.wrong.json`;
const MEGABYTES = "x".repeat(10_000_000);

/** A file that is made anew as something else. */
const replaced = (path: string, make: (file: string, folder: string) => void) =>
  pack({}, (folder) => {
    rmSync(join(folder, path), { recursive: true });
    make(join(folder, path), folder);
  });
const linkTo = (target: string) => (file: string) => symlinkSync(target, file);
const pipe = (file: string) => execFileSync("mkfifo", [file]);

/** Files that are no files, no text, no JSON, or far too large. */
export const files: readonly Case[] = [
  { name: "no manifest", make: pack({ [MANIFEST]: undefined }), file: MANIFEST, rule: "V1", says: /is missing/ },
  { name: "an empty manifest", make: pack({ [MANIFEST]: "" }), file: MANIFEST, rule: "V1", says: /is not JSON/ },
  {
    name: "a manifest cut off",
    make: pack({ [MANIFEST]: '{"name":"x",' }),
    file: MANIFEST,
    rule: "V1",
    says: /is not JSON/,
  },
  {
    name: "a manifest that is a list",
    make: pack({ [MANIFEST]: "[]" }),
    file: MANIFEST,
    rule: "V12",
    says: /must be an object/,
  },
  {
    name: "a manifest that is null",
    make: pack({ [MANIFEST]: "null" }),
    file: MANIFEST,
    rule: "V12",
    says: /must be an object/,
  },
  {
    name: "a manifest of 10 MB",
    make: pack({ [MANIFEST]: MEGABYTES }),
    file: MANIFEST,
    rule: "V1",
    says: /larger than 65536 bytes/,
  },
  {
    name: "a manifest that links to itself",
    make: replaced(MANIFEST, linkTo("package.json")),
    file: MANIFEST,
    rule: "V1",
    says: /leads nowhere/,
  },
  {
    name: "a manifest that links to nothing",
    make: replaced(MANIFEST, linkTo("nothing.json")),
    file: MANIFEST,
    rule: "V1",
    says: /is missing|leads nowhere/,
  },
  {
    name: "a manifest that links out",
    make: replaced(MANIFEST, linkTo("/etc/hostname")),
    file: MANIFEST,
    rule: "V1",
    says: /leads out/,
  },
  {
    name: "a manifest that is a folder",
    make: replaced(MANIFEST, (file) => mkdirSync(file)),
    file: MANIFEST,
    rule: "V1",
    says: /is not a file/,
  },
  {
    name: "a manifest that is a pipe",
    make: replaced(MANIFEST, pipe),
    file: MANIFEST,
    rule: "V1",
    says: /is not a file/,
  },
  {
    name: "a manifest that is a device",
    make: replaced(MANIFEST, linkTo("/dev/zero")),
    file: MANIFEST,
    rule: "V1",
    says: /leads out/,
  },
  {
    name: "a manifest in bytes that are no text",
    make: pack({ [MANIFEST]: new Uint8Array([0x7b, 0xff, 0xfe]) }),
    file: MANIFEST,
    rule: "V1",
    says: /not text in UTF-8/,
  },
  {
    name: "a manifest in UTF-16",
    make: pack({ [MANIFEST]: new Uint8Array(Buffer.from('\uFEFF{"name":"x"}', "utf16le")) }),
    file: MANIFEST,
    rule: "V1",
    says: /not text in UTF-8|is not JSON/,
  },
  {
    name: "a manifest with a key twice",
    make: (number) =>
      pack({ [MANIFEST]: JSON.stringify({ name: nameOf(number), ...manifest }).replace("{", '{"license":"X",') })(
        number,
      ),
    file: MANIFEST,
    rule: "V1",
    says: /has "license" twice/,
  },
  {
    name: "a manifest with __proto__",
    make: (number) =>
      pack({
        [MANIFEST]: JSON.stringify({ name: nameOf(number), ...manifest }).replace("{", '{"__proto__":{"world":"x"},'),
      })(number),
    file: MANIFEST,
    rule: "V1",
    says: /"__proto__", which is not allowed/,
  },
  {
    name: "a manifest nested a thousand deep",
    make: pack({ [MANIFEST]: `${'{"a":'.repeat(1000)}1${"}".repeat(1000)}` }),
    file: MANIFEST,
    rule: "V1",
    says: /nested more than 12 deep/,
  },
  { name: "no solution", make: pack({ [SOLUTION]: undefined }), file: SOLUTION, rule: "V1", says: /is missing/ },
  { name: "no wrong logs", make: pack({ [WRONG]: undefined }), file: WRONG, rule: "V1", says: /is missing/ },
  { name: "a level of 10 MB", make: pack({ [DOCUMENT]: MEGABYTES }), rule: "V1", says: /larger than 65536 bytes/ },
  {
    name: "10 MB of spaces in a level",
    make: withDocument("{", `{${" ".repeat(10_000_000)}`),
    rule: "V1",
    says: /larger than 65536 bytes/,
  },
  {
    name: "a solution of 10 MB",
    make: withSolution(MEGABYTES),
    file: SOLUTION,
    rule: "V1",
    says: /larger than 65536 bytes/,
  },
  { name: "wrong logs of 10 MB", make: withWrong(MEGABYTES), file: WRONG, rule: "V1", says: /larger than 65536 bytes/ },
  { name: "an empty level", make: pack({ [DOCUMENT]: "" }), rule: "V1", says: /is not JSON/ },
  { name: "a level that is a word", make: pack({ [DOCUMENT]: '"level"' }), rule: "V1", says: /must be an object/ },
  { name: "a level that is null", make: pack({ [DOCUMENT]: "null" }), rule: "V1", says: /must be an object/ },
  {
    name: "a level that is a list of levels",
    make: pack({ [DOCUMENT]: [level, level] }),
    rule: "V1",
    says: /must be an object/,
  },
  { name: "a level with comments", make: withDocument("{", "{ // mine\n"), rule: "V1", says: /is not JSON/ },
  { name: "a level with a comma too many", make: withDocument(/\}$/, ",}"), rule: "V1", says: /is not JSON/ },
  {
    name: "a level with a script in it",
    make: pack({ [DOCUMENT]: "<script>alert(1)</script>" }),
    rule: "V1",
    says: /is not JSON/,
  },
  {
    name: "a level of 60,000 brackets",
    make: pack({ [DOCUMENT]: "[".repeat(60_000) }),
    rule: "V1",
    says: /nested more than 12 deep/,
  },
  {
    name: "a level of 10,000 nested objects",
    make: pack({ [DOCUMENT]: `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}` }),
    rule: "V1",
    says: /nested more than 12 deep/,
  },
  {
    name: "a level that is a folder",
    make: replaced(DOCUMENT, (file) => mkdirSync(file)),
    rule: "V1",
    says: /is not a file/,
  },
  { name: "a level that is a pipe", make: replaced(DOCUMENT, pipe), rule: "V1", says: /is not a file/ },
  { name: "a level that links out", make: replaced(DOCUMENT, linkTo("/etc/hostname")), rule: "V1", says: /leads out/ },
  {
    name: "a level that links to itself",
    make: replaced(DOCUMENT, linkTo(`${SLUG}.level.json`)),
    rule: "V1",
    says: /leads nowhere/,
  },
  {
    name: "a level that links to nothing",
    make: replaced(DOCUMENT, linkTo("gone.json")),
    rule: "V1",
    says: /leads nowhere/,
  },
  {
    name: "a solution that is a pipe",
    make: replaced(SOLUTION, pipe),
    file: SOLUTION,
    rule: "V1",
    says: /is not a file/,
  },
  {
    name: "a solution that links out",
    make: replaced(SOLUTION, linkTo("/proc/self/environ")),
    file: SOLUTION,
    rule: "V1",
    says: /leads out/,
  },
  {
    name: "wrong logs that link to the end of the world",
    make: replaced(WRONG, linkTo("/dev/random")),
    file: WRONG,
    rule: "V1",
    says: /leads out/,
  },
  {
    name: "a folder of levels that links out",
    make: pack({}, (folder) => {
      rmSync(join(folder, "levels"), { recursive: true });
      symlinkSync("/usr", join(folder, "levels"));
    }),
    file: MANIFEST,
    rule: "V12",
    says: /nnLevels\.levels\.0: leads out/,
  },
  {
    name: "a folder of levels that links to itself",
    make: pack({}, (folder) => {
      rmSync(join(folder, "levels"), { recursive: true });
      symlinkSync("levels", join(folder, "levels"));
    }),
    file: MANIFEST,
    rule: "V12",
    says: /nnLevels\.levels\.0: is a link that leads nowhere/,
  },
  {
    name: "a level in bytes that are no text",
    make: pack({ [DOCUMENT]: new Uint8Array([0x7b, 0x22, 0xc3, 0x28]) }),
    rule: "V1",
    says: /not text in UTF-8/,
  },
  {
    name: "a level in overlong UTF-8",
    make: pack({ [DOCUMENT]: new Uint8Array([0x7b, 0xc0, 0xaf]) }),
    rule: "V1",
    says: /not text in UTF-8/,
  },
  {
    name: "3,000 levels",
    make: (number) =>
      pack(
        {
          "package.json": {
            name: nameOf(number),
            ...manifest,
            nnLevels: { ...manifest.nnLevels, levels: ["levels/*.level.json"] },
          },
        },
        (folder) => {
          for (let at = 0; at < 3000; at++) writeFileSync(join(folder, `levels/l${at}.level.json`), "[");
        },
      )(number),
    file: MANIFEST,
    rule: "V12",
    says: /names 3001 levels; a pack has at most 200/,
  },
  {
    name: "4,004 files",
    make: pack({}, (folder) => {
      for (let at = 0; at < 4_001; at++) writeFileSync(join(folder, `levels/f${at}`), "");
    }),
    file: ".",
    rule: "V12",
    says: /has more than 4000 files/,
  },
  {
    name: "a level hidden deep in folders",
    make: pack({}, (folder) => {
      const deep = join(folder, ...Array.from({ length: 200 }, () => "d"));
      mkdirSync(deep, { recursive: true });
      writeFileSync(join(folder, "d/x.level.json"), "{}");
    }),
    file: "d/x.level.json",
    rule: "V12",
    says: /is a level that package\.json does not name/,
  },
  ...(process.getuid?.() === 0
    ? []
    : [
        {
          name: "a level that may not be read",
          make: pack({}, (folder) => chmodSync(join(folder, DOCUMENT), 0)),
          rule: "V1",
          says: /cannot be read \(EACCES\)/,
        },
      ]),
];
