import { defineOpposition } from "../../../engine/define.ts";

/** Collaboration against competition. */
export default defineOpposition({
  id: "collaboration-competition",
  poles: [
    {
      name: "collaboration",
      words: [
        "collaborat*",
        "cooperat*",
        "partnership/n",
        "partner/v",
        "alliance/n",
        "work/v together",
        "working together",
        "build bridges",
        "building bridges",
        "friendship",
      ],
    },
    {
      name: "competition",
      words: [
        "compet*",
        "rivalry",
        "rival/n",
        "go it alone",
        "build walls",
        "confrontation",
        "arms race",
      ],
    },
  ],
  citation:
    "Binary oppositions (Lévi-Strauss 1958; Da San Martino et al. 2019, black-and-white fallacy)",
});
