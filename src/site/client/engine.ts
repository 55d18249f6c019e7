/** What the front page runs of the library: it comes with the first focus, not with the page. */
export { catalog } from '../../catalog.ts';
export { classify } from '../../index.ts';
export { readDsn } from '../../inputs/dsn.ts';
export { readTranscript } from '../../inputs/transcript.ts';
