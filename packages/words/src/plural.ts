/** The forms that a language has of a word, by the names that Unicode gives them; every language has `other`. */
export type Forms<Form extends Intl.LDMLPluralRule = Intl.LDMLPluralRule> = Readonly<Record<Form, string>>;

/**
 * How a language chooses the form of a word that stands beside a number.
 *
 * The type lists the forms, so that a word in which one is missing does not compile: English has two of them, Polish
 * four, Japanese one.
 *
 *   const plural = pluralOf<"one" | "other">("en");
 *   plural(1, { one: "nudge", other: "nudges" }); // "nudge"
 */
export function pluralOf<Form extends Intl.LDMLPluralRule>(locale: string) {
  const rules = new Intl.PluralRules(locale);
  return (count: number, forms: Forms<Form | "other">): string => {
    const found: Partial<Forms> = forms;
    return found[rules.select(count)] ?? forms.other;
  };
}
