/**
 * Names of countries and territories in the languages of the larger wires, beside the English ones: ISO 3166-1
 * alpha-2, then the names. From the Unicode CLDR.
 */
export const COUNTRY_NAMES = `AD Andorre,Андорра,안도라
AE Emiratos Árabes Unidos,Émirats arabes unis,Emirados Árabes Unidos,Emirati Arabi Uniti,Vereinigte Arabische Emirate,Uni Emirat Arab,Birleşik Arap Emirlikleri,ОАЭ,아랍에미리트,الإمارات,امارات,यूएई
AF Afganistán,Afeganistão,Афганистан,아프가니스탄
AG Antigua y Barbuda,Antigua-et-Barbuda,Antígua e Barbuda,Antigua und Barbuda,Antigua dan Barbuda,Antigua ve Barbuda,Антигуа и Барбуда,앤티가 바부다
AI Anguila,Ангилья,앵귈라|AL Albanie,Albanien,Arnavutluk,Албания,알바니아|AM Arménie,Armenien,Ermenistan,Армения,아르메니아|AO Ангола,앙골라
AR Argentine,Argentinien,Arjantin,Аргентина,아르헨티나
AS Samoa Americana,Samoa américaines,Samoa Americane,Amerikanisch-Samoa,Samoa Amerika,Amerikan Samoası,Американское Самоа,아메리칸 사모아
AT Autriche,Österreich,Avusturya,Австрия,오스트리아|AU Australie,Australien,Avustralya,Австралия,오스트레일리아,호주|AW Аруба,아루바
AZ Azerbaiyán,Azerbaïdjan,Azerbaijão,Azerbaigian,Aserbaidschan,Azerbaycan,Азербайджан,아제르바이잔
BA Bosnia y Herzegovina,Bosnie-Herzégovine,Bósnia e Herzegovina,Bosnia ed Erzegovina,Bosnien und Herzegowina,Bosnia dan Herzegovina,Bosna-Hersek,Босния и Герцеговина,보스니아 헤르체고비나
BB Barbade,Барбадос,바베이도스|BD Bangladés,Bangladesch,Бангладеш,방글라데시,बांग्लादेश|BE Bélgica,Belgique,Belgio,Belgien,Belgia,Belçika,Бельгия,벨기에
BF Burquina Faso,Буркина-Фасо,부르키나파소|BG Bulgarie,Bulgarien,Bulgaristan,Болгария,불가리아|BH Baréin,Bahreïn,Bahreyn,Бахрейн,바레인|BI Бурунди,부룬디|BJ Бенин,베냉
BM Bermudas,Bermudes,Бермудские о-ва,버뮤다|BN Brunei Darussalam,Бруней,브루나이|BO Bolivie,Bolivien,Bolivya,Боливия,볼리비아
BR Brésil,Brasile,Brasilien,Brezilya,Бразилия,브라질|BS Bahama,Bahamalar,Багамы,바하마|BT Bután,Bhoutan,Butão,Бутан,부탄|BW Botsuana,Botsvana,Ботсвана,보츠와나
BY Bielorrusia,Biélorussie,Bielorrússia,Bielorussia,Беларусь,벨라루스|BZ Belice,Белиз,벨리즈|CA Kanada,Канада,캐나다
CD República Democrática del Congo,Congo-Kinshasa,Congo - Kinshasa,Kongo-Kinshasa,Kongo - Kinshasa,Kongo - Kinşasa,Конго - Киншаса,콩고-킨샤사
CF República Centroafricana,République centrafricaine,República Centro-Africana,Repubblica Centrafricana,Zentralafrikanische Republik,Republik Afrika Tengah,Orta Afrika Cumhuriyeti,Центрально-Африканская Республика,중앙 아프리카 공화국
CG Congo-Brazzaville,República do Congo,Kongo-Brazzaville,Kongo - Brazzaville,Kongo - Brazavil,Конго - Браззавиль,콩고-브라자빌
CH Suiza,Suisse,Suíça,Svizzera,Schweiz,Swiss,İsviçre,Швейцария,스위스|CI Costa do Marfim,Costa d'Avorio,Кот-д'Ивуар,코트디부아르|CL Chili,Cile,Şili,Чили,칠레
CM Camerún,Cameroun,Camarões,Kamerun,Камерун,카메룬|CN Chine,Cina,Tiongkok,Çin,Китай,중국,चीन|CO Colombie,Kolumbien,Kolombia,Kolombiya,Колумбия,콜롬비아
CR Kosta Rika,Коста-Рика,코스타리카|CU Kuba,Куба,쿠바|CV Cabo Verde,Cap-Vert,Capo Verde,Tanjung Verde,Кабо-Верде,카보베르데
CY Chipre,Chypre,Cipro,Zypern,Siprus,Kıbrıs,Кипр,키프로스|CZ Chequia,Tchéquie,Tchéquia,Cechia,Tschechien,Ceko,Çekya,Чехия,체코
DE Alemania,Allemagne,Alemanha,Germania,Deutschland,Jerman,Almanya,Германия,독일|DJ Yibuti,Djibuti,Gibuti,Dschibuti,Jibuti,Cibuti,Джибути,지부티
DK Dinamarca,Danemark,Danimarca,Danimarka,Дания,덴마크|DM Dominique,Dominika,Доминика,도미니카
DO República Dominicana,République dominicaine,Repubblica Dominicana,Dominikanische Republik,Republik Dominika,Dominik Cumhuriyeti,Доминиканская Республика,도미니카 공화국
DZ Argelia,Algérie,Algerien,Aljazair,Cezayir,Алжир,알제리|EC Équateur,Equador,Ekuador,Ekvador,Эквадор,에콰도르|EE Estonie,Estland,Estonya,Эстония,에스토니아
EG Egipto,Égypte,Egito,Egitto,Ägypten,Mesir,Mısır,Египет,이집트,مصر|ER Érythrée,Eritreia,Eritre,Эритрея,에리트리아
ES Espagne,Espanha,Spagna,Spanien,Spanyol,İspanya,Испания,스페인|ET Etiopía,Éthiopie,Äthiopien,Etiyopya,Эфиопия,에티오피아
FI Finlandia,Finlande,Finnland,Finlandiya,Финляндия,핀란드|FJ Fiyi,Fidji,Figi,Fidschi,Фиджи,피지
FK Islas Malvinas,Îles Malouines,Ilhas Malvinas,Isole Falkland,Falklandinseln,Kepulauan Falkland,Falkland Adaları,Фолклендские о-ва,포클랜드 제도
FM Micronésie,Mikronesien,Mikronesia,Mikronezya,Федеративные Штаты Микронезии,미크로네시아
FO Islas Feroe,Îles Féroé,Ilhas Faroé,Isole Fær Øer,Färöer,Kepulauan Faroe,Faroe Adaları,Фарерские о-ва,페로 제도
FR Francia,França,Frankreich,Prancis,Fransa,Франция,프랑스|GA Gabão,Gabun,Габон,가봉
GB Royaume-Uni,Regno Unito,Vereinigtes Königreich,Inggris Raya,Birleşik Krallık,Великобритания,영국,ब्रिटेन,بريطانيا|GD Granada,Grenade,Гренада,그레나다
GE Géorgie,Georgien,Gürcistan,Грузия,조지아
GF Guayana Francesa,Guyane française,Guiana Francesa,Guyana Francese,Französisch-Guayana,Guyana Prancis,Fransız Guyanası,Французская Гвиана,프랑스령 기아나
GH Gana,Гана,가나|GI Gibilterra,Cebelitarık,Гибралтар,지브롤터|GL Groenlandia,Groenland,Grönland,Гренландия,그린란드|GM Gambie,Gambiya,Гамбия,감비아
GN Guinée,Guiné,Gine,Гвинея,기니|GP Guadalupe,Guadalupa,Гваделупа,과들루프
GQ Guinea Ecuatorial,Guinée équatoriale,Guiné Equatorial,Guinea Equatoriale,Äquatorialguinea,Guinea Ekuatorial,Ekvator Ginesi,Экваториальная Гвинея,적도 기니
GR Grecia,Grèce,Griechenland,Yunani,Yunanistan,Греция,그리스|GT Гватемала,과테말라|GU Гуам,괌
GW Guinea-Bisáu,Guinée-Bissau,Guiné-Bissau,Gine-Bissau,Гвинея-Бисау,기니비사우|GY Guiana,Гайана,가이아나
HK R.A.S. chinoise de Hong Kong,RAS di Hong Kong,Sonderverwaltungsregion Hongkong,Hong Kong DAK Tiongkok,Çin Hong Kong ÖİB|HN Гондурас,온두라스
HR Croacia,Croatie,Croazia,Kroatien,Kroasia,Hırvatistan,Хорватия,크로아티아|HT Гаити,아이티|HU Hungría,Hongrie,Ungheria,Ungarn,Hungaria,Macaristan,Венгрия,헝가리
ID Indonésie,Indonesien,Endonezya,Индонезия,인도네시아|IE Irlanda,Irlande,Irland,Irlandia,Ирландия,아일랜드|IL Israele,İsrail,Израиль,이스라엘
IN Inde,Indien,Hindistan,Индия,인도,भारत|IQ Irak,Iraque,Ирак,이라크|IR Irã,Иран,이란|IS Islandia,Islande,Islanda,Island,İzlanda,Исландия,아이슬란드
IT Italien,İtalya,Италия,이탈리아|JM Jamaïque,Giamaica,Jamaika,Ямайка,자메이카|JO Jordania,Jordanie,Giordania,Jordanien,Yordania,Ürdün,Иордания,요르단
JP Japón,Japão,Giappone,Jepang,Japonya,Япония,일본|KE Kenia,Quênia,Кения,케냐
KG Kirguistán,Kirghizstan,Quirguistão,Kirghizistan,Kirgisistan,Kirgizstan,Kırgızistan,Киргизия,키르기스스탄
KH Camboya,Cambodge,Camboja,Cambogia,Kambodscha,Kamboja,Kamboçya,Камбоджа,캄보디아|KM Comoras,Comores,Comore,Komoren,Komoro,Komorlar,Коморы,코모로
KN San Cristóbal y Nieves,Saint-Christophe-et-Niévès,São Cristóvão e Névis,Saint Kitts e Nevis,St. Kitts und Nevis,Saint Kitts dan Nevis,Saint Kitts ve Nevis,Сент-Китс и Невис,세인트키츠 네비스
KP Corea del Norte,Corée du Nord,Coreia do Norte,Corea del Nord,Nordkorea,Korea Utara,Kuzey Kore,КНДР,북한
KR Corea del Sur,Corée du Sud,Coreia do Sul,Corea del Sud,Südkorea,Korea Selatan,Güney Kore,Республика Корея,대한민국|KW Koweït,Kuveyt,Кувейт,쿠웨이트
KY Islas Caimán,Îles Caïmans,Ilhas Cayman,Isole Cayman,Kaimaninseln,Kepulauan Cayman,Cayman Adaları,о-ва Кайман,케이맨 제도
KZ Kazajistán,Cazaquistão,Kazakistan,Kasachstan,Казахстан,카자흐스탄|LA Лаос,라오스|LB Líbano,Liban,Libanon,Lübnan,Ливан,레바논
LC Santa Lucía,Sainte-Lucie,Сент-Люсия,세인트루시아|LI Лихтенштейн,리히텐슈타인|LK Шри-Ланка,스리랑카|LR Liberya,Либерия,라이베리아|LS Lesoto,Лесото,레소토
LT Lituania,Lituanie,Litauen,Litvanya,Литва,리투아니아|LU Luxemburgo,Lussemburgo,Luxemburg,Luksemburg,Люксембург,룩셈부르크
LV Letonia,Lettonie,Lettonia,Lettland,Letonya,Латвия,라트비아|LY Libia,Libye,Libyen,Ливия,리비아
MA Marruecos,Maroc,Marrocos,Marocco,Marokko,Maroko,Fas,Марокко,모로코|MC Monako,Монако,모나코|MD Moldavia,Moldavie,Republik Moldau,Молдова,몰도바
ME Karadağ,Черногория,몬테네그로|MG Madagaskar,Мадагаскар,마다가스카르
MH Islas Marshall,Îles Marshall,Ilhas Marshall,Isole Marshall,Marshallinseln,Kepulauan Marshall,Marshall Adaları,Маршалловы о-ва,마셜 제도
MK Macedonia del Norte,Macédoine du Nord,Macedônia do Norte,Macedonia del Nord,Nordmazedonien,Makedonia Utara,Kuzey Makedonya,Северная Македония,북마케도니아
ML Мали,말리|MM 미얀마|MN Mongolie,Mongolei,Moğolistan,Монголия,몽골
MO R.A.S. chinoise de Macao,RAS di Macao,Sonderverwaltungsregion Macau,Makau DAK Tiongkok,Çin Makao ÖİB
MP Islas Marianas del Norte,Îles Mariannes du Nord,Ilhas Marianas do Norte,Isole Marianne Settentrionali,Nördliche Marianen,Kepulauan Mariana Utara,Kuzey Mariana Adaları,Северные Марианские о-ва,북마리아나제도
MQ Martinica,Martinik,Мартиника,마르티니크|MR Mauritanie,Mauretanien,Moritanya,Мавритания,모리타니|MS Монтсеррат,몬트세라트|MT Malte,Мальта,몰타
MU Mauricio,Maurice,Маврикий,모리셔스|MV Maldivas,Maldive,Malediven,Maladewa,Maldivler,Мальдивы,몰디브|MW Malaui,Malavi,Малави,말라위
MX Mexique,Messico,Mexiko,Meksiko,Meksika,Мексика,멕시코|MY Malasia,Malaisie,Malezya,Малайзия,말레이시아
MZ Moçambique,Mozambico,Mosambik,Mozambik,Мозамбик,모잠비크|NA Namibie,Namibya,Намибия,나미비아
NC Nueva Caledonia,Nouvelle-Calédonie,Nova Caledônia,Nuova Caledonia,Neukaledonien,Kaledonia Baru,Yeni Kaledonya,Новая Каледония,뉴칼레도니아
NE Nijer,Нигер,니제르|NG Nijerya,Нигерия,나이지리아|NI Nikaragua,Никарагуа,니카라과
NL Países Bajos,Pays-Bas,Países Baixos,Paesi Bassi,Niederlande,Belanda,Hollanda,Нидерланды,네덜란드
NO Noruega,Norvège,Norvegia,Norwegen,Norwegia,Norveç,Норвегия,노르웨이|NP Непал,네팔,नेपाल|NR Науру,나우루
NZ Nueva Zelanda,Nouvelle-Zélande,Nova Zelândia,Nuova Zelanda,Neuseeland,Selandia Baru,Yeni Zelanda,Новая Зеландия,뉴질랜드|OM Omã,Umman,Оман,오만
PA Панама,파나마|PE Pérou,Перу,페루
PF Polinesia Francesa,Polynésie française,Polinesia Francese,Französisch-Polynesien,Polinesia Prancis,Fransız Polinezyası,Французская Полинезия,프랑스령 폴리네시아
PG Papúa Nueva Guinea,Papouasie-Nouvelle-Guinée,Papua-Nova Guiné,Papua Nuova Guinea,Papua-Neuguinea,Papua Nugini,Papua Yeni Gine,Папуа — Новая Гвинея,파푸아뉴기니
PH Filipinas,Filippine,Philippinen,Filipina,Filipinler,Филиппины,필리핀|PK Paquistão,Пакистан,파키스탄,पाकिस्तान
PL Polonia,Pologne,Polen,Polandia,Polonya,Польша,폴란드|PR Porto Rico,Portorico,Puerto Riko,Porto Riko,Пуэрто-Рико,푸에르토리코
PS Territorios Palestinos,Territoires palestiniens,Territori Palestinesi,Palästinensische Autonomiegebiete,Wilayah Palestina,Filistin Bölgeleri,Палестинские территории,팔레스타인 지구
PT Portogallo,Portekiz,Португалия,포르투갈|PW Palaos,Палау,팔라우|PY Paraguai,Парагвай,파라과이|QA Catar,Katar,Катар,카타르
RE La Réunion,Reunião,Riunione,Реюньон,레위니옹|RO Rumanía,Roumanie,Romênia,Rumänien,Romanya,Румыния,루마니아|RS Serbie,Sérvia,Serbien,Sırbistan,Сербия,세르비아
RU Rusia,Russie,Russland,Rusya,Россия,러시아,रूस|RW Ruanda,Руанда,르완다
SA Arabia Saudí,Arabie saoudite,Arábia Saudita,Saudi-Arabien,Arab Saudi,Suudi Arabistan,Саудовская Аравия,사우디아라비아,السعودية
SB Islas Salomón,Îles Salomon,Ilhas Salomão,Isole Salomone,Salomonen,Kepulauan Solomon,Solomon Adaları,Соломоновы о-ва,솔로몬 제도
SC Seicheles,Seychellen,Seyşeller,Сейшельские о-ва,세이셸|SD Soudan,Sudão,Судан,수단|SE Suecia,Suède,Svezia,Schweden,Swedia,İsveç,Швеция,스웨덴
SG Singapur,Singapour,Singapura,Сингапур,싱가포르|SI Eslovenia,Slovénie,Slowenien,Slovenya,Словения,슬로베니아
SK Eslovaquia,Slovaquie,Slovacchia,Slowakei,Slovakya,Словакия,슬로바키아|SL Sierra Leona,Serra Leoa,Сьерра-Леоне,시에라리온|SM Saint-Marin,Сан-Марино,산마리노
SN Сенегал,세네갈|SO Somalie,Somali,Сомали,소말리아|SR Surinam,Суринам,수리남
SS Sudán del Sur,Soudan du Sud,Sudão do Sul,Sud Sudan,Südsudan,Sudan Selatan,Güney Sudan,Южный Судан,남수단
ST Santo Tomé y Príncipe,Sao Tomé-et-Principe,São Tomé e Príncipe,São Tomé und Príncipe,Sao Tome dan Principe,Sao Tome ve Principe,Сан-Томе и Принсипи,상투메 프린시페
SV Salvador,Сальвадор,엘살바도르|SY Siria,Syrie,Syrien,Suriah,Suriye,Сирия,시리아|SZ Esuatini,Essuatíni,Esvatini,Эсватини,에스와티니
TC Islas Turcas y Caicos,Îles Turques-et-Caïques,Ilhas Turcas e Caicos,Isole Turks e Caicos,Turks- und Caicosinseln,Kepulauan Turks dan Caicos,Turks ve Caicos Adaları,Тёркс и Кайкос,터크스 케이커스 제도
TD Tchad,Chade,Ciad,Tschad,Çad,Чад,차드|TG Того,토고|TH Tailandia,Thaïlande,Thailandia,Tayland,Таиланд,태국
TJ Tayikistán,Tadjikistan,Tadjiquistão,Tagikistan,Tadschikistan,Tacikistan,Таджикистан,타지키스탄
TL Timor oriental,Timor Est,Timor Leste,Восточный Тимор,동티모르|TM Turcomenistão,Туркменистан,투르크메니스탄|TN Túnez,Tunisie,Tunesien,Tunus,Тунис,튀니지
TO Тонга,통가|TR Turquía,Turquie,Turchia,Türkei,Turki,Турция,튀르키예,터키
TT Trinidad y Tobago,Trinité-et-Tobago,Trinidad e Tobago,Trinidad und Tobago,Trinidad dan Tobago,Trinidad ve Tobago,Тринидад и Тобаго,트리니다드 토바고
TW Tayvan,Тайвань,대만|TZ Tanzanie,Tansania,Tanzanya,Танзания,탄자니아|UA Ucrania,Ucraina,Ukraina,Ukrayna,Украина,우크라이나|UG Ouganda,Уганда,우간다
US Estados Unidos,Stati Uniti,Vereinigte Staaten,Amerika Serikat,Amerika Birleşik Devletleri,Соединенные Штаты,미국,अमेरिका,الولايات المتحدة
UY Uruguai,Уругвай,우루과이|UZ Ouzbékistan,Uzbequistão,Usbekistan,Özbekistan,Узбекистан,우즈베키스탄
VA Ciudad del Vaticano,État de la Cité du Vatican,Cidade do Vaticano,Città del Vaticano,Vatikanstadt,Vatikan,Ватикан,바티칸 시국,교황청
VC San Vicente y las Granadinas,Saint-Vincent-et-les Grenadines,São Vicente e Granadinas,Saint Vincent e Grenadine,St. Vincent und die Grenadinen,Saint Vincent dan Grenadine,Saint Vincent ve Grenadinler,Сент-Винсент и Гренадины,세인트빈센트그레나딘
VE Венесуэла,베네수엘라
VG Islas Vírgenes Británicas,Îles Vierges britanniques,Ilhas Virgens Britânicas,Isole Vergini Britanniche,Britische Jungferninseln,Kepulauan Virgin Britania Raya,Britanya Virjin Adaları,영국령 버진아일랜드
VI Islas Vírgenes de EE. UU.,Îles Vierges des États-Unis,Ilhas Virgens Americanas,Isole Vergini Americane,Amerikanische Jungferninseln,Kepulauan Virgin Amerika Serikat,ABD Virjin Adaları,미국령 버진아일랜드
VN Vietnã,Вьетнам,베트남|VU Вануату,바누아투|WS Самоа,사모아|XK Kosova,Косово,코소보|YE Iêmen,Jemen,Yaman,Йемен,예멘
ZA Sudáfrica,Afrique du Sud,África do Sul,Südafrika,Afrika Selatan,Güney Afrika,Южно-Африканская Республика,남아프리카|ZM Zambie,Sambia,Zambiya,Замбия,잠비아
ZW Zimbabue,Simbabwe,Zimbabve,Зимбабве,짐바브웨`;
