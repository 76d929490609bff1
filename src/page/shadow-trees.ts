import { elementsNamed, shadowRootOf, tagOf, textContentOf } from "./dom.ts";

/** Most shadow trees that a glance at a page looks into. */
const MOST_TREES = 200;

/** Letters in paragraphs of the page's shadow trees, as far as custom elements hold them. */
export function proseInTrees(document: Document): number {
  const waiting = treesIn(elementsNamed(document, "*"));
  let letters = 0;
  for (let seen = 0; seen < MOST_TREES; seen++) {
    const tree = waiting.pop();
    if (tree === undefined) break;
    for (const text of tree.querySelectorAll("p")) letters += textContentOf(text).length;
    waiting.push(...treesIn(tree.querySelectorAll("*")));
  }
  return letters;
}

function treesIn(elements: Iterable<Element>): ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  for (const element of elements) {
    const tree = tagOf(element).includes("-") ? shadowRootOf(element) : null;
    if (tree !== null) trees.push(tree);
  }
  return trees;
}
