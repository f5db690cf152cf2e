import { COUNTRY_NAMES } from './country-names';
import { fold } from './fold';

/** ISO 3166-1 alpha-2, then the names that datelines print; the first is the one that is written. */
const TABLE = `AF Afghanistan|AL Albania|DZ Algeria|AD Andorra|AO Angola|AG Antigua,Antigua and Barbuda|AR Argentina|AM Armenia|AU Australia
AT Austria|AZ Azerbaijan|BS Bahamas,The Bahamas|BH Bahrain|BD Bangladesh|BB Barbados|BY Belarus|BE Belgium|BZ Belize
BJ Benin|BM Bermuda|BT Bhutan|BO Bolivia|BA Bosnia-Herzegovina,Bosnia,Bosnia and Herzegovina|BW Botswana|BR Brazil,Brasil
BN Brunei|BG Bulgaria|BF Burkina Faso|BI Burundi|KH Cambodia|CM Cameroon|CA Canada|CV Cape Verde
CF Central African Republic|TD Chad|CL Chile|CN China|CO Colombia|KM Comoros|CG Republic of Congo,Congo Republic
CD Congo,DR Congo,Democratic Republic of Congo,DRC|CR Costa Rica|HR Croatia|CU Cuba|CY Cyprus|CZ Czech Republic,Czechia
DK Denmark|DJ Djibouti|DM Dominica|DO Dominican Republic|EC Ecuador|EG Egypt|SV El Salvador|GQ Equatorial Guinea|ER Eritrea
EE Estonia|SZ Eswatini,Swaziland|ET Ethiopia|FJ Fiji|FI Finland|FR France|GA Gabon|GM Gambia|GE Georgia|DE Germany
GH Ghana|GR Greece|GL Greenland|GD Grenada|GT Guatemala|GN Guinea|GW Guinea-Bissau|GY Guyana|HT Haiti|HN Honduras
HK Hong Kong|HU Hungary|IS Iceland|IN India|ID Indonesia|IR Iran|IQ Iraq|IE Ireland|IL Israel|IT Italy,Italia
CI Ivory Coast,Cote d'Ivoire|JM Jamaica|JP Japan|JO Jordan|KZ Kazakhstan|KE Kenya|XK Kosovo|KW Kuwait|KG Kyrgyzstan
LA Laos|LV Latvia|LB Lebanon|LS Lesotho|LR Liberia|LY Libya|LI Liechtenstein|LT Lithuania|LU Luxembourg
MO Macau,Macao|MG Madagascar|MW Malawi|MY Malaysia|MV Maldives|ML Mali|MT Malta|MH Marshall Islands|MR Mauritania
MU Mauritius|MX Mexico,México|FM Micronesia|MD Moldova|MC Monaco|MN Mongolia|ME Montenegro|MA Morocco|MZ Mozambique
MM Myanmar,Burma|NA Namibia|NR Nauru|NP Nepal|NL Netherlands,The Netherlands,Holland|NZ New Zealand|NI Nicaragua|NE Niger
NG Nigeria|KP North Korea|MK North Macedonia,Macedonia|NO Norway|OM Oman|PK Pakistan|PW Palau|PA Panama
PG Papua New Guinea|PY Paraguay|PE Peru,Perú|PH Philippines,the Philippines|PL Poland|PT Portugal|PR Puerto Rico|QA Qatar
RO Romania|RU Russia|RW Rwanda|WS Samoa|SA Saudi Arabia|SN Senegal|RS Serbia|SC Seychelles|SL Sierra Leone|SG Singapore
SK Slovakia|SI Slovenia|SB Solomon Islands|SO Somalia|ZA South Africa|KR South Korea,Korea,Republic of Korea,ROK|SS South Sudan
ES Spain,España|LK Sri Lanka|SD Sudan|SR Suriname|SE Sweden|CH Switzerland|SY Syria|TW Taiwan|TJ Tajikistan|TZ Tanzania
TH Thailand|TL East Timor,Timor-Leste|TG Togo|TO Tonga|TT Trinidad,Trinidad and Tobago|TN Tunisia|TR Turkey,Turkiye,Türkiye
TM Turkmenistan|UG Uganda|UA Ukraine|AE United Arab Emirates,UAE,U.A.E.|GB United Kingdom,UK,U.K.,Britain,Great Britain
US United States,USA,U.S.,U.S.A.,US|UY Uruguay|UZ Uzbekistan|VU Vanuatu|VE Venezuela|VN Vietnam,Viet Nam|YE Yemen|ZM Zambia
ZW Zimbabwe|GI Gibraltar|PS Palestine|XK Kosovo|VA Vatican|SM San Marino|ST Sao Tome and Principe,Sao Tome|KN St. Kitts and Nevis,St. Kitts,Saint Kitts and Nevis
LC St. Lucia,Saint Lucia|VC St. Vincent and the Grenadines,St. Vincent,Saint Vincent and the Grenadines|TV Tuvalu|KI Kiribati|GF French Guiana|GP Guadeloupe
MQ Martinique|RE Reunion,Réunion|YT Mayotte|NC New Caledonia|PF French Polynesia,Tahiti|GU Guam|AS American Samoa|MP Northern Mariana Islands,Saipan
VI U.S. Virgin Islands,US Virgin Islands|VG British Virgin Islands|KY Cayman Islands|TC Turks and Caicos Islands,Turks and Caicos|AI Anguilla|MS Montserrat
AW Aruba|CW Curacao|SX St. Maarten,Sint Maarten|FO Faroe Islands|FK Falkland Islands,Falklands|CK Cook Islands|IM Isle of Man|JE Jersey|GG Guernsey
US EE.UU.,EEUU,EUA,Etats-Unis|GB Reino Unido`;

const CODES = new Map<string, string>();
const NAMES = new Map<string, string>();
for (const table of [TABLE, COUNTRY_NAMES]) {
  for (const entry of table.split(/[|\n]/)) {
    const code = entry.slice(0, 2);
    for (const name of entry.slice(3).split(',')) {
      if (!CODES.has(fold(name))) CODES.set(fold(name), code);
      if (!NAMES.has(code)) NAMES.set(code, name);
    }
  }
}

/** ISO 3166-1 alpha-2 of a country's name as datelines print it. */
export const countryCode = (name: string): string | undefined => CODES.get(fold(name));

/** The name that follows a city: "AR" -> "Argentina". */
export const countryName = (code: string): string | undefined => NAMES.get(code);
