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
        -0.464, -0.403, -0.3301, -0.2844, -0.1958, -0.1413, -0.106, -0.0724, -0.0233, 0.0595,
        0.1034, 0.1271, 0.1356, 0.1649,
      ],
      groups: {
        "length:long": {
          n: 201,
          median: -0.0967,
        },
        "length:medium": {
          n: 177,
          median: -0.1156,
        },
        "length:short": {
          n: 74,
          median: -0.0968,
        },
        "topic:court": {
          n: 43,
          median: -0.1818,
        },
        "topic:economy": {
          n: 49,
          median: -0.0234,
        },
        "topic:election": {
          n: 35,
          median: 0.024,
        },
        "topic:politics": {
          n: 60,
          median: -0.1003,
        },
        "topic:scandal": {
          n: 48,
          median: -0.1643,
        },
      },
    },
    "framing.calls": {
      n: 452,
      quantiles: [0, 0, 0, 0, 0, 0, 0, 0, 0.0102, 0.0284, 0.0471, 0.0554, 0.0576, 0.0743],
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
    "framing.conflict": {
      n: 452,
      quantiles: [0, 0, 0, 0, 0, 0, 0, 0.0208, 0.05, 0.1071, 0.1579, 0.1883, 0.2, 0.2337],
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
          median: 0.0308,
        },
      },
    },
    "omission.coverage": {
      n: 413,
      quantiles: [
        0, 0, 0, 0.0575, 0.1724, 0.2448, 0.3205, 0.3769, 0.5, 0.6406, 0.7462, 0.7778, 0.8406,
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
      quantiles: [0, 0, 1, 2, 3, 4, 5, 6, 8, 11, 13, 14.47, 15, 17],
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
          median: 4,
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
        0, 0.0035, 0.0427, 0.0798, 0.1836, 0.2389, 0.273, 0.3046, 0.3656, 0.4456, 0.4899, 0.5456,
        0.5695, 0.6327,
      ],
      groups: {
        "length:long": {
          n: 201,
          median: 0.2544,
        },
        "length:medium": {
          n: 177,
          median: 0.2897,
        },
        "length:short": {
          n: 74,
          median: 0.2707,
        },
        "topic:court": {
          n: 43,
          median: 0.2739,
        },
        "topic:economy": {
          n: 49,
          median: 0.2155,
        },
        "topic:election": {
          n: 35,
          median: 0.091,
        },
        "topic:politics": {
          n: 60,
          median: 0.2601,
        },
        "topic:scandal": {
          n: 48,
          median: 0.2968,
        },
      },
    },
  },
};
