import { defineOpposition } from "../../../engine/define.ts";

/** Jobs against climate. */
export default defineOpposition({
  id: "jobs-climate",
  poles: [
    { name: "jobs", words: ["job/n", "employment", "worker/n", "livelihood/n"] },
    { name: "climate", words: ["climate", "emission/n", "decarboni*", "fossil fuel/n"] },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
