/** Mercury (Pegasus Mail): addresses behind three stars, between two rulers, each with its reason below. */
import { linesAfter, mentions } from './family.ts';
import type { Family } from './family.ts';
import { headed } from './headed.ts';

const marks = ['the local mail transport system has reported the following problems'];

export const mercury: Family = {
  id: 'mercury',
  read: (reading) => {
    if (!mentions(reading, marks)) return [];
    return headed(linesAfter(reading.said, 'the local mail transport system').map((line) => (line.startsWith('-----') ? '' : line)));
  },
};
