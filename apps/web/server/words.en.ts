/** What a caller reads when the server refuses before any page or procedure has run. */
export const words = {
  unreadable: "The address of this request cannot be read.",
  method: "Only addresses under /api/trpc accept data, and only by POST.",
  long: "This request is too long: at most 128 KB are read.",
  slow: "This request did not arrive in time. Send it again.",
  busy: "Too many requests came at once, and this one was not looked at. Send it again in a moment.",
  late: "This took too long, and it is not known whether it was done. Send it again in a moment.",
  failed: "Something went wrong on the server.",
};
