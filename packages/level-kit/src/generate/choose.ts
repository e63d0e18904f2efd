/** Chance that can be repeated: a generator of numbers in [0, 1). */
export type Chance = () => number;

export const wholeBetween = (chance: Chance, least: number, most: number): number =>
  least + Math.floor(chance() * (most - least + 1));

export const oneOf = <Item>(chance: Chance, items: readonly Item[]): Item =>
  items[Math.floor(chance() * items.length)] as Item;

/** So many different items, in random order. */
export function someOf<Item>(chance: Chance, items: readonly Item[], count: number): readonly Item[] {
  const left = [...items];
  const chosen: Item[] = [];
  while (chosen.length < count && left.length > 0) chosen.push(...left.splice(Math.floor(chance() * left.length), 1));
  return chosen;
}

/** Turns of so many knobs, so many in sum: how far a solution is from its start. */
export function turnsAway(chance: Chance, knobs: number, sum: number): readonly number[] {
  const turns = Array.from({ length: knobs }, () => 0);
  const signs = turns.map(() => (chance() < 0.5 ? -1 : 1));
  for (let made = 0; made < sum; made++) {
    const knob = Math.floor(chance() * knobs);
    turns[knob] = (turns[knob] as number) + (signs[knob] as number);
  }
  return turns;
}

/** A number with at most so many decimals, as a person would write it. */
export function rounded(value: number, decimals = 2): number {
  let scale = 1;
  for (let at = 0; at < decimals; at++) scale *= 10;
  return Math.round(value * scale) / scale + 0;
}
