import { readdirSync, readFileSync } from "node:fs";

/** The clock that Linux counts processor time by. */
const TICKS_A_SECOND = 100;

/** Seconds of the processor that the threads of a process with this name have taken, all together. */
export function secondsOf(processId: number, thread: string): number {
  const tasks = `/proc/${processId}/task`;
  return readdirSync(tasks)
    .map((task) => readFileSync(`${tasks}/${task}/stat`, "utf8"))
    .filter((stat) => stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")")) === thread)
    .reduce((sum, stat) => sum + ticksIn(stat) / TICKS_A_SECOND, 0);
}

/** User and system time are the 14th and 15th field; the second one, a name in brackets, may hold blanks. */
function ticksIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

/** Megabytes that a process holds in memory now. */
export function megabytesOf(processId: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${processId}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}
