import { remember } from '../text';
import { isOrganisationWord } from './organisation-words';

const ORGANISATION_ENDING =
  /(?:社|新聞|新闻|通信|通讯|大学|大學|省|庁|厅|局|部|院|会|會|協会|市|県|县|区|政府|公司|集团|網|网|电视台|電視台|館|馆|학교|대학|대학교|방송|일보|신문|뉴스|전자|그룹|위원회|재단|협회|구청|시청|도청|군청|경찰청|경찰서|소방서|본부|공사|공단|은행|증권|건설|제약|엔터테인먼트|미디어|국회|시|군|구|队|隊|中心|日报|日報|晚报|晚報|电台|電台|频道|頻道|协会|協會|基金会|基金會|学院|學院|医院|醫院|分校|研究所|研究院|学会|學會|消防|交警|公安|文旅|融媒体?|卫视|衛視|视频|影业|影業|资本|科技|汽车|银行|航空)$/u;

/** ".com" names, "&", digits, "of the": no photographer is called so. */
const ORGANISATION_MARK =
  /^U\.?S\.? |[&@#❨\d]|\p{L}{2}\.(?:com|org|net|co|de|fr|kr|jp|io|tv|news|gov|eu|pl|ru|ua|it|es|pt|br|mx|ar|cl|id|my|in|ph|vn|nl|be|ch|at|cz|no|se|dk|fi|info|media|press|agency|photo)\b|[\s][–—-][\s]|(?:^|\s)(?:of|OF|the|THE|for|FOR|in|on|at|our|une|les|der Stadt)(?:\s|$)|(?:GmbH|mbH|\bS\.A|\bL\.P\b|PLC|LLC|e\.V)|['’]s(?:\s|$)|^(?:We|Our|My|Save|Stop)\s|^(?:La|El|Los|Las|Il|Die|Der|Das) \p{Lu}\S+$/u;

/** Picture houses run the word into their name: "Costfoto", "NurPhoto". */
const HOUSE_ENDING = /\p{L}(?:foto|photos?|fotos|images|media|pix|pics)$/iu;
const JOINED = /\p{Ll}(?:Press|News|TV|Sports?|Pictures?|Daily)$/u;

/** Arabic has no capitals to tell by: agency, ministry, network, channel. */
const ARABIC_BODY =
  /^(?:وكالة|وزارة|شبكة|قناة|صحيفة|هيئة|مكتب|رئاسة|الرئاسة|الجيش|مواقع|موقع|مؤسسة|جمعية|منظمة|المكتب|الهلال|الأمم|شركة)/;

/** German and Nordic bodies are one word: "Bundespolizei", "Utenriksdepartementet". */
const COMPOUND =
  /^(?:polizei|feuerwehr|staatsanwaltschaft)\p{L}+$|(?:polizei|präsidium|feuerwehr|ministerium|bistum|gesellschaft|-tv|archiv|museum|universität|zeitung|agentur|verlag|verband|kirche|verket|departementet|politiet|\p{L}{3}(?:news|media|sport|radio))$/iu;

const words = (name: string): string[] => name.split(/\s+/).filter(Boolean);

const isShouted = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

/** A word says so ("Press", "Ministry"), or the shape of it does ("NASA", "PhotoPQR", "flash90"). */
export const looksLikeOrganisation = remember((name): boolean => {
  if (ORGANISATION_MARK.test(name) || /^The\s/.test(name) || ARABIC_BODY.test(name)) return true;
  if (/[\p{Script=Han}\p{Script=Hangul}]$/u.test(name) && ORGANISATION_ENDING.test(name)) return true;
  const all = words(name);
  if (all.some(isOrganisationWord)) return true;
  if (all.some((word) => COMPOUND.test(word))) return true;
  if (all.length > 1) return false;
  return (isShouted(name) && name.length <= 6) || HOUSE_ENDING.test(name) || JOINED.test(name);
});
