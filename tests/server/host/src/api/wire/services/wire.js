module.exports = require('@strapi/strapi').factories.createCoreService('api::wire.wire');
