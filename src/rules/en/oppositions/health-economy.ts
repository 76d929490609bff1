import { defineOpposition } from "../../../engine/define.ts";

/** Health against economy. */
export default defineOpposition({
  id: "health-economy",
  poles: [
    {
      name: "health",
      words: ["public health", "lockdown/n", "saving lives", "save lives", "hospital/n"],
    },
    { name: "economy", words: ["econom*", "business/n", "livelihood/n", "reopening"] },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
