import { words } from "../../words.en.ts";
import { SoundIcon } from "../icons.tsx";
import { useSoundChoice } from "./sound-context.tsx";

/** Sound is off until somebody asks for it. */
export function SoundButton({ className }: { readonly className?: string | undefined }) {
  const sound = useSoundChoice();
  if (!sound) return null;
  const { isOn, toggle } = sound;
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isOn}
      aria-label={words.sound.name}
      title={words.sound.title}
      onClick={toggle}
    >
      <SoundIcon isOn={isOn} />
    </button>
  );
}
