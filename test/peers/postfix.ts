/** A Postfix that gives up within seconds. */
import { existsSync, readFileSync } from 'node:fs';
import { freePort, opens } from './client.ts';
import { openRoom } from './room.ts';
import type { MailServer, Setup } from './server.ts';

const postfix = 61_871;
const postdrop = 61_872;

const services = (port: number): string => `
127.0.0.1:${port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
`;

/** @see https://www.postfix.org/postconf.5.html */
export async function startPostfix({ routes, refused, aliases, nameServer }: Setup): Promise<MailServer> {
  const room = openRoom('postfix', { users: { postfix }, groups: { postdrop }, nameServer });
  const port = await freePort();
  const log = `${room.path}/log`;
  room.write('transport', [
    ...Object.entries(routes).map(([domain, { host, port: at }]) => `${domain} smtp:[${host}]:${at}`),
    ...Object.entries(refused).map(([domain, words]) => `${domain} error:${words}`),
  ].map((line) => `${line}\n`).join(''));
  const needTls = Object.values(routes).filter(({ needsTls }) => needsTls);
  room.write('tls', needTls.map(({ host, port: at }) => `[${host}]:${at} encrypt\n`).join(''));
  room.write('aliases', Object.entries(aliases).map(([alias, address]) => `${alias} ${address}\n`).join(''));
  room.write('master.cf', services(port));
  const queue = room.makeFolder('queue', 0, 0, 0o755);
  room.makeFolder('queue/pid', 0, 0, 0o755);
  for (const name of ['active', 'bounce', 'corrupt', 'defer', 'deferred', 'flush', 'hold', 'incoming', 'private', 'saved', 'trace']) {
    room.makeFolder(`queue/${name}`, postfix, 0, 0o700);
  }
  room.makeFolder('queue/maildrop', postfix, postdrop, 0o730);
  room.makeFolder('queue/public', postfix, postdrop, 0o710);
  const data = room.makeFolder('data', postfix, postfix, 0o700);
  const programs = `${room.root}/usr/lib/postfix`;
  room.write('main.cf', `
compatibility_level = 3.6
queue_directory = ${queue}
data_directory = ${data}
daemon_directory = ${programs}/sbin
shlib_directory = ${programs}
command_directory = ${room.root}/usr/sbin
meta_directory = ${room.path}
import_environment = MAIL_CONFIG TZ=UTC LANG=C LD_LIBRARY_PATH
maillog_file = ${log}
maillog_file_prefixes = ${room.path}
myhostname = out.example.com
mydestination =
alias_maps =
virtual_alias_maps = texthash:${room.path}/aliases
smtpd_reject_unlisted_recipient = no
local_recipient_maps =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
transport_maps = texthash:${room.path}/transport
smtp_tls_policy_maps = texthash:${room.path}/tls
notify_classes =
queue_run_delay = 1s
minimal_backoff_time = 2s
maximal_backoff_time = 2s
delay_warning_time = 1s
maximal_queue_lifetime = 6s
bounce_queue_lifetime = 60s
smtp_helo_timeout = 3s
smtp_connection_cache_on_demand = no
`);
  room.start(`${programs}/sbin/master`, ['-d', '-c', room.path]);
  const lines = (): readonly string[] => (existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []);
  if (!(await opens(port))) {
    const said = [room.output(), ...lines()].join('\n');
    await room.close();
    throw new Error(`Postfix does not start:\n${said}`);
  }
  return { port, log: lines, close: room.close };
}
