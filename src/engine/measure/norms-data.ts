import type { Norms } from "./norms.ts";

/** Written by `npm run norms`. */
export const NORMS: Norms = {
  date: "2026-11-22",
  corpus:
    "US and international news of 2012 to 2020, 7 centre-leaning outlets (Article-Bias-Prediction, Baly et al. 2020)",
  articles: 452,
  probabilities: [
    0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95, 0.97, 0.98,
    0.99,
  ],
  measures: {
    "framing.net": {
      n: 452,
      quantiles: [
        -0.464, -0.403, -0.3301, -0.2844, -0.2171, -0.1958, -0.1742, -0.1413, -0.106, -0.0724,
        -0.0404, -0.0233, 0, 0.0595, 0.1034, 0.1271, 0.1356, 0.1649,
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
          n: 45,
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
          n: 47,
          median: -0.1633,
        },
      },
    },
    "framing.calls": {
      n: 452,
      quantiles: [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0.0129, 0.0224, 0.0269, 0.0377, 0.065, 0.0882, 0.1031, 0.1201,
        0.1388,
      ],
      groups: {
        "length:long": {
          n: 201,
          median: 0.009,
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
          n: 45,
          median: 0,
        },
        "topic:election": {
          n: 35,
          median: 0.0373,
        },
        "topic:politics": {
          n: 60,
          median: 0,
        },
        "topic:scandal": {
          n: 47,
          median: 0.0246,
        },
      },
    },
    "framing.conflict": {
      n: 452,
      quantiles: [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0.022, 0.0435, 0.05, 0.0622, 0.1071, 0.1579, 0.1883, 0.2, 0.2337,
      ],
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
          n: 45,
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
          n: 47,
          median: 0.0303,
        },
      },
    },
    "omission.coverage": {
      n: 417,
      quantiles: [
        0, 0, 0, 0.0645, 0.1634, 0.1839, 0.2137, 0.2874, 0.3472, 0.4231, 0.483, 0.5172, 0.5641,
        0.6709, 0.7564, 0.7871, 0.8409, 0.9167,
      ],
      groups: {
        "length:long": {
          n: 181,
          median: 0.4301,
        },
        "length:medium": {
          n: 166,
          median: 0.3108,
        },
        "length:short": {
          n: 70,
          median: 0.1859,
        },
        "topic:court": {
          n: 43,
          median: 0.359,
        },
        "topic:economy": {
          n: 45,
          median: 0.4231,
        },
        "topic:election": {
          n: 35,
          median: 0.2299,
        },
        "topic:politics": {
          n: 60,
          median: 0.3462,
        },
        "topic:scandal": {
          n: 47,
          median: 0.6389,
        },
      },
    },
    "sourcing.named-speakers": {
      n: 452,
      quantiles: [0, 0.02, 1, 2, 3, 3, 4, 5, 6, 6, 8, 8, 9, 11, 13, 15, 15, 17],
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
          n: 45,
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
          n: 47,
          median: 5,
        },
      },
    },
    "sourcing.attributed-share": {
      n: 452,
      quantiles: [
        0, 0.0035, 0.0446, 0.0746, 0.1352, 0.1622, 0.1879, 0.2149, 0.2444, 0.2745, 0.3122, 0.3345,
        0.3546, 0.4174, 0.4658, 0.5034, 0.5611, 0.6201,
      ],
      groups: {
        "length:long": {
          n: 201,
          median: 0.2345,
        },
        "length:medium": {
          n: 177,
          median: 0.2577,
        },
        "length:short": {
          n: 74,
          median: 0.2684,
        },
        "topic:court": {
          n: 43,
          median: 0.2367,
        },
        "topic:economy": {
          n: 45,
          median: 0.2003,
        },
        "topic:election": {
          n: 35,
          median: 0.091,
        },
        "topic:politics": {
          n: 60,
          median: 0.2401,
        },
        "topic:scandal": {
          n: 47,
          median: 0.2912,
        },
      },
    },
  },
};
