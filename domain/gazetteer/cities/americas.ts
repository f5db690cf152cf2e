/** The Americas. How a row is read stands in {@link import('./rows').readRows}. */
export const AMERICAS = `US New York City>New York=뉴욕|ニューヨーク|紐約|纽约|Нью-Йорк|نيويورك|न्यूयॉर्क|Nueva York|Nova York|Nowy Jork|Nova Iorque|New York City|-NYC|~Wall Street
US Washington, D.C.>Washington=워싱턴|ワシントン|華盛頓|华盛顿|Вашингтон|واشنطن|वाशिंगटन|वॉशिंगटन|-Washington DC|-DC
US Los Angeles=로스앤젤레스|ロサンゼルス|洛杉磯|洛杉矶|Лос-Анджелес|لوس أنجلوس|Los Ángeles|~LA;Chicago=시카고|シカゴ|芝加哥|Чикаго;Houston=휴스턴|ヒューストン|休斯敦;Boston=보스턴|ボストン|波士顿|波士頓
US San Francisco=샌프란시스코|サンフランシスコ|旧金山|舊金山|Сан-Франциско|سان فرانسيسكو|-SF;Seattle=시애틀|シアトル|西雅圖;Atlanta=애틀랜타|アトランタ;Dallas=댈러스;Denver=덴버;Detroit=디트로이트|デトロイト
US Miami=마이애미|マイアミ|迈阿密;Philadelphia=필라델피아|フィラデルフィア|Filadelfia|-Philly;Phoenix=피닉스;Las Vegas=라스베이거스|라스베가스|ラスベガス|拉斯维加斯;Baltimore=볼티모어;Cincinnati;Cleveland
US Honolulu=호놀룰루|ホノルル|檀香山;Indianapolis;Milwaukee;Minneapolis=미니애폴리스;New Orleans=Nueva Orleans|La Nouvelle-Orléans|뉴올리언스;Oklahoma City;Pittsburgh=피츠버그
US Saint Louis>St. Louis=세인트루이스;Salt Lake City;San Antonio;San Diego=샌디에이고|샌디에고;Nashville=내슈빌;Memphis;Charlotte;Austin=오스틴;Portland=포틀랜드;Sacramento
US Oakland;San Jose=새너제이|산호세;Orlando=올랜도;Tampa;Kansas City;Omaha;Tucson;Albuquerque;Louisville;Brooklyn;Manhattan;Anchorage;Baton Rouge;Tallahassee
US Des Moines;Columbus;Saint Paul>St. Paul;Buffalo;Albany=올버니;Harrisburg;Annapolis;Raleigh;Little Rock;Topeka;Cheyenne;Boise;Juneau;Olympia;Santa Monica
US Beverly Hills;Silicon Valley;Cupertino;Mountain View;Palo Alto=팰로앨토;Menlo Park;Long Beach;Fort Worth;El Paso;Wilmington;Newark;Cape Canaveral
US Camp David;Hollywood;Knoxville;Tulsa;실리콘밸리;シリコンバレー
US* Jacksonville;Fresno;Colorado Springs;Virginia Beach;Wichita;Bakersfield;Anaheim;Santa Ana;Corpus Christi;Greensboro;Jersey City;Fort Wayne;Laredo;팜비치
US* Lubbock;Winston-Salem;Hialeah;Scottsdale;Chesapeake;San Bernardino;Spokane;Modesto;Tacoma;Fayetteville;Huntington Beach;Yonkers;Amarillo;Akron
US* Shreveport;Grand Rapids;Huntsville;Newport News;Fort Lauderdale;Chattanooga;Santa Rosa;Sioux Falls;Fort Collins;Sunnyvale;Torrance;Syracuse
US* Gainesville;Cedar Rapids;New Haven;Santa Clara;Murfreesboro;Allentown;Evansville;Fargo;Ann Arbor;Provo;Lansing;Clearwater;West Palm Beach
US* Pompano Beach;Green Bay;Las Cruces;South Bend;Bronx;Queens;Staten Island;Harlem;East Lansing;Berkeley;Stanford;Princeton;Bethesda;Arlington
US* Charlottesville;Montpelier;Bismarck;Santa Fe;Carson City;Jefferson City;Trenton;Hartford;Frankfort;Lexington-Fayette>Lexington;Worcester;Peoria
US* Palm Beach;Mar-a-Lago;Uvalde;Los Alamos;Fort Bragg;Fort Hood;Bedminster;Ocean City;Newport;Biloxi;Gulfport;Galveston;Brownsville;McAllen;캘리포니아;뉴저지
US* 클리블랜드;괌;하와이;스탠퍼드;팔로알토;쿠퍼티노;마운틴뷰;워싱턴DC;워싱턴D.C.;夏威夷;亚特兰大;达拉斯;费城;底特律;丹佛;圣迭戈;奥兰多;巴尔的摩
PR San Juan
CA Toronto=토론토|トロント|多伦多|多倫多|Торонто;Montréal>Montreal=몬트리올|モントリオール|蒙特利尔|Montréal;Vancouver=밴쿠버|バンクーバー|温哥华|溫哥華;Ottawa=오타와|オタワ|渥太华|渥太華|Оттава|أوتاوا
CA Calgary;Edmonton;Winnipeg;Québec>Quebec City=Québec;Halifax;Regina;Saskatoon;Fredericton;St. John's
CA* Mississauga;Brampton;Laval;Oshawa;Kitchener;Gatineau;Longueuil;Burnaby;Saint-Jean;Trois-Rivières;Sherbrooke;Saguenay;Moncton;Whitehorse;Yellowknife
CA* Iqaluit;Charlottetown;Thunder Bay;Sudbury;Kelowna;Kamloops;Lethbridge;Red Deer;Fort McMurray;Banff;Whistler;캘거리;에드먼턴;퀘벡;위니펙;卡尔加里;魁北克
MX Mexico City=멕시코시티|メキシコシティー|メキシコ市|メキシコシティ|墨西哥城|Мехико|مكسيكو|Ciudad de México|México|México D.F.|Mexico|Mexiko-Stadt|Città del Messico|Cidade do México|-CDMX
MX Guadalajara;Monterrey;Tijuana;Juárez>Ciudad Juárez;Cancún;Cancun;Acapulco de Juárez>Acapulco;Puebla;Oaxaca
MX* León de los Aldama>León;Ciudad Juarez;San Luis Potosí;Aguascalientes;Hermosillo;Saltillo;Mexicali;Culiacán;Culiacan;Santiago de Querétaro>Querétaro
MX* Torreón;Morelia;Reynosa;Chilpancingo;Mérida;Veracruz;Xalapa;Tuxtla Gutiérrez;Tapachula;Villahermosa;Toluca;Nuevo Laredo;Matamoros
MX* Victoria de Durango>Durango
GT Guatemala City=Guatemala|Ciudad de Guatemala
HN Tegucigalpa;San Pedro Sula
SV San Salvador
NI Managua
CR San José
CR* 圣何塞
PA Panamá>Panama City=Panamá|Ciudad de Panamá|Panama|파나마시티
PA* 巴拿马城
CU Havana=아바나|ハバナ|哈瓦那|Гавана|La Habana|La Havane|L'Avana;Santiago de Cuba;Guantánamo=Guantanamo Bay;Guantanamo
DO Santo Domingo
HT Port-au-Prince=Puerto Príncipe
JM Kingston
BS Nassau
TT Port of Spain
BB Bridgetown
GY Georgetown
SR Paramaribo
CO Bogotá>Bogota=보고타|ボゴタ|波哥大|Bogotá;Medellin;Medellín;Cali;Cartagena;Cúcuta;Barranquilla
CO* Bucaramanga;Pereira;Santa Marta;Ibagué;Manizales;Pasto
VE Caracas=카라카스|カラカス|加拉加斯|Каракас;Maracaibo
VE* Maracay;Barquisimeto;Ciudad Guayana
EC Quito;Guayaquil
EC* 基多
PE Lima=리마|リマ|利马|利馬;Cusco;Arequipa
PE* Trujillo;Chiclayo;Iquitos;Puno;Callao
BO La Paz;Santa Cruz de la Sierra;Cochabamba;Sucre
BO* 拉巴斯
CL Santiago=산티아고|サンティアゴ|圣地亚哥|聖地牙哥|Santiago de Chile;Valparaiso;Valparaíso
CL* Concepción;Antofagasta;Temuco;Punta Arenas;Viña del Mar
AR Buenos Aires=부에노스아이레스|ブエノスアイレス|布宜诺斯艾利斯|布宜諾斯艾利斯|Буэнос-Айрес;Rosario;Mendoza;San Carlos de Bariloche>Bariloche;La Plata
AR* Mar del Plata;Santa Fe;Tucumán;Neuquén;Ushuaia
UY Montevideo;Punta del Este
UY* 蒙得维的亚
PY Asuncion;Asunción
BR Rio de Janeiro=리우데자네이루|リオデジャネイロ|里约热内卢|里約熱內盧|Рио-де-Жанейро|ريو دي جانيرو|Río de Janeiro|-Rio;Sao Paulo;São Paulo=상파울루|サンパウロ|圣保罗|聖保羅
BR Brasília>Brasilia=브라질리아|ブラジリア|巴西利亚|برازيليا|Brasília;Salvador;Belo Horizonte;Recife;Porto Alegre;Manaus;Belem;Belém;Curitiba;Fortaleza
BR* Goiânia;Campinas;Maceió;São Luís;Teresina;Campo Grande;João Pessoa;Ribeirão Preto;Cuiabá;Florianópolis;Vitória;Aracaju;Porto Velho;Boa Vista;Macapá
BR* Rio Branco
GP* Pointe-à-Pitre;Basse-Terre
MQ* Fort-de-France
GF* Cayenne;Kourou
BZ* Belmopan
LC* Castries
VC* Kingstown
KN* Basseterre
AG* St. John's
GD* St. George's
DM* Roseau
CW* Willemstad
AW* Oranjestad
VG* Road Town
VI* Charlotte Amalie
AR* Bahía Blanca;Corrientes;Morón;Paraná;Posadas;Salta;San Miguel de Tucumán;San Salvador de Jujuy;Santiago del Estero
BR* Ananindeua;Anápolis;Aparecida de Goiânia;Barueri;Bauru;Belford Roxo;Betim;Blumenau;Campina Grande;Campos dos Goytacazes;Canoas;Carapicuíba;Cascavel;Caucaia
BR* Caxias do Sul;Contagem;Diadema;Duque de Caxias;Feira de Santana;Foz do Iguaçu;Governador Valadares;Guarujá;Guarulhos;Itaquaquecetuba;Jaboatão;Joinville;Juiz de Fora
BR* Jundiaí;Limeira;Londrina;Maringá;Mauá;Mogi das Cruzes;Montes Claros;Niterói;Nova Iguaçu;Novo Hamburgo;Olinda;Osasco;Pelotas;Petrópolis;Piracicaba;Ponta Grossa
BR* Praia Grande;Ribeirão das Neves;Santo André;São Bernardo do Campo;São João de Meriti;São José do Rio Preto;São José dos Campos;São Vicente;Sorocaba;Suzano;Taubaté
BR* Uberaba;Uberlândia;Viamão;Vila Velha;Vitória da Conquista
CA* Abbotsford;Ajax;Barrie;Brantford;Chilliwack;Coquitlam;Dartmouth;Delta;East York;Etobicoke;Greater Sudbury;Guelph;Kanata;La Haute-Saint-Charles;Ladner;Lévis
CA* Maple Ridge;Markham;Nanaimo;Nepean;North York;Oakville;Pickering;Repentigny;Saint John;Saint-Laurent;Saint-Léonard;Sarnia;Scarborough;St. Catharines;Surrey
CA* Terrebonne;Vaughan;Willowdale;Windsor
CL* Puente Alto;Talcahuano
CO* Armenia;Bello;Floridablanca;Itagüí;Montería;Neiva;Popayán;Sincelejo;Soacha;Soledad;Valledupar;Villavicencio
CU* Camagüey;Holguín
DO* Santo Domingo Este;Santo Domingo Oeste
GT* Mixco;Villa Nueva
HT* Carrefour;Pétionville;Port-de-Paix
JM* New Kingston
MX* Álvaro Obregón;Azcapotzalco;Benito Juárez;Buenavista;Campeche;Celaya;Chihuahua;Ciudad Apodaca;Ciudad López Mateos;Ciudad Nezahualcoyotl;Ciudad Obregón
MX* Ciudad Victoria;Coacalco;Coatzacoalcos;Colonia del Valle;Coyoacán;Cuauhtémoc;Cuautitlán Izcalli;Cuernavaca;Ecatepec de Morelos;Ensenada;Gómez Palacio;Guadalupe
MX* Gustavo Adolfo Madero;Heroica Matamoros;Irapuato;Ixtapaluca;Iztacalco;Iztapalapa;Los Mochis;Magdalena Contreras;Mazatlán;Miguel Hidalgo;Monclova;Naucalpan de Juárez
MX* Nicolás Romero;Nogales;Ojo de Agua;Pachuca de Soto;Puerto Vallarta;Santa Catarina;Tampico;Tehuacán;Tepic;Tláhuac;Tlalnepantla;Tlalpan;Tlaquepaque;Tonalá;Tuxtla
MX* Uruapan;Venustiano Carranza;Xalapa de Enríquez;Xico;Xochimilco;Zapopan
PA* San Miguelito
PE* Chimbote;Huancayo;Piura;Pucallpa;Santiago de Surco;Tacna
PY* Ciudad del Este
SV* Soyapango
US* Abilene;Ahwatukee Foothills;Alafaya;Alameda;Alhambra;Alief;Alpharetta;Amherst;Antioch;Apple Valley;Appleton;Arden-Arcade;Arlington Heights;Arvada;Asheville;Astoria
US* Atascocita;Aurora;Avondale;Baldwin Park;Bayside;Baytown;Beaumont;Beaverton;Bellevue;Bellflower;Bellingham;Belmont Cragin;Bend;Bensonhurst;Billings;Blaine;Bloomington
US* Boca Raton;Bolingbrook;Borough Park;Bossier City;Boulder;Bowling Green;Boyle Heights;Boynton Beach;Bridgeport;Brockton;Broken Arrow;Brooklyn Park;Broomfield;Bryan
US* Buena Park;Burbank;Burnsville;Bushwick;Camarillo;Camden;Canarsie;Canoga Park;Cape Coral;Carlsbad;Carmel;Carmichael;Carol City;Carrollton;Carson;Cary;Casas Adobes
US* Casper;Castro Valley;Cedar Park;Centennial;Centreville;Champaign;Chandler;Charleston;Cheektowaga;Cherry Hill;Chico;Chinatown;Chino Hills;Chula Vista;Cicero
US* Citrus Heights;Clarksville;Clifton;Clovis;College Station;Columbia;Compton;Coney Island;Conroe;Conway;Coon Rapids;Coral Springs;Corona;Costa Mesa;Council Bluffs
US* Cranston;Dale City;Daly City;Danbury;Davenport;Davie;Davis;Dayton;Daytona Beach;Dearborn;Decatur;Deer Valley;Deerfield Beach;Delray Beach;Deltona;Denton;Dothan
US* Downey;Duluth;Durham;Eagan;East Chattanooga;East Flatbush;East Hampton;East Harlem;East Independence;East Los Angeles;East New York;East Norwalk;East Orange
US* East Village;Eau Claire;Eden Prairie;Edinburg;Edison;Edmond;El Cajon;El Monte;Elgin;Elizabeth;Elk Grove;Ellicott City;Elmhurst;Enchanted Hills;Encinitas;Erie
US* Escondido;Eugene;Evanston;Everett;Fairfield;Fall River;Farmington Hills;Fishers;Flagstaff;Flatbush;Flatlands;Florence-Graham;Flower Mound;Folsom;Fontana;Fordham
US* Forest Hills;Fort Myers;Fort Smith;Framingham;Framingham Center;Franklin;Frederick;Fremont;Frisco;Fullerton;Gaithersburg;Gardena;Garland;Gary;Gastonia;Germantown
US* Gilbert;Glen Burnie;Glendale;Goodyear;Grand Junction;Grand Prairie;Greeley;Greenburgh;Greenville;Gresham;Hammond;Hampton;Harlingen;Hawthorne;Hayward;Hemet;Henderson
US* Hesperia;High Point;Highlands Ranch;Hillsboro;Homestead;Hoover;Indio;Inglewood;Iowa City;Ironville;Irvine;Irving;Irvington;Jackson;Jackson Heights;Jamaica;Janesville
US* Johns Creek;Johnson City;Joliet;Jonesboro;Jupiter;Kalamazoo;Kendall;Kenner;Kennewick;Kenosha;Kent;Killeen;Kings Bridge;Kirkland;Kissimmee;Koreatown;La Habra
US* Lafayette;Laguna Niguel;Lake Charles;Lake Elsinore;Lake Forest;Lakeland;Lakeville;Lakewood;Largo;Lauderhill;Lawrence;Lawton;Layton;League City;Lee's Summit
US* Lehigh Acres;Lewisville;Lincoln Park;Livermore;Livonia;Logan Square;Longmont;Longview;Lorain;Loveland;Lowell;Lynchburg;Lynn;Lynwood;Madera;Madison;Malden;Manteca
US* Maple Grove;Marysville;Maryvale;McKinney;Meads;Medford;Menifee;Merced;Meridian;Mesquite;Metairie;Metairie Terrace;Miami Beach;Miami Gardens;Midland;Millcreek
US* Milpitas;Mira Mesa;Mission Viejo;Missoula;Missouri City;Mobile;Montebello;Monterey Park;Montgomery;Moore;Moreno Valley;Mount Pleasant;Mount Vernon;Muncie;Murrieta
US* Nampa;Napa;Naperville;Nashua;National City;Near North Side;New Bedford;New Braunfels;New Britain;New Rochelle;New South Memphis;Newport Beach;Newton;Norfolk;Norman
US* North Bergen;North Charleston;North Hollywood;North Las Vegas;North Little Rock;North Miami;North Peoria;North Port;North Richland Hills;North Stamford;Northridge
US* Norwalk;O'Fallon;Oceanside;Ogden;Olathe;Ontario;Orem;Oshkosh;Overland Park;Oxnard;Palatine;Palm Bay;Palm Coast;Palmdale;Park Slope;Parkchester;Pasadena;Pasco;Passaic
US* Paterson;Pawtucket;Pearland;Pembroke Pines;Perris;Petaluma;Pharr;Pico Rivera;Pine Hills;Pittsburg;Plantation;Pleasanton;Pomona;Port Saint Lucie;Portage Park
US* Portsmouth Heights;Providence;Pueblo;Quincy;Racine;Rancho Cordova;Rancho Cucamonga;Rancho Penasquitos;Rapid City;Redding;Redlands;Redmond;Redondo Beach;Redwood City
US* Reno;Renton;Rialto;Richardson;Ridgewood;Rio Rancho;Riverside;Riverview;Roanoke;Rochester;Rochester Hills;Rock Hill;Rockford;Rocklin;Rockville;Rogers;Roseville
US* Roswell;Round Rock;Rowlett;Saint Charles;Saint George;San Angelo;San Clemente;San Leandro;San Ramon;San Tan Valley;Sandy;Sandy Hills;Sandy Springs;Santa Barbara
US* Santa Clarita;Savannah;Schaumburg;Schenectady;Scranton;Shawnee;Sheepshead Bay;Shelby;Silver Spring;Simi Valley;Sioux City;Skokie;Somerville;South Boston;South Gate
US* South Jordan;South Lawndale;South San Francisco;South Suffolk;Southfield;Sparks;Spokane Valley;Spring Hill;Springdale;Springfield;Stamford;Sterling Heights;Stockton
US* Suffolk;Sugar Land;Sunrise Manor;Sunset Park;Tamarac;Taylor;Taylorsville;Temecula;Tempe;Tempe Junction;Temple;Terre Haute;The Bronx;The Woodlands;Thornton
US* Thousand Oaks;Toms River;Town 'n' Country;Tracy;Troy;Tulare;Turlock;Tuscaloosa;Tustin;Tyler;Union City;Universal City;Upland;Utica;Vacaville;Vallejo;Valley Glen
US* Van Nuys;Ventura;Victorville;Vineland;Visalia;Vista;Waco;Waldorf;Walnut Creek;Waltham;Warner Robins;Warren;Washington Heights;Waterbury;Waukegan;Waukesha;West Albany
US* West Allis;West Coon Rapids;West Covina;West Des Moines;West Gulfport;West Hartford;West Hollywood;West Jordan;West Lynchburg;West Raleigh;West Ridge;West Town
US* West Valley City;Westland;Weston;Whittier;Wichita Falls;Woodbury;Woodland Hills;Wyoming;Yakima;Yorba Linda;Youngstown;Yuba City;Yuma
VE* Alto Barinas;Barinas;Ciudad Bolívar;Cumaná;Maturín;Petare;Puerto La Cruz;Santa Teresa del Tuy;Turmero`;
