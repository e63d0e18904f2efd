/** Forgets what this browser keeps of the site, the theme included. Where storing is forbidden there is nothing. */
export function emptyBrowser(): void {
  for (const name of ["localStorage", "sessionStorage"] as const) {
    try {
      window[name].clear();
    } catch {
      // Denied, so never written.
    }
  }
}
