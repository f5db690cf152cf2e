/** A test sets `NEWSROOM_CONFIG` to start the host with another configuration of the plugin. */
module.exports = ({ env }) => ({
  newsroom: {
    enabled: true,
    resolve: env('NEWSROOM_PLUGIN'),
    config: env.json('NEWSROOM_CONFIG', {
      publication: 'The Harbour Times',
      site: 'www.harbour.example',
      holder: 'Harbour Press',
      timeZone: 'Asia/Seoul',
      templates: { ko: 'ⓒ {holder}, 무단전재 및 재배포 금지', de: '© {year} {holder}' },
      usageTerms: { en: 'For subscribers of {publication} only.' },
    }),
  },
  graphql: { config: { landingPage: false, defaultLimit: 25, maxLimit: 100, depthLimit: 10 } },
});
