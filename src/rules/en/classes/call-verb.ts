import { defineClass } from "../../../engine/define.ts";

export default defineClass({
  id: "call-verb",
  words: (
    "accept act adapt allow arm ban be boycott build buy change choose close come convert cut " +
    "defend do donate drink drive eat elect end evolve exercise feed fight fire follow get give " +
    "go help hire impeach innovate invest join keep learn leave let listen live lose love lower " +
    "make marry modernise obey pass pay protect purchase put quit raise read reform " +
    "repent save sign speak stand start stay stop study submit subscribe support surrender take " +
    "tax teach think try unite use vote watch wear work"
  ).split(" "),
  citation: "Base forms that open calls and slogans (SemEval-2023 task 3, slogans and calls)",
});
