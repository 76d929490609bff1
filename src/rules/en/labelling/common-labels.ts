import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "labelling/common-labels",
  dimension: "labelling",
  name: "Labels in wide use that stay contested",
  tier: "C",
  family: "ideology",
  match: [
    // camps
    "(far-left|far-right|populist/n|populism|nationalist/n|conservative media|liberal media)",
    "(conservative press|right-wing press|left-wing press|the narrative|fake news|big tech|big business)",
    "(big pharma|special interest/n|political class|identity politics|socialism|socialist/n|communist/n)",
    "(communism|marxist policies|libertarian fantasy|elite/n|elites|autocrat/n|autocratic|authoritarian)",
    "(authoritarianism|dictator/n|dictatorship/n|separatist/n|crony|cronies|bureaucrat/n)",
    "(establishment politician/n|career politician/n|political operative/n|partisan operative/n)",
    "(party hack/n|the political establishment|Washington insider/n|entrenched interests|vested interests)",
    // race, faith and violence
    "(christian right|christian nationalism|evangelical right)",
    "(extremist/n|extremism|islamist extremist/n|radicalisation|rioter/n|looter/n|anarchist/n)",
    "(insurrection|conspiracy theory|conspiracy theories|anti-vaccine|gun advocates|gun-rights activists)",
    "(police brutality|illegal immigrant/n|illegal immigration|illegal migrant/n|anti-abortion activist/n)",
    "(unborn child|unborn children|religious liberty|social justice)",
    "(trans activist/n|transgender activist/n|working families|corporate interests)",
    "(tax cuts for the wealthy|government overreach|government handouts|government control|mainstream)",
  ],
  except: [
    "(socialist party|communist party|elite runner/n|elite athlete/n|elite school/n|elite university/n)",
    "(elite sport|elite force/n|elite unit/n|elite soldier/n|mainstream of the river|mainstream school/n)",
    "(mainstream audience/n|mainstream media|mainstream success|mainstream music|communist era)",
    "communist-era",
  ],
  guards: [
    { guard: "allow", what: ["name"] },
    {
      guard: "unless-in-sentence",
      words: ["@reporting-word"],
    },
    { guard: "only-in-sentence", words: ["@public-affairs", "@nationality"] },
    {
      guard: "unless-near",
      words: [
        "(runner/n|athlete/n|athletics|league|tournament|sport/n|army|soldier/n|museum/n|century|1930s|1940s)",
        "soviet",
      ],
      within: 5,
    },
  ],
  message: "The label is in wide use, but the people so called often reject it.",
  question: "Who uses this label, and is the same kind of label used for the other side?",
  citation:
    "Hamborg, Donnay & Gipp 2019 (word choice and labelling); van Dijk 1998; Gentzkow & Shapiro 2010 (partisan phrases)",
  examples: {
    marked: [
      "The [far-left] wing of the council walked out.",
      "The [far-right] list won the harbour ward.",
      "The minister sees [populism] at every door.",
      "The [political class] in the capital never rides the bus.",
    ],
    silent: [
      "“They are rioters,” the mayor said.",
      "The Socialist Party of the canton holds 12 seats.",
      "Elite runners start at nine.",
      "The mainstream of the river runs north.",
    ],
  },
});
