/** How a row is read stands in {@link import('../rows').readRows}. */
export const EASTERN_EUROPE = {
  EE: `BNS; exact; signs
ETA; exact; signs`,
  LV: `LETA; exact; signs`,
  LT: `ELTA; exact; signs`,
  PL: `PAP; signs
Agencja Gazeta
Agencja Wyborcza`,
  CZ: `ČTK; signs CTK; twins CTK
Profimedia`,
  SK: `TASR; signs
SITA; exact; signs`,
  HU: `MTI; signs`,
  RO: `Agerpres; signs
Mediafax; signs
Inquam Photos`,
  BG: `BTA; signs БТА
BGNES; signs
Фокус; signs
КРОСС; signs`,
  RS: `Tanjug; signs
Beta; exact; signs
FoNet; signs
BIRN; exact; signs`,
  HR: `HINA; signs Hina
Cropix
Pixsell`,
  SI: `STA; signs`,
  BA: `SRNA; exact; signs
Fena; signs`,
  MK: `MIA; exact; signs МИА`,
  AL: `ATA; exact; signs`,
  GR: `ANA; exact; signs
AMNA; exact; signs ANA-MPA, ΑΠΕ-ΜΠΕ, ΑΠΕ
Eurokinissi
InTime`,
  CY: `CNA; signs ΚΥΠΕ`,
  UA: `Ukrinform; signs Укринформ, Укрінформ; twins Ukrainform
UNIAN; signs УНИАН
УНН; signs
Interfax-Ukraine; signs Интерфакс-Украина, Інтерфакс-Україна
Suspilne`,
  BY: `BelTA; exact; signs БЕЛТА, БелТА`,
  RU: `TASS; signs ITAR-TASS, ТАСС, ИТАР-ТАСС, تاس; ko 타스; zh 塔斯社; ja イタル・タス, タス通信, タス
РИА Новости; signs RIA Novosti, RIA, РИА Новый День, РИА Новости Украина, РИА Новости Крым, РИА Новости Спорт, نوفوستي; ja RIAノーボスチ; zh 俄新社
РИА Недвижимость; signs
Р-Спорт; signs
Россия сегодня; signs
Sputnik; signs Спутник, سبوتنيك; ja スプートニク; twins 스푸트니크
Interfax; signs INTERFAX.RU, Интерфакс; ja インタファクス通信, インタファクス
Росбалт; signs
Прайм; signs ПРАЙМ
РАПСИ; signs
REGNUM; exact; signs ИА REGNUM
СИА; signs
АГН Москва; signs Агентство Москва
Kommersant; twins Коммерсантъ
Global Look Press
Kremlin
Roscosmos
Ruptly
Telegram
Известия
РБК`,
  AM: `Armenpress; signs ARMENPRESS`,
  AZ: `Trend; exact; signs
APA-Economics; signs
Azertac; signs AZERTAC
Report; exact; signs Report.az`,
  KZ: `Kazinform; signs КазИнформ, Казинформ
Интерфакс-Казахстан; signs`,
  KG: `Kabar; exact; signs Кабар
AKIpress; signs Akipress`,
  TJ: `Ховар; signs`,
  UZ: `УзА; signs`,
};
