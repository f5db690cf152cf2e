import { checkRows } from './rows';

describe('what follows decides no more whether a place is read', () =>
  checkRows(`
    Kopenhagen - In der Stadt hat die Polizei am Montag den Hafen gesperrt | Kopenhagen | - | - | - | -
    SIMMELSDORF – Am Montag ist der Bürgermeister mit dem Rad in Richtung Ortsmitte gefahren | Simmelsdorf | - | - | - | -
    BEAVERTON -- The council met on Monday and agreed to open the harbour again | Beaverton | - | - | - | -
    Potsdam – Zum Ende des Jahres ist die Fähre zum letzten Mal gefahren, wie die Stadt mitteilte | Potsdam | - | - | - | -
    Graz. Der Rat hat am Donnerstag den neuen Haushalt der Stadt beschlossen, der nun gilt | Graz | - | - | - | -
    New Delhi: Congress leaders and the party’s workers met on Monday | New Delhi | - | - | - | -
    New Delhi, Oct. 5 : The council met on Monday and agreed to open the harbour again | New Delhi | - | 10/5 | - | -
    नई दिल्ली: परिषद ने सोमवार को | नई दिल्ली | - | - | - | -
    MADRID. El consejo aprobó el martes la reforma | Madrid | - | - | - | -
    SANTO DOMINGO.- El director informó este martes | Santo Domingo | - | - | - | -
    Rostow (Russland) - Bei einem Brand in einem Wohnhaus sind am Montag fünf Menschen verletzt worden | Rostow | - | - | - | -
  `));

describe('ships, planes and the way to somewhere', () =>
  checkRows(`
    ABOARD THE USS TARAWA—"They are late," the captain said on Monday of the ferries | Aboard the USS Tarawa | - | - | - | -
    ABOARD AIR FORCE ONE (AP) — The president said Friday that he would sign | Aboard Air Force One | - | - | AP | -
    EN ROUTE TO CAIRO (Reuters) - The secretary told reporters on his plane | En route to Cairo | - | - | Reuters | -
    NEAR BAGHDAD (AFP) Apr 06, 2003⏎The ferries were back at noon | Near Baghdad | - | 2003/4/6 | AFP | -
    OFF THE COAST OF SOMALIA (Reuters) - The frigate turned north at dawn | Off the coast of Somalia | - | - | Reuters | -
  `));

describe('hours, dates in front, houses before and behind', () =>
  checkRows(`
    London, Aug. 25, 1.10 a. m.—The ministers met at last to-day to hear the premier | London | - | 8/25 | - | -
    Berlin, 3. Mai, 12.30 Uhr (dpa) - Der Rat hat | Berlin | - | 5/3 | dpa | -
    Paris, 3 mai 2020, 14h30 (AFP) - Le conseil a annoncé | Paris | - | 2020/5/3 | AFP | -
    20.12. Warszawa (PAP) - Rada | Warszawa | - | 12/20 | PAP | -
    March 3, 2024 LONDON (Reuters) - The bank said | London | - | 2024/3/3 | Reuters | -
    WASHINGTON (Aug. 13) -- The council met on Monday and agreed to open the harbour again | Washington | - | 8/13 | - | -
    (MENAFN - GlobeNewsWire - Nasdaq) SHANGHAI, March 12, 2025 (GLOBE NEWSWIRE) -- The council met | Shanghai | - | 2025/3/12 | GLOBE NEWSWIRE | -
    REPUBLIKA.CO.ID,JAKARTA- Polisi menangkap | Jakarta | - | - | REPUBLIKA.CO.ID | -
    Wien (pte/03.05.2021/10:30) – Forscher haben ein Material entwickelt | Wien | - | 2021/5/3 | pte | -
    Ayşe YILDIZ/BURSA, (DHA)- Kentte kaza oldu | Bursa | - | - | DHA | Ayşe Yıldız
    طهران/ 14 تشرين الاول/ اكتوبر/ ارنا – قال | طهران | - | 10/14 | ارنا | -
    ঢাকা, ৩ মে (বাসস) : সরকার | ঢাকা | - | 5/3 | বাসস | -
  `));

describe('houses that small letters, two words or nobody’s list hid', () =>
  checkRows(`
    Wien (epdÖ) – Die Fähren fahren wieder | Wien | - | - | epdÖ | -
    Kiel (dpo) - Die Fähren fahren wieder, wie der Hafen mitteilte | Kiel | - | - | dpo | -
    Warendorf (fn-press). Die Verbände haben sich auf ein Jahr geeinigt | Warendorf | - | - | fn-press | -
    Stockholm (Nyhetsbyrån Direkt) Börsen steg på måndagen | Stockholm | - | - | Nyhetsbyrån Direkt | -
    (Agence Ecofin) - Le pays veut emprunter davantage cette année | - | - | - | Agence Ecofin | -
    XALAPA, Ver. (apro).- La fiscalía detuvo a tres | Xalapa | Ver. | - | apro | -
    TTO - Hàng chục ngàn người đã có mặt tại sân | - | - | - | TTO | -
    (NLĐO) - Công an vừa bắt giữ hai người | - | - | - | NLĐO | -
  `));

describe('Eastern by-lines with strokes, roles and spaces', () =>
  checkRows(`
    聯合報／ 記者王小明／高雄即時報導 渡輪 | 高雄 | - | - | 聯合報 | 王小明
    地方中心/高雄報導 渡輪今天恢復 | 高雄 | - | - | 地方中心 | -
    〔編譯王小明／綜合報導〕渡輪 | - | - | - | - | 王小明
    本报记者/李明 北京报道 渡轮今天恢复 | 北京 | - | - | 本报 | 李明
    南方日报讯 （记者/李明 通讯员/王芳）渡轮 | - | - | - | 南方日报 | 李明; 王芳
    本报广州11月28日电 记者李明报道：渡轮 | 广州 | - | 11/28 | 本报 | 李明
    新华社华盛顿 1月 5日电 （记者 李明）渡轮 | 华盛顿 | - | 1/5 | 新华社 | 李明
    [한국경제TV 오하늘 외신캐스터] | - | - | - | 한국경제TV | 오하늘
    (제주=연합뉴스) 오하늘 PD = 여객선이 | 제주 | - | - | 연합뉴스 | 오하늘
    [뉴스엔 글 오하늘 기자] 배우가 | - | - | - | 뉴스엔 | 오하늘
    [머니투데이 오하늘 베이징 특파원] 여객선이 | 베이징 | - | - | 머니투데이 | 오하늘
  `));
