/** An Exim that gives up within seconds. */
import { existsSync, readFileSync } from 'node:fs';
import { freePort, opens } from './client.ts';
import { openRoom } from './room.ts';
import type { MailServer, Setup } from './server.ts';

/** The name is built into the program of Debian. */
const users = { 'Debian-exim': 61_873 };

/** @see https://www.exim.org/exim-html-current/doc/html/spec_html/ */
export async function startExim({ routes, refused, aliases, nameServer }: Setup): Promise<MailServer> {
  const room = openRoom('exim', { users, nameServer });
  const port = await freePort();
  const uid = users['Debian-exim'];
  const logs = room.makeFolder('logs', uid, uid, 0o755);
  const spool = room.makeFolder('spool', uid, uid, 0o755);
  const program = `${room.root}/usr/sbin/exim4`;
  room.write('routes', Object.entries(routes).map(([domain, { host, port: at }]) => `${domain}: ${host}::${at}\n`).join(''));
  room.write('refused', Object.entries(refused).map(([domain, words]) => `${domain}: ${words}\n`).join(''));
  room.write('aliases', Object.entries(aliases).map(([alias, address]) => `${alias}: ${address}\n`).join(''));
  const needTls = Object.values(routes).filter(({ needsTls }) => needsTls).map(({ host }) => host);
  const config = room.write('exim.conf', `
exim_path = ${program}
spool_directory = ${spool}
log_file_path = ${logs}/%slog
pid_file_path = ${spool}/exim.pid
log_timezone = true
timezone = UTC
primary_hostname = out.example.com
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${port}
tls_advertise_hosts =
keep_environment = LD_LIBRARY_PATH
deliver_drop_privilege = true
rfc1413_query_timeout = 0s
host_lookup =
dns_ipv4_lookup = *
smtp_accept_queue_per_connection = 0
delay_warning = 2s
ignore_bounce_errors_after = 0s
acl_smtp_rcpt = everyone

begin acl
everyone:
  accept

begin routers
aliased:
  driver = redirect
  data = \${lookup{$local_part@$domain}lsearch{${room.path}/aliases}}
routed:
  driver = manualroute
  route_data = \${lookup{$domain}lsearch{${room.path}/routes}}
  host_find_failed = fail
  self = send
  transport = away
refused:
  driver = redirect
  allow_fail
  data = \${lookup{$domain}lsearch{${room.path}/refused}{:fail: $value}}
looked_up:
  driver = dnslookup
  self = fail
  transport = away

begin transports
away:
  driver = smtp
  connect_timeout = 3s
  command_timeout = 3s
  final_timeout = 5s
  utf8_downconvert = 0
  hosts_require_tls = \${if inlist{$host}{${needTls.join(' : ')}}{*}}

begin retry
bounces.example.com * F,60s,1s
* * F,4s,1s
`);
  room.start(program, ['-C', config, '-bdf', '-q1s']);
  const log = `${logs}/mainlog`;
  const lines = (): readonly string[] => (existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []);
  if (!(await opens(port))) {
    const said = [room.output(), ...lines()].join('\n');
    await room.close();
    throw new Error(`Exim does not start:\n${said}`);
  }
  return { port, log: lines, close: room.close };
}
