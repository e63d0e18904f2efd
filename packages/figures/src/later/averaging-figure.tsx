"use client";

import "../lesson/symbol.module.css";
import "../controls/control.module.css";
import "../controls/range.module.css";
import "../marks/averaging/averaging.module.css";
import "../marks/mark.module.css";
import "../tables/fraction.module.css";
import { later } from "./later.tsx";

export const AveragingFigure = later(
  async () => (await import("../marks/averaging/averaging-figure.tsx")).AveragingFigure,
);
