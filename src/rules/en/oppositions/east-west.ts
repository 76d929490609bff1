import { defineOpposition } from "../../../engine/define.ts";

/** The East against the West. */
export default defineOpposition({
  id: "east-west",
  poles: [
    { name: "the East", words: ["the east", "eastern", "eurasian", "global south"] },
    { name: "the West", words: ["the west", "western"] },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
