/** What a process asked of the disk, and what it said meanwhile. */
export type Step =
  | { readonly kind: "create"; readonly path: string }
  | { readonly kind: "remove"; readonly path: string }
  /** Without `at`: at the end of the file. */
  | { readonly kind: "write"; readonly path: string; readonly at: number | undefined; readonly bytes: Buffer }
  | { readonly kind: "cut"; readonly path: string; readonly length: number }
  /** `begun` is how many steps came before it; only those are covered. */
  | { readonly kind: "sync"; readonly path: string; readonly begun: number; readonly isKept: boolean }
  | { readonly kind: "said"; readonly text: string };

/** The calls to be traced. What maps a file into memory is missing: SQLite does so with its index alone, made anew at each start. */
export const TRACED = "openat,pwrite64,write,ftruncate,fdatasync,fsync,unlink";

const CALL = /^\s*(\d+) +(\w+)\((.*)$/;
const RESUMED = /^\s*(\d+) +<\.\.\. (\w+) resumed>(.*)$/;
/** Of a sync that came back: what it said, and whether strace has said it in its place. */
const RESULT = /\)\s+= (-?\d+).*?(\(INJECTED\))?$/;

/**
 * Reads what `strace -f -y -xx -e trace=…` has written. A write counts from its call on, a sync from its return: between
 * the two anything may have become of it. A sync that strace only pretended to make is none.
 *
 * @param directory  other files are left out
 */
export function stepsIn(trace: string, directory: string): readonly Step[] {
  const steps: Step[] = [];
  const syncs = new Map<string, { readonly path: string; readonly begun: number }>();
  const isInside = (path: string) => path === directory || path.startsWith(`${directory}/`);
  const endSync = (thread: string, rest: string) => {
    const sync = syncs.get(thread);
    const [, result, injected] = RESULT.exec(rest) ?? [];
    syncs.delete(thread);
    if (sync === undefined || result === undefined || (result === "0" && injected !== undefined)) return;
    steps.push({ kind: "sync", ...sync, isKept: result === "0" });
  };

  for (const line of trace.split("\n")) {
    const [, resumed = "", what = "", end = ""] = RESUMED.exec(line) ?? [];
    if (/^f(data)?sync$/.test(what)) endSync(resumed, end);
    const [, thread = "", call = "", rest = ""] = CALL.exec(line) ?? [];
    if (call === "write" && rest.startsWith("1<")) steps.push({ kind: "said", text: bytesIn(rest).toString() });
    const path = call === "openat" || call === "unlink" ? bytesIn(rest).toString() : fileIn(rest);
    if (!isInside(path)) continue;
    if (call === "openat" && rest.includes("O_CREAT")) steps.push({ kind: "create", path });
    if (call === "openat" && rest.includes("O_TRUNC")) steps.push({ kind: "cut", path, length: 0 });
    if (call === "unlink") steps.push({ kind: "remove", path });
    if (call === "write") steps.push({ kind: "write", path, at: undefined, bytes: bytesIn(rest) });
    if (call === "pwrite64") steps.push({ kind: "write", path, at: lastNumberIn(rest), bytes: bytesIn(rest) });
    if (call === "ftruncate") steps.push({ kind: "cut", path, length: lastNumberIn(rest) });
    if (call === "fdatasync" || call === "fsync") {
      syncs.set(thread, { path, begun: steps.length });
      if (!rest.includes("<unfinished ...>")) endSync(thread, rest);
    }
  }
  return steps;
}

const plain = (hex: string) => Buffer.from(hex.replaceAll("\\x", ""), "hex");
const bytesIn = (call: string) => plain(/"((?:\\x[0-9a-f]{2})*)"/.exec(call)?.[1] ?? "");
/** The file that stands for the number of its descriptor. */
const fileIn = (call: string) => plain(/^\d+<((?:\\x[0-9a-f]{2})*)>/.exec(call)?.[1] ?? "").toString();
/** The last argument, whether or not the call has come back. */
const lastNumberIn = (call: string) => Number(/, (\d+)(?:\)| <unfinished)/.exec(call)?.[1]);
