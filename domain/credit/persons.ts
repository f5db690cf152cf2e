/** Words that are part of an organisation's name and hardly ever of a person's. */
const ORGANISATION_WORDS = new Set(
  (
    'agency agence agencia agência agenzia agentur airlines airways airport archive archives archiv army arts ' +
    'associated association asociación authority bank battalion board brigade bros broadcasting ' +
    'bundeswehr business cathedral center centre chamber channel chronicle church cinema city clinic club coalition ' +
    'collection college comité comune commission committee communications company conference congress ' +
    'consortium corp corporation council county courier daily department digital diocese directorate ' +
    'disney dispatch division embassy emergency energy engineering enquirer enterprises entertainment examiner express ' +
    'facebook family fc federal federation ferrovie festival feuerwehr film films fire force forces foreign foundation ' +
    'fundación gallery games gazette globe gmbh gobierno government governo group guardian ' +
    'health herald history holdings hospital images inc independent industries inquirer insider instagram institut institute ' +
    'institution interior international journal kommune kriminalpolizei lab laboratories laboratory labs league library llc ltd ' +
    'magazine mail mairie media military ministère ministerio ministério ministerium ministry mirror ' +
    'mission morning motor motors municipality musée museum museo music nasa national nations navy network networks ' +
    'news newspaper newspapers northwest observatory observer office official olympic online opera orchestra organisation ' +
    'organization papers parliament parlament partners party photo photography photos pictures platoon plc polícia ' +
    'policía police polizei polizia post prefeitura presidencia presidency presidential president prensa ' +
    'press pressebüro presse prison production productions project province publications publishing radio records ' +
    'regiment register regional relations republic resort resources review royal satellite school science sciences secretariat secret ' +
    'security senate service services sheriff society software solutions space sport sports staatskanzlei stadium stadt stadtarchiv state station ' +
    'studio studios syndicate systems team technologies technology telegraph television theater theatre ' +
    'times tribune troops trust tv twitter union united universal universidad universidade université università ' +
    'universität university verlag verein video ville war weekly wire works world youtube zeitung ' +
    'bundestag bundesregierung kreis landkreis gemeinde ayuntamiento ajuntament generalitat consejo junta ' +
    'министерство пресс-служба служба мвд мчс минобороны агентство администрация правительство ' +
    'polis politiet politi regeringen universitet universiteit ministerie gemeente politie rijksoverheid ' +
    'biennale fondazione fondation ligue fédération comitato squadra vigili carabinieri vaticano vatican ' +
    'weather zoo aquarium aerospace airforce artillery biotech pharma pharmaceuticals robotics dynamics ' +
    'innovations instruments semiconductor automotive racing cycling football cricket rugby athletics soccer basketball baseball ' +
    'defence defense justice education transport transportation treasury customs coastguard coast border patrol ' +
    'homeland navy marines squadron star bee sentinel oregonian statesman tennessean courant advertiser sun-times post-gazette canada shimbun copyright image unit spokesperson spokesman supreme nyhetsbyrån ntb corps infantry command staff general’s'
  ).split(' '),
);

const ORGANISATION_ENDING =
  /(?:社|新聞|新闻|通信|通讯|大学|大學|省|庁|厅|局|部|院|会|會|協会|市|県|县|区|政府|公司|集团|網|网|电视台|電視台|館|馆|학교|대학|대학교|방송|일보|신문|뉴스|전자|그룹|위원회|재단|협회|구청|시청|도청|군청|경찰청|경찰서|소방서|본부|공사|공단|은행|증권|건설|제약|엔터테인먼트|미디어|국회|시|군|구)$/u;

/** ".com" names, "&", digits, "of the": no photographer is called so. */
const ORGANISATION_MARK =
  /[&@#\d]|\.(?:com|org|net|co|de|fr|kr|jp|io|tv|news|gov|eu)\b|[\s][–—-][\s]|(?:^|\s)(?:of|the|for|in|on|at|our|une|les|der Stadt)(?:\s|$)|(?:GmbH|S\.A|PLC|LLC|e\.V)/u;

/** Picture houses run the word into their name: "Costfoto", "NurPhoto". */
const HOUSE_ENDING = /\p{L}(?:foto|photos?|fotos|images|media|pix|pics)$/iu;

/** Arabic has no capitals to tell by: agency, ministry, network, channel. */
const ARABIC_BODY = /^(?:وكالة|وزارة|شبكة|قناة)/;

const NAME_WORD = /^[\p{L}\p{M}][\p{L}\p{M}.'’`-]*$/u;

/** "de", "van", "bin": the only small words inside a name. */
const PARTICLES = new Set(
  'de da do dos das du des di del della la le el al van von der den ten ter zu zur y e bin ibn bint abu af av ’t'.split(
    ' ',
  ),
);

const KOREAN_SURNAME =
  /^[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용][가-힣]{2}$/u;
const CHINESE_SURNAME =
  /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武莫孔常汤湯鞠庞岳申鲁燕殷丛谌翟樊费葛][\p{Script=Han}]{1,2}$/u;

const words = (name: string): string[] => name.split(/\s+/).filter(Boolean);

const isShouted = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

/** A word says so ("Press", "Ministry"), or the shape of it does ("NASA", "PhotoPQR", "flash90"). */
export const looksLikeOrganisation = (name: string): boolean => {
  if (ORGANISATION_MARK.test(name) || /^The\s/.test(name) || ARABIC_BODY.test(name)) return true;
  if (/[\p{Script=Han}\p{Script=Hangul}]$/u.test(name) && ORGANISATION_ENDING.test(name)) return true;
  const all = words(name);
  if (all.some((word) => ORGANISATION_WORDS.has(word.toLowerCase().replace(/[.’']s?$/, '')))) return true;
  if (all.length === 1) return (isShouted(name) && name.length <= 6) || HOUSE_ENDING.test(name);
  return false;
};

/** Two to six words, each like a part of a name, capitals in front; or a name of East Asian shape. */
export const looksLikePerson = (name: string): boolean => {
  if (KOREAN_SURNAME.test(name) || CHINESE_SURNAME.test(name)) return !looksLikeOrganisation(name);
  const all = words(name.replace(/,?\s+et al\.?$/i, ''));
  if (all.length < 2 || all.length > 6 || looksLikeOrganisation(name)) return false;
  // Korean names are one word; several are a description.
  if (/\p{Script=Hangul}/u.test(name) || !all.every((word) => NAME_WORD.test(word))) return false;
  const small = all.filter((word) => /^\p{Ll}/u.test(word));
  return small.every((word) => PARTICLES.has(word.replace(/['’].*$/, '')) || /^[dl]['’-]/.test(word));
};

/** One capitalised word that could be somebody's name: "Havryliuk", not "BPI". */
export const looksLikeMononym = (name: string): boolean =>
  NAME_WORD.test(name) && /^\p{Lu}\p{Ll}+$/u.test(name) && !looksLikeOrganisation(name);
