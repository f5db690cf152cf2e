const { develop } = require('./develop');
const news = require('./news');
const portraits = require('./portraits');

/** Every picture of the demo: what it shows, whose it is, and how it is painted. */
exports.all = [...news, ...portraits];
exports.develop = develop;
