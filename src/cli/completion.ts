/** `headroom completion SHELL`: a script for the shell, made of the commands and options as they are. */
import type { Command } from 'commander';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

interface Flag {
  readonly names: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

interface Sub {
  readonly name: string;
  readonly description: string;
  readonly flags: readonly Flag[];
  /** Words that the first argument may be. */
  readonly words: readonly string[];
}

export function completionText(shell: Shell, program: Command): string {
  const subs = program.commands.map(subOf);
  if (shell === 'bash') return bash(subs);
  return shell === 'zsh' ? zsh(subs) : fish(subs);
}

function subOf(command: Command): Sub {
  return {
    name: command.name(),
    description: command.summary() || command.description(),
    flags: command.options
      .filter(({ hidden }) => !hidden)
      .map(({ short, long, description, required, optional, argChoices }) => ({
        names: [short, long].filter((name) => name !== undefined),
        description,
        takesValue: required || optional,
        choices: argChoices ?? [],
      })),
    words: command.registeredArguments[0]?.argChoices ?? [],
  };
}

function bash(subs: readonly Sub[]): string {
  const cases = subs.map(({ name, flags, words }) => {
    const values = flags
      .filter(({ choices }) => choices.length > 0)
      .map(
        ({ names, choices }) =>
          `      ${names.join('|')}) COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$cur")); return;;`,
      );
    const all = [...flags.flatMap(({ names }) => names), '--help'].join(' ');
    return [
      `  ${name})`,
      ...(values.length > 0 ? ['    case "$prev" in', ...values, '    esac'] : []),
      `    if [[ "$cur" == -* ]]; then COMPREPLY=($(compgen -W '${all}' -- "$cur")); return; fi`,
      ...(words.length > 0 ? [`    COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur")); return;;`] : ['    ;;']),
    ].join('\n');
  });
  const names = subs.map(({ name }) => name).join(' ');
  return `# headroom completion bash: put into ~/.bashrc:  source <(headroom completion bash)
_headroom() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W '${names} help --help --version' -- "$cur")); return; fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  help) COMPREPLY=($(compgen -W '${names}' -- "$cur")); return;;
  esac
  COMPREPLY=($(compgen -f -- "$cur"))
}
complete -o filenames -F _headroom headroom
`;
}

function zsh(subs: readonly Sub[]): string {
  const text = (words: string): string =>
    words.replaceAll("'", "'\\''").replaceAll('[', '\\[').replaceAll(']', '\\]').replaceAll(':', '\\:');
  const cases = subs.map(({ name, flags, words }) => {
    const specs = flags.flatMap(({ names, description, takesValue, choices }) =>
      names.map((flag) => {
        const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : takesValue ? ':value:_files' : '';
        return `'*${flag}[${text(description)}]${value}'`;
      }),
    );
    const rest = words.length > 0 ? `'*:word:(${words.join(' ')})'` : `'*:file:_files'`;
    return `    ${name}) _arguments ${[...specs, rest].join(' \\\n      ')};;`;
  });
  const commands = subs.map(({ name, description }) => `    '${name}:${text(description)}'`);
  return `#compdef headroom
# headroom completion zsh: source <(headroom completion zsh), or save as _headroom in a folder of $fpath
_headroom() {
  local -a commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
    *) _files;;
  esac
}
if [[ "\${zsh_eval_context[-1]}" == loadautofunc ]]; then _headroom "$@"; else compdef _headroom headroom; fi
`;
}

function fish(subs: readonly Sub[]): string {
  const text = (words: string): string => `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = ['# headroom completion fish: headroom completion fish | source'];
  for (const { name, description, flags, words } of subs) {
    lines.push(`complete -c headroom -n __fish_use_subcommand -f -a ${name} -d ${text(description)}`);
    const when = `-n '__fish_seen_subcommand_from ${name}'`;
    for (const { names, description: what, takesValue, choices } of flags) {
      const forms = names.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
      const value = choices.length > 0 ? ` -x -a ${text(choices.join(' '))}` : takesValue ? ' -r' : '';
      lines.push(`complete -c headroom ${when} ${forms.join(' ')}${value} -d ${text(what)}`);
    }
    if (words.length > 0) lines.push(`complete -c headroom ${when} -f -a ${text(words.join(' '))}`);
  }
  return `${lines.join('\n')}\n`;
}
