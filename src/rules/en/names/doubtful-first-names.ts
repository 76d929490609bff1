import { defineNames } from "../../../engine/define.ts";

/** Given names that are also words, months or places: alone they prove no person. */
export default defineNames({
  id: "doubtful-first-names",
  names: `
ada art april august ava amber angel autumn abu asa asia austin ben bill blake bob brent brook bush carter case chad chance charity chase chelsea chen china christian clay
cliff colin cora crystal dale dallas dawn dean destiny devon dick dolores dora drew earl eli eve faith fed fidel fox florence florian franco france frank gene georgia ginger glen grace grant green gulf gus guy
hank harry heath heather holly hope hunter iris isis israel ivory ivy jack jade jasmine jay jean jordan josh joy june kent kim king kit lance lane laurel lee liberty lily lin lincoln london logan long
mark marina martin mason max may melody mercedes miles mike misty morgan nana nice noble norm old orlando page paige paris park parker pat patsy patience pearl penny phoenix pierce prince queen rand ray reed rex rich
robin rock rod roman rose ross ruby rusty salem salvador sandy santiago savannah scott sierra sky sid solomon sofia sonny spencer stone story sue summer sunny sydney taylor tiffany trinity troy tucker union van vera victoria vince viola violet virginia
wade wallace jefferson kirk clinton conrad cornell cameron bradley wesley ashton morris walt wang wells will winter woody xi yang young zhang li liu tal orly noa nestor
`
    .trim()
    .split(/\s+/),
});
