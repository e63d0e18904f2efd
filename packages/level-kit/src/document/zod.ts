import { z } from "zod";

/**
 * Levels are read in browsers too, where the site's policy lets no text become code. Left to itself, zod tries whether it
 * may, and the browser reports that as a breach.
 */
z.config({ jitless: true });

export { z };
