import { defineOpposition } from "../../../engine/define.ts";

/** Humans against machines. */
export default defineOpposition({
  id: "humans-machines",
  poles: [
    { name: "humans", words: ["human/n", "people", "worker/n", "human judgement"] },
    {
      name: "machines",
      words: ["machine/n", "robot/n", "algorithm/n", "automation", "artificial intelligence"],
    },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
