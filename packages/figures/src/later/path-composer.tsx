"use client";

import "../controls/segments.module.css";
import "../lesson/figure.module.css";
import "../lesson/symbol.module.css";
import "../marks/paths/paths.module.css";
import "../marks/mark.module.css";
import "../tables/product-row.module.css";
import "../tables/fraction.module.css";
import { later } from "./later.tsx";

export const PathComposer = later(async () => (await import("../marks/paths/path-composer.tsx")).PathComposer);
