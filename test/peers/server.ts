/** What the tests ask of a mail server, whichever it is. */
export interface Route {
  /** The host that the log is to name. Its address is 127.0.0.1. */
  readonly host: string;
  readonly port: number;
  readonly needsTls?: boolean;
}

export interface Setup {
  /** The next host by domain of the recipient. The exchanger of the domain is looked up for all others. */
  readonly routes: Readonly<Record<string, Route>>;
  /** Domains whose mailboxes the server itself refuses, in these words. */
  readonly refused: Readonly<Record<string, string>>;
  /** Addresses that stand for other addresses. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly nameServer: string;
}

export interface MailServer {
  readonly port: number;
  /** Lines of its log. */
  log(): readonly string[];
  close(): Promise<void>;
}
