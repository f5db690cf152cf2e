export default {
  config: {
    locales: ['ko'],
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap() {},
};
