/** What each key does. It comes after the page. */
export const keyWords = {
  nudge: "nudge the selected knob down, up; hold to repeat",
  nudgeToo: "the same, for the other hand",
  select: "select another knob",
  selectByNumber: "select a knob by its number",
  lamp: "light the next lamp",
  undo: "undo",
  redo: "redo",
  startAgain: "start again",
  sound: "sound on, off",
};
