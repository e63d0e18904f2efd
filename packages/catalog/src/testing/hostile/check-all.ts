import { basename } from "node:path";
import { gatherPacks } from "@nn/level-kit";
import { linesOf } from "../../lines-of.ts";
import { proved, readPacks } from "../../read/read-catalogue.ts";
import { surroundings } from "../../surroundings.ts";

/** What one process makes of a workspace full of hostile packs. */
export interface Report {
  /** By folder. */
  readonly packs: Readonly<Record<string, { readonly ms: number; readonly lines: string }>>;
  readonly taken: readonly string[];
  readonly mostMegabytes: number;
}

const root = process.argv[2] ?? "";
const checked = readPacks(root).map((place) => {
  const before = process.cpuUsage();
  const pack = proved(place);
  const { user, system } = process.cpuUsage(before);
  return { place: pack, ms: (user + system) / 1000 };
});
const { packs, refused } = gatherPacks(
  checked.map(({ place }) => place),
  surroundings,
);
const report: Report = {
  packs: Object.fromEntries(
    checked.map(({ place: { folder, pack }, ms }) => [
      basename(folder),
      { ms, lines: linesOf(refused.find((each) => each.pack === pack)?.issues ?? []) },
    ]),
  ),
  taken: packs.map(({ name }) => name),
  mostMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(report));
