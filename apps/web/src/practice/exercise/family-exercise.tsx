import { families } from "@nn/exercises";
import { LaterExercise } from "./later-exercise.tsx";

/** The exercise of a family within a text. A server component: the list of all families stays where pages are made. */
export function FamilyExercise({ family }: { readonly family: string }) {
  const about = families.find(({ id }) => id === family);
  if (!about) throw new Error(`There is no family ${family}; the families are in @nn/exercises.`);
  return <LaterExercise family={family} about={{ title: about.title, summary: about.summary }} />;
}
