"use client";

import "../marks/sizes.module.css";
import "../controls/range.module.css";
import "../marks/slopes/slopes.module.css";
import "../tables/fraction.module.css";
import "../marks/plain/plain.module.css";
import "../lesson/figure.module.css";
import "../controls/state-bar.module.css";
import "../lesson/lesson.module.css";
import "../lesson/symbol.module.css";
import "../controls/control.module.css";
import "../marks/mark.module.css";
import { later } from "./later.tsx";

export const RatesFigure = later(async () => (await import("../marks/plain/rates-figure.tsx")).RatesFigure);
