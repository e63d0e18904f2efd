"use client";

import "../marks/function/function.module.css";
import "../marks/mark.module.css";
import "../marks/sizes.module.css";
import { later } from "./later.tsx";

export const FunctionFigure = later(async () => (await import("../marks/function/function-figure.tsx")).FunctionFigure);
