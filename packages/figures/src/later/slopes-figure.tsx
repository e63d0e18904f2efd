"use client";

import "../lesson/symbol.module.css";
import "../controls/control.module.css";
import "../controls/range.module.css";
import "../marks/mark.module.css";
import "../marks/slopes/slopes.module.css";
import "../tables/product-row.module.css";
import "../tables/fraction.module.css";
import "../marks/sizes.module.css";
import { later } from "./later.tsx";

export const SlopesFigure = later(async () => (await import("../marks/slopes/slopes-figure.tsx")).SlopesFigure);
