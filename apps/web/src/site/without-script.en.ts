/** What is said where JavaScript is off: what it would add, and what is there without it. */
export const words = {
  home: "JavaScript is off. With it you can drag this figure.",
  lesson:
    "JavaScript is off. Everything here can be read without it, answers included. With it you can turn the figures, and your own answers are checked.",
  practice: "JavaScript is off. The exercises are asked and checked with it. The lessons can be read without it.",
  exercise:
    "JavaScript is off, and answers are checked with it, hint by hint. Below is one question of this kind, to be worked on paper.",
  session:
    "JavaScript is off, and a session is put together with it. Switch it on, then load the page again. The lessons can be read without it.",
  notebook: "JavaScript is off, and your notebook is opened with it. Switch it on, then load the page again.",
  data: "JavaScript is off, and this page needs it. Switch it on, then load the page again.",
  level:
    "JavaScript is off, and a level is played with it. Switch it on, then load the page again. The lessons can be read without it.",
  editor:
    "JavaScript is off, and the editor needs it. Switch it on, then load the page again. A level can also be written as a file.",
  sandbox:
    "JavaScript is off, and the sandbox is worked out with it. Switch it on, then load the page again. The lessons can be read without it.",
};

export type Words = typeof words;
