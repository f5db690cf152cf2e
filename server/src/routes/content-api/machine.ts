import { publicRoute } from '../route';

/** Terms that machines read. */
export const machine = {
  type: 'content-api' as const,
  routes: [publicRoute('GET', '/license.xml', 'machine.rsl')],
};
