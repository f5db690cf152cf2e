module.exports = {
  picture: 'satellite-dish',
  correspondents: ['solberg'],
  coverages: ['eyes-in-orbit'],
  filedHoursAgo: 7,
  timeZone: 'Europe/Stockholm',
  texts: {
    en: {
      headline: 'A dish in Kiruna hears the first words of Aquila 4',
      subheadline: 'The fourth of six weather satellites answered nine minutes late, and in good health',
      summary:
        'Aquila 4 called home on its second orbit. Its first picture of a storm is expected within three days.',
      dateline: 'KIRUNA, Sweden (Harbour Times) —',
      section: 'Science',
      keywords: 'satellites, weather, Aquila, Kiruna, space',
      pictureCaption: 'The 13-metre antenna near Kiruna that received the first signal of Aquila 4.',
      imageCredit: 'Ingrid Solberg/The Harbour Times',
      body: [
        'The first word of Aquila 4 was “nominal”, which is also the best one. It reached a dish in the forest outside Kiruna at 4:52 a.m. on {weekday}, nine minutes after it was due, and eleven people in a wooden house who had stopped talking began to talk at once.',
        'The satellite, the fourth of six, is the size of a washing machine and belongs to no state. It was paid for by 212 farmers’ unions, fishing fleets and shipping lines in 19 countries, which joined their money in the Aquila Consortium after two of the big weather satellites were switched off without a successor.',
        '> “We asked for rain in time and were told to be patient. So we bought a share in the sky.” Berit Nyström, chair of the consortium',
        'Nine minutes is a long time at eight kilometres a second. Engineers blamed a clock that had been set before a leap in the launch plan, and said nothing was lost but some fingernails. The solar panels are open, the battery is full, and the radio is “louder than we deserve”, said Johan Blom, who was on duty.',
        'A first picture is expected within three days. If the weather agrees it will show a storm.',
      ],
    },
    ko: {
      headline: '키루나 안테나, 아퀼라 4호의 첫마디를 듣다',
      subheadline: '기상위성 여섯 기 중 네 번째… 9분 늦었지만 상태는 “정상”',
      summary: '아퀼라 4호가 두 번째 궤도에서 첫 신호를 보냈다. 첫 폭풍 사진은 사흘 안에 나온다.',
      dateline: '[하버타임스 키루나=잉그리드 솔베르그 특파원]',
      section: '과학',
      keywords: '위성, 날씨, 아퀼라, 키루나, 우주',
      pictureCaption: '아퀼라 4호의 첫 신호를 받은 스웨덴 키루나 인근의 지름 13m 안테나.',
      imageCredit: '[이미지출처=하버타임스]',
      body: [
        '아퀼라 4호의 첫마디는 “정상”이었다. 가장 듣고 싶던 말이기도 하다. {day}일 오전 4시 52분, 예정보다 9분 늦게 스웨덴 키루나 외곽 숲속 안테나에 신호가 닿자 나무집에서 숨죽이던 열한 명이 한꺼번에 말을 쏟아냈다.',
        '여섯 기 가운데 네 번째인 이 위성은 세탁기만 한 크기로 어느 나라의 것도 아니다. 19개국 농민단체와 어선단, 해운사 212곳이 돈을 모았다. 대형 기상위성 두 기가 후속 없이 꺼진 뒤 꾸린 아퀼라 컨소시엄이다.',
        '> “제때 비 소식을 달라고 했더니 기다리라더군요. 그래서 하늘의 지분을 샀습니다.” 베리트 뉘스트룀 컨소시엄 의장',
        '초속 8km로 나는 물체에 9분은 길다. 기술진은 발사 계획이 바뀌기 전에 맞춰 둔 시계가 원인이라며 잃은 것은 없다고 했다. 태양전지판은 펼쳐졌고 배터리는 가득 찼다.',
        '첫 사진은 사흘 안에 나온다. 날씨가 허락하면 폭풍이 찍힌다.',
      ],
    },
  },
};
