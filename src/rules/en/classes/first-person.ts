import { defineClass } from "../../../engine/define.ts";

/** First-person pronouns. */
export default defineClass({
  id: "first-person",
  words: [
    "i",
    "me",
    "my",
    "mine",
    "myself",
    "we",
    "us",
    "our",
    "ours",
    "ourselves",
    "i'm",
    "i've",
    "i'd",
    "i'll",
    "we're",
    "we've",
    "we'd",
    "we'll",
  ],
  citation: "Biber 1988 (first-person pronouns as involvement markers)",
});
