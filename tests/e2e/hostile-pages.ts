/** Pages that try, or happen, to get in the way of whoever reads them. In our own words. */
import type { Answer } from "../../scripts/browser/local-server.ts";
import { clobbered, eavesdropping, sabotaged, withScript } from "./hostile-built-ins.ts";
import { articleElement, BUDGET, newsPage } from "./pages.ts";

const html = (body: string, headers: Record<string, string> = {}): Answer => ({
  type: "text/html; charset=utf-8",
  body,
  headers,
});

const giantAttributes = (): string =>
  withScript(`
    const giant = "giant ".repeat(1_700_000);
    for (const name of ["class", "id", "style", "lang", "role", "aria-hidden"])
      document.querySelector("article").setAttribute(name, giant);
    for (const [name, value] of [["description", giant], ["keywords", giant]]) {
      const meta = document.createElement("meta");
      meta.name = name;
      meta.content = value;
      document.head.append(meta);
    }
    const data = document.createElement("script");
    data.type = "application/ld+json";
    data.textContent = JSON.stringify({ "@type": "Thing", name: giant });
    document.head.append(data);
  `);

const manyNodes = (): string =>
  withScript(`
    const before = document.createDocumentFragment();
    for (let at = 0; at < 100_000; at++)
      before.appendChild(document.createElement("span")).append("");
    document.querySelector("article").append(before);
  `);

/** Once it has begun, the text changes with every frame that the browser draws, and so does an attribute. */
const restless = (): string =>
  withScript(`
    window.framesDrawn = 0;
    const extra = document.querySelector("article").appendChild(document.createElement("p"));
    window.begin = () => requestAnimationFrame(function draw() {
      framesDrawn += 1;
      extra.remove();
      extra.textContent = "In round " + framesDrawn + " the clerk read the same long list of names again, and nobody in the hall seemed to listen to a single one of them.";
      document.querySelector("article").append(extra);
      document.body.dataset.round = framesDrawn;
      requestAnimationFrame(draw);
    });
  `);

/** Once it has begun, the address changes with every tenth frame. */
const restlessAddress = (): string =>
  withScript(`
    window.framesDrawn = 0;
    window.begin = () => requestAnimationFrame(function draw() {
      framesDrawn += 1;
      if (framesDrawn % 10 === 0) history.replaceState(null, "", "?round=" + framesDrawn);
      requestAnimationFrame(draw);
    });
  `);

/** Reads what is painted and takes it away again, with every frame. */
const clearing = (): string =>
  withScript(`
    window.learned = new Set();
    window.timesCleared = 0;
    window.isClearing = true;
    const look = () => {
      for (const [name, highlight] of CSS.highlights)
        learned.add(JSON.stringify([name, [...highlight].map(String), Object.keys(highlight)]));
      for (const sheet of document.adoptedStyleSheets)
        learned.add(JSON.stringify(["style", [...sheet.cssRules].map((rule) => rule.cssText)]));
      if (isClearing && CSS.highlights.size > 0) { CSS.highlights.clear(); timesCleared += 1; }
      requestAnimationFrame(look);
    };
    look();
  `);

/** Takes every child of the root away that is neither head nor body. */
const jealous = (): string =>
  withScript(`
    window.timesRemoved = 0;
    new MutationObserver(() => {
      for (const child of [...document.documentElement.children])
        if (child !== document.head && child !== document.body) { child.remove(); timesRemoved += 1; }
    }).observe(document.documentElement, { childList: true });
  `);

/** Covers everything, and styles whatever it does not know out of sight. */
const covering = (): string =>
  newsPage(
    BUDGET,
    `<style>
      html > :not(head, body) { display: none !important; opacity: 0 !important; visibility: hidden !important;
        transform: translateX(-9999px) !important; clip-path: inset(50%) !important; width: 0 !important; }
      .cover { position: fixed; inset: 50% 0 0 0; z-index: 2147483647; background: white; }
    </style><div class="cover">Buy now</div>`,
  );

/** Moves, clicks and presses keys of its own making all over the text, and watches what comes of it. */
const probing = (): string =>
  withScript(`
    window.elementsSeen = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) elementsSeen += addedNodes.length;
    }).observe(document.documentElement, { childList: true });
    window.probe = async () => {
      for (const paragraph of document.querySelectorAll("h1, p")) {
        const box = paragraph.getBoundingClientRect();
        for (let y = box.top + 4; y < box.bottom; y += 12)
          for (let x = box.left + 4; x < box.right; x += 24) {
            const at = { clientX: x, clientY: y, bubbles: true, pointerType: "mouse" };
            for (const [Kind, type] of [[PointerEvent, "pointermove"], [MouseEvent, "mousemove"], [PointerEvent, "click"]])
              paragraph.dispatchEvent(new Kind(type, at));
          }
        paragraph.dispatchEvent(new PointerEvent("pointermove", { clientX: box.left + 40, clientY: box.top + 6, bubbles: true }));
        for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
      }
      for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
      return elementsSeen;
    };
    window.pester = () => {
      const host = document.querySelector("html > div");
      for (const target of [host, document, document.body])
        for (const event of [
          new KeyboardEvent("keydown", { key: "Escape", bubbles: true }),
          new PointerEvent("click", { bubbles: true, clientX: 2, clientY: 2 }),
          new PointerEvent("pointermove", { bubbles: true, clientX: 2, clientY: 2 }),
        ]) target.dispatchEvent(event);
      host.click();
      getSelection().selectAllChildren(host);
      return [host.shadowRoot, host.outerHTML, host.innerText, getSelection().toString(), document.documentElement.innerText].join("\\n");
    };
  `);

/** Answers every change of its nodes with one of its own, and has elements that fail when touched. */
const answering = (): string =>
  withScript(`
    window.answers = 0;
    window.failures = 0;
    addEventListener("error", () => { failures += 1; });
    const note = "The page answers with a paragraph of its own, which is long enough to be taken for text that somebody ought to read.";
    const isAnswer = (node) => node.nodeType === 1 && node.matches(".answer");
    new MutationObserver((records) => {
      if (!records.some(({ addedNodes }) => [...addedNodes].some((node) => !isAnswer(node)))) return;
      answers += 1;
      const answer = document.createElement("p");
      answer.className = "answer";
      answer.textContent = note;
      document.body.append(answer);
    }).observe(document.documentElement, { childList: true, subtree: true });
    customElements.define("broken-part", class extends HTMLElement {
      static observedAttributes = ["class", "style", "id"];
      get textContent() { throw new Error("broken"); }
      get parentElement() { throw new Error("broken"); }
      get childNodes() { throw new Error("broken"); }
      getAttribute() { throw new Error("broken"); }
      attributeChangedCallback() { throw new Error("broken"); }
      connectedCallback() { throw new Error("broken"); }
      disconnectedCallback() { throw new Error("broken"); }
    });
    const part = document.createElement("broken-part");
    part.innerHTML = "<p>" + note + "</p>";
    document.querySelector("article").append(part);
  `);

const strict = (): Answer =>
  html(
    withScript("").replace(
      "<head>",
      () => `<head><script nonce="own">
        window.violations = [];
        addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective + " " + event.sourceFile));
      </script>`,
    ),
    {
      "content-security-policy":
        "default-src 'none'; img-src 'self'; script-src 'nonce-own'; style-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      "permissions-policy": "geolocation=()",
      "cross-origin-opener-policy": "same-origin",
    },
  );

const plainText = (): Answer => ({
  type: "text/plain; charset=utf-8",
  body: `${BUDGET.title}\n\n${BUDGET.paragraphs.join("\n\n")}\n`,
});

/** By the last part of their address. */
export const HOSTILE_PAGES: Record<string, () => Answer> = {
  clobbered: () => html(clobbered()),
  eavesdropping: () => html(eavesdropping()),
  sabotaged: () => html(sabotaged()),
  "giant-attributes": () => html(giantAttributes()),
  "many-nodes": () => html(manyNodes()),
  restless: () => html(restless()),
  "restless-address": () => html(restlessAddress()),
  clearing: () => html(clearing()),
  jealous: () => html(jealous()),
  covering: () => html(covering()),
  probing: () => html(probing()),
  answering: () => html(answering()),
  strict,
  sandboxed: () => html(newsPage(BUDGET), { "content-security-policy": "sandbox" }),
  rebased: () =>
    html(newsPage(BUDGET).replace("<head>", '<head><base href="https://elsewhere.invalid/x/">')),
  framing: () =>
    html(
      `<!doctype html><html lang="en"><title>Frame</title><iframe sandbox width="900" height="700" srcdoc="${articleElement(BUDGET).replaceAll('"', "&quot;")}"></iframe></html>`,
    ),
  plain: plainText,
};
