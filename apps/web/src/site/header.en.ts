export const words = {
  skip: "Skip to content",
  main: "Main",
  menu: "Menu",
  close: "Close",
  sections: { lessons: "Lessons", play: "Play", practice: "Practice", contribute: "Contribute" },
  offline: "Offline. Your work is saved in this browser.",
  theme: {
    dark: { name: "Dark theme", short: "Dark" },
    light: { name: "Light theme", short: "Light" },
  },
};

export type Words = typeof words;
