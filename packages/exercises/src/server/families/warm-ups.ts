import "server-only";
import type { warmUps } from "../../families/warm-ups.ts";
import type { Makers } from "../family.ts";

export const warmUpsMakers: Makers<typeof warmUps> = {};
