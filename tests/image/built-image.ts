import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { repositoryRoot } from '@jourplan/bin/local/data-folder.js';

/** What nobody but root may write. */
const NOBODY = 65_534;
const PROGRAMS = '/usr/local/bin';

export type BuiltImage = {
  /** Where the image's `/` lies on this machine. */
  root: string;
  /** The image's CMD, with paths of this machine. */
  command: string[];
  workingFolder: string;
  /** Runs as the image would: as a user who may write nothing in it. */
  as: { uid?: number; gid?: number; env: NodeJS.ProcessEnv; cwd: string };
  remove(): void;
};

type Stage = { root: string; folder: string; env: Record<string, string> };

/** Walks the steps of the Dockerfile without a container engine: each stage in a folder of its own, the last one read-only. */
export function buildImage(): BuiltImage {
  const parent = mkdtempSync(join(tmpdir(), 'jourplan-image-'));
  chmodSync(parent, 0o755);
  const stages = new Map<string, Stage>();
  let stage: Stage = { root: '', folder: '/', env: {} };
  let command: string[] = [];
  for (const [instruction, rest] of instructionsOf(readFileSync(join(repositoryRoot, 'Dockerfile'), 'utf8'))) {
    if (instruction === 'FROM') {
      const name = / AS (\w+)$/i.exec(rest)?.[1] ?? 'last';
      stage = { root: join(parent, name), folder: '/', env: {} };
      stages.set(name, stage);
      mkdirSync(join(stage.root, PROGRAMS), { recursive: true });
      copyFileSync(process.execPath, join(stage.root, PROGRAMS, 'node'));
    } else if (instruction === 'WORKDIR') {
      stage.folder = rest;
      mkdirSync(join(stage.root, rest), { recursive: true });
    } else if (instruction === 'COPY') copy(rest, stage, stages);
    else if (instruction === 'RUN') run(rest, stage);
    else if (instruction === 'ENV') Object.assign(stage.env, Object.fromEntries([rest.split('=')]));
    else if (instruction === 'CMD') command = JSON.parse(rest) as string[];
    else if (!['USER', 'EXPOSE'].includes(instruction)) throw new Error(`the walk does not know ${instruction}`);
  }
  const { root, folder, env } = stage;
  closeForWriting(root);
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  return {
    root,
    command,
    workingFolder: join(root, folder),
    as: { ...user, env: { ...env, PATH: pathOf(root), LANG: 'sv_SE.UTF-8' }, cwd: join(root, folder) },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}

function instructionsOf(text: string): [string, string][] {
  return text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).trim()]);
}

function copy(rest: string, stage: Stage, stages: ReadonlyMap<string, Stage>): void {
  const from = /--from=(\w+)/.exec(rest)?.[1];
  const [...sources] = rest.replace(/--\w+=\S+\s+/g, '').split(/\s+/);
  const target = join(stage.root, stage.folder, sources.pop() ?? '');
  for (const source of sources) {
    if (from !== undefined)
      cpSync(join(stages.get(from)?.root ?? '', source), target, { recursive: true, verbatimSymlinks: true });
    else if (source === '.') for (const file of filesOfTheRepository()) cpSync(join(repositoryRoot, file), join(target, file));
    else
      cpSync(
        join(repositoryRoot, source),
        sources.length > 1 || target.endsWith('/') ? join(target, source.split('/').at(-1) ?? '') : target,
      );
  }
}

/** What `COPY . .` sends: the files of the repository, without what .dockerignore leaves out. */
function filesOfTheRepository(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: repositoryRoot, encoding: 'utf8' });
  return listed.split('\n').filter((file) => file !== '' && existsSync(join(repositoryRoot, file)));
}

function run(command: string, stage: Stage): void {
  const here = command.replaceAll(/(?<![\w.])\/(jourplan|anchors|usr\/local\/bin)\b/g, `${stage.root}/$1`);
  execFileSync('sh', ['-c', here], {
    cwd: join(stage.root, stage.folder),
    env: {
      ...process.env,
      ...stage.env,
      PATH: `${pathOf(stage.root)}${delimiter}${process.env.PATH}`,
      npm_config_prefer_offline: 'true',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const pathOf = (root: string) => [join(root, PROGRAMS), '/usr/bin', '/bin'].join(delimiter);

function closeForWriting(folder: string): void {
  const isRoot = process.getuid?.() === 0;
  for (const path of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    const file = join(folder, path);
    const { mode } = lstatSync(file);
    if (isRoot) lchownSync(file, 0, 0);
    if (!lstatSync(file).isSymbolicLink()) chmodSync(file, mode & 0o555);
  }
  if (isRoot) chownSync(dirname(folder), 0, 0);
}
