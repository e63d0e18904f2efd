/** What a caller reads when the server refuses before any page or procedure has run. */
export const words = {
  unreadable: "The address of this request cannot be read.",
  method: "Only addresses under /api accept data.",
  busy: "Too many requests came at once, and this one was not looked at. Send it again in a moment.",
  failed: "Something went wrong on the server.",
};
