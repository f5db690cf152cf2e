/** Asia and the Middle East; see {@link import('./names').readNames} for how a row is read. */
export const NAMES_ASIA = `KR Seoul=서울|ソウル|首尔|首爾|漢城|Сеул|سول|سيول|Séoul|Seúl;Busan=부산|釜山|-Pusan;Incheon=인천|仁川|-Inchon
KR Daegu=대구|-Taegu;Daejeon=대전|-Taejon;Gwangju=광주|-Kwangju;Ulsan=울산;Sejong=세종;Jeju City>Jeju=제주|済州|-Cheju;Suwon=수원
KR Pyeongchang=평창;Gangneung=강릉;Changwon=창원;Pohang=포항;Jeonju=전주;Cheongju-si>Cheongju=청주;Chuncheon=춘천
KR Goyang-si>Goyang=고양;Seongnam-si>Seongnam=성남;Paju=파주;Andong=안동;Wŏnju>Wonju=원주;Hongseong=홍성;Muan=무안
KR Uijeongbu-si>Uijeongbu=의정부;Ansan-si>Ansan=안산;Anyang-si>Anyang=안양;Yeosu=여수;Suncheon=순천;Mokpo=목포
KR Gunsan=군산;Iksan=익산;Gumi=구미;Gyeongju=경주;Kimhae>Gimhae=김해;Chinju>Jinju=진주;Yangsan=양산;Cheonan=천안;Asan=아산
KR Sokcho=속초;Tonghae>Donghae=동해;Hwaseong-si>Hwaseong=화성;Seogwipo=서귀포
KR Kwangmyŏng>Gwangmyeong=광명;Kyosai>Geoje=거제;Miryang=밀양;Gapyeong=가평;Santyoku>Samcheok=삼척;T’aebaek>Taebaek=태백;Nonsan=논산
KR Tangjin>Dangjin=당진;Nangen>Namwon=남원;Kimje>Gimje=김제;Naju=나주;Sangju=상주;Mungyeong=문경;Yeoju=여주;Namyangju=남양주;Osan=오산
KR Hanam=하남;Anseong=안성;Yangju=양주;Yangp'yŏng>Yangpyeong=양평;Hongch’ŏn>Hongcheon=홍천;Seosan=서산;Gongju=공주;Boryeong=보령
KR Chinch'ŏn>Jincheon=진천;Gyeongsan-si>Gyeongsan=경산;Gimcheon=김천;Jeongeup=정읍;Wanju=완주;Koch'ang>Gochang=고창;Kosong>Goseong=고성
KR Changnyeong=창녕;Eisen>Yeongju=영주
KR Bucheon-si>Bucheon=부천;Kwangyang>Gwangyang=광양;Icheon-si>Icheon=이천;Guri-si>Guri=구리
KR Yongin=용인;Pyeongtaek=평택;Siheung=시흥;Gimpo=김포;Gunpo=군포;Chungju=충주;Uiwang=의왕;Pocheon=포천;Jecheon=제천
KR Tongyeong=통영;Sacheon=사천;Dongducheon=동두천;Gwacheon=과천;Pangyo=판교;Gyeryong=계룡;Ulleung=울릉;Yeonpyeong=연평도;Panmunjom=판문점
KP Pyongyang=평양|平壌|平壤|Пхеньян|Pjöngjang;Kaesŏng>Kaesong=개성
JP Tokyo=도쿄|東京|东京|Токио|طوكيو|टोक्यो|Tokio|Tóquio;Osaka=오사카|大阪;Kyoto=교토|京都;Nagoya=나고야|名古屋;Fukuoka=후쿠오카|福岡
JP Sapporo=삿포로|札幌;Naha=那覇;Hiroshima=広島|히로시마;Nagasaki=長崎|나가사키;Sendai=仙台|센다이;Yokohama=横浜|요코하마
JP Kobe=神戸|고베;Fukushima=福島|후쿠시마;Niigata=新潟|니가타;Kanazawa=金沢;Takamatsu=高松;Nara-shi>Nara=奈良|나라
JP Fukui-shi>Fukui=福井;Gifu-shi>Gifu=岐阜;Okinawa=沖縄|오키나와
CN Beijing=베이징|북경|北京|Пекин|بكين|बीजिंग|-Peking|-Peiping|Pekin|Pékin|Pekín|Pechino|Pequim
CN Shanghai=상하이|상해|上海|シャンハイ|Шанхай|Shanghái;Shenyang=선양|沈阳|瀋陽|-Mukden;Shenzhen=선전|深圳
CN Guangzhou=광저우|广州|廣州|広州|-Canton;Dalian=다롄|大连|大連;Harbin=하얼빈|哈尔滨;Qingdao=칭다오|青岛|青島|-Tsingtao
CN Boao=博鳌;Xiongan=雄安;Dandong=丹东|단둥;Yanji=옌지;Nanjing=난징|南京|-Nanking;Wuhan=우한|武汉|武漢;Chongqing=충칭|重庆|重慶|-Chungking;Chengdu=청두|成都
CN Tianjin=天津|톈진|-Tientsin;Xi’an>Xi'an=西安|시안;Hangzhou=杭州|항저우;Lhasa=拉萨;Ürümqi>Urumqi=乌鲁木齐|우루무치;Kunming=昆明
CN Jinan=济南;Zhengzhou=郑州;Changsha=长沙;Hefei=合肥;Fuzhou=福州;Xiamen=厦门|廈門|-Amoy;Nanning=南宁;Haikou=海口
CN Guiyang=贵阳;Lanzhou=兰州;Xining=西宁;Yinchuan=银川;Hohhot=呼和浩特;Taiyuan=太原;Shijiazhuang=石家庄;Nanchang=南昌
CN Changchun=长春;Sanya=三亚;Suzhou=苏州;Ningbo=宁波;Kashgar=喀什
HK Hong Kong=홍콩|香港|Hongkong|Гонконг
MO Macau=마카오|マカオ|澳门|澳門|Macao
TW Taipei=타이베이|台北|臺北|Тайбэй|Taipéi;Kaohsiung=高雄;Taichung=台中|臺中;Tainan=台南|臺南;Hsinchu=新竹|新竹縣
TW Taoyuan City>Taoyuan=桃園|桃園機場;Banqiao>New Taipei=新北|-Banqiao;Hualien City>Hualien=花蓮;Taitung City>Taitung=台東|臺東
TW Pingtung=屏東;Jiayi Shi>Chiayi=嘉義|嘉義縣;Douliu>Yunlin=雲林|-Douliu;Chang-hua>Changhua=彰化;Nantou=南投;Miaoli=苗栗;Yilan=宜蘭
TW Keelung=基隆;Jincheng>Kinmen=金門;Magong>Penghu=澎湖|-Magong;Nangan>Matsu=馬祖
MN Ulan Bator>Ulaanbaatar=Ulan Bator|울란바토르|ウランバートル|乌兰巴托|Улан-Батор
VN Hanoi=하노이|ハノイ|河内|河內|Ханой|Hà Nội;Ho Chi Minh City=호찌민|호치민|ホーチミン|胡志明市|-Saigon|-HCMC|-TP HCM;Da Nang=다낭;Huế>Hue=Huế
TH Bangkok=방콕|バンコク|曼谷|Бангкок|-Krung Thep;Phuket=푸껫|푸켓
MM Yangon=양곤|ヤンゴン|仰光|-Rangoon;Nay Pyi Taw>Naypyitaw=Naypyidaw|Nay Pyi Taw|네피도|ネピドー|内比都
KH Phnom Penh=프놈펜|プノンペン|金边|金邊
LA Vientiane=비엔티안|ビエンチャン|万象
MY Kuala Lumpur=쿠알라룸푸르|クアラルンプール|吉隆坡|-KL;George Town=Penang|檳城;Johor Bahru=新山|Johor Baru;Ipoh=怡保
MY Petaling Jaya=八打靈再也;Malacca=Melaka
SG Singapore=싱가포르|シンガポール|新加坡|Singapur|Singapour|Singapura|Сингапур
ID Jakarta=자카르타|ジャカルタ|雅加达|雅加達|-Batavia;Denpasar=발리|バリ|Bali;Surakarta=Solo;Jambi City>Jambi
ID City of Balikpapan>Balikpapan;Bandar Lampung=Bandarlampung|Lampung;Makassar=-Ujung Pandang
PH Manila=마닐라|マニラ|马尼拉|馬尼拉;Cebu City=세부|セブ|Cebu;Davao>Davao City=Davao;Baguio>Baguio City=Baguio
PH Zamboanga>Zamboanga City=Zamboanga;Makati City=Makati
IN New Delhi=뉴델리|ニューデリー|新德里|Нью-Дели|नई दिल्ली|नयी दिल्ली|نيودلهي|Neu Delhi|Nueva Delhi|Nova Délhi
IN Delhi=델리|Дели|दिल्ली;Mumbai=뭄바이|ムンバイ|孟买|孟買|मुंबई|-Bombay;Bengaluru=벵갈루루|-Bangalore;Lucknow=लखनऊ;Patna=पटना
IN Jaipur=जयपुर;Bhopal=भोपाल;Kolkata=कोलकाता|콜카타|-Calcutta;Chennai=चेन्नई|첸나이|-Madras;Cochin>Kochi=-Cochin
IN Dehra Dūn>Dehradun;Bhubaneshwar>Bhubaneswar;Gurgaon>Gurugram=Gurgaon;Allahābād>Prayagraj=Allahabad;Mysore>Mysuru=-Mysore
IN Mangalore>Mangaluru=-Mangalore;Puducherry=-Pondicherry;Thiruvananthapuram=-Trivandrum;Varanasi=-Benares;Kozhikode=-Calicut
IN Vadodara=-Baroda;Pune=-Poona;Shimla=-Simla;Panaji=-Panjim;Guwahati=-Gauhati;Dārjiling>Darjeeling
PK Islamabad=이슬라마바드|イスラマバード|伊斯兰堡|伊斯蘭馬巴德|इस्लामाबाद|إسلام آباد|Исламабад;Karachi=카라치|कराची;Lahore=लाहौर
AF Kabul=카불|カブール|喀布尔|喀布爾|كابول|Кабул;Mazār-e Sharīf>Mazar-i-Sharif
BD Dhaka=다카|ダッカ|达卡|-Dacca;Chittagong=Chattogram
LK Colombo=콜롬보|コロンボ|科伦坡
NP Kathmandu=카트만두|カトマンズ|加德满都|Katmandu
KZ Nur-Sultan>Astana=아스타나|アスタナ|阿斯塔纳|Астана|-Nur-Sultan|-Akmola;Almaty=알마티|Алма-Ата|Алматы|-Alma-Ata
UZ Tashkent=타슈켄트|タシケント|塔什干|Ташкент
KG Bishkek=Бишкек|-Frunze
TJ Dushanbe=Душанбе
TM Ashgabat=Ашхабад
AZ Baku=바쿠|Баку|Bakou|Bakú
AM Yerevan=Ереван|Erevan|Jerewan
GE Tbilisi=트빌리시|Тбилиси|トビリシ|Tiflis|Tbilissi;Sokhumi>Sukhumi=Сухум
TR Ankara=앙카라|アンカラ|安卡拉|Анкара|أنقرة;Istanbul=이스탄불|イスタンブール|伊斯坦布尔|伊斯坦堡|Стамбул|إسطنبول|اسطنبول|Estambul|-Constantinople
TR Antakya=Hatay;Diyarbakır>Diyarbakir=Diyarbakır;İzmir>Izmir=İzmir
IR Tehran=테헤란|テヘラン|德黑兰|德黑蘭|Тегеран|طهران|Teheran|Téhéran|Teherán
IQ Baghdad=바그다드|バグダッド|巴格达|巴格達|Багдад|بغداد|Bagdad|Baghdád;Erbil=아르빌|أربيل|Arbil|Irbil;Basrah>Basra=البصرة
IQ Mosul=الموصل;As Sulaymānīyah>Sulaimaniya;Al Fallūjah>Fallujah
SY Damascus=다마스쿠스|ダマスカス|大马士革|大馬士革|Дамаск|دمشق|Damas|Damasco|Damaskus;Aleppo=حلب|알레포;Ar Raqqah>Raqqa
SY Al Qāmishlī>Qamishli
LB Beirut=베이루트|ベイルート|贝鲁特|貝魯特|Бейрут|بيروت|Beyrouth|Beyrut
IL Jerusalem=예루살렘|エルサレム|耶路撒冷|Иерусалим|القدس|القدس المحتلة|Jerusalén|Jérusalem|Gerusalemme
IL Tel Aviv=텔아비브|テルアビブ|特拉维夫|特拉維夫|Тель-Авив|تل أبيب|Tel-Aviv;Sederot>Sderot=스데로트;Qiryat Shemona>Kiryat Shmona;Haifa=하이파;Ashdod=아슈도드
PS Gaza=가자|가자지구|ガザ|加沙|Газа|غزة|Gaza City|-Gaza Strip;Ramallah=ラマラ|拉姆安拉|رام الله|Ramala;Janīn>Jenin
PS Khān Yūnis>Khan Younis;Dayr al Balaḩ>Deir al-Balah;Jabālyā>Jabalia;Rafaḩ>Rafah;Ţūlkarm>Tulkarm
JO Amman=암만|アンマン|安曼|عمان|عمّان|Ammán
SA Riyadh=리야드|リヤド|利雅得|Эр-Рияд|الرياض|Riyad|Riad;Jeddah=ジッダ|جدة;Mecca=مكة المكرمة
AE Dubai=두바이|ドバイ|迪拜|杜拜|Дубай|دبي|Dubái;Abu Dhabi=아부다비|アブダビ|阿布扎比|Абу-Даби|أبوظبي|أبو ظبي|Abou Dhabi|Abu Dabi
AE Sharjah=الشارقة;Al Fujairah City>Fujairah
QA Doha=도하|ドーハ|多哈|Доха|الدوحة
KW Kuwait City=쿠웨이트|科威特|الكويت|Kuwait
BH Manama=المنامة
OM Muscat=مسقط|Mascate;Şalālah>Salalah
YE Sanaa=صنعاء|萨那|Sana'a;Aden=عدن;Al Ḩudaydah>Hodeidah;Ta‘izz>Taiz`;
