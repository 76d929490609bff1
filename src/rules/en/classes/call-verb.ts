import { defineClass } from "../../../engine/define.ts";

export default defineClass({
  id: "call-verb",
  words:
    "accept act adapt ban be build buy change choose close come convert cut do donate eat evolve fight follow get give go help innovate join learn leave live love modernise obey pass pay purchase reform repent save sign speak stand stay stop submit subscribe support surrender tax unite vote work".split(
      " ",
    ),
  citation: "Base forms that open calls and slogans (SemEval-2023 task 3, slogans and calls)",
});
