/** Tells "npm run demo" how far the newsroom is written, or the log where nobody listens. */
exports.tell = (strapi, seeding) => {
  if (process.send) process.send({ seeding });
  else strapi.log.info(`newsroom demo: ${seeding}`);
};
