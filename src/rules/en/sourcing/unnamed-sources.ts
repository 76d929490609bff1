import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sourcing/unnamed-sources",
  dimension: "sourcing",
  name: "An unnamed source",
  tier: "C",
  family: "anonymous",
  match: [
    "[(sources|insiders|officials|aides|people|persons|individuals) (familiar with|with (direct|first-hand|intimate|close)? knowledge of|briefed on|in the know|privy to)]",
    "[(sources|insiders) (close to|within|inside)]",
    "[(a|an|one|another|two|three|several|multiple|some|well-placed) (senior|top|high-ranking|former|government|@nationality|us)? (senior|top|administration|government|intelligence|security|white house|department|party|campaign|congressional)? (source|sources|insider|insiders|aide|aides|diplomat|diplomats) (said|says|told|added|claimed|confirmed|revealed|described|suggested|insisted|close|familiar)]",
    "[(a|an|one|another|two|three|several|multiple|some|well-placed) (u.s|administration|white house|party|intelligence|security|diplomatic)? (senior|top|administration|government|intelligence|security|white house|department|party|campaign|congressional)? (source|sources|insider|insiders|aide|aides|diplomat|diplomats) (said|says|told|added|claimed|confirmed)]",
    "[(a|an|one|another|two|three|several|multiple|some|well-placed) (u.s|administration|white house|party|intelligence|security|diplomatic)? (senior|top|administration|government|intelligence|security|white house|department|party|campaign|congressional)? (source|sources|insider|insiders|aide|aides|diplomat|diplomats) (revealed|described|suggested|insisted|close|familiar)]",
    "[(a|an|one|another|two|three|several|multiple|some|well-placed) (industry|congressional|military|defence|palace|campaign|republican)? (senior|top|administration|government|intelligence|security|white house|department|party|campaign|congressional)? (source|sources|insider|insiders|aide|aides|diplomat|diplomats) (said|says|told|added|claimed|confirmed)]",
    "[(a|an|one|another|two|three|several|multiple|some|well-placed) (industry|congressional|military|defence|palace|campaign|republican)? (senior|top|administration|government|intelligence|security|white house|department|party|campaign|congressional)? (source|sources|insider|insiders|aide|aides|diplomat|diplomats) (revealed|described|suggested|insisted|close|familiar)]",
    "[(a|an|one|another|two|three|several|multiple|some|well-placed) (democratic|democrat|gop|well-placed|anonymous|unnamed|unidentified)? (senior|top|administration|government|intelligence|security|white house|department|party|campaign|congressional)? (source|sources|insider|insiders|aide|aides|diplomat|diplomats) (said|says|told|added|claimed|confirmed)]",
    "[(a|an|one|another|two|three|several|multiple|some|well-placed) (democratic|democrat|gop|well-placed|anonymous|unnamed|unidentified)? (senior|top|administration|government|intelligence|security|white house|department|party|campaign|congressional)? (source|sources|insider|insiders|aide|aides|diplomat|diplomats) (revealed|described|suggested|insisted|close|familiar)]",
    "[(sources|insiders) (say|said|tell|told|claim|claimed|reveal|revealed|confirm|confirmed|add|added|close)]",
    "[(on|under) (the)? condition (of anonymity|that (he|she|they) not be (named|identified))]",
    "[(anonymous|unnamed|unidentified|undisclosed) (source|sources|official|officials|insider|insiders|aide|aides|person|people|diplomat|diplomats|lawmaker|lawmakers|adviser|advisers|executive|executives|donor|donors)]",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(because|not authorised|not authorized|not allowed to|fear of|feared|fearing|retaliation|reprisal/n|privacy|safety|security reasons|lacked permission|citing the|were not permitted)",
      ],
    },
    {
      guard: "unless-near",
      words: ["of (income|funding|energy|water|revenue|light|news|food|protein|law)"],
      within: 2,
      side: "right",
    },
    { guard: "allow", what: ["attribution", "negation", "hedge", "figure"] },
  ],
  message: "The source stays unnamed, so the reader cannot weigh the motive.",
  question: "Why is the source not named, and who gains from the claim?",
  citation: "Anonymous sourcing (Sheehy 2008; Duffy 2014)",
  examples: {
    marked: [
      "[Sources say] the captain of Ajax will leave.",
      "The sale was agreed, [a senior diplomat told] the paper.",
      "[People familiar with] the plan expect a cut.",
      "[Unnamed officials] in Delhi blame the pilot.",
    ],
    silent: [
      "She spoke on condition of anonymity because she feared for her job.",
      "The official sources of the Nile lie in two countries.",
      "Sources of income vary by region.",
      "The aide, Tom Berg, said the room was full.",
      "The diplomat told the court under oath.",
    ],
  },
});
