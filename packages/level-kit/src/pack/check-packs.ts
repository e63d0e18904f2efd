import type { Level } from "../document/level.ts";
import type { RuleIssue } from "../validate/validate.ts";
import { isInRange, type PackManifest } from "./manifest.ts";

/** A pack with its levels in the order of play. */
export interface PackOfLevels {
  readonly manifest: PackManifest;
  readonly levels: readonly { readonly file: string; readonly level: Level }[];
}

/**
 * What no level can be asked alone: whether the packs fit together.
 *
 * @param packs        in the order of play
 * @param worlds       the ids of the worlds that there are
 * @param coreVersion  of the core that proves their pars
 */
export function checkPacks(
  packs: readonly PackOfLevels[],
  worlds: readonly string[],
  coreVersion: string,
): readonly RuleIssue[] {
  const places: readonly Place[] = packs.flatMap(({ manifest, levels }) =>
    levels.map(({ file, level }) => ({ path: `${manifest.name}/${file}`, file, level })),
  );
  return [
    ...packs.flatMap((pack) => packIssues(pack, worlds, coreVersion)),
    ...places.flatMap((place) => nameIssues(place)),
    ...sharedIssues(places, "id"),
    ...sharedIssues(places, "slug"),
    ...orderIssues(places),
  ].map((issue) => ({ rule: "V12", ...issue }));
}

interface Place {
  readonly path: string;
  readonly file: string;
  readonly level: Level;
}

function packIssues({ manifest, levels }: PackOfLevels, worlds: readonly string[], coreVersion: string) {
  const { name, world, core } = manifest;
  const path = `${name}/package.json`;
  return [
    ...(levels.length === 0 ? [{ path, message: "names no level that there is; correct nnLevels.levels" }] : []),
    ...(worlds.includes(world)
      ? []
      : [{ path, message: `belongs to the world "${world}", but there are only ${worlds.join(", ")}` }]),
    ...(isInRange(coreVersion, core)
      ? []
      : [
          {
            path,
            message: `is made for core ${core}, but this is ${coreVersion}; prove par again and write ^${coreVersion}`,
          },
        ]),
  ];
}

function nameIssues({ path, file, level }: Place) {
  const expected = `${level.slug}.level.json`;
  return file.split("/").at(-1) === expected ? [] : [{ path, message: `must be called ${expected}, as its slug says` }];
}

function sharedIssues(places: readonly Place[], key: "id" | "slug") {
  return places.flatMap(({ path, level }, at) => {
    const first = places.findIndex((other) => other.level[key] === level[key]);
    return first < at
      ? [{ path, message: `has the ${key} ${level[key]} of ${places[first]?.path}; give it one of its own` }]
      : [];
  });
}

/** Ideas that no level teaches come from the lessons and may be required anywhere. */
function orderIssues(places: readonly Place[]) {
  return places.flatMap(({ path, level }, at) =>
    level.requires.flatMap((needed) => {
      const teacher = places.findIndex((other) => other.level.teaches === needed);
      return teacher > at
        ? [
            {
              path,
              message: `requires ${needed}, which only ${places[teacher]?.path} teaches, later; change the order`,
            },
          ]
        : [];
    }),
  );
}
