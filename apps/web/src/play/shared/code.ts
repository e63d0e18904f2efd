import { type Level, MOST_BYTES, parseLevelText, type Result } from "@nn/level-kit";
import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";

const VERSION = "1";

/** Longer addresses are refused unread. A level of normal size needs a few hundred characters. */
export const LONGEST_CODE = 8_000;

/** What nearly every level says, so that it need not stand in the address. A change of it is another version. */
const KNOWN = strToU8(
  [
    '"mode":"fog","mode":"one","mode":"ink","kind":"backprop","wanted":["w1.0.0"],"kind":"predict","singleKnob":true,',
    '"descent":{"rates":[0.1,0.5],"only":true},"starts":[{"values":[1,0],"par":5,"bestKnown":true},"taughtAt":"#",',
    '"activation":"softplus"},"activation":"leakyRelu"},"activation":"tanh"},"activation":"relu"},"requires":["',
    '"gradient-descent","weight-sensitivity","chain-rule","cost-slope","activation","cost","bias","weight","previous-activation",',
    '{"format":1,"id":"","rev":1,"slug":"","kind":"nudge","network":{"inputs":1,"layers":[{"neurons":2,"activation":"sigmoid"},',
    '{"neurons":1,"activation":"identity"}],"weights":[[[1,-1],[0.5,-0.5]],[[2]]],"biases":[[0,0],[0]]},',
    '"knobs":[{"parameter":"w1.0.0","step":0.25,"min":-4,"max":4},{"parameter":"w2.0.1","step":0.5,"min":-2,"max":2},',
    '{"parameter":"b1.0","step":1,"min":-3,"max":3}],"examples":[{"input":[1,0],"target":[1]},{"input":[0,1],"target":[0]}],',
    '"target":0.05,"ceiling":1,"budget":12,"lamps":3,"par":4,"teaches":"","requires":[],"text":{"en":{"title":"","goal":"","aha":"the weight $w$ "}}}',
  ].join(""),
);

/**
 * A level as a short text that stands in an address as it is:
 *
 *   1.q1bKLFCyUjJU…     version . the document, deflated, in the letters of base64url
 */
export function codeOfLevel(level: Level): string {
  const packed = deflateSync(strToU8(JSON.stringify(level)), { level: 9, dictionary: KNOWN });
  return `${VERSION}.${lettersOf(packed)}`;
}

export type Unreadable = "too-long" | "other-version" | "broken";

export type SharedLevel =
  | { readonly ok: true; readonly level: Level }
  | { readonly ok: false; readonly why: Unreadable }
  | { readonly ok: false; readonly why: "no-level"; readonly issues: Extract<Result<Level>, { ok: false }>["error"] };

/** Reads what `codeOfLevel` gave, or anything that somebody put into an address. */
export function levelIn(code: string): SharedLevel {
  if (code.length > LONGEST_CODE) return { ok: false, why: "too-long" };
  const [, version, letters] = /^(\d{1,3})\.([A-Za-z0-9_-]+)$/.exec(code) ?? [];
  if (version === undefined || letters === undefined) return { ok: false, why: "broken" };
  if (version !== VERSION) return { ok: false, why: "other-version" };
  const text = textIn(letters);
  if (typeof text !== "string") return { ok: false, why: text.why };
  const read = parseLevelText(text);
  return read.ok ? { ok: true, level: read.value } : { ok: false, why: "no-level", issues: read.error };
}

/** So little at a time, that even what grows a thousandfold is stopped soon after the limit. */
const SLICE = 64;

/** Unpacks until there is more than a level may have: what is left then stays packed. */
function textIn(letters: string): string | { readonly why: Unreadable } {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let isWhole = false;
  const inflate = new Inflate({ dictionary: KNOWN }, (chunk, final) => {
    chunks.push(chunk);
    bytes += chunk.length;
    isWhole ||= final;
  });
  try {
    const packed = bytesOf(letters);
    for (let at = 0; at < packed.length; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
      if (bytes > MOST_BYTES) return { why: "too-long" };
    }
  } catch {
    // fflate and the browser's base64 have errors of their own for whatever can be wrong with bytes and letters.
    return { why: "broken" };
  }
  if (!isWhole) return { why: "broken" };
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return strFromU8(whole);
}

const lettersOf = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const bytesOf = (letters: string): Uint8Array => strToU8(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), true);
