/** The demo's editor, who may do everything; "npm run demo" prints this login. */
module.exports = {
  email: 'editor@harbour.example',
  password: 'Harbour-2626',
  firstname: 'Seo-yeon',
  lastname: 'Han',
};
