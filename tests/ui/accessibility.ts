import { nameOf, textOf } from "./view.tsx";

/**
 * What every view of ours must keep, as a list of what breaks it. An empty list is a pass.
 * Checks structure only; colours and sizes are looked at in real browsers.
 */
export function accessibilityFaults(root: Element): string[] {
  return [
    ...unnamedControls(root),
    ...positiveTabOrder(root),
    ...handMadeControls(root),
    ...skippedHeadings(root),
    ...brokenReferences(root),
    ...repeatedIds(root),
  ];
}

function unnamedControls(root: Element): string[] {
  return [...root.querySelectorAll("button, summary, input, a, select, textarea, [role=button]")]
    .filter((control) => nameOf(control) === "")
    .map((control) => `no name: ${control.outerHTML.slice(0, 120)}`);
}

function positiveTabOrder(root: Element): string[] {
  return [...root.querySelectorAll("[tabindex]")]
    .filter((element) => Number(element.getAttribute("tabindex")) > 0)
    .map((element) => `tabindex above 0: ${element.outerHTML.slice(0, 120)}`);
}

/** Roles that have an element of their own are made with that element. */
function handMadeControls(root: Element): string[] {
  return [
    ...root.querySelectorAll("[role=button], [role=link], [role=checkbox], [role=heading]"),
  ].map((element) => `role instead of element: ${element.outerHTML.slice(0, 120)}`);
}

function skippedHeadings(root: Element): string[] {
  let level = 0;
  return [...root.querySelectorAll("h1, h2, h3, h4, h5, h6")].flatMap((heading) => {
    const own = Number(heading.tagName.slice(1));
    const isSkip = own > level + 1;
    level = own;
    return isSkip ? [`heading skips to level ${own}: ${textOf(heading)}`] : [];
  });
}

function brokenReferences(root: Element): string[] {
  return ["aria-labelledby", "aria-describedby"].flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)]
      .flatMap((element) => (element.getAttribute(name) ?? "").split(/\s+/))
      .filter((id) => root.querySelector(`#${id}`) === null)
      .map((id) => `${name} points at nothing: ${id}`),
  );
}

function repeatedIds(root: Element): string[] {
  const ids = [...root.querySelectorAll("[id]")].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id used twice: ${id}`);
}
