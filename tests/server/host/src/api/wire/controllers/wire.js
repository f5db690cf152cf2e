module.exports = require('@strapi/strapi').factories.createCoreController('api::wire.wire');
