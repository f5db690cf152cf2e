/** The rest of Asia, Africa and Oceania. How a row is read stands in {@link import('./rows').readRows}. */
export const ASIA_AFRICA = `VN Hanoi=하노이|ハノイ|河内|河內|Ханой|Hà Nội|Hanói|Hanoï;Ho Chi Minh City=호찌민|호치민|ホーチミン|胡志明市|-Saigon|-HCMC|-TP HCM;Da Nang=다낭;Huế>Hue=Huế;Haiphong
VN* Hai Phong;Can Tho;Nha Trang;Da Lat;Vung Tau;하이퐁
LA Vientiane=비엔티안|ビエンチャン|万象;Luang Prabang
KH Phnom Penh=프놈펜|プノンペン|金边|金邊;Siem Reap
KH* Battambang;Sihanoukville
TH Bangkok=방콕|バンコク|曼谷|Бангкок|-Krung Thep;Chiang Mai;Phuket=푸껫|푸켓;Pattaya;กรุงเทพฯ;กรุงเทพ;เชียงใหม่;ภูเก็ต
TH* Hat Yai;Pattani;Narathiwat;Yala;Khon Kaen;Nakhon Ratchasima;Udon Thani;Chiang Rai
MM Yangon=양곤|ヤンゴン|仰光|~Rangoon;Nay Pyi Taw>Naypyitaw=Naypyidaw|Nay Pyi Taw|네피도|ネピドー|内比都;Mandalay
MM* Myitkyina;Sittwe;Mawlamyine
MY Kuala Lumpur=쿠알라룸푸르|クアラルンプール|吉隆坡|-KL;Putrajaya;George Town=Penang|檳城;Johor Bahru=新山|Johor Baru;Kota Kinabalu;Kuching;Ipoh=怡保;Malacca=Melaka;Shah Alam
MY Petaling Jaya=八打靈再也;Kota Bharu;Alor Setar;Kuala Terengganu;Kuantan;Seremban;Cyberjaya;Langkawi;Sepang;Miri;Sibu;Sandakan;Tawau;Klang
MY* Subang Jaya;Bintulu;Taiping;Labuan;Kangar;Kajang;Sungai Petani;Bukit Mertajam;Batu Pahat;Muar;Nibong Tebal;Pasir Mas;Kuala Selangor;Gua Musang;Kluang
MY* Bagan Serai;槟城;亚庇;古晋
SG Singapore=싱가포르|シンガポール|新加坡|Singapur|Singapour|Singapura|Сингапур
ID Jakarta=자카르타|ジャカルタ|雅加达|雅加達|-Batavia;Surabaya;Bandung;Denpasar=발리|バリ|Bali;Medan;Yogyakarta;Semarang;Makassar=-Ujung Pandang;Palembang;Banda Aceh;Padang
ID Pekanbaru;Manado;Jayapura;Ambon;Kupang;Mataram;Pontianak;City of Balikpapan>Balikpapan;Samarinda;Bogor;Bekasi;Depok;Tangerang;Surakarta=Solo;Malang
ID Cikarang;Nusantara;Palu;Kendari;Batam;Bandar Lampung=Bandarlampung|Lampung;Bengkulu;Jambi City>Jambi;Banjarmasin;Magelang;Cirebon
ID* Ternate;Gorontalo;Sorong;Merauke;Timika;Pangkalpinang;Tanjungpinang;Serang;Cilegon;Kediri;Banyuwangi;Purwokerto;Tegal;Karawang;Sukabumi;Tasikmalaya
ID* Garut;Cianjur;Bondowoso;Jember;Sidoarjo;Gresik;Mamuju;Palangka Raya;Tarakan;巴厘岛
BN Bandar Seri Begawan
PH Manila=마닐라|マニラ|马尼拉|馬尼拉;Cebu City=세부|セブ|Cebu;Davao>Davao City=Davao;Quezon City;Baguio>Baguio City=Baguio;Zamboanga>Zamboanga City=Zamboanga
PH Makati City=Makati
PH* Iloilo City;Bacolod City;General Santos City;Cagayan de Oro City;Puerto Princesa City;Tacloban City;Cotabato City;Taguig City;Pasay City;Iloilo
PH* Bacolod;Cagayan de Oro;General Santos;Puerto Princesa;Tacloban;Boracay;Marawi;Legazpi;Lucena;Dagupan;宿雾;达沃
TL Dili
IN New Delhi=뉴델리|ニューデリー|新德里|Нью-Дели|नई दिल्ली|नयी दिल्ली|نيودلهي|Neu Delhi|Nueva Delhi|Nova Délhi;Delhi=델리|Дели|दिल्ली
IN Mumbai=뭄바이|ムンバイ|孟买|孟買|मुंबई|~Bombay;Bengaluru=벵갈루루|~Bangalore;Kolkata=कोलकाता|콜카타|~Calcutta;Chennai=चेन्नई|첸나이|-Madras;Hyderabad;Ahmedabad;Pune=-Poona
IN Lucknow=लखनऊ;Srinagar;Jaipur=जयपुर;Bhopal=भोपाल;Patna=पटना;Chandigarh;Guwahati=-Gauhati;Cochin>Kochi=~Cochin;Thiruvananthapuram=~Trivandrum;Amritsar
IN Dehra Dūn>Dehradun;Ranchi;Raipur;Bhubaneshwar>Bhubaneswar;Gandhinagar;Nagpur;Varanasi=-Benares;Ayodhya;Jammu;Shimla=-Simla;Imphal;Shillong;Kohima
IN Agartala;Aizawl;Panaji=-Panjim;Gurgaon>Gurugram=Gurgaon;Noida;Indore;Surat;Vadodara=-Baroda;Kanpur;Agra;Allahābād>Prayagraj=Allahabad;Ludhiana
IN Coimbatore;Madurai;Visakhapatnam;Vijayawada;Amaravati;Mysore>Mysuru=~Mysore;Mangalore>Mangaluru=~Mangalore;Kozhikode=~Calicut;Thane;Nashik
IN Puducherry=-Pondicherry;Leh;Gangtok;Itanagar;Dharamsala;Kashmir;Jodhpur;Udaipur;Kota;Gwalior;Jabalpur;Meerut;Ghaziabad;Siliguri;Dārjiling>Darjeeling
IN Jalandhar;Rajkot;Aurangabad;Thrissur;Kannur;Tirupati;Warangal
IN* Faridabad;Gorakhpur;Aligarh;Bareilly;Moradabad;Hubballi;Belagavi;Tiruchirappalli;Guntur;Nellore;Rajahmundry;Kakinada;Cuttack;Rourkela;Dhanbad
IN* Jamshedpur;Bilaspur;Ujjain;Ajmer;Bikaner;Jaisalmer;Haridwar;Rishikesh;Nainital;Mathura;Vrindavan;Jhansi;Etawah;Saharanpur;Muzaffarnagar;Baghpat;Ballia
IN* Bhadohi;Sultanpur;Gaya;Muzaffarpur;Bhagalpur;Silchar;Dibrugarh;Tezpur;Palghar;Latur;Nanded;Solapur;Kolhapur;Ahmednagar;Akola;Amravati;Jalna;Margao
IN* Karwar;Kalaburagi;Hampi;Hisar;Rohtak;Panipat;Ambala;Karnal;Sonipat;Bathinda;Patiala;Phagwara;Mohali;Poonch;Rajouri;Baramulla;Kupwara;Anantnag;Pulwama
IN* Kargil;Alappuzha;Palakkad;Wayanad;Idukki;Kottayam;Pathanamthitta;Pilibhit;Bhiwandi
PK Islamabad=이슬라마바드|イスラマバード|伊斯兰堡|伊斯蘭馬巴德|इस्लामाबाद|إسلام آباد|Исламабад;Karachi=카라치|कराची;Lahore=लाहौर;Peshawar;Quetta;Rawalpindi;Multan;Faisalabad
PK Muzaffarabad;Sialkot;Gwadar;Hyderabad
PK* Gujranwala;Bahawalpur;Sargodha;Abbottabad;Mardan;Dera Ismail Khan;Gilgit;Sukkur;Larkana;Chaman;Murree
BD Dhaka=다카|ダッカ|达卡|-Dacca;Chittagong=Chattogram;Cox's Bazar;Sylhet
BD* Khulna;Rajshahi;Barishal;Rangpur;Narayanganj;Gazipur;Mymensingh;Cumilla;達卡
LK Colombo=콜롬보|コロンボ|科伦坡;Kandy;Galle;Jaffna
LK* 科倫坡
NP Kathmandu=카트만두|カトマンズ|加德满都|Katmandu;Pokhara
NP* Biratnagar;Janakpur;Birgunj;Lalitpur;Bhaktapur;Lumbini;加德滿都
BT Thimphu
MV Male;Malé
AF Kabul=카불|カブール|喀布尔|喀布爾|كابول|Кабул;Kandahar;Herat;Jalalabad;Mazār-e Sharīf>Mazar-i-Sharif;Kunduz;Bagram
KZ Nur-Sultan>Astana=아스타나|アスタナ|阿斯塔纳|Астана|~Nur-Sultan|-Akmola|Нур-Султан|НУР-СУЛТАН;Almaty=알마티|Алма-Ата|Алматы|-Alma-Ata
KZ* Shymkent=Шымкент;Karaganda;Aktau;Atyrau;阿拉木图
UZ Tashkent=타슈켄트|タシケント|塔什干|Ташкент;Samarkand
UZ* 撒马尔罕
KG Bishkek=Бишкек|-Frunze
KG* 比什凯克
TJ Dushanbe=Душанбе
TJ* 杜尚别
TM Ashgabat=Ашхабад
TM* 阿什哈巴德
AZ Baku=바쿠|Баку|Bakou|Bakú
AZ* 巴库
AM Yerevan=Ереван|Erevan|Jerewan
AM* 埃里温
GE Tbilisi=트빌리시|Тбилиси|トビリシ|Tiflis|Tbilissi;Batumi;Sokhumi>Sukhumi=Сухум
GE* 第比利斯
TR Ankara=앙카라|アンカラ|安卡拉|Анкара|أنقرة;Istanbul=이스탄불|イスタンブール|伊斯坦布尔|伊斯坦堡|Стамбул|إسطنبول|اسطنبول|Estambul|-Constantinople|Istambul;İstanbul;İzmir>Izmir=İzmir;Antalya
TR Diyarbakır>Diyarbakir=Diyarbakır;Gaziantep;Adana;Antakya=Hatay;Bursa;Trabzon
TR* Konya;Kayseri;Mersin;Eskişehir;Şanlıurfa;Sanliurfa;Malatya;Erzurum;Kahramanmaraş;Kahramanmaras;Samsun;Denizli;Bodrum;Edirne
IR Tehran=테헤란|テヘラン|德黑兰|德黑蘭|Тегеран|طهران|Teheran|Téhéran|Teherán|Teerã|Teerão|Tahran;Isfahan;Mashhad;Qom;Tabriz;Shiraz;Bushehr
IR* Karaj;Ahvaz;Kermanshah;Rasht;Kerman;Zahedan;Yazd;Natanz
IQ Baghdad=바그다드|バグダッド|巴格达|巴格達|Багдад|بغداد|Bagdad|Baghdád|Bagdá|Bagdade|Bagdád|Bağdat;Basrah>Basra=البصرة;Erbil=아르빌|أربيل|Arbil|Irbil;Mosul=الموصل;Kirkuk;Najaf
IQ As Sulaymānīyah>Sulaimaniya;Al Fallūjah>Fallujah;Tikrit
IQ* Karbala;Nasiriyah;Ramadi;Dohuk;Sinjar
SY Damascus=다마스쿠스|ダマスカス|大马士革|大馬士革|Дамаск|دمشق|Damas|Damasco|Damaskus|Damaszek|Şam|Damasko;Aleppo=حلب|알레포;Homs;Idlib;Ar Raqqah>Raqqa;Latakia;Al Qāmishlī>Qamishli
SY* Hama;Daraa;Deir ez-Zor;Sweida;Afrin;Kobani;Hasakah
LB Beirut=베이루트|ベイルート|贝鲁特|貝魯特|Бейрут|بيروت|Beyrouth|Beyrut;Tyre;Sidon
IL Jerusalem=예루살렘|エルサレム|耶路撒冷|Иерусалим|القدس|القدس المحتلة|Jerusalén|Jérusalem|Gerusalemme|Jerusalém|Jerozolima|Kudüs|Jeruzalem|Jeruzalém;Tel Aviv=텔아비브|テルアビブ|特拉维夫|特拉維夫|Тель-Авив|تل أبيب|Tel-Aviv
IL Haifa=하이파;Ashkelon;Sederot>Sderot=스데로트;Beersheba;ירושלים;תל אביב;חיפה
IL* Eilat;Qiryat Shemona>Kiryat Shmona;Netanya;Ashdod=아슈도드;Nazareth
PS Gaza=가자|가자지구|ガザ|加沙|Газа|غزة|Gaza City|~Gaza Strip;Ramallah=ラマラ|拉姆安拉|رام الله|Ramala;Nablus;Janīn>Jenin;Hebron;Bethlehem;Rafaḩ>Rafah=라파
PS Khān Yūnis>Khan Younis;Dayr al Balaḩ>Deir al-Balah;Jabālyā>Jabalia;Ţūlkarm>Tulkarm;West Bank;الضفة الغربية
PS* East Jerusalem;Beit Lahia;Deir Al-Balah;Qalqilya;Jericho;Salfit;Tubas
JO Amman=암만|アンマン|安曼|عمان|عمّان|Ammán;Aqaba
JO* Zarqa;Irbid
SA Riyadh=리야드|リヤド|利雅得|Эр-Рияд|الرياض|Riyad|Riad;Jeddah=ジッダ|جدة;Mecca=مكة المكرمة;Medina;Dhahran;Dammam
SA* Taif;Tabuk;Abha;Makkah;Al Madinah;AlUla;NEOM;吉达
AE Dubai=두바이|ドバイ|迪拜|杜拜|Дубай|دبي|Dubái;Abu Dhabi=아부다비|アブダビ|阿布扎比|Абу-Даби|أبوظبي|أبو ظبي|Abou Dhabi|Abu Dabi;Sharjah=الشارقة;Al Fujairah City>Fujairah
AE* Ajman;Ras Al Khaimah;Umm Al Quwain;Al Ain
QA Doha=도하|ドーハ|多哈|Доха|الدوحة
KW Kuwait City=쿠웨이트|科威特|الكويت|Kuwait
KW* 科威特城
BH Manama=المنامة
BH* 麦纳麦
OM Muscat=مسقط|Mascate;Şalālah>Salalah
OM* 马斯喀特
YE Sanaa=صنعاء|萨那|Sana'a;Aden=عدن;Al Ḩudaydah>Hodeidah;Ta‘izz>Taiz;Marib
YE* Al-Mukalla;亚丁
EG Cairo=카이로|カイロ|开罗|開羅|Каир|القاهرة|El Cairo|Le Caire|Kairo|Il Cairo|Kair|Káhira|Kahire;Alexandria=الإسكندرية;Sharm el-Sheikh;Sharm El Sheikh;Suez;Ismailia;Luxor
EG* Giza;Port Said;Aswan;El Arish;Rafah
LY Tripoli=طرابلس|的黎波里|트리폴리|Trípoli;Benghazi=بنغازي;Mişrātah>Misrata;Tobruk
TN Tunis=تونس|튀니스|Túnez|Tunisi;Sousse
TN* Sfax;Kairouan;Bizerte;突尼斯
DZ Algiers=الجزائر|알제|Alger|Argel|Algeri;Oran
DZ* Constantine;Annaba;Tizi Ouzou;Tlemcen;阿尔及尔
MA Rabat=الرباط|ラバト;Casablanca=الدار البيضاء;Marrakesh=Marrakech;Tangier;Fès>Fez=Fès
MA* Agadir;Meknès;Meknes;Oujda;Laâyoune;Tétouan;拉巴特
SD Khartoum=الخرطوم|喀土穆|하르툼;Port Sudan;El Fasher;Omdurman;Nyala
SS Juba
ET Addis Ababa=아디스아바바|アディスアベバ|亚的斯亚贝巴|أديس أبابا|Addis Abeba|Adís Abeba;Mek'ele>Mekelle
ET* 阿迪斯阿贝巴
ER Asmara
DJ Djibouti
SO Mogadishu=Mogadiscio|모가디슈;Hargeysa>Hargeisa;Kismayo
KE Nairobi=나이로비|ナイロビ|内罗毕|奈洛比|نيروبي|Найроби;Mombasa;Kisumu;Eldoret
KE* Nakuru;Thika;Garissa;Machakos;Lamu
UG Kampala;Entebbe
UG* 坎帕拉
RW Kigali
BI Bujumbura
BI* Gitega
TZ Dar es Salaam;Dodoma;Arusha;Zanzibar
TZ* Mwanza;达累斯萨拉姆
CD Kinshasa;Goma;Bukavu;Lubumbashi
CD* Kisangani;Kananga;Mbuji-Mayi;Bunia;金沙萨
CG Brazzaville
GA Libreville
CM Yaounde;Yaoundé;Douala
CF Bangui
TD N'Djamena
NE Niamey
NG Lagos=라고스|ラゴス;Abuja=阿布贾;Maiduguri;Kano;Port Harcourt;Kaduna;Ibadan
NG* Benin City;Enugu;Ilorin;Zaria;Calabar;Uyo;Owerri;Akure;Abeokuta;Ado-Ekiti;Osogbo;Lokoja;Makurdi;Sokoto;Bauchi;Gombe;Yola;Damaturu;Asaba;Yenagoa;Awka
NG* Umuahia;Abakaliki;拉各斯
BJ Cotonou
BJ* Porto-Novo
TG Lome;Lomé
GH Accra;Kumasi
GH* Tamale;Takoradi;Cape Coast;Sunyani;Koforidua;Bolgatanga
CI Abidjan;Yamoussoukro
CI* Bouaké
BF Ouagadougou
ML Bamako;Timbuktu;Gao
SN Dakar
SN* 达喀尔
GM Banjul
GN Conakry
GW Bissau
SL Freetown
LR Monrovia
MR Nouakchott
CV Praia
AO Luanda
AO* 罗安达
ZM Lusaka
ZM* 卢萨卡
ZW Harare;Bulawayo
ZW* 哈拉雷
MW Lilongwe;Blantyre
MZ Maputo;Pemba;Beira
BW Gaborone
NA Windhoek
ZA Johannesburg=요하네스버그|ヨハネスブルク|約翰尼斯堡|约翰内斯堡|Johannesburgo|-Joburg;Cape Town=케이프타운|Le Cap|Kapstadt;Pretoria=比勒陀利亚;Durban;Soweto;Bloemfontein
ZA* Port Elizabeth>Gqeberha=Port Elizabeth;Polokwane;Pietermaritzburg;East London;Mahikeng;Kimberley;Nelspruit;Mbombela
SZ Mbabane
LS Maseru
MG Antananarivo
MU Port Louis
AU Sydney=시드니|シドニー|悉尼|雪梨|Сидней|Sídney;Melbourne=멜버른|メルボルン|墨尔本;Canberra=캔버라|キャンベラ|堪培拉;Brisbane;Perth;Adelaide;Hobart;Darwin;Gold Coast;Cairns;Townsville
AU Geelong
AU* Wollongong;Toowoomba;Launceston;Bendigo;Ballarat;Alice Springs;Byron Bay;Mackay;Rockhampton;브리즈번;퍼스;애들레이드;골드코스트
NZ Wellington=웰링턴|ウェリントン|惠灵顿;Auckland=오클랜드|オークランド;Christchurch;Dunedin;Queenstown
NZ* Tauranga;Rotorua;Invercargill;Whangarei
PG Port Moresby
FJ Suva
FJ* 苏瓦
SB Honiara
VU Port Vila
NC Noumea;Nouméa
WS Apia
TO Nuku'alofa
PF Papeete
GU Hagatna
RE* Saint-Denis de la Réunion;Saint-Denis
AS* Pago Pago
PW* Ngerulmud;Koror
MH* Majuro
FM* Palikir
KI* Tarawa
TV* Funafuti
NR* Yaren
ST* São Tomé
KM* Moroni
GQ* Malabo
TR* Adıyaman;Afyonkarahisar;Ağrı;Aksaray;Amasya;Ardahan;Artvin;Aydın;Balıkesir;Bartın;Batman;Bayburt;Bilecik;Bingöl;Bitlis;Bolu;Burdur;Çanakkale;Çankırı;Çorum;Düzce
TR* Elazığ;Erzincan;Giresun;Gümüşhane;Hakkâri>Hakkari;Iğdır;Isparta;Karabük;Karaman;Kars;Kastamonu;Kilis;Kırıkkale;Kırklareli;Kırşehir
TR* Kocaeli;Kütahya;Manisa;Mardin;Muğla;Muş;Nevşehir;Niğde;Ordu;Osmaniye;Rize;Sakarya;Siirt;Sinop;Sivas;Şırnak;Tekirdağ;Tokat;Tunceli
TR* Uşak;Van;Yalova;Yozgat;Zonguldak;Marmaris;Alanya;Cizre;Nusaybin;Yüksekova;Suruç;Silopi
IN* कानपुर;वाराणसी;आगरा;मेरठ;गाजियाबाद;नोएडा;प्रयागराज;इलाहाबाद;गोरखपुर;बरेली;मुरादाबाद;अलीगढ़;अयोध्या;झांसी;मथुरा;सहारनपुर;मुजफ्फरनगर;जोधपुर;उदयपुर;कोटा;अजमेर;बीकानेर;अलवर
IN* इंदौर;ग्वालियर;जबलपुर;उज्जैन;सागर;रायपुर;बिलासपुर;भिलाई;दुर्ग;रांची;जमशेदपुर;धनबाद;बोकारो;देवघर;देहरादून;हरिद्वार;हल्द्वानी;नैनीताल;ऋषिकेश;शिमला;धर्मशाला;मंडी;चंडीगढ़;अमृतसर;लुधियाना;जालंधर;पटियाला
IN* गुरुग्राम;गुड़गांव;फरीदाबाद;हिसार;रोहतक;करनाल;पानीपत;अंबाला;श्रीनगर;जम्मू;अहमदाबाद;सूरत;वडोदरा;राजकोट;गांधीनगर;पुणे;नागपुर;नासिक;ठाणे;औरंगाबाद;हैदराबाद;बेंगलुरु;बेंगलूरु;बेंगलुरू;तिरुवनंतपुरम;कोच्चि
IN* विशाखापत्तनम;विजयवाड़ा;भुवनेश्वर;गुवाहाटी;इंफाल;अगरतला;शिलांग;ईटानगर;गंगटोक;पणजी;मुजफ्फरपुर;भागलपुर;गया;दरभंगा;समस्तीपुर;पूर्णिया;आरा;सिलीगुड़ी;दार्जिलिंग
BD* ঢাকা;চট্টগ্রাম;রাজশাহী;খুলনা;সিলেট;বরিশাল;রংপুর;ময়মনসিংহ;কক্সবাজার;কুমিল্লা
IN* কলকাতা;নয়াদিল্লি;শিলিগুড়ি
MY* Kota Tinggi;Segamat;Alor Star;Temerloh;Bentong;Bangi;Nilai;Port Dickson;Teluk Intan;Manjung;Arau
MY* Lahad Datu;Semporna;Keningau;Kota Samarahan;Sarikei;Limbang;Butterworth;Seberang Perai;Pasir Gudang;Iskandar Puteri;Kuala Krai;Machang
AE* Ajman City;Ras Al Khaimah City
AU* Adelaide Hills;Bunbury;Bundaberg;Logan City;Mandurah;Melbourne City Centre;Rockingham
AZ* Ganja;Sumqayıt
BD* Bagerhat;Comilla;Narsingdi;Natore;Shibganj;Tungi
BF* Bobo-Dioulasso
BJ* Abomey-Calavi
CD* Kolwezi;Likasi;Masina;Tshikapa
CG* Pointe-Noire
CI* Abobo
CM* Bafoussam;Bamenda;Garoua;Kousséri;Maroua;Mokolo
DZ* Bab Ezzouar;Batna;Biskra;Boumerdas;Sétif;Tébessa
EG* Al Fayyūm;Al Manşūrah;Asyūţ;Kafr ad Dawwār;Tanda;Zagazig
ET* Dire Dawa
GM* Serekunda
GN* Camayenne
ID* Cimahi;Pekalongan;Percut;Situbondo;South Tangerang
IL* West Jerusalem
IN* Ahmadnagar;Alwar;Ambattūr;Āsansol;Āvadi;Baranagar;Bārāsat;Barddhamān;Belgaum;Bellary;Bhātpāra;Bhavnagar;Bhayandar;Bhilai;Bhīlwāra;Bijapur;Bilimora;Bokāro;Borivli
IN* Brahmapur;Chānda;Darbhanga;Davangere;Dewas;Dhūlia;Dombivli;Durg;Durgapur;Fīrozābād;Gajuwaka;Greater Noida;Gulbarga;Hāora;Hubli;Ichalkaranji;Jalgaon;Jamnagar;Kalyān
IN* Kāmārhāti;Karol Bāgh;Kollam;Korba;Kūkatpalli;Kulti;Kurnool;Lal Bahadur Nagar;Mālegaon;Naihāti;Najafgarh;Nangi;Narela;Navi Mumbai;Nizāmābād;Nowrangapur;Pānihāti
IN* Parbhani;Pimpri;Punāsa;Rāmgundam;Rāmpur;Raurkela;Rohini;Salem;Sāngli;Satna;Shāhjānpur;Shimoga;Shivaji Nagar;Shyamnagar;Teni;Thoothukudi;Tirunelveli;Tiruppur;Tumkūr
IN* Ulhasnagar
IQ* Abū Ghurayb;Ad Dīwānīyah;Al Başrah al Qadīmah;Al Kūt;Al Mawşil al Jadīdah;Dihok
IR* Abadan;Arāk;Ardabīl;Āzādshahr;Bandar Abbas;Borūjerd;Hamadān;Kahrīz;Khomeynī Shahr;Khorramabad;Khorramshahr;Orūmīyeh;Pasragad Branch;Qarchak;Qazvin;Sanandaj;Sari
IR* Zanjān
JO* Russeifa
KH* Takeo
KZ* Aktobe;Karagandy;Kyzylorda;Pavlodar;Semey;Taraz;Ust-Kamenogorsk
MA* Al Hoceïma;Kenitra;Oujda-Angad;Safi;Temara
MY* Ampang;Kampung Baru Subang;Kampung Sungai Ara;Kulim;Rawang;Skudai;Tasek Glugor
MZ* Chimoio;Matola;Nampula
NG* Ebute Ikorodu;Efon-Alaaye;Ikeja;Ikot Ekpene;Ilesa;Katsina;Lekki;Minna;Okene;Ondo;Onitsha;Warri
NZ* Lower Hutt;Mangere;Manukau City;Napier;North Shore;Palmerston North;Porirua
PH* Angeles City;Antipolo;Bacoor;Biñan;Budta;Butuan;Cabuyao;Cainta;Calamba;Caloocan City;Dasmariñas;Iligan;Iligan City;Lapu-Lapu City;Las Piñas;Libertad;Malingao
PH* Mandaluyong City;Mandaue City;Mansilingan;Mantampay;Pasay;Pasig City;San Jose del Monte;Santol;Taguig
PK* Battagram;Bhimbar;Gujrat;Jhang Sadr;Kasur;Kotli;Malir Cantonment;Mingora;Rahim Yar Khan;Shekhupura
QA* Ar Rayyān
SA* Al Hufūf;Al Kharj;Al Mubarraz;Buraydah;Ha'il;Hafar Al-Batin;Khamis Mushait;Najrān;Sulţānah
SD* Al Qadarif;El Daein;El Obeid;Kassala;Kosti;Singa;Wad Medani
SG* Woodlands
SN* Pikine;Thiès;Thiès Nones;Touba
SS* Winejok
TH* Mueang Nonthaburi;Samut Prakan
TR* Ataşehir;Bağcılar;Bahçelievler;Batikent;Çankaya;Esenler;Karabağlar;Maltepe;Muratpaşa;Şişli;Sultangazi;Umraniye;Üsküdar
TZ* Mbeya;Morogoro
UZ* Andijon;Namangan
VN* Biên Hòa
YE* Mukalla
ZA* Benoni;Boksburg;Botshabelo;Brakpan;Diepsloot;Krugersdorp;Randburg;Richards Bay;Tembisa;Vereeniging;Welkom;Witbank
ZM* Kitwe;Ndola
ZW* Chitungwiza`;
