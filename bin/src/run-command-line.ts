import { type Command, CommanderError } from 'commander';
import { linesOf } from './command-failure.js';
import { commandLocale, say } from './say.js';

/** Runs one command line and gives its exit code. One line each of what went wrong goes to standard error, never a stack. */
export async function runCommandLine(program: Command, argv: readonly string[]): Promise<number> {
  inThePersonsLanguage(program);
  try {
    await program.parseAsync([...argv]);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      complain([usageLine(error)]);
      return error.exitCode;
    }
    complain(linesOf(error));
    return 1;
  }
}

function complain(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** Sub-commands too: commander otherwise ends the process itself, and in English. */
function inThePersonsLanguage(command: Command): void {
  command.exitOverride();
  command.configureOutput({ outputError: () => undefined });
  command.helpOption('-h, --help', say('visar den här hjälpen', 'show this help'));
  // A group alone has nothing to do: commander shows its help and calls it an error.
  if (command.commands.length > 0) command.helpCommand(false);
  if (commandLocale(process.env) === 'sv') command.configureHelp({ styleTitle: (title) => SWEDISH_TITLES[title] ?? title });
  for (const sub of command.commands) inThePersonsLanguage(sub);
}

const SWEDISH_TITLES: Record<string, string> = {
  'Usage:': 'Användning:',
  'Options:': 'Val:',
  'Arguments:': 'Argument:',
  'Commands:': 'Kommandon:',
};

function usageLine(error: CommanderError): string {
  const english = error.message.replace(/^error: /, '').replace(/\s*\n.*$/s, '');
  const named = /'([^']*)'/.exec(english)?.[1] ?? '';
  const help = say('se --help', 'see --help');
  if (error.code === 'commander.help') return say(`Välj ett underkommando: ${help}.`, `Choose a sub-command: ${help}.`);
  const swedish = SWEDISH_USAGE[error.code]?.(named) ?? `Kommandoraden går inte att förstå (${english})`;
  return say(`${swedish}: ${help}.`, `${english.charAt(0).toUpperCase()}${english.slice(1)}: ${help}.`);
}

const SWEDISH_USAGE: Record<string, (named: string) => string> = {
  'commander.missingMandatoryOptionValue': (named) => `${named} måste anges`,
  'commander.optionMissingArgument': (named) => `${named} saknar sitt värde`,
  'commander.missingArgument': (named) => `${named} måste anges`,
  'commander.unknownOption': (named) => `${named} är inget val som finns`,
  'commander.unknownCommand': (named) => `${named} är inget kommando som finns`,
  'commander.excessArguments': () => 'Det står för många ord på kommandoraden',
};
