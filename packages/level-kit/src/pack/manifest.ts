import * as z from "zod/mini";
import { issuesOf, pattern, reading } from "../document/schema-issues.ts";
import type { Issue } from "../issue.ts";
import type { Result } from "../result.ts";

/** What a pack says about itself in its package.json: data, and nothing that runs. */
export interface PackManifest {
  readonly name: string;
  readonly license: string;
  /** The world on the map to which its levels belong. */
  readonly world: string;
  /** The version of the core that its pars were proved with, as "^0.1.0". */
  readonly core: string;
  /** Patterns for the level documents, in the order of play. Within one pattern, levels go by name. */
  readonly levels: readonly string[];
  /** Patterns for past revisions: their runs replay for ever, and they are not shown. */
  readonly past: readonly string[];
}

/** Licences that allow a level to be played, changed and passed on. */
export const LICENSES = ["MIT", "Apache-2.0", "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0"] as const;

const FOLDERS = "(?:[a-z0-9][a-z0-9-]*/)*";
/** A name that npm takes. */
export const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/** At most two stars, and no star beside another. */
const NAME = "(?:[a-z0-9-]+|(?=[a-z0-9*-])[a-z0-9-]*\\*[a-z0-9-]*(?:(?<!\\*)\\*[a-z0-9-]*)?)";
/** Folders by name, and `*` in the last segment only, so that no pattern leads up, out, or to the root of the disk. */
const LEVEL_FILES = new RegExp(`^${FOLDERS}${NAME}\\.level\\.json$`);

const PAST_FILES = new RegExp(`^${FOLDERS}${NAME}\\.(?:[0-9]+|\\*)\\.level\\.json$`);

/** What a package may not have that is data and nothing else, and that brings nothing else along. */
const RUNNING = [
  ...["main", "module", "browser", "bin", "exports", "imports", "scripts", "man", "directories", "gypfile"],
  ...["dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies", "bundledDependencies"],
] as const;

const filesLike = (path: RegExp) => z.array(z.string().check(z.maxLength(200), z.regex(path, pattern("leaves-pack"))));

const manifest = z.object({
  name: z.string().check(z.maxLength(214), z.regex(PACKAGE_NAME, pattern("not-package-name"))),
  license: z.enum(LICENSES),
  nnLevels: z.strictObject({
    format: z.literal(1),
    core: z.string().check(z.regex(/^\^\d{1,6}\.\d{1,6}\.\d{1,6}$/, pattern("not-core-range"))),
    world: z.string().check(z.maxLength(40), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, pattern("not-world-id"))),
    levels: filesLike(LEVEL_FILES).check(z.minLength(1), z.maxLength(100)),
    past: z._default(filesLike(PAST_FILES).check(z.maxLength(100)), []),
  }),
});

/** Reads the package.json of a pack. */
export function parseManifest(packageJson: unknown): Result<PackManifest> {
  const parsed = z.safeParse(manifest, packageJson, reading);
  const running = runningIn(packageJson);
  if (!parsed.success) return { ok: false, error: [...issuesOf(parsed.error), ...running] };
  if (running.length > 0) return { ok: false, error: running };
  const { name, license, nnLevels } = parsed.data;
  const { world, core, levels, past } = nnLevels;
  return { ok: true, value: { name, license, world, core, levels, past } };
}

function runningIn(packageJson: unknown): readonly Issue[] {
  if (typeof packageJson !== "object" || packageJson === null) return [];
  return RUNNING.filter((key) => Object.hasOwn(packageJson, key)).map((key) => ({ path: key, code: "runs-code", key }));
}

/** True if `version` is in the range "^a.b.c": not older, and with the same first number that is not 0. */
export function isInRange(version: string, range: string): boolean {
  const numbers = (text: string) => text.split(".").map(Number);
  const [from, is] = [numbers(range.slice(1)), numbers(version)];
  const fixed = from.findIndex((number) => number > 0);
  const kept = fixed < 0 ? from.length : fixed + 1;
  if (from.slice(0, kept).some((number, at) => number !== is[at])) return false;
  const differs = from.findIndex((number, at) => number !== is[at]);
  return differs < 0 || (is[differs] as number) > (from[differs] as number);
}
