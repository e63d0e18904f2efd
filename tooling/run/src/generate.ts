import { runTurbo } from "./child.ts";

/** Makes the files that are generated, as far as they are not there as they should be. */
export function generate(logs: "new-only" | "errors-only"): Promise<number> {
  return runTurbo(["run", "gen", `--output-logs=${logs}`, "--log-prefix=none"]).ended;
}
