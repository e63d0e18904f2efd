/** The language of this build, as `lang` and `Intl` name it. The build puts it in, so that no page has to ask. */
export const locale = process.env.NUDGE_LOCALE ?? "en";
