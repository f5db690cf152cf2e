import { lazily } from '../../text';

/** A model or a service of it: no creator and no source, but how a picture was made. */
const TOOL = String.raw`(?:google|meta|samsung|apple|microsoft|freepik|shutterstock) ai|(?:google )?(?:gemini|imagen(?= \d)|nano banana|veo)(?: \d[\w.]*)?|(?:openai(?:['’]?s)? )?(?:dall[·.•\-–‑ ]?e(?:[ -]?\d)?|chat ?gpt(?:[- ]?\w{1,3})?|gpt[- ]?(?:image|\d)\w*|sora)|(?:adobe )?firefly|photoshop generative fill|generative fill|mid ?journey(?: v?\d[\w.]*)?|stable diffusion(?: \w{1,4})?|dreamstudio|(?:microsoft )?(?:copilot|bing)(?: image creator)?|microsoft designer|grok(?: imagine)?|flux(?:\.1)?|ideogram|leonardo(?:\.ai| ai)|runway(?:ml)?|canva (?:ai|magic \w+)|craiyon|nightcafe|kling|seedream|hailuo|claude|perplexity|챗 ?(?:gpt|지피티)|미드저니|제미나이|달리|나노바나나|文心一格|即梦|豆包|通义万相|кандинский|kandinsky|шедеврум|yandexart`;

/** Names of tools that are nothing else, so that one alone says that a picture is a machine's. */
export const SURE_TOOL =
  /^(?:(?:openai\s?)?dall[·.•\-–‑ ]?e(?:[ -]?\d)?|chat ?gpt(?:[- ]?\w{1,3})?|mid ?journey(?: v?\d[\w.]*)?|stable diffusion(?: \w{1,4})?|adobe firefly|bing image creator|grok imagine|google gemini|nano banana|챗 ?(?:gpt|지피티)|미드저니)$/iu;

/** Whatever goes on a word. Patterns that ask for \p{L} in many places take a tenth of a second to compile. */
export const LETTER = String.raw`[^\s\x21-\x40\x5b-\x60\x7b-\xbf\ue000-\uf7ff]`;

/** "AI" in the languages of the house and its neighbours. */
const AI_WORDS = String.raw`(?:generative[rns]? |생성형 ?|生成(?:式|系)?)?(?:a\.?i\.?(?:gc)?|artificial intelligence|synthetic|deep-?fake|machine learning|k\.?i\.?|künstliche[rn]? intelligenz|i\.?a\.?|(?:l['’])?intelligence artificielle|inteligencia artificial|inteligência artificial|(?:l['’])?intelligenza artificiale|kunstmatige intelligentie|kunstig intelligens|artificiell intelligens|tekoäly${LETTER}*|sztuczn${LETTER}+ inteligencj${LETTER}+|uměl${LETTER}+ inteligenc${LETTER}+|yapay zek[aâ]${LETTER}*|kecerdasan buatan|trí tuệ nhân tạo|ии|искусственн${LETTER}+ интеллект${LETTER}*|нейросет${LETTER}*|ші|штучн${LETTER}+ інтелект${LETTER}*|нейромереж${LETTER}*|(?:ال)?ذكاء (?:ال)?[اإ]صطناعي|هوش مصنوعی|בינה מלאכותית|τεχνητή[ς]? νοημοσύνη[ς]?|ปัญญาประดิษฐ์|인공 ?지능|에이아이|人工(?:知能|智能|智慧))(?: g[ée]n[ée]rati(?:ve|va|f|v[ao])| generativ[ao])?(?: (?:tools?|software|program|technology|models?|image generators?|generators?|imaging))?`;

/**
 * Every name becomes one sign of its own, so that no phrase spells all names again: from here on those of AI,
 * then those that may be somebody's name or initials ("Ai", "A.I.", "Synthetic"), then those of tools.
 */
const FIRST = { ai: 0xe000, unsure: 0xe800, tool: 0xf000 } as const;

/** A sign for AI, as part of a phrase. */
export const AI = String.raw`[\uE000-\uEFFF]`;
/** The same where only what can be nothing else will do. */
export const SURE_AI = String.raw`[\uE000-\uE7FF]`;
/** A sign for AI or for a tool. */
export const BY = String.raw`[\uE000-\uF7FF]`;

const SIGN = /[\uE000-\uF7FF]/g;
const MOST = 0x800;
/** A letter of these scripts goes on a word; one of Korea, of China or an Arabic "with" does not. */
const GOES_ON = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]`;
const NAMES = lazily(
  () =>
    new RegExp(String.raw`(?<!${GOES_ON})(?:(?<tool>(?:${TOOL})(?: ?AI)?)|${AI_WORDS})(?!${GOES_ON})`, 'giu'),
);
const UNSURE = /^(?:\p{L}\.\p{L}\.?|\p{Lu}\p{Ll}|[Ss]ynthetic|[Dd]eep-?[Ff]ake)$/u;

export interface MarkedNames {
  text: string;
  /** With the names in the place of their signs. */
  restore(text: string): string;
  /** The first tool whose sign is in a phrase. */
  toolIn(phrase: string): string | undefined;
}

/** A text with a sign in the place of every name of AI and of a tool; null where there is none. */
export const markNames = (printed: string): MarkedNames | null => {
  const names: string[] = [];
  const nameOf = (sign: string): string => names[sign.charCodeAt(0) % MOST] ?? '';
  const text = printed.replace(SIGN, '').replace(NAMES(), (name: string, tool: string | undefined) => {
    if (names.length === MOST) return name;
    const first = tool ? FIRST.tool : UNSURE.test(name) ? FIRST.unsure : FIRST.ai;
    return String.fromCharCode(first + names.push(name) - 1);
  });
  if (names.length === 0) return null;
  return {
    text,
    restore: (marked) => marked.replace(SIGN, nameOf),
    toolIn: (phrase) => {
      const [sign] = /[\uF000-\uF7FF]/.exec(phrase) ?? [];
      return sign === undefined ? undefined : nameOf(sign);
    },
  };
};
