import type { IRegularForbiddenRuleType } from "dependency-cruiser";
import type { RuleName } from "./fault.ts";
import { insideRooms } from "./rooms.ts";
import type { Package, Workspace } from "./workspace.ts";
import { supportingCode } from "./workspace.ts";

/** The rules for every import, types included, made from the table of places for dependency-cruiser. */
export function importRules({ packages }: Workspace): IRegularForbiddenRuleType[] {
  const presets = packages.filter(({ place }) => place.kind === "preset");
  const pure = packages.filter(({ place }) => place.kind === "pure" || place.kind === "replay");
  return [
    ...packages.map((from) => rankRule(from, packages)),
    ...packages.filter(({ place }) => place.rooms).map(roomRule),
    rule("preset", {
      // The comparison of SPEC.md with the tests is a preset too, the same for every package that has one. And the browser
      // tests know the words that a build in another language shows.
      from: { pathNot: [String.raw`\.config\.[cm]?ts$|/spec\.test\.ts$|/e2e/`, ...presets.map(inside)] },
      to: { path: presets.map(inside) },
    }),
    rule("outside", {
      from: {},
      to: {
        pathNot: [...packages.map(inside), "node_modules"],
        dependencyTypes: ["local", "localmodule", "undetermined"],
      },
    }),
    rule("undeclared", { from: {}, to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] } }),
    rule("undeclared", {
      from: { path: "^(?:apps|packages)/.+/src/", pathNot: supportingCode },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    }),
    rule("missing", { from: {}, to: { couldNotResolve: true } }),
    rule("circle", { from: { pathNot: "node_modules" }, to: { circular: true } }),
    rule("test-code", { from: { pathNot: supportingCode }, to: { path: supportingCode, pathNot: "node_modules" } }),
    rule("node-in-pure", {
      from: { path: pure.map(inside), pathNot: supportingCode },
      to: { dependencyTypes: ["core"] },
    }),
  ].filter(({ to }) => !Array.isArray(to.path) || to.path.length > 0);
}

function rule(name: RuleName, { from, to }: Pick<IRegularForbiddenRuleType, "from" | "to">): IRegularForbiddenRuleType {
  return { name, severity: "error", from, to };
}

export const inside = ({ folder }: Package) => `^${folder}/`;

/** dependency-cruiser puts the first group of `from` where `to` says `$1`. */
function roomRule(site: Package) {
  const rooms = insideRooms(site);
  return rule("room", { from: { path: rooms }, to: { path: rooms, pathNot: `^${site.folder}/$1/` } });
}

function rankRule(from: Package, packages: readonly Package[]) {
  const tooHigh = packages.filter(
    (to) => to !== from && to.place.kind !== "preset" && to.place.rank >= from.place.rank,
  );
  return rule("rank", { from: { path: inside(from) }, to: { path: tooHigh.map(inside) } });
}
