/**
 * States of the knobs that a search has met, with what it knows of each, in a few long arrays: a million states take no
 * more than 60 MB, and none is an object. A state is found by a hash of its turns.
 */
export class States {
  count = 0;
  /** The turns of all states, one after the other. */
  turns: Int16Array;
  cost: Float64Array;
  /** The state before, and the stroke between; −1 at the start. */
  parent: Int32Array;
  stroke: Int16Array;
  /** The fewest strokes that raise the cost on the ways here. */
  rises: Int16Array;
  /** Bit k is set if some way here leaves knob k alone. */
  unturned: Int16Array;
  private readonly width: number;
  private slots = new Int32Array(2048).fill(-1);

  constructor(width: number) {
    this.width = width;
    this.turns = new Int16Array(1024 * width);
    this.cost = new Float64Array(1024);
    this.parent = new Int32Array(1024);
    this.stroke = new Int16Array(1024);
    this.rises = new Int16Array(1024);
    this.unturned = new Int16Array(1024);
  }

  /** The index of a state, or −1 if it was not met. */
  find(turns: Int32Array): number {
    return this.slots[this.slotOf(turns, 0)] as number;
  }

  /** Adds a state that was not met before, and returns its index. */
  add(turns: Int32Array, cost: number, parent: number, stroke: number): number {
    if (this.count === this.cost.length) this.grow();
    const at = this.count++;
    this.slots[this.slotOf(turns, 0)] = at;
    this.turns.set(turns, at * this.width);
    this.cost[at] = cost;
    this.parent[at] = parent;
    this.stroke[at] = stroke;
    return at;
  }

  /** The slot that holds a state, or the empty one where it belongs. */
  private slotOf(turns: ArrayLike<number>, from: number): number {
    const { width, slots } = this;
    let hash = 0;
    for (let knob = 0; knob < width; knob++)
      hash = Math.imul(hash ^ ((turns[from + knob] as number) + 512), 0x9e3779b1);
    const last = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & last; ; slot = (slot + 1) & last) {
      const at = slots[slot] as number;
      if (at < 0) return slot;
      let knob = 0;
      while (knob < width && this.turns[at * width + knob] === turns[from + knob]) knob++;
      if (knob === width) return slot;
    }
  }

  private grow(): void {
    const count = 2 * this.cost.length;
    this.turns = copied(this.turns, new Int16Array(count * this.width));
    this.cost = copied(this.cost, new Float64Array(count));
    this.parent = copied(this.parent, new Int32Array(count));
    this.stroke = copied(this.stroke, new Int16Array(count));
    this.rises = copied(this.rises, new Int16Array(count));
    this.unturned = copied(this.unturned, new Int16Array(count));
    this.slots = new Int32Array(2 * count).fill(-1);
    for (let at = 0; at < this.count; at++) this.slots[this.slotOf(this.turns, at * this.width)] = at;
  }
}

function copied<List extends Int16Array | Int32Array | Float64Array>(from: List, to: List): List {
  to.set(from);
  return to;
}
