/** The phrases of the catalog as numbers, packed. The build computes this once, and puts the result in its place. */
import { catalog } from './catalog.ts';
import { describe } from './describe.ts';
import { textOf } from './given.ts';
import { ourGroups } from './groups.ts';
import { pack, type Packed } from './pack.ts';

export const packed: Packed = pack(describe(ourGroups(), 0, catalog.rules.flatMap(({ samples }) => samples.map(textOf))));
