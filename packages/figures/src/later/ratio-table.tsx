"use client";

import "../lesson/symbol.module.css";
import "../tables/fraction.module.css";
import "../tables/ratio-table.module.css";
import { later } from "./later.tsx";

export const RatioTable = later(async () => (await import("../tables/ratio-table.tsx")).RatioTable);
