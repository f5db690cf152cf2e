/** `NEWSROOM_PLUGIN` is the plugin's folder; without it the project is bare Strapi. */
module.exports = ({ env }) => {
  const folder = env('NEWSROOM_PLUGIN', '');
  if (!folder) return { newsroom: { enabled: false } };
  return {
    newsroom: {
      enabled: true,
      resolve: folder,
      config: {
        publication: 'The Quayside Post',
        site: 'www.quayside.example',
        holder: 'Quayside Press',
        timeZone: 'Asia/Seoul',
        usageTerms: { en: 'For subscribers of {publication} only.' },
      },
    },
  };
};
