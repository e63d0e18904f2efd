"use client";

import "../lesson/symbol.module.css";
import "../controls/control.module.css";
import "../controls/range.module.css";
import "../marks/mark.module.css";
import "../marks/dense/layer-figure.module.css";
import "../marks/dense/weight-table.module.css";
import { later } from "./later.tsx";

export const LayerFigure = later(async () => (await import("../marks/dense/layer-figure.tsx")).LayerFigure);
