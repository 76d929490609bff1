import { defineAspect } from "../../../engine/define.ts";

/** What effects or benefits are claimed, and by whom. */
export default defineAspect({
  id: "effects",
  cues: [
    "(benefit|help|boost|strengthen|improve|harm|hurt|damage|threaten|undermine|weaken|protect|enable|foster|endanger)/v",
    "(benefit|advantage|effect|impact|consequence|gain|harm|cost|saving|implication)/n",
    "(could|would|will|may|might) (reduce|increase|raise|lower|create|cost|save|allow|lead|make|mean|cause|bring|give|provide|offer|deepen|bolster|accelerate|affect|devastate|cripple|expand|cut|add|result)",
    "(reduce|increase|create|cost|save|affect)/v",
    "make/v it (easier|harder|possible|impossible|difficult)",
    "(lead|leads|led) to",
    "result/v in",
    "at risk",
    "pave/v the way",
    "serve as a model",
    "(good|bad|better|worse) for",
    "the more ..4 the",
    "(set|serve)/v ..2 precedent",
    "chill/v",
    "(loss|rise|fall|drop|increase|decline|surge) (of|in)",
  ],
  questions: [
    "Which effects of {subject} does the article mention, and who claims them?",
    "Which gains and which losses does the article see in {subject}, and who says so?",
    "What does all this mean for {actor} and for others, according to the article, and who says so?",
  ],
  plain: [
    "Which benefits or harms does the article name, and who claims them?",
    "Whom does this benefit or harm, according to the article, and who says so?",
  ],
  citation: "Entman 1993 (moral evaluation); Semetko & Valkenburg 2000 (economic consequences)",
  examples: {
    answers: [
      "The new line would cut the journey to forty minutes, the operator says.",
      "Farmers fear that the road will harm the springs.",
    ],
    others: ["The line has nine stations.", "The meeting began at noon."],
  },
});
