import { NOTCH } from "@nn/notation";

/** The triangle of a target, from its tip on. */
export const notchPath = `l${NOTCH.length} -${NOTCH.half}v${2 * NOTCH.half}z`;
