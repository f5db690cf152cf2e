module.exports = require('@strapi/strapi').factories.createCoreController('api::bulletin.bulletin');
