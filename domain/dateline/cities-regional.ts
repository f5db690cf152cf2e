/**
 * Cities that regional desks file from without their country, in Latin script and Hangul: ISO 3166-1 alpha-2, then
 * names in a reader's casing. Names that are words of English as well ("Mobile", "Reading", "Orange") are left out.
 */
export const CITIES_REGIONAL = `US Jacksonville|Fresno|Colorado Springs|Virginia Beach|Wichita|Bakersfield|Anaheim|Santa Ana|Corpus Christi|Greensboro|Jersey City|Fort Wayne|Laredo|Lubbock|Winston-Salem|Hialeah|Scottsdale|Chesapeake|San Bernardino|Spokane|Modesto|Tacoma|Fayetteville|Huntington Beach|Yonkers|Amarillo|Akron|Shreveport|Grand Rapids|Huntsville|Newport News|Fort Lauderdale|Chattanooga|Santa Rosa|Sioux Falls|Fort Collins|Sunnyvale|Torrance|Syracuse|Gainesville|Cedar Rapids|New Haven|Santa Clara|Murfreesboro|Allentown|Evansville|Fargo|Ann Arbor|Provo|Lansing|Clearwater|West Palm Beach|Pompano Beach|Green Bay|Las Cruces|South Bend|Bronx|Queens|Staten Island|Harlem|East Lansing|Berkeley|Stanford|Princeton|Bethesda|Arlington|Charlottesville|Montpelier|Bismarck|Santa Fe|Carson City|Jefferson City|Trenton|Hartford|Frankfort|Lexington|Worcester|Peoria|Palm Beach|Mar-a-Lago|Uvalde|Los Alamos|Fort Bragg|Fort Hood|Bedminster|Ocean City|Newport|Biloxi|Gulfport|Galveston|Brownsville|McAllen|Tallahassee
CA Mississauga|Brampton|Laval|Oshawa|Kitchener|Gatineau|Longueuil|Burnaby|Saint-Jean|Trois-Rivières|Sherbrooke|Saguenay|Moncton|Whitehorse|Yellowknife|Iqaluit|Charlottetown|Thunder Bay|Sudbury|Kelowna|Kamloops|Lethbridge|Red Deer|Fort McMurray|Banff|Whistler
MX León|Ciudad Juarez|San Luis Potosí|Aguascalientes|Hermosillo|Saltillo|Mexicali|Culiacán|Culiacan|Querétaro|Torreón|Morelia|Reynosa|Chilpancingo|Mérida|Veracruz|Xalapa|Tuxtla Gutiérrez|Tapachula|Villahermosa|Toluca|Nuevo Laredo|Matamoros
BR Goiânia|Campinas|Maceió|São Luís|Teresina|Campo Grande|João Pessoa|Ribeirão Preto|Cuiabá|Florianópolis|Vitória|Aracaju|Porto Velho|Boa Vista|Macapá|Rio Branco
AR Mar del Plata|Santa Fe|Tucumán|Neuquén|Ushuaia
CO Bucaramanga|Pereira|Santa Marta|Ibagué|Manizales|Pasto
VE Maracay|Barquisimeto|Ciudad Guayana
PE Trujillo|Chiclayo|Iquitos|Puno|Callao
CL Concepción|Antofagasta|Temuco|Punta Arenas|Viña del Mar
GB Nottingham|Sheffield|Leicester|Coventry|Sunderland|Plymouth|Wolverhampton|Norwich|Portsmouth|Swansea|Blackpool|Brighton|Bournemouth|Inverness|Londonderry|Stormont|Balmoral|Westminster|Ascot|Aintree|Stratford-upon-Avon|St. Andrews
FR Reims|Le Havre|Saint-Étienne|Toulon|Dijon|Nîmes|Brest|Le Mans|Amiens|Limoges|Clermont-Ferrand|Ajaccio|Bastia|Mulhouse|Besançon|Perpignan|Biarritz|Avignon|Caen|Rouen|Orléans|Poitiers|La Rochelle|Annecy|Roubaix|Lourdes|Deauville
GP Pointe-à-Pitre|Basse-Terre
MQ Fort-de-France
GF Cayenne|Kourou
RE Saint-Denis de la Réunion
NC Nouméa
DE Duisburg|Bochum|Wuppertal|Bielefeld|Münster|Gelsenkirchen|Aachen|Mönchengladbach|Chemnitz|Braunschweig|Krefeld|Oberhausen|Lübeck|Kassel|Gütersloh|Heidelberg|Regensburg|Ulm|Jena|Cottbus|Göttingen|Paderborn|Osnabrück|Oldenburg|Bayreuth|Garmisch-Partenkirchen|Halle/Saale
IT Livorno|Foggia|Reggio Emilia|Ravenna|Rimini|Ferrara|Pescara|Sassari|Siracusa|Vicenza|Udine|Treviso|Varese|Novara|Pavia|Cremona|Lucca|Siena|Arezzo|Grosseto|Caserta|Matera|Cosenza|Catanzaro|Crotone|Agrigento|Trapani|Sanremo|Maranello|Monza|Assisi|Castel Gandolfo
ES Vigo|Gijón|A Coruña|La Coruña|Elche|Badalona|Terrassa|Jerez de la Frontera|Burgos|Albacete|Salamanca|Castellón|Huelva|Badajoz|Cáceres|Tarragona|Girona|Lleida|Lérida|Gerona|Huesca|Teruel|Soria|Cuenca|Ourense|Pontevedra|Ávila|Segovia|Ciudad Real|Guadalajara|Marbella|Ibiza|Vitoria-Gasteiz|Palencia|Zamora
PL Szczecin|Bydgoszcz|Białystok|Rzeszów|Toruń|Zakopane
UA Kryvyi Rih|Mykolaiv|Luhansk|Sevastopol|Simferopol|Chernihiv|Sumy|Poltava|Uzhhorod|Bucha|Irpin|Avdiivka|Sloviansk|Pokrovsk|Vinnytsia|Ivano-Frankivsk
RU Nizhny Novgorod|Rostov-na-Donu|Saratov|Voronezh|Krasnodar|Astrakhan|Makhachkala|Tomsk|Tula|Tyumen|Ulan-Ude|Petropavlovsk-Kamchatsky|Novorossiysk|Beslan|Lugansk
TR Konya|Kayseri|Mersin|Eskişehir|Şanlıurfa|Sanliurfa|Malatya|Erzurum|Kahramanmaraş|Kahramanmaras|Samsun|Denizli|Bodrum|Edirne
KZ Shymkent|Karaganda|Aktau|Atyrau
CN Dongguan|Shantou|Foshan|Wuxi|Tangshan|Zhuhai|Guilin|Kashgar|Lijiang|Wenzhou|Yantai|Weifang|Luoyang|Xuzhou|Zhongshan|Jiuquan|Wenchang|Xichang|Hong Kong SAR
JP Kawasaki|Saitama|Kitakyushu|Chiba|Sakai|Shizuoka|Kumamoto|Okayama|Hamamatsu|Kagoshima|Matsuyama|Miyazaki|Aomori|Akita|Morioka|Yamagata|Nagano|Gifu|Toyama|Maebashi|Mito|Utsunomiya|Kofu|Tsukuba|Karuizawa|Hakodate|Otaru|Kushiro|Ise-Shima|Wajima
KR Yongin|Hwaseong|Bucheon|Ansan|Anyang|Uijeongbu|Cheonan|Gimhae|Jinju|Gunsan|Iksan|Wonju|Suncheon|Icheon|Namyangju|Hanam|Andong|Asan|Donghae|Sokcho|Gimpo|Pyeongtaek|Hongseong|Naju|Geoje|Yangsan|Gwangyang|Ulleung|Gwacheon|Tongyeong|Boryeong|Gongju
PH Iloilo City|Bacolod City|General Santos City|Cagayan de Oro City|Puerto Princesa City|Tacloban City|Cotabato City|Taguig City|Pasay City|Iloilo|Bacolod|Cagayan de Oro|General Santos|Puerto Princesa|Tacloban|Boracay|Baguio|Marawi|Legazpi|Lucena|Dagupan
ID Bandar Lampung|Surakarta|Ternate|Gorontalo|Sorong|Merauke|Timika|Pangkalpinang|Tanjungpinang|Serang|Cilegon|Kediri|Banyuwangi|Purwokerto|Tegal|Karawang|Sukabumi|Tasikmalaya|Garut|Cianjur|Bondowoso|Jember|Sidoarjo|Gresik|Mamuju|Palangka Raya|Tarakan
MY Subang Jaya|Bintulu|Taiping|Labuan|Kangar|Kajang|Sungai Petani|Bukit Mertajam|Batu Pahat|Muar|Nibong Tebal|Pasir Mas|Kuala Selangor|Gua Musang|Kluang|Bagan Serai
VN Hai Phong|Can Tho|Nha Trang|Da Lat|Vung Tau
TH Hat Yai|Pattani|Narathiwat|Yala|Khon Kaen|Nakhon Ratchasima|Udon Thani|Chiang Rai
MM Myitkyina|Sittwe|Mawlamyine
KH Battambang|Sihanoukville
IN Mysore|Faridabad|Gorakhpur|Aligarh|Bareilly|Moradabad|Hubballi|Belagavi|Tiruchirappalli|Guntur|Nellore|Rajahmundry|Kakinada|Cuttack|Rourkela|Dhanbad|Jamshedpur|Bilaspur|Ujjain|Ajmer|Bikaner|Jaisalmer|Haridwar|Rishikesh|Nainital|Mathura|Vrindavan|Jhansi|Etawah|Saharanpur|Muzaffarnagar|Baghpat|Ballia|Bhadohi|Sultanpur|Gaya|Muzaffarpur|Bhagalpur|Silchar|Dibrugarh|Tezpur|Palghar|Latur|Nanded|Solapur|Kolhapur|Ahmednagar|Akola|Amravati|Jalna|Margao|Karwar|Kalaburagi|Hampi|Hisar|Rohtak|Panipat|Ambala|Karnal|Sonipat|Bathinda|Patiala|Phagwara|Mohali|Poonch|Rajouri|Baramulla|Kupwara|Anantnag|Pulwama|Kargil|Mangalore|Calicut|Trivandrum|Cochin|Alappuzha|Palakkad|Wayanad|Idukki|Kottayam|Pathanamthitta|Pilibhit|Bhiwandi
PK Gujranwala|Bahawalpur|Sargodha|Abbottabad|Mardan|Dera Ismail Khan|Gilgit|Sukkur|Larkana|Hyderabad|Chaman|Murree
BD Khulna|Rajshahi|Barishal|Rangpur|Narayanganj|Gazipur|Mymensingh|Cumilla
NP Biratnagar|Janakpur|Birgunj|Lalitpur|Bhaktapur|Lumbini
NG Benin City|Enugu|Ilorin|Zaria|Calabar|Uyo|Owerri|Akure|Abeokuta|Ado-Ekiti|Osogbo|Lokoja|Makurdi|Sokoto|Bauchi|Gombe|Yola|Damaturu|Asaba|Yenagoa|Awka|Umuahia|Abakaliki
GH Tamale|Takoradi|Cape Coast|Sunyani|Koforidua|Bolgatanga
KE Nakuru|Thika|Garissa|Machakos|Lamu
ZA Gqeberha|Port Elizabeth|Polokwane|Pietermaritzburg|East London|Mahikeng|Kimberley|Nelspruit|Mbombela
CD Kisangani|Kananga|Mbuji-Mayi|Bunia
CI Bouaké
BJ Porto-Novo
BI Gitega
TZ Mwanza
MA Agadir|Meknès|Meknes|Oujda|Laâyoune|Tétouan
DZ Constantine|Annaba|Tizi Ouzou|Tlemcen
TN Sfax|Kairouan|Bizerte
EG Giza|Port Said|Aswan|El Arish|Rafah
SY Hama|Daraa|Deir ez-Zor|Sweida|Afrin|Kobani|Hasakah
IQ Karbala|Nasiriyah|Ramadi|Dohuk|Sinjar
IR Karaj|Ahvaz|Kermanshah|Rasht|Kerman|Zahedan|Yazd|Natanz
SA Taif|Tabuk|Abha|Makkah|Al Madinah|AlUla|NEOM
YE Al-Mukalla
AE Ajman|Ras Al Khaimah|Umm Al Quwain|Al Ain
JO Zarqa|Irbid
PS East Jerusalem|Beit Lahia|Deir Al-Balah|Qalqilya|Jericho|Salfit|Tubas
IL Eilat|Kiryat Shmona|Netanya|Ashdod|Nazareth
AU Wollongong|Toowoomba|Launceston|Bendigo|Ballarat|Alice Springs|Byron Bay|Mackay|Rockhampton
NZ Tauranga|Rotorua|Invercargill|Whangarei
GI Gibraltar
LI Vaduz
AD Andorra la Vella
FO Tórshavn
GL Nuuk
BZ Belmopan
LC Castries
VC Kingstown
KN Basseterre
AG St. John's
GD St. George's
DM Roseau
CW Willemstad
AW Oranjestad
VG Road Town
VI Charlotte Amalie
AS Pago Pago
PW Ngerulmud|Koror
MH Majuro
FM Palikir
KI Tarawa
TV Funafuti
NR Yaren
ST São Tomé
KM Moroni
GQ Malabo
RE Saint-Denis
KR 부천|양주|오산|구리|하남|이천|안성|김포|광명|시흥|군포|의왕|남양주|동두천|포천|여주|가평|양평|연천|태백|정선|영월|횡성|홍천|철원|화천|양구|인제|고성|양양|진천|음성|괴산|보은|옥천|영동|단양|증평|공주|보령|서산|논산|계룡|당진|금산|부여|서천|청양|예산|태안|정읍|남원|김제|완주|진안|무주|장수|임실|순창|고창|부안|나주|광양|담양|곡성|구례|고흥|보성|장흥|강진|해남|영암|함평|영광|장성|완도|진도|신안|김천|영주|영천|상주|문경|경산|군위|의성|청송|영양|영덕|청도|고령|성주|칠곡|예천|봉화|울진|울릉|통영|사천|밀양|의령|함안|창녕|남해|하동|산청|함양|거창|합천|서귀포|독도|호치민|하이퐁|판교|여의도|용산|국회|세종시|마산|진해|기장
US 캘리포니아|뉴저지|새너제이|산호세|샌디에이고|샌디에고|포틀랜드|피츠버그|볼티모어|클리블랜드|세인트루이스|미니애폴리스|피닉스|댈러스|오스틴|내슈빌|괌|하와이|스탠퍼드|팔로알토|쿠퍼티노|마운틴뷰|워싱턴DC|워싱턴D.C.|LA
JP 나가노|가고시마|요코하마|고베|히로시마|나가사키|오키나와|미야자키|센다이|후쿠시마|기타큐슈|시모노세키|쓰시마|나라|니가타
CN 옌볜|단둥|쿤밍|시안|톈진|항저우|쑤저우|샤먼|하이난|창춘|창사|지난|란저우|우루무치|라싸|마카오
DE 도르트문트|라이프치히|슈투트가르트|하노버|드레스덴|쾰른|뒤셀도르프|하이델베르크
FR 리옹|마르세유|스트라스부르|보르도|툴루즈|에비앙
ES 발렌시아|세비야|빌바오
IT 토리노|나폴리|피렌체|베니스
AU 브리즈번|퍼스|애들레이드|골드코스트
CA 캘거리|에드먼턴|퀘벡|위니펙
RU 소치|하바롭스크|카잔|사할린|이르쿠츠크
PL 크라쿠프
SE 예테보리
NO 베르겐
DK 오르후스
CN 扬州|揚州|无锡|無錫|徐州|温州|烟台|潍坊|洛阳|桂林|珠海|佛山|东莞|汕头|泉州|漳州|宜昌|襄阳|湘潭|株洲|岳阳|衡阳|绵阳|遵义|酒泉|文昌|西昌|延安|敦煌|大理|丽江|拉萨|日喀则|澳门特区|义乌|嘉兴|绍兴|金华|台州|湖州|常州|南通|连云港|盐城|镇江|芜湖|九江|赣州|景德镇|唐山|秦皇岛|保定|张家口|邯郸|大同|包头|鄂尔多斯|鞍山|丹东|吉林|延吉|大庆|齐齐哈尔|佳木斯|黑河|满洲里
NG 阿布贾|拉各斯
TZ 达累斯萨拉姆
UG 坎帕拉
ZW 哈拉雷
ZM 卢萨卡
SN 达喀尔
MA 拉巴特
DZ 阿尔及尔
TN 突尼斯
ET 阿迪斯阿贝巴
CD 金沙萨
AO 罗安达
NP 加德滿都
LK 科倫坡
BD 達卡
KZ 阿拉木图
KG 比什凯克
TJ 杜尚别
TM 阿什哈巴德
UZ 撒马尔罕
GE 第比利斯
AM 埃里温
AZ 巴库
OM 马斯喀特
YE 亚丁
KW 科威特城
BH 麦纳麦
SA 吉达
FJ 苏瓦
UY 蒙得维的亚
EC 基多
BO 拉巴斯
PA 巴拿马城
CR 圣何塞
MY 檳城|槟城|吉隆坡|亚庇|古晋
PH 宿雾|达沃
ID 巴厘岛|雅加达
JP 札幌|横滨|神户|广岛|长崎|冲绳|福冈|名古屋
GB 利物浦|格拉斯哥
DE 汉诺威|科隆|德累斯顿
ES 瓦伦西亚
IT 都灵|佛罗伦萨
AT 萨尔茨堡
CZ 布拉格
HR 萨格勒布
SI 卢布尔雅那
RS 贝尔格莱德
LT 维尔纽斯
LV 里加
EE 塔林
IS 雷克雅未克
MT 瓦莱塔
CY 尼科西亚
LU 卢森堡
US 夏威夷|亚特兰大|达拉斯|费城|底特律|丹佛|圣迭戈|奥兰多|巴尔的摩
CA 卡尔加里|魁北克`;
