const { seed } = require('./newsroom');

module.exports = {
  register() {},
  /** Strapi calls this after the bootstraps of all plugins, and listens once it is through. */
  async bootstrap({ strapi }) {
    // Started by "npm run demo", this server goes when the demo goes, however that ended.
    process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    await seed(strapi);
  },
};
