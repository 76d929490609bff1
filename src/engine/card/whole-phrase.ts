/** Length of the article's words that a question repeats, in UTF-16 units: `can’t` by itself says nothing. */
const SHORTEST_QUOTE = 6;
const LONGEST_QUOTE = 60;

/** A loaded question is marked by its first words, which say nothing alone. */
const OPENS_QUESTION =
  /^(?:why|how|when|what|who|where|is|are|do|does|did|isn|aren|don|doesn|didn)\b/i;

/** `for that matter`, `caves to`, `and then there is`: cut out of a sentence, these are no phrases. */
const OPENS_FRAGMENT =
  /^(?:about|after|against|at|by|for|from|in|into|of|on|over|to|under|up|with|without|than|as|and|or|but|nor|so|if|because|while|though|not|am|was|were|be|been|being|has|have|had|can|could|will|would|shall|should|may|might|must|he|she|it|they|we|i|you|that|which|my|our|your|their|his|her|its|there|yet|even|just|let|seems?|seemed)\b/i;
const ENDS_FRAGMENT =
  /\b(?:the|an?|this|that|these|those|his|her|its|their|our|your|my|about|against|at|by|for|from|in|into|of|on|over|to|under|up|with|without|than|as|and|or|but|nor|so|if|because|while|is|are|am|was|were|be|been|being|has|have|had|can|could|will|would|shall|should|may|might|must|do|does|did|not|he|she|it|they|we|i|you|who|which|more|most|very)$/i;

/** A common word before a name, which goes on behind it: `reckless Anna`. */
const CUTS_NAME = /^\p{Ll}.*\s\p{Lu}\S*$/u;

/** Mere emphasis, which says nothing without what it stands by. */
const EMPHASIS = /^(?:really|actually|simply|merely|always|never|only|truly|indeed|clearly)$/i;

/** Words with capitals in the running text: a name or a title. */
const TITLE = /^\p{Lu}\S*(?: (?:(?:of|the|and|for) )*\p{Lu}\S*)+$/u;

/** Whether words have the capitals of a name or a title. */
export const isTitled = (words: string): boolean => TITLE.test(words);

/** Whether words of an article can stand between quotation marks in a question and still say something. */
export const isWholePhrase = (words: string): boolean =>
  words.length >= SHORTEST_QUOTE &&
  words.length <= LONGEST_QUOTE &&
  !OPENS_QUESTION.test(words) &&
  !OPENS_FRAGMENT.test(words) &&
  !ENDS_FRAGMENT.test(words) &&
  !EMPHASIS.test(words) &&
  !CUTS_NAME.test(words) &&
  !/[“”"\n]|n['’]t\b|['’](?:re|ve|ll|d|m)\b|[.!?…]./.test(words);
