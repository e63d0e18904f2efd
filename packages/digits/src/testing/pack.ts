import { type DigitSet, PIXELS, SIDE } from "../digit.ts";
import { CHANCE_BITS, Contexts } from "../packed/contexts.ts";
import { HEAD, SETTLED } from "../packed/unpack.ts";

/** Writes what `unpack` reads. */
export function pack({ count, labels, pixels }: DigitSet): Uint8Array<ArrayBuffer> {
  const bytes = new Bytes([...HEAD, count & 255, (count >> 8) & 255, count >> 16, 0]);
  for (let i = 0; i < count; i += 2) bytes.push((labels[i] as number) | ((labels[i + 1] ?? 0) << 4));
  const coder = new RangeCoder(bytes);
  const contexts = new Contexts();
  for (let first = 0; first < count * PIXELS; first += PIXELS)
    for (let row = 0; row < SIDE; row++)
      for (let column = 0; column < SIDE; column++) {
        const pixel = pixels[first + row * SIDE + column] as number;
        const place = contexts.placeOf(pixels, first, row, column);
        const put = (node: number, bit: number) => {
          coder.put(bit, contexts.chanceOf(place + node));
          contexts.learn(place + node, bit);
        };
        put(0, pixel === 0 ? 0 : 1);
        for (let bits = 1, shift = 3; pixel > 0 && shift >= 0; shift--) {
          const bit = (pixel >> shift) & 1;
          put(bits, bit);
          bits = 2 * bits + bit;
        }
      }
  coder.end();
  return bytes.taken();
}

class Bytes {
  private readonly list: number[];
  constructor(head: readonly number[]) {
    this.list = [...head];
  }
  push(byte: number): void {
    this.list.push(byte);
  }
  /** Adds one to the number that the bytes so far are: what a sum too large for its place leaves. */
  carry(): void {
    let at = this.list.length - 1;
    while (this.list[at] === 255) this.list[at--] = 0;
    this.list[at] = (this.list[at] as number) + 1;
  }
  taken(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.list);
  }
}

/** Martin's range coder (1979): the bits so far are a range within a range. */
class RangeCoder {
  private low = 0;
  private range = 0xffffffff;
  private readonly bytes: Bytes;
  constructor(bytes: Bytes) {
    this.bytes = bytes;
  }
  put(bit: number, chance: number): void {
    const bound = (this.range >>> CHANCE_BITS) * chance;
    if (bit === 0) this.range = bound;
    else {
      this.low += bound;
      this.range = (this.range - bound) >>> 0;
      if (this.low > 0xffffffff) {
        this.low -= 0x100000000;
        this.bytes.carry();
      }
    }
    while (this.range < SETTLED) {
      this.range = (this.range << 8) >>> 0;
      this.hand();
    }
  }
  end(): void {
    for (let i = 0; i < 4; i++) this.hand();
  }
  private hand(): void {
    this.bytes.push(this.low >>> 24);
    this.low = (this.low << 8) >>> 0;
  }
}
