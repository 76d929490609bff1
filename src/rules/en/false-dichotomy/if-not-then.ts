import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "false-dichotomy/if-not-then",
  dimension: "falseDichotomy",
  name: "Whoever does not, must be",
  tier: "B",
  family: "conditional-dilemma",
  match: [
    "[(since|because) ..4 (isn't|wasn't|didn't|doesn't|don't|won't|(is|was|did|does|do) not) ..8 , (it|he|she|they|you) must (be|have|not|want|hate)]",
    "[if (@dilemma-person|a (man|woman|person)) (never|@negated-auxiliary|(do|did|does|are|is|can|have) not|(refuse/v|have|has) (to|not)) ..8 ,? (then|clearly|obviously)? (you|they|he|she) (must|(has|have) to) (be|hate|want|not|really|simply|support|believe|think|secretly|love)]",
    "[if (@dilemma-person|a (man|woman|person)) (never|@negated-auxiliary|(do|did|does|are|is|can|have) not|refuse/v to) ..8 ,? (then|clearly|obviously)? (you're|they're|he's|she's|(you|they|he|she) (are|is)) (clearly|obviously|just|simply|really)? (a|an|either|against|no|not|complicit|part of|the (enemy|problem)|evil|stupid|wrong|lying|un-american|unpatriotic)]",
    "[if (you're|they're|he's|she's) not ..8 ,? (then|clearly|obviously)? (you're|they're|he's|she's|(you|they|he|she) (are|is)) (a|an|either|against|no|not|complicit|part of|the (enemy|problem)|evil|stupid|wrong|with)]",
    "[if (you're|they're|he's|she's) not ..8 ,? then? (you|they|he|she) must be]",
    "[if @dilemma-person (@negated-auxiliary|(do|did|are|can) not) ..8 ,? (then|clearly|obviously)? (you|they|he|she) (don't|doesn't|(do|does) not|never|can't|cannot) (deserve|care|love|believe|understand|respect|want|support|matter|really|call)]",
    "[if (you|they|he|she) (really|truly|actually|honestly) (love/v|care/v|want/v|believe/v|support/v|respect/v|value/v|mean/v|were|was|are) ..8 ,? (you'd|they'd|he'd|she'd|(you|they|he|she) (would|wouldn't|should|could|will|must))]",
    "[i thought (you|he|she|they) (were|was|cared|loved|believed|supported|wanted) ..8 , but]",
    "[i guess (you|he|she|they) (aren't|isn't|don't|doesn't|must|really|just|(are|do|is) not)]",
    "[(you|they) must (hate|despise|not care|want (us|them|@country|children|the)|be (a|an)? (traitor|communist|fascist|racist|coward|terrorist|bigot|nazi|socialist)|support (terror*|the enemy|crime|murder))]",
    "[if ..4 (isn't|is not|wasn't|weren't) ..8 , then all that's left]",
    "[if (you|we) can't prove ..8 ,? then? (he's|she's|it's|he|she|it|they|there)]",
  ],
  except: ["if you don't know", "if you don't mind", "if you don't have"],
  guards: [{ guard: "allow", what: ["name"] }],
  message: "From one thing a person does not do, the text concludes the opposite pole.",
  question: "What other reasons could somebody have, and what positions lie between?",
  citation: "Conditional form of the false dilemma (Walton 2008; Tindale 2007)",
  examples: {
    marked: [
      "[If you don't cheer for the army, then you must be] on the enemy's payroll.",
      "[If they won't sign the pledge, they are a] danger to the village.",
      "[If you truly cared about the river, you would] close the mill today.",
      "[If you're not a landlord, you're a] serf in today's Auckland.",
      "[I thought you believed in fair play, but] you skipped the rally.",
    ],
    silent: [
      "If you don't have a ticket, you must be at the gate by noon.",
      "If it isn't raining on Sunday, the race will start at nine.",
      "If you are not sure of the dose, ask a pharmacist.",
      "He said that if they did not pay by June they would be in default.",
      "You must be a resident of the county to vote.",
    ],
  },
});
