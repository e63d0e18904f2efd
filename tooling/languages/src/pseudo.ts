/** The pseudo-language: Unicode's name for English with accents. Formats and plurals are those of English. */
export const PSEUDO = "en-XA";

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áḃçďéḟğĥíĵķļḿñóṗɋŕšţúṽŵẋýžÁḂÇĎÉḞĞĤÍĴĶĻḾÑÓṖɊŔŠŢÚṼŴẊÝŽ";

const accented: ReadonlyMap<string, string> = new Map(
  [...PLAIN].map((letter, at) => [letter, [...ACCENTED][at] ?? ""]),
);

/** Said twice, these lengthen an English text by about 40 %, as German or Finnish would. */
const TWICE = /[aeiounrAEIOUNR]/;

/** Formulas between dollar signs and addresses mean the same in every language. */
const SAME = /(\$[^$]*\$|https?:\/\/\S+)/;

/**
 * English in a disguise that everybody can still read: no letter of it is a letter of English, and it is about 40 %
 * longer. What shows up on a page without it has not gone through a catalogue.
 *
 *   pseudo("Saved") // "Šááṽééď"
 */
export const pseudo = (text: string): string =>
  text
    .split(SAME)
    .map((piece, at) => (at % 2 === 1 ? piece : disguised(piece)))
    .join("");

const disguised = (text: string): string =>
  [...text]
    .map((letter) => {
      const other = accented.get(letter);
      if (other === undefined) return letter;
      return TWICE.test(letter) ? other + other.toLowerCase() : other;
    })
    .join("");
