/** Europe; see {@link import('./names').readNames} for how a row is read. */
export const NAMES_EUROPE = `RU Moscow=모스크바|モスクワ|莫斯科|Москва|موسكو|मॉस्को|Moskau|Moscú|Moscou|Mosca|Moskva|Moskou|Moskwa
RU Saint Petersburg>St. Petersburg=상트페테르부르크|サンクトペテルブルク|圣彼得堡|Санкт-Петербург|Петербург|Sankt Petersburg|Saint Petersburg|-Leningrad
RU Vladivostok=블라디보스토크|ウラジオストク|海参崴|Владивосток;Sochi=Сочи;Kazan=Казань;Yekaterinburg=Екатеринбург|-Sverdlovsk
RU Novosibirsk=Новосибирск;Rostov-na-Donu>Rostov-on-Don=Ростов-на-Дону;Kaliningrad=Калининград;Khabarovsk=Хабаровск
RU Groznyy>Grozny=Грозный;Nizhniy Novgorod>Nizhny Novgorod=Нижний Новгород;Samara=Самара;Murmansk=Мурманск;Krasnodar=Краснодар
RU Voronezh=Воронеж;Ufa=Уфа;Belgorod=Белгород;Kursk=Курск;Yuzhno-Sakhalinsk=Южно-Сахалинск;Yakutsk=Якутск;Krasnoyarsk=Красноярск
RU Omsk=Омск;Chelyabinsk=Челябинск;Volgograd=Волгоград|-Stalingrad;Arkhangel’sk>Arkhangelsk
UA Kyiv=키이우|키예프|キーウ|キエフ|基辅|基輔|Киев|Київ|كييف|-Kiev|Kiew|Kíev|Kijów;Lviv=르비우|リビウ|Львів|-Lvov
UA Odessa>Odesa=オデーサ|오데사|Одесса|Одеса|Odessa;Kharkiv=하르키우|Харьков|Харків|-Kharkov;Donetsk=Донецк;Luhansk=Луганск
UA Mariupol=Мариуполь;Zaporizhia>Zaporizhzhia;Kramators’k>Kramatorsk;Dnipro=-Dnipropetrovsk;Simferopol=Симферополь
BY Minsk=민스크|ミンスク|明斯克|Минск
PL Warsaw=바르샤바|ワルシャワ|华沙|華沙|Варшава|Warszawa|Varsovia|Varsovie|Warschau|Varsavia;Kraków>Krakow=Kraków|-Cracow;Gdańsk>Gdansk=Gdańsk|-Danzig;Wrocław=-Breslau;Szczecin=-Stettin
CZ Prague=프라하|プラハ|布拉格|Прага|Praha|Praga|Prag
SK Bratislava=브라티슬라바|Братислава
HU Budapest=부다페스트|ブダペスト|布达佩斯|Будапешт
RO Bucharest=부쿠레슈티|ブカレスト|布加勒斯特|Бухарест|București|Bucarest|Bukarest;Cluj-Napoca>Cluj=Cluj-Napoca
BG Sofia=소피아|София|索非亚|Sofía
RS Belgrade=베오그라드|ベオグラード|贝尔格莱德|Белград|Belgrado|Belgrad|Beograd
GR Athens=아테네|アテネ|雅典|Афины|أثينا|Αθήνα|Athènes|Atenas|Athen|Atene;Mytilene=Lesbos
MD Chisinau=Кишинев|Chişinău|Chișinău
AT Vienna=빈|비엔나|ウィーン|维也纳|維也納|Вена|فيينا|Wien|Viena|Vienne|Wiedeń;Klagenfurt am Wörthersee>Klagenfurt;Sankt Pölten>St. Pölten
CH Genève>Geneva=제네바|ジュネーブ|日内瓦|日內瓦|Женева|جنيف|Genève|Ginebra|Genf|Ginevra|Genebra
CH Zürich>Zurich=취리히|チューリヒ|苏黎世|Цюрих|Zürich|Zúrich;Davos=다보스|ダボス|达沃斯|Давос
CH Bern=베른|伯尔尼|Берн|Berne|Berna;Lausanne=로잔|洛桑|Lausana;Basel=Bâle;Luzern>Lucerne=Luzern;Sankt Gallen>St. Gallen
DE Berlin=베를린|ベルリン|柏林|Берлин|برلين|Berlín|Berlino;Munich=뮌헨|ミュンヘン|慕尼黑|Мюнхен|ميونيخ|München|Múnich|Monaco di Baviera
DE Frankfurt am Main>Frankfurt=프랑크푸르트|フランクフルト|法兰克福|法蘭克福|Франкфурт|Frankfurt am Main|Frankfurt/Main|Fráncfort|Francoforte|Francfort
DE Hamburg=함부르크|ハンブルク|汉堡;Bonn=波恩;Köln>Cologne=Köln|쾰른|Colonia;Nürnberg>Nuremberg=Nürnberg;Hannover=Hanover
DE Halle (Saale)>Halle=Halle/Saale;Frankfurt (Oder)>Frankfurt an der Oder=Frankfurt/Oder;Ramstein-Miesenbach>Ramstein
FR Paris=파리|パリ|巴黎|Париж|باريس|पेरिस|París|Parigi|Paryż|Parijs;Cannes=칸|カンヌ;Nice=니스|尼斯;Lyon=里昂|Lyons
FR Strasbourg=ストラスブール|斯特拉斯堡|Страсбург|Straßburg|Estrasburgo;Marseille=마르세유|Marsella|Marseilles
BE Brussels=브뤼셀|ブリュッセル|布鲁塞尔|布魯塞爾|Брюссель|بروكسل|Bruxelles|Brussel|Bruselas|Brüssel|Bruxelas|Bruksela
BE Antwerpen>Antwerp=Antwerpen|Anvers;Gent>Ghent=Gent|Gand;Brugge>Bruges=Brugge;Leuven=Louvain
NL Amsterdam=암스테르담|アムステルダム|阿姆斯特丹|Амстердам;The Hague=헤이그|ハーグ|海牙|Гаага|لاهاي|Den Haag|La Haye|La Haya|L'Aia
LU Luxembourg=룩셈부르크|Luxemburg|Luxemburgo|Lussemburgo
GB London=런던|ロンドン|伦敦|倫敦|Лондон|لندن|लंदन|लन्दन|Londres|Londra|Londyn|Londen;Edinburgh=에든버러|エディンバラ|爱丁堡|Édimbourg
GB Glasgow=글래스고|グラスゴー;Manchester=맨체스터|曼彻斯特;Newcastle upon Tyne>Newcastle
IE Dublin=더블린|ダブリン|都柏林|Дублин|Dublín;Gaillimh>Galway
IT Rome=로마|ローマ|罗马|羅馬|Рим|روما|Roma|Rom|Rzym;Milan=밀라노|ミラノ|米兰|米蘭|Милан|Milano|Mailand|Milán|Milão
IT Venice=베네치아|ベネチア|威尼斯|Venezia|Venise;Naples=나폴리|Napoli;Turin=토리노|Torino;Florence=피렌체|Firenze;Genoa=Genova
IT Padova>Padua=Padova;Reggio Calabria=Reggio di Calabria
VA Vatican City=바티칸|바티칸시티|バチカン|梵蒂冈|Ватикан|Città del Vaticano|Ciudad del Vaticano|-Vatican
MT Valletta=La Valletta
MC Monaco=Mónaco|모나코;Monte-Carlo>Monte Carlo
ES Madrid=마드리드|マドリード|马德里|馬德里|Мадрид|مدريد;Barcelona=바르셀로나|バルセロナ|巴塞罗那|Барселона|برشلونة|Barcelone
ES Sevilla>Seville=Sevilla;Palma=Palma de Mallorca;Gasteiz / Vitoria>Vitoria=Gasteiz;Donostia / San Sebastián>San Sebastián=Donostia
PT Lisbon=리스본|リスボン|里斯本|Лиссабон|لشبونة|Lisboa|Lissabon|Lisbonne|Lisbona;Porto=-Oporto
DK Copenhagen=코펜하겐|コペンハーゲン|哥本哈根|Копенгаген|København|Kopenhagen|Copenhague;Århus>Aarhus
NO Oslo=오슬로|オスロ|奥斯陆|Осло
SE Stockholm=스톡홀름|ストックホルム|斯德哥尔摩|斯德哥爾摩|Стокгольм|ستوكهولم|Estocolmo|Stoccolma;Göteborg>Gothenburg=Göteborg
FI Helsinki=헬싱키|ヘルシンキ|赫尔辛基|赫爾辛基|Хельсинки|Helsingfors
IS Reykjavík>Reykjavik=Reykjavík
EE Tallinn=Таллин|タリン
LV Riga=Рига|리가
LT Vilnius=Вильнюс|ビリニュス|빌뉴스`;
