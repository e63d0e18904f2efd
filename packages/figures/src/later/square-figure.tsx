"use client";

import "../marks/mark.module.css";
import "../marks/sizes.module.css";
import "../marks/slopes/slopes.module.css";
import "../lesson/symbol.module.css";
import "../controls/control.module.css";
import "../controls/range.module.css";
import "../tables/fraction.module.css";
import "../marks/plain/plain.module.css";
import "../lesson/figure.module.css";
import "../controls/state-bar.module.css";
import "../lesson/lesson.module.css";
import { later } from "./later.tsx";

export const SquareFigure = later(async () => (await import("../marks/plain/square-figure.tsx")).SquareFigure);
