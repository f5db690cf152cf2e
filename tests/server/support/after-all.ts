import { removeDatabase } from './database';

const afterAll = async (): Promise<void> => {
  const { NEWSROOM_PREPARED: name } = process.env;
  if (name) await removeDatabase(name);
};

export default afterAll;
