import type { z } from 'zod';

/**
 * The compiler's word that a schema infers its type. Identity holds read-only fields apart, assignability optional ones from those
 * that may be undefined.
 */
export type Same<Schema extends z.ZodType, T> = z.infer<Schema> extends T ? Identical<z.infer<Schema>, Flat<T>> : false;
type Identical<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type Flat<T> = T extends object ? { [Key in keyof T]: T[Key] } : T;

/** The same of unions and of what is deeply nested: each may stand for the other. */
export type Alike<Schema extends z.ZodType, T> = [z.infer<Schema>, T] extends [T, z.infer<Schema>] ? true : false;

/** What a schema gives may stand for the type: for tuples with optional ends, which zod writes as several. */
export type Fits<Schema extends z.ZodType, T> = z.infer<Schema> extends T ? true : false;
