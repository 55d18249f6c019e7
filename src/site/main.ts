/** `npm run site`: writes the site to dist/site/, or to the folder given. */
import { resolve } from 'node:path';
import { entries } from '../reference.ts';
import { buildSite } from './build.ts';

const root = process.cwd();
const target = resolve(root, process.argv[2] ?? 'dist/site');
const files = await buildSite({ source: resolve(root, 'src/site'), target, entries });
console.log(`${files.length} files in ${target}`);
