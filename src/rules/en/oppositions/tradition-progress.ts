import { defineOpposition } from "../../../engine/define.ts";

/** Tradition against progress. */
export default defineOpposition({
  id: "tradition-progress",
  poles: [
    {
      name: "tradition",
      words: ["tradition/n", "traditional", "heritage", "old ways", "conservatism"],
    },
    { name: "progress", words: ["progress", "modernity", "modernis*", "innovation/n", "reform/n"] },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
