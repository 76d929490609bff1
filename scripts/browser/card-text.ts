import type { Popup } from "./extension-browser.ts";

/**
 * Waits until the popup shows a report, or says why there is none, and returns what it shows as
 * plain text. Folds are opened down to the evidence; deeper ones stay closed, as for the reader.
 */
export async function cardText(popup: Popup): Promise<string> {
  await popup.evaluate(`(${settled})()`);
  return await popup.evaluate<string>(`(${textOfCard})()`);
}

/** Resolves once the popup has stopped to say that it is busy. Runs in the popup. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector("article.card, .state[aria-busy='false']")) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    look();
  });
}

/** Runs in the popup. */
function textOfCard(): string {
  const lines: string[] = [];
  let line = "";
  const endLine = () => {
    const text = line
      .replace(/\s+/g, " ")
      .replace(/( ·)+ ?$/, "")
      .trim();
    // A list item's mark stands before the first line of the item.
    if (text === "-") return;
    if (text !== "") lines.push(text);
    line = "";
  };
  const isSkipped = (element: Element) =>
    element.matches("[aria-hidden=true], svg, .bar-top, :not(.meter) > .spoken");
  const walk = (node: Node, folds: number, inSummary: boolean) => {
    if (node.nodeType === Node.TEXT_NODE) line += node.textContent;
    if (!(node instanceof Element) || isSkipped(node)) return;
    const isBlock =
      !getComputedStyle(node).display.startsWith("inline") && !node.matches(".meter *");
    const separate = () => {
      if (!isBlock) line += " ";
      else if (!inSummary) endLine();
      else if (line.trim() !== "" && !line.endsWith(" · ")) line += " · ";
    };
    separate();
    if (node.matches("h2")) lines.push("");
    if (node.matches(".rating > summary")) lines.push("");
    if (node.matches("li")) line += "- ";
    const isFold = node.matches("details");
    const shown = isFold && folds > 0 ? [...node.children].slice(0, 1) : [...node.childNodes];
    for (const child of shown)
      walk(child, folds + (isFold ? 1 : 0), inSummary || node.matches("summary"));
    separate();
  };
  walk(document.querySelector("main") ?? document.body, 0, false);
  endLine();
  return lines.join("\n");
}
