"use client";

import dynamic from "next/dynamic";

/** The screen of placing in a file of its own, which a page where knobs are turned does without. */
export const PlacingLater = dynamic(() => import("./placing-screen.tsx").then(({ PlacingScreen }) => PlacingScreen));
