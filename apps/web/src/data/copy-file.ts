export interface CopyPart {
  readonly records: unknown;
  readonly signature: string;
}

/** The parts of a file that this page has saved; undefined if it is something else. What they hold, the server checks. */
export function partsIn(text: string): readonly CopyPart[] | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return undefined;
    const { format, version, parts } = read as Partial<Record<"format" | "version" | "parts", unknown>>;
    if (format !== "nudge-export" || version !== 1 || !Array.isArray(parts) || !parts.every(isPart)) return undefined;
    return parts.map(({ records, signature }) => ({ records, signature }));
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
