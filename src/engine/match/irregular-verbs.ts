/** Irregular verbs of English: base, past, participle; alternatives apart by a slash. */
const TABLE = `
arise arose arisen|awake awoke awoken|be was/were/is/are/am been|bear bore borne/born|beat beat beaten
become became become|begin began begun|bend bent bent|bet bet bet|bid bid/bade bid/bidden|bind bound bound
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burn burnt/burned burnt/burned|burst burst burst|buy bought bought
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost
creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did/does done|draw drew drawn
dream dreamt/dreamed dreamt/dreamed|drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung
fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went/goes gone
grind ground ground|grow grew grown|hang hung/hanged hung/hanged|have had/has had|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led
leap leapt/leaped leapt/leaped|learn learnt/learned learnt/learned|leave left left|lend lent lent|let let let
lie lay/lied lain/lied|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
mistake mistook mistaken|misunderstand misunderstood misunderstood|overcome overcame overcome|override overrode overridden
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pleaded/pled pleaded/pled
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|rend rent rent|rid rid rid|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown/showed|shrink shrank shrunk
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung
slit slit slit|smell smelt smelt|sow sowed sown|speak spoke spoken|speed sped sped|spell spelt/spelled spelt/spelled
spend spent spent|spill spilt/spilled spilt/spilled|spin spun spun|spit spat/spit spat/spit|split split split
spoil spoilt/spoiled spoilt/spoiled|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen
stick stuck stuck|sting stung stung|stink stank stunk|strike struck struck/stricken|strive strove striven|swear swore sworn
sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone
understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset
wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|wreak wreaked/wrought wreaked/wrought|wring wrung wrung|write wrote written
foreswear foreswore foresworn|forgo forwent forgone|outdo outdid outdone|overdo overdid overdone|overrun overran overrun
resell resold resold|retell retold retold|rewrite rewrote rewritten|stride strode stridden|unwind unwound unwound|befall befell befallen
behold beheld beheld|beset beset beset|bestride bestrode bestridden|betake betook betaken|hew hewed hewn|slink slunk slunk`;

/** Base form → every past and participle form that the regular endings do not give. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((row) => {
      const [base = "", ...forms] = row.trim().split(/[ /]/);
      return [base, forms] as const;
    }),
);
