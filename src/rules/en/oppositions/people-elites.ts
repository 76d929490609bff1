import { defineOpposition } from "../../../engine/define.ts";

/** The people against the elites. */
export default defineOpposition({
  id: "people-elites",
  poles: [
    {
      name: "the people",
      words: ["the people", "ordinary people", "working people", "working families", "citizens"],
    },
    {
      name: "the elites",
      words: ["elite/n", "establishment", "billionaire/n", "ruling class", "bureaucrats"],
    },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
