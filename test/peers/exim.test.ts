import { startExim } from './exim.ts';
import { obeysTheLaws } from './laws.ts';

obeysTheLaws('exim', startExim);
