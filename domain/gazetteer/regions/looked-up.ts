/** Countries whose regions only places have that were looked up; see {@link import('./index')}. */
export const LOOKED_UP: Readonly<Record<string, string>> = {
  AR:
    '01 Buenos Aires Province;02 Catamarca;03 Chaco;04 Chubut;05 Córdoba;06 Corrientes;07 Buenos Aires;' +
    '08 Entre Ríos;09 Formosa;10 Jujuy;11 La Pampa;12 La Rioja;13 Mendoza;14 Misiones;15 Neuquén;16 Río Negro;' +
    '17 Salta;18 San Juan;19 San Luis;20 Santa Cruz;21 Santa Fe;22 Santiago del Estero;23 Tierra del Fuego;' +
    '24 Tucumán',
  CO:
    '01 Amazonas;02 Antioquia;03 Arauca;04 Atlántico;08 Caquetá;09 Cauca;10 Cesar;11 Chocó;12 Córdoba;' +
    '14 Guaviare;15 Guainía;16 Huila;17 La Guajira;19 Meta;20 Nariño;21 Norte de Santander;22 Putumayo;' +
    '23 Quindío;24 Risaralda;25 San Andrés and Providencia;26 Santander;27 Sucre;28 Tolima;29 Valle del Cauca;' +
    '30 Vaupés;31 Vichada;32 Casanare;33 Cundinamarca;34 Bogotá;35 Bolívar;36 Boyacá;37 Caldas;38 Magdalena',
  IE: 'C Connacht;L Leinster;M Munster;U Ulster',
  FR:
    '11 Île-de-France;24 Centre-Val de Loire;27 Bourgogne-Franche-Comté;28 Normandy;32 Hauts-de-France;' +
    '44 Grand Est;52 Pays de la Loire;53 Brittany;75 Nouvelle-Aquitaine;76 Occitanie;84 Auvergne-Rhône-Alpes;' +
    "93 Provence-Alpes-Côte d'Azur;94 Corsica",
  AT:
    '01 Burgenland;02 Carinthia;03 Lower Austria;04 Upper Austria;05 Salzburg;06 Styria;07 Tyrol;' +
    '08 Vorarlberg;09 Vienna',
  CH:
    'AG Aargau;AI Appenzell Innerrhoden;AR Appenzell Ausserrhoden;BE Bern;BL Basel-Landschaft;BS Basel-Stadt;' +
    'FR Fribourg;GE Geneva;GL Glarus;GR Graubünden;JU Jura;LU Lucerne;NE Neuchâtel;NW Nidwalden;OW Obwalden;' +
    'SG St. Gallen;SH Schaffhausen;SO Solothurn;SZ Schwyz;TG Thurgau;TI Ticino;UR Uri;VD Vaud;VS Valais;' +
    'ZG Zug;ZH Zurich',
  BE: 'BRU Brussels;VLG Flanders;WAL Wallonia',
  NL:
    '01 Drenthe;02 Friesland;03 Gelderland;04 Groningen;05 Limburg;06 North Brabant;07 North Holland;' +
    '09 Utrecht;10 Zeeland;11 South Holland;15 Overijssel;16 Flevoland',
  PL:
    '72 Lower Silesia;73 Kuyavia-Pomerania;74 Łódź;75 Lublin;76 Lubusz;77 Lesser Poland;78 Masovia;79 Opole;' +
    '80 Subcarpathia;81 Podlasie;82 Pomerania;83 Silesia;84 Holy Cross;85 Warmia-Masuria;86 Greater Poland;' +
    '87 West Pomerania',
  RU:
    '01 Adygea;03 Altai Republic;04 Altai Krai;05 Amur;06 Arkhangelsk;07 Astrakhan;08 Bashkortostan;' +
    '09 Belgorod;10 Bryansk;11 Buryatia;12 Chechnya;13 Chelyabinsk;15 Chukotka;16 Chuvashia;17 Dagestan;' +
    '19 Ingushetia;20 Irkutsk;21 Ivanovo;22 Kabardino-Balkaria;23 Kaliningrad;24 Kalmykia;25 Kaluga;' +
    '27 Karachay-Cherkessia;28 Karelia;29 Kemerovo;30 Khabarovsk Krai;31 Khakassia;32 Khanty-Mansi;33 Kirov;' +
    '34 Komi;37 Kostroma;38 Krasnodar Krai;40 Kurgan;41 Kursk;42 Leningrad Region;43 Lipetsk;44 Magadan;' +
    '45 Mari El;46 Mordovia;47 Moscow Region;48 Moscow;49 Murmansk;50 Nenets;51 Nizhny Novgorod;52 Novgorod;' +
    '53 Novosibirsk;54 Omsk;55 Orenburg;56 Oryol;57 Penza;59 Primorye;60 Pskov;61 Rostov;62 Ryazan;63 Yakutia;' +
    '64 Sakhalin;65 Samara;66 St. Petersburg;67 Saratov;68 North Ossetia;69 Smolensk;70 Stavropol Krai;' +
    '71 Sverdlovsk;72 Tambov;73 Tatarstan;75 Tomsk;76 Tula;77 Tver;78 Tyumen;79 Tuva;80 Udmurtia;81 Ulyanovsk;' +
    '83 Vladimir;84 Volgograd;85 Vologda;86 Voronezh;87 Yamalo-Nenets;88 Yaroslavl;' +
    '89 Jewish Autonomous Region;90 Perm Krai;91 Krasnoyarsk Krai;92 Kamchatka;93 Zabaykalsky Krai',
  NZ:
    "10 Chatham Islands;E7 Auckland;E8 Bay of Plenty;E9 Canterbury;F1 Gisborne;F2 Hawke's Bay;" +
    'F3 Manawatū-Whanganui;F4 Marlborough;F5 Nelson;F6 Northland;F7 Otago;F8 Southland;F9 Taranaki;G1 Waikato;' +
    'G2 Wellington;G3 West Coast;TAS Tasman',
  JP:
    '01 Aichi;02 Akita;03 Aomori;04 Chiba;05 Ehime;06 Fukui;07 Fukuoka;08 Fukushima;09 Gifu;10 Gunma;' +
    '11 Hiroshima;12 Hokkaido;13 Hyogo;14 Ibaraki;15 Ishikawa;16 Iwate;17 Kagawa;18 Kagoshima;19 Kanagawa;' +
    '20 Kochi;21 Kumamoto;22 Kyoto;23 Mie;24 Miyagi;25 Miyazaki;26 Nagano;27 Nagasaki;28 Nara;29 Niigata;' +
    '30 Oita;31 Okayama;32 Osaka;33 Saga;34 Saitama;35 Shiga;36 Shimane;37 Shizuoka;38 Tochigi;39 Tokushima;' +
    '40 Tokyo;41 Tottori;42 Toyama;43 Wakayama;44 Yamagata;45 Yamaguchi;46 Yamanashi;47 Okinawa',
  KR:
    '01 Jeju;03 North Jeolla;05 North Chungcheong;06 Gangwon;10 Busan;11 Seoul;12 Incheon;13 Gyeonggi;' +
    '14 North Gyeongsang;15 Daegu;16 South Jeolla;17 South Chungcheong;18 Gwangju;19 Daejeon;' +
    '20 South Gyeongsang;21 Ulsan;22 Sejong',
  KP:
    '01 Chagang;03 South Hamgyong;06 South Hwanghae;07 North Hwanghae;09 Kangwon;11 North Pyongan;' +
    '12 Pyongyang;13 Ryanggang;15 South Pyongan;17 North Hamgyong;18 Rason',
  ID:
    '01 Aceh;02 Bali;03 Bengkulu;04 Jakarta;05 Jambi;07 Central Java;08 East Java;10 Yogyakarta;' +
    '11 West Kalimantan;12 South Kalimantan;13 Central Kalimantan;14 East Kalimantan;15 Lampung;' +
    '17 West Nusa Tenggara;18 East Nusa Tenggara;21 Central Sulawesi;22 Southeast Sulawesi;24 West Sumatra;' +
    '26 North Sumatra;28 Maluku;29 North Maluku;30 West Java;31 North Sulawesi;32 South Sumatra;33 Banten;' +
    '34 Gorontalo;35 Bangka Belitung;36 Papua;37 Riau;38 South Sulawesi;39 West Papua;40 Riau Islands;' +
    '41 West Sulawesi;42 North Kalimantan',
  PH:
    '01 Ilocos;02 Cagayan Valley;03 Central Luzon;05 Bicol;06 Western Visayas;07 Central Visayas;' +
    '08 Eastern Visayas;09 Zamboanga Peninsula;10 Northern Mindanao;11 Davao Region;12 Soccsksargen;13 Caraga;' +
    '14 Bangsamoro;15 Cordillera;40 Calabarzon;41 Mimaropa;NCR Metro Manila',
  ZA:
    '02 KwaZulu-Natal;03 Free State;05 Eastern Cape;06 Gauteng;07 Mpumalanga;08 Northern Cape;09 Limpopo;' +
    '10 North West;11 Western Cape',
  NG:
    '05 Lagos;11 Abuja;16 Ogun;21 Akwa Ibom;22 Cross River;23 Kaduna;24 Katsina;25 Anambra;26 Benue;27 Borno;' +
    '28 Imo;29 Kano;30 Kwara;31 Niger;32 Oyo;35 Adamawa;36 Delta;37 Edo;39 Jigawa;40 Kebbi;41 Kogi;42 Osun;' +
    '43 Taraba;44 Yobe;45 Abia;46 Bauchi;47 Enugu;48 Ondo;49 Plateau;50 Rivers;51 Sokoto;52 Bayelsa;53 Ebonyi;' +
    '54 Ekiti;55 Gombe;56 Nasarawa;57 Zamfara',
  IL:
    '01 Southern District;02 Central District;03 Northern District;04 Haifa District;05 Tel Aviv District;' +
    '06 Jerusalem District;WE West Bank',
};
