import type { Norms } from "./norms.ts";

/** Written by `npm run norms`. */
export const NORMS: Norms = {
  date: "2026-11-22",
  corpus:
    "US and international news of 2012 to 2020 from 7 centre-leaning outlets (Article-Bias-Prediction, Baly et al. 2020)",
  articles: 452,
  probabilities: [0.01, 0.02, 0.05, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.95, 0.97, 0.98, 0.99],
  measures: {
    "framing.balance": {
      n: 452,
      quantiles: [
        -0.4576, -0.4026, -0.3271, -0.2704, -0.1841, -0.1363, -0.0941, -0.0597, -0.0135, 0.0689,
        0.1175, 0.1408, 0.1603, 0.1702,
      ],
      groups: {
        "length:long": {
          n: 199,
          median: -0.0775,
        },
        "length:medium": {
          n: 179,
          median: -0.106,
        },
        "length:short": {
          n: 74,
          median: -0.0919,
        },
        "topic:court": {
          n: 45,
          median: -0.1575,
        },
        "topic:economy": {
          n: 50,
          median: -0.0197,
        },
        "topic:election": {
          n: 36,
          median: 0.0287,
        },
        "topic:politics": {
          n: 61,
          median: -0.0768,
        },
        "topic:scandal": {
          n: 54,
          median: -0.1581,
        },
      },
    },
    "framing.calls": {
      n: 452,
      quantiles: [0, 0, 0, 0, 0, 0, 0, 0, 0.0101, 0.0284, 0.0458, 0.0544, 0.0576, 0.0743],
      groups: {
        "length:long": {
          n: 199,
          median: 0,
        },
        "length:medium": {
          n: 179,
          median: 0,
        },
        "length:short": {
          n: 74,
          median: 0,
        },
        "topic:court": {
          n: 45,
          median: 0,
        },
        "topic:economy": {
          n: 50,
          median: 0,
        },
        "topic:election": {
          n: 36,
          median: 0.0138,
        },
        "topic:politics": {
          n: 61,
          median: 0,
        },
        "topic:scandal": {
          n: 54,
          median: 0.0046,
        },
      },
    },
    "framing.verdicts": {
      n: 452,
      quantiles: [
        0, 0, 0, 0, 0.0095, 0.0199, 0.0263, 0.0364, 0.0546, 0.0966, 0.1186, 0.1401, 0.1502, 0.2002,
      ],
      groups: {
        "length:long": {
          n: 199,
          median: 0.0319,
        },
        "length:medium": {
          n: 179,
          median: 0.0254,
        },
        "length:short": {
          n: 74,
          median: 0.0196,
        },
        "topic:court": {
          n: 45,
          median: 0.0172,
        },
        "topic:economy": {
          n: 50,
          median: 0.0164,
        },
        "topic:election": {
          n: 36,
          median: 0.0456,
        },
        "topic:politics": {
          n: 61,
          median: 0.0319,
        },
        "topic:scandal": {
          n: 54,
          median: 0.0465,
        },
      },
    },
    "framing.conflict": {
      n: 452,
      quantiles: [0, 0, 0, 0, 0, 0, 0, 0, 0.0491, 0.1051, 0.1434, 0.179, 0.2, 0.2158],
      groups: {
        "length:long": {
          n: 199,
          median: 0,
        },
        "length:medium": {
          n: 179,
          median: 0,
        },
        "length:short": {
          n: 74,
          median: 0,
        },
        "topic:court": {
          n: 45,
          median: 0,
        },
        "topic:economy": {
          n: 50,
          median: 0.0079,
        },
        "topic:election": {
          n: 36,
          median: 0,
        },
        "topic:politics": {
          n: 61,
          median: 0.027,
        },
        "topic:scandal": {
          n: 54,
          median: 0.0318,
        },
      },
    },
    "omission.coverage": {
      n: 442,
      quantiles: [
        0, 0, 0, 0.0575, 0.1613, 0.2345, 0.3013, 0.3678, 0.4856, 0.6408, 0.7497, 0.7811, 0.8472,
        0.8996,
      ],
      groups: {
        "length:long": {
          n: 192,
          median: 0.3634,
        },
        "length:medium": {
          n: 177,
          median: 0.2692,
        },
        "length:short": {
          n: 73,
          median: 0.1613,
        },
        "topic:court": {
          n: 45,
          median: 0.3077,
        },
        "topic:economy": {
          n: 50,
          median: 0.3782,
        },
        "topic:election": {
          n: 36,
          median: 0.1782,
        },
        "topic:politics": {
          n: 61,
          median: 0.3205,
        },
        "topic:scandal": {
          n: 54,
          median: 0.6319,
        },
      },
    },
    "sourcing.named-speakers": {
      n: 452,
      quantiles: [0, 0.02, 1, 2, 4, 5, 6, 7, 9, 11, 14, 15, 16, 18],
      groups: {
        "length:long": {
          n: 199,
          median: 8,
        },
        "length:medium": {
          n: 179,
          median: 5,
        },
        "length:short": {
          n: 74,
          median: 3,
        },
        "topic:court": {
          n: 45,
          median: 5,
        },
        "topic:economy": {
          n: 50,
          median: 6.5,
        },
        "topic:election": {
          n: 36,
          median: 4.5,
        },
        "topic:politics": {
          n: 61,
          median: 5,
        },
        "topic:scandal": {
          n: 54,
          median: 6,
        },
      },
    },
    "sourcing.attributed-share": {
      n: 452,
      quantiles: [
        0.0014, 0.009, 0.0491, 0.0825, 0.2016, 0.2609, 0.2926, 0.331, 0.4015, 0.4917, 0.5409,
        0.6035, 0.6491, 0.6866,
      ],
      groups: {
        "length:long": {
          n: 199,
          median: 0.2861,
        },
        "length:medium": {
          n: 179,
          median: 0.3087,
        },
        "length:short": {
          n: 74,
          median: 0.2803,
        },
        "topic:court": {
          n: 45,
          median: 0.3155,
        },
        "topic:economy": {
          n: 50,
          median: 0.2344,
        },
        "topic:election": {
          n: 36,
          median: 0.0988,
        },
        "topic:politics": {
          n: 61,
          median: 0.2817,
        },
        "topic:scandal": {
          n: 54,
          median: 0.3313,
        },
      },
    },
    "language.grounding": {
      n: 452,
      quantiles: [
        0.1324, 0.194, 0.3153, 0.3923, 0.556, 0.6731, 0.7423, 0.8233, 0.9567, 1.3042, 1.6835,
        2.0474, 2.2105, 2.403,
      ],
      groups: {
        "length:long": {
          n: 199,
          median: 0.7214,
        },
        "length:medium": {
          n: 179,
          median: 0.7538,
        },
        "length:short": {
          n: 74,
          median: 0.7942,
        },
        "topic:court": {
          n: 45,
          median: 0.6847,
        },
        "topic:economy": {
          n: 50,
          median: 0.9523,
        },
        "topic:election": {
          n: 36,
          median: 0.8128,
        },
        "topic:politics": {
          n: 61,
          median: 0.6757,
        },
        "topic:scandal": {
          n: 54,
          median: 0.6638,
        },
      },
    },
  },
};
