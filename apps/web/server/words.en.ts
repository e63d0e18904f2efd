/** What a caller reads when the server refuses before any page or procedure has run. */
export const words = {
  unreadable: "The address of this request cannot be read.",
  method: "Only /api may be sent something.",
  busy: "Too many are asking at once just now, and this was not looked at. Send it again in a moment.",
  stopping: "The site is being restarted, and this was not looked at. Send it again in a moment.",
  failed: "Something went wrong on the server.",
};
