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
          n: 77,
          median: -0.1745,
        },
        "topic:economy": {
          n: 47,
          median: -0.0204,
        },
        "topic:election": {
          n: 79,
          median: -0.0561,
        },
        "topic:public-health": {
          n: 32,
          median: -0.0784,
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
          n: 77,
          median: 0,
        },
        "topic:economy": {
          n: 47,
          median: 0,
        },
        "topic:election": {
          n: 79,
          median: 0.0238,
        },
        "topic:public-health": {
          n: 32,
          median: 0.0061,
        },
      },
    },
    "framing.conflict": {
      n: 452,
      quantiles: [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.0167, 0.0372, 0.0495, 0.1031, 0.15, 0.1977, 0.213, 0.2834,
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
          n: 77,
          median: 0,
        },
        "topic:economy": {
          n: 47,
          median: 0,
        },
        "topic:election": {
          n: 79,
          median: 0,
        },
        "topic:public-health": {
          n: 32,
          median: 0,
        },
      },
    },
    "omission.coverage": {
      n: 0,
      quantiles: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      groups: {},
    },
    "sourcing.named-speakers": {
      n: 0,
      quantiles: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      groups: {},
    },
    "sourcing.attributed-share": {
      n: 0,
      quantiles: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      groups: {},
    },
  },
};
