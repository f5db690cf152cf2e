module.exports = { level: process.env.STRAPI_LOG_LEVEL ?? 'warn' };
