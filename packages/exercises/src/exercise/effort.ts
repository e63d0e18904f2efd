import "server-only";
import { type Effort, effortOf } from "@nn/algebra";

/** In steps of evaluation, some 60 ns each: no text in any part takes longer than 100 ms, and most take one. */
const MOST_FOR_PART = 200_000;
/** Whatever is sent together takes no longer than 300 ms: what would is not decided, and so not marked. */
export const MOST_FOR_REQUEST = 1_000_000;

/** What the marking of one request may cost, however many answers it brings. */
export const requestEffort = (): Effort => effortOf(MOST_FOR_REQUEST);

/** What the marking of one answer may cost of it. */
export const partEffort = (request: Effort): Effort => effortOf(MOST_FOR_PART, request);
