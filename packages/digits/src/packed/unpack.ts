import { type DigitSet, PIXELS, SIDE } from "../digit.ts";
import { CHANCE_BITS, Contexts } from "./contexts.ts";

/** The first bytes of a packed set, "NND1"; then come the count, four bytes, the labels, two to a byte, and the pixels. */
export const HEAD = [0x4e, 0x4e, 0x44, 0x31] as const;

/** A range coder works in 32 bits and hands on the highest eight when they are settled. */
export const SETTLED = 0x1000000;
const MOST_DIGITS = 70_000;

/**
 * Reads a packed set. Pixels are coded by how likely they are after their neighbours (a range coder with adaptive bits,
 * as in LZMA), which takes two thirds of what gzip needs.
 *
 * @throws {RangeError} if the bytes are no packed set
 */
export function unpack(bytes: Uint8Array): DigitSet {
  if (!HEAD.every((byte, at) => bytes[at] === byte))
    throw new RangeError("packed digits: the bytes are something else");
  const count = byteAt(bytes, 4) + 256 * (byteAt(bytes, 5) + 256 * byteAt(bytes, 6));
  if (count === 0 || count > MOST_DIGITS) throw new RangeError(`packed digits: received ${count} of them`);
  const labelBytes = Math.ceil(count / 2);
  if (bytes.length < 8 + labelBytes) throw new RangeError("packed digits: the bytes end too early");
  const labels = Uint8Array.from({ length: count }, (_, i) => (byteAt(bytes, 8 + (i >> 1)) >> (4 * (i % 2))) & 15);
  if (labels.some((label) => label > 9)) throw new RangeError("packed digits: a label is no digit");
  return { count, labels, pixels: pixelsIn(bytes, 8 + labelBytes, count) };
}

function pixelsIn(bytes: Uint8Array, from: number, count: number): Uint8Array<ArrayBuffer> {
  const contexts = new Contexts();
  const coded = new RangeDecoder(bytes, from);
  const pixels = new Uint8Array(count * PIXELS);
  for (let first = 0; first < pixels.length; first += PIXELS)
    for (let row = 0; row < SIDE; row++)
      for (let column = 0; column < SIDE; column++) {
        const place = contexts.placeOf(pixels, first, row, column);
        if (coded.take(contexts, place) === 0) continue;
        let bits = 1; // a 1 in front of the bits that are known
        while (bits < 16) bits = 2 * bits + coded.take(contexts, place + bits);
        pixels[first + row * SIDE + column] = bits - 16;
      }
  if (coded.next > bytes.length) throw new RangeError("packed digits: the bytes end too early");
  return pixels;
}

/** Takes bits out of the range that they were put into. */
class RangeDecoder {
  next: number;
  private readonly bytes: Uint8Array;
  private code = 0;
  private range = 0xffffffff;

  constructor(bytes: Uint8Array, from: number) {
    this.bytes = bytes;
    this.next = from;
    for (let i = 0; i < 4; i++) this.code = ((this.code << 8) | byteAt(bytes, this.next++)) >>> 0;
  }

  take(contexts: Contexts, place: number): number {
    const bound = (this.range >>> CHANCE_BITS) * contexts.chanceOf(place);
    const bit = this.code < bound ? 0 : 1;
    if (bit === 0) this.range = bound;
    else {
      this.code = (this.code - bound) >>> 0;
      this.range = (this.range - bound) >>> 0;
    }
    while (this.range < SETTLED) {
      this.range = (this.range << 8) >>> 0;
      this.code = ((this.code << 8) | byteAt(this.bytes, this.next++)) >>> 0;
    }
    contexts.learn(place, bit);
    return bit;
  }
}

/** Behind the end there is nothing but noughts. */
const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;
