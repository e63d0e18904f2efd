import "server-only";
import type { forward } from "../../families/forward.ts";
import type { Makers } from "../family.ts";

export const forwardMakers: Makers<typeof forward> = {};
