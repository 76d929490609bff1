import { defineAspect } from "../../../engine/define.ts";

/** What effects or benefits are claimed, and by whom. */
export default defineAspect({
  id: "effects",
  cues: [
    "(benefit|boost|strengthen|improve|harm|hurt|damage|undermine|weaken|foster|endanger|jeopardize)/v",
    "(benefit|advantage|effect|impact|consequence|harm|saving|implication)/n",
    "(could|would|will|may|might) (reduce|increase|raise|lower|create|cost|save|lead|mean|cause|bring|deepen|bolster|accelerate|affect|devastate|cripple|expand|cut|result|hurt|help)",
    "make/v it (easier|harder|possible|impossible|difficult)",
    "result/v in",
    "at risk",
    "pave/v the way",
    "serve as a model",
    "(good|bad|better|worse) for",
    "the more ..4 the",
    "(set|serve)/v ..2 precedent",
    "chill/v",
    "threaten/v (the|a|its|his|her|their|our)",
    "(at the expense|to the detriment) of",
  ],
  weak: [
    "(help|protect|enable|threaten|reduce|increase|create|cost|save|affect)/v",
    "(could|would|will|may|might) (allow|make|give|provide|offer|add)",
    "(led|leads) to",
    "(gain|cost)/n",
    "(loss|rise|fall|drop|increase|decline|surge) (of|in)",
  ],
  questions: {
    field: ["Which effects on {matter} does the article mention, and who claims them?"],
    thing: [
      "Which benefits and which harms of {matter} does the article mention, and who claims them?",
      "Which effects of {matter} does the article mention, and who claims them?",
    ],
    event: ["Which effects of {matter} does the article mention, and who claims them?"],
    actor: [
      "Which effects does the article see in what it reports about {actor}, and who claims them?",
    ],
    plain: [
      "Which benefits or harms does the article name, and who claims them?",
      "Who gains and who loses, according to the article, and who says so?",
    ],
  },
  citation: "Entman 1993 (moral evaluation); Semetko & Valkenburg 2000 (economic consequences)",
  examples: {
    answers: [
      "The new line would cut the journey to forty minutes, the operator says.",
      "Farmers fear that the road will harm the springs.",
    ],
    others: ["The line has nine stations.", "The meeting began at noon."],
  },
});
