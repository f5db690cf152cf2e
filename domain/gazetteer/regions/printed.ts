/** Countries whose regions datelines print; how an entry is read stands in {@link import('./index')}. */
export const PRINTED: Readonly<Record<string, string>> = {
  US:
    'AL Alabama=Ala.|AL;AK Alaska=|AK;AZ Arizona=Ariz.|AZ;AR Arkansas=Ark.|AR;' +
    'CA California=Calif.|CA|Cal.|Californie|Kalifornien|Califórnia;CO Colorado=Colo.|CO;' +
    'CT Connecticut=Conn.|CT;DE Delaware=Del.|DE;DC District of Columbia=D.C.|DC;FL Florida=Fla.|FL|Floride;' +
    'GA Georgia=Ga.|GA;HI Hawaii=|HI|Hawaiʻi;ID Idaho=|ID;IL Illinois=Ill.|IL;IN Indiana=Ind.|IN;IA Iowa=|IA;' +
    'KS Kansas=Kan.|KS|Kans.;KY Kentucky=Ky.|KY;LA Louisiana=La.|LA|Luisiana|Louisiane;ME Maine=|ME;' +
    'MD Maryland=Md.|MD;MA Massachusetts=Mass.|MA;MI Michigan=Mich.|MI;MN Minnesota=Minn.|MN;' +
    'MS Mississippi=Miss.|MS;MO Missouri=Mo.|MO;MT Montana=Mont.|MT;NE Nebraska=Neb.|NE|Nebr.;' +
    'NV Nevada=Nev.|NV;NH New Hampshire=N.H.|NH;NJ New Jersey=N.J.|NJ;NM New Mexico=N.M.|NM;' +
    'NY New York=N.Y.|NY;NC North Carolina=N.C.|NC;ND North Dakota=N.D.|ND;OH Ohio=|OH;OK Oklahoma=Okla.|OK;' +
    'OR Oregon=Ore.|OR;PA Pennsylvania=Pa.|PA|Penn.|Pensilvania|Pennsylvanie;RI Rhode Island=R.I.|RI;' +
    'SC South Carolina=S.C.|SC;SD South Dakota=S.D.|SD;TN Tennessee=Tenn.|TN;TX Texas=|TX|Tex.|Tejas;' +
    'UT Utah=|UT;VT Vermont=Vt.|VT;VA Virginia=Va.|VA;WA Washington=Wash.|WA|Washington State;' +
    'WV West Virginia=W.Va.|WV|W. Va.;WI Wisconsin=Wis.|WI|Wisc.;WY Wyoming=Wyo.|WY',
  CA:
    '01 Alberta=Alta.|AB;02 British Columbia=B.C.|BC|Colombie-Britannique|C.-B.;03 Manitoba=Man.|MB;' +
    '04 New Brunswick=N.B.|NB|Nouveau-Brunswick|N.-B.;05 Newfoundland and Labrador=N.L.|NL|Nfld.|Newfoundland;' +
    '07 Nova Scotia=N.S.|NS|Nouvelle-Écosse|N.-É.;08 Ontario=Ont.|ON;09 Prince Edward Island=P.E.I.|PEI|PE;' +
    '10 Quebec=Que.|QC|Québec|P.Q.;11 Saskatchewan=Sask.|SK;12 Yukon=YT|Y.T.;' +
    '13 Northwest Territories=N.W.T.|NWT|NT;14 Nunavut=NU',
  AU:
    '01 Australian Capital Territory=ACT|A.C.T.;02 New South Wales=NSW|N.S.W.;03 Northern Territory=N.T.;' +
    '04 Queensland=Qld|Qld.|QLD;05 South Australia=S.A.;06 Tasmania=Tas|Tas.;07 Victoria=Vic|Vic.;' +
    '08 Western Australia=W.A.',
  GB: 'ENG England=;NIR Northern Ireland=;SCT Scotland=;WLS Wales=',
  PS: 'GZ Gaza Strip=;WE West Bank=;- Gaza=',
  IN:
    '01 Andaman and Nicobar Islands;02 Andhra Pradesh=;03 Assam=;05 Chandigarh;07 Delhi=;09 Gujarat=;' +
    '10 Haryana=;11 Himachal Pradesh=HP;12 Jammu and Kashmir=J-K|J&K;13 Kerala=;14 Lakshadweep;' +
    '16 Maharashtra=;17 Manipur=;18 Meghalaya=;19 Karnataka=;20 Nagaland=;21 Odisha=Orissa;22 Puducherry;' +
    '23 Punjab=;24 Rajasthan=;25 Tamil Nadu=TN;26 Tripura=;28 West Bengal=WB;29 Sikkim=;30 Arunachal Pradesh=;' +
    '31 Mizoram=;33 Goa=;34 Bihar=;35 Madhya Pradesh=MP;36 Uttar Pradesh=UP;37 Chhattisgarh=;38 Jharkhand=;' +
    '39 Uttarakhand=;40 Telangana=;41 Ladakh=',
  PK:
    '02 Balochistan=;03 Khyber Pakhtunkhwa=KP;04 Punjab;05 Sindh=;06 Azad Kashmir;07 Gilgit-Baltistan;' +
    '08 Islamabad',
  DE:
    '01 Baden-Württemberg=;02 Bavaria=Bayern;03 Bremen;04 Hamburg;05 Hesse=Hessen;' +
    '06 Lower Saxony=Niedersachsen;07 North Rhine-Westphalia=Nordrhein-Westfalen;' +
    '08 Rhineland-Palatinate=Rheinland-Pfalz;09 Saarland=;10 Schleswig-Holstein=;11 Brandenburg=;' +
    '12 Mecklenburg-Western Pomerania=Mecklenburg-Vorpommern;13 Saxony=Sachsen;' +
    '14 Saxony-Anhalt=Sachsen-Anhalt;15 Thuringia=Thüringen;16 Berlin',
  ES:
    '07 Balearic Islands;27 La Rioja;29 Madrid;31 Murcia;32 Navarre;34 Asturias;39 Cantabria;' +
    '51 Andalusia=Andalucía;52 Aragon;53 Canary Islands=Canarias;54 Castilla-La Mancha;55 Castile and León;' +
    '56 Catalonia=Cataluña;57 Extremadura;58 Galicia=;59 Basque Country=País Vasco;60 Valencian Community;' +
    'CE Ceuta;ML Melilla',
  IT:
    '01 Abruzzo;02 Basilicata;03 Calabria;04 Campania;05 Emilia-Romagna;06 Friuli Venezia Giulia;07 Lazio;' +
    '08 Liguria;09 Lombardy=Lombardia;10 Marche;11 Molise;12 Piedmont;13 Apulia;14 Sardinia=Sardegna;' +
    '15 Sicily=Sicilia;16 Tuscany=Toscana;17 Trentino-Alto Adige;18 Umbria;19 Aosta Valley;20 Veneto',
  BR:
    '01 Acre=AC;02 Alagoas=AL;03 Amapá=AP;04 Amazonas=AM;05 Bahia=BA;06 Ceará=CE;' +
    '07 Federal District=Distrito Federal|DF;08 Espírito Santo=ES;11 Mato Grosso do Sul=MS;13 Maranhão=MA;' +
    '14 Mato Grosso=MT;15 Minas Gerais=MG;16 Pará=PA;17 Paraíba=PB;18 Paraná=PR;20 Piauí=PI;' +
    '21 Rio de Janeiro=RJ;22 Rio Grande do Norte=RN;23 Rio Grande do Sul=RS;24 Rondônia=RO;25 Roraima=RR;' +
    '26 Santa Catarina=SC;27 São Paulo=SP;28 Sergipe=SE;29 Goiás=GO;30 Pernambuco=PE;31 Tocantins=TO',
  MX:
    '01 Aguascalientes=Ags.;02 Baja California=B.C.;03 Baja California Sur=B.C.S.;04 Campeche=Camp.;' +
    '05 Chiapas=Chis.;06 Chihuahua=Chih.;07 Coahuila=Coah.;08 Colima=Col.;09 Mexico City;10 Durango=Dgo.;' +
    '11 Guanajuato=Gto.;12 Guerrero=Gro.;13 Hidalgo=Hgo.;14 Jalisco=Jal.;' +
    '15 State of Mexico=Estado de México|Edomex;16 Michoacán=Mich.;17 Morelos=Mor.;18 Nayarit=Nay.;' +
    '19 Nuevo León=N.L.;20 Oaxaca=Oax.;21 Puebla=Pue.;22 Querétaro=Qro.;23 Quintana Roo=Q.R.|Q. Roo;' +
    '24 San Luis Potosí=S.L.P.;25 Sinaloa=Sin.;26 Sonora=Son.;27 Tabasco=Tab.;28 Tamaulipas=Tamps.;' +
    '29 Tlaxcala=Tlax.;30 Veracruz=Ver.;31 Yucatán=Yuc.;32 Zacatecas=Zac.',
  CN:
    '01 Anhui;02 Zhejiang=;03 Jiangxi;04 Jiangsu=;05 Jilin;06 Qinghai;07 Fujian=;08 Heilongjiang;09 Henan=;' +
    '10 Hebei=;11 Hunan=;12 Hubei=;13 Xinjiang=;14 Tibet=;15 Gansu;16 Guangxi;18 Guizhou;19 Liaoning;' +
    '20 Inner Mongolia;21 Ningxia;22 Beijing;23 Shanghai;24 Shanxi=;25 Shandong=;26 Shaanxi=;28 Tianjin;' +
    '29 Yunnan=;30 Guangdong=;31 Hainan;32 Sichuan=;33 Chongqing',
  UA:
    '01 Cherkasy;02 Chernihiv;03 Chernivtsi;04 Dnipropetrovsk;05 Donetsk;06 Ivano-Frankivsk;07 Kharkiv;' +
    '08 Kherson;09 Khmelnytskyi;10 Kirovohrad;11 Crimea=;12 Kyiv City;13 Kyiv;14 Luhansk;15 Lviv;16 Mykolaiv;' +
    '17 Odesa;18 Poltava;19 Rivne;20 Sevastopol;21 Sumy;22 Ternopil;23 Vinnytsia;24 Volyn;25 Zakarpattia;' +
    '26 Zaporizhzhia;27 Zhytomyr',
  MY:
    '01 Johor=;02 Kedah=;03 Kelantan=;04 Malacca;05 Negeri Sembilan=;06 Pahang=;07 Perak=;08 Perlis;' +
    '09 Penang=;11 Sarawak=;12 Selangor=;13 Terengganu=;14 Kuala Lumpur;15 Labuan;16 Sabah=;17 Putrajaya',
  IQ: '- Kurdistan Region=',
};
