import { defineOpposition } from "../../../engine/define.ts";

/** Free speech against safety. */
export default defineOpposition({
  id: "speech-safety",
  poles: [
    { name: "free speech", words: ["free speech", "freedom of speech", "freedom of expression"] },
    { name: "safety", words: ["censor*", "hate speech", "moderation", "online safety"] },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
