import { checkRows } from './rows';

describe('wires of the Middle East, Africa and South and South East Asia', () =>
  checkRows(`
    BAKU, Azerbaijan, Oct. 5. The council met on Monday and agreed to open the harbour again | Baku | - | 10/5 | - | -
    BAKU, Azerbaijan, October 5. Trend: The council met on Monday and agreed to open the harbour again | Baku | - | 10/5 | Trend | -
    Baku, October 5, AZERTAC | Baku | - | 10/5 | AZERTAC | -
    YEREVAN, OCTOBER 5, ARMENPRESS. The council met on Monday and agreed to open the harbour again | Yerevan | - | 10/5 | ARMENPRESS | -
    TEHRAN, Oct. 05 (MNA) – The council met on Monday and agreed to open the harbour again | Tehran | - | 10/5 | MNA | -
    TEHRAN (Tasnim) – The council met on Monday and agreed to open the harbour again | Tehran | - | - | Tasnim | -
    Tehran, Oct 5, IRNA – The council met on Monday and agreed to open the harbour again | Tehran | - | 10/5 | IRNA | -
    Tehran (IP) - The council met on Monday and agreed to open the harbour again | Tehran | - | - | IP | -
    ABU DHABI, 5th October, 2023 (WAM) -- The council met on Monday and agreed to open the harbour again | Abu Dhabi | - | 2023/10/5 | WAM | -
    ABU DHABI, 5th October 2023 (WAM) -- The council met on Monday and agreed to open the harbour again | Abu Dhabi | - | 2023/10/5 | WAM | -
    DUBAI, 5th October, 2023 (WAM) – The council met on Monday and agreed to open the harbour again | Dubai | - | 2023/10/5 | WAM | -
    Riyadh, October 05, 2023, SPA -- The council met on Monday and agreed to open the harbour again | Riyadh | - | 2023/10/5 | SPA | -
    Riyadh, SPA -- The council met on Monday and agreed to open the harbour again | Riyadh | - | - | SPA | -
    KUWAIT, Oct 5 (KUNA) -- The council met on Monday and agreed to open the harbour again | Kuwait | - | 10/5 | KUNA | -
    Doha, October 05 (QNA) - The council met on Monday and agreed to open the harbour again | Doha | - | 10/5 | QNA | -
    Manama, Oct. 5 (BNA): The council met on Monday and agreed to open the harbour again | Manama | - | 10/5 | BNA | -
    Muscat, 5 Oct (ONA) --- The council met on Monday and agreed to open the harbour again | Muscat | - | 10/5 | ONA | -
    Amman, Oct. 5 (Petra) — The council met on Monday and agreed to open the harbour again | Amman | - | 10/5 | Petra | -
    Cairo, Oct. 5 (MENA) - The council met on Monday and agreed to open the harbour again | Cairo | - | 10/5 | MENA | -
    CAIRO, Oct. 5 (MENA) – The council met on Monday and agreed to open the harbour again | Cairo | - | 10/5 | MENA | -
    DAMASCUS, (SANA)- The council met on Monday and agreed to open the harbour again | Damascus | - | - | SANA | -
    Damascus, SANA- The council met on Monday and agreed to open the harbour again | Damascus | - | - | SANA | -
    RAMALLAH, October 5, 2023 (WAFA) - The council met on Monday and agreed to open the harbour again | Ramallah | - | 2023/10/5 | WAFA | -
    RAMALLAH, Thursday, October 5, 2023 (WAFA) - The council met on Monday and agreed to open the harbour again | Ramallah | - | 2023/10/5 thursday | WAFA | -
    ALGIERS- The council met on Monday and agreed to open the harbour again | Algiers | - | - | - | -
    ALGIERS (APS) - The council met on Monday and agreed to open the harbour again | Algiers | - | - | APS | -
    ALGER, 5 octobre 2023 (APS) - Le conseil a annoncé lundi que le port serait rouvert | Alger | - | 2023/10/5 | APS | -
    Rabat, 5 oct. 2023 (MAP) - Le conseil a annoncé lundi que le port serait rouvert | Rabat | - | 2023/10/5 | MAP | -
    Rabat - Le conseil a décidé mercredi | Rabat | - | - | - | -
    TUNIS, Oct. 5 (TAP) - The council met on Monday and agreed to open the harbour again | Tunis | - | 10/5 | TAP | -
    TUNIS (TAP) - Le conseil a annoncé lundi que le port serait rouvert | Tunis | - | - | TAP | -
    Abuja, Oct. 5, 2023 (NAN) The council met on Monday and agreed to open the harbour again | Abuja | - | 2023/10/5 | NAN | -
    By Jane Doe⏎Abuja, Oct. 5, 2023 (NAN) The council met on Monday and agreed to open the harbour again | Abuja | - | 2023/10/5 | NAN | Jane Doe
    Accra, Oct. 05, GNA – The council met on Monday and agreed to open the harbour again | Accra | - | 10/5 | GNA | -
    Accra, Oct. 5, GNA - The council met on Monday and agreed to open the harbour again | Accra | - | 10/5 | GNA | -
    NAIROBI, Oct 5 (KNA) – The council met on Monday and agreed to open the harbour again | Nairobi | - | 10/5 | KNA | -
    ADDIS ABABA (ENA) – The council met on Monday and agreed to open the harbour again | Addis Ababa | - | - | ENA | -
    Addis Ababa, October 5, 2023 (ENA) – The council met on Monday and agreed to open the harbour again | Addis Ababa | - | 2023/10/5 | ENA | -
    HARARE, Oct 5 (New Ziana) – The council met on Monday and agreed to open the harbour again | Harare | - | 10/5 | New Ziana | -
    New Delhi, Oct 5 (UNI) The council met on Monday and agreed to open the harbour again | New Delhi | - | 10/5 | UNI | -
    Washington, DC [US], October 5 (ANI): The council met on Monday and agreed to open the harbour again | Washington | DC | 10/5 | ANI | -
    Mumbai (Maharashtra) [India], October 5 (ANI): The council met on Monday and agreed to open the harbour again | Mumbai | Maharashtra | 10/5 | ANI | -
    London [UK], October 5 (ANI): The council met on Monday and agreed to open the harbour again | London | - | 10/5 | ANI | -
    Thiruvananthapuram, Oct 5 (PTI): The council met on Monday and agreed to open the harbour again | Thiruvananthapuram | - | 10/5 | PTI | -
    Jammu, Oct 5 (PTI) The council met on Monday and agreed to open the harbour again | Jammu | - | 10/5 | PTI | -
    Prayagraj (UP), Oct 5 (PTI) The council met on Monday and agreed to open the harbour again | Prayagraj | UP | 10/5 | PTI | -
    Dantewada (Chhattisgarh), Oct 5 (PTI) The council met on Monday and agreed to open the harbour again | Dantewada | Chhattisgarh | 10/5 | PTI | -
    Houston/New Delhi, Oct 5 (IANS) The council met on Monday and agreed to open the harbour again | Houston; New Delhi | - | 10/5 | IANS | -
    NEW DELHI: The council met on Monday and agreed to open the harbour again | New Delhi | - | - | - | -
    ISLAMABAD: The council met on Monday and agreed to open the harbour again | Islamabad | - | - | - | -
    ISLAMABAD, Oct 5 (APP): The council met on Monday and agreed to open the harbour again | Islamabad | - | 10/5 | APP | -
    ISLAMABAD (APP): The council met on Monday and agreed to open the harbour again | Islamabad | - | - | APP | -
    RAWALPINDI, Oct 05 (APP):The council met on Monday and agreed to open the harbour again | Rawalpindi | - | 10/5 | APP | -
    DHAKA, Oct 5, 2023 (BSS) - The council met on Monday and agreed to open the harbour again | Dhaka | - | 2023/10/5 | BSS | -
    Dhaka, Oct 5 (UNB) - The council met on Monday and agreed to open the harbour again | Dhaka | - | 10/5 | UNB | -
    Kathmandu, Oct 5 (RSS): The council met on Monday and agreed to open the harbour again | Kathmandu | - | 10/5 | RSS | -
    COLOMBO (News 1st) - The council met on Monday and agreed to open the harbour again | Colombo | - | - | News 1st | -
    Colombo, October 5 (Daily Mirror) - The council met on Monday and agreed to open the harbour again | Colombo | - | 10/5 | Daily Mirror | -
    Male, Maldives – The council met on Monday and agreed to open the harbour again | Male | - | - | - | -
    MANILA, Oct. 5 (PNA) – The council met on Monday and agreed to open the harbour again | Manila | - | 10/5 | PNA | -
    MANILA – The council met on Monday and agreed to open the harbour again | Manila | - | - | - | -
    CEBU CITY – The council met on Monday and agreed to open the harbour again | Cebu City | - | - | - | -
    ZAMBOANGA CITY (PNA) – The council met on Monday and agreed to open the harbour again | Zamboanga City | - | - | PNA | -
    MANILA, Philippines — The council met on Monday and agreed to open the harbour again | Manila | - | - | - | -
    Hanoi (VNA) – The council met on Monday and agreed to open the harbour again | Hanoi | - | - | VNA | -
    Hanoi, October 5 (VNA) - The council met on Monday and agreed to open the harbour again | Hanoi | - | 10/5 | VNA | -
    Hà Nội (TTXVN) - Hội đồng | Hà Nội | - | - | TTXVN | -
    HÀ NỘI — The council met on Monday and agreed to open the harbour again | Hà Nội | - | - | - | -
    PHNOM PENH (AKP) -- The council met on Monday and agreed to open the harbour again | Phnom Penh | - | - | AKP | -
    Phnom Penh, October 5, 2023 -- The council met on Monday and agreed to open the harbour again | Phnom Penh | - | 2023/10/5 | - | -
    VIENTIANE (KPL) The council met on Monday and agreed to open the harbour again | Vientiane | - | - | KPL | -
    BANGKOK (TNA) - The council met on Monday and agreed to open the harbour again | Bangkok | - | - | TNA | -
    BANGKOK, Oct 5 (TNA) - The council met on Monday and agreed to open the harbour again | Bangkok | - | 10/5 | TNA | -
    Ulaanbaatar /MONTSAME/. The council met on Monday and agreed to open the harbour again | Ulaanbaatar | - | - | MONTSAME | -
    Ulaanbaatar, October 5 /MONTSAME/. The council met on Monday and agreed to open the harbour again | Ulaanbaatar | - | 10/5 | MONTSAME | -
    SINGAPORE: The council met on Monday and agreed to open the harbour again | Singapore | - | - | - | -
    SINGAPORE – The council met on Monday and agreed to open the harbour again | Singapore | - | - | - | -
    KUALA LUMPUR: The council met on Monday and agreed to open the harbour again | Kuala Lumpur | - | - | - | -
    KOTA KINABALU: The council met on Monday and agreed to open the harbour again | Kota Kinabalu | - | - | - | -
    PETALING JAYA: The council met on Monday and agreed to open the harbour again | Petaling Jaya | - | - | - | -
    KUALA LUMPUR, Okt 5 (Bernama) -- Majlis | Kuala Lumpur | - | 10/5 | Bernama | -
    KUALA LUMPUR, 5 Okt -- Majlis | Kuala Lumpur | - | 10/5 | - | -
    JAKARTA (ANTARA) - Dewan Perwakilan Rakyat mengatakan rapat itu ditunda sampai Senin | Jakarta | - | - | ANTARA | -
    Jakarta, CNBC Indonesia - Dewan Perwakilan Rakyat mengatakan rapat itu ditunda sampai Senin | Jakarta | - | - | CNBC Indonesia | -
    Jakarta, CNN Indonesia -- Dewan Perwakilan Rakyat mengatakan rapat itu ditunda sampai Senin | Jakarta | - | - | CNN Indonesia | -
    JAKARTA, KOMPAS.com – Dewan | Jakarta | - | - | KOMPAS.com | -
    REPUBLIKA.CO.ID, JAKARTA -- Dewan Perwakilan Rakyat mengatakan rapat itu ditunda sampai Senin | Jakarta | - | - | REPUBLIKA.CO.ID | -
    REPUBLIKA.CO.ID, JAKARTA — Dewan | Jakarta | - | - | REPUBLIKA.CO.ID | -
    Liputan6.com, Jakarta - Dewan Perwakilan Rakyat mengatakan rapat itu ditunda sampai Senin | Jakarta | - | - | Liputan6.com | -
    Liputan6.com, Jakarta Dewan | Jakarta | - | - | Liputan6.com | -
    Jakarta, Beritasatu.com - Dewan Perwakilan Rakyat mengatakan rapat itu ditunda sampai Senin | Jakarta | - | - | Beritasatu.com | -
    JAKARTA, iNews.id - Dewan Perwakilan Rakyat mengatakan rapat itu ditunda sampai Senin | Jakarta | - | - | iNews.id | -
    Merdeka.com - Dewan Perwakilan Rakyat mengatakan rapat itu ditunda sampai Senin | - | - | - | Merdeka.com | -
    TRIBUNNEWS.COM, JAKARTA - Dewan Perwakilan Rakyat mengatakan rapat itu ditunda sampai Senin | Jakarta | - | - | TRIBUNNEWS.COM | -
    Suara.com - Dewan Perwakilan Rakyat mengatakan rapat itu ditunda sampai Senin | - | - | - | Suara.com | -
    Jakarta - Dewan Perwakilan Rakyat mengatakan rapat itu | Jakarta | - | - | - | -
    Pune [India], December 21: Harbour Ltd opens a second pier | Pune | - | 12/21 | - | -
    Pune [India], May 17 (ANI/GPRC): Harbour Ltd opens a second pier | Pune | - | 5/17 | ANI/GPRC | -
  `));

describe('wires of East Asia, in English', () =>
  checkRows(`
    SEOUL, Oct. 5 (Yonhap) -- The council met on Monday and agreed to open the harbour again | Seoul | - | 10/5 | Yonhap | -
    By Kim Han-joo⏎SEOUL, Oct. 5 (Yonhap) -- The council met on Monday and agreed to open the harbour again | Seoul | - | 10/5 | Yonhap | Kim Han-joo
    SEOUL/WASHINGTON, Oct. 5 (Yonhap) -- The council met on Monday and agreed to open the harbour again | Seoul; Washington | - | 10/5 | Yonhap | -
    SEJONG, Oct. 5 (Yonhap) -- The council met on Monday and agreed to open the harbour again | Sejong | - | 10/5 | Yonhap | -
    SEOUL, Oct. 5 (Korea Bizwire) -- The council met on Monday and agreed to open the harbour again | Seoul | - | 10/5 | Korea Bizwire | -
    Seoul, Oct. 5 (KNA) -- The council met on Monday and agreed to open the harbour again | Seoul | - | 10/5 | KNA | -
    PYONGYANG, October 5 (KCNA) -- The council met on Monday and agreed to open the harbour again | Pyongyang | - | 10/5 | KCNA | -
    Pyongyang, October 5 (KCNA) -- The council met on Monday and agreed to open the harbour again | Pyongyang | - | 10/5 | KCNA | -
    TOKYO, Oct. 5 (Kyodo) - The council met on Monday and agreed to open the harbour again | Tokyo | - | 10/5 | Kyodo | -
    TOKYO, Oct 5, KYODO - The council met on Monday and agreed to open the harbour again | Tokyo | - | 10/5 | KYODO | -
    Tokyo, Oct. 5 (Jiji Press)--The council met on Monday and agreed to open the harbour again | Tokyo | - | 10/5 | Jiji Press | -
    TAIPEI (CNA) -- The council met on Monday and agreed to open the harbour again | Taipei | - | - | CNA | -
    Taipei, Oct. 5 (CNA) The council met on Monday and agreed to open the harbour again | Taipei | - | 10/5 | CNA | -
    BEIJING, Oct. 5 (Xinhua) -- The council met on Monday and agreed to open the harbour again | Beijing | - | 10/5 | Xinhua | -
    HONG KONG, Oct. 5 (Xinhua) -- The council met on Monday and agreed to open the harbour again | Hong Kong | - | 10/5 | Xinhua | -
    JERUSALEM, Oct. 5 (Xinhua) -- The council met on Monday and agreed to open the harbour again | Jerusalem | - | 10/5 | Xinhua | -
    O'HIGGINS, Chile, Oct. 5 (Xinhua) -- The council met on Monday and agreed to open the harbour again | O'Higgins | - | 10/5 | Xinhua | -
    MOSCOW, October 5. /ITAR-TASS/. The council met on Monday and agreed to open the harbour again | Moscow | - | 10/5 | ITAR-TASS | -
    MOSCOW, October 5. /TASS Correspondent Ivan Petrov/. The council met on Monday and agreed to open the harbour again | Moscow | - | 10/5 | TASS | Ivan Petrov
    VLADIVOSTOK, October 5. /TASS/. The council met on Monday and agreed to open the harbour again | Vladivostok | - | 10/5 | TASS | -
    UNITED NATIONS, October 5. /TASS/. The council met on Monday and agreed to open the harbour again | United Nations | - | 10/5 | TASS | -
    MOSCOW, October 5 (RIA Novosti) – The council met on Monday and agreed to open the harbour again | Moscow | - | 10/5 | RIA Novosti | -
    MOSCOW (Sputnik) - The council met on Monday and agreed to open the harbour again | Moscow | - | - | Sputnik | -
    KIEV, October 5 /Ukrinform/. The council met on Monday and agreed to open the harbour again | Kiev | - | 10/5 | Ukrinform | -
  `));
