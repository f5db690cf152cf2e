/** How a row is read stands in {@link import('../rows').readRows}. */
export const ASIA_PACIFIC_AFRICA = {
  TR: `Anadolu; signs Anadolu Agency, Anadolu Ajansı, AA, الأناضول; prints الأناضول, وكالة الأناضول
İHA; exact; signs IHA
DHA; exact; signs
ANKA; exact; signs
Cihan; exact; signs`,
  IR: `IRNA; signs
ISNA; signs
Mehr; exact; signs MNA
Fars; signs FNA
Tasnim; signs
WANA; twins West Asia News Agency`,
  IL: `Flash90
GPO
IDF`,
  PS: `WAFA; signs وفا
Ma’an; signs Maan, معا`,
  SY: `SANA; signs سانا`,
  LB: `NNA; exact; signs; ja`,
  JO: `Petra; signs بترا`,
  IQ: `INA; exact; signs واع
NINA; exact; signs`,
  SA: `SPA; signs واس
العربية نت; signs العربية.نت
الشرق الأوسط; signs
الحياة; signs`,
  AE: `WAM; signs وام`,
  QA: `QNA; exact; signs قنا
Al Jazeera; signs الجزيرة نت`,
  KW: `KUNA; signs كونا`,
  BH: `BNA; exact; signs بنا`,
  OM: `ONA; exact; signs العمانية`,
  YE: `Saba; exact; signs SABA`,
  EG: `MENA; exact; signs أ ش أ, أش أ, ا ش ا
Ahram Online; signs`,
  DZ: `APS; exact; signs واج, وأج`,
  MA: `MAP; exact; signs ومع, و م ع`,
  TN: `TAP; exact; signs وات`,
  LY: `LANA; exact; signs لانا`,
  SD: `SUNA; exact; signs سونا`,
  ET: `ENA; signs`,
  SO: `SONNA; exact; signs`,
  NG: `NAN; exact; signs`,
  GH: `GNA; exact; signs`,
  ZW: `ZBC; exact; signs
New Ziana; signs`,
  ZA: `SAnews; exact; signs
African News Agency
Gallo Images
APO Group; signs
African Media Agency; signs`,
  SN: `PANA; exact; signs; ja
APANEWS; signs`,
  IN: `PTI; signs PTI Bhasha, पीटीआई, भाषा
Press Trust of India
PTI Photo Service
IANS; signs IANS-PR, आईएएनएस
ANI; signs ANI-PR, ANI Press Release, एएनआई
UNI; exact; signs वार्ता, यूएनआई
हिन्दुस्थान समाचार; signs हि.स.
एजेंसी; signs एजेंसियां
NewsVoir; signs
VMPL; exact; signs
PNN; exact; signs
SRV; exact; signs
HT; signs
Hindustan Times
The Hindu
TNN; exact; signs
ENS; exact; signs`,
  PK: `APP; exact; signs
PPI; exact; signs
INP; exact; signs`,
  BD: `BSS; exact; signs বাসস
UNB; exact; signs ইউএনবি`,
  NP: `RSS; exact; signs`,
  LK: `Colombo Page; signs`,
  TH: `TNA; exact; signs
สำนักข่าวไทย; signs`,
  VN: `VNA; signs TTXVN
VNS; signs
LPB; exact; signs`,
  KH: `AKP; exact; signs`,
  LA: `KPL; exact; signs`,
  MY: `Bernama; signs BERNAMA; zh 马新社, 馬新社
星洲日报; zh
Berita Harian`,
  SG: `ST
Lianhe Zaobao; zh 早报, 早報`,
  ID: `Antara; signs ANTARA, ANTARA News, Antaranews
Antara Foto
CNN Indonesia; signs
CNBC Indonesia; signs
Kompas; signs KOMPAS
KOMPAS.com; signs
TEMPO
TEMPO.CO; signs Tempo.co, TEMPO Interaktif
REPUBLIKA.CO.ID; signs Republika
Liputan6.com; signs
detikcom; signs detikNews
Okezone; signs
Merdeka.com; signs
Suara.com; signs
VIVA; exact; signs
JPNN.com; signs
TRIBUNNEWS.COM; signs
Beritasatu.com; signs BeritaSatu
INILAH.COM; signs
SINDOnews.com; signs
iNews.id; signs`,
  PH: `PNA; exact; signs
Inquirer
Rappler
Rappler.com`,
  AU: `AAP; signs; prints AAP Image, AAPIMAGE
Australian Associated Press
ABC Rural
ABC Gold Coast
7NEWS
Nine
ALN; exact; signs`,
  NZ: `NZPA; exact; signs
RNZ; signs
NZ Herald
NZ Herald Focus
STUFF`,
  FJ: `PACNEWS; signs`,
  '--': `EPA; signs; ko; ja; prints European Pressphoto Agency, إ ب أ, الأوروبية, وكالة الأنباء الأوروبية; twins 歐新社, 歐新
EPA-EFE; signs; prints EFE-EPA
UN News; signs
UN Photo
IRIN; exact; signs
ReliefWeb; signs
ESA
ESO
CERN
FIFA
ICRC
IFRC
MSF
NATO
OCHA
Rosetta
UNHCR
UNICEF
WFP
WHO
Pexels; platform; members; prints بيكسلز, بيكسيلز; twins 펙셀스
Pixabay; platform; members; prints بيكسابي, بيكساباي; twins 픽사베이
AOP
EyePress
Eyepress News
GhettyGo
MB Media
NurPhoto
Penta Press`,
};
