/**
 * Reads of the page's tree that the page cannot fool. A form or a document answers with its own
 * named children before the built-in property (`<input name="firstChild">`), in a content script
 * too; the getters of the prototypes do not.
 */
function getterOf<Owner extends Node, Value>(prototype: Owner, name: string) {
  let owner: object | null = prototype;
  while (owner !== null && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
  const get = owner === null ? undefined : Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (get === undefined) throw new TypeError(`This browser has no ${name}`);
  return (node: Owner): Value => get.call(node) as Value;
}

export const firstChildOf = getterOf<Node, Node | null>(Node.prototype, "firstChild");
export const nextSiblingOf = getterOf<Node, Node | null>(Node.prototype, "nextSibling");
export const nodeTypeOf = getterOf<Node, number>(Node.prototype, "nodeType");
export const dataOf = getterOf<CharacterData, string>(CharacterData.prototype, "data");

/** The root of the page's tree, or null in an empty document. */
export const rootElementOf = getterOf<Document, Element | null>(
  Document.prototype,
  "documentElement",
);

const parentOf = getterOf<Node, Node | null>(Node.prototype, "parentNode");
const shadowRootGetter = getterOf<Element, ShadowRoot | null>(Element.prototype, "shadowRoot");
const localNameGetter = getterOf<Element, string>(Element.prototype, "localName");

/** Lower-case name without prefix, also in XHTML and for `H1` of a page's own making. */
export function tagOf(element: Element): string {
  const name = localNameGetter(element);
  return name === name.toLowerCase() ? name : name.toLowerCase();
}

let closedRootOf: (element: Element) => ShadowRoot | null = () => null;

/** Tells how this browser lets an extension see the shadow trees that pages keep closed. */
export function seeClosedTreesBy(look: (element: Element) => ShadowRoot | null): void {
  closedRootOf = look;
}

/** Elements beside custom ones that hold closed trees at times; the browser's answer takes a while. */
const HOSTS: ReadonlySet<string> = new Set(["div", "section", "article", "main"]);

/** The shadow tree of an element, open or closed, or null. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = shadowRootGetter(element);
  if (open !== null) return open;
  const tag = tagOf(element);
  const mayHaveOne = tag.includes("-") || (HOSTS.has(tag) && firstChildOf(element) === null);
  return mayHaveOne && isHtml(element) ? closedRootOf(element) : null;
}

const namespaceOf = getterOf<Element, string | null>(Element.prototype, "namespaceURI");

function isHtml(element: Element): boolean {
  return namespaceOf(element) === "http://www.w3.org/1999/xhtml";
}

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function queryAll(root: Document | Element, selector: string): Element[] {
  const { querySelectorAll } = nodeTypeOf(root) === 9 ? Document.prototype : Element.prototype;
  return [...querySelectorAll.call(root as never, selector)];
}

/** Whether an element of the page matches a selector. */
export function hasMatch(document: Document, selector: string): boolean {
  return Document.prototype.querySelector.call(document, selector) !== null;
}

/** All elements of a name, in the page's order; cheaper than a selector, and found as they are asked for. */
export function elementsNamed(document: Document, tag: string): HTMLCollectionOf<Element> {
  return Document.prototype.getElementsByTagName.call(document, tag);
}

/** Node types, as `nodeTypeOf` gives them. */
export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === ELEMENT;
}

export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === TEXT || type === CDATA;
}

/** Text of an element that is no form, and so answers for itself. */
export function textContentOf(element: Element): string {
  return element.textContent ?? "";
}

/** The nearest element above a node, out of shadow trees too. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  if (nodeTypeOf(parent) === 1) return parent as Element;
  return nodeTypeOf(parent) === 11 && "host" in parent ? (parent as ShadowRoot).host : null;
}

/** The element that holds the page's text: `body`, or the root where a page has none. */
export function bodyOf(document: Document): Element | null {
  return elementsNamed(document, "body")[0] ?? rootElementOf(document);
}

/** The first shadow root or document above a node: where its style sheets and highlights live. */
export function rootOf(node: Node): Document | ShadowRoot {
  return Node.prototype.getRootNode.call(node) as Document | ShadowRoot;
}
