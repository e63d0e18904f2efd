"use client";

import dynamic from "next/dynamic";

/** The plan of a level in fog in a file of its own, which all other levels do without. */
export const FogPlanLater = dynamic(() => import("./fog-plan.ts").then(({ FogPlan }) => FogPlan));
