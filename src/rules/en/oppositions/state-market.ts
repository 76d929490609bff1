import { defineOpposition } from "../../../engine/define.ts";

/** The state against the market. */
export default defineOpposition({
  id: "state-market",
  poles: [
    {
      name: "the state",
      words: [
        "the state",
        "government",
        "bureaucra*",
        "central planning",
        "nationalis*",
        "socialis*",
        "regulat*",
      ],
    },
    {
      name: "the market",
      words: [
        "the market",
        "free market/n",
        "private enterprise",
        "privatis*",
        "entrepreneur*",
        "capitalis*",
        "deregulat*",
      ],
    },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
