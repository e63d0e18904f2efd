/** A sentence in pieces: words, and what stands between them: symbols, links, numbers in colour. */
export type Line<Piece> = readonly (string | Piece)[];

/**
 * A sentence with something in it that is no text. The language decides where it stands.
 *
 *   const nudge = <T>(weight: T) => line`Nudge ${weight} by`;
 *   nudge(<Letter q="w3.0.0" />); // ["Nudge ", <Letter q="w3.0.0" />, " by"]
 */
export function line<Piece>(words: TemplateStringsArray, ...pieces: readonly Piece[]): Line<Piece> {
  return words.flatMap((text, at) => {
    const piece = pieces[at];
    return [...(text ? [text] : []), ...(piece === undefined ? [] : [piece])];
  });
}
