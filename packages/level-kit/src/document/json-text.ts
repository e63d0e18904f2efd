import type { Fault } from "../issue.ts";
import type { Result } from "../result.ts";
import { repeatedKeyIn } from "./repeated-key.ts";

/** A level of the largest size that the schema allows has about 8,000 bytes. */
export const MOST_BYTES = 65_536;
export const MOST_DEPTH = 12;

/** Reads JSON from outside. Size and depth are checked before anything is built from the text. */
export function readJson(text: string): Result<unknown> {
  if (text.length > MOST_BYTES || utf8Length(text) > MOST_BYTES)
    return failed({ code: "too-many-bytes", most: MOST_BYTES });
  if (depthOf(text) > MOST_DEPTH) return failed({ code: "too-deep", most: MOST_DEPTH });
  try {
    const value = JSON.parse(text, refusePrototype);
    const repeated = repeatedKeyIn(text);
    return repeated ? { ok: false, error: [{ ...repeated, code: "repeated-key" }] } : { ok: true, value };
  } catch (error) {
    if (error instanceof ForbiddenKey) return failed({ code: "forbidden-key", key: error.key });
    return failed({ code: "not-json", detail: error instanceof Error ? error.message : String(error) });
  }
}

/** A schema may ignore this key in silence, but whatever copies the object later would not. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === "__proto__") throw new ForbiddenKey(key);
  return value;
}

class ForbiddenKey extends Error {
  readonly key: string;

  constructor(key: string) {
    super(key);
    this.key = key;
  }
}

function failed(fault: Fault): Result<never> {
  return { ok: false, error: [{ path: "", ...fault }] };
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** How deep brackets are nested, strings aside. Exact for JSON; of anything else the parser complains. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "[" || character === "{") deepest = Math.max(deepest, ++depth);
    else if (character === "]" || character === "}") depth--;
  }
  return deepest;
}
