/** Where a build is, below the site's folder. The pseudo-language of a test stands beside the real one. */
export const buildFolder = (locale: string): string => (locale === "en-XA" ? `dist/${locale}` : ".next");
