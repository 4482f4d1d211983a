/**
 * The scenario's `spec.arrivals` and the trace forms of `spec.fleet`, as data in the vocabulary of the scenario's
 * schema (src/scenario/from-schema.ts), which takes them over: validator, reference and JSON Schema come from there.
 */

import { distributions, duration, quantity } from '../../api/schema-parts.ts';

const objectName = {
  type: 'string',
  pattern: '^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$',
  expected: 'a name of lower-case letters, digits and -',
} as const;

const column = (description: string) => ({ type: 'string', description, defaultText: 'none' }) as const;

const timeUnits = ['us', 'ms', 's', 'm', 'h', 'duration', 'rfc3339'] as const;
const spanUnits = ['us', 'ms', 's', 'm', 'h', 'duration'] as const;

const trace = {
  type: 'object',
  description:
    'Rows of a CSV file with a header, in the order of time. Every row is checked before the run; a bad one is an ' +
    'error with its line and column.',
  properties: {
    file: { type: 'string', description: 'The file, relative to the folder of the scenario.' },
    format: {
      enum: ['columns', 'openb'],
      description:
        '`columns`: any file, `columns` and `units` say what is what. `openb`: the pod lists of Alibaba ' +
        'cluster-trace-gpu-v2023, GPUs as extended resources.',
      defaultText: 'columns',
    },
    columns: {
      type: 'object',
      description: 'Names of the columns. An empty cell is as if its column were not named.',
      properties: {
        createdAt: column('When the pod arrives.'),
        name: column('Name of the pod; without it pods are named after the source and the row.'),
        namespace: column('Its namespace.'),
        cpu: column('CPU request.'),
        memory: column('Memory request.'),
        gpu: column('GPUs: `nvidia.com/gpu`, or `alibabacloud.com/gpu-milli` with the unit `milli`.'),
        priority: column('Its PriorityClass, by name or through `priorities`.'),
        duration: column('How long the pod runs once it runs.'),
        deletedAt: column('When the pod is deleted, running or not.'),
        labels: {
          type: 'object',
          additionalProperties: { type: 'string' },
          description: 'Columns whose values become labels, by label key.',
          defaultText: '{}',
        },
      },
      required: ['createdAt'],
    },
    units: {
      type: 'object',
      description: 'Units of the columns.',
      properties: {
        time: {
          enum: timeUnits,
          description: 'Of `createdAt` and `deletedAt`: numbers, Go durations, or RFC 3339 instants.',
          defaultText: 's',
        },
        duration: { enum: spanUnits, description: 'Of `duration`.', defaultText: 'that of `time`; `s` with `rfc3339`' },
        cpu: {
          enum: ['quantity', 'cores', 'milli'],
          description: 'Kubernetes quantities (`500m`, `2`), cores, or milli-CPU.',
          defaultText: 'quantity',
        },
        memory: {
          enum: ['quantity', 'bytes', 'KiB', 'MiB', 'GiB', 'kB', 'MB', 'GB'],
          description: 'Kubernetes quantities (`2Gi`; plain numbers are bytes), or numbers of this unit.',
          defaultText: 'quantity',
        },
        gpu: { enum: ['whole', 'milli'], description: 'Whole GPUs, or thousandths of one.', defaultText: 'whole' },
      },
    },
    priorities: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'PriorityClass by value of the `priority` column. Another value in the file is an error.',
      defaultText: 'none: values are names',
    },
    delimiter: { type: 'string', description: 'The character between values.', defaultText: '","' },
    sorted: {
      type: 'boolean',
      description: 'Whether the rows stand in the order of time. `false` sorts up to 2,000,000 rows in memory.',
      defaultText: 'true',
    },
    zero: {
      enum: ['start', 'first'],
      description:
        'Which time of the trace is `from`. `start`: its own zero (of instants: `startsAt`). ' +
        '`first`: its first arrival.',
      defaultText: 'start',
    },
    gpus: {
      enum: ['shared', 'whole'],
      description:
        'Of `openb`. `shared`: whole GPUs as `nvidia.com/gpu` and all GPU demand as `alibabacloud.com/gpu-milli`, ' +
        'summed over the devices of a node (on which device a share lies is not modelled). `whole`: a share is a ' +
        'whole GPU.',
      defaultText: 'shared',
    },
    leaves: {
      enum: ['deletion', 'duration', 'never'],
      description:
        'Of `openb`. `deletion`: pods leave at their `deletion_time`. `duration`: they run as long as in the trace, ' +
        'counted from their start here. `never`: they stay.',
      defaultText: 'deletion',
    },
  },
  required: ['file'],
} as const;

const run = {
  description:
    'How long pods run once they run, where their row does not say: a duration, or a distribution from which every ' +
    'pod draws its own.',
  defaultText: 'until they are deleted',
  oneOf: [
    duration,
    {
      type: 'object',
      exactlyOneProperty: true,
      properties: {
        ...distributions,
        quantiles: {
          type: 'object',
          description: 'Measured quantiles from a CSV file: fractions ascending from 0 to 1, straight lines between.',
          properties: {
            file: { type: 'string', description: 'The file, relative to the folder of the scenario.' },
            fraction: { ...column('Column of the fractions.'), defaultText: 'fraction' },
            value: { ...column('Column of the run times.'), defaultText: 'value' },
            unit: { enum: spanUnits, description: 'Unit of the run times.', defaultText: 's' },
          },
          required: ['file'],
        },
      },
    },
  ],
} as const;

/** One entry of `spec.arrivals`. */
export const arrivalSchema = {
  type: 'object',
  description: 'A source of batch work: one of `trace`, `poisson`, `batch` and `diurnal`.',
  properties: {
    name: { ...objectName, description: 'Name of the source and of its random stream.', defaultText: 'arrivals-1, …' },
    namespace: { ...objectName, description: 'Namespace of its pods.', defaultText: 'default' },
    template: {
      type: 'string',
      description:
        'File with a Pod, or a Job, that every arrival is a copy of. Requests of a row take the place of those of ' +
        'the first container; a limit that stands beside them follows.',
      defaultText: 'a Pod with one container',
    },
    requests: {
      type: 'object',
      additionalProperties: quantity,
      description: 'What each pod requests, by resource, where its row does not say.',
      defaultText: "the template's",
    },
    labels: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'More labels.',
      defaultText: '{}',
    },
    priorityClassName: {
      type: 'string',
      description: 'PriorityClass where the row has none.',
      defaultText: "the template's",
    },
    run,
    from: { ...duration, description: 'When the source begins.', defaultText: '0' },
    until: {
      ...duration,
      description: 'When it ends; later arrivals are left out.',
      defaultText: 'the end of the run',
    },
    limit: { type: 'integer', minimum: 0, description: 'The most arrivals.', defaultText: 'none' },
    trace,
    poisson: {
      type: 'object',
      description: 'Arrivals at random, independent of each other.',
      properties: {
        count: { type: 'number', minimum: 0, description: 'How many in the mean …' },
        per: { ...duration, description: '… in this time.' },
      },
      required: ['count', 'per'],
    },
    batch: {
      type: 'object',
      description: 'Many at once.',
      properties: {
        count: { type: 'integer', minimum: 1, description: 'How many.' },
        every: { ...duration, description: 'Again after this time, and so on.', defaultText: 'once' },
      },
      required: ['count'],
    },
    diurnal: {
      type: 'object',
      description: 'Arrivals at random, at a rate that follows the hour of the day (UTC).',
      properties: {
        perHour: {
          type: 'array',
          items: { type: 'number', minimum: 0 },
          minItems: 24,
          description: 'Arrivals in each of the 24 hours in the mean, from midnight.',
        },
      },
      required: ['perHour'],
    },
  },
} as const;

/** An alternative form of an entry of `spec.fleet`: all nodes of a trace. */
export const fleetTraceSchema = {
  type: 'object',
  properties: {
    openb: {
      type: 'string',
      description:
        'A node list of Alibaba cluster-trace-gpu-v2023 (`openb_node_list_*.csv`): its nodes under their own names, ' +
        'all of their capacity allocatable, GPUs as `nvidia.com/gpu` and `alibabacloud.com/gpu-milli`, the GPU model ' +
        'as label `nvidia.com/gpu.product`.',
    },
    podsPerNode: {
      type: 'integer',
      minimum: 1,
      description: 'Allocatable pods of every node.',
      defaultText: '1001, no limit in practice, as in the published experiments',
    },
  },
  required: ['openb'],
} as const;
