import type { ComponentChildren } from "preact";

/** A box to tick, with what it does beside it. */
export function Tick(props: {
  label: ComponentChildren;
  note?: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {props.note !== undefined && <span class="choice-note">{props.note}</span>}
      </span>
    </label>
  );
}

/** One of several, in a named group. */
export function Pick<T extends string>(props: {
  legend: string;
  name: string;
  value: T;
  choices: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}) {
  return (
    <fieldset class="pick">
      <legend>{props.legend}</legend>
      {props.choices.map(([value, label]) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
