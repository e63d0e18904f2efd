"use client";

import "../marks/sizes.module.css";
import "../marks/mark.module.css";
import "../marks/lines/travel.module.css";
import { later } from "./later.tsx";

export const NumberLines = later(async () => (await import("../marks/lines/number-lines.tsx")).NumberLines);
