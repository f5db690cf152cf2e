const bureau = (city, country, timeZone) => ({ places: [{ city, country, timeZone }] });

module.exports = [
  {
    key: 'han',
    portrait: 'portrait-han-seo-yeon',
    isEditor: true,
    email: 'han@harbour.example',
    socialLinks: 'https://social.example/@han.harbour',
    texts: {
      en: {
        name: 'Han Seo-yeon',
        jobTitle: 'Maritime correspondent',
        organisation: 'The Harbour Times',
        bureau: bureau('Busan', 'KR', 'Asia/Seoul'),
        biography:
          'Han Seo-yeon has covered ports and the people who work in them for eleven years, first from the ' +
          'night desk and now from Busan. She holds a second mate’s licence and gets seasick on ferries.',
      },
      ko: {
        name: '한서연',
        jobTitle: '해양 전문기자',
        organisation: '하버타임스',
        bureau: bureau('부산', 'KR', 'Asia/Seoul'),
        biography:
          '한서연 기자는 11년째 항만과 그곳에서 일하는 사람들을 취재하고 있다. 야간 데스크를 거쳐 지금은 부산에서 ' +
          '일한다. 이등항해사 면허가 있지만 여객선에서는 멀미를 한다.',
      },
    },
  },
  {
    key: 'solberg',
    portrait: 'portrait-ingrid-solberg',
    email: 'solberg@harbour.example',
    socialLinks: 'https://social.example/@solberg.harbour',
    texts: {
      en: {
        name: 'Ingrid Solberg',
        jobTitle: 'Arctic correspondent',
        organisation: 'The Harbour Times',
        bureau: bureau('Tromsø', 'NO', 'Europe/Oslo'),
        biography:
          'Ingrid Solberg reports on the far north from Tromsø: ice, ships, fish, and the satellites that ' +
          'watch all three. She was a glaciologist before she learned to write short sentences.',
      },
      ko: {
        name: '잉그리드 솔베르그',
        jobTitle: '북극 특파원',
        organisation: '하버타임스',
        bureau: bureau('트롬쇠', 'NO', 'Europe/Oslo'),
        biography:
          '잉그리드 솔베르그 특파원은 노르웨이 트롬쇠에서 얼음과 배, 물고기, 그리고 이 셋을 지켜보는 위성을 취재한다. ' +
          '빙하학자로 일하다 기자가 됐다.',
      },
    },
  },
  {
    key: 'mwangi',
    portrait: 'portrait-daniel-mwangi',
    email: 'mwangi@harbour.example',
    socialLinks: 'https://social.example/@mwangi.harbour',
    texts: {
      en: {
        name: 'Daniel Mwangi',
        jobTitle: 'East Africa correspondent',
        organisation: 'The Harbour Times',
        bureau: bureau('Nairobi', 'KE', 'Africa/Nairobi'),
        biography:
          'Daniel Mwangi writes about farming, weather and money from Nairobi, and takes his own pictures. ' +
          'He began at a radio station where the market prices were read three times a day.',
      },
      ko: {
        name: '대니얼 음왕기',
        jobTitle: '동아프리카 특파원',
        organisation: '하버타임스',
        bureau: bureau('나이로비', 'KE', 'Africa/Nairobi'),
        biography:
          '대니얼 음왕기 특파원은 나이로비에서 농업과 날씨, 돈에 관해 쓰고 사진도 직접 찍는다. 하루 세 번 장바닥 시세를 ' +
          '읽어 주던 라디오 방송국에서 기자 생활을 시작했다.',
      },
    },
  },
  {
    key: 'nogueira',
    portrait: 'portrait-clara-nogueira',
    email: 'nogueira@harbour.example',
    socialLinks: 'https://social.example/@nogueira.harbour',
    texts: {
      en: {
        name: 'Clara Nogueira',
        jobTitle: 'Europe correspondent',
        organisation: 'The Harbour Times',
        bureau: bureau('Lisbon', 'PT', 'Europe/Lisbon'),
        biography:
          'Clara Nogueira covers city halls, courts and railways from Lisbon to Toulouse. She keeps every ' +
          'ticket, and believes that a budget is the most honest text a politician writes.',
      },
      ko: {
        name: '클라라 노게이라',
        jobTitle: '유럽 특파원',
        organisation: '하버타임스',
        bureau: bureau('리스본', 'PT', 'Europe/Lisbon'),
        biography:
          '클라라 노게이라 특파원은 리스본에서 툴루즈까지 유럽의 시청과 법원, 철도를 취재한다. 예산서야말로 정치인이 쓰는 ' +
          '가장 솔직한 글이라고 믿는다.',
      },
    },
  },
];
