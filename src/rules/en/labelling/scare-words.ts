import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "labelling/scare-words",
  dimension: "labelling",
  name: "Distancing words",
  tier: "C",
  family: "scare-word",
  match: [
    "(so-called|self-styled|self-proclaimed|self-appointed|self-anointed|self-declared|self-identified)",
    "(self-professed|purported|purportedly|supposed expert/n|supposed leader/n|supposed hero/n)",
    "(supposed evidence|supposed crime/n|supposed scandal/n|supposed victim/n|supposed friend/n)",
    "(supposed champion/n|supposed moderate/n|supposed threat/n|the supposed|its supposed|their supposed)",
    "(his supposed|her supposed|these supposed|supposedly|ostensible|ostensibly|putative|alleged expert/n)",
    "(pseudo-intellectual/n|quasi-religious|quasi-legal|soi-disant|what passes for|what they call)",
    "(what he calls|what she calls|what is euphemistically|euphemistically called|in name only)",
    "(masquerade/v as|pose/v as|posing as|dressed up as|pass/v itself off|under the guise of)",
    "(in the guise of|under the banner of|under the pretext of|on the pretext of|under the cover of)",
    "(in the name of|under the cloak of|in the cloak of|fancies himself|fancies herself|fancies itself)",
    "(calls itself a|call themselves)",
  ],
  except: [
    "(would-be buyer/n|would-be assassin/n|would-be robber/n|would-be attacker/n|would-be rescuer/n)",
    "(self-described nerd|so-called islamic state|so-called forever chemical/n)",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: ["@reporting-word"],
    },
  ],
  message: "The word keeps its distance from what the people concerned say of themselves.",
  question: "Who disputes the name, and does the text say why?",
  citation:
    "Fowler 1991; Fairclough 1995 (distancing in reporting); Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013",
  examples: {
    marked: [
      "The [so-called] reform adds three forms to every claim.",
      "A [self-appointed] guardian of the river wrote to the council again.",
      "The land was taken [under the guise of] flood control.",
      "[The supposed] benefactor of small shops sold the market hall.",
    ],
    silent: [
      "The ministry said the so-called triangle trade ended in 1807.",
      "You are supposed to bring a passport.",
      "The would-be buyers saw the flat twice, the agent said.",
      "It was held in the name of the company, according to the register.",
    ],
  },
});
