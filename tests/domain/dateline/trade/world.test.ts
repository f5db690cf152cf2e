import { checkRows } from './rows';

describe('the large wires of the world', () =>
  checkRows(`
    KHAN YOUNIS, Gaza Strip (AP) — Families | Khan Younis | Gaza Strip | - | AP | -
    DEIR AL-BALAH, Gaza Strip (AP) — Families | Deir al-Balah | Gaza Strip | - | AP | -
    BEIRUT (AP) — Families said | Beirut | - | - | AP | -
    UNITED NATIONS (AP) — The council met on Monday and agreed to open the harbour again | United Nations | - | - | AP | -
    THE HAGUE, Netherlands (AP) — Judges | The Hague | - | - | AP | -
    ABOARD AIR FORCE ONE (AP) — The president met on Monday and agreed to open the harbour again | Aboard Air Force One | - | - | AP | -
    ABOARD THE PAPAL PLANE (AP) — The pope met on Monday and agreed to open the harbour again | Aboard the Papal Plane | - | - | AP | -
    CAPE CANAVERAL, Fla. (AP) — A rocket | Cape Canaveral | Fla. | - | AP | -
    ST. PAUL, Minn. (AP) — Lawmakers | St. Paul | Minn. | - | AP | -
    WINSTON-SALEM, N.C. (AP) — A plant | Winston-Salem | N.C. | - | AP | -
    COEUR D'ALENE, Idaho (AP) — Police | Coeur d'Alene | Idaho | - | AP | -
    DE LAND, Fla. (AP) — Police | De Land | Fla. | - | AP | -
    FORT WORTH, Texas (AP) — Police | Fort Worth | Texas | - | AP | -
    SAN JUAN, Puerto Rico (AP) — The governor met on Monday and agreed to open the harbour again | San Juan | - | - | AP | -
    WASHINGTON, D.C. (AP) — The mayor met on Monday and agreed to open the harbour again | Washington | D.C. | - | AP | -
    WASHINGTON D.C. (AP) — The mayor met on Monday and agreed to open the harbour again | Washington | D.C. | - | AP | -
    BATH, England (AP) — The mayor met on Monday and agreed to open the harbour again | Bath | England | - | AP | -
    SAO PAULO (AP) — The mayor met on Monday and agreed to open the harbour again | Sao Paulo | - | - | AP | -
    ALICE SPRINGS, Australia (AP) — The mayor met on Monday and agreed to open the harbour again | Alice Springs | - | - | AP | -
    TEL AVIV, Israel (AP) — The army met on Monday and agreed to open the harbour again | Tel Aviv | - | - | AP | -
    JERUSALEM (AP) - The army met on Monday and agreed to open the harbour again | Jerusalem | - | - | AP | -
    KINSHASA, Congo (AP) — The army met on Monday and agreed to open the harbour again | Kinshasa | - | - | AP | -
    CAYENNE, French Guiana (AP) — A rocket | Cayenne | - | - | AP | -
    KOUROU, French Guiana, Dec 18 (Reuters) - A rocket | Kourou | - | 12/18 | Reuters | -
    NUUK, Greenland (AP) — The premier met on Monday and agreed to open the harbour again | Nuuk | - | - | AP | -
    BASSETERRE, St. Kitts (AP) — The premier met on Monday and agreed to open the harbour again | Basseterre | - | - | AP | -
    CASTRIES, St. Lucia (AP) — The premier met on Monday and agreed to open the harbour again | Castries | - | - | AP | -
    KINGSTOWN, St. Vincent (AP) — The premier met on Monday and agreed to open the harbour again | Kingstown | - | - | AP | -
    GEORGE TOWN, Cayman Islands (AP) — The premier met on Monday and agreed to open the harbour again | George Town | - | - | AP | -
    ROAD TOWN, British Virgin Islands (AP) — The premier met on Monday and agreed to open the harbour again | Road Town | - | - | AP | -
    CHARLOTTE AMALIE, U.S. Virgin Islands (AP) — The governor met on Monday and agreed to open the harbour again | Charlotte Amalie | - | - | AP | -
    WILLEMSTAD, Curacao (AP) — The premier met on Monday and agreed to open the harbour again | Willemstad | - | - | AP | -
    ORANJESTAD, Aruba (AP) — The premier met on Monday and agreed to open the harbour again | Oranjestad | - | - | AP | -
    NOUMEA, New Caledonia (AP) — Police | Noumea | - | - | AP | -
    PAPEETE, French Polynesia (AP) — Police | Papeete | - | - | AP | -
    HAGATNA, Guam (AP) — The governor met on Monday and agreed to open the harbour again | Hagatna | - | - | AP | -
    PAGO PAGO, American Samoa (AP) — The governor met on Monday and agreed to open the harbour again | Pago Pago | - | - | AP | -
    STANLEY, Falkland Islands (AP) — The governor met on Monday and agreed to open the harbour again | Stanley | - | - | AP | -
    TORSHAVN, Faroe Islands (AP) — The premier met on Monday and agreed to open the harbour again | Torshavn | - | - | AP | -
    HAMILTON, Bermuda (AP) — The premier met on Monday and agreed to open the harbour again | Hamilton | - | - | AP | -
    SAN SALVADOR, El Salvador (AP) — The president met on Monday and agreed to open the harbour again | San Salvador | - | - | AP | -
    GUANTANAMO BAY NAVAL BASE, Cuba (AP) — The court met on Monday and agreed to open the harbour again | Guantanamo Bay Naval Base | - | - | AP | -
    JOINT BASE ANDREWS, Md. (AP) — The president met on Monday and agreed to open the harbour again | Joint Base Andrews | Md. | - | AP | -
    VAN NUYS, Calif. (AP) — Police | Van Nuys | Calif. | - | AP | -
    O'FALLON, Mo. (AP) — Police | O'Fallon | Mo. | - | AP | -
    McALLEN, Texas (AP) — Police | McAllen | Texas | - | AP | -
    DUBAI, United Arab Emirates (AP) — The Fed | Dubai | - | - | AP | -
    MOSCOW (AP) — By the river, ice | Moscow | - | - | AP | -
    (AP) — The league met on Monday and agreed to open the harbour again | - | - | - | AP | -
    NEW YORK (AP) -- Stocks | New York | - | - | AP | -
    BRUSSELS, April 3 (Reuters) - The bloc met on Monday and agreed to open the harbour again | Brussels | - | 4/3 | Reuters | -
    LONDON/PARIS, April 3 (Reuters) - The bloc met on Monday and agreed to open the harbour again | London; Paris | - | 4/3 | Reuters | -
    KYIV/LVIV, Ukraine, April 3 (Reuters) - The army met on Monday and agreed to open the harbour again | Kyiv; Lviv | - | 4/3 | Reuters | -
    OUTSIDE BAKHMUT, Ukraine, April 3 (Reuters) - The army met on Monday and agreed to open the harbour again | Outside Bakhmut | - | 4/3 | Reuters | -
    NEAR BAKHMUT, Ukraine, April 3 (Reuters) - The army met on Monday and agreed to open the harbour again | Near Bakhmut | - | 4/3 | Reuters | -
    WASHINGTON/SEOUL/TOKYO, July 9 (Reuters) - Envoys met on Monday and agreed to open the harbour again | Washington; Seoul; Tokyo | - | 7/9 | Reuters | -
    WEST PALM BEACH, Florida, July 9 (Reuters) - Envoys met on Monday and agreed to open the harbour again | West Palm Beach | Florida | 7/9 | Reuters | -
    SAO PAULO, July 9 (Reuters) - Envoys met on Monday and agreed to open the harbour again | Sao Paulo | - | 7/9 | Reuters | -
    FRANKFURT, July 9 (Reuters) - Envoys met on Monday and agreed to open the harbour again | Frankfurt | - | 7/9 | Reuters | -
    N'DJAMENA, July 9 (Reuters) - Envoys met on Monday and agreed to open the harbour again | N'Djamena | - | 7/9 | Reuters | -
    BRASILIA, Sept 9 (Reuters) - Envoys met on Monday and agreed to open the harbour again | Brasilia | - | 9/9 | Reuters | -
    NEW YORK, Sept 9 (Thomson Reuters Foundation) - Envoys met on Monday and agreed to open the harbour again | New York | - | 9/9 | Thomson Reuters Foundation | -
    LONDON, Sept 9 (Reuters Breakingviews) - Envoys met on Monday and agreed to open the harbour again | London | - | 9/9 | Reuters Breakingviews | -
    Sept 9 (Reuters) - Boeing Co said | - | - | 9/9 | Reuters | -
    By Jane Doe⏎LONDON, Sept 9 (Reuters) - Boeing Co | London | - | 9/9 | Reuters | Jane Doe
    By Jane Doe and John Roe⏎LONDON (Reuters) - Boeing Co | London | - | - | Reuters | Jane Doe; John Roe
    WASHINGTON, June 20, 2023 (AFP) - The council met on Monday and agreed to open the harbour again | Washington | - | 2023/6/20 | AFP | -
    Washington (AFP) – The council met on Monday and agreed to open the harbour again | Washington | - | - | AFP | -
    Washington (AFP) June 20, 2023 - The council met on Monday and agreed to open the harbour again | Washington | - | 2023/6/20 | AFP | -
    Bordeaux, 20 juin 2023 (AFP) - Le conseil a annoncé lundi que le port serait rouvert | Bordeaux | - | 2023/6/20 | AFP | -
    Berlin, 20 Jun 2023 (AFP) - Der Rat hat am Montag das neue Programm vorgestellt | Berlin | - | 2023/6/20 | AFP | -
    Buenos Aires, 20 Jun 2023 (AFP) - El consejo | Buenos Aires | - | 2023/6/20 | AFP | -
    Brasília, 20 Jun 2023 (AFP) - O conselho | Brasília | - | 2023/6/20 | AFP | -
    Cox's Bazar, Bangladesh (AFP) - The council met on Monday and agreed to open the harbour again | Cox's Bazar | - | - | AFP | -
    Saint-Denis de la Réunion, 20 juin 2023 (AFP) - Le conseil a annoncé lundi que le port serait rouvert | Saint-Denis de la Réunion | - | 2023/6/20 | AFP | -
    Pointe-à-Pitre (AFP) - Le conseil a annoncé lundi que le port serait rouvert | Pointe-à-Pitre | - | - | AFP | -
    Fort-de-France (AFP) - Le conseil a annoncé lundi que le port serait rouvert | Fort-de-France | - | - | AFP | -
    SYDNEY, AAP - The council met on Monday and agreed to open the harbour again | Sydney | - | - | AAP | -
    CANBERRA, Oct 5 AAP - The council met on Monday and agreed to open the harbour again | Canberra | - | 10/5 | AAP | -
    WAGGA WAGGA, Oct 5 AAP - The council met on Monday and agreed to open the harbour again | Wagga Wagga | - | 10/5 | AAP | -
    LONDON, Oct 5 PA - The council met on Monday and agreed to open the harbour again | London | - | 10/5 | PA | -
    Hamburg (dpa/lno) - Der Senat | Hamburg | - | - | dpa/lno | -
    Halle/Saale (dpa/sa) - Der Senat | Halle/Saale | - | - | dpa/sa | -
    Frankfurt/Main (dpa-AFX) - Der Senat | Frankfurt/Main | - | - | dpa-AFX | -
    Berlin/Washington (dpa) - Der Senat | Berlin; Washington | - | - | dpa | -
    Washington, D.C. (dpa) - Der Senat | Washington | D.C. | - | dpa | -
    Rom (KNA) Der Papst | Rom | - | - | KNA | -
    Wien (APA) - Der Rat hat am Montag das neue Programm vorgestellt | Wien | - | - | APA | -
    Wien/Graz (APA/dpa) - Der Rat hat am Montag das neue Programm vorgestellt | Wien; Graz | - | - | APA/dpa | -
    Bern (sda) Der Rat hat am Montag das neue Programm vorgestellt | Bern | - | - | sda | -
    Genf (awp) - Der Rat hat am Montag das neue Programm vorgestellt | Genf | - | - | awp | -
    Bern (SDA) - Der Rat hat am Montag das neue Programm vorgestellt | Bern | - | - | SDA | -
    Berlin (ots) - Der Rat hat am Montag das neue Programm vorgestellt | Berlin | - | - | ots | -
    Berlin (epd). Der Rat hat am Montag das neue Programm vorgestellt | Berlin | - | - | epd | -
    München (SID) - Der Verein | München | - | - | SID | -
    BERLIN (dpa-AFX) - Der Rat hat am Montag das neue Programm vorgestellt | Berlin | - | - | dpa-AFX | -
    BERLIN (dts Nachrichtenagentur) - Der Rat hat am Montag das neue Programm vorgestellt | Berlin | - | - | dts Nachrichtenagentur | -
    BERLIN/PARIS (Dow Jones)--Der Rat hat am Montag das neue Programm vorgestellt | Berlin; Paris | - | - | Dow Jones | -
    NOWSHERA, India (AP) In the hills the ferries were back at noon | Nowshera | - | - | AP | -
    Oslo (AFP) Mar 18, 2025⏎⏎Ferries were back at noon | Oslo | - | 2025/3/18 | AFP | -
    KATERINI, Greece/ATHENS, March 3 (Reuters) - Ferries were back at noon | Katerini; Athens | - | 3/3 | Reuters | -
    (Adds quotes, background) LIMA, Jan 21 (Reuters) - Ferries were back at noon | Lima | - | 1/21 | Reuters | -
    (Updates with close)⏎By Ida Holm⏎OSLO, Jan 21 (Reuters) - Ferries were back at noon | Oslo | - | 1/21 | Reuters | Ida Holm
    (ATTN: ADDS details in paras 4-5, photos) By Ida Holm SEOUL, Nov. 24 (Yonhap) -- Ferries were back | Seoul | - | 11/24 | Yonhap | Ida Holm
  `));
