export { classify } from './classify.ts';
