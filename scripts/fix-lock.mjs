// Completes package-lock.json. npm leaves an optional platform package out of the lock when the registry at hand does not
// serve it, and `npm ci` then refuses the whole lock. With --check nothing is written and an incomplete lock is an error; the
// second argument may name another lock file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CPUS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'];
const SYSTEMS = ['linux', 'darwin', 'win32', 'freebsd', 'netbsd', 'openbsd', 'openharmony', 'android', 'sunos', 'aix'];
const ALIASES = {
  windows: 'win32',
  win: 'win32',
  mac: 'darwin',
  macos: 'darwin',
  linuxmusl: 'linux',
  ohos: 'openharmony',
  amd64: 'x64',
  aarch64: 'arm64',
  armhf: 'arm',
  armv7: 'arm',
  i686: 'ia32',
  x86: 'ia32',
  ppc64le: 'ppc64',
  riscv64gc: 'riscv64',
};

const isCheck = process.argv[2] === '--check';
const lockFile = process.argv[3] ?? fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
const missing = missingPackages(lock.packages);
const hosts = Object.entries(lock.packages).filter(([, entry]) => /^[a-z+]+:/.test(entry.resolved ?? ''));

if (isCheck) {
  const unproved = withoutIntegrity(lock.packages);
  for (const name of missing.keys()) console.error(`package-lock.json lacks ${name}: run node scripts/fix-lock.mjs`);
  for (const [path] of unproved) console.error(`package-lock.json has no integrity for ${path}: run node scripts/fix-lock.mjs`);
  for (const [path, entry] of hosts) console.error(`package-lock.json names a host at ${path}: ${new URL(entry.resolved).host}`);
  if (missing.size + unproved.length + hosts.length > 0) process.exit(1);
  console.log('package-lock.json is complete, has the integrity of every package and names no host.');
} else {
  for (const [path, entry] of missing) lock.packages[path] = entry;
  const unproved = withoutIntegrity(lock.packages);
  const left = addIntegrity(unproved);
  for (const [, entry] of hosts) delete entry.resolved;
  lock.packages = sortedByPath(lock.packages);
  writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(
    `package-lock.json: ${missing.size} platform packages added, ${unproved.length - left.length} integrities added, ${hosts.length} hosts removed.`,
  );
  for (const name of left) console.error(`The registry does not serve ${name}: its integrity is missing.`);
  if (left.length > 0) process.exit(1);
}

/** Everything that is downloaded; what a workspace holds is not. */
function withoutIntegrity(packages) {
  return Object.entries(packages).filter(
    ([path, entry]) => path.includes('node_modules/') && !entry.link && !entry.inBundle && !entry.integrity,
  );
}

/** Lets npm resolve the packages alone, in a folder of their own: here it leaves those of other systems as they are. Gives back what it did not find. */
function addIntegrity(entries) {
  if (entries.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'jourplan-lock-'));
  try {
    const wanted = entries.map(([path, entry], index) => [`p${index}`, `npm:${nameOf(path)}@${entry.version}`]);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ optionalDependencies: Object.fromEntries(wanted) }));
    execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--loglevel=error'], { cwd: folder, stdio: 'ignore' });
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    for (const [index, [, entry]] of entries.entries()) {
      const { integrity } = packages[`node_modules/p${index}`] ?? {};
      if (integrity) entry.integrity = integrity;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return entries.filter(([, entry]) => !entry.integrity).map(([path, entry]) => `${nameOf(path)}@${entry.version}`);
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Every optional dependency that no entry of the lock satisfies, with the entry that npm would need. */
function missingPackages(packages) {
  const found = new Map();
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(packages, path, name)) continue;
      const target = `node_modules/${name}`;
      const other = found.get(target);
      if (other && other.version !== exactVersion(range)) throw new Error(`${name} is wanted in two versions; add it by hand`);
      const isDev = entry.dev === true && (!other || other.dev === true);
      found.set(target, { ...platformEntry(name, range), ...(isDev ? { dev: true } : {}) });
    }
  }
  return found;
}

/** Walks up the folders, as Node does when it resolves a name. */
function isLocked(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '') return false;
    if (!folder.includes('/node_modules/')) folder = '';
  }
}

function exactVersion(range) {
  const version = /^[\^~]?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(range)?.[1];
  if (!version) throw new Error(`an exact version was expected, not ${range}`);
  return version;
}

function platformEntry(name, range) {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => ALIASES[word] ?? word);
  const cpu = words.filter((word) => CPUS.includes(word));
  const os = words.filter((word) => SYSTEMS.includes(word));
  const libc = /musl/.test(name) ? ['musl'] : /(gnu|glibc)/.test(name) ? ['glibc'] : undefined;
  return {
    version: exactVersion(range),
    ...(cpu.length ? { cpu } : {}),
    ...(os.length ? { os } : {}),
    optional: true,
    ...(libc ? { libc } : {}),
  };
}

function sortedByPath(packages) {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
