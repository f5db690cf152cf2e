/** Terms that machines read, for everybody: no role has to be given them. */
export const machine = {
  type: 'content-api' as const,
  routes: [
    {
      method: 'GET' as const,
      path: '/license.xml',
      handler: 'machine.rsl',
      config: { auth: false as const },
    },
  ],
};
