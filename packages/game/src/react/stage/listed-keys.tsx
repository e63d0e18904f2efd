import { keyWords } from "../../words/keys.en.ts";

/** The keys, as the page lists them. */
const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ["←", "→"], does: keyWords.nudge },
  { keys: ["S", "W"], does: keyWords.nudgeToo },
  { keys: ["↑", "↓"], does: keyWords.select },
  { keys: ["1", "9"], does: keyWords.selectByNumber },
  { keys: ["L"], does: keyWords.lamp },
  { keys: ["Z"], does: keyWords.undo },
  { keys: ["Y"], does: keyWords.redo },
  { keys: ["R"], does: keyWords.startAgain },
  { keys: ["M"], does: keyWords.sound },
];

/** Every key and what it does. */
export const ListedKeys = () => (
  <ul>
    {KEYS.map(({ keys, does }) => (
      <li key={does}>
        <span>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
        {does}
      </li>
    ))}
  </ul>
);
