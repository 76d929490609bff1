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
          n: 46,
          median: -0.1477,
        },
        "topic:economy": {
          n: 51,
          median: -0.0204,
        },
        "topic:election": {
          n: 37,
          median: 0.024,
        },
        "topic:politics": {
          n: 64,
          median: -0.0777,
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
          n: 46,
          median: 0,
        },
        "topic:economy": {
          n: 51,
          median: 0,
        },
        "topic:election": {
          n: 37,
          median: 0.0104,
        },
        "topic:politics": {
          n: 64,
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
          n: 46,
          median: 0.0166,
        },
        "topic:economy": {
          n: 51,
          median: 0.0157,
        },
        "topic:election": {
          n: 37,
          median: 0.0484,
        },
        "topic:politics": {
          n: 64,
          median: 0.0342,
        },
        "topic:scandal": {
          n: 54,
          median: 0.0465,
        },
      },
    },
    "framing.conflict": {
      n: 452,
      quantiles: [0, 0, 0, 0, 0, 0, 0, 0, 0.0479, 0.1034, 0.1434, 0.179, 0.2, 0.2158],
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
          n: 46,
          median: 0,
        },
        "topic:economy": {
          n: 51,
          median: 0.0159,
        },
        "topic:election": {
          n: 37,
          median: 0,
        },
        "topic:politics": {
          n: 64,
          median: 0.0296,
        },
        "topic:scandal": {
          n: 54,
          median: 0.0318,
        },
      },
    },
    "omission.coverage": {
      n: 450,
      quantiles: [
        0, 0, 0, 0.0634, 0.1724, 0.2471, 0.3077, 0.3671, 0.4711, 0.6286, 0.7099, 0.7667, 0.82,
        0.8894,
      ],
      groups: {
        "length:long": {
          n: 199,
          median: 0.3678,
        },
        "length:medium": {
          n: 178,
          median: 0.2874,
        },
        "length:short": {
          n: 73,
          median: 0.1462,
        },
        "topic:court": {
          n: 46,
          median: 0.3654,
        },
        "topic:economy": {
          n: 51,
          median: 0.3333,
        },
        "topic:election": {
          n: 37,
          median: 0.1839,
        },
        "topic:politics": {
          n: 64,
          median: 0.2919,
        },
        "topic:scandal": {
          n: 54,
          median: 0.5479,
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
          n: 46,
          median: 5,
        },
        "topic:economy": {
          n: 51,
          median: 7,
        },
        "topic:election": {
          n: 37,
          median: 4,
        },
        "topic:politics": {
          n: 64,
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
          n: 46,
          median: 0.3121,
        },
        "topic:economy": {
          n: 51,
          median: 0.2379,
        },
        "topic:election": {
          n: 37,
          median: 0.1044,
        },
        "topic:politics": {
          n: 64,
          median: 0.2816,
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
          n: 46,
          median: 0.7082,
        },
        "topic:economy": {
          n: 51,
          median: 0.9455,
        },
        "topic:election": {
          n: 37,
          median: 0.7974,
        },
        "topic:politics": {
          n: 64,
          median: 0.6497,
        },
        "topic:scandal": {
          n: 54,
          median: 0.6638,
        },
      },
    },
  },
};
