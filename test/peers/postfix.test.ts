import { obeysTheLaws } from './laws.ts';
import { startPostfix } from './postfix.ts';

obeysTheLaws('postfix', startPostfix);
