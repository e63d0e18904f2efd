/** Where a level from a code is played. All of it is behind the "#", which is sent to nobody. */
export const sharedAddress = (code: string): string => `/play/shared#${code}`;

/** Where the same level is opened to be changed. */
export const editorAddress = (code: string): string => `/contribute/editor#${code}`;
