/** Europe and the Americas: ISO 3166-1 alpha-2, then names in a reader's casing. `--`: in no country. */
export const CITIES_WEST = `-- Cambridge|Newcastle|Hamilton|Victoria|United Nations|Vatican|Antarctica|Aboard Air Force One|Aboard the Papal Plane
VA Vatican City|Città del Vaticano|Ciudad del Vaticano
US New York|Washington|Los Angeles|Chicago|Houston|Boston|San Francisco|Seattle|Atlanta|Dallas|Denver|Detroit|Miami|Philadelphia|Phoenix|Las Vegas
US Baltimore|Cincinnati|Cleveland|Honolulu|Indianapolis|Milwaukee|Minneapolis|New Orleans|Oklahoma City|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego
US Nashville|Memphis|Charlotte|Austin|Portland|Sacramento|Oakland|San Jose|Orlando|Tampa|Kansas City|Omaha|Tucson|Albuquerque|Louisville|Brooklyn|Manhattan
US Anchorage|Baton Rouge|Tallahassee|Des Moines|Columbus|St. Paul|Buffalo|Albany|Harrisburg|Annapolis|Raleigh|Little Rock|Topeka|Cheyenne|Boise|Juneau|Olympia
US Santa Monica|Beverly Hills|Silicon Valley|Cupertino|Mountain View|Palo Alto|Menlo Park|Long Beach|Fort Worth|El Paso|Wilmington|Newark|Wall Street
US Nueva York|Nova York|Nowy Jork|Nova Iorque|Los Ángeles|San Francisco|Filadelfia|Nueva Orleans|La Nouvelle-Orléans|Cape Canaveral|Camp David|Hollywood|Knoxville|Tulsa
PR San Juan
CA Toronto|Montreal|Montréal|Vancouver|Ottawa|Calgary|Edmonton|Winnipeg|Quebec City|Québec|Halifax|Regina|Saskatoon|Fredericton|St. John's
MX Mexico City|Ciudad de México|México|México D.F.|Mexico|Guadalajara|Monterrey|Tijuana|Ciudad Juárez|Cancún|Cancun|Acapulco|Puebla|Oaxaca|Mexiko-Stadt|Città del Messico|Cidade do México
GT Guatemala City|Guatemala|Ciudad de Guatemala
HN Tegucigalpa|San Pedro Sula
SV San Salvador
NI Managua
CR San José
PA Panama City|Panamá|Ciudad de Panamá|Panama
CU Havana|La Habana|La Havane|L'Avana|Santiago de Cuba|Guantanamo Bay|Guantanamo
DO Santo Domingo
HT Port-au-Prince|Puerto Príncipe
JM Kingston
BS Nassau
TT Port of Spain
BB Bridgetown
GY Georgetown
SR Paramaribo
CO Bogota|Bogotá|Medellin|Medellín|Cali|Cartagena|Cúcuta|Barranquilla
VE Caracas|Maracaibo
EC Quito|Guayaquil
PE Lima|Cusco|Arequipa
BO La Paz|Santa Cruz de la Sierra|Cochabamba|Sucre
CL Santiago|Santiago de Chile|Valparaiso|Valparaíso
AR Buenos Aires|Rosario|Mendoza|Bariloche|La Plata
UY Montevideo|Punta del Este
PY Asuncion|Asunción
BR Rio de Janeiro|Sao Paulo|São Paulo|Brasilia|Brasília|Salvador|Belo Horizonte|Recife|Porto Alegre|Manaus|Belem|Belém|Curitiba|Fortaleza|Río de Janeiro
GB London|Manchester|Birmingham|Liverpool|Edinburgh|Glasgow|Belfast|Cardiff|Leeds|Bristol|Oxford|Wimbledon|Silverstone|Southampton|Aberdeen|Londres|Londra|Londyn|Londen|Édimbourg
IE Dublin|Cork|Galway|Dublín
FR Paris|París|Parigi|Paryż|Parijs|Marseille|Lyon|Nice|Toulouse|Bordeaux|Lille|Strasbourg|Cannes|Nantes|Rennes|Montpellier|Calais|Grenoble|Straßburg|Estrasburgo|Marsella|Versailles
MC Monaco|Monte Carlo|Mónaco
BE Brussels|Bruxelles|Brussel|Bruselas|Brüssel|Bruxelas|Bruksela|Antwerp|Antwerpen|Anvers|Ghent|Gent|Liège|Liege|Bruges|Namur|Charleroi|Leuven|Spa-Francorchamps
NL Amsterdam|The Hague|Den Haag|La Haye|La Haya|L'Aia|Rotterdam|Utrecht|Eindhoven|Maastricht|Hilversum
LU Luxembourg|Luxemburg|Luxemburgo|Lussemburgo
DE Berlin|Berlín|Berlino|Munich|München|Hamburg|Frankfurt|Frankfurt/Main|Frankfurt am Main|Cologne|Köln|Düsseldorf|Duesseldorf|Stuttgart|Leipzig|Dresden|Bonn|Hannover|Hanover|Nuremberg|Nürnberg|Bremen|Dortmund|Essen|Karlsruhe|Potsdam|Mainz|Wiesbaden|Magdeburg|Erfurt|Schwerin|Kiel|Saarbrücken|Múnich|Fráncfort|Francoforte|Francfort|Monaco di Baviera|Wolfsburg|Mannheim|Ramstein|Rostock|Augsburg|Freiburg|Halle
AT Vienna|Wien|Viena|Vienne|Salzburg|Graz|Innsbruck|Linz|Klagenfurt|Bregenz|Eisenstadt|St. Pölten|Kitzbühel|Wiedeń
CH Zurich|Zürich|Geneva|Genève|Ginebra|Genf|Ginevra|Genebra|Bern|Berne|Berna|Basel|Bâle|Lausanne|Lausana|Davos|Lucerne|Luzern|Lugano|Nyon|Zúrich|St. Moritz
IT Rome|Roma|Rom|Milan|Milano|Naples|Napoli|Turin|Torino|Venice|Venezia|Florence|Firenze|Bologna|Palermo|Genoa|Genova|Bari|Verona|Catania|Cagliari|Trieste|Perugia|Ancona|Messina|Reggio Calabria|L'Aquila|Pisa|Padova|Brescia|Bergamo|Lampedusa|Mailand|Venise|Potenza|Campobasso|Aosta|Trento|Bolzano|Taranto|Salerno|Modena|Parma|Lecce|Rzym|Milán|Milão
SM San Marino
MT Valletta|La Valletta
ES Madrid|Barcelona|Valencia|Seville|Sevilla|Bilbao|Malaga|Málaga|Zaragoza|Granada|Palma|Palma de Mallorca|Las Palmas de Gran Canaria|Santiago de Compostela|Vitoria|Pamplona|San Sebastián|Murcia|Valladolid|Oviedo|Santander|Toledo|Mérida|Logroño|Santa Cruz de Tenerife|Alicante|Córdoba|Cádiz|Almería|Barcelone|Ceuta|Melilla
PT Lisbon|Lisboa|Lissabon|Porto|Lisbonne|Faro|Funchal|Coimbra|Braga|Lisbona
DK Copenhagen|København|Kopenhagen|Copenhague|Aarhus
NO Oslo|Bergen|Stavanger|Trondheim|Tromsø|Tromso
SE Stockholm|Gothenburg|Göteborg|Malmö|Malmo|Estocolmo|Stoccolma|Uppsala
FI Helsinki|Tampere|Turku|Helsingfors|Rovaniemi
IS Reykjavik|Reykjavík
EE Tallinn
LV Riga
LT Vilnius|Kaunas
PL Warsaw|Warszawa|Varsovia|Varsovie|Warschau|Varsavia|Krakow|Kraków|Gdansk|Gdańsk|Poznań|Wrocław|Łódź|Katowice|Lublin|Rzeszow
CZ Prague|Praha|Praga|Prag|Brno|Ostrava
SK Bratislava|Kosice
HU Budapest
RO Bucharest|București|Bucarest|Bukarest|Cluj
BG Sofia|Sofía|Varna
GR Athens|Athènes|Atenas|Athen|Atene|Thessaloniki|Lesbos|Αθήνα
CY Nicosia|Limassol
AL Tirana
RS Belgrade|Belgrado|Belgrad|Beograd|Novi Sad
HR Zagreb|Dubrovnik|Split
SI Ljubljana
BA Sarajevo|Banja Luka|Mostar
ME Podgorica
XK Pristina
MK Skopje
MD Chisinau|Chişinău|Chișinău
UA Kyiv|Kiev|Kiew|Kharkiv|Odesa|Odessa|Lviv|Donetsk|Mariupol|Zaporizhzhia|Dnipro|Kherson|Kramatorsk|Kíev|Kijów|Bakhmut|Chernobyl
BY Minsk
RU Moscow|Moskau|Moscú|Moscou|Mosca|Moskva|Moskou|Moskwa|St. Petersburg|Saint Petersburg|Sankt Petersburg|Sochi|Vladivostok|Kazan|Yekaterinburg|Novosibirsk|Rostov-on-Don|Murmansk|Grozny|Khabarovsk|Irkutsk|Yuzhno-Sakhalinsk|Krasnoyarsk|Kaliningrad|Belgorod|Volgograd|Samara|Omsk|Chelyabinsk|Ufa|Yakutsk|Arkhangelsk|Perm`;
