const editor = require('../../seed/editor');

const READABLE = [
  'plugin::newsroom.article',
  'plugin::newsroom.correspondent',
  'plugin::newsroom.special-coverage',
  'api::brief.brief',
];

/** Lets everyone read the newsroom through REST and GraphQL, without a token. */
exports.openReading = async (strapi) => {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const action of READABLE.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`])) {
    const known = await permissions.findOne({ where: { action, role: { id: role.id } } });
    if (!known) await permissions.create({ data: { action, role: role.id } });
  }
};

/** The admin user that the demo prints; nobody else's account is touched. */
exports.welcomeEditor = async (strapi) => {
  const known = await strapi.db.query('admin::user').findOne({ where: { email: editor.email } });
  if (known) return known;
  const role = await strapi.service('admin::role').getSuperAdmin();
  return strapi
    .service('admin::user')
    .create({ ...editor, isActive: true, registrationToken: null, roles: [role.id] });
};

exports.addKorean = async (strapi) => {
  const locales = strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode('ko'))) await locales.create({ code: 'ko', name: 'Korean (ko)' });
};

/** Strapi's size optimisation writes pictures anew, without the credits that are embedded in them. */
exports.keepEmbeddedCredits = async (strapi) => {
  const upload = strapi.plugin('upload').service('upload');
  await upload.setSettings({ ...(await upload.getSettings()), sizeOptimization: false });
};
