import { defineOpposition } from "../../../engine/define.ts";

/** Growth against environment. */
export default defineOpposition({
  id: "growth-environment",
  poles: [
    {
      name: "growth",
      words: ["economic growth", "prosperity", "economic development", "industr*"],
    },
    {
      name: "environment",
      words: ["environment*", "nature", "climate", "ecolog*", "conservation", "biodiversity"],
    },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
