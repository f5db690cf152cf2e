/**
 * How much each sign says for a dateline (above nought) or against one: first where somebody signs who is known,
 * then where nobody does. They are added up with {@link BIAS}; above nought it is one.
 *
 * The numbers are fitted by `node scripts/dateline-weights.mjs` to lines that are datelines and to ordinary ones,
 * around what an editor would say.
 */
type Weights = Readonly<Record<string, readonly [signed: number, unsigned: number]>>;

/** What the line itself says. */
export const LINE = {
  // Newsrooms file from it.
  'known place': [3.8, 3.4],
  // A list has it, and a hundred thousand people live there.
  'large town': [2.5, 2],
  // Readers of the region know it.
  'middling town': [2, 1.2],
  // Words of many languages are villages somewhere.
  'small town': [1, 0.6],
  // Nobody was asked but the small list that is built in.
  'unlisted place': [-0.3, -1.8],
  // A list of all towns has it not.
  'strange place': [-1.5, -2],
  // There is such a town, but not in that country.
  misplaced: [-1.5, -2.5],
  // A dateline says where, as a rule.
  'no place': [-0.8, -4],
  // Wires shout their towns.
  capitals: [1.3, 0.8],
  // Agencies of the continent and papers print towns as a reader does, and so does everybody else.
  'small letters': [0.2, 0.2],
  // Arabic, Indian and East Asian letters have no case.
  'no capitals exist': [0.5, 0.1],
  // Who says where a town is means a town.
  'region or country': [3.3, 2.3],
  // Two capitals behind an unknown name may be anything: "JUST IN".
  'code of a region': [0.5, -2.5],
  // Reporters file from ships and planes.
  'on board': [0, 2],
  // Two desks, one story.
  'several places': [0, 0.2],
  // A list of towns.
  'many places': [-1, -2],
  // Towns have few words.
  'long name': [-3.1, -3],
  // A headline.
  'many small words': [-2, -2],
  // "SPLIT", "NICE", "ROM".
  'word of another kind': [-0.4, -4],
  // Nothing else is called Fort, Saint or -ville.
  'name of a town': [1, 3.9],
  // "EXCLUSIVE", "REPORTAGE".
  rubric: [0, -4],
  // "CANADA –" is a heading.
  'country alone': [0, -3],
  // Boulevard papers: "Rostow (Russland) -".
  'country in a bracket': [0, 1],
  // Who signs in brackets is no region.
  'bracket in the place': [0, -3],
  // Together they say more than each alone.
  'known place in capitals': [0, 1.9],
  // "METAIRIE, La." is nothing else.
  'capitals and region': [0, 3.4],
  // Newsrooms shorten states, and few others do.
  'shortened region': [0.4, 2.9],
  // Wires print the day.
  'day and month': [3.2, 3.4],
  // Papers of old print it, and some still do.
  weekday: [2, 1.5],
  // "MADRID, 27": little, where nobody signs.
  'bare day': [1, -1],
  // Releases have it, and so have headings.
  year: [0, -0.2],
  // "KTLA", "WSVN": nobody else is called so.
  'signed by station': [0, 3],
  // "Baltic News", "Elpaís.cr": the name says what it is.
  'signed by house': [0, 2.9],
  // Any abbreviation looks so.
  'signed by capitals': [0, 0.5],
  // Anybody is called so.
  'signed by name': [0, 0.3],
  // Only a house’s own desk signs so.
  'signed by small': [0, 1.5],
  // "(ANSA) -": how Italy and the web do it.
  'signed in front': [1.2, 0],
  // Nothing else stands there so.
  'signed in a bracket': [1.9, 0],
  // Any word may stand there.
  'signed in the open': [-0.3, 0],
  // "KOMPAS.com".
  'signed by an address': [2.2, -0.1],
  // Papers on the web.
  'signs without a place': [4, 0],
  // "/TASS/".
  'signed between strokes': [1.5, 0],
  // "(dpa)": no abbreviation of anything else is printed so.
  'signed in small letters': [2, 0],
  // Who wrote it stands in front.
  'by-line': [2, 9.2],
  // "Average nucleotide identity (ANI)".
  'explains an acronym': [-8, -8],
  // AP and Reuters print towns in capitals: "Jane Doe (AP) —" is a person.
  'house of capitals': [-5, 0],
  // The sign of the trade, and of many others.
  dash: [1.7, 1.7],
  // AP, Reuters, the papers of North America.
  'long dash': [2.1, 2.2],
  // Nobody but a newsroom sets ".-".
  'stop and dash': [2.5, 3],
  // "ALGIERS- The".
  'tight dash': [1.1, 0],
  // India, and every heading.
  colon: [0.9, -0.4],
  // A heading shouts less often.
  'colon after capitals': [0, 0.6],
  // Sentences end so.
  stop: [1.1, -1.2],
  // Pages set it for a dash.
  bullet: [1, 1.5],
  // Behind a signature between strokes.
  stroke: [1, 1],
  // Nothing sets the line off.
  none: [-1.5, -3],
  // Nothing but the line itself.
  'line end': [-0.5, -5.9],
  // "CHINA CHIPS — Bloomberg:" is a headline.
  'open and unknown': [-3.2, 0],
  // "NEW YORK DAILY NEWS".
  'open line': [-1.9, 0],
  // Headings have dashes too.
  'dash after small letters': [0.1, -1.1],
  // A remark begins so.
  'long dash after small letters': [0, -1.6],
  // Spain and Latin America.
  'stop and dash after small letters': [0, -0.5],
  // A compound.
  'tight dash after small letters': [-1, -4],
  // Headings name towns.
  'colon after small letters': [-0.6, -2.5],
  // A short sentence.
  'stop after small letters': [0, -1.2],
  // A list.
  'bullet after small letters': [0, -0.5],
  // "Jane Doe / AFP / Getty Images" is a credit.
  'stroke after small letters': [-3, -2],
  // A sentence goes on.
  'none after small letters': [-0.6, -2],
  // A credit, a name.
  'line end after small letters': [-0.2, -0.8],
  // Papers of South and South East Asia close a line with a colon.
  'land of colons': [0, 5.2],
  // Papers of central and eastern Europe close it with a full stop.
  'land of full stops': [0, 1.9],
} as const satisfies Weights;

/** What the first letters behind it say. */
export const GLANCE = {
  // The line alone, as editors type it.
  'nothing follows': [0.1, 2.5],
  // A letter to the editor.
  salutation: [-1, -6],
  // "New York (dpa) Foto: Jane Doe".
  'credit follows': [-5, -6],
  // Who signs is still to come.
  'bracket follows': [-1, -8],
  // The sentence goes on.
  'small letter follows': [-5, -6],
  // So does the headline.
  'capitals follow': [-2, -5],
  // A score, a price.
  'figure follows': [-0.5, -1.1],
  // A picture’s caption, a span of days.
  'date follows': [-2, -8],
} as const satisfies Weights;

/** What its first sentence says. */
export const STORY = {
  // A list, a route.
  'place follows': [-0.1, -1.5],
  // "In Kopenhagen hat".
  'place in the story': [0, 1],
  // "Oslo — Oslo is the capital".
  'defines the place': [-1, -3],
  // Small words that no heading keeps small.
  tells: [0.6, 1.1],
  // Who said it, and on what day.
  reports: [0.5, 2],
  // A sentence, not a heading.
  'finite verb': [0.2, 0.7],
  // Leads are long.
  'long sentence': [0.3, 0.7],
  // A play, an interview.
  speaks: [-0.3, -4.1],
  // Headlines leave them out.
  'article follows': [0.6, 0.8],
  // Every word has a capital.
  'words of a title': [0.1, -1.7],
  // Leads have both.
  'article and verb': [0.2, 0.8],
  // A heading.
  'few words': [-0.2, -2.2],
  // It ends soon and without a stop.
  'short heading': [0.1, -1],
  // Leads state.
  asks: [-0.5, -2],
  // A remark between dashes.
  'second dash': [-0.5, -1.5],
  // A page’s furniture.
  'web address': [-2, -3],
} as const satisfies Weights;

export const WEIGHTS = { ...LINE, ...GLANCE, ...STORY };

/** What is seen of a line, or of the story behind it. */
export type Sign = keyof typeof WEIGHTS;

/** So much has to be outweighed. */
export const BIAS = [-2.9, -5.7] as const;
