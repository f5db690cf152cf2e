import type { Agency } from './agencies';

/**
 * Agencies, picture services and papers that credit lines name most. A name stays in the script it was
 * printed in (로이터 is not made Reuters: a Korean reader knows it so), Arabic apart, whose spellings vary;
 * `same` ties such twins together, so that one credit never names both.
 */
const WIRES: readonly Agency[] = [
  { name: 'AP', aliases: ['Associated Press', 'The Associated Press', 'أ ب', 'أسوشيتد برس', 'ا ب'] },
  { name: 'AP Images' },
  { name: 'Reuters', aliases: ['Thomson Reuters', 'Reuters TV', 'رويترز', 'وكالة رويترز'] },
  { name: 'AFP', aliases: ['Agence France-Presse', 'أ ف ب', 'ا ف ب', 'فرانس برس', 'وكالة فرانس برس'] },
  { name: 'EPA', aliases: ['إ ب أ'] },
  { name: 'EPA-EFE', aliases: ['EFE-EPA'] },
  { name: 'EFE', aliases: ['Agencia EFE'] },
  { name: 'dpa', aliases: ['Deutsche Presse-Agentur', 'dpa-Bildfunk', 'د ب أ'] },
  { name: 'Anadolu', aliases: ['الأناضول'] },
  { name: 'Anadolu Agency', same: 'Anadolu' },
  { name: 'AA', same: 'Anadolu' },
  { name: 'UPI', aliases: ['United Press International'] },
  { name: 'TASS' },
  { name: 'ТАСС', same: 'TASS' },
  { name: 'PA Images', aliases: ['Press Association Images'] },
  { name: 'PA', aliases: ['Press Association', 'The Press Association'] },
  { name: 'MAXPPP', aliases: ['Max PPP'] },
  { name: 'picture alliance', aliases: ['picture-alliance'], distributor: true },
  { name: 'imago', distributor: true },
  { name: 'imago images', same: 'imago', distributor: true },
  { name: 'Xinhua', aliases: ['شينخوا'] },
  { name: 'Xinhua News Agency', same: 'Xinhua' },
  { name: '新华社', same: 'Xinhua' },
  { name: '新華社', same: 'Xinhua' },
  { name: '신화', same: 'Xinhua' },
  { name: 'Yonhap', distributor: true },
  { name: 'Yonhap News', same: 'Yonhap', distributor: true },
  { name: 'Yonhap News Agency', same: 'Yonhap', distributor: true },
  { name: '연합뉴스', same: 'Yonhap', distributor: true },
  { name: '연합', same: 'Yonhap', distributor: true },
  { name: 'News1', distributor: true },
  { name: '뉴스1', same: 'News1', distributor: true },
  { name: 'Newsis', distributor: true },
  { name: '뉴시스', same: 'Newsis', distributor: true },
  { name: '로이터', same: 'Reuters' },
  { name: '로이터통신', same: 'Reuters' },
  { name: 'ロイター', same: 'Reuters' },
  { name: '路透社', same: 'Reuters' },
  { name: '路透', same: 'Reuters' },
  { name: '法新社', same: 'AFP' },
  { name: 'AFP通信', same: 'AFP' },
  { name: '美联社', same: 'AP' },
  { name: '美聯社', same: 'AP' },
  { name: 'AP通信', same: 'AP' },
  { name: '블룸버그', same: 'Bloomberg' },
  { name: '게티이미지', same: 'Getty Images', distributor: true },
  { name: '게티이미지뱅크', distributor: true },
  { name: '게티이미지코리아', distributor: true },
  { name: 'Kyodo', distributor: true },
  { name: 'Kyodo News', same: 'Kyodo', distributor: true },
  { name: '共同', same: 'Kyodo', distributor: true },
  { name: '共同通信', same: 'Kyodo', distributor: true },
  { name: '共同通信社', same: 'Kyodo', distributor: true },
  { name: 'Jiji Press', distributor: true },
  { name: '時事', same: 'Jiji Press', distributor: true },
  { name: '時事通信', same: 'Jiji Press', distributor: true },
  { name: '時事通信社', same: 'Jiji Press', distributor: true },
  { name: 'Aflo', distributor: true },
  { name: 'アフロ', same: 'Aflo', distributor: true },
  { name: 'ゲッティ', same: 'Getty Images', distributor: true },
  { name: 'Getty Images', aliases: ['Getty', 'GettyImages', 'Getty Image'], distributor: true },
  { name: 'Shutterstock', aliases: ['Shutterstock.com'], distributor: true },
  { name: 'Alamy', distributor: true },
  { name: 'Alamy Stock Photo', distributor: true },
  { name: 'Alamy Live News', distributor: true },
  { name: 'Adobe Stock', aliases: ['stock.adobe.com', 'AdobeStock'], distributor: true },
  { name: 'iStock', aliases: ['iStock.com'] },
  { name: 'iStockphoto' },
  { name: 'Imagn Images', aliases: ['Imagn'] },
  { name: 'USA TODAY Sports', aliases: ['USA Today Sports'] },
  { name: 'USA TODAY Network', aliases: ['USA Today Network'] },
  { name: 'Wikimedia Commons', aliases: ['Wikimedia', 'WikiCommons', 'Wikipedia Commons'], platform: true },
  { name: 'Flickr', platform: true },
  { name: 'Unsplash', platform: true },
  { name: 'Pexels', platform: true },
  { name: 'Pixabay', platform: true },
  { name: 'WPA Pool' },
  { name: 'White House' },
  { name: '東方IC' },
  { name: '视觉中国' },
];

const NAMES =
  'AAP|ABC News|ST|USA TODAY|Vancouver Sun|Toronto Sun|Baltimore Sun|The Sun|Las Vegas Sun|ABACA|Abaca Press|ABACAPRESS|ActionPress|Action Images|Adnkronos|ANI|ANP|ANSA|Antara|Antara Foto|AOP|' +
  'APA|APTN|AP Video|Australian Associated Press|Axel Springer|Barcroft Media|BBC|BBC News|Belga|' +
  'Belgaimage|BELGA MAG|Bestimage|Bloomberg|Bloomberg News|BPI|BTA|Camera Press|Canadian Press|' +
  'The Canadian Press|CBS|CBS News|CCTV|CFOTO|China News Service|CNA|CNN|CNS|Contacto|Corbis|CQ Roll Call|' +
  'Cuartoscuro|Cover Images|Demotix|ddp|DigitalGlobe|DPPI|Europa Press|EyeEm|Fars|Feature China|FIFA|Flash90|' +
  'Folhapress|Fotoarena|Fotogramma|Future Publishing|Gamma-Rapho|GPO|Guardian|The Guardian|Hindustan Times|' +
  'HINA|Hans Lucas|IANS|Icon Sportswire|IDF|Imaginechina|Invision|IRNA|ISNA|JIJI|JTBC|KBS|KCNA|Keystone|' +
  'Keystone-SDA|KEYSTONE SDA|Kommersant|Коммерсантъ|KUNA|LaPresse|Lehtikuva|LightRocket|Lusa|Magnum|' +
  'Magnum Photos|Maxar|MBC|Media Drum|MEXSPORT|MTI|NASA|NBC|NBC News|NordPhoto|NOAA|Notimex|NTB|NTB Scanpix|' +
  'NurPhoto|Orbital|PA Archive|PA Images|PA Media|PA Wire|Panos|PAP|Petra|Photoshot|PHOTOPQR|' +
  'Photo News|Planet Labs|Polaris|Press Trust of India|PTI|Rappler|Redux|REX|Rex Features|' +
  'RIA Novosti|РИА Новости|Ritzau Scanpix|SANA|SBS|Scanpix|Science Photo Library|Sipa|SIPA Press|Sipa USA|' +
  'Sky News|SOPA Images|SpaceX|SPA|Splash|Splash News|Sputnik|Спутник|STA|Starmax|STAR MAX|STT|Suspilne|SWNS|' +
  'Sven Simon|TASR|Tasnim|Telam|Télam|TNS|TT|TT News Agency|Ukrinform|Ukrainform|Universal Images Group|UNIAN|' +
  'UPI Photo|VCG|Visual China Group|VG|VII|VNA|WAFA|WAM|WANA|West Asia News Agency|WENN|WireImage|' +
  'FilmMagic|Xinhua News|XPRESS|Zuma|ZUMA Press|ZUMA Wire|ZUMAPRESS|ZUMAPRESS.com|Agência Brasil|Agência Lusa|' +
  'Agência O Globo|Agencja Gazeta|Agencja Wyborcza|ČTK|CTK|Tanjug|Fena|EyePress|Eyepress News|Eyevine|' +
  'Contrasto|AGF|IPA|Mondadori|Icon Sport|Panoramic|DeFodi|Witters|Pixsell|Cropix|Eurokinissi|InTime|' +
  'Storyful|Newsflash|Newscom|Profimedia|Depositphotos|Dreamstime|Freepik|Canva|Hulton Archive|AFLO SPORT|' +
  'アフロスポーツ|共同通信イメージズ|中新社|中央社|人民网|央视|澎湃新闻|东方IC|朝日新聞社|毎日新聞|読売新聞|産経新聞|' +
  '아시아경제|청와대|대통령실|AFP Forum|AFP TV|AFPTV|YouTube|Facebook|Instagram|Twitter|TikTok|유튜브|인스타그램|페이스북|Telegram|' +
  'Voix du Nord|La Voix du Nord|Le Parisien|Ouest-France|Ouest France|Sud Ouest|Nice-Matin|Nice Matin|' +
  'La Dépêche|La Dépêche du Midi|Le Progrès|La Provence|L’Est Républicain|Le Télégramme|Le Dauphiné|' +
  'Le Dauphiné Libéré|Midi Libre|L’Alsace|L’Union|Le Républicain Lorrain|Courrier picard|Le Figaro|Le Monde|' +
  'Libération|Le Soir|La Presse|La Stampa|Corriere della Sera|la Repubblica|El País|El Mundo|ABC|' +
  'La Vanguardia|Clarín|La Nación|O Globo|Estadão|Estadão Conteúdo|Der Spiegel|Die Zeit|Bild|Die Welt|ESA|JPL|' +
  'JPL-Caltech|Hubble|Webb|Goddard|Ames|Caltech|TT Nyhetsbyrån|CSA|STScI|JAXA|USGS|ESO|CERN|UN Photo|UNICEF|UNHCR|WHO|NATO|DVIDS|FEMA|FBI|CDC|NIAID|NIH|' +
  'Roscosmos|Kremlin|Netflix|Disney|HBO|Tesla|Apple|Google|Microsoft|Boeing|Airbus|Samsung|Nintendo|Sony|' +
  'L’Équipe|Le Point|GlobalImagens|Global Imagens|KNA|epd|APA-PictureDesk|APA-Fotoservice|DPA Picture-Alliance|' +
  'Nine|7NEWS|CTV|CBC|NHK|RTÉ|RTE|TVN|VOA|RFI|DW|Al Jazeera|TV2|NRK|SVT|YLE|Bilbild|Bildbyrån|Bonnier|' +
  'Inpho|INPHO|Sportsfile|Offside|Focus Images|ProSports|Nordphoto|Orange Pics|MB Media|Soccrates|BSR Agency|' +
  'Pro Shots|Hollandse Hoogte|De Beeldunie|Gallo Images|African News Agency|GhettyGo|Pacific Press|Penta Press|' +
  'Matrix|Backgrid|BACKGRID|MEGA|The Mega Agency|The Grosby Group|Avalon|Avalon.red|Landov|MCT|Tribune News Service';

export const AGENCIES: readonly Agency[] = [...WIRES, ...NAMES.split('|').map((name) => ({ name }))];
