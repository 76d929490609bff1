import { defineClass } from "../../../engine/define.ts";

/** Words by which a text says why a source goes unnamed. */
export default defineClass({
  id: "anonymity-reason",
  words: [
    "anonymity",
    "anonymous",
    "anonymously",
    "authorise/v",
    "authorised",
    "authorized",
    "unauthorised",
    "unauthorized",
    "unidentified",
    "identified",
    "named",
    "publicly",
    "background",
    "retaliation",
    "reprisal/n",
  ],
  citation: "Sheehy 2008; SPJ Code of Ethics 2014 (identify sources, explain anonymity)",
});
