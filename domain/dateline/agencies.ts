import { fold } from './fold';
import { remember } from './remember';

/** The wires and the houses that sign datelines, by where they are at home; `|` stands between names. */
const TABLE = [
  'AP|Associated Press|The Associated Press|Reuters|Thomson Reuters Foundation|Reuters Breakingviews|AFP|AFP Factual',
  'UPI|dpa|dpa-AFX|awp|AWP|dts Nachrichtenagentur|apro|pte|news aktuell|EFE|EPA|EPA-EFE|ANSA|ANSAmed|AGI|Adnkronos|askanews|LaPresse|Italpress|ITALPRESS|9Colonne|DIRE|APCOM|TMNews|Radiocor',
  'Europa Press|EP|EFECOM|EFEAGRO|EFEVERDE|Servimedia|ACN|Lusa|Agência Lusa|Agência Brasil|Estadão Conteúdo|Folhapress|ABr',
  'Télam|NA|DyN|Notimex|Prensa Latina|PL|AVN|ABI|Andina|Colprensa|Inter Press Service|IPS|ACAN-EFE|ALN|elmundo.cr',
  'Belga|ANP|sda|ats|Keystone-SDA|APA|ots|KNA|epd|idw|SID|dts|afp|vwd|ddp|dapd|AFX|Ritzau|NTB|TT|STT|BNS|LETA|ELTA|ETA',
  'PAP|ČTK|CTK|TASR|SITA|MTI|Agerpres|Mediafax|BTA|BGNES|Tanjug|Beta|FoNet|Hina|STA|SRNA|Fena|MIA|ATA|ANA|ANA-MPA|AMNA|CNA',
  'PA|PA Media|Press Association|BBC|ITV|Sky News|RTÉ|CP|The Canadian Press|Canadian Press|LA PRESSE CANADIENNE|La Presse Canadienne',
  'AAP|NZPA|RNZ|PACNEWS|TASS|ITAR-TASS|ТАСС|ИТАР-ТАСС|РИА Новости|РИА Новый День|РИА Новости Украина|РИА Новости Крым|РИА Новости Спорт|РИА Недвижимость|Р-Спорт|Россия сегодня|RIA Novosti|RIA|Sputnik|Спутник|Интерфакс|Interfax',
  'INTERFAX.RU|Interfax-Ukraine|Интерфакс-Украина|Росбалт|Прайм|ПРАЙМ|РАПСИ|REGNUM|ИА REGNUM|Укринформ|Ukrinform|УНИАН|UNIAN|УНН|Укрінформ|БЕЛТА|BelTA|БелТА|Інтерфакс-Україна|БТА|Фокус|КРОСС|СИА|МИА|МОНЦАМЭ|MONTSAME|Report.az|Кабар|Kabar|Ховар|АГН Москва|Агентство Москва',
  'Trend|APA-Economics|Azertac|AZERTAC|Report|Armenpress|ARMENPRESS|Kazinform|КазИнформ|Казинформ|Akipress|AKIpress|Интерфакс-Казахстан|УзА',
  'AA|Anadolu|Anadolu Agency|Anadolu Ajansı|İHA|IHA|DHA|ANKA|Cihan|IRNA|ISNA|MNA|Mehr|Fars|FNA|Tasnim|SANA|NNA|SPA|WAM|QNA|KUNA|BNA|ONA|Petra|INA|NINA',
  'WAFA|MENA|APS|MAP|TAP|LANA|SUNA|SABA|Saba|Ma’an|Maan|Ahram Online|NAN|GNA|KNA|SAnews|PANA|APANEWS|ENA|SONNA|ZBC|New Ziana|APO Group|African Media Agency',
  'Xinhua|XINHUA|Xinhua News Agency|Chinanews|ECNS|CNS|CGTN|Global Times|Focus Taiwan|KCNA|Yonhap|Yonhap News|Yonhap News Agency|Yonhap Infomax|News1|Newsis|Korea Times',
  'Kyodo|KYODO|Kyodo News|KYODO NEWS|Jiji|Jiji Press|JIJI|JIJI PRESS|Nikkei|Bernama|BERNAMA|ANTARA|Antara|ANTARA News|Antaranews|VNA|VNS|TTXVN|LPB|AKP|TNA|PNA|MNA|KPL',
  'PTI|IANS|ANI|UNI|PTI Bhasha|IANS-PR|ANI-PR|ANI Press Release|NewsVoir|VMPL|PNN|SRV|BusinessWire India|APP|PPI|INP|BSS|UNB|RSS|Colombo Page|HT|TNN|ENS|KNN',
  'PRNewswire|PR Newswire|PRNewswire-PRWeb|PRNewswire-USNewswire|PRNewswire-FirstCall|PRNewswire-AsiaNet|PRNewswire-HISPANIC PR WIRE|PRWEB|PRWeb|CNW|CNW Telbec|BUSINESS WIRE|Business Wire',
  'GLOBE NEWSWIRE|GlobeNewswire|GlobeNewsWire|ACCESSWIRE|Accesswire|ACCESS Newswire|Marketwired|MARKETWIRE|Marketwire|Newsfile|Newsfile Corp.|EINPresswire.com|EIN Presswire|EIN Presswire/',
  'NewMediaWire|3BL Media|CSRwire|USNewswire|Media OutReach|Media OutReach Newswire|JCN Newswire|ACN Newswire|SEAPRWire|ZEX PR WIRE|PressReleasePoint|Send2Press Newswire|EZ Newswire|InvestorsHub NewsWire|Baystreet',
  'CNN|CNN Business|CNN Español|CNN en Español|CNN Indonesia|CNBC|CNBC Indonesia|CNBC-TV18|NBC News|ABC News|CBS News|Fox News|FOX NEWS|Bloomberg|Bloomberg News|BLOOMBERG|Dow Jones|MarketWatch|VOA|Voice of America',
  'RFE/RL|RFA|RFI|DW|Al Jazeera|Nexstar|NEXSTAR|NewsNation|States Newsroom|Stacker|StatePoint|NewsUSA|Zenger News|The Center Square|Cronkite News|Capital News Service|CNS|RNS|JTA|JNS|CWN|Catholic News Service|OSV News|Zenit|ZENIT|Fides|AsiaNews',
  'TNS|Tribune News Service|McClatchy|Gray News|Gray DC|InvestigateTV|KFF Health News|SNS|BIRN|ReliefWeb|IRIN|UN News|Thomson Financial|FT|Courthouse News|Legal Newsline|Benzinga',
  'KOMPAS.com|KOMPAS|TEMPO.CO|Tempo.co|REPUBLIKA.CO.ID|Republika|Liputan6.com|detikcom|detikNews|Okezone|Merdeka.com|Suara.com|VIVA|JPNN.com|TRIBUNNEWS.COM|Beritasatu.com|BeritaSatu|INILAH.COM|SINDOnews.com|iNews.id|TEMPO Interaktif',
  'رويترز|أ ف ب|ا ف ب|أ.ف.ب|ا.ف.ب|أف ب|فرانس برس|أ ب|ا ب|أ.ب|أسوشيتد برس|اسوشيتد برس|شينخوا|الأناضول|د ب أ|د.ب.أ|د ب ا|واس|وام|قنا|كونا|بنا|بترا|سانا|وفا|أ ش أ|أش أ|ا ش ا|واج|وأج|وات|ومع|و م ع|سبوتنيك|تاس|نوفوستي|العمانية|واع|آكي|CNN بالعربية|سي إن إن|معا|العربية نت|العربية.نت|الجزيرة نت|الشرق الأوسط|الحياة|يو بي آي|لانا|سونا',
  'רויטרס|ΑΠΕ-ΜΠΕ|ΑΠΕ|ΚΥΠΕ|สำนักข่าวไทย|ইউএনবি|বাসস',
  'भाषा|वार्ता|आईएएनएस|एएनआई|हिन्दुस्थान समाचार|हि.स.|एजेंसी|एजेंसियां|एपी|एएफपी|रायटर|पीटीआई|यूएनआई|शिन्हुआ',
];

const KNOWN = new Map<string, string[]>();
for (const row of TABLE)
  for (const name of row.split('|')) KNOWN.set(fold(name), [...(KNOWN.get(fold(name)) ?? []), name]);

/**
 * An agency that is known to sign datelines; accents and capitals aside, but never in small letters where it
 * does not print itself so: "NOTE (ani):" is no dateline.
 */
export const isKnownAgency = remember((name): boolean => {
  const printed = KNOWN.get(fold(name));
  return printed !== undefined && (name !== name.toLowerCase() || printed.includes(name));
});

/** The same outside a bracket, where "Pa." is a state and not the Press Association: as it is printed, or in capitals. */
export const isPrintedAgency = remember((name): boolean => {
  const printed = KNOWN.get(fold(name));
  return printed !== undefined && (printed.includes(name) || name === name.toUpperCase());
});

/** "dpa/lnw", "ANI/WAM", "ANSA-AFP", "AP & Local Sources": the first one signs. */
export const isSignedByKnown = remember((name): boolean => {
  if (isKnownAgency(name)) return true;
  const cut = name.search(/[/+&,–-]/);
  return cut > 1 && isKnownAgency(name.slice(0, cut).trim());
});

/** "KTLA", "WABC-TV": how United States stations sign. */
export const isCallSign = (name: string): boolean =>
  /^[KW][A-Z]{2,3}(?:[-/ ](?:TV|AM|FM|\d{1,2}))?$/.test(name);

/** Houses that set their own name in capitals for looks alone; readers know them otherwise. */
const READERS_NAME: Readonly<Record<string, string>> = { 'EUROPA PRESS': 'Europa Press' };

export const agencyName = (printed: string): string => READERS_NAME[printed] ?? printed;

/** A short name that an agency could have: capitals, not a sentence, no figures in front. */
export const looksLikeAgency = (name: string): boolean =>
  name.length <= 32 && /^\p{Lu}[\p{L}\p{N}.&'’/+-]*(?: \p{Lu}?[\p{L}\p{N}.&'’/+-]*){0,3}$/u.test(name);

/** "Associated Press (AP)": a bracket that explains the name in front of it is no signature. */
export function isAcronymOf(short: string, name: string): boolean {
  const words = name.split(/[\s-]+/).filter(Boolean);
  if (words.length < 2) return false;
  const letters = fold(short.replace(/[^\p{L}]/gu, ''));
  const initials = (kept: readonly string[]) => fold(kept.map((word) => word.charAt(0)).join(''));
  return letters === initials(words) || letters === initials(words.filter((word) => /^\p{Lu}/u.test(word)));
}

/** "KOMPAS.com", "TEMPO.CO": a house that signs with its address. */
export const isSite = (name: string): boolean => /\.(?:com|co|id|net)$/i.test(name) && isKnownAgency(name);
