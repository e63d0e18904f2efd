"use client";

import "../lesson/symbol.module.css";
import "../marks/dense/layer-figure.module.css";
import { later } from "./later.tsx";

export const CostRow = later(async () => (await import("../marks/dense/cost-row.tsx")).CostRow);
