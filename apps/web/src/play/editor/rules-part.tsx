import { concepts, isConceptId } from "@nn/concepts";
import { type ChangeEvent, type ReactNode, useId, useState } from "react";
import fold from "../fold.module.css";
import { NumberCell, ProblemsBelow } from "../sandbox/number-cell.tsx";
import { Problems, problemsId, useEditing } from "./editor-context.tsx";
import { withCeiling, withKind, withMode } from "./model/changes.ts";
import type { Draft } from "./model/draft.ts";
import { readRates } from "./model/rates.ts";
import styles from "./rules-part.module.css";
import { StartsField } from "./starts-field.tsx";
import { words } from "./words.en.ts";

export interface WorldChoice {
  readonly id: string;
  readonly title: string;
}

/** What is to be reached, with what, and what the level is about. */
export function RulesPart({ worlds }: { readonly worlds: readonly WorldChoice[] }) {
  const { draft, change } = useEditing();
  const { rules } = words;
  const hasKnobs = draft.kind !== "backprop";
  const set = <Field extends keyof Draft>(field: Field, value: Draft[Field]) =>
    change((now) => ({ ...now, [field]: value }));
  return (
    <>
      <Choice
        name={rules.kind}
        at="kind"
        value={draft.kind}
        options={Object.entries(rules.kinds)}
        onChange={(kind) => change((now) => withKind(now, kind as Draft["kind"]))}
      />
      {draft.kind === "nudge" && (
        <Choice
          name={rules.mode}
          at="mode"
          value={draft.mode}
          options={Object.entries(rules.modes)}
          onChange={(mode) => change((now) => withMode(now, mode as Draft["mode"]))}
        />
      )}
      <ProblemsBelow>
        <div className={styles.numbers}>
          {hasKnobs && (
            <NumberField name={rules.target} value={draft.target} onValue={(target) => set("target", target)} />
          )}
          <NumberField name={rules.budget} value={draft.budget} isWhole onValue={(budget) => set("budget", budget)} />
          {hasKnobs && (
            <NumberField name={rules.lamps} value={draft.lamps} isWhole onValue={(lamps) => set("lamps", lamps)} />
          )}
          {hasKnobs && draft.ceiling !== undefined && (
            <NumberField
              name={rules.ceiling}
              value={draft.ceiling}
              onValue={(ceiling) => change((now) => withCeiling(now, ceiling))}
            />
          )}
        </div>
      </ProblemsBelow>
      {["target", "budget", "lamps", "ceiling"].map((at) => (
        <Problems key={at} at={at} />
      ))}
      {hasKnobs && (
        <>
          <div>
            <Check
              name={rules.hasCeiling}
              isChecked={draft.ceiling !== undefined}
              onChange={(isOn) => change((now) => withCeiling(now, isOn ? 4 * now.target : undefined))}
            />
            <Check name={rules.singleKnob} isChecked={draft.singleKnob} onChange={(isOn) => set("singleKnob", isOn)} />
            <Problems at="singleKnob" />
          </div>
          <Rates />
          <StartsField />
        </>
      )}
      <Choice
        name={rules.world}
        at="world"
        value={draft.world}
        options={worlds.map(({ id, title }) => [id, title])}
        onChange={(world) => set("world", world)}
      />
      <Choice
        name={rules.teaches}
        at="teaches"
        value={draft.teaches}
        options={concepts.map(({ id, title }) => [id, title])}
        onChange={(teaches) => isConceptId(teaches) && change(({ taughtAt: _, ...now }) => ({ ...now, teaches }))}
      />
      <details className={fold.fold}>
        <summary>
          {rules.requires}
          {draft.requires.length > 0 && ` (${draft.requires.length})`}
        </summary>
        {concepts.map(({ id, title }) => (
          <Check
            key={id}
            name={title}
            isChecked={draft.requires.includes(id)}
            onChange={(isOn) =>
              change((now) => ({
                ...now,
                requires: isOn ? [...now.requires, id] : now.requires.filter((each) => each !== id),
              }))
            }
          />
        ))}
      </details>
      <Problems at="requires" />
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly at: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ name, at, value, options, onChange }: ChoiceProps) {
  return (
    <div className={styles.field}>
      <label>
        <span>{name}</span>
        <select
          value={value}
          aria-describedby={problemsId(at)}
          onChange={({ currentTarget }: ChangeEvent<HTMLSelectElement>) => onChange(currentTarget.value)}
        >
          {options.map(([id, said]) => (
            <option key={id} value={id}>
              {said}
            </option>
          ))}
        </select>
      </label>
      <Problems at={at} />
    </div>
  );
}

interface NumberFieldProps {
  readonly name: string;
  readonly value: number;
  readonly isWhole?: boolean;
  readonly onValue: (value: number) => void;
}

function NumberField({ name, value, isWhole, onValue }: NumberFieldProps) {
  return (
    <div className={styles.number}>
      <span aria-hidden="true">{name}</span>
      <NumberCell
        name={name}
        value={value}
        faultOf={(typed) => (isWhole && !Number.isInteger(typed) ? words.rules.whole : undefined)}
        onValue={onValue}
      />
    </div>
  );
}

interface CheckProps {
  readonly name: ReactNode;
  readonly isChecked: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ name, isChecked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={isChecked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {name}
    </label>
  );
}

/** Learning rates as a person lists them. What cannot be read stays to be mended, and changes nothing. */
function Rates() {
  const { draft, change } = useEditing();
  const [typed, setTyped] = useState<string>();
  const help = useId();
  const read = readRates(typed ?? "");
  const isFault = typed !== undefined && read === undefined;
  return (
    <div className={styles.field}>
      <label>
        <span>{words.rules.rates}</span>
        <input
          type="text"
          aria-describedby={`${help} ${problemsId("descent")}`}
          aria-invalid={isFault}
          value={typed ?? draft.rates.join(" ")}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const rates = readRates(currentTarget.value);
            if (rates) change((now) => ({ ...now, rates }), "rates");
          }}
          onBlur={() => !isFault && setTyped(undefined)}
        />
      </label>
      <p id={help} className="small" role={isFault ? "status" : undefined}>
        {isFault ? words.rules.ratesFault : words.rules.ratesHelp}
      </p>
      {draft.rates.length > 0 && (
        <Check
          name={words.rules.onlyDescent}
          isChecked={draft.onlyDescent}
          onChange={(onlyDescent) => change((now) => ({ ...now, onlyDescent }))}
        />
      )}
      <Problems at="descent" />
    </div>
  );
}
