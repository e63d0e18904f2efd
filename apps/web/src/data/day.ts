/** A day or a time of day in the reader's own zone. */
export const day = (iso: string): string =>
  new Date(iso).toLocaleDateString("en", { day: "numeric", month: "long", year: "numeric" });

export const time = (iso: string): string =>
  new Date(iso).toLocaleTimeString("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
