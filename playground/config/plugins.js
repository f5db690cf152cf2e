module.exports = ({ env }) => ({
  newsroom: {
    enabled: true,
    config: {
      publication: 'The Harbour Times',
      // How it signs in Korean: copy with this name is its own.
      aliases: ['하버타임스'],
      site: 'www.harbour.example',
      timeZone: 'Asia/Seoul',
      pictures: { dataMining: 'prohibited-except-search-engines' },
      templates: {
        en: '© {year} {holder} ({site}). All rights reserved.',
        ko: 'ⓒ {year} 하버타임스({site}). 무단 전재 및 재배포 금지.',
      },
      rules: {
        meridian: {
          source: 'Meridian News',
          aliases: ['Meridian'],
          holder: 'Meridian News Agency',
          templates: {
            en: '© {years} {holder}. Distributed by {publication}.',
            ko: 'ⓒ {years} {holder}. {publication} 제공.',
          },
        },
      },
      usageTerms: {
        en: 'For subscribers of {publication}. Syndication: rights@harbour.example',
        ko: '하버타임스 구독자용. 전재 문의: rights@harbour.example',
      },
    },
  },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  graphql: { config: { defaultLimit: 25, maxLimit: 100, depthLimit: 10 } },
});
