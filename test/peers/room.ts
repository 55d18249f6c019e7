/** A room for a mail server: a folder, and a view of the system in which it finds users and a name server of its own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync, chownSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

export type Peer = 'postfix' | 'exim';

const packages = process.env['BOUNCE_VERDICT_PEERS']
  ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'bounce-verdict', 'peers');
const programs: Readonly<Record<Peer, string>> = { postfix: 'usr/lib/postfix/sbin/master', exim: 'usr/sbin/exim4' };

/** Why the peer cannot be started here; null where it can. */
export function whyNot(peer: Peer): string | null {
  if (process.getuid?.() !== 0) return 'needs root';
  if (!existsSync(join(packages, peer, programs[peer]))) return `not in ${packages}: run test/peers/install.sh as root`;
  const tried = spawnSync('unshare', ['--mount', '--pid', '--fork', 'mount', '--bind', '/etc/hosts', '/etc/hosts'], { timeout: 10_000 });
  return tried.status === 0 ? null : 'this system allows no mounts of its own: unshare --mount --pid';
}

export interface Settings {
  /** Users that the server needs, with a group of the same name and number, and groups beside them. */
  readonly users: Readonly<Record<string, number>>;
  readonly groups?: Readonly<Record<string, number>>;
  /** The address of a name server, on port 53. */
  readonly nameServer: string;
}

export interface Room {
  readonly path: string;
  /** Where the files of the package are, for whoever is inside. */
  readonly root: string;
  /** Writes a file below `path`, and gives its whole path. */
  write(name: string, text: string): string;
  makeFolder(name: string, uid: number, gid: number, mode: number): string;
  /** Starts the server with a search path for the libraries of its package. */
  start(command: string, args: readonly string[]): void;
  /** What the server printed. */
  output(): string;
  /** Ends the server and all that it started, and removes the folder. */
  close(): Promise<void>;
}

/** Seconds after which the server ends, whatever happens to the test. */
const longest = 120;

// The shell is the first process of a process space of its own: what it started ends with it, and it ends when its input does.
const script = `
cd "$0" && mount --bind passwd /etc/passwd && mount --bind group /etc/group && mount --bind resolv.conf /etc/resolv.conf &&
  mount --bind "$1" root || exit 1
shift
"$@" </dev/null &
timeout ${longest} cat >/dev/null`;

/** The lines of a file of the system, but with ours where the names are the same. */
function replaced(file: string, ours: readonly string[]): string {
  const nameOf = (line: string): string => line.split(':', 1)[0] ?? '';
  const names = new Set(ours.map(nameOf));
  const theirs = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !names.has(nameOf(line)));
  return `${[...theirs, ...ours].join('\n')}\n`;
}

export function openRoom(peer: Peer, { users, groups = {}, nameServer }: Settings): Room {
  const path = mkdtempSync(join(tmpdir(), `bounce-verdict-${peer}-`));
  const root = join(path, 'root');
  const printed = join(path, 'output');
  let server: ChildProcess | null = null;

  const write = (name: string, text: string): string => {
    writeFileSync(join(path, name), text, { mode: 0o644 });
    return join(path, name);
  };
  const makeFolder = (name: string, uid: number, gid: number, mode: number): string => {
    const made = join(path, name);
    mkdirSync(made, { recursive: true });
    chownSync(made, uid, gid);
    chmodSync(made, mode);
    return made;
  };
  chmodSync(path, 0o755);
  mkdirSync(root);
  const accounts = Object.entries(users).map(([name, id]) => `${name}:x:${id}:${id}::${path}:/usr/sbin/nologin`);
  write('passwd', replaced('/etc/passwd', accounts));
  write('group', replaced('/etc/group', Object.entries({ ...users, ...groups }).map(([name, id]) => `${name}:x:${id}:`)));
  write('resolv.conf', `nameserver ${nameServer}\noptions timeout:3 attempts:1\n`);

  return {
    path,
    root,
    write,
    makeFolder,
    start(command, args) {
      const inside = ['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', 'sh', '-c', script];
      const output = openSync(printed, 'a');
      server = spawn('unshare', [...inside, path, join(packages, peer), command, ...args], {
        stdio: ['pipe', output, output],
        env: {
          PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C', TZ: 'UTC',
          LD_LIBRARY_PATH: `${root}/usr/lib/postfix:${root}/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`,
        },
      });
      closeSync(output);
    },
    output: () => (existsSync(printed) ? readFileSync(printed, 'utf8') : ''),
    async close() {
      await ended(server);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function ended(server: ChildProcess | null): Promise<void> {
  if (server === null || server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const limit = setTimeout(() => server.kill('SIGKILL'), 5000);
    server.once('close', () => {
      clearTimeout(limit);
      resolve();
    });
    server.stdin?.end();
  });
}
