module.exports = {
  picture: 'ship-in-ice',
  correspondents: ['solberg', 'han'],
  coverages: ['northern-route', 'eyes-in-orbit'],
  filedHoursAgo: 44,
  timeZone: 'Europe/Oslo',
  texts: {
    en: {
      headline: 'Ice charts from orbit cut the wait at the top of the world',
      subheadline: 'A new map every four hours has brought the average delay from three days to 19 hours',
      summary:
        'Masters on the northern route now steer by charts that are younger than their last cup of coffee.',
      dateline: '[Harbour Times Tromsø=Correspondents Ingrid Solberg, Han Seo-yeon]',
      section: 'Science',
      keywords: 'Arctic, satellites, ice, shipping, Aquila',
      pictureCaption: 'The supply ship Nordlys II follows a lead between floes north of Tromsø.',
      imageCredit: '© Signe Aune / The Harbour Times',
      body: [
        'Until this season a captain who wanted to know where the ice was looked at a chart from yesterday and added some fear. For two months now there has been a new chart every four hours, drawn in Tromsø from the radar of three Aquila satellites, and the fear has been going out of the timetable.',
        'Ships on the northern route waited 19 hours on average for a safe lead last month, against 72 a year before, the Arctic Traffic Office in Tromsø said on {weekday}. None has asked to be freed. Last year four did.',
        '“The chart does not make the ice thinner,” said Olav Nesset, who draws it. “It makes the captain less proud. He waits six hours because he can see that in six hours it opens.”',
        'In Busan the effect has a price. Hanbada Lines said that two fewer days of waiting were worth more to it than the whole saving in fuel, because a berth that is missed by a day is lost for three. It now pays for a fourth satellite’s time.',
        'The charts are free for fishing boats. That was a condition of the fishermen, who own a tenth of each satellite and, as one of them pointed out, were there first.',
      ],
    },
    ko: {
      headline: '궤도에서 온 얼음 지도, 북극 대기 시간 사흘에서 19시간으로',
      subheadline: '네 시간마다 새 지도… “얼음이 얇아진 게 아니라 선장이 겸손해졌다”',
      summary: '북극항로 선박들이 위성 레이더로 네 시간마다 새로 그린 얼음 지도를 보고 다닌다.',
      dateline: '[하버타임스 트롬쇠·부산=잉그리드 솔베르그 특파원, 한서연 기자]',
      section: '과학',
      keywords: '북극, 위성, 해빙, 해운, 아퀼라',
      pictureCaption: '트롬쇠 북쪽에서 유빙 사이 물길을 따라가는 보급선 노르뤼스 2호.',
      imageCredit: 'Signe Aune/하버타임스',
      body: [
        '지난 철까지만 해도 얼음이 어디 있는지 알고 싶은 선장은 어제 지도를 보고 두려움을 조금 보탰다. 두 달 전부터는 네 시간마다 새 지도가 나온다. 아퀼라 위성 세 기의 레이더 자료로 트롬쇠에서 그린다.',
        '북극교통관제소는 지난달 북극항로 선박의 평균 대기 시간이 19시간이었다고 {day}일 밝혔다. 1년 전에는 72시간이었다. 구조를 요청한 배는 없었다. 지난해에는 네 척이었다.',
        '지도를 그리는 올라브 네세트 씨는 “지도가 얼음을 얇게 만들지는 않는다”며 “여섯 시간 뒤 열리는 게 보이니 선장이 여섯 시간을 기다린다”고 말했다.',
        '부산에서는 이 효과에 값이 매겨졌다. 한바다해운은 이틀 덜 기다리는 것이 연료 절감액 전체보다 크다고 했다. 선석은 하루 늦으면 사흘을 잃기 때문이다.',
      ],
    },
  },
};
