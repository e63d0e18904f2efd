"use client";

import "@nn/figures/network-styles";
import "./nudge-figure.module.css";
import { later } from "@nn/figures/later";

/** The first thing a visitor can touch: a drawing at first, and the engine behind it once the page is awake. */
export const HomeFigure = later(async () => (await import("./nudge-figure.tsx")).NudgeFigure);
