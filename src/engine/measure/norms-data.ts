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
        -0.4576, -0.4026, -0.3271, -0.2695, -0.1841, -0.1354, -0.0941, -0.0593, -0.0135, 0.0689,
        0.1175, 0.1403, 0.1603, 0.1702,
      ],
      groups: {
        "length:long": {
          n: 201,
          median: -0.0785,
        },
        "length:medium": {
          n: 177,
          median: -0.106,
        },
        "length:short": {
          n: 74,
          median: -0.0919,
        },
        "topic:court": {
          n: 43,
          median: -0.1589,
        },
        "topic:economy": {
          n: 49,
          median: -0.0191,
        },
        "topic:election": {
          n: 35,
          median: 0.0348,
        },
        "topic:politics": {
          n: 60,
          median: -0.0774,
        },
        "topic:scandal": {
          n: 48,
          median: -0.1581,
        },
      },
    },
    "framing.calls": {
      n: 452,
      quantiles: [0, 0, 0, 0, 0, 0, 0, 0, 0.0102, 0.0284, 0.0458, 0.0544, 0.0576, 0.0743],
      groups: {
        "length:long": {
          n: 201,
          median: 0,
        },
        "length:medium": {
          n: 177,
          median: 0,
        },
        "length:short": {
          n: 74,
          median: 0,
        },
        "topic:court": {
          n: 43,
          median: 0,
        },
        "topic:economy": {
          n: 49,
          median: 0,
        },
        "topic:election": {
          n: 35,
          median: 0.0173,
        },
        "topic:politics": {
          n: 60,
          median: 0,
        },
        "topic:scandal": {
          n: 48,
          median: 0.0039,
        },
      },
    },
    "framing.verdicts": {
      n: 452,
      quantiles: [
        0, 0, 0, 0, 0.0098, 0.0201, 0.0275, 0.0371, 0.0549, 0.0966, 0.1186, 0.1401, 0.1502, 0.2073,
      ],
      groups: {
        "length:long": {
          n: 201,
          median: 0.0319,
        },
        "length:medium": {
          n: 177,
          median: 0.0259,
        },
        "length:short": {
          n: 74,
          median: 0.0196,
        },
        "topic:court": {
          n: 43,
          median: 0.0161,
        },
        "topic:economy": {
          n: 49,
          median: 0.0157,
        },
        "topic:election": {
          n: 35,
          median: 0.041,
        },
        "topic:politics": {
          n: 60,
          median: 0.0317,
        },
        "topic:scandal": {
          n: 48,
          median: 0.0478,
        },
      },
    },
    "framing.conflict": {
      n: 452,
      quantiles: [0, 0, 0, 0, 0, 0, 0, 0.0208, 0.05, 0.1071, 0.1579, 0.1883, 0.2068, 0.2384],
      groups: {
        "length:long": {
          n: 201,
          median: 0,
        },
        "length:medium": {
          n: 177,
          median: 0,
        },
        "length:short": {
          n: 74,
          median: 0,
        },
        "topic:court": {
          n: 43,
          median: 0,
        },
        "topic:economy": {
          n: 49,
          median: 0,
        },
        "topic:election": {
          n: 35,
          median: 0,
        },
        "topic:politics": {
          n: 60,
          median: 0.0292,
        },
        "topic:scandal": {
          n: 48,
          median: 0.0287,
        },
      },
    },
    "omission.coverage": {
      n: 413,
      quantiles: [
        0, 0, 0, 0.0575, 0.1724, 0.2436, 0.3205, 0.3763, 0.4872, 0.6406, 0.7462, 0.7778, 0.8406,
        0.9117,
      ],
      groups: {
        "length:long": {
          n: 179,
          median: 0.3718,
        },
        "length:medium": {
          n: 164,
          median: 0.2975,
        },
        "length:short": {
          n: 70,
          median: 0.1613,
        },
        "topic:court": {
          n: 43,
          median: 0.3205,
        },
        "topic:economy": {
          n: 49,
          median: 0.3718,
        },
        "topic:election": {
          n: 35,
          median: 0.1839,
        },
        "topic:politics": {
          n: 60,
          median: 0.3205,
        },
        "topic:scandal": {
          n: 48,
          median: 0.6319,
        },
      },
    },
    "sourcing.named-speakers": {
      n: 452,
      quantiles: [0, 0, 1, 2, 3, 5, 6, 7, 8, 11, 13, 14.47, 16, 17],
      groups: {
        "length:long": {
          n: 201,
          median: 8,
        },
        "length:medium": {
          n: 177,
          median: 5,
        },
        "length:short": {
          n: 74,
          median: 3,
        },
        "topic:court": {
          n: 43,
          median: 4,
        },
        "topic:economy": {
          n: 49,
          median: 6,
        },
        "topic:election": {
          n: 35,
          median: 5,
        },
        "topic:politics": {
          n: 60,
          median: 5,
        },
        "topic:scandal": {
          n: 48,
          median: 5,
        },
      },
    },
    "sourcing.attributed-share": {
      n: 452,
      quantiles: [
        0, 0.0076, 0.0491, 0.0809, 0.1871, 0.2462, 0.2814, 0.315, 0.3843, 0.4588, 0.5152, 0.5615,
        0.5892, 0.6408,
      ],
      groups: {
        "length:long": {
          n: 201,
          median: 0.2641,
        },
        "length:medium": {
          n: 177,
          median: 0.302,
        },
        "length:short": {
          n: 74,
          median: 0.2713,
        },
        "topic:court": {
          n: 43,
          median: 0.2879,
        },
        "topic:economy": {
          n: 49,
          median: 0.2197,
        },
        "topic:election": {
          n: 35,
          median: 0.0915,
        },
        "topic:politics": {
          n: 60,
          median: 0.2685,
        },
        "topic:scandal": {
          n: 48,
          median: 0.3095,
        },
      },
    },
    "language.grounding": {
      n: 452,
      quantiles: [
        0.1324, 0.194, 0.3153, 0.3923, 0.556, 0.6719, 0.7423, 0.8233, 0.9538, 1.3042, 1.6835,
        2.0474, 2.2105, 2.403,
      ],
      groups: {
        "length:long": {
          n: 201,
          median: 0.7158,
        },
        "length:medium": {
          n: 177,
          median: 0.7538,
        },
        "length:short": {
          n: 74,
          median: 0.7942,
        },
        "topic:court": {
          n: 43,
          median: 0.7317,
        },
        "topic:economy": {
          n: 49,
          median: 0.9592,
        },
        "topic:election": {
          n: 35,
          median: 0.8283,
        },
        "topic:politics": {
          n: 60,
          median: 0.6625,
        },
        "topic:scandal": {
          n: 48,
          median: 0.6638,
        },
      },
    },
  },
};
