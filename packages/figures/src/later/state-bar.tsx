"use client";

import "../lesson/figure.module.css";
import "../controls/state-bar.module.css";
import { later } from "./later.tsx";

export const StateBar = later(async () => (await import("../controls/state-bar.tsx")).StateBar);
