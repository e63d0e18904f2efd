"use client";

import "../tables/compared-rows.module.css";
import "../lesson/symbol.module.css";
import "../tables/product-row.module.css";
import "../tables/fraction.module.css";
import { later } from "./later.tsx";

export const ComparedRows = later(async () => (await import("../tables/compared-rows.tsx")).ComparedRows);
