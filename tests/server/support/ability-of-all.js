/** What an editor who may do everything may do, in a process without the tests' own sign-in. */
const abilityOfAll = async (strapi) => {
  const { id } = await strapi.service('admin::role').getSuperAdmin();
  const user = await strapi.service('admin::user').create({
    ...{ email: 'writer@harbour.example', password: 'Harbour-1234', firstname: 'Writer', isActive: true },
    ...{ registrationToken: null, roles: [id] },
  });
  return strapi.service('admin::permission').engine.generateUserAbility(user);
};

module.exports = { abilityOfAll };
