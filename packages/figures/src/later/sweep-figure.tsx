"use client";

import "../marks/sizes.module.css";
import "../lesson/symbol.module.css";
import "../marks/sweep/sweep.module.css";
import "../marks/mark.module.css";
import "../tables/product-row.module.css";
import "../tables/fraction.module.css";
import { later } from "./later.tsx";

export const SweepFigure = later(async () => (await import("../marks/sweep/sweep-figure.tsx")).SweepFigure);
