import { dirname } from "node:path";
import type { Step } from "./trace.ts";

/** What becomes of that which is not certain. */
export interface Fate {
  /** Whether one sector of a write, or one change of a name or a length, has reached the disk. */
  readonly hasArrived: () => boolean;
  /** Writes are torn at multiples of it. */
  readonly sectorBytes: number;
}

interface File {
  /** With room at its end, all zeros: files grow in many small steps. */
  bytes: Buffer;
  length: number;
}

/**
 * What a disk may hold when the power fails after the first `count` steps. Certain is what a sync has covered; a name,
 * when its folder was synced. All else has arrived or has not, sector by sector and in any order. What a sync has failed
 * to write stays doubtful: later ones take it for written.
 */
export function afterPowerCut(steps: readonly Step[], count: number, fate: Fate): ReadonlyMap<string, Buffer> {
  const certain = certainSteps(steps.slice(0, count));
  /** As the program sees it, and as the disk has it. */
  const seen = new Map<string, File>();
  const kept = new Map<string, File>();

  for (const [index, step] of steps.slice(0, count).entries()) {
    const arrives = () => certain.has(index) || fate.hasArrived();
    if (step.kind === "said" || step.kind === "sync") continue;
    const file = seen.get(step.path);
    if (step.kind === "create") {
      if (file !== undefined) continue;
      const made = { bytes: Buffer.alloc(0), length: 0 };
      seen.set(step.path, made);
      if (arrives()) kept.set(step.path, made);
    } else if (file === undefined) {
      throw new Error(`${step.path} is changed before it is made`);
    } else if (step.kind === "remove") {
      seen.delete(step.path);
      if (arrives() && kept.get(step.path) === file) kept.delete(step.path);
    } else if (step.kind === "cut") {
      if (arrives()) setLength(file, step.length);
    } else {
      writeInto(file, step.at ?? file.length, step.bytes, { ...fate, hasArrived: arrives });
    }
  }
  return new Map([...kept].map(([path, { bytes, length }]) => [path, bytes.subarray(0, length)]));
}

function writeInto(file: File, at: number, bytes: Buffer, { hasArrived, sectorBytes }: Fate): void {
  for (let from = 0; from < bytes.length; ) {
    const to = Math.min(bytes.length, (Math.floor((at + from) / sectorBytes) + 1) * sectorBytes - at);
    if (hasArrived()) {
      if (file.length < at + to) setLength(file, at + to);
      bytes.copy(file.bytes, at + from, from, to);
    }
    from = to;
  }
}

/** What is added are zeros, as in a file that has its space and not yet its data. */
function setLength(file: File, length: number): void {
  if (length < file.length) file.bytes.fill(0, length, file.length);
  if (length > file.bytes.length) file.bytes = Buffer.concat([file.bytes, Buffer.alloc(length)]);
  file.length = length;
}

/** The steps that the first sync which covered them has kept, by their index. */
function certainSteps(steps: readonly Step[]): ReadonlySet<number> {
  const certain = new Set<number>();
  const open = new Map<string, number[]>();
  for (const [index, step] of steps.entries()) {
    if (step.kind === "said") continue;
    if (step.kind === "sync") {
      const indices = open.get(step.path) ?? [];
      const later = indices.filter((each) => each >= step.begun);
      if (step.isKept) for (const each of indices) if (each < step.begun) certain.add(each);
      open.set(step.path, later);
    } else {
      const isName = step.kind === "create" || step.kind === "remove";
      const of = isName ? dirname(step.path) : step.path;
      const waiting = open.get(of) ?? [];
      waiting.push(index);
      open.set(of, waiting);
    }
  }
  return certain;
}
