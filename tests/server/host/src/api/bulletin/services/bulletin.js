module.exports = require('@strapi/strapi').factories.createCoreService('api::bulletin.bulletin');
