"use client";

import "../lesson/symbol.module.css";
import "../tables/product-row.module.css";
import "../tables/fraction.module.css";
import "../controls/control.module.css";
import "../controls/range.module.css";
import "../marks/dense/weight-table.module.css";
import { later } from "./later.tsx";

export const WeightFactors = later(async () => (await import("../marks/dense/weight-factors.tsx")).WeightFactors);
