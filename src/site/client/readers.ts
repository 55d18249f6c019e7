export { readDsn } from '../../inputs/dsn.ts';
export { readTranscript } from '../../inputs/transcript.ts';
