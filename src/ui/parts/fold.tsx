import type { ComponentChildren } from "preact";

/** A part that opens on demand; the browser's own disclosure, so keyboard and screen reader know it. */
export function Fold(props: {
  title: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  class?: string;
}) {
  return (
    <details class={props.class ?? "fold"} open={props.open ?? false}>
      <summary>{props.title}</summary>
      <div class="fold-body">{props.children}</div>
    </details>
  );
}

/** A titled section of the card or the options. */
export function Section(props: {
  id: string;
  title: string;
  note?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="section" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.note !== undefined && <p class="note">{props.note}</p>}
      {props.children}
    </section>
  );
}
