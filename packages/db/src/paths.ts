import { join } from "node:path";

/** Where things lie in the data directory. */
export const pathsIn = (dataDirectory: string) => ({
  database: join(dataDirectory, "nudge.sqlite"),
  /** Written when the tables were first made. From then on an empty or missing file is a loss, not a beginning. */
  marker: join(dataDirectory, "nudge.made"),
  backups: join(dataDirectory, "backups"),
});
