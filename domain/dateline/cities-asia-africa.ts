/** Asia, Africa and Oceania in Latin script: ISO 3166-1 alpha-2, then names in a reader's casing. */
export const CITIES_ASIA_AFRICA = `KR Seoul|Busan|Incheon|Daegu|Daejeon|Gwangju|Ulsan|Sejong|Jeju|Suwon|Pyeongchang|Gangneung|Changwon|Pohang|Gyeongju|Panmunjom|Yeosu|Jeonju|Cheongju|Chuncheon|Goyang|Seongnam|Paju|Séoul|Seúl|Muan|Gumi|Mokpo|Seogwipo
KP Pyongyang|Kaesong|Pjöngjang|Pyongyang
JP Tokyo|Tokio|Tóquio|Osaka|Kyoto|Nagoya|Hiroshima|Nagasaki|Fukuoka|Sapporo|Yokohama|Kobe|Sendai|Fukushima|Naha|Nara|Kanazawa|Niigata|Okinawa
CN Beijing|Pekin|Pékin|Pekín|Pechino|Peking|Pequim|Shanghai|Shanghái|Guangzhou|Shenzhen|Wuhan|Tianjin|Chongqing|Chengdu|Xi'an|Nanjing|Hangzhou|Lhasa|Urumqi|Harbin|Dalian|Qingdao|Kunming|Shenyang|Jinan|Zhengzhou|Changsha|Hefei|Fuzhou|Xiamen|Nanning|Haikou|Guiyang|Lanzhou|Xining|Yinchuan|Hohhot|Taiyuan|Shijiazhuang|Nanchang|Changchun|Sanya|Boao|Suzhou|Ningbo|Yiwu|Macao
HK Hong Kong|Hongkong|Hongkong
MO Macau
TW Taipei|Kaohsiung|Taichung|Tainan|Hsinchu|Hualien|Taipéi|Keelung|New Taipei|Taoyuan|Kinmen
MN Ulan Bator|Ulaanbaatar
VN Hanoi|Hà Nội|Ho Chi Minh City|Da Nang|Hue|Haiphong
LA Vientiane|Luang Prabang
KH Phnom Penh|Siem Reap
TH Bangkok|Chiang Mai|Phuket|Pattaya
MM Yangon|Naypyitaw|Naypyidaw|Nay Pyi Taw|Mandalay|Rangoon
MY Kuala Lumpur|Putrajaya|Penang|George Town|Johor Bahru|Johor Baru|Kota Kinabalu|Kuching|Ipoh|Malacca|Melaka|Shah Alam|Petaling Jaya|Kota Bharu|Alor Setar|Kuala Terengganu|Kuantan|Seremban|Cyberjaya|Langkawi|Sepang|Miri|Sibu|Sandakan|Tawau|Klang
SG Singapore|Singapur|Singapour|Singapura
ID Jakarta|Surabaya|Bandung|Denpasar|Medan|Yogyakarta|Semarang|Makassar|Palembang|Bali|Banda Aceh|Padang|Pekanbaru|Manado|Jayapura|Ambon|Kupang|Mataram|Pontianak|Balikpapan|Samarinda|Bogor|Bekasi|Depok|Tangerang|Solo|Malang|Cikarang|Nusantara|Palu|Kendari|Batam|Lampung|Bandarlampung|Bengkulu|Jambi|Banjarmasin|Magelang|Cirebon
BN Bandar Seri Begawan
PH Manila|Cebu|Davao|Davao City|Quezon City|Baguio City|Zamboanga City|Makati City
TL Dili
IN New Delhi|Delhi|Mumbai|Bengaluru|Bangalore|Kolkata|Chennai|Hyderabad|Ahmedabad|Pune|Lucknow|Srinagar|Jaipur|Bhopal|Patna|Chandigarh|Guwahati|Kochi|Thiruvananthapuram|Amritsar|Dehradun|Ranchi|Raipur|Bhubaneswar|Gandhinagar|Nagpur|Varanasi|Ayodhya|Jammu|Shimla|Imphal|Shillong|Kohima|Agartala|Aizawl|Panaji|Gurugram|Gurgaon|Noida|Indore|Surat|Vadodara|Kanpur|Agra|Prayagraj|Allahabad|Ludhiana|Coimbatore|Madurai|Visakhapatnam|Vijayawada|Amaravati|Mysuru|Mangaluru|Kozhikode|Thane|Nashik|Puducherry|Leh|Gangtok|Itanagar|Dharamsala|Neu Delhi|Nueva Delhi|Nova Délhi|Bombay|Calcutta|Kashmir|Jodhpur|Udaipur|Kota|Gwalior|Jabalpur|Meerut|Ghaziabad|Siliguri|Darjeeling|Jalandhar|Rajkot|Aurangabad|Thrissur|Kannur|Tirupati|Warangal
PK Islamabad|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Multan|Faisalabad|Muzaffarabad|Sialkot|Gwadar|Hyderabad
BD Dhaka|Chittagong|Chattogram|Cox's Bazar|Sylhet
LK Colombo|Kandy|Galle|Jaffna
NP Kathmandu|Katmandu|Pokhara
BT Thimphu
MV Male|Malé
AF Kabul|Kandahar|Herat|Jalalabad|Mazar-i-Sharif|Kunduz|Bagram
KZ Astana|Almaty|Nur-Sultan
UZ Tashkent|Samarkand
KG Bishkek
TJ Dushanbe
TM Ashgabat
AZ Baku|Bakou|Bakú
AM Yerevan|Erevan|Jerewan
GE Tbilisi|Tiflis|Batumi|Tbilissi
TR Ankara|Istanbul|İstanbul|Estambul|Izmir|İzmir|Antalya|Diyarbakir|Diyarbakır|Gaziantep|Adana|Hatay|Bursa|Trabzon
IR Tehran|Teheran|Téhéran|Teherán|Isfahan|Mashhad|Qom|Tabriz|Shiraz|Bushehr
IQ Baghdad|Bagdad|Basra|Erbil|Arbil|Irbil|Mosul|Kirkuk|Najaf|Sulaimaniya|Fallujah|Tikrit|Baghdád
SY Damascus|Damas|Damasco|Damaskus|Aleppo|Homs|Idlib|Raqqa|Latakia|Qamishli
LB Beirut|Beyrouth|Beyrut|Tyre|Sidon
IL Jerusalem|Jerusalén|Jérusalem|Gerusalemme|Tel Aviv|Tel-Aviv|Haifa|Ashkelon|Sderot|Beersheba
PS Gaza|Gaza City|Gaza Strip|Ramallah|Nablus|Jenin|Hebron|Bethlehem|Rafah|Khan Younis|Deir al-Balah|Jabalia|Ramala|Tulkarm|West Bank
JO Amman|Ammán|Aqaba
SA Riyadh|Riyad|Riad|Jeddah|Mecca|Medina|Dhahran|Dammam
AE Dubai|Dubái|Abu Dhabi|Abou Dhabi|Abu Dabi|Sharjah|Fujairah
QA Doha
KW Kuwait City|Kuwait
BH Manama
OM Muscat|Mascate|Salalah
YE Sanaa|Aden|Hodeidah|Taiz|Marib|Sana'a
EG Cairo|El Cairo|Le Caire|Kairo|Il Cairo|Alexandria|Sharm el-Sheikh|Sharm El Sheikh|Suez|Ismailia|Luxor
LY Tripoli|Trípoli|Benghazi|Misrata|Tobruk
TN Tunis|Túnez|Sousse|Tunisi
DZ Algiers|Alger|Argel|Algeri|Oran
MA Rabat|Casablanca|Marrakech|Marrakesh|Tangier|Fez
SD Khartoum|Port Sudan|El Fasher|Omdurman|Nyala
SS Juba
ET Addis Ababa|Addis Abeba|Mekelle|Adís Abeba
ER Asmara
DJ Djibouti
SO Mogadishu|Mogadiscio|Hargeisa|Kismayo
KE Nairobi|Mombasa|Kisumu|Eldoret
UG Kampala|Entebbe
RW Kigali
BI Bujumbura
TZ Dar es Salaam|Dodoma|Arusha|Zanzibar
CD Kinshasa|Goma|Bukavu|Lubumbashi
CG Brazzaville
GA Libreville
CM Yaounde|Yaoundé|Douala
CF Bangui
TD N'Djamena
NE Niamey
NG Lagos|Abuja|Maiduguri|Kano|Port Harcourt|Kaduna|Ibadan
BJ Cotonou
TG Lome|Lomé
GH Accra|Kumasi
CI Abidjan|Yamoussoukro
BF Ouagadougou
ML Bamako|Timbuktu|Gao
SN Dakar
GM Banjul
GN Conakry
GW Bissau
SL Freetown
LR Monrovia
MR Nouakchott
CV Praia
AO Luanda
ZM Lusaka
ZW Harare|Bulawayo
MW Lilongwe|Blantyre
MZ Maputo|Pemba|Beira
BW Gaborone
NA Windhoek
ZA Johannesburg|Cape Town|Pretoria|Durban|Soweto|Bloemfontein|Johannesburgo|Le Cap|Kapstadt
SZ Mbabane
LS Maseru
MG Antananarivo
MU Port Louis
AU Sydney|Melbourne|Canberra|Brisbane|Perth|Adelaide|Hobart|Darwin|Gold Coast|Cairns|Townsville|Geelong|Sídney
NZ Wellington|Auckland|Christchurch|Dunedin|Queenstown
PG Port Moresby
FJ Suva
SB Honiara
VU Port Vila
NC Noumea|Nouméa
WS Apia
TO Nuku'alofa
PF Papeete
GU Hagatna`;
