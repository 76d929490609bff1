import { defineOpposition } from "../../../engine/define.ts";

/** Public against private. */
export default defineOpposition({
  id: "public-private",
  poles: [
    {
      name: "public",
      words: ["public ownership", "public service/n", "public sector", "public provision"],
    },
    { name: "private", words: ["privatis*", "private sector", "private compan*", "profit/n"] },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
