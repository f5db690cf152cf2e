/** The Americas, Africa and Oceania; see {@link import('./names').readNames} for how a row is read. */
export const NAMES_AMERICAS_AFRICA = `US New York City>New York=뉴욕|ニューヨーク|紐約|纽约|Нью-Йорк|نيويورك|न्यूयॉर्क|Nueva York|Nova York|Nowy Jork|Nova Iorque|New York City|-NYC|-Wall Street
US Washington, D.C.>Washington=워싱턴|ワシントン|華盛頓|华盛顿|Вашингтон|واشنطن|वाशिंगटन|वॉशिंगटन|-Washington DC|-DC
US Los Angeles=로스앤젤레스|ロサンゼルス|洛杉磯|洛杉矶|Лос-Анджелес|لوس أنجلوس|Los Ángeles|-LA
US San Francisco=샌프란시스코|サンフランシスコ|旧金山|舊金山|Сан-Франциско|سان فرانسيسكو|-SF
US Chicago=시카고|シカゴ|芝加哥|Чикаго;Houston=휴스턴|ヒューストン|休斯敦;Atlanta=애틀랜타|アトランタ
US Boston=보스턴|ボストン|波士顿|波士頓;Las Vegas=라스베이거스|라스베가스|ラスベガス|拉斯维加斯;Seattle=시애틀|シアトル|西雅圖
US Dallas=댈러스;Philadelphia=필라델피아|フィラデルフィア|Filadelfia|-Philly;Detroit=디트로이트|デトロイト;Miami=마이애미|マイアミ|迈阿密
US Honolulu=호놀룰루|ホノルル|檀香山;Denver=덴버;Orlando=올랜도;Albany=올버니;Palo Alto=팰로앨토;Saint Paul>St. Paul
US San Jose=새너제이|산호세;San Diego=샌디에이고|샌디에고;Portland=포틀랜드;Pittsburgh=피츠버그;Baltimore=볼티모어;Saint Louis>St. Louis=세인트루이스;Minneapolis=미니애폴리스;Phoenix=피닉스;Austin=오스틴;Nashville=내슈빌
US New Orleans=Nueva Orleans|La Nouvelle-Orléans|뉴올리언스;Lexington-Fayette>Lexington
CA Toronto=토론토|トロント|多伦多|多倫多|Торонто;Vancouver=밴쿠버|バンクーバー|温哥华|溫哥華;Ottawa=오타와|オタワ|渥太华|渥太華|Оттава|أوتاوا
CA Montréal>Montreal=몬트리올|モントリオール|蒙特利尔|Montréal;Québec>Quebec City=Québec
MX Mexico City=멕시코시티|メキシコシティー|メキシコ市|メキシコシティ|墨西哥城|Мехико|مكسيكو|Ciudad de México|México|México D.F.|Mexico|Mexiko-Stadt|Città del Messico|Cidade do México|-CDMX
MX Juárez>Ciudad Juárez;Acapulco de Juárez>Acapulco;León de los Aldama>León;Victoria de Durango>Durango;Santiago de Querétaro>Querétaro
GT Guatemala City=Guatemala|Ciudad de Guatemala
PA Panamá>Panama City=Panamá|Ciudad de Panamá|Panama|파나마시티
CU Havana=아바나|ハバナ|哈瓦那|Гавана|La Habana|La Havane|L'Avana;Guantánamo=Guantanamo Bay
HT Port-au-Prince=Puerto Príncipe
CO Bogotá>Bogota=보고타|ボゴタ|波哥大|Bogotá
VE Caracas=카라카스|カラカス|加拉加斯|Каракас
PE Lima=리마|リマ|利马|利馬
CL Santiago=산티아고|サンティアゴ|圣地亚哥|聖地牙哥|Santiago de Chile
AR Buenos Aires=부에노스아이레스|ブエノスアイレス|布宜诺斯艾利斯|布宜諾斯艾利斯|Буэнос-Айрес;San Carlos de Bariloche>Bariloche
BR São Paulo=상파울루|サンパウロ|圣保罗|聖保羅;Rio de Janeiro=리우데자네이루|リオデジャネイロ|里约热内卢|里約熱內盧|Рио-де-Жанейро|ريو دي جانيرو|Río de Janeiro|-Rio
BR Brasília>Brasilia=브라질리아|ブラジリア|巴西利亚|برازيليا|Brasília
EG Cairo=카이로|カイロ|开罗|開羅|Каир|القاهرة|El Cairo|Le Caire|Kairo|Il Cairo;Alexandria=الإسكندرية
LY Tripoli=طرابلس|的黎波里|트리폴리|Trípoli;Benghazi=بنغازي;Mişrātah>Misrata
TN Tunis=تونس|튀니스|Túnez|Tunisi
DZ Algiers=الجزائر|알제|Alger|Argel|Algeri
MA Rabat=الرباط|ラバト;Casablanca=الدار البيضاء;Marrakesh=Marrakech;Fès>Fez=Fès
SD Khartoum=الخرطوم|喀土穆|하르툼
KE Nairobi=나이로비|ナイロビ|内罗毕|奈洛比|نيروبي|Найроби
ET Addis Ababa=아디스아바바|アディスアベバ|亚的斯亚贝巴|أديس أبابا|Addis Abeba|Adís Abeba;Mek'ele>Mekelle
SO Mogadishu=Mogadiscio|모가디슈;Hargeysa>Hargeisa
NG Lagos=라고스|ラゴス;Abuja=阿布贾
ZA Johannesburg=요하네스버그|ヨハネスブルク|約翰尼斯堡|约翰内斯堡|Johannesburgo|-Joburg;Cape Town=케이프타운|Le Cap|Kapstadt;Pretoria=比勒陀利亚;Port Elizabeth>Gqeberha=Port Elizabeth
AU Sydney=시드니|シドニー|悉尼|雪梨|Сидней|Sídney;Melbourne=멜버른|メルボルン|墨尔本;Canberra=캔버라|キャンベラ|堪培拉
NZ Wellington=웰링턴|ウェリントン|惠灵顿;Auckland=오클랜드|オークランド`;
