module.exports = {
  picture: 'skyline-at-night',
  correspondents: ['han'],
  coverages: [],
  filedHoursAgo: 108,
  timeZone: 'Asia/Seoul',
  texts: {
    en: {
      headline: 'Seoul’s last diesel night bus makes its last round',
      subheadline: 'The N77 went electric at four in the morning, with eleven passengers and one trumpet',
      summary:
        'The city’s night fleet is now silent, which some of those who sleep along its routes find suspicious.',
      dateline: 'SEOUL, {mon.} {day} (Harbour Times) --',
      section: 'City',
      keywords: 'Seoul, transport, buses, night',
      pictureCaption: 'The Han River and the lights of Seoul after midnight.',
      imageCredit: 'Park Ji-hoon/The Harbour Times',
      body: [
        'The N77 left Guro depot at 11:40 p.m. on {weekday} with a full tank for the last time. When it came back at four it had carried 163 people, most of them cleaners, nurses and cooks, and a trumpet player who had heard it was a farewell and did what he could.',
        'All 14 of the city’s night routes are now electric. The change took three years and cost 61 billion won, about a third of it for chargers that fill a bus in the 50 minutes it stands still.',
        'Drivers praise the brakes. Passengers praise the heating. The complaints, said Oh Min-ji of the city’s transport office, come from people along the route who have started to wake up. “They tell us that they slept through the engine for twenty years and now lie there waiting for it.”',
        'Kim Bok-soon, 68, who cleans offices in Gangnam, has taken the N77 since its first night. She said she did not mind what it ran on. It should only go on coming.',
      ],
    },
    ko: {
      headline: '서울의 마지막 경유 심야버스, 마지막 바퀴를 돌다',
      subheadline: '새벽 4시 N77 전기버스로… 승객 열한 명과 트럼펫 하나가 배웅',
      summary: '서울 심야버스 14개 노선이 모두 전기버스로 바뀌었다. 너무 조용해 잠이 깬다는 민원이 들어온다.',
      dateline: '(서울=하버타임스) 한서연 기자 =',
      section: '사회',
      keywords: '서울, 교통, 심야버스, 전기버스',
      pictureCaption: '자정이 지난 한강과 서울의 불빛.',
      imageCredit: '[사진=하버타임스 박지훈 기자]',
      body: [
        'N77 버스가 {day}일 밤 11시 40분 구로 차고지를 나섰다. 기름을 가득 채운 마지막 운행이었다. 새벽 4시 돌아올 때까지 163명을 태웠다. 대부분 청소 노동자와 간호사, 요리사였고 송별 소식을 듣고 온 트럼펫 연주자가 한 명 있었다.',
        '이로써 서울 심야버스 14개 노선이 모두 전기버스로 바뀌었다. 3년 동안 610억 원이 들었고 3분의 1은 50분 만에 배터리를 채우는 충전기 값이다.',
        '기사들은 브레이크를, 승객들은 난방을 칭찬한다. 민원은 길가 주민들에게서 온다. 오민지 서울시 교통실 주무관은 “20년 동안 엔진 소리에도 잘 주무시던 분들이 이제 그 소리를 기다리느라 깨어 계신다고 한다”고 말했다.',
        '강남에서 사무실을 청소하는 김복순(68) 씨는 첫날부터 N77을 탔다. 그는 무엇으로 가든 상관없다고 했다. 계속 오기만 하면 된다.',
      ],
    },
  },
};
