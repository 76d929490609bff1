import { defineNames } from "../../../engine/define.ts";

/** Given names that are also words, months or places: alone they prove no person. */
export default defineNames({
  id: "doubtful-first-names",
  names: `
ada art april august ava amber angel autumn abu asa asia austin blake brent brook bush carter case chad chance charity chase chelsea chen china christian 
cora crystal dale dallas dawn destiny devon dick dolores dora drew eli faith fed fidel fox florence florian franco france georgia ginger glen grace grant green gulf 
heather hope hunter iris isis israel ivory ivy jade jasmine jay jordan joy june kent kim king kit lance lane laurel liberty lily lin lincoln london long
mark marina mason may melody mercedes misty morgan nana nice noble norm old orlando page paige paris park pat patsy patience pearl penny phoenix pierce prince queen rand reed rich
rock rod roman rose ruby rusty salem salvador sandy santiago savannah sierra sky sid solomon sofia sonny stone story sue summer sunny sydney taylor tiffany trinity troy union van vera victoria viola violet virginia
wade wallace jefferson kirk clinton conrad cornell cameron bradley wesley ashton morris walt wang wells will winter woody xi yang young zhang li liu tal orly noa nestor
`
    .trim()
    .split(/\s+/),
});
