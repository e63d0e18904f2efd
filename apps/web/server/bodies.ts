import type { IncomingMessage } from "node:http";

/** How much may be on its way into this server at once. */
export interface BodyLimits {
  /** Of one body. */
  readonly bytes: number;
  /** From the headers to the last byte. */
  readonly withinMs: number;
  /** Bodies of one caller that have begun and are not answered. */
  readonly ofOne: number;
  /** Their bytes together. */
  readonly bytesOfOne: number;
  /** The bytes of everybody's together. */
  readonly bytesOfAll: number;
}

export type Arrival =
  | {
      readonly kind: "whole";
      readonly body: string;
      /** To call once the body is no longer needed. */
      readonly forget: () => void;
    }
  | { readonly kind: "too long" | "too slow" | "too many" | "gone" };

export interface Bodies {
  /** Waits for the whole body, within the limits. What is refused is read no further. */
  readonly read: (request: IncomingMessage, caller: string) => Promise<Arrival>;
}

interface Held {
  count: number;
  bytes: number;
}

/**
 * Bodies are waited for here, before their request has a place in the line: whoever sends one drop by drop holds memory
 * for some bytes and nothing else.
 */
export function bodiesWith(limits: BodyLimits): Bodies {
  const held = new Map<string, Held>();
  const all: Held = { count: 0, bytes: 0 };

  const holdFor = (caller: string) => {
    const own = held.get(caller) ?? { count: 0, bytes: 0 };
    held.set(caller, own);
    own.count += 1;
    let bytes = 0;
    let isForgotten = false;
    return {
      /** False if that is more than may be held. */
      add: (more: number) => {
        bytes += more;
        own.bytes += more;
        all.bytes += more;
        return own.bytes <= limits.bytesOfOne && all.bytes <= limits.bytesOfAll;
      },
      bytes: () => bytes,
      forget: () => {
        if (isForgotten) return;
        isForgotten = true;
        own.count -= 1;
        own.bytes -= bytes;
        all.bytes -= bytes;
        if (own.count === 0) held.delete(caller);
      },
    };
  };

  return {
    read: async (request, caller) => {
      if (Number(request.headers["content-length"] ?? 0) > limits.bytes) return { kind: "too long" };
      if ((held.get(caller)?.count ?? 0) >= limits.ofOne) return { kind: "too many" };
      const hold = holdFor(caller);
      const chunks: Buffer[] = [];
      const kind = await new Promise<Arrival["kind"]>((resolve) => {
        const late = setTimeout(() => end("too slow"), limits.withinMs);
        const end = (how: Arrival["kind"]) => {
          clearTimeout(late);
          request.off("data", take).off("end", whole).off("close", gone).pause();
          resolve(how);
        };
        const take = (chunk: Buffer) => {
          chunks.push(chunk);
          const isHeld = hold.add(chunk.byteLength);
          if (hold.bytes() > limits.bytes) end("too long");
          else if (!isHeld) end("too many");
        };
        const whole = () => end("whole");
        const gone = () => end("gone");
        request.on("data", take).once("end", whole).once("close", gone);
        request.on("error", () => {}); // a caller who hangs up; "close" follows
      });
      if (kind === "whole") return { kind, body: Buffer.concat(chunks).toString("utf8"), forget: hold.forget };
      hold.forget();
      return { kind };
    },
  };
}
