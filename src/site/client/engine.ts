/** What the front page runs of the library. */
export { catalog } from '../../catalog.ts';
export { classify } from '../../index.ts';
