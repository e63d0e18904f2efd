export interface CopyPart {
  readonly records: unknown;
  readonly signature: string;
}

/** What a file holds that this page has saved. */
export interface CopyFile {
  readonly parts: readonly CopyPart[];
  /** Leads to the work itself, should the cookie be lost. Copies of nothing have none, nor have older ones. */
  readonly recoveryCode: string | undefined;
}

/** More than this is read of no request, and a code is shorter: what is longer was not made here. */
const MOST_BYTES = 128 * 1024;
const A_SIGNATURE = /^[\w-]{1,100}$/;
const A_CODE = /^[\w-]{1,60}$/;

/** Reads such a file; undefined if it is something else. What its parts hold, the server checks. */
export function copyIn(text: string): CopyFile | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return undefined;
    const { format, version, parts, recoveryCode } = read as Partial<
      Record<"format" | "version" | "parts" | "recoveryCode", unknown>
    >;
    if (format !== "nudge-export" || version !== 1 || !Array.isArray(parts) || !parts.every(isPart)) return undefined;
    return {
      parts: parts.map(({ records, signature }) => ({ records, signature })),
      recoveryCode: typeof recoveryCode === "string" && A_CODE.test(recoveryCode) ? recoveryCode : undefined,
    };
  } catch {
    return undefined;
  }
}

const isPart = (part: unknown): part is CopyPart =>
  typeof part === "object" &&
  part !== null &&
  "records" in part &&
  "signature" in part &&
  typeof part.signature === "string" &&
  A_SIGNATURE.test(part.signature) &&
  new TextEncoder().encode(JSON.stringify(part)).length < MOST_BYTES;
