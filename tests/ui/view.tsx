import "../extension/fake-browser.ts";
import { type ComponentChildren, render } from "preact";
import { act } from "preact/test-utils";

/** Draws a view into the test's document and returns its root. */
export async function draw(view: ComponentChildren): Promise<HTMLElement> {
  document.body.innerHTML = '<main id="root"></main>';
  const root = document.querySelector<HTMLElement>("#root");
  if (root === null) throw new Error("no root");
  await act(() => render(view, root));
  return root;
}

/** Takes the view away, so that its effects end. */
export async function close(): Promise<void> {
  const root = document.querySelector("#root");
  if (root !== null) await act(() => render(null, root));
}

/** What a sighted reader can read, with single spaces. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The accessible name as far as these views need it: label, labelling elements, own text. */
export function nameOf(element: Element): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const by = element.getAttribute("aria-labelledby");
  if (by !== null) return textOf(document.getElementById(by));
  const hidden = [...element.querySelectorAll("[aria-hidden=true]")].map((part) => textOf(part));
  const wrapped = element.closest("label");
  const all = textOf(element) || textOf(wrapped);
  return hidden.reduce((name, part) => name.replace(part, ""), all).trim();
}

/** The one element with that tag or role and accessible name. */
export function find(root: Element, tag: string, name: string | RegExp): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(`${tag}, [role=${tag}]`)].filter(
    (element) => {
      const own = nameOf(element);
      return typeof name === "string" ? own === name : name.test(own);
    },
  );
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} of ${tag} named ${name} in:\n${textOf(root)}`);
  return found[0];
}

/** Presses a button and lets the view follow. */
export async function press(element: HTMLElement): Promise<void> {
  await act(() => element.click());
}
