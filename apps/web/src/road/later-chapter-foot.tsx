"use client";

import "./chapter-foot.module.css";
import { later } from "@nn/figures/later";

/** The foot of a chapter, which its page shows as the road begins; where the learner stands comes when they come near. */
export const LaterChapterFoot = later(async () => (await import("./chapter-foot.tsx")).ChapterFoot);
