module.exports = require('@strapi/strapi').factories.createCoreRouter('api::wire.wire');
