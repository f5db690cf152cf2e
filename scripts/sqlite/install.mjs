import { tellProblems } from '../lib/problem.mjs';
import { step } from '../lib/progress.mjs';
import { requireSqlite } from '../lib/sqlite.mjs';

await tellProblems(() => requireSqlite(step));
