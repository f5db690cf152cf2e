import { checkRows } from './rows';

describe('press releases, stations and papers', () =>
  checkRows(`
    TOKYO, Oct. 5, 2023 /PRNewswire/ -- The council met on Monday and agreed to open the harbour again | Tokyo | - | 2023/10/5 | PRNewswire | -
    TORONTO, Oct. 5, 2023 /CNW/ -- The council met on Monday and agreed to open the harbour again | Toronto | - | 2023/10/5 | CNW | -
    MONTRÉAL, le 5 oct. 2023 /CNW/ - Le conseil a annoncé lundi que le port serait rouvert | Montréal | - | 2023/10/5 | CNW | -
    OTTAWA, ON, Oct. 5, 2023 /CNW/ - The council met on Monday and agreed to open the harbour again | Ottawa | ON | 2023/10/5 | CNW | -
    LONDON, 5 October 2023 /PRNewswire/ -- The council met on Monday and agreed to open the harbour again | London | - | 2023/10/5 | PRNewswire | -
    NEW YORK and LONDON, Oct. 5, 2023 /PRNewswire/ -- The council met on Monday and agreed to open the harbour again | New York; London | - | 2023/10/5 | PRNewswire | -
    CAMBRIDGE, Mass. and TOKYO, Oct. 5, 2023 /PRNewswire/ -- The council met on Monday and agreed to open the harbour again | Cambridge; Tokyo | Mass. | 2023/10/5 | PRNewswire | -
    AUSTIN, Texas--(BUSINESS WIRE)--The council met on Monday and agreed to open the harbour again | Austin | Texas | - | BUSINESS WIRE | -
    NEW YORK--(BUSINESS WIRE)--The council met on Monday and agreed to open the harbour again | New York | - | - | BUSINESS WIRE | -
    BASKING RIDGE, N.J.--(BUSINESS WIRE)--The council met on Monday and agreed to open the harbour again | Basking Ridge | N.J. | - | BUSINESS WIRE | -
    CAMBRIDGE, Mass. & OXFORD, England--(BUSINESS WIRE)--The council met on Monday and agreed to open the harbour again | Cambridge; Oxford | Mass.; England | - | BUSINESS WIRE | -
    SAN DIEGO, Oct. 05, 2023 (GLOBE NEWSWIRE) -- The council met on Monday and agreed to open the harbour again | San Diego | - | 2023/10/5 | GLOBE NEWSWIRE | -
    VANCOUVER, British Columbia, Oct. 05, 2023 (GLOBE NEWSWIRE) -- The council met on Monday and agreed to open the harbour again | Vancouver | British Columbia | 2023/10/5 | GLOBE NEWSWIRE | -
    TAIPEI, Taiwan, Oct. 05, 2023 (GLOBE NEWSWIRE) -- The council met on Monday and agreed to open the harbour again | Taipei | - | 2023/10/5 | GLOBE NEWSWIRE | -
    HERZLIYA, Israel and NEW YORK, Oct. 05, 2023 (GLOBE NEWSWIRE) -- The council met on Monday and agreed to open the harbour again | Herzliya; New York | - | 2023/10/5 | GLOBE NEWSWIRE | -
    VANCOUVER, BC / ACCESSWIRE / October 5, 2023 / The council met on Monday and agreed to open the harbour again | Vancouver | BC | 2023/10/5 | ACCESSWIRE | -
    MIAMI, FL / ACCESS Newswire / October 5, 2023 / The council met on Monday and agreed to open the harbour again | Miami | FL | 2023/10/5 | ACCESS Newswire | -
    Vancouver, British Columbia--(Newsfile Corp. - October 5, 2023) - The council met on Monday and agreed to open the harbour again | Vancouver | British Columbia | 2023/10/5 | Newsfile Corp. | -
    HONG KONG, Oct 5, 2023 - (ACN Newswire) - The council met on Monday and agreed to open the harbour again | Hong Kong | - | 2023/10/5 | ACN Newswire | -
    HONG KONG SAR - Media OutReach Newswire - 5 October 2023 - The council met on Monday and agreed to open the harbour again | Hong Kong SAR | - | 2023/10/5 | Media OutReach Newswire | -
    SINGAPORE - Media OutReach Newswire - 5 October 2023 - The council met on Monday and agreed to open the harbour again | Singapore | - | 2023/10/5 | Media OutReach Newswire | -
    NEW YORK, NY, October 5, 2023 (EZ Newswire) -- The council met on Monday and agreed to open the harbour again | New York | NY | 2023/10/5 | EZ Newswire | -
    CHICAGO, IL, USA, October 5, 2023 /EINPresswire.com/ -- The council met on Monday and agreed to open the harbour again | Chicago | IL | 2023/10/5 | EINPresswire.com | -
    LONDON, LONDON, UNITED KINGDOM, October 5, 2023 /EINPresswire.com/ -- The council met on Monday and agreed to open the harbour again | London | LONDON | 2023/10/5 | EINPresswire.com | -
    NEW YORK, NY--(Marketwired - Oct 5, 2016) - The council met on Monday and agreed to open the harbour again | New York | NY | 2016/10/5 | Marketwired | -
    WASHINGTON (CNN) -- The president met on Monday and agreed to open the harbour again | Washington | - | - | CNN | -
    NEW YORK (CNN Business) -- The president met on Monday and agreed to open the harbour again | New York | - | - | CNN Business | -
    ATLANTA, Georgia (CNN) -- The president met on Monday and agreed to open the harbour again | Atlanta | Georgia | - | CNN | -
    WASHINGTON (WPVI) -- The president met on Monday and agreed to open the harbour again | Washington | - | - | WPVI | -
    PHILADELPHIA (WPVI) -- The mayor met on Monday and agreed to open the harbour again | Philadelphia | - | - | WPVI | -
    SAN FRANCISCO (KGO) -- The mayor met on Monday and agreed to open the harbour again | San Francisco | - | - | KGO | -
    AUSTIN (KXAN) — The mayor met on Monday and agreed to open the harbour again | Austin | - | - | KXAN | -
    AUSTIN, Texas — The mayor met on Monday and agreed to open the harbour again | Austin | Texas | - | - | -
    NEW YORK — The mayor met on Monday and agreed to open the harbour again | New York | - | - | - | -
    NEW YORK, Oct 5 — The mayor met on Monday and agreed to open the harbour again | New York | - | 10/5 | - | -
    LONDON — Britain’s mayor said on Monday | London | - | - | - | -
    LONDON, Oct. 5 — The mayor met on Monday and agreed to open the harbour again | London | - | 10/5 | - | -
    JERUSALEM, Oct. 5 - The mayor met on Monday and agreed to open the harbour again | Jerusalem | - | 10/5 | - | -
    Berlin – Der Bürgermeister hat am Montag das neue Programm vorgestellt. | Berlin | - | - | - | -
    MUMBAI — The mayor met on Monday and agreed to open the harbour again | Mumbai | - | - | - | -
    CHAMBERSBURG, Pa. — The mayor met on Monday and agreed to open the harbour again | Chambersburg | Pa. | - | - | -
    SARNIA, Ont. — The mayor met on Monday and agreed to open the harbour again | Sarnia | Ont. | - | - | -
    OTTAWA — The mayor met on Monday and agreed to open the harbour again | Ottawa | - | - | - | -
    OTTAWA - The mayor met on Monday and agreed to open the harbour again | Ottawa | - | - | - | -
    HALIFAX - The mayor met on Monday and agreed to open the harbour again | Halifax | - | - | - | -
    ORLANDO, Fla. - The mayor met on Monday and agreed to open the harbour again | Orlando | Fla. | - | - | -
    GRAND RAPIDS, Mich. (WOOD) — The mayor met on Monday and agreed to open the harbour again | Grand Rapids | Mich. | - | WOOD | -
    MEXICO CITY – The mayor met on Monday and agreed to open the harbour again | Mexico City | - | - | - | -
    KYIV, Ukraine — The mayor met on Monday and agreed to open the harbour again | Kyiv | - | - | - | -
    DAVOS, Switzerland — The mayor met on Monday and agreed to open the harbour again | Davos | - | - | - | -
    VATICAN CITY (CNS) -- The pope met on Monday and agreed to open the harbour again | Vatican City | - | - | CNS | -
    VATICAN CITY (RNS) — The pope met on Monday and agreed to open the harbour again | Vatican City | - | - | RNS | -
    ROME – The pope met on Monday and agreed to open the harbour again | Rome | - | - | - | -
    Rome (AsiaNews) – The pope met on Monday and agreed to open the harbour again | Rome | - | - | AsiaNews | -
    By Ida Holm in London⏎Ferries were back at noon | London | - | - | - | Ida Holm
    By Ida Holm and Jon Berg in Oslo⏎⏎Ferries were back at noon | Oslo | - | - | - | Ida Holm; Jon Berg
    By Ida Holm in London and Jon Berg in New York⏎Ferries were back at noon | London; New York | - | - | - | Ida Holm; Jon Berg
    By Ida Holm⏎PARIS — Ferries were back at noon, the council said | Paris | - | - | - | Ida Holm
    By Ida Holm, Associated Press⏎DULUTH, Minn. (AP) — Ferries were back | Duluth | Minn. | - | AP | Ida Holm
    By IDA HOLM⏎⏎KYIV, Ukraine — Ferries were back at noon | Kyiv | - | - | - | IDA HOLM
  `));
