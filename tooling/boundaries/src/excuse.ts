import type { Exception } from "./exceptions.ts";
import type { Fault } from "./fault.ts";

/** Removes the excused faults, and adds one for every exception that excuses nothing. */
export function excuse(faults: readonly Fault[], exceptions: readonly Exception[]): readonly Fault[] {
  const left = faults.filter((fault) => !exceptions.some((exception) => excuses(exception, fault)));
  const stale = exceptions.filter((exception) => !faults.some((fault) => excuses(exception, fault)));
  return [...left, ...stale.map(staleFault)];
}

function excuses(exception: Exception, fault: Fault): boolean {
  return (
    exception.rule === fault.rule &&
    exception.file === fault.file &&
    (exception.reaches === undefined || exception.reaches === fault.reaches)
  );
}

function staleFault({ rule, file, reaches }: Exception): Fault {
  const what = reaches === undefined ? rule : `${rule} (${reaches})`;
  return {
    rule: "stale-exception",
    file,
    words: `the exception for ${what} no longer excuses anything; take it out of tooling/boundaries/src/exceptions.ts`,
  };
}
