"use client";

import { useStore } from "zustand";
import { lab } from "./lab.ts";
import { type Reading, readLab } from "./reading.ts";
import type { Lab } from "./state.ts";

export const useLab = <T>(part: (lab: Lab) => T): T => useStore(lab, part);

export const useReading = (): Reading => useStore(lab, readLab);
