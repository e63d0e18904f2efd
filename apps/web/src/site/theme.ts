/** Where the reader's choice is kept; without one the system decides. */
export const THEME_NAME = "nudge-theme";

/** What was done, as the server said last, and the session of this tab: who has either is no newcomer. */
const MET =
  '/"(?:right|known|won|recalls|guesses)":\\[[^\\]]/.test(localStorage.getItem("nudge-progress-1"))||sessionStorage.getItem("nudge-session-1")';

/**
 * Says first of all that scripts run here: what would be dead without them is absent until then. Then it says which paper
 * was chosen, and whether anything was done here before. Runs in the page's head, before anything is painted, so that a
 * dark page never flashes white, and only newcomers see what is for newcomers. It reads the storage by itself, because no
 * module is there as early as that, and looks for the words alone, so that it finds them in whatever form a release has
 * stored them. `?theme=dark` in an address comes first, for a figure in somebody's page.
 */
export const themeScript = `document.documentElement.dataset.scripted="";try{var t=/[?&]theme=(dark|light)(?:&|$)/.exec(location.search);t=t?[t[1]]:/dark|light/.exec(localStorage.getItem("${THEME_NAME}"));if(t)document.documentElement.dataset.theme=t[0];if(${MET})document.documentElement.dataset.met=""}catch(e){console.info("The theme is not remembered here:",e.message)}`;
