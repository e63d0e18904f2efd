/** Where the reader's choice is kept; without one the system decides. */
export const THEME_KEY = "nudge-theme";

/** Runs in the page's head, before anything is painted, so that a dark page never flashes white. */
export const themeScript = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="dark"||t==="light")document.documentElement.dataset.theme=t}catch(e){console.info("The theme is not remembered here:",e.message)}`;
