import { defineNames } from "../../../engine/define.ts";

/** Words with which the names of bodies end, or go on with “of” or “for”. */
export default defineNames({
  id: "organisation-heads",
  names: `
academy administration agency airlines airways alliance army assembly association associates authority bank
board brigade brigades broadcasting brothers bureau cabinet caucus cathedral chamber charities center centers centre church circuit clinic club coalition college
commission committee communications companies company conference confederation congress conglomerate consortium
consulate cooperative corp corporation corps council court department directorate division embassy
enforcement enterprises exchange faculty federation fellowship force forces forum foundation front fund gallery gazette gmbh government group
guard guild guards herald holdings hospital inc industries inspectorate institute institutes institution insurance international
investments jazeera journal jury laboratories laboratory labs league legislature limited llc llp ltd library lobby magazine
media militia ministry mission mosque movement museum navy network networks news observatory office orchestra organisation organization
parliament parties partners partnership party patrol petroleum pharmaceuticals plc police post press productions project projects records republicans democrats
reserve resources school schools secretariat seminary senate service services society solutions studios subcommittee summit synagogue
systems task-force taskforce team technologies technology telecom television temple times treasury tribune tribunal trust union
united universities university ventures watch watchdog workers works hall archives archive pac sa ag co lab
`
    .trim()
    .split(/\s+/),
});
