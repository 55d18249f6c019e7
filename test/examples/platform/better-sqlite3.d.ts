/** What the store uses of better-sqlite3, which comes without types. */
declare module 'better-sqlite3' {
  interface Statement {
    run(...values: readonly unknown[]): unknown;
    get(...values: readonly unknown[]): unknown;
    all(...values: readonly unknown[]): unknown[];
  }

  export default class Database {
    constructor(file: string);
    pragma(source: string): unknown;
    exec(source: string): this;
    prepare(source: string): Statement;
    transaction(work: () => void): () => void;
    close(): this;
  }
}
