import { defineOpposition } from "../../../engine/define.ts";

/** Openness against isolation. */
export default defineOpposition({
  id: "openness-isolation",
  poles: [
    {
      name: "openness",
      words: [
        "openness",
        "open borders",
        "open to the world",
        "integration",
        "engagement",
        "globalis*",
        "free trade",
      ],
    },
    {
      name: "isolation",
      words: [
        "isolation",
        "isolationis*",
        "protectionis*",
        "closed borders",
        "close the borders",
        "build walls",
        "decoupling",
        "autarky",
      ],
    },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
