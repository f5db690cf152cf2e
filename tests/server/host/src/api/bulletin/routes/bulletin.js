module.exports = require('@strapi/strapi').factories.createCoreRouter('api::bulletin.bulletin');
