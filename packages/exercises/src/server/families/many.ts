import "server-only";
import type { many } from "../../families/many.ts";
import type { Makers } from "../family.ts";

export const manyMakers: Makers<typeof many> = {};
