/** Korea, Japan, China and their neighbours. How a row is read stands in {@link import('./rows').readRows}. */
export const EAST_ASIA = `KR Seoul=서울|ソウル|首尔|首爾|漢城|Сеул|سول|سيول|Séoul|Seúl|Seul|Soul|Szeul;Busan=부산|釜山|-Pusan;Incheon=인천|仁川|-Inchon;Daegu=대구|-Taegu;Daejeon=대전|-Taejon;Gwangju=광주|-Kwangju
KR Ulsan=울산;Sejong=세종;Jeju City>Jeju=제주|済州|-Cheju;Suwon=수원;Pyeongchang=평창;Gangneung=강릉;Changwon=창원;Pohang=포항;Gyeongju=경주;Panmunjom=판문점;Yeosu=여수;Jeonju=전주
KR Cheongju-si>Cheongju=청주;Chuncheon=춘천;Goyang-si>Goyang=고양;Seongnam-si>Seongnam=성남;Paju=파주;Muan=무안;Gumi=구미;Mokpo=목포;Seogwipo=서귀포;Andong=안동
KR Wŏnju>Wonju=원주;Hongseong=홍성;Uijeongbu-si>Uijeongbu=의정부;Ansan-si>Ansan=안산;Yongin=용인;Anyang-si>Anyang=안양;Suncheon=순천;Gunsan=군산;Iksan=익산;Kimhae>Gimhae=김해
KR Chinju>Jinju=진주;Kyosai>Geoje=거제;Yangsan=양산;Cheonan=천안;Asan=아산;Chungju=충주;Jecheon=제천;Sokcho=속초;Tonghae>Donghae=동해;Santyoku>Samcheok=삼척;Pyeongtaek=평택
KR Hwaseong-si>Hwaseong=화성;Gwacheon=과천
KR* Bucheon-si>Bucheon=부천;Icheon-si>Icheon=이천;Namyangju=남양주;Hanam=하남;Gimpo=김포;Naju=나주;Kwangyang>Gwangyang=광양;Ulleung=울릉;Tongyeong=통영;Boryeong=보령;Gongju=공주;영종도;인천공항;서울공항
KR* Yangju=양주;Osan=오산;Guri-si>Guri=구리;Anseong=안성;Kwangmyŏng>Gwangmyeong=광명;Siheung=시흥;Gunpo=군포;Uiwang=의왕;Dongducheon=동두천;Pocheon=포천;Yeoju=여주;Gapyeong=가평
KR* Yangp'yŏng>Yangpyeong=양평;연천;T’aebaek>Taebaek=태백;정선;영월;횡성;Hongch’ŏn>Hongcheon=홍천;철원;화천;양구;인제;Kosong>Goseong=고성;양양;Chinch'ŏn>Jincheon=진천;음성;괴산;보은;옥천;영동
KR* 단양;증평;Seosan=서산;Nonsan=논산;Gyeryong=계룡;Tangjin>Dangjin=당진;금산;부여;서천;청양;예산;태안;Jeongeup=정읍;Nangen>Namwon=남원;Kimje>Gimje=김제;Wanju=완주;진안;무주;장수;임실;순창
KR* Koch'ang>Gochang=고창;부안;담양;곡성;구례;고흥;보성;장흥;강진;해남;영암;함평;영광;장성;완도;진도;신안;Gimcheon=김천;Eisen>Yeongju=영주;영천;Sangju=상주;Mungyeong=문경;Gyeongsan-si>Gyeongsan=경산
KR* 군위;의성;청송;영양;영덕;청도;고령;성주;칠곡;예천;봉화;울진;Sacheon=사천;Miryang=밀양;의령;함안;Changnyeong=창녕;남해;하동;산청;함양;거창;합천;독도;Pangyo=판교;여의도;용산;국회;세종시;마산;진해;기장
KR* Yeonpyeong=연평도
KP Pyongyang=평양|平壌|平壤|Пхеньян|Pjöngjang|Pjongjang|Pjongczang|Piongyang|Piong Yang;Kaesŏng>Kaesong=개성
JP Tokyo=도쿄|東京|东京|Токио|طوكيو|टोक्यो|Tokio|Tóquio;Osaka=오사카|大阪;Kyoto=교토|京都;Nagoya=나고야|名古屋;Hiroshima=広島|히로시마;Nagasaki=長崎|나가사키;Fukuoka=후쿠오카|福岡
JP Sapporo=삿포로|札幌;Yokohama=横浜|요코하마;Kobe=神戸|고베;Sendai=仙台|센다이;Fukushima=福島|후쿠시마;Naha=那覇;Nara-shi>Nara=奈良|나라;Kanazawa=金沢;Niigata=新潟|니가타;Okinawa=沖縄|오키나와
JP Takamatsu=高松
JP* Kawasaki;Saitama;Kitakyushu;Chiba;Sakai;Shizuoka;Kumamoto;Okayama;Hamamatsu;Kagoshima;Matsuyama;Miyazaki;Aomori;Akita;Morioka;Yamagata;Nagano
JP* Gifu-shi>Gifu=岐阜;Toyama;Maebashi;Mito;Utsunomiya;Kofu;Tsukuba;Karuizawa;Hakodate;Otaru;Kushiro;Ise-Shima;Wajima;나가노;가고시마;미야자키;기타큐슈;시모노세키;쓰시마;横滨;神户;广岛
JP* 长崎;冲绳;福冈;Fukui-shi>Fukui=福井
CN Beijing=베이징|북경|北京|Пекин|بكين|बीजिंग|Pekin|Pékin|Pekín|Pechino|Pequim|~Peking|-Peiping;Shanghai=상하이|상해|上海|シャンハイ|Шанхай|Shanghái
CN Guangzhou=광저우|广州|廣州|広州|-Canton;Shenzhen=선전|深圳;Wuhan=우한|武汉|武漢;Tianjin=天津|톈진|-Tientsin;Chongqing=충칭|重庆|重慶|-Chungking;Chengdu=청두|成都;Xi’an>Xi'an=西安|시안
CN Nanjing=난징|南京|-Nanking;Hangzhou=杭州|항저우;Lhasa=拉萨;Ürümqi>Urumqi=乌鲁木齐|우루무치;Harbin=하얼빈|哈尔滨;Dalian=다롄|大连|大連;Qingdao=칭다오|青岛|青島|-Tsingtao;Kunming=昆明
CN Shenyang=선양|沈阳|瀋陽|-Mukden;Jinan=济南;Zhengzhou=郑州;Changsha=长沙;Hefei=合肥;Fuzhou=福州;Xiamen=厦门|廈門|-Amoy;Nanning=南宁;Haikou=海口;Guiyang=贵阳;Lanzhou=兰州;Xining=西宁
CN Yinchuan=银川;Hohhot=呼和浩特;Taiyuan=太原;Shijiazhuang=石家庄;Nanchang=南昌;Changchun=长春;Sanya=三亚;Boao=博鳌;Suzhou=苏州;Ningbo=宁波;Yiwu;Macao;홍콩;Yanji=옌지;Xiongan=雄安
CN Kashgar=喀什;香港;マカオ;澳门;澳門
CN* Dongguan;Shantou;Foshan;Wuxi;Tangshan;Zhuhai;Guilin;Lijiang;Wenzhou;Yantai;Weifang;Luoyang;Xuzhou;Zhongshan;Jiuquan;Wenchang;Xichang;Hong Kong SAR;옌볜
CN* Dandong=丹东|단둥;쿤밍;쑤저우;샤먼;하이난;창춘;창사;지난;란저우;라싸;扬州;揚州;无锡;無錫;徐州;温州;烟台;潍坊;洛阳;桂林;珠海;佛山;东莞;汕头;泉州;漳州;宜昌;襄阳;湘潭;株洲;岳阳;衡阳;绵阳;遵义;酒泉;文昌;西昌;延安;敦煌;大理;丽江;日喀则;澳门特区
CN* 义乌;嘉兴;绍兴;金华;台州;湖州;常州;南通;连云港;盐城;镇江;芜湖;九江;赣州;景德镇;唐山;秦皇岛;保定;张家口;邯郸;大同;包头;鄂尔多斯;鞍山;吉林;延吉;大庆;齐齐哈尔;佳木斯;黑河;满洲里
HK Hong Kong=홍콩|香港|Hongkong|Гонконг
MO Macau=마카오|マカオ|澳门|澳門|Macao
TW Taipei=타이베이|台北|臺北|Тайбэй|Taipéi;Kaohsiung=高雄;Taichung=台中|臺中;Tainan=台南|臺南;Hsinchu=新竹|新竹縣;Hualien City>Hualien=花蓮;Keelung=基隆
TW Banqiao>New Taipei=新北|-Banqiao;Taoyuan City>Taoyuan=桃園|桃園機場;Jincheng>Kinmen=金門;Taitung City>Taitung=台東|臺東;Pingtung=屏東;Jiayi Shi>Chiayi=嘉義|嘉義縣
TW Douliu>Yunlin=雲林|-Douliu;Chang-hua>Changhua=彰化;Nantou=南投;Miaoli=苗栗;Yilan=宜蘭;Magong>Penghu=澎湖|-Magong;Nangan>Matsu=馬祖
MN Ulan Bator>Ulaanbaatar=Ulan Bator|울란바토르|ウランバートル|乌兰巴托|Улан-Батор
HK* Kowloon;Tsuen Wan
JP* Amagasaki;Asahikawa;Fujisawa;Fukuyama;Hachiōji;Himeji;Hirakata;Honchō;Iwaki;Kashiwa;Kawagoe;Kawaguchi;Kōriyama;Koshigaya;Kurashiki;Machida;Matsudo;Minato
JP* Nishinomiya-hama;Ōita;Okazaki;Suita;Takatsuki;Tokorozawa;Toyohashi;Toyonaka;Toyota;Wakayama;Yokosuka;Yono
KP* Chongjin;Hamhŭng;Hŭngnam;Sariwŏn;Sinŭiju;Wŏnsan`;
