/**
 * Every country by its code (ISO 3166-1 alpha-2, and XK, under which Kosovo is filed everywhere), and its names:
 * English first, then in the languages of the larger wires.
 *
 * Made by `node scripts/gazetteer.mjs` from the Unicode CLDR 48.0 of Node; not to be changed by hand.
 */
export const COUNTRY_NAMES = `AD Andorra|Andorre|Андорра|안도라
AE United Arab Emirates|Emiratos Árabes Unidos|Émirats arabes unis|Emirados Árabes Unidos|Emirati Arabi Uniti|Vereinigte Arabische Emirate|Uni Emirat Arab|Birleşik Arap Emirlikleri|ОАЭ|아랍에미리트
AF Afghanistan|Afganistán|Afeganistão|Afganistan|Афганистан|아프가니스탄
AG Antigua & Barbuda|Antigua y Barbuda|Antigua-et-Barbuda|Antígua e Barbuda|Antigua e Barbuda|Antigua und Barbuda|Antigua dan Barbuda|Antigua ve Barbuda|Антигуа и Барбуда|앤티가 바부다
AI Anguilla|Anguila|Ангилья|앵귈라
AL Albania|Albanie|Albânia|Albanien|Arnavutluk|Албания|알바니아
AM Armenia|Arménie|Armênia|Armenien|Ermenistan|Армения|아르메니아
AO Angola|Ангола|앙골라
AQ Antarctica|Antártida|Antarctique|Antartide|Antarktis|Antarktika|Антарктида|남극 대륙
AR Argentina|Argentine|Argentinien|Arjantin|Аргентина|아르헨티나
AS American Samoa|Samoa Americana|Samoa américaines|Samoa Americane|Amerikanisch-Samoa|Samoa Amerika|Amerikan Samoası|Американское Самоа|아메리칸 사모아
AT Austria|Autriche|Áustria|Österreich|Avusturya|Австрия|오스트리아
AU Australia|Australie|Austrália|Australien|Avustralya|Австралия|오스트레일리아
AW Aruba|Аруба|아루바
AX Åland Islands|Islas Aland|Îles Åland|Ilhas Aland|Isole Åland|Ålandinseln|Kepulauan Aland|Åland Adaları|Аландские о-ва|올란드 제도
AZ Azerbaijan|Azerbaiyán|Azerbaïdjan|Azerbaijão|Azerbaigian|Aserbaidschan|Azerbaycan|Азербайджан|아제르바이잔
BA Bosnia|Bosnia & Herzegovina|Bosnia y Herzegovina|Bosnie-Herzégovine|Bósnia e Herzegovina|Bosnia ed Erzegovina|Bosnien und Herzegowina|Bosnia dan Herzegovina|Bosna-Hersek|Босния и Герцеговина|보스니아 헤르체고비나
BB Barbados|Barbade|Барбадос|바베이도스
BD Bangladesh|Bangladés|Bangladesch|Bangladeş|Бангладеш|방글라데시
BE Belgium|Bélgica|Belgique|Belgio|Belgien|Belgia|Belçika|Бельгия|벨기에
BF Burkina Faso|Burquina Faso|Буркина-Фасо|부르키나파소
BG Bulgaria|Bulgarie|Bulgária|Bulgarien|Bulgaristan|Болгария|불가리아
BH Bahrain|Baréin|Bahreïn|Barein|Bahrein|Bahreyn|Бахрейн|바레인
BI Burundi|Бурунди|부룬디
BJ Benin|Benín|Bénin|Бенин|베냉
BL St. Barthélemy|San Bartolomé|Saint-Barthélemy|São Bartolomeu|Saint Barthélemy|Saint Barthelemy|Сен-Бартелеми|생바르텔레미
BM Bermuda|Bermudas|Bermudes|Бермудские о-ва|버뮤다
BN Brunei|Brunéi|Brunei Darussalam|Бруней|브루나이
BO Bolivia|Bolivie|Bolívia|Bolivien|Bolivya|Боливия|볼리비아
BQ Caribbean Netherlands|Caribe neerlandés|Pays-Bas caribéens|Países Baixos Caribenhos|Caraibi Olandesi|Karibische Niederlande|Belanda Karibia|Karayip Hollandası|Бонэйр, Синт-Эстатиус и Саба|네덜란드령 카리브
BR Brazil|Brasil|Brésil|Brasile|Brasilien|Brezilya|Бразилия|브라질
BS Bahamas|Bahama|Bahamalar|Багамы|바하마
BT Bhutan|Bután|Bhoutan|Butão|Butan|Бутан|부탄
BV Bouvet Island|Isla Bouvet|Île Bouvet|Ilha Bouvet|Isola Bouvet|Bouvetinsel|Pulau Bouvet|Bouvet Adası|о-в Буве|부베섬
BW Botswana|Botsuana|Botsvana|Ботсвана|보츠와나
BY Belarus|Bielorrusia|Biélorussie|Bielorrússia|Bielorussia|Беларусь|벨라루스
BZ Belize|Belice|Белиз|벨리즈
CA Canada|Canadá|Kanada|Канада|캐나다
CC Cocos Islands|Cocos (Keeling) Islands|Islas Cocos|Îles Cocos|Ilhas Cocos (Keeling)|Isole Cocos (Keeling)|Kokosinseln|Kepulauan Cocos (Keeling)|Cocos (Keeling) Adaları|Кокосовые о-ва|코코스 제도
CD Congo - Kinshasa|República Democrática del Congo|Congo-Kinshasa|Kongo-Kinshasa|Kongo - Kinshasa|Kongo - Kinşasa|Конго - Киншаса|콩고-킨샤사
CF Central African Republic|República Centroafricana|République centrafricaine|República Centro-Africana|Repubblica Centrafricana|Zentralafrikanische Republik|Republik Afrika Tengah|Orta Afrika Cumhuriyeti|Центрально-Африканская Республика|중앙 아프리카 공화국
CG Congo - Brazzaville|Congo|Congo-Brazzaville|República do Congo|Kongo-Brazzaville|Kongo - Brazzaville|Kongo - Brazavil|Конго - Браззавиль|콩고-브라자빌
CH Switzerland|Suiza|Suisse|Suíça|Svizzera|Schweiz|Swiss|İsviçre|Швейцария|스위스
CI Côte d'Ivoire|Costa do Marfim|Costa d'Avorio|Кот-д'Ивуар|코트디부아르
CK Cook Islands|Islas Cook|Îles Cook|Ilhas Cook|Isole Cook|Cookinseln|Kepulauan Cook|Cook Adaları|о-ва Кука|쿡 제도
CL Chile|Chili|Cile|Şili|Чили|칠레
CM Cameroon|Camerún|Cameroun|Camarões|Camerun|Kamerun|Камерун|카메룬
CN China|Chine|Cina|Tiongkok|Çin|Китай|중국
CO Colombia|Colombie|Colômbia|Kolumbien|Kolombia|Kolombiya|Колумбия|콜롬비아
CR Costa Rica|Kosta Rika|Коста-Рика|코스타리카
CU Cuba|Kuba|Küba|Куба|쿠바
CV Cape Verde|Cabo Verde|Cap-Vert|Capo Verde|Tanjung Verde|Кабо-Верде|카보베르데
CW Curaçao|Curazao|Кюрасао|퀴라소
CX Christmas Island|Isla de Navidad|Île Christmas|Ilha Christmas|Isola Christmas|Weihnachtsinsel|Pulau Natal|Christmas Adası|о-в Рождества|크리스마스섬
CY Cyprus|Chipre|Chypre|Cipro|Zypern|Siprus|Kıbrıs|Кипр|키프로스
CZ Czechia|Chequia|Tchéquie|Tchéquia|Cechia|Tschechien|Ceko|Çekya|Чехия|체코
DE Germany|Alemania|Allemagne|Alemanha|Germania|Deutschland|Jerman|Almanya|Германия|독일
DJ Djibouti|Yibuti|Djibuti|Gibuti|Dschibuti|Jibuti|Cibuti|Джибути|지부티
DK Denmark|Dinamarca|Danemark|Danimarca|Dänemark|Danimarka|Дания|덴마크
DM Dominica|Dominique|Dominika|Доминика|도미니카
DO Dominican Republic|República Dominicana|République dominicaine|Repubblica Dominicana|Dominikanische Republik|Republik Dominika|Dominik Cumhuriyeti|Доминиканская Республика|도미니카 공화국
DZ Algeria|Argelia|Algérie|Argélia|Algerien|Aljazair|Cezayir|Алжир|알제리
EC Ecuador|Équateur|Equador|Ekuador|Ekvador|Эквадор|에콰도르
EE Estonia|Estonie|Estônia|Estland|Estonya|Эстония|에스토니아
EG Egypt|Egipto|Égypte|Egito|Egitto|Ägypten|Mesir|Mısır|Египет|이집트
EH Western Sahara|Sáhara Occidental|Sahara occidental|Saara Ocidental|Sahara Occidentale|Westsahara|Sahara Barat|Batı Sahra|Западная Сахара|서사하라
ER Eritrea|Érythrée|Eritreia|Eritre|Эритрея|에리트리아
ES Spain|España|Espagne|Espanha|Spagna|Spanien|Spanyol|İspanya|Испания|스페인
ET Ethiopia|Etiopía|Éthiopie|Etiópia|Etiopia|Äthiopien|Etiyopya|Эфиопия|에티오피아
FI Finland|Finlandia|Finlande|Finlândia|Finnland|Finlandiya|Финляндия|핀란드
FJ Fiji|Fiyi|Fidji|Figi|Fidschi|Фиджи|피지
FK Falkland Islands|Islas Malvinas|Îles Malouines|Ilhas Malvinas|Isole Falkland|Falklandinseln|Kepulauan Falkland|Falkland Adaları|Фолклендские о-ва|포클랜드 제도
FM Micronesia|Micronésie|Micronésia|Mikronesien|Mikronesia|Mikronezya|Федеративные Штаты Микронезии|미크로네시아
FO Faroe Islands|Islas Feroe|Îles Féroé|Ilhas Faroé|Isole Fær Øer|Färöer|Kepulauan Faroe|Faroe Adaları|Фарерские о-ва|페로 제도
FR France|Francia|França|Frankreich|Prancis|Fransa|Франция|프랑스
GA Gabon|Gabón|Gabão|Gabun|Габон|가봉
GB UK|United Kingdom|Reino Unido|Royaume-Uni|Regno Unito|Vereinigtes Königreich|Inggris Raya|Birleşik Krallık|Великобритания|영국
GD Grenada|Granada|Grenade|Гренада|그레나다
GE Georgia|Géorgie|Geórgia|Georgien|Gürcistan|Грузия|조지아
GF French Guiana|Guayana Francesa|Guyane française|Guiana Francesa|Guyana Francese|Französisch-Guayana|Guyana Prancis|Fransız Guyanası|Французская Гвиана|프랑스령 기아나
GG Guernsey|Guernesey|Гернси|건지
GH Ghana|Gana|Гана|가나
GI Gibraltar|Gibilterra|Cebelitarık|Гибралтар|지브롤터
GL Greenland|Groenlandia|Groenland|Groenlândia|Grönland|Гренландия|그린란드
GM Gambia|Gambie|Gâmbia|Gambiya|Гамбия|감비아
GN Guinea|Guinée|Guiné|Gine|Гвинея|기니
GP Guadeloupe|Guadalupe|Guadalupa|Гваделупа|과들루프
GQ Equatorial Guinea|Guinea Ecuatorial|Guinée équatoriale|Guiné Equatorial|Guinea Equatoriale|Äquatorialguinea|Guinea Ekuatorial|Ekvator Ginesi|Экваториальная Гвинея|적도 기니
GR Greece|Grecia|Grèce|Grécia|Griechenland|Yunani|Yunanistan|Греция|그리스
GS South Georgia & South Sandwich Islands|Islas Georgia del Sur y Sandwich del Sur|Géorgie du Sud-et-les Îles Sandwich du Sud|Ilhas Geórgia do Sul e Sandwich do Sul|Georgia del Sud e Sandwich Australi|Südgeorgien und die Südlichen Sandwichinseln|Georgia Selatan & Kep. Sandwich Selatan|Güney Georgia ve Güney Sandwich Adaları|Южная Георгия и Южные Сандвичевы о-ва|사우스조지아 사우스샌드위치 제도
GT Guatemala|Гватемала|과테말라
GU Guam|Гуам|괌
GW Guinea-Bissau|Guinea-Bisáu|Guinée-Bissau|Guiné-Bissau|Gine-Bissau|Гвинея-Бисау|기니비사우
GY Guyana|Guiana|Гайана|가이아나
HK Hong Kong|Hong Kong SAR China|RAE de Hong Kong (China)|R.A.S. chinoise de Hong Kong|Hong Kong, RAE da China|RAS di Hong Kong|Sonderverwaltungsregion Hongkong|Hong Kong DAK Tiongkok|Çin Hong Kong ÖİB|Гонконг (САР)|홍콩(중국 특별행정구)
HM Heard & McDonald Islands|Islas Heard y McDonald|Îles Heard-et-MacDonald|Ilhas Heard e McDonald|Isole Heard e McDonald|Heard und McDonaldinseln|Pulau Heard dan Kepulauan McDonald|Heard Adası ve McDonald Adaları|о-ва Херд и Макдональд|허드 맥도널드 제도
HN Honduras|Гондурас|온두라스
HR Croatia|Croacia|Croatie|Croácia|Croazia|Kroatien|Kroasia|Hırvatistan|Хорватия|크로아티아
HT Haiti|Haití|Haïti|Гаити|아이티
HU Hungary|Hungría|Hongrie|Hungria|Ungheria|Ungarn|Hungaria|Macaristan|Венгрия|헝가리
ID Indonesia|Indonésie|Indonésia|Indonesien|Endonezya|Индонезия|인도네시아
IE Ireland|Irlanda|Irlande|Irland|Irlandia|İrlanda|Ирландия|아일랜드
IL Israel|Israël|Israele|İsrail|Израиль|이스라엘
IM Isle of Man|Isla de Man|Île de Man|Ilha de Man|Isola di Man|Pulau Man|Man Adası|о-в Мэн|맨섬
IN India|Inde|Índia|Indien|Hindistan|Индия|인도
IO British Indian Ocean Territory|Territorio Británico del Océano Índico|Territoire britannique de l'océan Indien|Território Britânico do Oceano Índico|Territorio Britannico dell'Oceano Indiano|Britisches Territorium im Indischen Ozean|Wilayah Inggris di Samudra Hindia|Britanya Hint Okyanusu Toprakları|Британская территория в Индийском океане|영국령 인도양 지역
IQ Iraq|Irak|Iraque|Ирак|이라크
IR Iran|Irán|Irã|İran|Иран|이란
IS Iceland|Islandia|Islande|Islândia|Islanda|Island|İzlanda|Исландия|아이슬란드
IT Italy|Italia|Italie|Itália|Italien|İtalya|Италия|이탈리아
JE Jersey|Джерси|저지
JM Jamaica|Jamaïque|Giamaica|Jamaika|Ямайка|자메이카
JO Jordan|Jordania|Jordanie|Jordânia|Giordania|Jordanien|Yordania|Ürdün|Иордания|요르단
JP Japan|Japón|Japon|Japão|Giappone|Jepang|Japonya|Япония|일본
KE Kenya|Kenia|Quênia|Кения|케냐
KG Kyrgyzstan|Kirguistán|Kirghizstan|Quirguistão|Kirghizistan|Kirgisistan|Kirgizstan|Kırgızistan|Киргизия|키르기스스탄
KH Cambodia|Camboya|Cambodge|Camboja|Cambogia|Kambodscha|Kamboja|Kamboçya|Камбоджа|캄보디아
KI Kiribati|Quiribati|Кирибати|키리바시
KM Comoros|Comoras|Comores|Comore|Komoren|Komoro|Komorlar|Коморы|코모로
KN St. Kitts & Nevis|San Cristóbal y Nieves|Saint-Christophe-et-Niévès|São Cristóvão e Névis|Saint Kitts e Nevis|St. Kitts und Nevis|Saint Kitts dan Nevis|Saint Kitts ve Nevis|Сент-Китс и Невис|세인트키츠 네비스
KP North Korea|Corea del Norte|Corée du Nord|Coreia do Norte|Corea del Nord|Nordkorea|Korea Utara|Kuzey Kore|КНДР|북한
KR South Korea|Corea del Sur|Corée du Sud|Coreia do Sul|Corea del Sud|Südkorea|Korea Selatan|Güney Kore|Республика Корея|대한민국
KW Kuwait|Koweït|Kuveyt|Кувейт|쿠웨이트
KY Cayman Islands|Islas Caimán|Îles Caïmans|Ilhas Cayman|Isole Cayman|Kaimaninseln|Kepulauan Cayman|Cayman Adaları|о-ва Кайман|케이맨 제도
KZ Kazakhstan|Kazajistán|Cazaquistão|Kazakistan|Kasachstan|Казахстан|카자흐스탄
LA Laos|Лаос|라오스
LB Lebanon|Líbano|Liban|Libano|Libanon|Lübnan|Ливан|레바논
LC St. Lucia|Santa Lucía|Sainte-Lucie|Santa Lúcia|Saint Lucia|Сент-Люсия|세인트루시아
LI Liechtenstein|Лихтенштейн|리히텐슈타인
LK Sri Lanka|Шри-Ланка|스리랑카
LR Liberia|Libéria|Liberya|Либерия|라이베리아
LS Lesotho|Lesoto|Лесото|레소토
LT Lithuania|Lituania|Lituanie|Lituânia|Litauen|Litvanya|Литва|리투아니아
LU Luxembourg|Luxemburgo|Lussemburgo|Luxemburg|Luksemburg|Lüksemburg|Люксембург|룩셈부르크
LV Latvia|Letonia|Lettonie|Letônia|Lettonia|Lettland|Letonya|Латвия|라트비아
LY Libya|Libia|Libye|Líbia|Libyen|Ливия|리비아
MA Morocco|Marruecos|Maroc|Marrocos|Marocco|Marokko|Maroko|Fas|Марокко|모로코
MC Monaco|Mónaco|Mônaco|Monako|Монако|모나코
MD Moldova|Moldavia|Moldavie|Moldávia|Republik Moldau|Молдова|몰도바
ME Montenegro|Monténégro|Karadağ|Черногория|몬테네그로
MF St. Martin|San Martín|Saint-Martin|São Martinho|Saint Martin|Сен-Мартен|생마르탱
MG Madagascar|Madagaskar|Мадагаскар|마다가스카르
MH Marshall Islands|Islas Marshall|Îles Marshall|Ilhas Marshall|Isole Marshall|Marshallinseln|Kepulauan Marshall|Marshall Adaları|Маршалловы о-ва|마셜 제도
MK North Macedonia|Macedonia del Norte|Macédoine du Nord|Macedônia do Norte|Macedonia del Nord|Nordmazedonien|Makedonia Utara|Kuzey Makedonya|Северная Македония|북마케도니아
ML Mali|Мали|말리
MM Myanmar|Myanmar (Burma)|Myanmar (Birmania)|Myanmar (Birmanie)|Mianmar (Birmânia)|Мьянма (Бирма)|미얀마
MN Mongolia|Mongolie|Mongólia|Mongolei|Moğolistan|Монголия|몽골
MO Macao|Macao SAR China|RAE de Macao (China)|R.A.S. chinoise de Macao|Macau, RAE da China|RAS di Macao|Sonderverwaltungsregion Macau|Makau DAK Tiongkok|Çin Makao ÖİB|Макао (САР)|마카오(중국 특별행정구)
MP Northern Mariana Islands|Islas Marianas del Norte|Îles Mariannes du Nord|Ilhas Marianas do Norte|Isole Marianne Settentrionali|Nördliche Marianen|Kepulauan Mariana Utara|Kuzey Mariana Adaları|Северные Марианские о-ва|북마리아나제도
MQ Martinique|Martinica|Martinik|Мартиника|마르티니크
MR Mauritania|Mauritanie|Mauritânia|Mauretanien|Moritanya|Мавритания|모리타니
MS Montserrat|Монтсеррат|몬트세라트
MT Malta|Malte|Мальта|몰타
MU Mauritius|Mauricio|Maurice|Maurício|Маврикий|모리셔스
MV Maldives|Maldivas|Maldive|Malediven|Maladewa|Maldivler|Мальдивы|몰디브
MW Malawi|Malaui|Malavi|Малави|말라위
MX Mexico|México|Mexique|Messico|Mexiko|Meksiko|Meksika|Мексика|멕시코
MY Malaysia|Malasia|Malaisie|Malásia|Malezya|Малайзия|말레이시아
MZ Mozambique|Moçambique|Mozambico|Mosambik|Mozambik|Мозамбик|모잠비크
NA Namibia|Namibie|Namíbia|Namibya|Намибия|나미비아
NC New Caledonia|Nueva Caledonia|Nouvelle-Calédonie|Nova Caledônia|Nuova Caledonia|Neukaledonien|Kaledonia Baru|Yeni Kaledonya|Новая Каледония|뉴칼레도니아
NE Niger|Níger|Nijer|Нигер|니제르
NF Norfolk Island|Isla Norfolk|Île Norfolk|Ilha Norfolk|Isola Norfolk|Norfolkinsel|Kepulauan Norfolk|Norfolk Adası|о-в Норфолк|노퍽섬
NG Nigeria|Nigéria|Nijerya|Нигерия|나이지리아
NI Nicaragua|Nicarágua|Nikaragua|Никарагуа|니카라과
NL Netherlands|Países Bajos|Pays-Bas|Países Baixos|Paesi Bassi|Niederlande|Belanda|Hollanda|Нидерланды|네덜란드
NO Norway|Noruega|Norvège|Norvegia|Norwegen|Norwegia|Norveç|Норвегия|노르웨이
NP Nepal|Népal|Непал|네팔
NR Nauru|Науру|나우루
NU Niue|Ниуэ|니우에
NZ New Zealand|Nueva Zelanda|Nouvelle-Zélande|Nova Zelândia|Nuova Zelanda|Neuseeland|Selandia Baru|Yeni Zelanda|Новая Зеландия|뉴질랜드
OM Oman|Omán|Omã|Umman|Оман|오만
PA Panama|Panamá|Панама|파나마
PE Peru|Perú|Pérou|Perù|Перу|페루
PF French Polynesia|Polinesia Francesa|Polynésie française|Polinésia Francesa|Polinesia Francese|Französisch-Polynesien|Polinesia Prancis|Fransız Polinezyası|Французская Полинезия|프랑스령 폴리네시아
PG Papua New Guinea|Papúa Nueva Guinea|Papouasie-Nouvelle-Guinée|Papua-Nova Guiné|Papua Nuova Guinea|Papua-Neuguinea|Papua Nugini|Papua Yeni Gine|Папуа — Новая Гвинея|파푸아뉴기니
PH Philippines|Filipinas|Filippine|Philippinen|Filipina|Filipinler|Филиппины|필리핀
PK Pakistan|Pakistán|Paquistão|Пакистан|파키스탄
PL Poland|Polonia|Pologne|Polônia|Polen|Polandia|Polonya|Польша|폴란드
PM St. Pierre & Miquelon|San Pedro y Miquelón|Saint-Pierre-et-Miquelon|São Pedro e Miquelão|Saint-Pierre e Miquelon|St. Pierre und Miquelon|Saint Pierre dan Miquelon|Saint Pierre ve Miquelon|Сен-Пьер и Микелон|생피에르 미클롱
PN Pitcairn|Pitcairn Islands|Islas Pitcairn|Îles Pitcairn|Ilhas Pitcairn|Isole Pitcairn|Pitcairninseln|Kepulauan Pitcairn|Pitcairn Adaları|о-ва Питкэрн|핏케언 제도
PR Puerto Rico|Porto Rico|Portorico|Puerto Riko|Porto Riko|Пуэрто-Рико|푸에르토리코
PS Palestine|Palestinian Territories|Territorios Palestinos|Territoires palestiniens|Territórios palestinos|Territori Palestinesi|Palästinensische Autonomiegebiete|Wilayah Palestina|Filistin Bölgeleri|Палестинские территории|팔레스타인 지구
PT Portugal|Portogallo|Portekiz|Португалия|포르투갈
PW Palau|Palaos|Палау|팔라우
PY Paraguay|Paraguai|Парагвай|파라과이
QA Qatar|Catar|Katar|Катар|카타르
RE Réunion|Reunión|La Réunion|Reunião|Riunione|Reunion|Реюньон|레위니옹
RO Romania|Rumanía|Roumanie|Romênia|Rumänien|Rumania|Romanya|Румыния|루마니아
RS Serbia|Serbie|Sérvia|Serbien|Sırbistan|Сербия|세르비아
RU Russia|Rusia|Russie|Rússia|Russland|Rusya|Россия|러시아
RW Rwanda|Ruanda|Руанда|르완다
SA Saudi Arabia|Arabia Saudí|Arabie saoudite|Arábia Saudita|Arabia Saudita|Saudi-Arabien|Arab Saudi|Suudi Arabistan|Саудовская Аравия|사우디아라비아
SB Solomon Islands|Islas Salomón|Îles Salomon|Ilhas Salomão|Isole Salomone|Salomonen|Kepulauan Solomon|Solomon Adaları|Соломоновы о-ва|솔로몬 제도
SC Seychelles|Seicheles|Seychellen|Seyşeller|Сейшельские о-ва|세이셸
SD Sudan|Sudán|Soudan|Sudão|Судан|수단
SE Sweden|Suecia|Suède|Suécia|Svezia|Schweden|Swedia|İsveç|Швеция|스웨덴
SG Singapore|Singapur|Singapour|Singapura|Сингапур|싱가포르
SH St. Helena|Santa Elena|Sainte-Hélène|Santa Helena|Sant'Elena|Saint Helena|о-в Св. Елены|세인트헬레나
SI Slovenia|Eslovenia|Slovénie|Eslovênia|Slowenien|Slovenya|Словения|슬로베니아
SJ Svalbard & Jan Mayen|Svalbard y Jan Mayen|Svalbard et Jan Mayen|Svalbard e Jan Mayen|Spitzbergen und Jan Mayen|Kepulauan Svalbard dan Jan Mayen|Svalbard ve Jan Mayen|Шпицберген и Ян-Майен|스발바르제도-얀마웬섬
SK Slovakia|Eslovaquia|Slovaquie|Eslováquia|Slovacchia|Slowakei|Slovakya|Словакия|슬로바키아
SL Sierra Leone|Sierra Leona|Serra Leoa|Сьерра-Леоне|시에라리온
SM San Marino|Saint-Marin|Сан-Марино|산마리노
SN Senegal|Sénégal|Сенегал|세네갈
SO Somalia|Somalie|Somália|Somali|Сомали|소말리아
SR Suriname|Surinam|Суринам|수리남
SS South Sudan|Sudán del Sur|Soudan du Sud|Sudão do Sul|Sud Sudan|Südsudan|Sudan Selatan|Güney Sudan|Южный Судан|남수단
ST São Tomé & Príncipe|Santo Tomé y Príncipe|Sao Tomé-et-Principe|São Tomé e Príncipe|São Tomé und Príncipe|Sao Tome dan Principe|Sao Tome ve Principe|Сан-Томе и Принсипи|상투메 프린시페
SV El Salvador|Salvador|Сальвадор|엘살바도르
SX Sint Maarten|Saint-Martin (partie néerlandaise)|Синт-Мартен|신트마르턴
SY Syria|Siria|Syrie|Síria|Syrien|Suriah|Suriye|Сирия|시리아
SZ Eswatini|Esuatini|Essuatíni|Esvatini|Эсватини|에스와티니
TC Turks & Caicos Islands|Islas Turcas y Caicos|Îles Turques-et-Caïques|Ilhas Turcas e Caicos|Isole Turks e Caicos|Turks- und Caicosinseln|Kepulauan Turks dan Caicos|Turks ve Caicos Adaları|Тёркс и Кайкос|터크스 케이커스 제도
TD Chad|Tchad|Chade|Ciad|Tschad|Çad|Чад|차드
TF French Southern Territories|Territorios Australes Franceses|Terres australes françaises|Territórios Franceses do Sul|Terre Australi Francesi|Französische Süd- und Antarktisgebiete|Wilayah Selatan Prancis|Fransız Güney Toprakları|Французские Южные территории|프랑스령 남방 지역
TG Togo|Того|토고
TH Thailand|Tailandia|Thaïlande|Tailândia|Thailandia|Tayland|Таиланд|태국
TJ Tajikistan|Tayikistán|Tadjikistan|Tadjiquistão|Tagikistan|Tadschikistan|Tacikistan|Таджикистан|타지키스탄
TK Tokelau|Токелау|토켈라우
TL Timor-Leste|Timor oriental|Timor Est|Timor Leste|Восточный Тимор|동티모르
TM Turkmenistan|Turkmenistán|Turkménistan|Turcomenistão|Türkmenistan|Туркменистан|투르크메니스탄
TN Tunisia|Túnez|Tunisie|Tunísia|Tunesien|Tunus|Тунис|튀니지
TO Tonga|Тонга|통가
TR Türkiye|Turquía|Turquie|Turquia|Turchia|Türkei|Turki|Турция|튀르키예
TT Trinidad & Tobago|Trinidad y Tobago|Trinité-et-Tobago|Trinidad e Tobago|Trinidad und Tobago|Trinidad dan Tobago|Trinidad ve Tobago|Тринидад и Тобаго|트리니다드 토바고
TV Tuvalu|Тувалу|투발루
TW Taiwan|Taiwán|Taïwan|Tayvan|Тайвань|대만
TZ Tanzania|Tanzanie|Tanzânia|Tansania|Tanzanya|Танзания|탄자니아
UA Ukraine|Ucrania|Ucrânia|Ucraina|Ukraina|Ukrayna|Украина|우크라이나
UG Uganda|Ouganda|Уганда|우간다
UM U.S. Outlying Islands|Islas menores alejadas de EE. UU.|Îles mineures éloignées des États-Unis|Ilhas Menores Distantes dos EUA|Isole Minori Esterne degli Stati Uniti|Amerikanische Überseeinseln|Kepulauan Terluar AS|ABD Küçük Harici Adaları|Внешние малые о-ва (США)|미국령 해외 제도
US US|United States|Estados Unidos|États-Unis|Stati Uniti|Vereinigte Staaten|Amerika Serikat|Amerika Birleşik Devletleri|Соединенные Штаты|미국
UY Uruguay|Uruguai|Уругвай|우루과이
UZ Uzbekistan|Uzbekistán|Ouzbékistan|Uzbequistão|Usbekistan|Özbekistan|Узбекистан|우즈베키스탄
VA Vatican City|Ciudad del Vaticano|État de la Cité du Vatican|Cidade do Vaticano|Città del Vaticano|Vatikanstadt|Vatikan|Ватикан|바티칸 시국
VC St. Vincent & Grenadines|San Vicente y las Granadinas|Saint-Vincent-et-les Grenadines|São Vicente e Granadinas|Saint Vincent e Grenadine|St. Vincent und die Grenadinen|Saint Vincent dan Grenadine|Saint Vincent ve Grenadinler|Сент-Винсент и Гренадины|세인트빈센트그레나딘
VE Venezuela|Венесуэла|베네수엘라
VG British Virgin Islands|Islas Vírgenes Británicas|Îles Vierges britanniques|Ilhas Virgens Britânicas|Isole Vergini Britanniche|Britische Jungferninseln|Kepulauan Virgin Britania Raya|Britanya Virjin Adaları|Виргинские о-ва (Великобритания)|영국령 버진아일랜드
VI U.S. Virgin Islands|Islas Vírgenes de EE. UU.|Îles Vierges des États-Unis|Ilhas Virgens Americanas|Isole Vergini Americane|Amerikanische Jungferninseln|Kepulauan Virgin Amerika Serikat|ABD Virjin Adaları|Виргинские о-ва (США)|미국령 버진아일랜드
VN Vietnam|Viêt Nam|Vietnã|Вьетнам|베트남
VU Vanuatu|Вануату|바누아투
WF Wallis & Futuna|Wallis y Futuna|Wallis-et-Futuna|Wallis e Futuna|Wallis und Futuna|Kepulauan Wallis dan Futuna|Wallis ve Futuna|Уоллис и Футуна|왈리스-푸투나 제도
WS Samoa|Самоа|사모아
XK Kosovo|Kosova|Косово|코소보
YE Yemen|Yémen|Iêmen|Jemen|Yaman|Йемен|예멘
YT Mayotte|Майотта|마요트
ZA South Africa|Sudáfrica|Afrique du Sud|África do Sul|Sudafrica|Südafrika|Afrika Selatan|Güney Afrika|Южно-Африканская Республика|남아프리카
ZM Zambia|Zambie|Zâmbia|Sambia|Zambiya|Замбия|잠비아
ZW Zimbabwe|Zimbabue|Zimbábue|Simbabwe|Zimbabve|Зимбабве|짐바브웨`;
