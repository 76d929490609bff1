import { defineOpposition } from "../../../engine/define.ts";

/** Regulation against innovation. */
export default defineOpposition({
  id: "regulation-innovation",
  poles: [
    { name: "regulation", words: ["regulat*", "red tape", "restriction/n", "bureaucra*"] },
    { name: "innovation", words: ["innovat*", "entrepreneur*", "start-up/n", "invention/n"] },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
