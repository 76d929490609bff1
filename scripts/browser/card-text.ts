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
    const text = line.replace(/\s+/g, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  const walk = (node: Node, depth: number) => {
    if (node.nodeType === Node.TEXT_NODE) line += node.textContent;
    if (!(node instanceof Element) || node.matches("[aria-hidden=true], .spoken, svg")) return;
    if (node.matches("main > *:first-child")) return;
    const isClosed = node.matches("details") && depth > 1;
    const isBlock = !getComputedStyle(node).display.startsWith("inline");
    if (isBlock) endLine();
    if (node.matches("h2")) lines.push("", "");
    if (node.matches("li")) line += "- ";
    for (const child of isClosed ? [...node.children].slice(0, 1) : node.childNodes)
      walk(child, depth + (node.matches("details") ? 1 : 0));
    if (isBlock) endLine();
    else line += " ";
  };
  walk(document.querySelector("main") ?? document.body, 0);
  return lines.join("\n");
}
