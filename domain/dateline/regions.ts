import { fold } from './fold';
import { remember } from './remember';

/** A state: name, then its AP short form, its postal code and older forms. */
const US =
  'Alabama|Ala.|AL;Alaska||AK;Arizona|Ariz.|AZ;Arkansas|Ark.|AR;California|Calif.|CA|Cal.|Californie|Kalifornien|Califórnia;Colorado|Colo.|CO;' +
  'Connecticut|Conn.|CT;Delaware|Del.|DE;Florida|Fla.|FL|Floride;Georgia|Ga.|GA;Hawaii||HI|Hawaiʻi;Idaho||ID;Illinois|Ill.|IL;' +
  'Indiana|Ind.|IN;Iowa||IA;Kansas|Kan.|KS|Kans.;Kentucky|Ky.|KY;Louisiana|La.|LA|Luisiana|Louisiane;Maine||ME;Maryland|Md.|MD;' +
  'Massachusetts|Mass.|MA;Michigan|Mich.|MI;Minnesota|Minn.|MN;Mississippi|Miss.|MS;Missouri|Mo.|MO;' +
  'Montana|Mont.|MT;Nebraska|Neb.|NE|Nebr.;Nevada|Nev.|NV;New Hampshire|N.H.|NH;New Jersey|N.J.|NJ;' +
  'New Mexico|N.M.|NM;New York|N.Y.|NY;North Carolina|N.C.|NC;North Dakota|N.D.|ND;Ohio||OH;Oklahoma|Okla.|OK;' +
  'Oregon|Ore.|OR;Pennsylvania|Pa.|PA|Penn.|Pensilvania|Pennsylvanie;Rhode Island|R.I.|RI;South Carolina|S.C.|SC;South Dakota|S.D.|SD;' +
  'Tennessee|Tenn.|TN;Texas||TX|Tex.|Tejas;Utah||UT;Vermont|Vt.|VT;Virginia|Va.|VA;Washington|Wash.|WA|Washington State;' +
  'West Virginia|W.Va.|WV|W. Va.;Wisconsin|Wis.|WI|Wisc.;Wyoming|Wyo.|WY;District of Columbia|D.C.|DC';

const OTHERS: Record<string, string> = {
  CA:
    'Ontario|Ont.|ON;Quebec|Que.|QC|Québec|P.Q.;British Columbia|B.C.|BC|Colombie-Britannique|C.-B.;Alberta|Alta.|AB;Manitoba|Man.|MB;' +
    'Saskatchewan|Sask.|SK;Nova Scotia|N.S.|NS|Nouvelle-Écosse|N.-É.;New Brunswick|N.B.|NB|Nouveau-Brunswick|N.-B.;Newfoundland and Labrador|N.L.|NL|Nfld.|Newfoundland;' +
    'Prince Edward Island|P.E.I.|PEI|PE;Northwest Territories|N.W.T.|NWT|NT;Yukon|YT|Y.T.;Nunavut|NU',
  AU:
    'New South Wales|NSW|N.S.W.;Victoria|Vic|Vic.;Queensland|Qld|Qld.|QLD;South Australia|S.A.;Western Australia|W.A.;' +
    'Tasmania|Tas|Tas.;Northern Territory|N.T.;Australian Capital Territory|ACT|A.C.T.',
  GB: 'England;Scotland;Wales;Northern Ireland',
  PS: 'West Bank;Gaza Strip;Gaza',
  IN:
    'Maharashtra;Haryana;Punjab;Uttar Pradesh|UP;Madhya Pradesh|MP;Andhra Pradesh;Arunachal Pradesh;Himachal Pradesh|HP;' +
    'Gujarat;Rajasthan;Karnataka;Kerala;Tamil Nadu|TN;Telangana;Bihar;Jharkhand;Odisha|Orissa;West Bengal|WB;Assam;' +
    'Chhattisgarh;Uttarakhand;Goa;Manipur;Meghalaya;Mizoram;Nagaland;Sikkim;Tripura;Jammu and Kashmir|J-K|J&K;Ladakh;' +
    'Delhi',
  PK: 'Sindh;Balochistan;Khyber Pakhtunkhwa|KP',
  DE:
    'Bavaria|Bayern;Saxony|Sachsen;Hesse|Hessen;Brandenburg;Saarland;Thuringia|Thüringen;Lower Saxony|Niedersachsen;' +
    'North Rhine-Westphalia|Nordrhein-Westfalen;Rhineland-Palatinate|Rheinland-Pfalz;Schleswig-Holstein;' +
    'Saxony-Anhalt|Sachsen-Anhalt;Baden-Württemberg;Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern',
  ES: 'Catalonia|Cataluña;Andalusia|Andalucía;Canary Islands|Canarias;Galicia;Basque Country|País Vasco',
  IT: 'Sicily|Sicilia;Sardinia|Sardegna;Lombardy|Lombardia;Tuscany|Toscana',
  BR:
    'São Paulo|SP;Rio de Janeiro|RJ;Distrito Federal|DF;Minas Gerais|MG;Rio Grande do Sul|RS;Goiás|GO;Bahia|BA;Ceará|CE;' +
    'Pernambuco|PE;Paraná|PR;Rio Grande do Norte|RN;Rondônia|RO;Roraima|RR;Sergipe|SE;Tocantins|TO;Acre|AC;Amazonas|AM;' +
    'Amapá|AP;Espírito Santo|ES;Paraíba|PB;Piauí|PI;Pará|PA;Santa Catarina|SC;Mato Grosso|MT;Mato Grosso do Sul|MS;' +
    'Alagoas|AL;Maranhão|MA',
  MX:
    'Nuevo León|N.L.;Jalisco|Jal.;Veracruz|Ver.;Sonora|Son.;Chihuahua|Chih.;Coahuila|Coah.;Tamaulipas|Tamps.;Guanajuato|Gto.;' +
    'Michoacán|Mich.;Oaxaca|Oax.;Puebla|Pue.;Quintana Roo|Q.R.|Q. Roo;Sinaloa|Sin.;Yucatán|Yuc.;Estado de México|Edomex;' +
    'Baja California|B.C.;Baja California Sur|B.C.S.;Guerrero|Gro.;Chiapas|Chis.;Nayarit|Nay.;Querétaro|Qro.;Hidalgo|Hgo.;' +
    'Morelos|Mor.;Tabasco|Tab.;Durango|Dgo.;Zacatecas|Zac.;San Luis Potosí|S.L.P.;Aguascalientes|Ags.;Campeche|Camp.;' +
    'Colima|Col.;Tlaxcala|Tlax.',
  CN: 'Sichuan;Guangdong;Xinjiang;Tibet;Hunan;Hubei;Henan;Hebei;Yunnan;Jiangsu;Zhejiang;Fujian;Shandong;Shanxi;Shaanxi',
  UA: 'Crimea',
  MY: 'Sabah;Sarawak;Penang;Selangor;Johor;Perak;Kedah;Kelantan;Terengganu;Pahang;Negeri Sembilan',
  IQ: 'Kurdistan Region',
};

interface Region {
  country: string;
  name: string;
}

const REGIONS = new Map<string, Region>();
/** By country and form, for short forms that are another's elsewhere: "PA" is Pará in Brazil. */
const WITHIN = new Map<string, Region>();
/** Countries whose two-letter forms mean nothing where the city is not known to be theirs. */
const ONLY_WITHIN = new Set(['BR', 'MX']);
const add = (country: string, table: string): void => {
  for (const entry of table.split(';')) {
    const [name = '', ...forms] = entry.split('|');
    for (const form of [name, ...forms]) {
      if (!form) continue;
      WITHIN.set(`${country} ${fold(form)}`, { country, name });
      const everywhere = form === name || !ONLY_WITHIN.has(country);
      if (everywhere && !REGIONS.has(fold(form))) REGIONS.set(fold(form), { country, name });
    }
  }
};
add('US', US);
for (const [country, table] of Object.entries(OTHERS)) add(country, table);

/** "Tenn.", "Tenn", "N.J.", "NJ", "N. J." or "NSW": which region it is, and of which country. */
export const regionOf = remember((text): Region | undefined => {
  const key = fold(text);
  return REGIONS.get(key) ?? REGIONS.get(key.replace(/\. /g, '.')) ?? REGIONS.get(`${key}.`) ?? undefined;
});

/** The region of that name or form in a country; where it has none, wherever it is. */
export const regionIn = (country: string | undefined, text: string): Region | undefined =>
  (country && WITHIN.get(`${country} ${fold(text)}`)) || regionOf(text);

const AP_FORMS = new Map(
  US.split(';')
    .map((entry) => entry.split('|'))
    .map(([name = '', ap]) => [name, ap || name]),
);

/**
 * A state or province as AP prints it after a city: eight states of the United States and every Canadian province
 * are never shortened. Any other region as it is.
 */
export function apRegion(region: string, country?: string): string {
  const found = regionIn(country, region);
  if (found?.country === 'CA') return found.name;
  return (found?.country === 'US' && AP_FORMS.get(found.name)) || region;
}

/** The whole name of a state or province that a place prints short: "Fla." -> "Florida". */
export const wholeRegion = (region: string, country?: string): string => {
  const found = regionIn(country, region);
  return found && (found.country === 'US' || found.country === 'CA') ? found.name : region;
};
