import { commandLine } from './command-line.js';
import { runCommandLine } from './run-command-line.js';

process.exitCode = await runCommandLine(commandLine(), process.argv);
