import { endWithParent } from "./orphan.ts";

/** One line about what is being done, distinct from the output of the tools. */
export function say(text: string): void {
  console.log(`nudge: ${text}`);
}

/** Something went wrong that the person at the terminal can fix. */
export class Trouble extends Error {
  override readonly name = "Trouble";
}

/** Ends the process with its exit code. Trouble is reported in plain words, anything else with its stack. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  if (process.env.npm_lifecycle_event !== undefined) endWithParent();
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(`\nnudge: ${error.message}\n`);
    process.exitCode = 1;
  }
}
