import { defineSubject } from "../../../engine/define.ts";

export default defineSubject({
  id: "weather",
  name: "Weather",
  words: [
    "forecaster/n",
    "weather (forecast|service|warning|system|conditions)/n",
    "meteorolog*",
    "snowfall",
    "snowstorm/n",
    "blizzard/n",
    "heat wave/n",
    "heatwave/n",
    "cold snap/n",
    "temperatures",
    "rainfall",
    "thunderstorm/n",
    "hurricane/n",
    "tropical storm/n",
    "degrees (fahrenheit|celsius)",
    "inches of (rain|snow)",
    "wind chill",
    "gusts",
    "hail",
    "polar vortex",
    "sunshine",
    "showers",
    "national weather service",
    "frost",
    "winds",
  ],
  tags: [
    {
      name: "Storms",
      words: ["hurricane/n", "tropical storm/n", "thunderstorm/n", "blizzard/n", "snowstorm/n"],
    },
    { name: "Heat", words: ["heat wave/n", "heatwave/n"] },
  ],
  citation: "IPTC Media Topics (CC BY 4.0), top level",
  examples: {
    on: [
      "Forecasters expect snowfall and gusts, with temperatures below ten degrees Celsius.",
      "The weather service warned of thunderstorms, hail and a blizzard in the north.",
    ],
    off: [
      "The party weathered the storm over its treasurer.",
      "A frosty reception awaited the envoy.",
    ],
  },
});
