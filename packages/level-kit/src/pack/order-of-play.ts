import type { LevelFile } from "./read-pack.ts";

/** As much of a pack as its place among the others depends on. */
export interface OrderedPack {
  readonly name: string;
  readonly world: string;
  readonly levels: readonly LevelFile[];
}

/**
 * The order in which packs are played: by world, and within a world so that what a pack requires is taught before,
 * wherever that is possible. Otherwise the packs stay as they come; so names decide nothing that a level depends on.
 */
export function orderOfPlay<Pack extends OrderedPack>(
  packs: readonly Pack[],
  worlds: readonly string[],
): readonly Pack[] {
  return worlds.flatMap((world) => orderWithin(packs.filter((pack) => pack.world === world)));
}

function orderWithin<Pack extends OrderedPack>(packs: readonly Pack[]): readonly Pack[] {
  const order: Pack[] = [];
  let left = packs;
  while (left.length > 0) {
    const next = left.find((pack) => !left.some((other) => other !== pack && isNeededBy(pack, other))) ?? left[0];
    order.push(next as Pack);
    left = left.filter((pack) => pack !== next);
  }
  return order;
}

/** Whether `other` teaches what `pack` requires and does not teach before it itself. */
function isNeededBy(pack: OrderedPack, other: OrderedPack): boolean {
  const taught = new Set(other.levels.map(({ level }) => level.teaches));
  return pack.levels.some(({ level }, at) =>
    level.requires.some(
      (needed) => taught.has(needed) && !pack.levels.slice(0, at).some((own) => own.level.teaches === needed),
    ),
  );
}
