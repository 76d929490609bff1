/** Pages that take the names of the built-in properties, or patch the built-ins themselves. */
import { BUDGET, newsPage } from "./pages.ts";

/** A news page with a script that runs before anything else of the page. */
const withEarlyScript = (script: string): string =>
  newsPage(BUDGET).replace("<head>", () => `<head><script>${script}</script>`);

/** A news page with a script at its end. */
export const withScript = (script: string): string =>
  newsPage(BUDGET, `<script>${script}</script>`);

/**
 * Every name that documents and elements answer to is taken by an element of the page: documents
 * answer with their named images and forms, forms with their named fields, before the built-in
 * property. The article stands in such a form.
 */
export const clobbered = (): string =>
  newsPage(BUDGET).replace(
    "</body>",
    () => `<script>
      const names = new Set();
      for (const one of [document, document.createElement("form")])
        for (let at = one; at !== Object.prototype; at = Object.getPrototypeOf(at))
          for (const name of Object.getOwnPropertyNames(at)) names.add(name);
      names.delete("location");
      const make = Document.prototype.createElement.bind(document);
      const append = Element.prototype.append;
      const main = document.querySelector("main");
      const form = make("form");
      for (const name of names) {
        const field = make("input");
        field.name = name;
        field.type = "hidden";
        append.call(form, field);
      }
      append.call(form, ...main.childNodes);
      main.append(form);
      for (const name of names) {
        const picture = make("img");
        picture.name = name;
        picture.id = name;
        picture.hidden = true;
        main.append(picture);
      }
      window.taken = [document.addEventListener, document.defaultView, form.textContent, form.parentNode].map((one) => one.tagName);
    </script></body>`,
  );

/** The page's own built-ins write down who calls them once the page is there. */
export const eavesdropping = (): string =>
  withEarlyScript(`
    window.calls = [];
    window.messages = [];
    addEventListener("message", ({ data }) => { messages.push(data); });
    window.isListening = false;
    const isOwn = (value) => typeof value === "function";
    for (const name of [
      "Node", "Element", "HTMLElement", "HTMLDivElement", "Document", "DocumentFragment", "ShadowRoot", "EventTarget", "Event",
      "Range", "Text", "CharacterData", "TreeWalker", "MutationObserver", "CSSStyleSheet", "Highlight",
      "HighlightRegistry", "Array", "Map", "Set", "Promise", "String", "RegExp", "Object", "Function",
      "AbortController", "Performance", "History",
    ]) {
      const prototype = globalThis[name]?.prototype;
      if (!prototype) continue;
      for (const key of Object.getOwnPropertyNames(prototype)) {
        const property = Object.getOwnPropertyDescriptor(prototype, key);
        if (!property.configurable || key === "constructor") continue;
        for (const part of ["value", "get", "set"]) {
          const original = property[part];
          if (!isOwn(original)) continue;
          property[part] = function (...given) {
            if (isListening) {
              isListening = false;
              calls[calls.length] = name + "." + key;
              isListening = true;
            }
            return Reflect.apply(original, this, given);
          };
        }
        try { Object.defineProperty(prototype, key, property); } catch {}
      }
    }
    for (const [owner, key] of [
      [JSON, "parse"], [JSON, "stringify"], [Intl, "Segmenter"], [globalThis, "setTimeout"],
      [globalThis, "getComputedStyle"], [globalThis, "MutationObserver"], [globalThis, "Highlight"],
    ]) {
      const original = owner[key];
      if (!original) continue;
      owner[key] = new Proxy(original, {
        apply(target, self, given) { if (isListening) calls[calls.length] = key; return Reflect.apply(target, self, given); },
        construct(target, given, as) { if (isListening) calls[calls.length] = "new " + key; return Reflect.construct(target, given, as); },
      });
    }
    Object.defineProperty(Object.prototype, "toJSON", { configurable: true, get() { if (isListening) calls[calls.length] = "toJSON"; } });
    isListening = true;
  `);

/** Prototypes of the page's own world that fail at every call, from the first moment on. */
export const sabotaged = (): string =>
  withScript(`
    const fail = () => { throw new Error("sabotaged"); };
    for (const prototype of [Element.prototype, Range.prototype, Array.prototype, Map.prototype, String.prototype, Document.prototype, MutationObserver.prototype])
      for (const key of Object.getOwnPropertyNames(prototype)) {
        const property = Object.getOwnPropertyDescriptor(prototype, key);
        if (property.configurable && typeof property.value === "function" && key !== "constructor")
          Object.defineProperty(prototype, key, { ...property, value: fail });
      }
    JSON.parse = JSON.stringify = fail;
  `);
