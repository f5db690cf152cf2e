import { checkRows } from './rows';

describe('wires of Europe and Russia', () =>
  checkRows(`
    Bruxelles (Belga) - Le conseil a annoncé lundi que le port serait rouvert | Bruxelles | - | - | Belga | -
    Brussel (Belga) - De raad | Brussel | - | - | Belga | -
    DEN HAAG (ANP) - De raad | Den Haag | - | - | ANP | -
    KØBENHAVN (Ritzau) - Rådet | København | - | - | Ritzau | -
    Oslo (NTB): Rådet sa | Oslo | - | - | NTB | -
    OSLO (NTB): Rådet sa | Oslo | - | - | NTB | -
    Stockholm (TT) - Rådet | Stockholm | - | - | TT | -
    HELSINKI (STT) – Neuvosto | Helsinki | - | - | STT | -
    PAP, Warszawa – Rada | Warszawa | - | - | PAP | -
    Warszawa (PAP) – Rada | Warszawa | - | - | PAP | -
    Warszawa, 5.10.2023 (PAP) - Rada | Warszawa | - | 2023/10/5 | PAP | -
    Praha 5. října (ČTK) - Rada | Praha | - | 10/5 | ČTK | -
    Praha (ČTK) - Rada | Praha | - | - | ČTK | -
    Bratislava 5. októbra (TASR) - Rada | Bratislava | - | 10/5 | TASR | -
    BRATISLAVA 5. októbra (SITA) - Rada | Bratislava | - | 10/5 | SITA | -
    Budapest, 2023. október 5., csütörtök (MTI) - A tanács | Budapest | - | 2023/10/5 thursday | MTI | -
    BUKAREST (MTI) - A tanács | Bukarest | - | - | MTI | -
    București, 5 oct /Agerpres/ - Consiliul | București | - | 10/5 | Agerpres | -
    BEOGRAD, 5. oktobra (Tanjug) - Savet | Beograd | - | 10/5 | Tanjug | -
    ZAGREB (Hina) - Vijeće | Zagreb | - | - | Hina | -
    LJUBLJANA, 5. oktobra (STA) - Svet | Ljubljana | - | 10/5 | STA | -
    SARAJEVO, 5. oktobra (FENA) - Savjet | Sarajevo | - | 10/5 | FENA | -
    Skopje, 5 October 2023 (MIA) - The council met on Monday and agreed to open the harbour again | Skopje | - | 2023/10/5 | MIA | -
    Sofia, October 5 (BTA) - The council met on Monday and agreed to open the harbour again | Sofia | - | 10/5 | BTA | -
    Sofia, 5 October (BTA) – The council met on Monday and agreed to open the harbour again | Sofia | - | 10/5 | BTA | -
    TIRANA, Oct 5 /ATA/ - The council met on Monday and agreed to open the harbour again | Tirana | - | 10/5 | ATA | -
    Athens, Oct. 5 (ANA) - The council met on Monday and agreed to open the harbour again | Athens | - | 10/5 | ANA | -
    VILNIUS - BNS. The council met on Monday and agreed to open the harbour again | Vilnius | - | - | BNS | -
    VILNIUS, Oct 05, BNS - The council met on Monday and agreed to open the harbour again | Vilnius | - | 10/5 | BNS | -
    RIGA, Oct 5 (LETA) - The council met on Monday and agreed to open the harbour again | Riga | - | 10/5 | LETA | -
    ANKARA (AA) - Kurul | Ankara | - | - | AA | -
    ANKARA, 5 Ekim (AA) - Kurul | Ankara | - | 10/5 | AA | -
    İSTANBUL (DHA) - Kurul | İstanbul | - | - | DHA | -
    İSTANBUL, (DHA)- Kurul | İstanbul | - | - | DHA | -
    KYIV. Oct 5 (Interfax-Ukraine) – The council met on Monday and agreed to open the harbour again | Kyiv | - | 10/5 | Interfax-Ukraine | -
    MOSCOW. Oct 5 (Interfax) - The council met on Monday and agreed to open the harbour again | Moscow | - | 10/5 | Interfax | -
    Москва. 5 октября. INTERFAX.RU - Совет | Москва | - | 10/5 | INTERFAX.RU | -
    МОСКВА, 5 октября (РИА Новости) - Совет | Москва | - | 10/5 | РИА Новости | -
    МОСКВА, 5 окт - РИА Новости. Совет | Москва | - | 10/5 | РИА Новости | -
    МОСКВА, 5 окт — РИА Новости, Иван Петров. Совет | Москва | - | 10/5 | РИА Новости | Иван Петров
    МОСКВА, 5 окт — Sputnik. Совет | Москва | - | 10/5 | Sputnik | -
    МИНСК, 5 окт — Sputnik. Совет | Минск | - | 10/5 | Sputnik | -
    5 октября, Минск /Корр. БЕЛТА/. Совет | Минск | - | 10/5 | БЕЛТА | -
    Минск. 5 октября. ИНТЕРФАКС - Совет | Минск | - | 10/5 | ИНТЕРФАКС | -
    КИЕВ, 5 окт — РИА Новости Украина. Совет | Киев | - | 10/5 | РИА Новости Украина | -
    МОСКВА, 5 окт - ПРАЙМ. Совет | Москва | - | 10/5 | ПРАЙМ | -
    АСТАНА. КАЗИНФОРМ – Совет | Астана | - | - | КАЗИНФОРМ | -
    ASTANA. KAZINFORM – The council met on Monday and agreed to open the harbour again | Astana | - | - | KAZINFORM | -
    VILNIUS, gruodžio 20 – Sputnik. Keltai vėl plaukia | Vilnius | - | 12/20 | Sputnik | -
  `));

describe('wires that print Spanish, Portuguese, Italian and French', () =>
  checkRows(`
    Madrid, 5 oct (EFE).- El consejo | Madrid | - | 10/5 | EFE | -
    Madrid, 5 oct. (EFE).- El consejo | Madrid | - | 10/5 | EFE | -
    Madrid (EFE).- El consejo | Madrid | - | - | EFE | -
    Ciudad de México (EFE).- El consejo | Ciudad de México | - | - | EFE | -
    Redacción deportes, 5 oct (EFE).- El consejo | - | - | 10/5 | EFE | -
    Miami (EEUU), 5 oct (EFE).- El consejo | Miami | - | 10/5 | EFE | -
    San Juan, 5 oct (EFE).- El consejo | San Juan | - | 10/5 | EFE | -
    São Paulo, 5 out (EFE).- O conselho | São Paulo | - | 10/5 | EFE | -
    Santiago de Chile, 5 oct (EFE).- El consejo | Santiago de Chile | - | 10/5 | EFE | -
    Las Palmas de Gran Canaria, 5 oct (EFE).- El consejo | Las Palmas de Gran Canaria | - | 10/5 | EFE | -
    A Coruña, 5 oct (EFE).- El consejo | A Coruña | - | 10/5 | EFE | -
    L'Hospitalet de Llobregat (Barcelona), 5 oct (EFE).- El consejo | L'Hospitalet de Llobregat | Barcelona | 10/5 | EFE | -
    Getafe (Madrid), 5 oct (EFE).- El consejo | Getafe | Madrid | 10/5 | EFE | -
    MADRID 5 (EUROPA PRESS) | Madrid | - | 5 | Europa Press | -
    BARCELONA, 5 Oct. (EUROPA PRESS) - | Barcelona | - | 10/5 | Europa Press | -
    SANTIAGO DE COMPOSTELA, 5 Oct. (EUROPA PRESS) - El consejo | Santiago de Compostela | - | 10/5 | Europa Press | -
    MADRID, 5 Oct. (EDIZIONES) - El consejo | Madrid | - | 10/5 | EDIZIONES | -
    MADRID, 5 Oct. (CulturaOcio) - El consejo | Madrid | - | 10/5 | CulturaOcio | -
    MADRID, 5 Oct. (Portaltic/EP) - El consejo | Madrid | - | 10/5 | Portaltic/EP | -
    MADRID, 5 Oct. (EUROPA PRESS / DPA) - El consejo | Madrid | - | 10/5 | EUROPA PRESS / DPA | -
    BUENOS AIRES, 5 Oct. (DPA/EP) - El consejo | Buenos Aires | - | 10/5 | DPA/EP | -
    Madrid, 5 oct (Servimedia).- El consejo | Madrid | - | 10/5 | Servimedia | -
    Ciudad de México, 5 Oct (Notimex).- El consejo | Ciudad de México | - | 10/5 | Notimex | -
    La Habana, 5 oct (Prensa Latina) El consejo | La Habana | - | 10/5 | Prensa Latina | -
    La Habana, 5 oct (ACN) El consejo | La Habana | - | 10/5 | ACN | -
    Buenos Aires, 5 de octubre (Télam).- El consejo | Buenos Aires | - | 10/5 | Télam | -
    BUENOS AIRES (AP) — El consejo | Buenos Aires | - | - | AP | -
    CIUDAD DE MÉXICO (AP) — El consejo | Ciudad de México | - | - | AP | -
    CIUDAD DE MÉXICO (apro).- El consejo | Ciudad de México | - | - | apro | -
    CIUDAD DE MÉXICO.- El consejo aprobó el plan de obras | Ciudad de México | - | - | - | -
    MONTERREY, N.L., 5 Oct. (Notimex).- El consejo | Monterrey | N.L. | 10/5 | Notimex | -
    Caracas, 5 Oct. AVN.- El consejo | Caracas | - | 10/5 | AVN | -
    La Paz, 5 oct (ABI).- El consejo | La Paz | - | 10/5 | ABI | -
    Lima, oct. 5.- El consejo | Lima | - | 10/5 | - | -
    Lima, 5 oct. (Andina).- El consejo | Lima | - | 10/5 | Andina | -
    Lisboa, 05 out 2023 (Lusa) - O conselho | Lisboa | - | 2023/10/5 | Lusa | -
    Lisboa, 05 out (Lusa) – O conselho | Lisboa | - | 10/5 | Lusa | -
    Brasília, 5 (Agência Brasil) - O conselho | Brasília | - | 5 | Agência Brasil | -
    SÃO PAULO, SP (FOLHAPRESS) - O conselho | São Paulo | SP | - | FOLHAPRESS | -
    BRASÍLIA, DF (FOLHAPRESS) - O conselho | Brasília | DF | - | FOLHAPRESS | -
    RIO DE JANEIRO, RJ (FOLHAPRESS) - O conselho | Rio de Janeiro | RJ | - | FOLHAPRESS | -
    SÃO PAULO (Reuters) - O conselho | São Paulo | - | - | Reuters | -
    BRASÍLIA, 5 Out (Reuters) - O conselho | Brasília | - | 10/5 | Reuters | -
    PARIS, 5 octobre (Reuters) - Le conseil a annoncé lundi que le port serait rouvert | Paris | - | 10/5 | Reuters | -
    PARIS (Reuters) - Le conseil a annoncé lundi que le port serait rouvert | Paris | - | - | Reuters | -
    BERLIN, 05. Okt (Reuters) - Der Rat hat am Montag das neue Programm vorgestellt | Berlin | - | 10/5 | Reuters | -
    Berlin (Reuters) - Der Rat hat am Montag das neue Programm vorgestellt | Berlin | - | - | Reuters | -
    Berlin, 05. Okt (Reuters) - Der Rat hat am Montag das neue Programm vorgestellt | Berlin | - | 10/5 | Reuters | -
    MILANO (Reuters) - Il consiglio | Milano | - | - | Reuters | -
    Roma, 5 ott. (askanews) - Il consiglio | Roma | - | 10/5 | askanews | -
    Roma, 5 ott. (Adnkronos) - Il consiglio | Roma | - | 10/5 | Adnkronos | -
    Roma, 5 ott. (Adnkronos/Labitalia) - Il consiglio | Roma | - | 10/5 | Adnkronos/Labitalia | -
    (Adnkronos) - Il consiglio | - | - | - | Adnkronos | -
    (AGI) - Roma, 5 ott. - Il consiglio | Roma | - | 10/5 | AGI | -
    ROMA (ITALPRESS) - Il consiglio | Roma | - | - | ITALPRESS | -
    (LaPresse) - Il consiglio | - | - | - | LaPresse | -
    Milano, 5 ott. (LaPresse) - Il consiglio | Milano | - | 10/5 | LaPresse | -
    (ANSA) - BRUXELLES, 5 OTT - Il consiglio | Bruxelles | - | 10/5 | ANSA | -
    (ANSA) - REGGIO CALABRIA, 5 OTT - Il consiglio | Reggio Calabria | - | 10/5 | ANSA | -
    (ANSA) - ROMA, 05 OTT - Il consiglio | Roma | - | 10/5 | ANSA | -
    (ANSA-AFP) - PARIGI, 5 OTT - Il consiglio | Parigi | - | 10/5 | ANSA-AFP | -
    (ANSAmed) - ROMA, 5 OTT - Il consiglio | Roma | - | 10/5 | ANSAmed | -
    ROMA (ANSA) - Il consiglio | Roma | - | - | ANSA | -
    (ANSA) - Il consiglio | - | - | - | ANSA | -
    Paris, le 5 octobre 2023 (AFP) - Le conseil a annoncé lundi que le port serait rouvert | Paris | - | 2023/10/5 | AFP | -
    Paris (awp/afp) - Le conseil a annoncé lundi que le port serait rouvert | Paris | - | - | awp/afp | -
    Berne (ats) Le conseil a annoncé lundi que le port serait rouvert | Berne | - | - | ats | -
    Genève (ATS) - Le conseil a annoncé lundi que le port serait rouvert | Genève | - | - | ATS | -
    Bamako, 5 octobre (AMAP) - Le conseil a annoncé lundi que le port serait rouvert | Bamako | - | 10/5 | AMAP | -
    Dakar, 5 oct (APS) – Le conseil a annoncé lundi que le port serait rouvert | Dakar | - | 10/5 | APS | -
    Abidjan, 5 oct 2023 (AIP) – Le conseil a annoncé lundi que le port serait rouvert | Abidjan | - | 2023/10/5 | AIP | -
    Libreville, 5 octobre (Gabonreview) – Le conseil a annoncé lundi que le port serait rouvert | Libreville | - | 10/5 | Gabonreview | -
    Ouagadougou, 5 oct. 2023 (AIB) - Le conseil a annoncé lundi que le port serait rouvert | Ouagadougou | - | 2023/10/5 | AIB | -
    Niamey, 5 oct. (ANP) – Le conseil a annoncé lundi que le port serait rouvert | Niamey | - | 10/5 | ANP | -
    QUÉBEC — Le conseil a annoncé lundi que le port serait rouvert | Québec | - | - | - | -
    MONTRÉAL – Le conseil a annoncé lundi que le port serait rouvert | Montréal | - | - | - | -
    OTTAWA — Le conseil a annoncé lundi que le port serait rouvert | Ottawa | - | - | - | -
  `));
