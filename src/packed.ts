/** The phrases of the catalog in numbers, as text. The build computes this once, and puts the text in its place. */
import { compile } from './compile.ts';
import { pack, type Packed } from './compiled.ts';
import { ourGroups } from './groups.ts';

export const packed: Packed = pack(compile(ourGroups()));
