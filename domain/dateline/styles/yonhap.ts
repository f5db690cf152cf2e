import { wire } from './wire';

/** "SEOUL, Nov. 24 (Yonhap) --". */
export const yonhap = wire({
  key: 'yonhap',
  agencies: ['Yonhap', 'Yonhap News', 'Yonhap News Agency'],
  closer: ' --',
});
