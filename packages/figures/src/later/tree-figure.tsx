"use client";

import "../lesson/symbol.module.css";
import "../controls/control.module.css";
import "../controls/range.module.css";
import "../controls/segments.module.css";
import "../marks/mark.module.css";
import "../marks/lines/travel.module.css";
import "../marks/sizes.module.css";
import "../marks/tree/tree-figure.module.css";
import { later } from "./later.tsx";

export const TreeFigure = later(async () => (await import("../marks/tree/tree-figure.tsx")).TreeFigure);
