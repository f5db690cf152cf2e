module.exports = [
  {
    key: 'northern-route',
    picture: 'ship-in-ice',
    leadStory: 'first-ship',
    startedHoursAgo: 21 * 24,
    texts: {
      en: {
        title: 'The Northern Route',
        summary:
          'Ships between Asia and Europe have begun to take the short way, past the ice. What it saves, what it ' +
          'costs, and who answers when something goes wrong.',
      },
      ko: {
        title: '북극항로의 첫해',
        summary:
          '아시아와 유럽을 오가는 배들이 얼음 옆 지름길로 다니기 시작했다. 무엇을 아끼고 무엇을 치르는지, 사고가 나면 ' +
          '누가 책임지는지 현장에서 전한다.',
      },
    },
  },
  {
    key: 'eyes-in-orbit',
    picture: 'satellite-in-orbit',
    leadStory: 'first-words',
    startedHoursAgo: 9 * 24,
    texts: {
      en: {
        title: 'Eyes in Orbit',
        summary:
          'Six small weather satellites, paid for by farmers, fishermen and shipping lines, are to be at work by ' +
          'the end of the year. We follow them from the pad to the field.',
      },
      ko: {
        title: '궤도의 눈',
        summary:
          '농민과 어민, 해운사가 돈을 모은 소형 기상위성 여섯 기가 연말까지 모두 가동된다. 발사대에서 들판까지 그 뒤를 ' +
          '따라간다.',
      },
    },
  },
];
