import { defineOpposition } from "../../../engine/define.ts";

/** Freedom against tyranny. */
export default defineOpposition({
  id: "freedom-tyranny",
  poles: [
    { name: "freedom", words: ["freedom/n", "liberty", "democra*"] },
    {
      name: "tyranny",
      words: ["tyrann*", "dictator*", "autocra*", "authoritarian*", "totalitarian*", "oppress*"],
    },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
