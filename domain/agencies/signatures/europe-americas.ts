/** Houses that sign in Latin letters: Europe and the Americas, and those of no country. How an entry is read stands in {@link import('./index')}. */
export const EUROPE_AMERICAS: Readonly<Record<string, string>> = {
  US:
    'Reuters Health, Thomson Reuters Foundation, TRF, CNN Business, CNNMoney, CNN Wire, NBC News, CBS News, CBS, NBC, ABC, ' +
    'Fox Business, NPR, PBS NewsHour, VOA News, RFE/RL, RFA, Radio Free Asia, Stars and Stripes, AFPS, DVIDS, NNS, ' +
    'Scripps, Scripps Media, Tribune News Service, TNS, McClatchy, McClatchy-Tribune, MCT, Gannett, Cox, Cox News Service, ' +
    'Religion News Service, RNS, CNS, CNA, EWTN News, OSV News, Baptist Press, BP, JTA, JNS, ' +
    'ProPublica, Axios, The Hill, Newsmax, InsideClimate News, Stacker, The Center Square, States Newsroom, Capitol News Service, ' +
    'Medill News Service, Cronkite News, Texas Tribune, CalMatters, Bay City News, City News Service, CNS News, ' +
    'Gray News, Gray Television, Nexstar, Sinclair, Courthouse News, Courthouse News Service, HealthDay, HealthDay News, ' +
    'Sports Illustrated, MLB.com, NBA.com, NHL.com, ESPN, AVN, Ammoland.com, AmmoLand, Space.com, LiveScience, ' +
    'PRNewswire-FirstCall, PRNewswire-USNewswire, PRNewswire-Asia, PR Newswire, Business Wire, GlobeNewswire, PRWEB, PRWeb, ' +
    'SEND2PRESS NEWSWIRE, Send2Press, eReleases, NewMediaWire, Newswire, NEWSWIRE, EIN Presswire, Vehement Media, ' +
    'Market Wire, Marketwire, MARKETWIRE, InvestorsHub NewsWire, Access Newswire, ACCESSWIRE, PRISM MediaWire, MENAFN, ' +
    'RTTNews, Benzinga, Zacks, TheStreet, Investing.com, Barron’s, Kitco News, S&P Global, Platts, Argus',
  CA: 'CP, CBC, CBC News, CTV News, Global News, Postmedia News, Postmedia, QMI Agency, QMI, Canwest News Service, La Presse Canadienne, PC, La Presse, Le Devoir, Newsfile, Newsfile Corp, CNW Group, CNW Telbec, Bloomberg News, The Canadian Press',
  MX: 'apro, Apro, APRO, Proceso, Notimex, NTX, Agencia Reforma, Reforma, El Universal, El Norte, Quadratín, Cuartoscuro, La Jornada, Milenio, Excélsior, SUN, Agencia El Universal, El Sol de México, OEM, Latinus, Animal Político, Infobae, Expansión, El Financiero, El Economista, cimacnoticias, CIMAC, SDPnoticias, Agencias',
  GT: 'AGN, Prensa Libre, La Hora',
  HN: 'Proceso Digital, La Prensa',
  SV: 'Diario El Salvador, ContraPunto',
  NI: 'La Prensa, 19 Digital, Confidencial',
  CR: 'Elpaís.cr, elpais.cr, La Nación, CRHoy.com, La República',
  PA: 'TVN, Panamá América, La Estrella',
  CU: 'Prensa Latina, PL, ACN, Granma, AIN, Cubadebate, 14ymedio',
  DO: 'Diario Libre, Listín Diario, Hoy, El Caribe, El Nuevo Diario, Acento',
  PR: 'CyberNews, Inter News Service, INS, NotiCel, Primera Hora, Metro Puerto Rico',
  CO: 'Colprensa, El Tiempo, El Espectador, RCN, Caracol Radio, Semana, La República, El Colombiano, El Heraldo',
  VE: 'AVN, Globovisión, El Nacional, VTV, teleSUR, Telesur, Últimas Noticias, El Universal',
  EC: 'Andes, El Universo, El Comercio, Expreso, Ecuavisa, Primicias, Teleamazonas',
  PE: 'ANDINA, Andina, RPP, El Comercio, La República, Gestión, Perú21',
  BO: 'ABI, ANF, Fides, ERBOL, El Deber, Los Tiempos, La Razón, Página Siete, Unitel, Bolivia TV',
  CL: 'La Tercera, El Mercurio, BioBioChile, Emol, Cooperativa, Prensa Latina',
  AR: 'Télam, Telam, NA, Noticias Argentinas, DyN, DYN, Infobae, Clarín, La Nación, Página/12, Perfil, Ámbito, AIM, Inforegión',
  UY: 'El País, Montevideo Portal, El Observador, la diaria, Búsqueda, Subrayado',
  PY: 'IP, ABC Color, Última Hora, La Nación, Agencia IP',
  BR: 'Agência Brasil, ABr, Agência Estado, AE, Estadão, Estadão Conteúdo, Folhapress, FOLHAPRESS, Folha, Agência O Globo, O Globo, UOL, G1, Terra, R7, CNN Brasil, Agência Senado, Agência Câmara, ANSA Brasil, Valor, JB, Notícias ao Minuto, Metrópoles',
  PT: 'Lusa, LUSA, RTP, Renascença, Público, Observador, ZAP, Expresso, SIC Notícias, TSF, JN, Correio da Manhã',
  ES: 'EFE, Efe, Europa Press, EP, Colpisa, COLPISA, Servimedia, SERVIMEDIA, ACN, EFEAGRO, EFEverde, Efeagro, OTR/PRESS, CulturaOcio, Portaltic, Chance, Infosalus, EPDATA, El País, El Mundo, ABC, La Vanguardia, ICAL, Ical, AGENCIAS, 20minutos, Redacción, Vascopress, Vida Nueva, RD, Alfa y Omega',
  FR: 'AFP, REUTERS, LCI, Le Monde, Libération, Le Figaro, Le Parisien, 20 Minutes, AEF, APIC, cath.ch, Agence Fides, Medi1, Euronews, RFI, France 24, France Info, Boursier.com, Zonebourse, AOF, Cercle Finance, CercleFinance.com, Newsbank, Relaxnews, ETX Daily Up, Actu-Environnement, Novethic',
  BE: 'Belga, BELGA, Agence Europe, AGENCE EUROPE, Agence Belga, VRT NWS, VRT, RTBF, RTL info, De Standaard, L’Echo, EUobserver, EURACTIV, Euractiv',
  NL: 'ANP, NOS, Novum, ABM FN, ABM Financial News, BNO, BNO News, RTL Nieuws, NU.nl, De Telegraaf, NRC, Belga/ANP',
  LU: 'Wort, mbr, L’essentiel, Tageblatt',
  CH: 'SDA, sda, ats, ATS, Keystone-SDA, Keystone-ATS, awp, AWP, AWP Finanznachrichten, awp Finanznachrichten, apic, kipa, kath.ch, Blick, SRF, RTS, Swissinfo, swissinfo.ch, Tamedia, TA, NZZ, CH Media, Nau.ch, mediapart, energate, Pressetext, pte, SRF/sda',
  DE:
    'dpa, DPA, dpa-infocom, dpa-AFX, dpa/tmn, dpa-tmn, dpo, AFP, afp, AP, ap, ddp, DDP, dapd, DAPD, rtr, Reuters, dts, dts Nachrichtenagentur, SID, sid, ' +
    'epd, KNA, kna, idea, IDEA, Zenit, ZENIT, kath.net, PRO, pro, jesus.de, APD, fn-press, iwr-pressedienst, IWR, energate, ' +
    'ots, OTS, news aktuell, presseportal, obs, prcenter.de, openPR, lifePR, pressebox, PresseBox, idw, aid, AID, AgE, aiz, ' +
    'jur, JurAgentur, hpd, jW, taz, FAZ, F.A.Z., SZ, WELT, Spiegel, Focus, Tagesspiegel, ND, nd, RND, MDR, NDR, WDR, SWR, BR, RBB, rbb, HR, hr, DLF, ZDF, RTL, n-tv, ntv, ' +
    'IRNA, GlobeNewswire, dbate, ADN, adn, DW, MT, LR, MAZ, OTZ, TLZ, TA, RP, NRZ, WAZ, WR, KStA, FR, HNA, HAZ, NWZ, NOZ, OZ, SHZ, shz, SVZ, VRM, Funke, imh, mid, mid/ak, SP-X, spx, ampnet, auto-medienportal, pm, red, cid, wh, ' +
    'Multipolar, Telepolis, heise, golem, Golem.de, tmn, tsch, djd, txn, akz-o, rgz, dena, ProPlanta, agrarheute, topagrar',
  AT: 'APA, apa, APA-OTS, OTS, ots, epdÖ, epd Ö, kathpress, Kathpress, KAP, kap, pressetext, ORF, red, Standard, Presse, Kurier, Krone, TT, VN, OÖN, SN, ag, dpa/APA, apa/dpa, APA/dpa, APA/AFP, APA/Reuters',
  IT:
    'ANSA, Ansa, AGI, Agi, Adnkronos, ADNKRONOS, Adnkronos Salute, AdnKronos, LaPresse, LAPRESSE, ITALPRESS, Italpress, askanews, ASKANEWS, ' +
    'Askanews, DIRE, Dire, Agenzia Dire, Agenzia Nova, AGENZIA NOVA, Nova, NOVA, 9Colonne, TMNews, Tmnews, Radiocor, Il Sole 24 Ore Radiocor, MF-DJ, MF Dow Jones, Milano Finanza, ' +
    'AsiaNews, Agenzia Fides, Fides, SIR, Sir, Vatican News, Radio Vaticana, Teleborsa, Borsa Italiana, Prima Pagina News, Public Policy, Agenpress, AGENPARL, Agenparl, AgenPress, Omniroma, OMNIROMA, Mi-Lorenteggio, 9colonne',
  VA: 'ZENIT.org, Fides Service, VIS, Vatican Media, ACI Prensa, ACI, ACI Stampa, ACI Digital, CNA Deutsch',
  GB:
    'PA, PA Media, Press Association, BBC, BBC News, BBC Sport, Sky News, ITV News, SWNS, Sportsbeat, RNS, Alliance News, Proactive Investors, Proactive, Sharecast News, ' +
    'MercoPress, IPS, IPS News, Inter Press Service, SciDev.Net, IRIN, IRIN News, The New Humanitarian, Al-Monitor, Middle East Eye, MEE, Independent Catholic News, ICN, ENI, Ecumenical News International, Thomson Reuters, Fairplay, TradeWinds, Splash247, FT, Argus Media, ICIS',
  IE: 'RTÉ, RTE News, Irish Times, Irish Independent, Irish Examiner, Breaking News',
  SE: 'TT, Nyhetsbyrån Direkt, Direkt, SIX, Finwire, Cision, TT-Reuters, TT-AFP, SVT, Siren, DN, SvD, Ekot',
  NO: 'NTB, NTBs, NPK, NRK, TDN Direkt, TDN Finans, TDN, E24, ANB, VG, Dagbladet, Infront TDN Direkt',
  DK: 'Ritzau, RB-Børsen, Ritzau Finans, DR, Newspaq, TV 2, MarketWire',
  FI: 'STT, FNB, SPT, Yle, HS, Lännen Media, Uutissuomalainen, STT-AFP, STT–AFP, STT-Reuters',
  IS: 'RÚV, mbl.is, Vísir',
  PL: 'PAP, IAR, ISBnews, KAI, TVN24, Interia, Onet, PAP Biznes, Polsat News, RMF FM, WP, Kurier PAP',
  CZ: 'ČTK, CTK, Mediafax, ČT24, ČRo, MIA, iDNES.cz, Novinky, TASR/ČTK',
  SK: 'TASR, SITA, TK KBS, RTVS, SME, Aktuality.sk',
  HU: 'MTI, MTVA, M1, HVG, Telex, Magyar Nemzet, BruxInfo, MK, Felvidék.ma',
  RO: 'Agerpres, AGERPRES, Mediafax, MEDIAFAX, News.ro, Rador, Basilica.ro, Digi24, HotNews.ro, Moldpres, IPN, INFOTAG, Infotag',
  HR: 'Hina, HINA, IKA, Index.hr, HRT, Cropix, N1',
  RS: 'Tanjug, TANJUG, Beta, BETA, FoNet, FONET, SRNA, Srna, RTS, B92, Danas, Politika',
  BA: 'FENA, Fena, ONASA, Onasa, KTA, Patria, NAP, AA/Sarajevo, Klix.ba',
  SI: 'STA, SAPA, RTV SLO, MMC RTV SLO, Delo, Dnevnik',
  ME: 'MINA, Mina, Vijesti, RTCG, Pobjeda',
  MK: 'MIA, Makfax, META.mk',
  AL: 'ATA, ATSH, Shqiptarja.com, Top Channel',
  XK: 'KosovaPress, Kosovapress, Koha.net, Ekonomia Online',
  LT: 'ELTA, BNS, Elta, Delfi',
  LV: 'LETA, BNS, LSM',
  EE: 'ERR, BNS, ERR News',
  GR: 'ANA, ANA-MPA, AMNA, ΑΠΕ, ΑΠΕ-ΜΠΕ, ΑΜΠΕ, ΑΜΠΕ/ΚΥΠΕ',
  CY: 'CNA, ΚΥΠΕ, KYPE, Cyprus Mail',
  MT: 'Times of Malta, MaltaToday, Newsbook',
  JM: 'JIS, CMC, Jamaica Observer, Gleaner, RJR News',
  TT: 'CMC, Newsday, Trinidad Express, Trinidad Guardian, CNC3',
  BB: 'CMC, CANA, BGIS, GIS, Barbados Today, Nation News, Nationnews, CMR',
  GY: 'DPI, GINA, Kaieteur News, Stabroek News, Guyana Chronicle, CMC, News Room, Demerara Waves',
  SR: 'GFC Nieuws, Starnieuws, Waterkant.Net, De Ware Tijd, dWT',
  HT: 'AHP, HPN, AlterPresse, Haïti Libre, Le Nouvelliste, Haiti Press Network, Loop Haiti, Vant Bèf Info',
  LC: 'CMC, St Lucia Times, GIS Saint Lucia, OECS, SKNIS, SKN PULSE, WINN FM, SKNVibes',
  '--':
    'Agencies, agencies, AGENCIES, Agencias, agencias, agences, Agences, Agenzie, agenzie, Agenturen, Agenturmeldung, Agentur, agenturen, agenzia, Staff, staff, STAFF, Staff Writer, Staff Writers, ' +
    'Staff Reports, News Desk, Newsdesk, This Newspaper, this newspaper, Own Correspondent, From our correspondent, UN News, UN News Centre, UNHCR, UNICEF, WHO, OCHA, UNDP, ' +
    'IPS, IPS-Inter Press Service, PANA, Panapress, APA News, Caritas, ALAI, Adital, Pressenza, LWI, WCC, ENInews, Global Voices, Bloomberg Línea, Agence Ecofin, Ecofin Agency, SportsPro, ISU, FIFA.com, UEFA.com, ATP, WTA',
};
