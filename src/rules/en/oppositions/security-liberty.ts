import { defineOpposition } from "../../../engine/define.ts";

/** Security against liberty. */
export default defineOpposition({
  id: "security-liberty",
  poles: [
    { name: "security", words: ["security", "law and order", "surveillance", "policing"] },
    { name: "liberty", words: ["liberty", "liberties", "freedom/n", "privacy", "civil rights"] },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
