import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/personal-attack",
  dimension: "language",
  name: "Attack on the person",
  tier: "A",
  family: "personal-attack",
  flag: "personal-attack",
  match: [
    // name plus insult
    "(crooked|sleepy|lyin|lying|crazy|shady|creepy|sloppy|cryin|low-energy|wacky|slippery|dodgy|barmy|bonkers|loony|mad|corrupt|crony|cowardly|weird|phony|phoney|pathetic|disgraced|deranged|demented) #name",
    "(senile|doddering|addled|unhinged|evil|vile|odious|hapless|feckless|spineless|gutless|clueless|dimwitted|moronic|idiotic|smug|slimy|sleazy|oily|smarmy|pompous|narcissistic|megalomaniacal|tinpot|hateful|bigoted|racist|fascist) #name",
    "(liar|fraud|crook|grifter|huckster|clown|buffoon|fool|idiot|moron|bully|thug|coward|hypocrite|narcissist|sociopath|psychopath|demagogue|tyrant|despot|traitor|stooge|puppet|lackey|crackpot|lunatic)(-in-chief| in chief)",
    "(charlatan|conman|con man|con artist|bigot|racist|sexist|misogynist|fascist|warmonger|warlord|gangster|blowhard|windbag|loudmouth|egomaniac|sycophant|toady|opportunist|has-been|loser|lightweight|airhead|nutcase|crybaby|snake|weasel)(-in-chief| in chief)",
    "(is|was|remains|are|were|be|became|becomes) (a|an|the|nothing but a|little more than a|nothing more than a|just a|such a) ..2 (liar|fraud|crook|grifter|huckster|clown|buffoon|fool|idiot|moron|imbecile|bully|thug|coward|hypocrite|narcissist|sociopath|psychopath|demagogue|tyrant|despot|traitor|stooge|lackey|crackpot|lunatic)",
    "(is|was|remains|are|were|be|became|becomes) (a|an|the|nothing but a|little more than a|nothing more than a|just a|such a) ..2 (charlatan|conman|bigot|warmonger|blowhard|windbag|egomaniac|sycophant|scoundrel|scumbag|weasel|dolt|dunce|ignoramus|simpleton|crank|kook|zealot|fanatic|parasite|disgrace|embarrassment|laughing stock|laughingstock|menace|monster|joke)",
    "(liars|frauds|crooks|grifters|hucksters|buffoons|idiots|morons|imbeciles|thugs|cowards|hypocrites|sociopaths|psychopaths|demagogues|traitors|stooges|lackeys|crackpots|lunatics|charlatans|bigots|scoundrels|scumbags|weasels|simpletons|cranks|kooks|zealots|parasites) like #name",
    "#name (and|or|with) (his|her|their) (cronies|minions|goons|henchmen|lackeys|stooges|ilk|gang of|band of|merry band|cult|cultists|acolytes|sycophants|toadies|enablers|mob|thugs|fellow travellers|fellow travelers|lapdogs|puppet masters|puppetmasters)",
    "(his|her|their|its) (cronies|minions|goons|henchmen|lackeys|stooges|ilk|sycophants|toadies|enablers|thugs|lapdogs|puppet masters|puppetmasters|flunkies|flunkeys|bootlickers|fawning fans|cult following)",
    "(his|her|their|#name) ..1 (monstrous|bloated|fragile|massive|enormous|outsized|gargantuan|insatiable|delicate|bruised|inflated|colossal|raging|overweening|sheer|own|usual|trademark|characteristic|breathtaking|profound|utter|staggering|wilful|willful) (ego|vanity|narcissism|stupidity|ignorance|incompetence|arrogance|hubris|cowardice|hypocrisy|greed|dishonesty)",
    "(his|her|their|#name) ..1 (monstrous|bloated|fragile|massive|enormous|outsized|gargantuan|insatiable|delicate|bruised|inflated|colossal|raging|overweening|sheer|own|usual|trademark|characteristic|breathtaking|profound|utter|staggering|wilful|willful) (mendacity|corruption|cruelty|megalomania|bigotry|racism|laziness|insecurity|self-regard|self-pity|paranoia|delusions|pomposity)",
    "(too|so) (stupid|dumb|dim|senile|lazy|cowardly|corrupt|arrogant|ignorant|incompetent|thick|vain|self-absorbed|selfish|weak) to",
  ],
  except: [
    "anti (fascist|racist|communist)",
    "(fraud investigator/n|fraud office|fraud squad|fraud prosecutor/n|fraud detective/n|little rock)",
    "(little italy|little richard|little league|little mermaid|mad max|mad men|crazy horse|dirty dancing)",
    "(dirty harry|weird al|joke about|thug life|mad hatter|circus clown|clown fish|monster truck)",
    "(fool for love|little england|crazy rich|snake river|mad river|dirty projectors|evil dead)",
    "(little tokyo|little haiti|little big|little women)",
  ],
  guards: [
    { guard: "allow", what: ["name"] },
    {
      guard: "unless-near",
      words: ["(film/n|novel/n|movie/n|character/n|opera|play/n|actor/n|sitcom|band/n|album/n)"],
      within: 5,
    },
  ],
  message: "The wording attacks the person instead of what was said or done.",
  question: "Which act or statement is meant, and does the attack answer it?",
  citation: "Walton 1998 (ad hominem arguments); Da San Martino et al. 2019 (name calling)",
  examples: {
    marked: [
      "The harbour vote belongs to [crooked Halloran] and nobody else.",
      "He [was a coward] in May and is one now.",
      "The palace and [his cronies] drew up the list.",
      "[Hypocrites like Mirren] never take the bus.",
    ],
    silent: [
      "“She is a liar,” the deputy told the house.",
      "The novel’s hero works as a clown who loves a dancer.",
      "The senator is not a fool.",
      "He was a fraud investigator for nine years.",
    ],
  },
});
