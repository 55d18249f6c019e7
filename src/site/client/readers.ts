/** What the front page runs of the library beside classify(): sessions and bounce mails. */
export { readDsn } from '../../inputs/dsn.ts';
export { readTranscript } from '../../inputs/transcript.ts';
