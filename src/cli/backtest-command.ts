/** Registers `hpa-backtest`; its code is loaded when it is called. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { append, examples, output } from './first-commands.ts';
import type { HpaBacktestOptions } from './hpa-backtest.ts';

export function addBacktestCommand(program: Command): void {
  program
    .command('hpa-backtest')
    .summary('play an HPA over your own metrics, and compare it with a second one')
    .description(
      'The replicas that a HorizontalPodAutoscaler would have had over a series of yours, by the controller’s own rules: ' +
        'how many, how late, how long at its maximum; and what another HPA (target, behavior, min, max) would have made ' +
        'of it, before anyone touches production.',
    )
    .requiredOption('-f, --filename <path>', 'the HPA, and its workload for targets in per cent (repeatable)', append)
    .requiredOption('--metrics <csv>', 'the series: first column time (seconds, minute, RFC 3339 …), then values')
    .option('--against <path>', 'a second HPA to compare with (repeatable)', append)
    .option('--column <metric=column>', 'which column a metric follows (default: that of its name)', append)
    .option('--request <resource=quantity>', 'what a pod requests, instead of the workload’s (repeatable)', append)
    .option('--per-pod [column]', 'values are of one pod, of as many as this column says (default: replicas)')
    .addOption(
      new Option('--gaps <what>', 'gaps in the series: an error, or the value before holds').choices(['error', 'hold']),
    )
    .option('--start <n>', 'replicas at the beginning (default: as many as the first values take)', wholeNumber)
    .option('--ready <duration>', 'from its creation until a pod serves', '30s')
    .option('--lag <duration>', 'how old metrics are when the HPA reads them', '30s')
    .addOption(output(['table', 'csv', 'json', 'yaml']))
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      `\nValues of cpu are cores, of memory bytes, as numbers or quantities (500m, 2Gi).\n${examples([
        'headroom hpa-backtest -f web.yaml --metrics cpu.csv',
        'headroom hpa-backtest -f hpa.yaml --against slower.yaml --metrics cpu.csv --request cpu=500m',
        'headroom hpa-backtest -f hpa.yaml --metrics cpu-per-pod.csv --per-pod replicas -o csv > sizes.csv',
      ])}`,
    )
    .action(async (options: HpaBacktestOptions) => (await import('./hpa-backtest.ts')).hpaBacktestCommand(options));
}

function wholeNumber(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a whole number');
}
