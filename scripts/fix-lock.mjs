// Completes package-lock.json. npm leaves an optional platform package out of the lock when the registry at hand does not
// serve it, and `npm ci` then refuses the whole lock. With --check nothing is written and an incomplete lock is an error.
import { readFileSync, writeFileSync } from 'node:fs';

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

const lockFile = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
const missing = missingPackages(lock.packages);
const hosts = Object.entries(lock.packages).filter(([, entry]) => /^[a-z+]+:/.test(entry.resolved ?? ''));

if (process.argv.includes('--check')) {
  for (const name of missing.keys()) console.error(`package-lock.json lacks ${name}: run node scripts/fix-lock.mjs`);
  for (const [path, entry] of hosts) console.error(`package-lock.json names a host at ${path}: ${new URL(entry.resolved).host}`);
  if (missing.size + hosts.length > 0) process.exit(1);
  console.log('package-lock.json is complete and names no host.');
} else {
  for (const [path, entry] of missing) lock.packages[path] = entry;
  for (const [, entry] of hosts) delete entry.resolved;
  lock.packages = sortedByPath(lock.packages);
  writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.size} platform packages added, ${hosts.length} hosts removed.`);
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
