"use client";

import "../marks/descent/descent.module.css";
import "../lesson/symbol.module.css";
import "../controls/control.module.css";
import "../controls/range.module.css";
import "../marks/mark.module.css";
import "../controls/segments.module.css";
import { later } from "./later.tsx";

export const DescentFigure = later(async () => (await import("../marks/descent/descent-figure.tsx")).DescentFigure);
