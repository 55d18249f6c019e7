/** Differences as numbers from 0, small where they are small: 0, -1, 1, -2, 2 are 0 to 4. */
export const fromDifference = (difference: number): number => (difference < 0 ? -2 * difference - 1 : 2 * difference);
export const toDifference = (number: number): number => ((number & 1) === 1 ? -((number + 1) >> 1) : number >> 1);
