/** The two Koreas. How a row is read stands in {@link import('../rows').readRows}. */
export const KOREA = {
  KR: `Yonhap; distributor; signs Yonhap News, Yonhap News Agency; en-KR Yonhap News Agency, Yonhap News; ko 연합뉴스, 연합; zh 韩联社, 韓聯社; ja 聯合ニュース, 連合ニュース, 聯合
Yonhap Infomax; signs; ko 연합인포맥스, 인포맥스
News1; distributor; signs; en-KR; ko 뉴스1
Newsis; distributor; signs; en-KR; ko 뉴시스
뉴스핌; distributor; en-KR Newspim; ko
Asia Economy; en-KR Asia Business Daily; ko 아시아경제
이데일리; en-KR Edaily; ko
머니투데이; en-KR Money Today, Moneytoday; ko
헤럴드경제; en-KR Herald Business, Herald Economy; ko
파이낸셜뉴스; en-KR Financial News; ko
서울경제; en-KR Seoul Economic Daily; ko
한국경제; en-KR Korea Economic Daily; ko; twins 한경, 한국경제신문
한경닷컴; ko
매일경제; en-KR Maeil Business Newspaper; ko; twins 매경
매경닷컴; ko
아주경제; en-KR Aju Business Daily, Aju Press
Korea Herald; en-KR; ko 코리아헤럴드
Korea Times; signs; en-KR
조선비즈; en-KR Chosun Biz, ChosunBiz; ko
조선닷컴; ko
조선일보
중앙일보; ko
JoongAng Photo
동아일보
동아닷컴; ko
한겨레; ko
경향신문; ko
노컷뉴스; ko CBS노컷뉴스
쿠키뉴스; ko
더팩트; ko
OSEN; ko 오센
스포탈코리아; ko
엑스포츠뉴스; ko
마이데일리; ko
스타뉴스; ko
텐아시아; ko
일간스포츠; ko
스포츠조선; ko
스포츠서울; en-KR Sports Seoul; ko
스포츠동아; ko
스포츠경향; ko
디지털데일리; en-KR Digital Daily; ko
지디넷코리아; ko
블로터; ko
아이뉴스24; ko
비즈니스워치; ko
이투데이; ko
뉴데일리; ko
데일리안; ko
프레시안; ko
오마이뉴스; ko
시사저널; ko
시사IN
미디어오늘; ko
전자신문; en-KR Electronic Times, ETNews; ko
세계일보; ko
국민일보; ko
문화일보; ko
서울신문; ko
한국일보; ko
뉴스웨이; ko
브릿지경제; ko
메트로; ko
메트로신문; ko
위키트리; ko
인사이트; ko
민중의소리; ko
폴리뉴스; ko
KBS; ko
KBS2
MBC; ko
MBC every1
SBS; ko
JTBC; ko
YTN; ko
MBN; ko
OCN
ENA
뉴스엔; ko
스타in; ko
헤럴드POP; ko
미디어스; ko
NSP통신; ko
국제뉴스; ko
공감신문; ko
뉴스타파; ko
더스쿠프; ko
더벨; ko
딜사이트; ko
인포스탁데일리; ko
연합뉴스경제TV; ko
연합뉴스TV; ko
TV조선; ko
채널A; ko
AP연합뉴스; joint; ko
AFP연합뉴스; joint; ko
게티이미지뱅크; distributor
게티이미지코리아; distributor
청와대
대통령실
Samsung
티빙
쿠팡플레이
하이브
카카오
네이버
클립아트코리아
이미지투데이`,
  KP: `KCNA; signs; twins 조선중앙통신, 朝鮮中央通信
노동신문`,
};
