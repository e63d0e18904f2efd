import { SIDE } from "../digit.ts";

/**
 * How likely each bit of a pixel is, learned while reading: what the packer learns while it writes is learned again, in
 * whole numbers, while it is read. A pixel is four bits from the highest down, and how likely they are depends on the
 * pixels around that are known already: left, above, and roughly those beside that one. Before the four bits stands one that says whether
 * there is any ink, because most pixels have none.
 *
 * A chance is in parts of 4,096, as in LZMA. It moves by a share of what it was wrong by: fast at first, then slowly.
 */
export class Contexts {
  private readonly chances = new Uint16Array(16 * 16 * 4 * 4 * 16).fill(ONE / 2);
  private readonly seen = new Uint8Array(16 * 16 * 4 * 4 * 16);

  /** Where the bits of a pixel have their chances: that of any ink stands first, then the tree of the four bits. */
  placeOf(pixels: Uint8Array, first: number, row: number, column: number): number {
    const at = first + row * SIDE + column;
    const left = column > 0 ? (pixels[at - 1] as number) : 0;
    const above = row > 0 ? (pixels[at - SIDE] as number) : 0;
    const aboveRight = row > 0 && column < SIDE - 1 ? (pixels[at - SIDE + 1] as number) : 0;
    const aboveLeft = row > 0 && column > 0 ? (pixels[at - SIDE - 1] as number) : 0;
    return (left * 256 + above * 16 + (aboveRight >> 2) * 4 + (aboveLeft >> 2)) * 16;
  }

  /** How likely a 0 is, from 1 to 4,095. */
  chanceOf(place: number): number {
    return this.chances[place] as number;
  }

  learn(place: number, bit: number): void {
    const seen = this.seen[place] as number;
    const chance = this.chances[place] as number;
    const slowness = Math.min(seen + 2, SLOWEST);
    const wish = bit === 0 ? ONE - 31 : 31;
    this.chances[place] = chance + Math.trunc((wish - chance) / slowness);
    if (seen < SLOWEST) this.seen[place] = seen + 1;
  }
}

const ONE = 4096;
const SLOWEST = 60;
export const CHANCE_BITS = 12;
