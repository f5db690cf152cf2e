/** Europe, and places that are in no country. How a row is read stands in {@link import('./rows').readRows}. */
export const EUROPE = `-- Cambridge;Newcastle;Hamilton;Victoria;United Nations;Vatican;Antarctica;Aboard Air Force One;Aboard the Papal Plane;유엔본부;유엔;国連;联合国;聯合國;ООН
VA Vatican City=바티칸|바티칸시티|バチカン|梵蒂冈|Ватикан|Città del Vaticano|Ciudad del Vaticano|-Vatican
GB London=런던|ロンドン|伦敦|倫敦|Лондон|لندن|लंदन|लन्दन|Londres|Londra|Londyn|Londen|Londýn|Lontoo|Лондан;Manchester=맨체스터|曼彻斯特;Birmingham;Liverpool;Edinburgh=에든버러|エディンバラ|爱丁堡|Édimbourg
GB Glasgow=글래스고|グラスゴー;Belfast;Cardiff;Leeds;Bristol;Oxford;Wimbledon;Silverstone;Southampton;Aberdeen
GB* Nottingham;Sheffield;Leicester;Coventry;Sunderland;Plymouth;Wolverhampton;Norwich;Portsmouth;Swansea;Blackpool;Brighton;Bournemouth;Inverness
GB* Londonderry;Stormont;Balmoral;Westminster;Ascot;Aintree;Stratford-upon-Avon;St. Andrews;利物浦;格拉斯哥;Newcastle upon Tyne>Newcastle
IE Dublin=더블린|ダブリン|都柏林|Дублин|Dublín|Dublim|Dublino|Dublinas;Cork;Gaillimh>Galway
FR Paris=파리|パリ|巴黎|Париж|باريس|पेरिस|París|Parigi|Paryż|Parijs;Marseille=마르세유|Marsella|Marseilles;Lyon=里昂|Lyons;Nice=니스|尼斯;Toulouse;Bordeaux;Lille
FR Strasbourg=ストラスブール|斯特拉斯堡|Страсбург|Straßburg|Estrasburgo;Cannes=칸|カンヌ;Nantes;Rennes;Montpellier;Calais;Grenoble;Versailles
FR* Reims;Le Havre;Saint-Étienne;Toulon;Dijon;Nîmes;Brest;Le Mans;Amiens;Limoges;Clermont-Ferrand;Ajaccio;Bastia;Mulhouse;Besançon;Perpignan;Biarritz
FR* Avignon;Caen;Rouen;Orléans;Poitiers;La Rochelle;Annecy;Roubaix;Lourdes;Deauville;리옹;스트라스부르;보르도;툴루즈;에비앙
MC Monaco=Mónaco|모나코;Monte-Carlo>Monte Carlo
BE Brussels=브뤼셀|ブリュッセル|布鲁塞尔|布魯塞爾|Брюссель|بروكسل|Bruxelles|Brussel|Bruselas|Brüssel|Bruxelas|Bruksela;Antwerpen>Antwerp=Antwerpen|Anvers
BE Gent>Ghent=Gent|Gand;Liège;Liege;Brugge>Bruges=Brugge;Namur;Charleroi;Leuven=Louvain;Spa-Francorchamps
NL Amsterdam=암스테르담|アムステルダム|阿姆斯特丹|Амстердам;The Hague=헤이그|ハーグ|海牙|Гаага|لاهاي|Den Haag|La Haye|La Haya|L'Aia;Rotterdam;Utrecht;Eindhoven;Maastricht
NL Hilversum
LU Luxembourg=룩셈부르크|Luxemburg|Luxemburgo|Lussemburgo
LU* 卢森堡
DE Berlin=베를린|ベルリン|柏林|Берлин|برلين|Berlín|Berlino|Berlijn|Berlim|Berliini|Βερολίνο;Munich=뮌헨|ミュンヘン|慕尼黑|Мюнхен|ميونيخ|München|Múnich|Monaco di Baviera;Hamburg=함부르크|ハンブルク|汉堡
DE Frankfurt am Main>Frankfurt=프랑크푸르트|フランクフルト|法兰克福|法蘭克福|Франкфурт|Frankfurt am Main|Frankfurt/Main|Fráncfort|Francoforte|Francfort
DE Köln>Cologne=Köln|쾰른|Colonia;Düsseldorf;Duesseldorf;Stuttgart;Leipzig;Dresden;Bonn=波恩;Hannover=Hanover;Nürnberg>Nuremberg=Nürnberg;Bremen;Dortmund
DE Essen;Karlsruhe;Potsdam;Mainz;Wiesbaden;Magdeburg;Erfurt;Schwerin;Kiel;Saarbrücken;Wolfsburg;Mannheim;Ramstein-Miesenbach>Ramstein;Rostock;Augsburg
DE Freiburg;Halle (Saale)>Halle=Halle/Saale
DE* Duisburg;Bochum;Wuppertal;Bielefeld;Münster;Gelsenkirchen;Aachen;Mönchengladbach;Chemnitz;Braunschweig;Krefeld;Oberhausen;Lübeck;Kassel;Gütersloh
DE* Heidelberg;Regensburg;Ulm;Jena;Cottbus;Göttingen;Paderborn;Osnabrück;Oldenburg;Bayreuth;Garmisch-Partenkirchen;도르트문트;라이프치히;슈투트가르트;하노버;드레스덴;뒤셀도르프
DE* 하이델베르크;汉诺威;科隆;德累斯顿;Frankfurt (Oder)>Frankfurt an der Oder=Frankfurt/Oder
AT Vienna=빈|비엔나|ウィーン|维也纳|維也納|Вена|فيينا|Wien|Viena|Vienne|Wiedeń|Bécs|Vídeň|Viyana|Wenen;Salzburg;Graz;Innsbruck;Linz;Klagenfurt am Wörthersee>Klagenfurt;Bregenz;Eisenstadt
AT Sankt Pölten>St. Pölten;Kitzbühel
AT* 萨尔茨堡
CH Zürich>Zurich=취리히|チューリヒ|苏黎世|Цюрих|Zürich|Zúrich;Genève>Geneva=제네바|ジュネーブ|日内瓦|日內瓦|Женева|جنيف|Genève|Ginebra|Genf|Ginevra|Genebra|Genewa|Ženeva|Cenevre
CH Bern=베른|伯尔尼|Берн|Berne|Berna;Basel=Bâle;Lausanne=로잔|洛桑|Lausana;Davos=다보스|ダボス|达沃斯|Давос;Luzern>Lucerne=Luzern;Lugano;Nyon;St. Moritz
CH* Sankt Gallen>St. Gallen
IT Rome=로마|ローマ|罗马|羅馬|Рим|روما|Roma|Rom|Rzym;Milan=밀라노|ミラノ|米兰|米蘭|Милан|Milano|Mailand|Milán|Milão;Naples=나폴리|Napoli;Turin=토리노|Torino
IT Venice=베네치아|ベネチア|威尼斯|Venezia|Venise;Florence=피렌체|Firenze;Bologna;Palermo;Genoa=Genova;Bari;Verona;Catania;Cagliari;Trieste;Perugia;Ancona;Messina
IT Reggio Calabria=Reggio di Calabria;L'Aquila;Pisa;Padova>Padua=Padova;Brescia;Bergamo;Lampedusa;Potenza;Campobasso;Aosta;Trento;Bolzano;Taranto;Salerno
IT Modena;Parma;Lecce
IT* Livorno;Foggia;Reggio Emilia;Ravenna;Rimini;Ferrara;Pescara;Sassari;Siracusa;Vicenza;Udine;Treviso;Varese;Novara;Pavia;Cremona;Lucca;Siena;Arezzo
IT* Grosseto;Caserta;Matera;Cosenza;Catanzaro;Crotone;Agrigento;Trapani;Sanremo;Maranello;Monza;Assisi;Castel Gandolfo;베니스;都灵;佛罗伦萨
SM San Marino
MT Valletta=La Valletta
MT* 瓦莱塔
ES Madrid=마드리드|マドリード|马德里|馬德里|Мадрид|مدريد;Barcelona=바르셀로나|バルセロナ|巴塞罗那|Барселона|برشلونة|Barcelone;Valencia;Sevilla>Seville=Sevilla;Bilbao;Malaga;Málaga
ES Zaragoza;Granada;Palma=Palma de Mallorca;Las Palmas de Gran Canaria;Santiago de Compostela;Gasteiz / Vitoria>Vitoria=Gasteiz;Pamplona
ES Donostia / San Sebastián>San Sebastián=Donostia;Murcia;Valladolid;Oviedo;Santander;Toledo;Mérida;Logroño;Santa Cruz de Tenerife;Alicante;Córdoba;Cádiz
ES Almería;Ceuta;Melilla
ES* Vigo;Gijón;A Coruña;La Coruña;Elche;Badalona;Terrassa;Jerez de la Frontera;Burgos;Albacete;Salamanca;Castellón;Huelva;Badajoz;Cáceres;Tarragona;Girona
ES* Lleida;Lérida;Gerona;Huesca;Teruel;Soria;Cuenca;Ourense;Pontevedra;Ávila;Segovia;Ciudad Real;Guadalajara;Marbella;Ibiza;Vitoria-Gasteiz;Palencia
ES* Zamora;발렌시아;세비야;빌바오;瓦伦西亚
PT Lisbon=리스본|リスボン|里斯本|Лиссабон|لشبونة|Lisboa|Lissabon|Lisbonne|Lisbona|Lizbona|Lizbon|Lisabon|Lisabona;Porto=-Oporto;Faro;Funchal;Coimbra;Braga
DK Copenhagen=코펜하겐|コペンハーゲン|哥本哈根|Копенгаген|København|Kopenhagen|Copenhague|Copenaghen|Kopenhaga|Kopenhag;Århus>Aarhus
DK* 오르후스
NO Oslo=오슬로|オスロ|奥斯陆|Осло;Bergen;Stavanger;Trondheim;Tromsø;Tromso
NO* 베르겐
SE Stockholm=스톡홀름|ストックホルム|斯德哥尔摩|斯德哥爾摩|Стокгольм|ستوكهولم|Estocolmo|Stoccolma|Sztokholm|Tukholma;Göteborg>Gothenburg=Göteborg;Malmö;Malmo;Uppsala
SE* 예테보리
FI Helsinki=헬싱키|ヘルシンキ|赫尔辛基|赫爾辛基|Хельсинки|Helsingfors;Tampere;Turku;Rovaniemi
IS Reykjavík>Reykjavik=Reykjavík
IS* 雷克雅未克
EE Tallinn=Таллин|タリン|Tallin
EE* 塔林
LV Riga=Рига|리가
LV* 里加
LT Vilnius=Вильнюс|ビリニュス|빌뉴스|Vilna|Wilno|Wilna;Kaunas
LT* 维尔纽斯
PL Warsaw=바르샤바|ワルシャワ|华沙|華沙|Варшава|Warszawa|Varsovia|Varsovie|Warschau|Varsavia|Varsóvia|Varšava|Varsó|Varşova;Kraków>Krakow=Kraków|-Cracow;Gdańsk>Gdansk=Gdańsk|-Danzig;Poznań
PL Wrocław=-Breslau;Łódź;Katowice;Lublin;Rzeszow
PL* Szczecin=-Stettin;Bydgoszcz;Białystok;Rzeszów;Toruń;Zakopane;크라쿠프
CZ Prague=프라하|プラハ|布拉格|Прага|Praha|Praga|Prag|Praag|Prága;Brno;Ostrava
SK Bratislava=브라티슬라바|Братислава;Kosice
HU Budapest=부다페스트|ブダペスト|布达佩斯|Будапешт|Budapeste|Boedapest|Budapeşte|Budapešť
RO Bucharest=부쿠레슈티|ブカレスト|布加勒斯特|Бухарест|București|Bucarest|Bukarest|Bucareste|Boekarest|Bukareszt|Bükreş;Cluj-Napoca>Cluj=Cluj-Napoca
BG Sofia=소피아|София|索非亚|Sofía;Varna
GR Athens=아테네|アテネ|雅典|Афины|أثينا|Αθήνα|Athènes|Atenas|Athen|Atene|Atena|Athene|Ateny|Atény;Thessaloniki;Mytilene=Lesbos
CY Nicosia;Limassol
CY* 尼科西亚
AL Tirana
RS Belgrade=베오그라드|ベオグラード|贝尔格莱德|Белград|Belgrado|Belgrad|Beograd|Belgrád|Bělehrad;Novi Sad
HR Zagreb;Dubrovnik;Split
HR* 萨格勒布
SI Ljubljana
SI* 卢布尔雅那
BA Sarajevo;Banja Luka;Mostar
ME Podgorica
XK Pristina
MK Skopje
MD Chisinau=Кишинев|Chişinău|Chișinău
UA Kyiv=키이우|키예프|キーウ|キエフ|基辅|基輔|Киев|Київ|كييف|Kiew|Kíev|Kijów|~Kiev|Kyjev|Kijev|Kiova|Kiëv;Kharkiv=하르키우|Харьков|Харків|-Kharkov;Odessa>Odesa=オデーサ|오데사|Одесса|Одеса|Odessa
UA Lviv=르비우|リビウ|Львів|-Lvov;Donetsk=Донецк;Mariupol=Мариуполь;Zaporizhia>Zaporizhzhia;Dnipro=-Dnipropetrovsk;Kherson;Kramators’k>Kramatorsk;Bakhmut
UA Chernobyl;Luhansk=Луганск
UA* Kryvyi Rih;Mykolaiv;Sevastopol;Simferopol=Симферополь;Chernihiv;Sumy;Poltava;Uzhhorod;Bucha;Irpin;Avdiivka;Sloviansk;Pokrovsk;Vinnytsia
UA* Ivano-Frankivsk
BY Minsk=민스크|ミンスク|明斯克|Минск
RU Moscow=모스크바|モスクワ|莫斯科|Москва|موسكو|मॉस्को|Moskau|Moscú|Moscou|Mosca|Moskva|Moskou|Moskwa|Moscovo|Moskova
RU Saint Petersburg>St. Petersburg=상트페테르부르크|サンクトペテルブルク|圣彼得堡|Санкт-Петербург|Петербург|Sankt Petersburg|Saint Petersburg|-Leningrad;Sochi=Сочи
RU Vladivostok=블라디보스토크|ウラジオストク|海参崴|Владивосток;Kazan=Казань;Yekaterinburg=Екатеринбург|-Sverdlovsk;Novosibirsk=Новосибирск
RU Rostov-na-Donu>Rostov-on-Don=Ростов-на-Дону|~Rostov-na-Donu|Rostow|Rostow am Don;Murmansk=Мурманск;Groznyy>Grozny=Грозный;Khabarovsk=Хабаровск;Irkutsk=Иркутск;Yuzhno-Sakhalinsk=Южно-Сахалинск
RU Krasnoyarsk=Красноярск;Kaliningrad=Калининград;Belgorod=Белгород;Volgograd=Волгоград|-Stalingrad;Samara=Самара;Omsk=Омск;Chelyabinsk=Челябинск;Ufa=Уфа
RU Yakutsk=Якутск;Arkhangel’sk>Arkhangelsk=Архангельск;Perm=Пермь;Симферополь;Nizhniy Novgorod>Nizhny Novgorod=Нижний Новгород;Krasnodar=Краснодар;Voronezh=Воронеж
RU Kursk=Курск
RU* Saratov=Саратов;Astrakhan=Астрахань;Makhachkala=Махачкала;Tomsk=Томск;Tula=Тула;Tyumen=Тюмень;Ulan-Ude;Petropavlovsk-Kamchatsky;Novorossiysk;Beslan;Lugansk;소치;하바롭스크;카잔;사할린;이르쿠츠크
GI* Gibraltar
LI* Vaduz
AD* Andorra la Vella
FO* Tórshavn
GL* Nuuk
DE* Offenbach;Gera;Weimar;Suhl;Eisenach;Nordhausen;Koblenz;Trier;Kaiserslautern;Ludwigshafen am Rhein>Ludwigshafen;Worms;Gießen;Marburg;Fulda;Hanau;Darmstadt;Bamberg;Coburg;Passau;Landshut;Ingolstadt;Rosenheim;Konstanz;Tübingen;Reutlingen;Heilbronn;Pforzheim;Ludwigsburg;Hildesheim;Celle
DE* Lüneburg;Emden;Wilhelmshaven;Bremerhaven;Cuxhaven;Stade;Flensburg;Husum;Neumünster;Stralsund;Greifswald;Wismar;Neubrandenburg;Görlitz;Zwickau;Plauen;Bautzen;Dessau;Halberstadt;Siegen;Hagen;Hamm;Herne;Recklinghausen;Bottrop;Solingen;Remscheid;Leverkusen;Neuss;Meschede
DE* Arnsberg;Brilon;Olpe
CH* Winterthur;Aarau;Chur;Schaffhausen;Frauenfeld;Solothurn;Thun;Fribourg;Neuchâtel;Bellinzona;Locarno;Schwyz
AT* Villach;Wels;Dornbirn;Steyr;Feldkirch;Leoben;Wiener Neustadt;Krems an der Donau>Krems;Amstetten;Kufstein;Lienz;Hallein
BE* Mons
BG* Plovdiv
BY* Homyel';Hrodna;Mahilyow;Vitebsk
DE* Aalen;Altona;Aschaffenburg;Bergedorf;Bergheim;Bergisch Gladbach;Bocholt;Bogenhausen;Castrop-Rauxel;Charlottenburg;Delmenhorst;Detmold;Dinslaken;Dormagen;Dorsten
DE* Düren;Eimsbüttel;Erlangen;Esslingen;Friedrichshain;Fürth;Garbsen;Gladbeck;Grevenbroich;Hanau am Main;Harburg;Hellersdorf;Herford;Herten;Iserlohn;Kerpen;Köpenick
DE* Kreuzberg;Lichterfelde;Lippstadt;Lüdenscheid;Lünen;Marburg an der Lahn;Marzahn;Minden;Moabit;Mülheim;Neue Neustadt;Neukölln;Neuwied;Norderstedt;Prenzlauer Berg
DE* Ratingen;Reinickendorf;Rheine;Salzgitter;Schöneberg;Schwäbisch Gmünd;Sindelfingen;Steglitz;Troisdorf;Velbert;Viersen;Villingen-Schwenningen;Wandsbek;Wesel
DE* Wilmersdorf;Witten;Würzburg
DK* Aalborg;Esbjerg;Frederiksberg;Odense
ES* Alcalá de Henares;Alcorcón;Arganzuela;Carabanchel;Castelló de la Plana;Chamartín;Chamberí;Ciudad Lineal;Dos Hermanas;Eixample;Fuencarral-El Pardo;Fuenlabrada;Getafe
ES* Gràcia;Horta-Guinardó;Hortaleza;La Laguna;Leganés;Mataró;Móstoles;Nou Barris;Puente de Vallecas;Sabadell;San Blas-Canillejas;Sant Andreu;Sants-Montjuïc
ES* Sarrià-Sant Gervasi;Usera;Villaverde
FI* Espoo;Jyväskylä;Kuopio;Lahti;Oulu;Vantaa
FR* Aix-en-Provence;Angers;Argenteuil;Boulogne-Billancourt;Cergy-Pontoise;Metz;Montreuil;Nancy;Tourcoing;Tours;Villeurbanne
GB* Archway;Basildon;Basingstoke;Becontree;Bexley;Birkenhead;Blackburn;Bolton;Bradford;Brent;Burnley;Burton upon Trent;Cheltenham;City of Westminster;Colchester;Crawley
GB* Croydon;Dagenham;Derby;Doncaster;Dudley;Eastbourne;Enfield Town;Exeter;Gillingham;Gloucester;Grimsby;High Wycombe;Huddersfield;Ipswich;Islington;Kingston upon Hull
GB* Luton;Maidstone;Mendip;Middlesbrough;Milton Keynes;Northampton;Oldham;Poole;Preston;Rotherham;Slough;Southend-on-Sea;St Helens;Stockport;Stoke-on-Trent;Sutton
GB* Sutton Coldfield;Swindon;Telford;Walsall;Warrington;Watford;West Bromwich;Wigan;Woking
IT* Mestre;Prato;Reggio nell'Emilia
NL* 's-Hertogenbosch;Alkmaar;Almere Stad;Amersfoort;Amsterdam-Zuidoost;Apeldoorn;Arnhem;Breda;Delft;Deventer;Dordrecht;Enschede;Groningen;Haarlem;Heerlen;Hengelo
NL* Hoofddorp;Leeuwarden;Leiden;Nijmegen;Tilburg;Venlo;Zaanstad;Zoetermeer;Zwolle
NO* Asker;Drammen;Fredrikstad;Kristiansand;Sandnes;Sarpsborg;Skien
PL* Bielany;Bielsko-Biala;Bytom;Częstochowa;Dąbrowa Górnicza;Elbląg;Gdynia;Gliwice;Gorzów Wielkopolski;Kielce;Mokotów;Olsztyn;Opole;Płock;Praga Południe;Radom
PL* Ruda Śląska;Rybnik;Sosnowiec;Śródmieście;Targówek;Tychy;Ursynów;Wałbrzych;Włocławek;Wola;Zabrze
RO* Braşov;Constanţa;Craiova;Galaţi;Iaşi;Timişoara
RU* Barnaul=Барнаул;Bryansk;Cheboksary;Cherepovets;Chita;Ivanovo;Izhevsk;Kalininskiy;Kaluga;Kemerovo=Кемерово;Khabarovsk Vtoroy;Kirov;Krasnogvargeisky;Kurgan;Lipetsk;Magnitogorsk
RU* Naberezhnyye Chelny;Nizhny Tagil;Novokuznetsk;Orël;Orenburg=Оренбург;Penza;Saransk;Smolensk;Surgut;Tver;Ulyanovsk;Vladikavkaz;Vladimir;Vologda;Volzhskiy;Yaroslavl=Ярославль
SE* Borås;Bromma;Eskilstuna;Gävle;Halmstad;Haninge;Helsingborg;Huddinge;Jönköping;Karlstad;Kungsholmen;Linköping;Lund;Norrköping;Örebro;Södermalm;Södertälje;Sollentuna
SE* Solna;Umeå;Västerås;Växjö
UA* Cherkasy;Horlivka;Khmelnytskyi;Makiyivka;Mykolayiv;Rivne;Zhytomyr`;
