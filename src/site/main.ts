/**
 * `npm run site` writes the site to dist/site/, `npm run site -- measure` prints what it weighs and how fast it answers,
 * `npm run site -- pictures` makes the pictures of the README.
 */
import { resolve } from 'node:path';
import { entries } from '../reference.ts';
import { buildSite } from './build.ts';

const root = process.cwd();
const source = resolve(root, 'src/site');
const target = resolve(root, 'dist/site');
const [task = 'build'] = process.argv.slice(2);

const files = await buildSite({ source, target, entries });
console.log(`${files.length} files in ${target}`);
if (task === 'measure') await (await import('./measure.ts')).measure(target);
if (task === 'pictures') await (await import('./pictures.ts')).takePictures(target, resolve(source, 'pictures'));
