module.exports = {
  picture: 'print-shop',
  correspondents: ['han'],
  coverages: [],
  filedHoursAgo: 52,
  timeZone: 'Asia/Tokyo',
  texts: {
    en: {
      headline: 'A printing house in Osaka sets its last line of lead',
      subheadline:
        'After 96 years the Kawabata works gives away 400,000 pieces of type, one letter at a time',
      summary:
        'The last letterpress newspaper printer of Osaka has closed. Its type goes to whoever can read it.',
      dateline: 'OSAKA, Japan, {mon.} {day} (Harbour Times) --',
      section: 'Culture',
      keywords: 'Osaka, Japan, printing, newspapers, type',
      pictureCaption: 'A compositor sets type at the Kawabata printing house in Osaka.',
      imageCredit: 'Mori Satoko for The Harbour Times',
      body: [
        'The last line that Kawabata Isamu set in lead was the date. He checked it twice, as he had every working day since 1969, locked the forme, and on {weekday} afternoon the Kawabata works in Osaka printed its last page: a notice that there would be no more.',
        'The house began in 1930 with a shipping gazette and went on to print eleven small papers, of which one is left. It has gone to a press outside the city that needs no type. “They need electricity,” said Mr. Kawabata, 75. “We needed eyes.”',
        'What remains is 400,000 pieces of metal in 2,100 trays. A museum has asked for ten. The rest is being given away, one piece to a visitor, on one condition: that they find it in the tray themselves, by reading it backwards.',
        'By evening the line went around the block. A girl of nine asked for the character for “harbour”, and took eleven minutes. Mr. Kawabata, who could have done it in two seconds, looked on with his hands behind his back.',
      ],
    },
    ko: {
      headline: '오사카의 인쇄소, 마지막 납활자를 짜다',
      subheadline: '96년 만에 문 닫는 가와바타… 활자 40만 개를 한 사람에 한 자씩 나눈다',
      summary:
        '오사카에서 마지막으로 활판으로 신문을 찍던 인쇄소가 문을 닫았다. 활자는 읽을 줄 아는 사람에게 간다.',
      dateline: '[하버타임스 오사카=한서연 기자]',
      section: '문화',
      keywords: '오사카, 일본, 인쇄, 신문, 활자',
      pictureCaption: '오사카 가와바타 인쇄소에서 식자공이 활자를 짜고 있다.',
      imageCredit: '[사진출처=하버타임스]',
      body: [
        '가와바타 이사무 씨가 마지막으로 짠 줄은 날짜였다. 1969년부터 하루도 빠짐없이 그랬듯 두 번 확인하고 판을 조였다. {day}일 오후 오사카 가와바타 인쇄소는 마지막 한 장을 찍었다. 더는 찍지 않는다는 알림이었다.',
        '1930년 해운 관보로 시작해 작은 신문 열한 개를 찍었고 하나가 남았다. 그 신문은 활자가 필요 없는 교외 인쇄소로 갔다. 올해 75세인 가와바타 씨는 “거기는 전기가 필요하고 우리는 눈이 필요했다”고 말했다.',
        '남은 것은 상자 2100개에 담긴 금속 활자 40만 개다. 박물관이 열 상자를 청했다. 나머지는 찾아온 사람에게 한 자씩 준다. 조건은 하나, 거꾸로 새긴 글자를 직접 읽어 찾아야 한다.',
        '저녁 무렵 줄은 한 블록을 돌았다. 아홉 살 아이가 ‘항구’의 ‘항’ 자를 찾는 데 11분이 걸렸다. 2초면 찾았을 가와바타 씨는 뒷짐을 지고 지켜보았다.',
      ],
    },
  },
};
