"use client";

import "../marks/sizes.module.css";
import "../marks/mark.module.css";
import { later } from "./later.tsx";

export const NetworkFigure = later(async () => (await import("../marks/network/network-figure.tsx")).NetworkFigure);
