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
      recoveryCode: typeof recoveryCode === "string" ? recoveryCode : undefined,
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
  typeof part.signature === "string";
