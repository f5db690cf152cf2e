const version = require('./version');

module.exports = require(`./${version}/node_modules/better-sqlite3`);
