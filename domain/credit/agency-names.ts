/**
 * Agencies, papers, broadcasters, services and companies that need no more than their name: "|" between two.
 * A name stands in the spelling that readers know.
 */
const NAMES =
  'ABC News|ST|USA TODAY|Vancouver Sun|Toronto Sun|Baltimore Sun|The Sun|Las Vegas Sun|ABACA|Abaca Press|ABACAPRESS|ActionPress|Action Images|Adnkronos|ANI|ANP|ANSA|Antara|Antara Foto|AOP|' +
  'APA|APTN|AP Video|Australian Associated Press|Axel Springer|Barcroft Media|BBC|BBC News|Belga|' +
  'Belgaimage|BELGA MAG|Bestimage|Bloomberg|Bloomberg News|BPI|BTA|Camera Press|Canadian Press|' +
  'The Canadian Press|CBS|CBS News|CCTV|CFOTO|China News Service|CNA|CNN|Contacto|Corbis|CQ Roll Call|' +
  'Cuartoscuro|Cover Images|Demotix|ddp|DigitalGlobe|DPPI|Europa Press|EyeEm|Fars|Feature China|FIFA|Flash90|' +
  'Folhapress|Fotoarena|Fotogramma|Future Publishing|Gamma-Rapho|GPO|Guardian|The Guardian|Hindustan Times|' +
  'HINA|Hans Lucas|IANS|Icon Sportswire|IDF|Imaginechina|Invision|IRNA|ISNA|JTBC|KBS|KCNA|Keystone|' +
  'Keystone-SDA|KEYSTONE SDA|Kommersant|Коммерсантъ|KUNA|LaPresse|Lehtikuva|LightRocket|Lusa|Magnum|' +
  'Magnum Photos|Maxar|MBC|Media Drum|MEXSPORT|MTI|NASA|NBC|NBC News|NordPhoto|NOAA|Notimex|NTB|NTB Scanpix|' +
  'NurPhoto|Orbital|PA Archive|PA Images|PA Media|PA Wire|Panos|PAP|Petra|Photoshot|' +
  'Photo News|Planet Labs|Polaris|Press Trust of India|PTI|Rappler|Redux|REX|Rex Features|' +
  'RIA Novosti|РИА Новости|Ritzau Scanpix|SANA|SBS|Scanpix|Science Photo Library|Sipa|SIPA Press|Sipa USA|' +
  'Sky News|SOPA Images|SpaceX|SPA|Splash|Splash News|Sputnik|Спутник|STA|Starmax|STAR MAX|STT|Suspilne|SWNS|' +
  'Sven Simon|TASR|Tasnim|Telam|Télam|TNS|TT|TT News Agency|Ukrinform|Ukrainform|Universal Images Group|UNIAN|' +
  'UPI Photo|VCG|Visual China Group|VG|VII|VNA|WAFA|WAM|WANA|West Asia News Agency|WENN|WireImage|' +
  'FilmMagic|Xinhua News|XPRESS|Zuma|ZUMA Press|ZUMA Wire|ZUMAPRESS|ZUMAPRESS.com|Agência Brasil|Agência Lusa|' +
  'Agência O Globo|Agencja Gazeta|Agencja Wyborcza|ČTK|CTK|Tanjug|Fena|EyePress|Eyepress News|Eyevine|' +
  'Contrasto|AGF|IPA|Mondadori|Icon Sport|Panoramic|DeFodi|Witters|Pixsell|JMPA|Cropix|Eurokinissi|InTime|' +
  'Storyful|Newsflash|Newscom|Profimedia|Freepik|Canva|Hulton Archive|AFLO SPORT|' +
  '中新社|中央社|人民网|央视|澎湃新闻|东方IC|朝日新聞社|毎日新聞|読売新聞|産経新聞|' +
  '아시아경제|청와대|대통령실|AFP Forum|AFP TV|AFPTV|YouTube|Facebook|Instagram|Twitter|TikTok|유튜브|인스타그램|페이스북|Telegram|' +
  'Voix du Nord|La Voix du Nord|Le Parisien|Ouest-France|Ouest France|Sud Ouest|Nice-Matin|Nice Matin|' +
  'La Dépêche|La Dépêche du Midi|Le Progrès|La Provence|L’Est Républicain|Le Télégramme|Le Dauphiné|' +
  'Le Dauphiné Libéré|Midi Libre|L’Alsace|L’Union|Le Républicain Lorrain|Courrier picard|Le Figaro|Le Monde|' +
  'Libération|Le Soir|La Presse|La Stampa|Corriere della Sera|la Repubblica|El País|El Mundo|ABC|' +
  'La Vanguardia|Clarín|La Nación|O Globo|Estadão|Estadão Conteúdo|Der Spiegel|Die Zeit|Bild|Die Welt|ESA|JPL|' +
  'JPL-Caltech|Hubble|Webb|Goddard|Ames|Caltech|TT Nyhetsbyrån|CSA|STScI|JAXA|USGS|ESO|CERN|UN Photo|UNICEF|UNHCR|WHO|NATO|DVIDS|FEMA|FBI|CDC|NIAID|NIH|' +
  'Roscosmos|Kremlin|Netflix|Disney|HBO|Tesla|Apple|Google|Microsoft|Boeing|Airbus|Samsung|Nintendo|Sony|' +
  'L’Équipe|Le Point|GlobalImagens|Global Imagens|KNA|epd|APA-PictureDesk|APA-Fotoservice|DPA Picture-Alliance|' +
  'Nine|7NEWS|CTV|CBC|NHK|RTÉ|RTE|VOA|RFI|DW|Al Jazeera|TV2|NRK|SVT|Bilbild|Bildbyrån|Bonnier|' +
  'Inpho|INPHO|Sportsfile|Offside|Focus Images|ProSports|Nordphoto|Orange Pics|MB Media|Soccrates|BSR Agency|' +
  'Pro Shots|Hollandse Hoogte|De Beeldunie|Gallo Images|African News Agency|GhettyGo|Pacific Press|Penta Press|' +
  'Matrix|Backgrid|BACKGRID|MEGA|The Mega Agency|The Grosby Group|Avalon|Avalon.red|Landov|MCT|Tribune News Service' +
  '|アフロスポーツ|La Tercera|La República|El Tiempo|El Espectador|El Comercio|El Mercurio|達志影像|시사IN|KBS2|MBC every1|光明图片|epd-Bild|Truth Social|rbb|hr|ntv|n-tv|Keystone-France|Print Collector|Digital Vision|The Image Bank|Photodisc|Choice RF|Moodboard|Silver Screen Collection|Thinkstock|Mashable|Bloomberg L.P.|Bloomberg Businessweek|Virgin Galactic|' +
  'ИТАР-ТАСС|Politico|Chinatopix|Fox Photos|FT|Slate|NPR|CNBC|WSJ|The Wall Street Journal|Axios|ProPublica|HuffPost|NBCUniversal|' +
  'Wikipedia|IC photo|Asia Economy|AFP Photo Service|Allstar|Associated Newspapers|Presseye|Bettmann|Visionhaus|Westend61|Getty Images News|Getty Images Sport|Archive Photos|' +
  'Costfoto|CHINASPORTS|cnsphoto|ZUMA|ZUMA Press Wire|Abaca|AFP News|Inquam Photos|Imagoeconomica|Cal Sport Media|CSM|' +
  'NDR|WDR|ARD|ZDF|BR|SWR|MDR|RBB|ORF|SRF|RTL|RTS|RSI|dpa-Zentralbild|dts|Eibner|Ti-press|SvD|Dagens Nyheter|de Volkskrant|' +
  'NRC|Kurier|Der Standard|Süddeutsche Zeitung|taz|Yle|Aftenposten|Dagbladet|Politiken|La Presse canadienne|Radio-Canada|' +
  'Radio France|France Télévisions|franceinfo|France 24|20 Minutes|El Universal|Andina|GEC|Milenio|Reforma|Infobae|' +
  'TV Globo|Globo|G1|Agência Senado|Agência Câmara|Público|Global Look Press|Ruptly|Известия|РБК|УНИАН|Укринформ|' +
  'RNZ|NZ Herald|NZ Herald Focus|STUFF|ABC Rural|ABC Gold Coast|SCMP|HT|The Hindu|Bernama|Lianhe Zaobao|Berita Harian|TTXVN|SZ Photo|Süddeutsche Zeitung Photo|Le Devoir|Star-Telegram|VNS|' +
  'TEMPO|Kompas|KOMPAS.com|detikcom|Rappler.com|Inquirer|PTI Photo Service|MSSS|SwRI|GSFC|AURA|NSF|NOIRLab|Johns Hopkins APL|JHUAPL|' +
  'NESDIS|Rosetta|NAVCAM|Arianespace|Blue Origin|WFP|OCHA|ICRC|IFRC|MSF|Navy|DoD|Crown Copyright|Fotolia|Midjourney|OpenAI|' +
  'Everett Collection|Ronald Grant|Alinari|Bridgeman Images|Mary Evans|Heritage Images|akg-images|ullstein bild|' +
  '이데일리|머니투데이|한경|한국경제|한국경제신문|매일경제|매경|조선일보|중앙일보|동아일보|한겨레|경향신문|서울신문|한국일보|국민일보|문화일보|' +
  '세계일보|서울경제|헤럴드경제|파이낸셜뉴스|스포츠서울|스포츠조선|스포츠동아|일간스포츠|뉴스엔|오센|텐아시아|마이데일리|엑스포츠뉴스|스타뉴스|' +
  '연합뉴스TV|채널A|MBN|YTN|TV조선|OCN|ENA|티빙|넷플릭스|디즈니플러스|쿠팡플레이|하이브|카카오|네이버|픽사베이|언스플래쉬|언스플래시|펙셀스|' +
  '셔터스톡|클립아트코리아|이미지투데이|조선중앙통신|노동신문|교도|타스|스푸트니크|' +
  '中新网|人民日报|新京报|光明日报|中国日报|环球时报|人民视觉|影像中国|摄图网|图虫创意|每日经济新闻|新华网|央视新闻|' +
  '中央通訊社|聯合報系|聯合報|自由時報|中國時報|ETtoday|香港01|星島|明報|臉書|歐新社|歐新|美聯|法新|' +
  'PIXTA|毎日新聞社|読売新聞社|産経新聞社|日本経済新聞社|東京新聞|中日新聞|北海道新聞|西日本新聞|朝鮮中央通信|聯合|タス';

/** Names alone, in the order of the table. */
export const AGENCY_NAMES: readonly string[] = NAMES.split('|');
