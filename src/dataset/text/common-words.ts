/**
 * English words that are never names, whatever their case: articles, pronouns, prepositions, conjunctions, auxiliary
 * and question words. Titles before a name count as part of it, and are looked for nowhere.
 */
const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

export const COMMON_WORDS = list(`
  a an the this that these those there here it its itself he him his she her hers they them their theirs we us our ours i me my
  you your yours who whom whose which what when where why how all any both each either neither every few many more most much
  no none not nor some such other others another same own so as than too very also only just even still yet again further
  then once now of in on at by for from to into onto upon with within without over under above below between among through
  during before after since until till up down out off about across against along around because if unless whether while
  although though whereas however therefore thus hence accordingly additionally moreover furthermore nevertheless otherwise and or
  but per via re eg ie etc is are was were be been being am do does did done has have had having can could may might must shall
  should will would let yes ok
`);

export const TITLES = list(
  "mr mrs ms miss mx dr prof professor cllr cllrs councillor councillors sir dame lord lady rev",
);
