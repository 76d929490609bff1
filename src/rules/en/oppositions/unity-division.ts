import { defineOpposition } from "../../../engine/define.ts";

/** Unity against division. */
export default defineOpposition({
  id: "unity-division",
  poles: [
    { name: "unity", words: ["unity", "united", "coming together", "solidarity"] },
    { name: "division", words: ["division", "divisive", "disunity", "split/n"] },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
