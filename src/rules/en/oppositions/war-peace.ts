import { defineOpposition } from "../../../engine/define.ts";

/** War against surrender. */
export default defineOpposition({
  id: "war-peace",
  poles: [
    { name: "war", words: ["war/n", "military action", "strike/n", "force", "weapon/n"] },
    { name: "surrender", words: ["surrender/v", "surrender", "appeas*", "capitulat*"] },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
