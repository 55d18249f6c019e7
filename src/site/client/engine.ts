/** What the front page runs of the library: it comes right after the page. */
export { catalog } from '../../catalog.ts';
export { classify } from '../../index.ts';

/** What reads mails and sessions is large, and most paste a reply: it is there, and begun once it is needed. */
export const readers = () => import('./readers.ts');
