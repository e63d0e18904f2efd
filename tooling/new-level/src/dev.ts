import { watch } from "node:fs";

/** An editor saves in several strokes. */
const REST_MS = 150;

/** Says something about a level now and whenever JSON in its pack has changed, until the process is ended. */
export async function whileEdited(folder: string, report: () => void): Promise<never> {
  report();
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, (_, name) => {
    if (name !== null && !name.endsWith(".json")) return;
    clearTimeout(timer);
    timer = setTimeout(report, REST_MS);
  });
  return await new Promise<never>(() => undefined);
}
