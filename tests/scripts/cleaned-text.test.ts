import { expect, test } from "vitest";
import { withoutMarkup } from "../../scripts/eval/cleaned-text.ts";

test.each<[string, string]>([
  ["<p>It <em>rained</em>.</p>", "It rained."],
  ["&lt;b&gt;It&lt;/b&gt; rained.", "It rained."],
  ["1 < 2 and 3 > 2.", "1 < 2 and 3 > 2."],
  ["First steps ............ 3-4\r\nNext steps ......... 5", "First steps\nNext steps"],
  ["He said so.... She left.", "He said so.... She left."],
  ["It rained all \nday long.", "It rained all day long."],
  ["bread\nmilk", "bread\nmilk"],
  ["It rained\n. It cleared.", "It rained. It cleared."],
  ["//////// News ////////", "News"],
])("%j", (text, expected) => {
  expect(withoutMarkup(text)).toBe(expected);
});
