/** Where the reader's choice is kept; without one the system decides. */
export const THEME_NAME = "nudge-theme";

/**
 * Says first of all that scripts run here: what would be dead without them is absent until then. Runs in the page's head, before anything is painted, so that a dark page never flashes white. It reads the storage
 * by itself, because no module is there as early as that, and looks for the word alone, so that it finds it in
 * whatever form a release has stored it. `?theme=dark` in an address comes first, for a figure in somebody's page.
 */
export const themeScript = `document.documentElement.dataset.scripted="";try{var t=/[?&]theme=(dark|light)(?:&|$)/.exec(location.search);t=t?[t[1]]:/dark|light/.exec(localStorage.getItem("${THEME_NAME}"));if(t)document.documentElement.dataset.theme=t[0]}catch(e){console.info("The theme is not remembered here:",e.message)}`;
