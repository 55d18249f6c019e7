/**
 * What `dist/bounce-verdict.global.js` holds: one script without imports that needs nothing but the language, for engines that load a
 * file, such as user-defined functions of data warehouses. It defines `bounceVerdict`.
 *
 * @example
 * bounceVerdict.classify('550 5.1.1 no such user').category; // 'unknown-recipient'
 */
export { classify, createClassifier, fingerprint, parseReply } from './index.ts';
