"use client";

import "../lesson/symbol.module.css";
import "../controls/control.module.css";
import "../controls/range.module.css";
import "../controls/controls.module.css";
import { later } from "./later.tsx";

export const Controls = later(async () => (await import("../controls/controls.tsx")).Controls);
