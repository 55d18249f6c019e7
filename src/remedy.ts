/** The remediation of a verdict: the category's, or the refused command's, or the code's, with the provider's and the list's links. */
import { commandRemediation } from '../data/commands.ts';
import { catalog } from './catalog.ts';
import { smtpCommands, type BlocklistRef, type Category, type Link, type Remediation, type SmtpCommand } from './vocabulary.ts';

const MOST_LINKS = 4;
const made = new Map<number, Remediation>();
const NONE: readonly BlocklistRef[] = Object.freeze([]);

const refs: readonly BlocklistRef[] = catalog.blocklists.map(({ id, name, kind, lookupUrl, delistUrl }) =>
  Object.freeze({ id, name, kind, lookupUrl, delistUrl }),
);

/** The named lists, as the verdict shows them. */
export function blocklistRefs(indices: readonly number[]): readonly BlocklistRef[] {
  return indices.length === 0 ? NONE : indices.map((index) => refs[index]!);
}

/** Each is made once, and frozen. */
export function remedy(
  category: Category, code: number, command: SmtpCommand | null, provider: number, lists: readonly number[],
): Remediation {
  const listed = category === 'ip-blocklisted' || category === 'domain-blocklisted' ? (lists[0] ?? -1) : -1;
  const refused = category === 'command-not-supported' || category === 'protocol-error';
  const byCommand = refused && command !== null && commandRemediation[command] !== undefined;
  const asked = byCommand ? 1 + smtpCommands.indexOf(command) : refused && catalog.replyRemediation(code) !== undefined ? 32 + code : 0;
  // Small numbers, as those of most replies are, are quicker to look up.
  const named = (asked * (catalog.blocklists.length + 1) + listed + 1) * (catalog.providers.length + 1) + provider + 1;
  const key = named * 64 + catalog.rank(category);
  let remediation = made.get(key);
  if (remediation === undefined) {
    const base = (refused ? forRefusal(code, command) : undefined) ?? catalog.categories[category].remediation;
    const links = [...listLinks(listed), ...providerLinks(provider, category), ...base.links].slice(0, MOST_LINKS);
    const frozenLinks = Object.freeze(links.map((link) => Object.freeze({ ...link })));
    remediation = Object.freeze({ ...base, steps: Object.freeze([...base.steps]), links: frozenLinks });
    made.set(key, remediation);
  }
  return remediation;
}

function forRefusal(code: number, command: SmtpCommand | null): Remediation | undefined {
  return (command === null ? undefined : commandRemediation[command]) ?? catalog.replyRemediation(code);
}

function listLinks(list: number): Link[] {
  const entry = catalog.blocklists[list];
  if (entry === undefined) return [];
  const url = entry.delistUrl ?? entry.lookupUrl;
  return url === null ? [] : [{ title: `${entry.name}: look up and request removal`, url }];
}

const ofReputation: ReadonlySet<Category> = new Set(['ip-blocklisted', 'poor-reputation', 'policy-rejected', 'spam-rejected']);

function providerLinks(provider: number, category: Category): Link[] {
  const entry = catalog.providers[provider];
  if (entry === undefined) return [];
  const { errors, postmaster, delisting } = entry.links;
  const links: Link[] = [];
  if (delisting !== undefined && ofReputation.has(category)) links.push({ title: `${entry.name}: request removal`, url: delisting });
  if (errors !== undefined) links.push({ title: `${entry.name}: what its replies mean`, url: errors });
  else if (postmaster !== undefined) links.push({ title: `${entry.name}: postmaster page`, url: postmaster });
  return links;
}
