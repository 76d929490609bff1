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
      quantiles: [0, 0, 0, 0, 0, 0, 0, 0, 0.0102, 0.0284, 0.0458, 0.0544, 0.0576, 0.0743],
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
        0, 0, 0, 0, 0.0098, 0.0201, 0.0275, 0.0374, 0.0549, 0.0966, 0.1186, 0.1401, 0.1502, 0.2073,
      ],
      groups: {
        "length:long": {
          n: 199,
          median: 0.033,
        },
        "length:medium": {
          n: 179,
          median: 0.0257,
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
          median: 0.0478,
        },
      },
    },
    "framing.conflict": {
      n: 452,
      quantiles: [0, 0, 0, 0, 0, 0, 0, 0, 0.05, 0.1051, 0.15, 0.1776, 0.2, 0.2253],
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
          median: 0.0081,
        },
        "topic:election": {
          n: 36,
          median: 0,
        },
        "topic:politics": {
          n: 61,
          median: 0.0294,
        },
        "topic:scandal": {
          n: 54,
          median: 0.0341,
        },
      },
    },
    "omission.coverage": {
      n: 442,
      quantiles: [
        0, 0, 0, 0.0575, 0.1613, 0.2345, 0.3013, 0.3678, 0.4815, 0.6389, 0.7497, 0.7778, 0.8244,
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
          median: 0.1282,
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
      quantiles: [0, 0, 1, 2, 3, 5, 6, 7, 8, 11, 13, 14.47, 16, 17],
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
          median: 4,
        },
        "topic:economy": {
          n: 50,
          median: 6,
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
          median: 5,
        },
      },
    },
    "sourcing.attributed-share": {
      n: 452,
      quantiles: [
        0, 0.0076, 0.0491, 0.0809, 0.1871, 0.2479, 0.2814, 0.3155, 0.3843, 0.4588, 0.5152, 0.5615,
        0.5892, 0.6408,
      ],
      groups: {
        "length:long": {
          n: 199,
          median: 0.2647,
        },
        "length:medium": {
          n: 179,
          median: 0.2965,
        },
        "length:short": {
          n: 74,
          median: 0.2713,
        },
        "topic:court": {
          n: 45,
          median: 0.2879,
        },
        "topic:economy": {
          n: 50,
          median: 0.2217,
        },
        "topic:election": {
          n: 36,
          median: 0.0988,
        },
        "topic:politics": {
          n: 61,
          median: 0.2581,
        },
        "topic:scandal": {
          n: 54,
          median: 0.3095,
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
