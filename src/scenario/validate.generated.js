// Made by scripts/generate-scenario.mjs from schema.ts. Do not edit.

export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["headroom/v1"]},"kind":{"type":"string","enum":["Scenario"]},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"description":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"seed":{"type":"integer","minimum":0},"duration":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"startsAt":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},"fleet":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"instanceType":{"type":"string"},"capacity":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"count":{"type":"integer","minimum":0},"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":1},"boot":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"zones":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$","description":"a label value"}},"region":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"taints":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]}},"reserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"disk":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"imagePulls":{"type":"object","properties":{"bandwidth":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"parallel":{"type":"integer","minimum":1}},"additionalProperties":false},"maxPods":{"type":"integer","minimum":1},"price":{"type":"number","minimum":0},"spot":{"type":"boolean"},"openb":{"type":"string"},"podsPerNode":{"type":"integer","minimum":1}},"additionalProperties":false}},"manifests":{"type":"array","items":{"type":"string"}},"scheduler":{"type":"string"},"behaviour":{"type":"array","items":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"startup":{"type":"object","properties":{"image":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"size":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"layers":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"failures":{"type":"integer","minimum":0},"missing":{"type":"boolean"}},"additionalProperties":false},"init":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"live":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"preStop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exits":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exitCode":{"type":"integer","minimum":0},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"stuck":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"for":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"startup":{"type":"object","properties":{"image":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"size":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"layers":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"failures":{"type":"integer","minimum":0},"missing":{"type":"boolean"}},"additionalProperties":false},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"live":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"preStop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exits":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exitCode":{"type":"integer","minimum":0},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"stuck":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"for":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false}},"additionalProperties":false}},"serves":{"type":"object","properties":{"cpuPerRequest":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"memoryBase":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"memoryPerInFlight":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"usage":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false,"required":["target"]}},"timeline":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"do":{"type":"object","properties":{"cordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"uncordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"scale":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"replicas":{"type":"integer","minimum":0}},"additionalProperties":false,"required":["target","replicas"]},"setImage":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"container":{"type":"string"},"image":{"type":"string"}},"additionalProperties":false,"required":["target","container","image"]},"rolloutPause":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"rolloutResume":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"delete":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"addNodes":{"type":"object","properties":{"pool":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]},"apply":{"type":"object","properties":{"manifests":{"type":"array","minItems":1,"items":{"type":"string"}}},"additionalProperties":false,"required":["manifests"]},"drain":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"parallel":{"type":"integer","minimum":1},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"fail":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"recover":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false},"zoneFail":{"type":"object","properties":{"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["zone"]},"removeNodes":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false},"taint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]},"untaint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key"]},"upgradePool":{"type":"object","properties":{"pool":{"type":"string"},"parallel":{"type":"integer","minimum":1},"surge":{"type":"integer","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["pool"]},"rolloutUndo":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"toRevision":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["target"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false,"required":["at","do"]}},"controlPlane":{"type":"string","enum":["default","instant"]},"traffic":{"type":"array","items":{"type":"object","properties":{"to":{"type":"string","pattern":"^service/[^/]+/[^/]+$","description":"service/namespace/name, as service/shop/frontend"},"rate":{"type":["number","object"],"minimum":0,"properties":{"steps":{"type":"array","minItems":1,"items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"perSecond":{"type":"number","minimum":0}},"additionalProperties":false,"required":["at","perSecond"]}},"diurnal":{"type":"object","properties":{"low":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"peak":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["low","high"]},"trace":{"type":"string"},"column":{"type":"string"},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scale":{"type":"number","minimum":0},"spike":{"type":"object","properties":{"base":{"type":"number","minimum":0},"peak":{"type":"number","minimum":0},"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"rise":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"hold":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"fall":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["base","peak","at"]},"poisson":{"type":"object","properties":{"perSecond":{"type":"number","minimum":0},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["to","rate"]}},"kubelet":{"type":"object","properties":{"evictionHard":{"type":"object","additionalProperties":{"type":"string"}},"evictionSoft":{"type":"object","additionalProperties":{"type":"string"}},"evictionSoftGracePeriod":{"type":"object","additionalProperties":{"type":"string"}},"evictionMinimumReclaim":{"type":"object","additionalProperties":{"type":"string"}},"evictionPressureTransitionPeriod":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"evictionMaxPodGracePeriod":{"type":"integer","minimum":0}},"additionalProperties":false},"clusterAutoscaler":{"type":"object","properties":{"expander":{"type":"array","minItems":1,"items":{"type":"string","enum":["random","least-waste","most-pods","least-nodes","price","priority"]}},"priorities":{"type":"string"},"balanceSimilarNodeGroups":{"type":"boolean"},"maxNodesTotal":{"type":"integer","minimum":0},"maxCoresTotal":{"type":"integer","minimum":0},"maxMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxNodesPerScaleUp":{"type":"integer","minimum":0},"scanInterval":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"newPodScaleUpDelay":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxNodeProvisionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scaleDown":{"type":"object","properties":{"enabled":{"type":"boolean"},"unneededTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"unreadyTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"utilizationThreshold":{"type":"number","minimum":0},"delayAfterAdd":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterDelete":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxParallelism":{"type":"integer","minimum":0},"maxDrainParallelism":{"type":"integer","minimum":0},"maxPodEvictionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxGracefulTermination":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterTaint":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"skipNodesWithSystemPods":{"type":"boolean"},"skipNodesWithLocalStorage":{"type":"boolean"},"skipNodesWithCustomControllerPods":{"type":"boolean"},"minReplicaCount":{"type":"integer","minimum":0},"ignoreDaemonSetsUtilization":{"type":"boolean"},"minCoresTotal":{"type":"integer","minimum":0},"minMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false}},"additionalProperties":false},"arrivals":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"namespace":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"template":{"type":"string"},"requests":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"priorityClassName":{"type":"string"},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]},"quantiles":{"type":"object","properties":{"file":{"type":"string"},"fraction":{"type":"string"},"value":{"type":"string"},"unit":{"type":"string","enum":["us","ms","s","m","h","duration"]}},"additionalProperties":false,"required":["file"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"until":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"limit":{"type":"integer","minimum":0},"trace":{"type":"object","properties":{"file":{"type":"string"},"format":{"type":"string","enum":["columns","openb"]},"columns":{"type":"object","properties":{"createdAt":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"cpu":{"type":"string"},"memory":{"type":"string"},"gpu":{"type":"string"},"priority":{"type":"string"},"duration":{"type":"string"},"deletedAt":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["createdAt"]},"units":{"type":"object","properties":{"time":{"type":"string","enum":["us","ms","s","m","h","duration","rfc3339"]},"duration":{"type":"string","enum":["us","ms","s","m","h","duration"]},"cpu":{"type":"string","enum":["quantity","cores","milli"]},"memory":{"type":"string","enum":["quantity","bytes","KiB","MiB","GiB","kB","MB","GB"]},"gpu":{"type":"string","enum":["whole","milli"]}},"additionalProperties":false},"priorities":{"type":"object","additionalProperties":{"type":"string"}},"delimiter":{"type":"string"},"sorted":{"type":"boolean"},"zero":{"type":"string","enum":["start","first"]},"gpus":{"type":"string","enum":["shared","whole"]},"leaves":{"type":"string","enum":["deletion","duration","never"]}},"additionalProperties":false,"required":["file"]},"poisson":{"type":"object","properties":{"count":{"type":"number","minimum":0},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count","per"]},"batch":{"type":"object","properties":{"count":{"type":"integer","minimum":1},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count"]},"diurnal":{"type":"object","properties":{"perHour":{"type":"array","minItems":24,"items":{"type":"number","minimum":0}}},"additionalProperties":false,"required":["perHour"]}},"additionalProperties":false}},"capacity":{"type":"object","properties":{"pod":{"type":"object","properties":{"cpu":{"type":["string","number"],"format":"quantity","minimum":0},"memory":{"type":["string","number"],"format":"quantity","minimum":0}},"additionalProperties":false,"required":["cpu","memory"]},"by":{"type":"string"}},"additionalProperties":false},"gates":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
const pattern0 = new RegExp("^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "u");
const pattern1 = new RegExp("^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$", "u");
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$", "u");
const pattern4 = new RegExp("^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$", "u");
const pattern15 = new RegExp("^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$", "u");
const pattern61 = new RegExp("^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$", "u");
const pattern159 = new RegExp("^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$", "u");
const pattern160 = new RegExp("^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$", "u");
const pattern161 = new RegExp("^deployment/[^/]+/[^/]+$", "u");
const pattern171 = new RegExp("^service/[^/]+/[^/]+$", "u");
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "headroom/v1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema11.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === "Scenario")){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "description"))){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.description !== undefined){
if(typeof data2.description !== "string"){
const err13 = {instancePath:instancePath+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.spec !== undefined){
let data5 = data.spec;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(func2.call(schema11.properties.spec.properties, key2))){
const err15 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.seed !== undefined){
let data6 = data5.seed;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err16 = {instancePath:instancePath+"/spec/seed",schemaPath:"#/properties/spec/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/spec/seed",schemaPath:"#/properties/spec/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data5.duration !== undefined){
let data7 = data5.duration;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err18 = {instancePath:instancePath+"/spec/duration",schemaPath:"#/properties/spec/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/spec/duration",schemaPath:"#/properties/spec/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.startsAt !== undefined){
let data8 = data5.startsAt;
if(typeof data8 === "string"){
if(!pattern2.test(data8)){
const err20 = {instancePath:instancePath+"/spec/startsAt",schemaPath:"#/properties/spec/properties/startsAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/spec/startsAt",schemaPath:"#/properties/spec/properties/startsAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.fleet !== undefined){
let data9 = data5.fleet;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!(func2.call(schema11.properties.spec.properties.fleet.items.properties, key3))){
const err22 = {instancePath:instancePath+"/spec/fleet/" + i0,schemaPath:"#/properties/spec/properties/fleet/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.pool !== undefined){
let data11 = data10.pool;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err23 = {instancePath:instancePath+"/spec/fleet/" + i0+"/pool",schemaPath:"#/properties/spec/properties/fleet/items/properties/pool/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/spec/fleet/" + i0+"/pool",schemaPath:"#/properties/spec/properties/fleet/items/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.instanceType !== undefined){
if(typeof data10.instanceType !== "string"){
const err25 = {instancePath:instancePath+"/spec/fleet/" + i0+"/instanceType",schemaPath:"#/properties/spec/properties/fleet/items/properties/instanceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.capacity !== undefined){
let data13 = data10.capacity;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
let data14 = data13[key4];
if((typeof data14 !== "string") && (!(typeof data14 == "number"))){
const err26 = {instancePath:instancePath+"/spec/fleet/" + i0+"/capacity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/capacity/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.fleet.items.properties.capacity.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
const err27 = {instancePath:instancePath+"/spec/fleet/" + i0+"/capacity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/capacity/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err28 = {instancePath:instancePath+"/spec/fleet/" + i0+"/capacity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/capacity/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/spec/fleet/" + i0+"/capacity",schemaPath:"#/properties/spec/properties/fleet/items/properties/capacity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.count !== undefined){
let data15 = data10.count;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err30 = {instancePath:instancePath+"/spec/fleet/" + i0+"/count",schemaPath:"#/properties/spec/properties/fleet/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
const err31 = {instancePath:instancePath+"/spec/fleet/" + i0+"/count",schemaPath:"#/properties/spec/properties/fleet/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data10.min !== undefined){
let data16 = data10.min;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err32 = {instancePath:instancePath+"/spec/fleet/" + i0+"/min",schemaPath:"#/properties/spec/properties/fleet/items/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 < 0 || isNaN(data16)){
const err33 = {instancePath:instancePath+"/spec/fleet/" + i0+"/min",schemaPath:"#/properties/spec/properties/fleet/items/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data10.max !== undefined){
let data17 = data10.max;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err34 = {instancePath:instancePath+"/spec/fleet/" + i0+"/max",schemaPath:"#/properties/spec/properties/fleet/items/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 < 1 || isNaN(data17)){
const err35 = {instancePath:instancePath+"/spec/fleet/" + i0+"/max",schemaPath:"#/properties/spec/properties/fleet/items/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data10.boot !== undefined){
let data18 = data10.boot;
if((typeof data18 !== "string") && (!(data18 && typeof data18 == "object" && !Array.isArray(data18)))){
const err36 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/type",keyword:"type",params:{type: schema11.properties.spec.properties.fleet.items.properties.boot.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
const err37 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 1){
const err38 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(Object.keys(data18).length < 1){
const err39 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key5 in data18){
if(!(((key5 === "uniform") || (key5 === "exponential")) || (key5 === "lognormal"))){
const err40 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.uniform !== undefined){
let data19 = data18.uniform;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.from === undefined){
const err41 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/uniform",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data19.to === undefined){
const err42 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/uniform",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key6 in data19){
if(!((key6 === "from") || (key6 === "to"))){
const err43 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/uniform",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.from !== undefined){
let data20 = data19.from;
if(typeof data20 === "string"){
if(!pattern1.test(data20)){
const err44 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/uniform/from",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/uniform/from",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data19.to !== undefined){
let data21 = data19.to;
if(typeof data21 === "string"){
if(!pattern1.test(data21)){
const err46 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/uniform/to",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/uniform/to",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/uniform",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data18.exponential !== undefined){
let data22 = data18.exponential;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.mean === undefined){
const err49 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/exponential",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key7 in data22){
if(!(key7 === "mean")){
const err50 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/exponential",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data22.mean !== undefined){
let data23 = data22.mean;
if(typeof data23 === "string"){
if(!pattern1.test(data23)){
const err51 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/exponential/mean",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/exponential/mean",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/exponential",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data18.lognormal !== undefined){
let data24 = data18.lognormal;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.median === undefined){
const err54 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/lognormal",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data24.p99 === undefined){
const err55 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/lognormal",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key8 in data24){
if(!((key8 === "median") || (key8 === "p99"))){
const err56 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/lognormal",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data24.median !== undefined){
let data25 = data24.median;
if(typeof data25 === "string"){
if(!pattern1.test(data25)){
const err57 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/lognormal/median",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/lognormal/median",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24.p99 !== undefined){
let data26 = data24.p99;
if(typeof data26 === "string"){
if(!pattern1.test(data26)){
const err59 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/lognormal/p99",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/lognormal/p99",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/spec/fleet/" + i0+"/boot/lognormal",schemaPath:"#/properties/spec/properties/fleet/items/properties/boot/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
if(data10.zones !== undefined){
let data27 = data10.zones;
if(Array.isArray(data27)){
if(data27.length < 1){
const err62 = {instancePath:instancePath+"/spec/fleet/" + i0+"/zones",schemaPath:"#/properties/spec/properties/fleet/items/properties/zones/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(typeof data28 === "string"){
if(!pattern11.test(data28)){
const err63 = {instancePath:instancePath+"/spec/fleet/" + i0+"/zones/" + i1,schemaPath:"#/properties/spec/properties/fleet/items/properties/zones/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/spec/fleet/" + i0+"/zones/" + i1,schemaPath:"#/properties/spec/properties/fleet/items/properties/zones/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/spec/fleet/" + i0+"/zones",schemaPath:"#/properties/spec/properties/fleet/items/properties/zones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data10.region !== undefined){
if(typeof data10.region !== "string"){
const err66 = {instancePath:instancePath+"/spec/fleet/" + i0+"/region",schemaPath:"#/properties/spec/properties/fleet/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data10.labels !== undefined){
let data30 = data10.labels;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key9 in data30){
if(typeof data30[key9] !== "string"){
const err67 = {instancePath:instancePath+"/spec/fleet/" + i0+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/spec/fleet/" + i0+"/labels",schemaPath:"#/properties/spec/properties/fleet/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data10.taints !== undefined){
let data32 = data10.taints;
if(Array.isArray(data32)){
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.key === undefined){
const err69 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2,schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data33.effect === undefined){
const err70 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2,schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key10 in data33){
if(!(((key10 === "key") || (key10 === "value")) || (key10 === "effect"))){
const err71 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2,schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data33.key !== undefined){
if(typeof data33.key !== "string"){
const err72 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2+"/key",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data33.value !== undefined){
if(typeof data33.value !== "string"){
const err73 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2+"/value",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data33.effect !== undefined){
let data36 = data33.effect;
if(typeof data36 !== "string"){
const err74 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2+"/effect",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(((data36 === "NoSchedule") || (data36 === "PreferNoSchedule")) || (data36 === "NoExecute"))){
const err75 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2+"/effect",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.fleet.items.properties.taints.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2,schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data10.reserved !== undefined){
let data37 = data10.reserved;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key11 in data37){
let data38 = data37[key11];
if((typeof data38 !== "string") && (!(typeof data38 == "number"))){
const err78 = {instancePath:instancePath+"/spec/fleet/" + i0+"/reserved/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/reserved/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.fleet.items.properties.reserved.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data38 == "number"){
if(data38 < 0 || isNaN(data38)){
const err79 = {instancePath:instancePath+"/spec/fleet/" + i0+"/reserved/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/reserved/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(typeof data38 === "string"){
if(!pattern4.test(data38)){
const err80 = {instancePath:instancePath+"/spec/fleet/" + i0+"/reserved/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/reserved/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/spec/fleet/" + i0+"/reserved",schemaPath:"#/properties/spec/properties/fleet/items/properties/reserved/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data10.disk !== undefined){
let data39 = data10.disk;
if((typeof data39 !== "string") && (!(typeof data39 == "number"))){
const err82 = {instancePath:instancePath+"/spec/fleet/" + i0+"/disk",schemaPath:"#/properties/spec/properties/fleet/items/properties/disk/type",keyword:"type",params:{type: schema11.properties.spec.properties.fleet.items.properties.disk.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data39 == "number"){
if(data39 < 0 || isNaN(data39)){
const err83 = {instancePath:instancePath+"/spec/fleet/" + i0+"/disk",schemaPath:"#/properties/spec/properties/fleet/items/properties/disk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(typeof data39 === "string"){
if(!pattern4.test(data39)){
const err84 = {instancePath:instancePath+"/spec/fleet/" + i0+"/disk",schemaPath:"#/properties/spec/properties/fleet/items/properties/disk/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data10.imagePulls !== undefined){
let data40 = data10.imagePulls;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key12 in data40){
if(!((key12 === "bandwidth") || (key12 === "parallel"))){
const err85 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data40.bandwidth !== undefined){
let data41 = data40.bandwidth;
if((typeof data41 !== "string") && (!(typeof data41 == "number"))){
const err86 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls/bandwidth",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/properties/bandwidth/type",keyword:"type",params:{type: schema11.properties.spec.properties.fleet.items.properties.imagePulls.properties.bandwidth.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data41 == "number"){
if(data41 < 0 || isNaN(data41)){
const err87 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls/bandwidth",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/properties/bandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
const err88 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls/bandwidth",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/properties/bandwidth/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data40.parallel !== undefined){
let data42 = data40.parallel;
if(!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))){
const err89 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls/parallel",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/properties/parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data42 == "number"){
if(data42 < 1 || isNaN(data42)){
const err90 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls/parallel",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data10.maxPods !== undefined){
let data43 = data10.maxPods;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
const err92 = {instancePath:instancePath+"/spec/fleet/" + i0+"/maxPods",schemaPath:"#/properties/spec/properties/fleet/items/properties/maxPods/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(typeof data43 == "number"){
if(data43 < 1 || isNaN(data43)){
const err93 = {instancePath:instancePath+"/spec/fleet/" + i0+"/maxPods",schemaPath:"#/properties/spec/properties/fleet/items/properties/maxPods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data10.price !== undefined){
let data44 = data10.price;
if(typeof data44 == "number"){
if(data44 < 0 || isNaN(data44)){
const err94 = {instancePath:instancePath+"/spec/fleet/" + i0+"/price",schemaPath:"#/properties/spec/properties/fleet/items/properties/price/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/spec/fleet/" + i0+"/price",schemaPath:"#/properties/spec/properties/fleet/items/properties/price/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data10.spot !== undefined){
if(typeof data10.spot !== "boolean"){
const err96 = {instancePath:instancePath+"/spec/fleet/" + i0+"/spot",schemaPath:"#/properties/spec/properties/fleet/items/properties/spot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data10.openb !== undefined){
if(typeof data10.openb !== "string"){
const err97 = {instancePath:instancePath+"/spec/fleet/" + i0+"/openb",schemaPath:"#/properties/spec/properties/fleet/items/properties/openb/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data10.podsPerNode !== undefined){
let data47 = data10.podsPerNode;
if(!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))){
const err98 = {instancePath:instancePath+"/spec/fleet/" + i0+"/podsPerNode",schemaPath:"#/properties/spec/properties/fleet/items/properties/podsPerNode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(typeof data47 == "number"){
if(data47 < 1 || isNaN(data47)){
const err99 = {instancePath:instancePath+"/spec/fleet/" + i0+"/podsPerNode",schemaPath:"#/properties/spec/properties/fleet/items/properties/podsPerNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
}
else {
const err100 = {instancePath:instancePath+"/spec/fleet/" + i0,schemaPath:"#/properties/spec/properties/fleet/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/spec/fleet",schemaPath:"#/properties/spec/properties/fleet/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data5.manifests !== undefined){
let data48 = data5.manifests;
if(Array.isArray(data48)){
const len3 = data48.length;
for(let i3=0; i3<len3; i3++){
if(typeof data48[i3] !== "string"){
const err102 = {instancePath:instancePath+"/spec/manifests/" + i3,schemaPath:"#/properties/spec/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/spec/manifests",schemaPath:"#/properties/spec/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data5.scheduler !== undefined){
if(typeof data5.scheduler !== "string"){
const err104 = {instancePath:instancePath+"/spec/scheduler",schemaPath:"#/properties/spec/properties/scheduler/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data5.behaviour !== undefined){
let data51 = data5.behaviour;
if(Array.isArray(data51)){
const len4 = data51.length;
for(let i4=0; i4<len4; i4++){
let data52 = data51[i4];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.target === undefined){
const err105 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key13 in data52){
if(!(func2.call(schema11.properties.spec.properties.behaviour.items.properties, key13))){
const err106 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data52.target !== undefined){
let data53 = data52.target;
if(typeof data53 === "string"){
if(!pattern15.test(data53)){
const err107 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/target",schemaPath:"#/properties/spec/properties/behaviour/items/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/target",schemaPath:"#/properties/spec/properties/behaviour/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data52.startup !== undefined){
let data54 = data52.startup;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key14 in data54){
if(!((((key14 === "image") || (key14 === "init")) || (key14 === "ready")) || (key14 === "live"))){
const err109 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data54.image !== undefined){
let data55 = data54.image;
if(((typeof data55 !== "string") && (!(typeof data55 == "number"))) && (!(data55 && typeof data55 == "object" && !Array.isArray(data55)))){
const err110 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.image.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(typeof data55 == "number"){
if(data55 < 0 || isNaN(data55)){
const err111 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(typeof data55 === "string"){
if(!pattern4.test(data55)){
const err112 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key15 in data55){
if(!((((key15 === "size") || (key15 === "layers")) || (key15 === "failures")) || (key15 === "missing"))){
const err113 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data55.size !== undefined){
let data56 = data55.size;
if((typeof data56 !== "string") && (!(typeof data56 == "number"))){
const err114 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/size",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/size/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.image.properties.size.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(typeof data56 == "number"){
if(data56 < 0 || isNaN(data56)){
const err115 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/size",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(typeof data56 === "string"){
if(!pattern4.test(data56)){
const err116 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/size",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/size/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data55.layers !== undefined){
let data57 = data55.layers;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key16 in data57){
let data58 = data57[key16];
if((typeof data58 !== "string") && (!(typeof data58 == "number"))){
const err117 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/layers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/layers/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.image.properties.layers.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(typeof data58 == "number"){
if(data58 < 0 || isNaN(data58)){
const err118 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/layers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/layers/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(typeof data58 === "string"){
if(!pattern4.test(data58)){
const err119 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/layers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/layers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/layers",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/layers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data55.failures !== undefined){
let data59 = data55.failures;
if(!((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59)))){
const err121 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/failures",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(typeof data59 == "number"){
if(data59 < 0 || isNaN(data59)){
const err122 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/failures",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data55.missing !== undefined){
if(typeof data55.missing !== "boolean"){
const err123 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/missing",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/missing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
if(data54.init !== undefined){
let data61 = data54.init;
if((typeof data61 !== "string") && (!(data61 && typeof data61 == "object" && !Array.isArray(data61)))){
const err124 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.init.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(typeof data61 === "string"){
if(!pattern1.test(data61)){
const err125 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(Object.keys(data61).length > 1){
const err126 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(Object.keys(data61).length < 1){
const err127 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key17 in data61){
if(!(((key17 === "uniform") || (key17 === "exponential")) || (key17 === "lognormal"))){
const err128 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data61.uniform !== undefined){
let data62 = data61.uniform;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.from === undefined){
const err129 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data62.to === undefined){
const err130 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key18 in data62){
if(!((key18 === "from") || (key18 === "to"))){
const err131 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data62.from !== undefined){
let data63 = data62.from;
if(typeof data63 === "string"){
if(!pattern1.test(data63)){
const err132 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data62.to !== undefined){
let data64 = data62.to;
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
const err134 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data61.exponential !== undefined){
let data65 = data61.exponential;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.mean === undefined){
const err137 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key19 in data65){
if(!(key19 === "mean")){
const err138 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data65.mean !== undefined){
let data66 = data65.mean;
if(typeof data66 === "string"){
if(!pattern1.test(data66)){
const err139 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data61.lognormal !== undefined){
let data67 = data61.lognormal;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.median === undefined){
const err142 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data67.p99 === undefined){
const err143 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key20 in data67){
if(!((key20 === "median") || (key20 === "p99"))){
const err144 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data67.median !== undefined){
let data68 = data67.median;
if(typeof data68 === "string"){
if(!pattern1.test(data68)){
const err145 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data67.p99 !== undefined){
let data69 = data67.p99;
if(typeof data69 === "string"){
if(!pattern1.test(data69)){
const err147 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
}
if(data54.ready !== undefined){
let data70 = data54.ready;
if((typeof data70 !== "string") && (!(data70 && typeof data70 == "object" && !Array.isArray(data70)))){
const err150 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.ready.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(typeof data70 === "string"){
if(!pattern1.test(data70)){
const err151 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(Object.keys(data70).length > 1){
const err152 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(Object.keys(data70).length < 1){
const err153 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key21 in data70){
if(!(((key21 === "uniform") || (key21 === "exponential")) || (key21 === "lognormal"))){
const err154 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data70.uniform !== undefined){
let data71 = data70.uniform;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.from === undefined){
const err155 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data71.to === undefined){
const err156 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key22 in data71){
if(!((key22 === "from") || (key22 === "to"))){
const err157 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data71.from !== undefined){
let data72 = data71.from;
if(typeof data72 === "string"){
if(!pattern1.test(data72)){
const err158 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data71.to !== undefined){
let data73 = data71.to;
if(typeof data73 === "string"){
if(!pattern1.test(data73)){
const err160 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data70.exponential !== undefined){
let data74 = data70.exponential;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.mean === undefined){
const err163 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key23 in data74){
if(!(key23 === "mean")){
const err164 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data74.mean !== undefined){
let data75 = data74.mean;
if(typeof data75 === "string"){
if(!pattern1.test(data75)){
const err165 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data70.lognormal !== undefined){
let data76 = data70.lognormal;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.median === undefined){
const err168 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data76.p99 === undefined){
const err169 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key24 in data76){
if(!((key24 === "median") || (key24 === "p99"))){
const err170 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data76.median !== undefined){
let data77 = data76.median;
if(typeof data77 === "string"){
if(!pattern1.test(data77)){
const err171 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data76.p99 !== undefined){
let data78 = data76.p99;
if(typeof data78 === "string"){
if(!pattern1.test(data78)){
const err173 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
}
if(data54.live !== undefined){
let data79 = data54.live;
if((typeof data79 !== "string") && (!(data79 && typeof data79 == "object" && !Array.isArray(data79)))){
const err176 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.live.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(typeof data79 === "string"){
if(!pattern1.test(data79)){
const err177 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(Object.keys(data79).length > 1){
const err178 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(Object.keys(data79).length < 1){
const err179 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key25 in data79){
if(!(((key25 === "uniform") || (key25 === "exponential")) || (key25 === "lognormal"))){
const err180 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data79.uniform !== undefined){
let data80 = data79.uniform;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.from === undefined){
const err181 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data80.to === undefined){
const err182 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key26 in data80){
if(!((key26 === "from") || (key26 === "to"))){
const err183 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data80.from !== undefined){
let data81 = data80.from;
if(typeof data81 === "string"){
if(!pattern1.test(data81)){
const err184 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data80.to !== undefined){
let data82 = data80.to;
if(typeof data82 === "string"){
if(!pattern1.test(data82)){
const err186 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data79.exponential !== undefined){
let data83 = data79.exponential;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.mean === undefined){
const err189 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
for(const key27 in data83){
if(!(key27 === "mean")){
const err190 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data83.mean !== undefined){
let data84 = data83.mean;
if(typeof data84 === "string"){
if(!pattern1.test(data84)){
const err191 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data79.lognormal !== undefined){
let data85 = data79.lognormal;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.median === undefined){
const err194 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data85.p99 === undefined){
const err195 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key28 in data85){
if(!((key28 === "median") || (key28 === "p99"))){
const err196 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data85.median !== undefined){
let data86 = data85.median;
if(typeof data86 === "string"){
if(!pattern1.test(data86)){
const err197 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data85.p99 !== undefined){
let data87 = data85.p99;
if(typeof data87 === "string"){
if(!pattern1.test(data87)){
const err199 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
}
}
else {
const err202 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data52.run !== undefined){
let data88 = data52.run;
if((typeof data88 !== "string") && (!(data88 && typeof data88 == "object" && !Array.isArray(data88)))){
const err203 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(typeof data88 === "string"){
if(!pattern1.test(data88)){
const err204 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(Object.keys(data88).length > 1){
const err205 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(Object.keys(data88).length < 1){
const err206 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key29 in data88){
if(!(((key29 === "uniform") || (key29 === "exponential")) || (key29 === "lognormal"))){
const err207 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data88.uniform !== undefined){
let data89 = data88.uniform;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.from === undefined){
const err208 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data89.to === undefined){
const err209 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key30 in data89){
if(!((key30 === "from") || (key30 === "to"))){
const err210 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data89.from !== undefined){
let data90 = data89.from;
if(typeof data90 === "string"){
if(!pattern1.test(data90)){
const err211 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data89.to !== undefined){
let data91 = data89.to;
if(typeof data91 === "string"){
if(!pattern1.test(data91)){
const err213 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data88.exponential !== undefined){
let data92 = data88.exponential;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.mean === undefined){
const err216 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key31 in data92){
if(!(key31 === "mean")){
const err217 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data92.mean !== undefined){
let data93 = data92.mean;
if(typeof data93 === "string"){
if(!pattern1.test(data93)){
const err218 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data88.lognormal !== undefined){
let data94 = data88.lognormal;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.median === undefined){
const err221 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data94.p99 === undefined){
const err222 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
for(const key32 in data94){
if(!((key32 === "median") || (key32 === "p99"))){
const err223 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data94.median !== undefined){
let data95 = data94.median;
if(typeof data95 === "string"){
if(!pattern1.test(data95)){
const err224 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data94.p99 !== undefined){
let data96 = data94.p99;
if(typeof data96 === "string"){
if(!pattern1.test(data96)){
const err226 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
}
if(data52.stop !== undefined){
let data97 = data52.stop;
if((typeof data97 !== "string") && (!(data97 && typeof data97 == "object" && !Array.isArray(data97)))){
const err229 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.stop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(typeof data97 === "string"){
if(!pattern1.test(data97)){
const err230 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(Object.keys(data97).length > 1){
const err231 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(Object.keys(data97).length < 1){
const err232 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
for(const key33 in data97){
if(!(((key33 === "uniform") || (key33 === "exponential")) || (key33 === "lognormal"))){
const err233 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data97.uniform !== undefined){
let data98 = data97.uniform;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.from === undefined){
const err234 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data98.to === undefined){
const err235 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key34 in data98){
if(!((key34 === "from") || (key34 === "to"))){
const err236 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data98.from !== undefined){
let data99 = data98.from;
if(typeof data99 === "string"){
if(!pattern1.test(data99)){
const err237 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data98.to !== undefined){
let data100 = data98.to;
if(typeof data100 === "string"){
if(!pattern1.test(data100)){
const err239 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data97.exponential !== undefined){
let data101 = data97.exponential;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.mean === undefined){
const err242 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key35 in data101){
if(!(key35 === "mean")){
const err243 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data101.mean !== undefined){
let data102 = data101.mean;
if(typeof data102 === "string"){
if(!pattern1.test(data102)){
const err244 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data97.lognormal !== undefined){
let data103 = data97.lognormal;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.median === undefined){
const err247 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data103.p99 === undefined){
const err248 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key36 in data103){
if(!((key36 === "median") || (key36 === "p99"))){
const err249 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data103.median !== undefined){
let data104 = data103.median;
if(typeof data104 === "string"){
if(!pattern1.test(data104)){
const err250 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data103.p99 !== undefined){
let data105 = data103.p99;
if(typeof data105 === "string"){
if(!pattern1.test(data105)){
const err252 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
}
if(data52.preStop !== undefined){
let data106 = data52.preStop;
if((typeof data106 !== "string") && (!(data106 && typeof data106 == "object" && !Array.isArray(data106)))){
const err255 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.preStop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(typeof data106 === "string"){
if(!pattern1.test(data106)){
const err256 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(Object.keys(data106).length > 1){
const err257 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(Object.keys(data106).length < 1){
const err258 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
for(const key37 in data106){
if(!(((key37 === "uniform") || (key37 === "exponential")) || (key37 === "lognormal"))){
const err259 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data106.uniform !== undefined){
let data107 = data106.uniform;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.from === undefined){
const err260 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data107.to === undefined){
const err261 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
for(const key38 in data107){
if(!((key38 === "from") || (key38 === "to"))){
const err262 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data107.from !== undefined){
let data108 = data107.from;
if(typeof data108 === "string"){
if(!pattern1.test(data108)){
const err263 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data107.to !== undefined){
let data109 = data107.to;
if(typeof data109 === "string"){
if(!pattern1.test(data109)){
const err265 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data106.exponential !== undefined){
let data110 = data106.exponential;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.mean === undefined){
const err268 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
for(const key39 in data110){
if(!(key39 === "mean")){
const err269 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data110.mean !== undefined){
let data111 = data110.mean;
if(typeof data111 === "string"){
if(!pattern1.test(data111)){
const err270 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data106.lognormal !== undefined){
let data112 = data106.lognormal;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.median === undefined){
const err273 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data112.p99 === undefined){
const err274 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
for(const key40 in data112){
if(!((key40 === "median") || (key40 === "p99"))){
const err275 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data112.median !== undefined){
let data113 = data112.median;
if(typeof data113 === "string"){
if(!pattern1.test(data113)){
const err276 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data112.p99 !== undefined){
let data114 = data112.p99;
if(typeof data114 === "string"){
if(!pattern1.test(data114)){
const err278 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
}
if(data52.exits !== undefined){
let data115 = data52.exits;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key41 in data115){
if(!((((key41 === "after") || (key41 === "exitCode")) || (key41 === "chance")) || (key41 === "times"))){
const err281 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data115.after !== undefined){
let data116 = data115.after;
if((typeof data116 !== "string") && (!(data116 && typeof data116 == "object" && !Array.isArray(data116)))){
const err282 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.exits.properties.after.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(typeof data116 === "string"){
if(!pattern1.test(data116)){
const err283 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(Object.keys(data116).length > 1){
const err284 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(Object.keys(data116).length < 1){
const err285 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
for(const key42 in data116){
if(!(((key42 === "uniform") || (key42 === "exponential")) || (key42 === "lognormal"))){
const err286 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data116.uniform !== undefined){
let data117 = data116.uniform;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.from === undefined){
const err287 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data117.to === undefined){
const err288 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
for(const key43 in data117){
if(!((key43 === "from") || (key43 === "to"))){
const err289 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data117.from !== undefined){
let data118 = data117.from;
if(typeof data118 === "string"){
if(!pattern1.test(data118)){
const err290 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data117.to !== undefined){
let data119 = data117.to;
if(typeof data119 === "string"){
if(!pattern1.test(data119)){
const err292 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data116.exponential !== undefined){
let data120 = data116.exponential;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.mean === undefined){
const err295 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key44 in data120){
if(!(key44 === "mean")){
const err296 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data120.mean !== undefined){
let data121 = data120.mean;
if(typeof data121 === "string"){
if(!pattern1.test(data121)){
const err297 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data116.lognormal !== undefined){
let data122 = data116.lognormal;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.median === undefined){
const err300 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(data122.p99 === undefined){
const err301 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
for(const key45 in data122){
if(!((key45 === "median") || (key45 === "p99"))){
const err302 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data122.median !== undefined){
let data123 = data122.median;
if(typeof data123 === "string"){
if(!pattern1.test(data123)){
const err303 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data122.p99 !== undefined){
let data124 = data122.p99;
if(typeof data124 === "string"){
if(!pattern1.test(data124)){
const err305 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
}
if(data115.exitCode !== undefined){
let data125 = data115.exitCode;
if(!((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125)))){
const err308 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/exitCode",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(typeof data125 == "number"){
if(data125 < 0 || isNaN(data125)){
const err309 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/exitCode",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
if(data115.chance !== undefined){
let data126 = data115.chance;
if(typeof data126 === "string"){
if(!pattern61.test(data126)){
const err310 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/chance/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/chance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data115.times !== undefined){
let data127 = data115.times;
if(!((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127)))){
const err312 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(typeof data127 == "number"){
if(data127 < 1 || isNaN(data127)){
const err313 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
}
else {
const err314 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data52.stuck !== undefined){
let data128 = data52.stuck;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key46 in data128){
if(!((((key46 === "after") || (key46 === "for")) || (key46 === "chance")) || (key46 === "times"))){
const err315 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data128.after !== undefined){
let data129 = data128.after;
if((typeof data129 !== "string") && (!(data129 && typeof data129 == "object" && !Array.isArray(data129)))){
const err316 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.stuck.properties.after.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(typeof data129 === "string"){
if(!pattern1.test(data129)){
const err317 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(Object.keys(data129).length > 1){
const err318 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(Object.keys(data129).length < 1){
const err319 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
for(const key47 in data129){
if(!(((key47 === "uniform") || (key47 === "exponential")) || (key47 === "lognormal"))){
const err320 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data129.uniform !== undefined){
let data130 = data129.uniform;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.from === undefined){
const err321 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data130.to === undefined){
const err322 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
for(const key48 in data130){
if(!((key48 === "from") || (key48 === "to"))){
const err323 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data130.from !== undefined){
let data131 = data130.from;
if(typeof data131 === "string"){
if(!pattern1.test(data131)){
const err324 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data130.to !== undefined){
let data132 = data130.to;
if(typeof data132 === "string"){
if(!pattern1.test(data132)){
const err326 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data129.exponential !== undefined){
let data133 = data129.exponential;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.mean === undefined){
const err329 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
for(const key49 in data133){
if(!(key49 === "mean")){
const err330 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data133.mean !== undefined){
let data134 = data133.mean;
if(typeof data134 === "string"){
if(!pattern1.test(data134)){
const err331 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
else {
const err333 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data129.lognormal !== undefined){
let data135 = data129.lognormal;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.median === undefined){
const err334 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data135.p99 === undefined){
const err335 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
for(const key50 in data135){
if(!((key50 === "median") || (key50 === "p99"))){
const err336 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data135.median !== undefined){
let data136 = data135.median;
if(typeof data136 === "string"){
if(!pattern1.test(data136)){
const err337 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data135.p99 !== undefined){
let data137 = data135.p99;
if(typeof data137 === "string"){
if(!pattern1.test(data137)){
const err339 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
}
if(data128.for !== undefined){
let data138 = data128.for;
if((typeof data138 !== "string") && (!(data138 && typeof data138 == "object" && !Array.isArray(data138)))){
const err342 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.stuck.properties.for.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(typeof data138 === "string"){
if(!pattern1.test(data138)){
const err343 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(Object.keys(data138).length > 1){
const err344 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(Object.keys(data138).length < 1){
const err345 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
for(const key51 in data138){
if(!(((key51 === "uniform") || (key51 === "exponential")) || (key51 === "lognormal"))){
const err346 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data138.uniform !== undefined){
let data139 = data138.uniform;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.from === undefined){
const err347 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data139.to === undefined){
const err348 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
for(const key52 in data139){
if(!((key52 === "from") || (key52 === "to"))){
const err349 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data139.from !== undefined){
let data140 = data139.from;
if(typeof data140 === "string"){
if(!pattern1.test(data140)){
const err350 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data139.to !== undefined){
let data141 = data139.to;
if(typeof data141 === "string"){
if(!pattern1.test(data141)){
const err352 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data138.exponential !== undefined){
let data142 = data138.exponential;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.mean === undefined){
const err355 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
for(const key53 in data142){
if(!(key53 === "mean")){
const err356 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data142.mean !== undefined){
let data143 = data142.mean;
if(typeof data143 === "string"){
if(!pattern1.test(data143)){
const err357 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data138.lognormal !== undefined){
let data144 = data138.lognormal;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.median === undefined){
const err360 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(data144.p99 === undefined){
const err361 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
for(const key54 in data144){
if(!((key54 === "median") || (key54 === "p99"))){
const err362 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data144.median !== undefined){
let data145 = data144.median;
if(typeof data145 === "string"){
if(!pattern1.test(data145)){
const err363 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data144.p99 !== undefined){
let data146 = data144.p99;
if(typeof data146 === "string"){
if(!pattern1.test(data146)){
const err365 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
else {
const err366 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
}
if(data128.chance !== undefined){
let data147 = data128.chance;
if(typeof data147 === "string"){
if(!pattern61.test(data147)){
const err368 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/chance/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/chance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data128.times !== undefined){
let data148 = data128.times;
if(!((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148)))){
const err370 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(typeof data148 == "number"){
if(data148 < 1 || isNaN(data148)){
const err371 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
}
else {
const err372 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data52.containers !== undefined){
let data149 = data52.containers;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key55 in data149){
let data150 = data149[key55];
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key56 in data150){
if(!((((((key56 === "startup") || (key56 === "run")) || (key56 === "stop")) || (key56 === "preStop")) || (key56 === "exits")) || (key56 === "stuck"))){
const err373 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data150.startup !== undefined){
let data151 = data150.startup;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key57 in data151){
if(!(((key57 === "image") || (key57 === "ready")) || (key57 === "live"))){
const err374 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data151.image !== undefined){
let data152 = data151.image;
if(((typeof data152 !== "string") && (!(typeof data152 == "number"))) && (!(data152 && typeof data152 == "object" && !Array.isArray(data152)))){
const err375 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.startup.properties.image.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(typeof data152 == "number"){
if(data152 < 0 || isNaN(data152)){
const err376 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(typeof data152 === "string"){
if(!pattern4.test(data152)){
const err377 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key58 in data152){
if(!((((key58 === "size") || (key58 === "layers")) || (key58 === "failures")) || (key58 === "missing"))){
const err378 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data152.size !== undefined){
let data153 = data152.size;
if((typeof data153 !== "string") && (!(typeof data153 == "number"))){
const err379 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/size",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/size/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.startup.properties.image.properties.size.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(typeof data153 == "number"){
if(data153 < 0 || isNaN(data153)){
const err380 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/size",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(typeof data153 === "string"){
if(!pattern4.test(data153)){
const err381 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/size",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/size/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
if(data152.layers !== undefined){
let data154 = data152.layers;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key59 in data154){
let data155 = data154[key59];
if((typeof data155 !== "string") && (!(typeof data155 == "number"))){
const err382 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/layers/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/layers/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.startup.properties.image.properties.layers.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(typeof data155 == "number"){
if(data155 < 0 || isNaN(data155)){
const err383 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/layers/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/layers/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(typeof data155 === "string"){
if(!pattern4.test(data155)){
const err384 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/layers/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/layers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
}
else {
const err385 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/layers",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/layers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data152.failures !== undefined){
let data156 = data152.failures;
if(!((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156)))){
const err386 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/failures",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(typeof data156 == "number"){
if(data156 < 0 || isNaN(data156)){
const err387 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/failures",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
}
if(data152.missing !== undefined){
if(typeof data152.missing !== "boolean"){
const err388 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/missing",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/missing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
}
if(data151.ready !== undefined){
let data158 = data151.ready;
if((typeof data158 !== "string") && (!(data158 && typeof data158 == "object" && !Array.isArray(data158)))){
const err389 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.startup.properties.ready.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(typeof data158 === "string"){
if(!pattern1.test(data158)){
const err390 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(Object.keys(data158).length > 1){
const err391 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(Object.keys(data158).length < 1){
const err392 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
for(const key60 in data158){
if(!(((key60 === "uniform") || (key60 === "exponential")) || (key60 === "lognormal"))){
const err393 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data158.uniform !== undefined){
let data159 = data158.uniform;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.from === undefined){
const err394 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data159.to === undefined){
const err395 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
for(const key61 in data159){
if(!((key61 === "from") || (key61 === "to"))){
const err396 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data159.from !== undefined){
let data160 = data159.from;
if(typeof data160 === "string"){
if(!pattern1.test(data160)){
const err397 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
else {
const err398 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data159.to !== undefined){
let data161 = data159.to;
if(typeof data161 === "string"){
if(!pattern1.test(data161)){
const err399 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
else {
const err400 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data158.exponential !== undefined){
let data162 = data158.exponential;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.mean === undefined){
const err402 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
for(const key62 in data162){
if(!(key62 === "mean")){
const err403 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data162.mean !== undefined){
let data163 = data162.mean;
if(typeof data163 === "string"){
if(!pattern1.test(data163)){
const err404 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
else {
const err406 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data158.lognormal !== undefined){
let data164 = data158.lognormal;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.median === undefined){
const err407 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(data164.p99 === undefined){
const err408 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
for(const key63 in data164){
if(!((key63 === "median") || (key63 === "p99"))){
const err409 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data164.median !== undefined){
let data165 = data164.median;
if(typeof data165 === "string"){
if(!pattern1.test(data165)){
const err410 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data164.p99 !== undefined){
let data166 = data164.p99;
if(typeof data166 === "string"){
if(!pattern1.test(data166)){
const err412 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
else {
const err414 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
}
if(data151.live !== undefined){
let data167 = data151.live;
if((typeof data167 !== "string") && (!(data167 && typeof data167 == "object" && !Array.isArray(data167)))){
const err415 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.startup.properties.live.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(typeof data167 === "string"){
if(!pattern1.test(data167)){
const err416 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(Object.keys(data167).length > 1){
const err417 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(Object.keys(data167).length < 1){
const err418 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
for(const key64 in data167){
if(!(((key64 === "uniform") || (key64 === "exponential")) || (key64 === "lognormal"))){
const err419 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data167.uniform !== undefined){
let data168 = data167.uniform;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.from === undefined){
const err420 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(data168.to === undefined){
const err421 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
for(const key65 in data168){
if(!((key65 === "from") || (key65 === "to"))){
const err422 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data168.from !== undefined){
let data169 = data168.from;
if(typeof data169 === "string"){
if(!pattern1.test(data169)){
const err423 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else {
const err424 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data168.to !== undefined){
let data170 = data168.to;
if(typeof data170 === "string"){
if(!pattern1.test(data170)){
const err425 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
else {
const err427 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data167.exponential !== undefined){
let data171 = data167.exponential;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.mean === undefined){
const err428 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
for(const key66 in data171){
if(!(key66 === "mean")){
const err429 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data171.mean !== undefined){
let data172 = data171.mean;
if(typeof data172 === "string"){
if(!pattern1.test(data172)){
const err430 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
else {
const err431 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
}
else {
const err432 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data167.lognormal !== undefined){
let data173 = data167.lognormal;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(data173.median === undefined){
const err433 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(data173.p99 === undefined){
const err434 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
for(const key67 in data173){
if(!((key67 === "median") || (key67 === "p99"))){
const err435 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data173.median !== undefined){
let data174 = data173.median;
if(typeof data174 === "string"){
if(!pattern1.test(data174)){
const err436 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
else {
const err437 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data173.p99 !== undefined){
let data175 = data173.p99;
if(typeof data175 === "string"){
if(!pattern1.test(data175)){
const err438 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
}
else {
const err440 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
}
}
else {
const err441 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data150.run !== undefined){
let data176 = data150.run;
if((typeof data176 !== "string") && (!(data176 && typeof data176 == "object" && !Array.isArray(data176)))){
const err442 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(typeof data176 === "string"){
if(!pattern1.test(data176)){
const err443 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(Object.keys(data176).length > 1){
const err444 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(Object.keys(data176).length < 1){
const err445 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
for(const key68 in data176){
if(!(((key68 === "uniform") || (key68 === "exponential")) || (key68 === "lognormal"))){
const err446 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data176.uniform !== undefined){
let data177 = data176.uniform;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.from === undefined){
const err447 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(data177.to === undefined){
const err448 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
for(const key69 in data177){
if(!((key69 === "from") || (key69 === "to"))){
const err449 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data177.from !== undefined){
let data178 = data177.from;
if(typeof data178 === "string"){
if(!pattern1.test(data178)){
const err450 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
else {
const err451 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data177.to !== undefined){
let data179 = data177.to;
if(typeof data179 === "string"){
if(!pattern1.test(data179)){
const err452 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data176.exponential !== undefined){
let data180 = data176.exponential;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.mean === undefined){
const err455 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
for(const key70 in data180){
if(!(key70 === "mean")){
const err456 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data180.mean !== undefined){
let data181 = data180.mean;
if(typeof data181 === "string"){
if(!pattern1.test(data181)){
const err457 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
else {
const err458 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
else {
const err459 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data176.lognormal !== undefined){
let data182 = data176.lognormal;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(data182.median === undefined){
const err460 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(data182.p99 === undefined){
const err461 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
for(const key71 in data182){
if(!((key71 === "median") || (key71 === "p99"))){
const err462 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data182.median !== undefined){
let data183 = data182.median;
if(typeof data183 === "string"){
if(!pattern1.test(data183)){
const err463 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data182.p99 !== undefined){
let data184 = data182.p99;
if(typeof data184 === "string"){
if(!pattern1.test(data184)){
const err465 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
else {
const err467 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
}
}
if(data150.stop !== undefined){
let data185 = data150.stop;
if((typeof data185 !== "string") && (!(data185 && typeof data185 == "object" && !Array.isArray(data185)))){
const err468 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.stop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(typeof data185 === "string"){
if(!pattern1.test(data185)){
const err469 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(Object.keys(data185).length > 1){
const err470 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(Object.keys(data185).length < 1){
const err471 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
for(const key72 in data185){
if(!(((key72 === "uniform") || (key72 === "exponential")) || (key72 === "lognormal"))){
const err472 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data185.uniform !== undefined){
let data186 = data185.uniform;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.from === undefined){
const err473 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(data186.to === undefined){
const err474 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
for(const key73 in data186){
if(!((key73 === "from") || (key73 === "to"))){
const err475 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data186.from !== undefined){
let data187 = data186.from;
if(typeof data187 === "string"){
if(!pattern1.test(data187)){
const err476 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data186.to !== undefined){
let data188 = data186.to;
if(typeof data188 === "string"){
if(!pattern1.test(data188)){
const err478 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
else {
const err479 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
}
else {
const err480 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data185.exponential !== undefined){
let data189 = data185.exponential;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.mean === undefined){
const err481 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
for(const key74 in data189){
if(!(key74 === "mean")){
const err482 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data189.mean !== undefined){
let data190 = data189.mean;
if(typeof data190 === "string"){
if(!pattern1.test(data190)){
const err483 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
else {
const err484 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
}
else {
const err485 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data185.lognormal !== undefined){
let data191 = data185.lognormal;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(data191.median === undefined){
const err486 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(data191.p99 === undefined){
const err487 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
for(const key75 in data191){
if(!((key75 === "median") || (key75 === "p99"))){
const err488 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data191.median !== undefined){
let data192 = data191.median;
if(typeof data192 === "string"){
if(!pattern1.test(data192)){
const err489 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
else {
const err490 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data191.p99 !== undefined){
let data193 = data191.p99;
if(typeof data193 === "string"){
if(!pattern1.test(data193)){
const err491 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
else {
const err493 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
}
if(data150.preStop !== undefined){
let data194 = data150.preStop;
if((typeof data194 !== "string") && (!(data194 && typeof data194 == "object" && !Array.isArray(data194)))){
const err494 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.preStop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(typeof data194 === "string"){
if(!pattern1.test(data194)){
const err495 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(Object.keys(data194).length > 1){
const err496 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(Object.keys(data194).length < 1){
const err497 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
for(const key76 in data194){
if(!(((key76 === "uniform") || (key76 === "exponential")) || (key76 === "lognormal"))){
const err498 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data194.uniform !== undefined){
let data195 = data194.uniform;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.from === undefined){
const err499 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(data195.to === undefined){
const err500 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
for(const key77 in data195){
if(!((key77 === "from") || (key77 === "to"))){
const err501 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data195.from !== undefined){
let data196 = data195.from;
if(typeof data196 === "string"){
if(!pattern1.test(data196)){
const err502 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
else {
const err503 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data195.to !== undefined){
let data197 = data195.to;
if(typeof data197 === "string"){
if(!pattern1.test(data197)){
const err504 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
else {
const err505 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
}
else {
const err506 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data194.exponential !== undefined){
let data198 = data194.exponential;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.mean === undefined){
const err507 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
for(const key78 in data198){
if(!(key78 === "mean")){
const err508 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data198.mean !== undefined){
let data199 = data198.mean;
if(typeof data199 === "string"){
if(!pattern1.test(data199)){
const err509 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
}
else {
const err511 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data194.lognormal !== undefined){
let data200 = data194.lognormal;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.median === undefined){
const err512 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(data200.p99 === undefined){
const err513 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
for(const key79 in data200){
if(!((key79 === "median") || (key79 === "p99"))){
const err514 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data200.median !== undefined){
let data201 = data200.median;
if(typeof data201 === "string"){
if(!pattern1.test(data201)){
const err515 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data200.p99 !== undefined){
let data202 = data200.p99;
if(typeof data202 === "string"){
if(!pattern1.test(data202)){
const err517 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
else {
const err518 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
}
else {
const err519 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
}
}
if(data150.exits !== undefined){
let data203 = data150.exits;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key80 in data203){
if(!((((key80 === "after") || (key80 === "exitCode")) || (key80 === "chance")) || (key80 === "times"))){
const err520 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data203.after !== undefined){
let data204 = data203.after;
if((typeof data204 !== "string") && (!(data204 && typeof data204 == "object" && !Array.isArray(data204)))){
const err521 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.exits.properties.after.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(typeof data204 === "string"){
if(!pattern1.test(data204)){
const err522 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(Object.keys(data204).length > 1){
const err523 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(Object.keys(data204).length < 1){
const err524 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
for(const key81 in data204){
if(!(((key81 === "uniform") || (key81 === "exponential")) || (key81 === "lognormal"))){
const err525 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data204.uniform !== undefined){
let data205 = data204.uniform;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.from === undefined){
const err526 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(data205.to === undefined){
const err527 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
for(const key82 in data205){
if(!((key82 === "from") || (key82 === "to"))){
const err528 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data205.from !== undefined){
let data206 = data205.from;
if(typeof data206 === "string"){
if(!pattern1.test(data206)){
const err529 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
else {
const err530 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data205.to !== undefined){
let data207 = data205.to;
if(typeof data207 === "string"){
if(!pattern1.test(data207)){
const err531 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
else {
const err533 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data204.exponential !== undefined){
let data208 = data204.exponential;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
if(data208.mean === undefined){
const err534 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
for(const key83 in data208){
if(!(key83 === "mean")){
const err535 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data208.mean !== undefined){
let data209 = data208.mean;
if(typeof data209 === "string"){
if(!pattern1.test(data209)){
const err536 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
else {
const err537 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
}
else {
const err538 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data204.lognormal !== undefined){
let data210 = data204.lognormal;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
if(data210.median === undefined){
const err539 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(data210.p99 === undefined){
const err540 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
for(const key84 in data210){
if(!((key84 === "median") || (key84 === "p99"))){
const err541 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data210.median !== undefined){
let data211 = data210.median;
if(typeof data211 === "string"){
if(!pattern1.test(data211)){
const err542 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
else {
const err543 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data210.p99 !== undefined){
let data212 = data210.p99;
if(typeof data212 === "string"){
if(!pattern1.test(data212)){
const err544 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
else {
const err545 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
}
else {
const err546 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
}
}
if(data203.exitCode !== undefined){
let data213 = data203.exitCode;
if(!((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213)))){
const err547 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/exitCode",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
if(typeof data213 == "number"){
if(data213 < 0 || isNaN(data213)){
const err548 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/exitCode",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
}
if(data203.chance !== undefined){
let data214 = data203.chance;
if(typeof data214 === "string"){
if(!pattern61.test(data214)){
const err549 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/chance/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
else {
const err550 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/chance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data203.times !== undefined){
let data215 = data203.times;
if(!((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215)))){
const err551 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(typeof data215 == "number"){
if(data215 < 1 || isNaN(data215)){
const err552 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
}
else {
const err553 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data150.stuck !== undefined){
let data216 = data150.stuck;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
for(const key85 in data216){
if(!((((key85 === "after") || (key85 === "for")) || (key85 === "chance")) || (key85 === "times"))){
const err554 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data216.after !== undefined){
let data217 = data216.after;
if((typeof data217 !== "string") && (!(data217 && typeof data217 == "object" && !Array.isArray(data217)))){
const err555 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.stuck.properties.after.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if(typeof data217 === "string"){
if(!pattern1.test(data217)){
const err556 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(Object.keys(data217).length > 1){
const err557 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(Object.keys(data217).length < 1){
const err558 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
for(const key86 in data217){
if(!(((key86 === "uniform") || (key86 === "exponential")) || (key86 === "lognormal"))){
const err559 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data217.uniform !== undefined){
let data218 = data217.uniform;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.from === undefined){
const err560 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data218.to === undefined){
const err561 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
for(const key87 in data218){
if(!((key87 === "from") || (key87 === "to"))){
const err562 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data218.from !== undefined){
let data219 = data218.from;
if(typeof data219 === "string"){
if(!pattern1.test(data219)){
const err563 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
else {
const err564 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data218.to !== undefined){
let data220 = data218.to;
if(typeof data220 === "string"){
if(!pattern1.test(data220)){
const err565 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
else {
const err566 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
}
else {
const err567 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data217.exponential !== undefined){
let data221 = data217.exponential;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
if(data221.mean === undefined){
const err568 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
for(const key88 in data221){
if(!(key88 === "mean")){
const err569 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data221.mean !== undefined){
let data222 = data221.mean;
if(typeof data222 === "string"){
if(!pattern1.test(data222)){
const err570 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
else {
const err571 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
}
else {
const err572 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data217.lognormal !== undefined){
let data223 = data217.lognormal;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.median === undefined){
const err573 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(data223.p99 === undefined){
const err574 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
for(const key89 in data223){
if(!((key89 === "median") || (key89 === "p99"))){
const err575 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data223.median !== undefined){
let data224 = data223.median;
if(typeof data224 === "string"){
if(!pattern1.test(data224)){
const err576 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
else {
const err577 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data223.p99 !== undefined){
let data225 = data223.p99;
if(typeof data225 === "string"){
if(!pattern1.test(data225)){
const err578 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
else {
const err579 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
}
else {
const err580 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
}
}
if(data216.for !== undefined){
let data226 = data216.for;
if((typeof data226 !== "string") && (!(data226 && typeof data226 == "object" && !Array.isArray(data226)))){
const err581 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.stuck.properties.for.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
if(typeof data226 === "string"){
if(!pattern1.test(data226)){
const err582 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if(Object.keys(data226).length > 1){
const err583 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if(Object.keys(data226).length < 1){
const err584 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
for(const key90 in data226){
if(!(((key90 === "uniform") || (key90 === "exponential")) || (key90 === "lognormal"))){
const err585 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data226.uniform !== undefined){
let data227 = data226.uniform;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.from === undefined){
const err586 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(data227.to === undefined){
const err587 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
for(const key91 in data227){
if(!((key91 === "from") || (key91 === "to"))){
const err588 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data227.from !== undefined){
let data228 = data227.from;
if(typeof data228 === "string"){
if(!pattern1.test(data228)){
const err589 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
else {
const err590 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data227.to !== undefined){
let data229 = data227.to;
if(typeof data229 === "string"){
if(!pattern1.test(data229)){
const err591 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
else {
const err592 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
}
else {
const err593 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data226.exponential !== undefined){
let data230 = data226.exponential;
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
if(data230.mean === undefined){
const err594 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
for(const key92 in data230){
if(!(key92 === "mean")){
const err595 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data230.mean !== undefined){
let data231 = data230.mean;
if(typeof data231 === "string"){
if(!pattern1.test(data231)){
const err596 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
else {
const err597 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
}
else {
const err598 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data226.lognormal !== undefined){
let data232 = data226.lognormal;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
if(data232.median === undefined){
const err599 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
if(data232.p99 === undefined){
const err600 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
for(const key93 in data232){
if(!((key93 === "median") || (key93 === "p99"))){
const err601 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data232.median !== undefined){
let data233 = data232.median;
if(typeof data233 === "string"){
if(!pattern1.test(data233)){
const err602 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
else {
const err603 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data232.p99 !== undefined){
let data234 = data232.p99;
if(typeof data234 === "string"){
if(!pattern1.test(data234)){
const err604 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
else {
const err605 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
}
else {
const err606 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
}
}
if(data216.chance !== undefined){
let data235 = data216.chance;
if(typeof data235 === "string"){
if(!pattern61.test(data235)){
const err607 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/chance/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
else {
const err608 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/chance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data216.times !== undefined){
let data236 = data216.times;
if(!((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236)))){
const err609 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(typeof data236 == "number"){
if(data236 < 1 || isNaN(data236)){
const err610 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
}
}
else {
const err611 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
}
else {
const err612 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
}
else {
const err613 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data52.serves !== undefined){
let data237 = data52.serves;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key94 in data237){
if(!((((key94 === "cpuPerRequest") || (key94 === "memoryBase")) || (key94 === "memoryPerInFlight")) || (key94 === "timeout"))){
const err614 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data237.cpuPerRequest !== undefined){
let data238 = data237.cpuPerRequest;
if(typeof data238 === "string"){
if(!pattern1.test(data238)){
const err615 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/cpuPerRequest",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/cpuPerRequest/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
else {
const err616 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/cpuPerRequest",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/cpuPerRequest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data237.memoryBase !== undefined){
let data239 = data237.memoryBase;
if((typeof data239 !== "string") && (!(typeof data239 == "number"))){
const err617 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.serves.properties.memoryBase.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if(typeof data239 == "number"){
if(data239 < 0 || isNaN(data239)){
const err618 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(typeof data239 === "string"){
if(!pattern4.test(data239)){
const err619 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
}
if(data237.memoryPerInFlight !== undefined){
let data240 = data237.memoryPerInFlight;
if((typeof data240 !== "string") && (!(typeof data240 == "number"))){
const err620 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.serves.properties.memoryPerInFlight.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if(typeof data240 == "number"){
if(data240 < 0 || isNaN(data240)){
const err621 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(typeof data240 === "string"){
if(!pattern4.test(data240)){
const err622 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
}
if(data237.timeout !== undefined){
let data241 = data237.timeout;
if(typeof data241 === "string"){
if(!pattern1.test(data241)){
const err623 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/timeout",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
else {
const err624 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/timeout",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
}
else {
const err625 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data52.usage !== undefined){
let data242 = data52.usage;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key95 in data242){
if(!(((key95 === "cpu") || (key95 === "memory")) || (key95 === "containers"))){
const err626 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data242.cpu !== undefined){
let data243 = data242.cpu;
if(((typeof data243 !== "string") && (!(typeof data243 == "number"))) && (!(data243 && typeof data243 == "object" && !Array.isArray(data243)))){
const err627 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
if(typeof data243 == "number"){
if(data243 < 0 || isNaN(data243)){
const err628 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(typeof data243 === "string"){
if(!pattern4.test(data243)){
const err629 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
for(const key96 in data243){
if(!(((((key96 === "constant") || (key96 === "hourly")) || (key96 === "trace")) || (key96 === "column")) || (key96 === "noise"))){
const err630 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data243.constant !== undefined){
let data244 = data243.constant;
if((typeof data244 !== "string") && (!(typeof data244 == "number"))){
const err631 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
if(typeof data244 == "number"){
if(data244 < 0 || isNaN(data244)){
const err632 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(typeof data244 === "string"){
if(!pattern4.test(data244)){
const err633 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
}
if(data243.hourly !== undefined){
let data245 = data243.hourly;
if(Array.isArray(data245)){
if(data245.length < 24){
const err634 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
const len5 = data245.length;
for(let i5=0; i5<len5; i5++){
let data246 = data245[i5];
if((typeof data246 !== "string") && (!(typeof data246 == "number"))){
const err635 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
if(typeof data246 == "number"){
if(data246 < 0 || isNaN(data246)){
const err636 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(typeof data246 === "string"){
if(!pattern4.test(data246)){
const err637 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
}
}
else {
const err638 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data243.trace !== undefined){
if(typeof data243.trace !== "string"){
const err639 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data243.column !== undefined){
if(typeof data243.column !== "string"){
const err640 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data243.noise !== undefined){
let data249 = data243.noise;
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
if(data249.within === undefined){
const err641 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
for(const key97 in data249){
if(!((key97 === "within") || (key97 === "every"))){
const err642 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data249.within !== undefined){
let data250 = data249.within;
if(typeof data250 === "string"){
if(!pattern61.test(data250)){
const err643 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
else {
const err644 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data249.every !== undefined){
let data251 = data249.every;
if(typeof data251 === "string"){
if(!pattern1.test(data251)){
const err645 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
else {
const err646 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
}
else {
const err647 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
}
}
if(data242.memory !== undefined){
let data252 = data242.memory;
if(((typeof data252 !== "string") && (!(typeof data252 == "number"))) && (!(data252 && typeof data252 == "object" && !Array.isArray(data252)))){
const err648 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
if(typeof data252 == "number"){
if(data252 < 0 || isNaN(data252)){
const err649 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(typeof data252 === "string"){
if(!pattern4.test(data252)){
const err650 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
for(const key98 in data252){
if(!((((((key98 === "growth") || (key98 === "constant")) || (key98 === "hourly")) || (key98 === "trace")) || (key98 === "column")) || (key98 === "noise"))){
const err651 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
if(data252.growth !== undefined){
let data253 = data252.growth;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
if(data253.perSecond === undefined){
const err652 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
for(const key99 in data253){
if(!(((key99 === "perSecond") || (key99 === "after")) || (key99 === "most"))){
const err653 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
if(data253.perSecond !== undefined){
let data254 = data253.perSecond;
if((typeof data254 !== "string") && (!(typeof data254 == "number"))){
const err654 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.growth.properties.perSecond.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
if(typeof data254 == "number"){
if(data254 < 0 || isNaN(data254)){
const err655 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
if(typeof data254 === "string"){
if(!pattern4.test(data254)){
const err656 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
}
if(data253.after !== undefined){
let data255 = data253.after;
if(typeof data255 === "string"){
if(!pattern1.test(data255)){
const err657 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
else {
const err658 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data253.most !== undefined){
let data256 = data253.most;
if((typeof data256 !== "string") && (!(typeof data256 == "number"))){
const err659 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.growth.properties.most.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(typeof data256 == "number"){
if(data256 < 0 || isNaN(data256)){
const err660 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(typeof data256 === "string"){
if(!pattern4.test(data256)){
const err661 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
}
}
else {
const err662 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data252.constant !== undefined){
let data257 = data252.constant;
if((typeof data257 !== "string") && (!(typeof data257 == "number"))){
const err663 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
if(typeof data257 == "number"){
if(data257 < 0 || isNaN(data257)){
const err664 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(typeof data257 === "string"){
if(!pattern4.test(data257)){
const err665 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
}
if(data252.hourly !== undefined){
let data258 = data252.hourly;
if(Array.isArray(data258)){
if(data258.length < 24){
const err666 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
const len6 = data258.length;
for(let i6=0; i6<len6; i6++){
let data259 = data258[i6];
if((typeof data259 !== "string") && (!(typeof data259 == "number"))){
const err667 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
if(typeof data259 == "number"){
if(data259 < 0 || isNaN(data259)){
const err668 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
if(typeof data259 === "string"){
if(!pattern4.test(data259)){
const err669 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
}
else {
const err670 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(data252.trace !== undefined){
if(typeof data252.trace !== "string"){
const err671 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
if(data252.column !== undefined){
if(typeof data252.column !== "string"){
const err672 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data252.noise !== undefined){
let data262 = data252.noise;
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
if(data262.within === undefined){
const err673 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
for(const key100 in data262){
if(!((key100 === "within") || (key100 === "every"))){
const err674 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data262.within !== undefined){
let data263 = data262.within;
if(typeof data263 === "string"){
if(!pattern61.test(data263)){
const err675 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
else {
const err676 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
if(data262.every !== undefined){
let data264 = data262.every;
if(typeof data264 === "string"){
if(!pattern1.test(data264)){
const err677 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
else {
const err678 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
}
else {
const err679 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
}
}
if(data242.containers !== undefined){
let data265 = data242.containers;
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
for(const key101 in data265){
let data266 = data265[key101];
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key102 in data266){
if(!((key102 === "cpu") || (key102 === "memory"))){
const err680 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data266.cpu !== undefined){
let data267 = data266.cpu;
if(((typeof data267 !== "string") && (!(typeof data267 == "number"))) && (!(data267 && typeof data267 == "object" && !Array.isArray(data267)))){
const err681 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
if(typeof data267 == "number"){
if(data267 < 0 || isNaN(data267)){
const err682 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(typeof data267 === "string"){
if(!pattern4.test(data267)){
const err683 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key103 in data267){
if(!(((((key103 === "constant") || (key103 === "hourly")) || (key103 === "trace")) || (key103 === "column")) || (key103 === "noise"))){
const err684 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data267.constant !== undefined){
let data268 = data267.constant;
if((typeof data268 !== "string") && (!(typeof data268 == "number"))){
const err685 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if(typeof data268 == "number"){
if(data268 < 0 || isNaN(data268)){
const err686 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(typeof data268 === "string"){
if(!pattern4.test(data268)){
const err687 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
}
if(data267.hourly !== undefined){
let data269 = data267.hourly;
if(Array.isArray(data269)){
if(data269.length < 24){
const err688 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
const len7 = data269.length;
for(let i7=0; i7<len7; i7++){
let data270 = data269[i7];
if((typeof data270 !== "string") && (!(typeof data270 == "number"))){
const err689 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
if(typeof data270 == "number"){
if(data270 < 0 || isNaN(data270)){
const err690 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(typeof data270 === "string"){
if(!pattern4.test(data270)){
const err691 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
}
}
else {
const err692 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data267.trace !== undefined){
if(typeof data267.trace !== "string"){
const err693 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data267.column !== undefined){
if(typeof data267.column !== "string"){
const err694 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data267.noise !== undefined){
let data273 = data267.noise;
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
if(data273.within === undefined){
const err695 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
for(const key104 in data273){
if(!((key104 === "within") || (key104 === "every"))){
const err696 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data273.within !== undefined){
let data274 = data273.within;
if(typeof data274 === "string"){
if(!pattern61.test(data274)){
const err697 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
else {
const err698 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data273.every !== undefined){
let data275 = data273.every;
if(typeof data275 === "string"){
if(!pattern1.test(data275)){
const err699 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
else {
const err700 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
}
else {
const err701 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
}
}
if(data266.memory !== undefined){
let data276 = data266.memory;
if(((typeof data276 !== "string") && (!(typeof data276 == "number"))) && (!(data276 && typeof data276 == "object" && !Array.isArray(data276)))){
const err702 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
if(typeof data276 == "number"){
if(data276 < 0 || isNaN(data276)){
const err703 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(typeof data276 === "string"){
if(!pattern4.test(data276)){
const err704 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
for(const key105 in data276){
if(!((((((key105 === "growth") || (key105 === "constant")) || (key105 === "hourly")) || (key105 === "trace")) || (key105 === "column")) || (key105 === "noise"))){
const err705 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
if(data276.growth !== undefined){
let data277 = data276.growth;
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
if(data277.perSecond === undefined){
const err706 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
for(const key106 in data277){
if(!(((key106 === "perSecond") || (key106 === "after")) || (key106 === "most"))){
const err707 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
if(data277.perSecond !== undefined){
let data278 = data277.perSecond;
if((typeof data278 !== "string") && (!(typeof data278 == "number"))){
const err708 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.growth.properties.perSecond.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
if(typeof data278 == "number"){
if(data278 < 0 || isNaN(data278)){
const err709 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(typeof data278 === "string"){
if(!pattern4.test(data278)){
const err710 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
}
if(data277.after !== undefined){
let data279 = data277.after;
if(typeof data279 === "string"){
if(!pattern1.test(data279)){
const err711 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
else {
const err712 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
if(data277.most !== undefined){
let data280 = data277.most;
if((typeof data280 !== "string") && (!(typeof data280 == "number"))){
const err713 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.growth.properties.most.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
if(typeof data280 == "number"){
if(data280 < 0 || isNaN(data280)){
const err714 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(typeof data280 === "string"){
if(!pattern4.test(data280)){
const err715 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
}
}
else {
const err716 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
if(data276.constant !== undefined){
let data281 = data276.constant;
if((typeof data281 !== "string") && (!(typeof data281 == "number"))){
const err717 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
if(typeof data281 == "number"){
if(data281 < 0 || isNaN(data281)){
const err718 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
if(typeof data281 === "string"){
if(!pattern4.test(data281)){
const err719 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
}
if(data276.hourly !== undefined){
let data282 = data276.hourly;
if(Array.isArray(data282)){
if(data282.length < 24){
const err720 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
const len8 = data282.length;
for(let i8=0; i8<len8; i8++){
let data283 = data282[i8];
if((typeof data283 !== "string") && (!(typeof data283 == "number"))){
const err721 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
if(typeof data283 == "number"){
if(data283 < 0 || isNaN(data283)){
const err722 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(typeof data283 === "string"){
if(!pattern4.test(data283)){
const err723 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
}
}
else {
const err724 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
if(data276.trace !== undefined){
if(typeof data276.trace !== "string"){
const err725 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
if(data276.column !== undefined){
if(typeof data276.column !== "string"){
const err726 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
if(data276.noise !== undefined){
let data286 = data276.noise;
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
if(data286.within === undefined){
const err727 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
for(const key107 in data286){
if(!((key107 === "within") || (key107 === "every"))){
const err728 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
if(data286.within !== undefined){
let data287 = data286.within;
if(typeof data287 === "string"){
if(!pattern61.test(data287)){
const err729 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
else {
const err730 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
if(data286.every !== undefined){
let data288 = data286.every;
if(typeof data288 === "string"){
if(!pattern1.test(data288)){
const err731 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
else {
const err732 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
}
else {
const err733 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
}
}
}
else {
const err734 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key101.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
}
else {
const err735 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
}
else {
const err736 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
}
else {
const err737 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
}
else {
const err738 = {instancePath:instancePath+"/spec/behaviour",schemaPath:"#/properties/spec/properties/behaviour/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data5.timeline !== undefined){
let data289 = data5.timeline;
if(Array.isArray(data289)){
const len9 = data289.length;
for(let i9=0; i9<len9; i9++){
let data290 = data289[i9];
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
if(data290.at === undefined){
const err739 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
if(data290.do === undefined){
const err740 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
for(const key108 in data290){
if(!((key108 === "at") || (key108 === "do"))){
const err741 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
if(data290.at !== undefined){
let data291 = data290.at;
if(typeof data291 === "string"){
if(!pattern1.test(data291)){
const err742 = {instancePath:instancePath+"/spec/timeline/" + i9+"/at",schemaPath:"#/properties/spec/properties/timeline/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
else {
const err743 = {instancePath:instancePath+"/spec/timeline/" + i9+"/at",schemaPath:"#/properties/spec/properties/timeline/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
if(data290.do !== undefined){
let data292 = data290.do;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
if(Object.keys(data292).length > 1){
const err744 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
if(Object.keys(data292).length < 1){
const err745 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
for(const key109 in data292){
if(!(func2.call(schema11.properties.spec.properties.timeline.items.properties.do.properties, key109))){
const err746 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
if(data292.cordon !== undefined){
let data293 = data292.cordon;
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
if(Object.keys(data293).length > 1){
const err747 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
if(Object.keys(data293).length < 1){
const err748 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
for(const key110 in data293){
if(!(((key110 === "node") || (key110 === "pool")) || (key110 === "zone"))){
const err749 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
if(data293.node !== undefined){
if(typeof data293.node !== "string"){
const err750 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
if(data293.pool !== undefined){
if(typeof data293.pool !== "string"){
const err751 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
if(data293.zone !== undefined){
if(typeof data293.zone !== "string"){
const err752 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
}
else {
const err753 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
if(data292.uncordon !== undefined){
let data297 = data292.uncordon;
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
if(Object.keys(data297).length > 1){
const err754 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
if(Object.keys(data297).length < 1){
const err755 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
for(const key111 in data297){
if(!(((key111 === "node") || (key111 === "pool")) || (key111 === "zone"))){
const err756 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data297.node !== undefined){
if(typeof data297.node !== "string"){
const err757 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
if(data297.pool !== undefined){
if(typeof data297.pool !== "string"){
const err758 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data297.zone !== undefined){
if(typeof data297.zone !== "string"){
const err759 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
}
else {
const err760 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
if(data292.scale !== undefined){
let data301 = data292.scale;
if(data301 && typeof data301 == "object" && !Array.isArray(data301)){
if(data301.target === undefined){
const err761 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
if(data301.replicas === undefined){
const err762 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
for(const key112 in data301){
if(!((key112 === "target") || (key112 === "replicas"))){
const err763 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data301.target !== undefined){
let data302 = data301.target;
if(typeof data302 === "string"){
if(!pattern159.test(data302)){
const err764 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
else {
const err765 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
if(data301.replicas !== undefined){
let data303 = data301.replicas;
if(!((typeof data303 == "number") && (!(data303 % 1) && !isNaN(data303)))){
const err766 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/replicas",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
if(typeof data303 == "number"){
if(data303 < 0 || isNaN(data303)){
const err767 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/replicas",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
}
}
else {
const err768 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
if(data292.setImage !== undefined){
let data304 = data292.setImage;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.target === undefined){
const err769 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
if(data304.container === undefined){
const err770 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "container"},message:"must have required property '"+"container"+"'"};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
if(data304.image === undefined){
const err771 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
for(const key113 in data304){
if(!(((key113 === "target") || (key113 === "container")) || (key113 === "image"))){
const err772 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
if(data304.target !== undefined){
let data305 = data304.target;
if(typeof data305 === "string"){
if(!pattern160.test(data305)){
const err773 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
else {
const err774 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data304.container !== undefined){
if(typeof data304.container !== "string"){
const err775 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/container",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/container/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
if(data304.image !== undefined){
if(typeof data304.image !== "string"){
const err776 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/image",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
}
else {
const err777 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
if(data292.rolloutPause !== undefined){
let data308 = data292.rolloutPause;
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
if(data308.target === undefined){
const err778 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
for(const key114 in data308){
if(!(key114 === "target")){
const err779 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
if(data308.target !== undefined){
let data309 = data308.target;
if(typeof data309 === "string"){
if(!pattern161.test(data309)){
const err780 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
else {
const err781 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
}
else {
const err782 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
if(data292.rolloutResume !== undefined){
let data310 = data292.rolloutResume;
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
if(data310.target === undefined){
const err783 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
for(const key115 in data310){
if(!(key115 === "target")){
const err784 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data310.target !== undefined){
let data311 = data310.target;
if(typeof data311 === "string"){
if(!pattern161.test(data311)){
const err785 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
else {
const err786 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
}
else {
const err787 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
if(data292.delete !== undefined){
let data312 = data292.delete;
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
if(data312.target === undefined){
const err788 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
for(const key116 in data312){
if(!(key116 === "target")){
const err789 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data312.target !== undefined){
let data313 = data312.target;
if(typeof data313 === "string"){
if(!pattern15.test(data313)){
const err790 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
else {
const err791 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
}
else {
const err792 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
if(data292.addNodes !== undefined){
let data314 = data292.addNodes;
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
if(data314.pool === undefined){
const err793 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
if(data314.count === undefined){
const err794 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
for(const key117 in data314){
if(!((key117 === "pool") || (key117 === "count"))){
const err795 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
if(data314.pool !== undefined){
if(typeof data314.pool !== "string"){
const err796 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
if(data314.count !== undefined){
let data316 = data314.count;
if(!((typeof data316 == "number") && (!(data316 % 1) && !isNaN(data316)))){
const err797 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
if(typeof data316 == "number"){
if(data316 < 1 || isNaN(data316)){
const err798 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
}
}
else {
const err799 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data292.apply !== undefined){
let data317 = data292.apply;
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
if(data317.manifests === undefined){
const err800 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/required",keyword:"required",params:{missingProperty: "manifests"},message:"must have required property '"+"manifests"+"'"};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
for(const key118 in data317){
if(!(key118 === "manifests")){
const err801 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
if(data317.manifests !== undefined){
let data318 = data317.manifests;
if(Array.isArray(data318)){
if(data318.length < 1){
const err802 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
const len10 = data318.length;
for(let i10=0; i10<len10; i10++){
if(typeof data318[i10] !== "string"){
const err803 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests/" + i10,schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
}
else {
const err804 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
}
else {
const err805 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data292.drain !== undefined){
let data320 = data292.drain;
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
for(const key119 in data320){
if(!(func2.call(schema11.properties.spec.properties.timeline.items.properties.do.properties.drain.properties, key119))){
const err806 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
if(data320.node !== undefined){
if(typeof data320.node !== "string"){
const err807 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
if(data320.pool !== undefined){
if(typeof data320.pool !== "string"){
const err808 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
if(data320.zone !== undefined){
if(typeof data320.zone !== "string"){
const err809 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data320.parallel !== undefined){
let data324 = data320.parallel;
if(!((typeof data324 == "number") && (!(data324 % 1) && !isNaN(data324)))){
const err810 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
if(typeof data324 == "number"){
if(data324 < 1 || isNaN(data324)){
const err811 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
}
if(data320.timeout !== undefined){
let data325 = data320.timeout;
if(typeof data325 === "string"){
if(!pattern1.test(data325)){
const err812 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
else {
const err813 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
if(data320.force !== undefined){
if(typeof data320.force !== "boolean"){
const err814 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/force",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(data320.ignoreDaemonSets !== undefined){
if(typeof data320.ignoreDaemonSets !== "boolean"){
const err815 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/ignoreDaemonSets",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/ignoreDaemonSets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data320.deleteEmptyDirData !== undefined){
if(typeof data320.deleteEmptyDirData !== "boolean"){
const err816 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/deleteEmptyDirData",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/deleteEmptyDirData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
if(data320.skipWaitForDeleteTimeout !== undefined){
let data329 = data320.skipWaitForDeleteTimeout;
if(typeof data329 === "string"){
if(!pattern1.test(data329)){
const err817 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/skipWaitForDeleteTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
else {
const err818 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/skipWaitForDeleteTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
}
else {
const err819 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
if(data292.fail !== undefined){
let data330 = data292.fail;
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
for(const key120 in data330){
if(!((((key120 === "node") || (key120 === "pool")) || (key120 === "zone")) || (key120 === "for"))){
const err820 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
if(data330.node !== undefined){
if(typeof data330.node !== "string"){
const err821 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
if(data330.pool !== undefined){
if(typeof data330.pool !== "string"){
const err822 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
if(data330.zone !== undefined){
if(typeof data330.zone !== "string"){
const err823 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
if(data330.for !== undefined){
let data334 = data330.for;
if(typeof data334 === "string"){
if(!pattern1.test(data334)){
const err824 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
else {
const err825 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
}
else {
const err826 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
if(data292.recover !== undefined){
let data335 = data292.recover;
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
for(const key121 in data335){
if(!(((key121 === "node") || (key121 === "pool")) || (key121 === "zone"))){
const err827 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
if(data335.node !== undefined){
if(typeof data335.node !== "string"){
const err828 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
if(data335.pool !== undefined){
if(typeof data335.pool !== "string"){
const err829 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
if(data335.zone !== undefined){
if(typeof data335.zone !== "string"){
const err830 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
}
else {
const err831 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
if(data292.zoneFail !== undefined){
let data339 = data292.zoneFail;
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
if(data339.zone === undefined){
const err832 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
for(const key122 in data339){
if(!((key122 === "zone") || (key122 === "for"))){
const err833 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
if(data339.zone !== undefined){
if(typeof data339.zone !== "string"){
const err834 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
if(data339.for !== undefined){
let data341 = data339.for;
if(typeof data341 === "string"){
if(!pattern1.test(data341)){
const err835 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
else {
const err836 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
}
else {
const err837 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data292.removeNodes !== undefined){
let data342 = data292.removeNodes;
if(data342 && typeof data342 == "object" && !Array.isArray(data342)){
for(const key123 in data342){
if(!((((key123 === "node") || (key123 === "pool")) || (key123 === "zone")) || (key123 === "count"))){
const err838 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key123},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
if(data342.node !== undefined){
if(typeof data342.node !== "string"){
const err839 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
if(data342.pool !== undefined){
if(typeof data342.pool !== "string"){
const err840 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
if(data342.zone !== undefined){
if(typeof data342.zone !== "string"){
const err841 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
if(data342.count !== undefined){
let data346 = data342.count;
if(!((typeof data346 == "number") && (!(data346 % 1) && !isNaN(data346)))){
const err842 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
if(typeof data346 == "number"){
if(data346 < 1 || isNaN(data346)){
const err843 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
}
}
else {
const err844 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
if(data292.taint !== undefined){
let data347 = data292.taint;
if(data347 && typeof data347 == "object" && !Array.isArray(data347)){
if(data347.key === undefined){
const err845 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
if(data347.effect === undefined){
const err846 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
for(const key124 in data347){
if(!((((((key124 === "node") || (key124 === "pool")) || (key124 === "zone")) || (key124 === "key")) || (key124 === "value")) || (key124 === "effect"))){
const err847 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key124},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
}
if(data347.node !== undefined){
if(typeof data347.node !== "string"){
const err848 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
if(data347.pool !== undefined){
if(typeof data347.pool !== "string"){
const err849 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
if(data347.zone !== undefined){
if(typeof data347.zone !== "string"){
const err850 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
if(data347.key !== undefined){
if(typeof data347.key !== "string"){
const err851 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/key",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
if(data347.value !== undefined){
if(typeof data347.value !== "string"){
const err852 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/value",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
}
if(data347.effect !== undefined){
let data353 = data347.effect;
if(typeof data353 !== "string"){
const err853 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
if(!(((data353 === "NoSchedule") || (data353 === "PreferNoSchedule")) || (data353 === "NoExecute"))){
const err854 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.timeline.items.properties.do.properties.taint.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
}
else {
const err855 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
if(data292.untaint !== undefined){
let data354 = data292.untaint;
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
if(data354.key === undefined){
const err856 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
for(const key125 in data354){
if(!(((((key125 === "node") || (key125 === "pool")) || (key125 === "zone")) || (key125 === "key")) || (key125 === "effect"))){
const err857 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
if(data354.node !== undefined){
if(typeof data354.node !== "string"){
const err858 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
if(data354.pool !== undefined){
if(typeof data354.pool !== "string"){
const err859 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
if(data354.zone !== undefined){
if(typeof data354.zone !== "string"){
const err860 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
if(data354.key !== undefined){
if(typeof data354.key !== "string"){
const err861 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/key",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
if(data354.effect !== undefined){
let data359 = data354.effect;
if(typeof data359 !== "string"){
const err862 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
if(!(((data359 === "NoSchedule") || (data359 === "PreferNoSchedule")) || (data359 === "NoExecute"))){
const err863 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.timeline.items.properties.do.properties.untaint.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
}
}
else {
const err864 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
if(data292.upgradePool !== undefined){
let data360 = data292.upgradePool;
if(data360 && typeof data360 == "object" && !Array.isArray(data360)){
if(data360.pool === undefined){
const err865 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
for(const key126 in data360){
if(!((((((((key126 === "pool") || (key126 === "parallel")) || (key126 === "surge")) || (key126 === "timeout")) || (key126 === "force")) || (key126 === "ignoreDaemonSets")) || (key126 === "deleteEmptyDirData")) || (key126 === "skipWaitForDeleteTimeout"))){
const err866 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
if(data360.pool !== undefined){
if(typeof data360.pool !== "string"){
const err867 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
if(data360.parallel !== undefined){
let data362 = data360.parallel;
if(!((typeof data362 == "number") && (!(data362 % 1) && !isNaN(data362)))){
const err868 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
if(typeof data362 == "number"){
if(data362 < 1 || isNaN(data362)){
const err869 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
}
if(data360.surge !== undefined){
let data363 = data360.surge;
if(!((typeof data363 == "number") && (!(data363 % 1) && !isNaN(data363)))){
const err870 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/surge",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/surge/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
if(typeof data363 == "number"){
if(data363 < 0 || isNaN(data363)){
const err871 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/surge",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/surge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
}
if(data360.timeout !== undefined){
let data364 = data360.timeout;
if(typeof data364 === "string"){
if(!pattern1.test(data364)){
const err872 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
else {
const err873 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
if(data360.force !== undefined){
if(typeof data360.force !== "boolean"){
const err874 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/force",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
if(data360.ignoreDaemonSets !== undefined){
if(typeof data360.ignoreDaemonSets !== "boolean"){
const err875 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/ignoreDaemonSets",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/ignoreDaemonSets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
if(data360.deleteEmptyDirData !== undefined){
if(typeof data360.deleteEmptyDirData !== "boolean"){
const err876 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/deleteEmptyDirData",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/deleteEmptyDirData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
if(data360.skipWaitForDeleteTimeout !== undefined){
let data368 = data360.skipWaitForDeleteTimeout;
if(typeof data368 === "string"){
if(!pattern1.test(data368)){
const err877 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/skipWaitForDeleteTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
else {
const err878 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/skipWaitForDeleteTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
}
else {
const err879 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
if(data292.rolloutUndo !== undefined){
let data369 = data292.rolloutUndo;
if(data369 && typeof data369 == "object" && !Array.isArray(data369)){
if(data369.target === undefined){
const err880 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
for(const key127 in data369){
if(!((key127 === "target") || (key127 === "toRevision"))){
const err881 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
if(data369.target !== undefined){
let data370 = data369.target;
if(typeof data370 === "string"){
if(!pattern161.test(data370)){
const err882 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
else {
const err883 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
}
if(data369.toRevision !== undefined){
let data371 = data369.toRevision;
if(!((typeof data371 == "number") && (!(data371 % 1) && !isNaN(data371)))){
const err884 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/toRevision",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/toRevision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
if(typeof data371 == "number"){
if(data371 < 1 || isNaN(data371)){
const err885 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/toRevision",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/toRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
}
}
else {
const err886 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
}
else {
const err887 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
}
else {
const err888 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
}
else {
const err889 = {instancePath:instancePath+"/spec/timeline",schemaPath:"#/properties/spec/properties/timeline/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
if(data5.controlPlane !== undefined){
let data372 = data5.controlPlane;
if(typeof data372 !== "string"){
const err890 = {instancePath:instancePath+"/spec/controlPlane",schemaPath:"#/properties/spec/properties/controlPlane/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
if(!((data372 === "default") || (data372 === "instant"))){
const err891 = {instancePath:instancePath+"/spec/controlPlane",schemaPath:"#/properties/spec/properties/controlPlane/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.controlPlane.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
if(data5.traffic !== undefined){
let data373 = data5.traffic;
if(Array.isArray(data373)){
const len11 = data373.length;
for(let i11=0; i11<len11; i11++){
let data374 = data373[i11];
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
if(data374.to === undefined){
const err892 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
if(data374.rate === undefined){
const err893 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'"};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
for(const key128 in data374){
if(!((key128 === "to") || (key128 === "rate"))){
const err894 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key128},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
if(data374.to !== undefined){
let data375 = data374.to;
if(typeof data375 === "string"){
if(!pattern171.test(data375)){
const err895 = {instancePath:instancePath+"/spec/traffic/" + i11+"/to",schemaPath:"#/properties/spec/properties/traffic/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^service/[^/]+/[^/]+$"},message:"must match pattern \""+"^service/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
else {
const err896 = {instancePath:instancePath+"/spec/traffic/" + i11+"/to",schemaPath:"#/properties/spec/properties/traffic/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
if(data374.rate !== undefined){
let data376 = data374.rate;
if((!(typeof data376 == "number")) && (!(data376 && typeof data376 == "object" && !Array.isArray(data376)))){
const err897 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/type",keyword:"type",params:{type: schema11.properties.spec.properties.traffic.items.properties.rate.type},message:"must be number,object"};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
if(typeof data376 == "number"){
if(data376 < 0 || isNaN(data376)){
const err898 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
if(data376 && typeof data376 == "object" && !Array.isArray(data376)){
for(const key129 in data376){
if(!((((((((key129 === "steps") || (key129 === "diurnal")) || (key129 === "trace")) || (key129 === "column")) || (key129 === "per")) || (key129 === "scale")) || (key129 === "spike")) || (key129 === "poisson"))){
const err899 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key129},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
if(data376.steps !== undefined){
let data377 = data376.steps;
if(Array.isArray(data377)){
if(data377.length < 1){
const err900 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
const len12 = data377.length;
for(let i12=0; i12<len12; i12++){
let data378 = data377[i12];
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
if(data378.at === undefined){
const err901 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
if(data378.perSecond === undefined){
const err902 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
for(const key130 in data378){
if(!((key130 === "at") || (key130 === "perSecond"))){
const err903 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key130},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
}
if(data378.at !== undefined){
let data379 = data378.at;
if(typeof data379 === "string"){
if(!pattern1.test(data379)){
const err904 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
else {
const err905 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
if(data378.perSecond !== undefined){
let data380 = data378.perSecond;
if(typeof data380 == "number"){
if(data380 < 0 || isNaN(data380)){
const err906 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
else {
const err907 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/perSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
}
}
else {
const err908 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
}
else {
const err909 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
if(data376.diurnal !== undefined){
let data381 = data376.diurnal;
if(data381 && typeof data381 == "object" && !Array.isArray(data381)){
if(data381.low === undefined){
const err910 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
if(data381.high === undefined){
const err911 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
for(const key131 in data381){
if(!(((key131 === "low") || (key131 === "high")) || (key131 === "peak"))){
const err912 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key131},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
if(data381.low !== undefined){
let data382 = data381.low;
if(typeof data382 == "number"){
if(data382 < 0 || isNaN(data382)){
const err913 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/low",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
else {
const err914 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/low",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
}
if(data381.high !== undefined){
let data383 = data381.high;
if(typeof data383 == "number"){
if(data383 < 0 || isNaN(data383)){
const err915 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/high",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
else {
const err916 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/high",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
if(data381.peak !== undefined){
let data384 = data381.peak;
if(typeof data384 === "string"){
if(!pattern1.test(data384)){
const err917 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/peak/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
else {
const err918 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/peak/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
}
}
else {
const err919 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
}
if(data376.trace !== undefined){
if(typeof data376.trace !== "string"){
const err920 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/trace",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
}
if(data376.column !== undefined){
if(typeof data376.column !== "string"){
const err921 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/column",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
}
if(data376.per !== undefined){
let data387 = data376.per;
if(typeof data387 === "string"){
if(!pattern1.test(data387)){
const err922 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/per",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/per/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
}
else {
const err923 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/per",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
if(data376.scale !== undefined){
let data388 = data376.scale;
if(typeof data388 == "number"){
if(data388 < 0 || isNaN(data388)){
const err924 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/scale",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
}
else {
const err925 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/scale",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/scale/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
if(data376.spike !== undefined){
let data389 = data376.spike;
if(data389 && typeof data389 == "object" && !Array.isArray(data389)){
if(data389.base === undefined){
const err926 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
if(data389.peak === undefined){
const err927 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "peak"},message:"must have required property '"+"peak"+"'"};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
if(data389.at === undefined){
const err928 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
for(const key132 in data389){
if(!((((((key132 === "base") || (key132 === "peak")) || (key132 === "at")) || (key132 === "rise")) || (key132 === "hold")) || (key132 === "fall"))){
const err929 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key132},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
}
if(data389.base !== undefined){
let data390 = data389.base;
if(typeof data390 == "number"){
if(data390 < 0 || isNaN(data390)){
const err930 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/base",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/base/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
else {
const err931 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/base",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/base/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
if(data389.peak !== undefined){
let data391 = data389.peak;
if(typeof data391 == "number"){
if(data391 < 0 || isNaN(data391)){
const err932 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
}
else {
const err933 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/peak/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
if(data389.at !== undefined){
let data392 = data389.at;
if(typeof data392 === "string"){
if(!pattern1.test(data392)){
const err934 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
}
else {
const err935 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
if(data389.rise !== undefined){
let data393 = data389.rise;
if(typeof data393 === "string"){
if(!pattern1.test(data393)){
const err936 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/rise",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/rise/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
else {
const err937 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/rise",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/rise/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
}
if(data389.hold !== undefined){
let data394 = data389.hold;
if(typeof data394 === "string"){
if(!pattern1.test(data394)){
const err938 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/hold",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/hold/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
}
else {
const err939 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/hold",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/hold/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
if(data389.fall !== undefined){
let data395 = data389.fall;
if(typeof data395 === "string"){
if(!pattern1.test(data395)){
const err940 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/fall",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/fall/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
}
else {
const err941 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/fall",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/fall/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
}
}
else {
const err942 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
if(data376.poisson !== undefined){
let data396 = data376.poisson;
if(data396 && typeof data396 == "object" && !Array.isArray(data396)){
for(const key133 in data396){
if(!((key133 === "perSecond") || (key133 === "every"))){
const err943 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key133},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
}
if(data396.perSecond !== undefined){
let data397 = data396.perSecond;
if(typeof data397 == "number"){
if(data397 < 0 || isNaN(data397)){
const err944 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
else {
const err945 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/perSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
if(data396.every !== undefined){
let data398 = data396.every;
if(typeof data398 === "string"){
if(!pattern1.test(data398)){
const err946 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/every",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
else {
const err947 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/every",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
}
else {
const err948 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
}
}
}
else {
const err949 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
}
else {
const err950 = {instancePath:instancePath+"/spec/traffic",schemaPath:"#/properties/spec/properties/traffic/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
}
if(data5.kubelet !== undefined){
let data399 = data5.kubelet;
if(data399 && typeof data399 == "object" && !Array.isArray(data399)){
for(const key134 in data399){
if(!((((((key134 === "evictionHard") || (key134 === "evictionSoft")) || (key134 === "evictionSoftGracePeriod")) || (key134 === "evictionMinimumReclaim")) || (key134 === "evictionPressureTransitionPeriod")) || (key134 === "evictionMaxPodGracePeriod"))){
const err951 = {instancePath:instancePath+"/spec/kubelet",schemaPath:"#/properties/spec/properties/kubelet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key134},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
}
if(data399.evictionHard !== undefined){
let data400 = data399.evictionHard;
if(data400 && typeof data400 == "object" && !Array.isArray(data400)){
for(const key135 in data400){
if(typeof data400[key135] !== "string"){
const err952 = {instancePath:instancePath+"/spec/kubelet/evictionHard/" + key135.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/kubelet/properties/evictionHard/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
}
else {
const err953 = {instancePath:instancePath+"/spec/kubelet/evictionHard",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionHard/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
if(data399.evictionSoft !== undefined){
let data402 = data399.evictionSoft;
if(data402 && typeof data402 == "object" && !Array.isArray(data402)){
for(const key136 in data402){
if(typeof data402[key136] !== "string"){
const err954 = {instancePath:instancePath+"/spec/kubelet/evictionSoft/" + key136.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/kubelet/properties/evictionSoft/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
}
else {
const err955 = {instancePath:instancePath+"/spec/kubelet/evictionSoft",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionSoft/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
if(data399.evictionSoftGracePeriod !== undefined){
let data404 = data399.evictionSoftGracePeriod;
if(data404 && typeof data404 == "object" && !Array.isArray(data404)){
for(const key137 in data404){
if(typeof data404[key137] !== "string"){
const err956 = {instancePath:instancePath+"/spec/kubelet/evictionSoftGracePeriod/" + key137.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/kubelet/properties/evictionSoftGracePeriod/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
}
}
else {
const err957 = {instancePath:instancePath+"/spec/kubelet/evictionSoftGracePeriod",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionSoftGracePeriod/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
}
if(data399.evictionMinimumReclaim !== undefined){
let data406 = data399.evictionMinimumReclaim;
if(data406 && typeof data406 == "object" && !Array.isArray(data406)){
for(const key138 in data406){
if(typeof data406[key138] !== "string"){
const err958 = {instancePath:instancePath+"/spec/kubelet/evictionMinimumReclaim/" + key138.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/kubelet/properties/evictionMinimumReclaim/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
}
}
else {
const err959 = {instancePath:instancePath+"/spec/kubelet/evictionMinimumReclaim",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionMinimumReclaim/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
}
if(data399.evictionPressureTransitionPeriod !== undefined){
let data408 = data399.evictionPressureTransitionPeriod;
if(typeof data408 === "string"){
if(!pattern1.test(data408)){
const err960 = {instancePath:instancePath+"/spec/kubelet/evictionPressureTransitionPeriod",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionPressureTransitionPeriod/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
else {
const err961 = {instancePath:instancePath+"/spec/kubelet/evictionPressureTransitionPeriod",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionPressureTransitionPeriod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
if(data399.evictionMaxPodGracePeriod !== undefined){
let data409 = data399.evictionMaxPodGracePeriod;
if(!((typeof data409 == "number") && (!(data409 % 1) && !isNaN(data409)))){
const err962 = {instancePath:instancePath+"/spec/kubelet/evictionMaxPodGracePeriod",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionMaxPodGracePeriod/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
if(typeof data409 == "number"){
if(data409 < 0 || isNaN(data409)){
const err963 = {instancePath:instancePath+"/spec/kubelet/evictionMaxPodGracePeriod",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionMaxPodGracePeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
}
}
}
else {
const err964 = {instancePath:instancePath+"/spec/kubelet",schemaPath:"#/properties/spec/properties/kubelet/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
}
if(data5.clusterAutoscaler !== undefined){
let data410 = data5.clusterAutoscaler;
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
for(const key139 in data410){
if(!(func2.call(schema11.properties.spec.properties.clusterAutoscaler.properties, key139))){
const err965 = {instancePath:instancePath+"/spec/clusterAutoscaler",schemaPath:"#/properties/spec/properties/clusterAutoscaler/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
}
if(data410.expander !== undefined){
let data411 = data410.expander;
if(Array.isArray(data411)){
if(data411.length < 1){
const err966 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
const len13 = data411.length;
for(let i13=0; i13<len13; i13++){
let data412 = data411[i13];
if(typeof data412 !== "string"){
const err967 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander/" + i13,schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
if(!((((((data412 === "random") || (data412 === "least-waste")) || (data412 === "most-pods")) || (data412 === "least-nodes")) || (data412 === "price")) || (data412 === "priority"))){
const err968 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander/" + i13,schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.clusterAutoscaler.properties.expander.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
}
}
else {
const err969 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
}
if(data410.priorities !== undefined){
if(typeof data410.priorities !== "string"){
const err970 = {instancePath:instancePath+"/spec/clusterAutoscaler/priorities",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/priorities/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
}
if(data410.balanceSimilarNodeGroups !== undefined){
if(typeof data410.balanceSimilarNodeGroups !== "boolean"){
const err971 = {instancePath:instancePath+"/spec/clusterAutoscaler/balanceSimilarNodeGroups",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/balanceSimilarNodeGroups/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
}
if(data410.maxNodesTotal !== undefined){
let data415 = data410.maxNodesTotal;
if(!((typeof data415 == "number") && (!(data415 % 1) && !isNaN(data415)))){
const err972 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
if(typeof data415 == "number"){
if(data415 < 0 || isNaN(data415)){
const err973 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
}
}
if(data410.maxCoresTotal !== undefined){
let data416 = data410.maxCoresTotal;
if(!((typeof data416 == "number") && (!(data416 % 1) && !isNaN(data416)))){
const err974 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxCoresTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
if(typeof data416 == "number"){
if(data416 < 0 || isNaN(data416)){
const err975 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxCoresTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
}
}
if(data410.maxMemoryTotal !== undefined){
let data417 = data410.maxMemoryTotal;
if((typeof data417 !== "string") && (!(typeof data417 == "number"))){
const err976 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxMemoryTotal/type",keyword:"type",params:{type: schema11.properties.spec.properties.clusterAutoscaler.properties.maxMemoryTotal.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
if(typeof data417 == "number"){
if(data417 < 0 || isNaN(data417)){
const err977 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxMemoryTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
}
if(typeof data417 === "string"){
if(!pattern4.test(data417)){
const err978 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxMemoryTotal/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
}
}
if(data410.maxNodesPerScaleUp !== undefined){
let data418 = data410.maxNodesPerScaleUp;
if(!((typeof data418 == "number") && (!(data418 % 1) && !isNaN(data418)))){
const err979 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesPerScaleUp",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesPerScaleUp/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
if(typeof data418 == "number"){
if(data418 < 0 || isNaN(data418)){
const err980 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesPerScaleUp",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesPerScaleUp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
}
}
if(data410.scanInterval !== undefined){
let data419 = data410.scanInterval;
if(typeof data419 === "string"){
if(!pattern1.test(data419)){
const err981 = {instancePath:instancePath+"/spec/clusterAutoscaler/scanInterval",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scanInterval/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
}
else {
const err982 = {instancePath:instancePath+"/spec/clusterAutoscaler/scanInterval",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scanInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
}
if(data410.newPodScaleUpDelay !== undefined){
let data420 = data410.newPodScaleUpDelay;
if(typeof data420 === "string"){
if(!pattern1.test(data420)){
const err983 = {instancePath:instancePath+"/spec/clusterAutoscaler/newPodScaleUpDelay",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/newPodScaleUpDelay/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
}
else {
const err984 = {instancePath:instancePath+"/spec/clusterAutoscaler/newPodScaleUpDelay",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/newPodScaleUpDelay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
}
if(data410.maxNodeProvisionTime !== undefined){
let data421 = data410.maxNodeProvisionTime;
if(typeof data421 === "string"){
if(!pattern1.test(data421)){
const err985 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodeProvisionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodeProvisionTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
}
else {
const err986 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodeProvisionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodeProvisionTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
}
if(data410.scaleDown !== undefined){
let data422 = data410.scaleDown;
if(data422 && typeof data422 == "object" && !Array.isArray(data422)){
for(const key140 in data422){
if(!(func2.call(schema11.properties.spec.properties.clusterAutoscaler.properties.scaleDown.properties, key140))){
const err987 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key140},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
}
if(data422.enabled !== undefined){
if(typeof data422.enabled !== "boolean"){
const err988 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/enabled",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
}
if(data422.unneededTime !== undefined){
let data424 = data422.unneededTime;
if(typeof data424 === "string"){
if(!pattern1.test(data424)){
const err989 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unneededTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unneededTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
}
else {
const err990 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unneededTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unneededTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
}
if(data422.unreadyTime !== undefined){
let data425 = data422.unreadyTime;
if(typeof data425 === "string"){
if(!pattern1.test(data425)){
const err991 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unreadyTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unreadyTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err991];
}
else {
vErrors.push(err991);
}
errors++;
}
}
else {
const err992 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unreadyTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unreadyTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
}
if(data422.utilizationThreshold !== undefined){
let data426 = data422.utilizationThreshold;
if(typeof data426 == "number"){
if(data426 < 0 || isNaN(data426)){
const err993 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/utilizationThreshold",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/utilizationThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
}
else {
const err994 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/utilizationThreshold",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/utilizationThreshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
}
if(data422.delayAfterAdd !== undefined){
let data427 = data422.delayAfterAdd;
if(typeof data427 === "string"){
if(!pattern1.test(data427)){
const err995 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterAdd",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterAdd/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
}
else {
const err996 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterAdd",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterAdd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
}
if(data422.delayAfterDelete !== undefined){
let data428 = data422.delayAfterDelete;
if(typeof data428 === "string"){
if(!pattern1.test(data428)){
const err997 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterDelete",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterDelete/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
}
else {
const err998 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterDelete",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterDelete/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
}
if(data422.maxParallelism !== undefined){
let data429 = data422.maxParallelism;
if(!((typeof data429 == "number") && (!(data429 % 1) && !isNaN(data429)))){
const err999 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxParallelism/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
if(typeof data429 == "number"){
if(data429 < 0 || isNaN(data429)){
const err1000 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxParallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
}
}
if(data422.maxDrainParallelism !== undefined){
let data430 = data422.maxDrainParallelism;
if(!((typeof data430 == "number") && (!(data430 % 1) && !isNaN(data430)))){
const err1001 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxDrainParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxDrainParallelism/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
if(typeof data430 == "number"){
if(data430 < 0 || isNaN(data430)){
const err1002 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxDrainParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxDrainParallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
}
}
if(data422.maxPodEvictionTime !== undefined){
let data431 = data422.maxPodEvictionTime;
if(typeof data431 === "string"){
if(!pattern1.test(data431)){
const err1003 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxPodEvictionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxPodEvictionTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
}
else {
const err1004 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxPodEvictionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxPodEvictionTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
}
if(data422.maxGracefulTermination !== undefined){
let data432 = data422.maxGracefulTermination;
if(typeof data432 === "string"){
if(!pattern1.test(data432)){
const err1005 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxGracefulTermination",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxGracefulTermination/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
}
else {
const err1006 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxGracefulTermination",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxGracefulTermination/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
}
if(data422.delayAfterTaint !== undefined){
let data433 = data422.delayAfterTaint;
if(typeof data433 === "string"){
if(!pattern1.test(data433)){
const err1007 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterTaint",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterTaint/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
}
else {
const err1008 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterTaint",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterTaint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
}
if(data422.skipNodesWithSystemPods !== undefined){
if(typeof data422.skipNodesWithSystemPods !== "boolean"){
const err1009 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/skipNodesWithSystemPods",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/skipNodesWithSystemPods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
}
if(data422.skipNodesWithLocalStorage !== undefined){
if(typeof data422.skipNodesWithLocalStorage !== "boolean"){
const err1010 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/skipNodesWithLocalStorage",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/skipNodesWithLocalStorage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
}
if(data422.skipNodesWithCustomControllerPods !== undefined){
if(typeof data422.skipNodesWithCustomControllerPods !== "boolean"){
const err1011 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/skipNodesWithCustomControllerPods",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/skipNodesWithCustomControllerPods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
}
if(data422.minReplicaCount !== undefined){
let data437 = data422.minReplicaCount;
if(!((typeof data437 == "number") && (!(data437 % 1) && !isNaN(data437)))){
const err1012 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minReplicaCount",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minReplicaCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
if(typeof data437 == "number"){
if(data437 < 0 || isNaN(data437)){
const err1013 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minReplicaCount",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minReplicaCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1013];
}
else {
vErrors.push(err1013);
}
errors++;
}
}
}
if(data422.ignoreDaemonSetsUtilization !== undefined){
if(typeof data422.ignoreDaemonSetsUtilization !== "boolean"){
const err1014 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/ignoreDaemonSetsUtilization",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/ignoreDaemonSetsUtilization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
}
if(data422.minCoresTotal !== undefined){
let data439 = data422.minCoresTotal;
if(!((typeof data439 == "number") && (!(data439 % 1) && !isNaN(data439)))){
const err1015 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minCoresTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
if(typeof data439 == "number"){
if(data439 < 0 || isNaN(data439)){
const err1016 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minCoresTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
}
}
if(data422.minMemoryTotal !== undefined){
let data440 = data422.minMemoryTotal;
if((typeof data440 !== "string") && (!(typeof data440 == "number"))){
const err1017 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minMemoryTotal/type",keyword:"type",params:{type: schema11.properties.spec.properties.clusterAutoscaler.properties.scaleDown.properties.minMemoryTotal.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
if(typeof data440 == "number"){
if(data440 < 0 || isNaN(data440)){
const err1018 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minMemoryTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
}
if(typeof data440 === "string"){
if(!pattern4.test(data440)){
const err1019 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minMemoryTotal/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err1019];
}
else {
vErrors.push(err1019);
}
errors++;
}
}
}
}
else {
const err1020 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
}
}
else {
const err1021 = {instancePath:instancePath+"/spec/clusterAutoscaler",schemaPath:"#/properties/spec/properties/clusterAutoscaler/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
}
if(data5.arrivals !== undefined){
let data441 = data5.arrivals;
if(Array.isArray(data441)){
const len14 = data441.length;
for(let i14=0; i14<len14; i14++){
let data442 = data441[i14];
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
for(const key141 in data442){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties, key141))){
const err1022 = {instancePath:instancePath+"/spec/arrivals/" + i14,schemaPath:"#/properties/spec/properties/arrivals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key141},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
}
if(data442.name !== undefined){
let data443 = data442.name;
if(typeof data443 === "string"){
if(!pattern0.test(data443)){
const err1023 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
}
else {
const err1024 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
}
if(data442.namespace !== undefined){
let data444 = data442.namespace;
if(typeof data444 === "string"){
if(!pattern0.test(data444)){
const err1025 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
}
else {
const err1026 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
}
if(data442.template !== undefined){
if(typeof data442.template !== "string"){
const err1027 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/template",schemaPath:"#/properties/spec/properties/arrivals/items/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
}
if(data442.requests !== undefined){
let data446 = data442.requests;
if(data446 && typeof data446 == "object" && !Array.isArray(data446)){
for(const key142 in data446){
let data447 = data446[key142];
if((typeof data447 !== "string") && (!(typeof data447 == "number"))){
const err1028 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/requests/" + key142.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.arrivals.items.properties.requests.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
if(typeof data447 == "number"){
if(data447 < 0 || isNaN(data447)){
const err1029 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/requests/" + key142.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
}
if(typeof data447 === "string"){
if(!pattern4.test(data447)){
const err1030 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/requests/" + key142.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
}
}
}
else {
const err1031 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/requests",schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
}
if(data442.labels !== undefined){
let data448 = data442.labels;
if(data448 && typeof data448 == "object" && !Array.isArray(data448)){
for(const key143 in data448){
if(typeof data448[key143] !== "string"){
const err1032 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/labels/" + key143.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
}
}
else {
const err1033 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/labels",schemaPath:"#/properties/spec/properties/arrivals/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
}
if(data442.priorityClassName !== undefined){
if(typeof data442.priorityClassName !== "string"){
const err1034 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/priorityClassName",schemaPath:"#/properties/spec/properties/arrivals/items/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
}
if(data442.run !== undefined){
let data451 = data442.run;
if((typeof data451 !== "string") && (!(data451 && typeof data451 == "object" && !Array.isArray(data451)))){
const err1035 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.arrivals.items.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
if(typeof data451 === "string"){
if(!pattern1.test(data451)){
const err1036 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
}
if(data451 && typeof data451 == "object" && !Array.isArray(data451)){
if(Object.keys(data451).length > 1){
const err1037 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
if(Object.keys(data451).length < 1){
const err1038 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
for(const key144 in data451){
if(!((((key144 === "uniform") || (key144 === "exponential")) || (key144 === "lognormal")) || (key144 === "quantiles"))){
const err1039 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key144},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
}
if(data451.uniform !== undefined){
let data452 = data451.uniform;
if(data452 && typeof data452 == "object" && !Array.isArray(data452)){
if(data452.from === undefined){
const err1040 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
if(data452.to === undefined){
const err1041 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
for(const key145 in data452){
if(!((key145 === "from") || (key145 === "to"))){
const err1042 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
}
if(data452.from !== undefined){
let data453 = data452.from;
if(typeof data453 === "string"){
if(!pattern1.test(data453)){
const err1043 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
}
else {
const err1044 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
}
if(data452.to !== undefined){
let data454 = data452.to;
if(typeof data454 === "string"){
if(!pattern1.test(data454)){
const err1045 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform/to",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
}
else {
const err1046 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform/to",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
}
}
else {
const err1047 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
}
if(data451.exponential !== undefined){
let data455 = data451.exponential;
if(data455 && typeof data455 == "object" && !Array.isArray(data455)){
if(data455.mean === undefined){
const err1048 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
for(const key146 in data455){
if(!(key146 === "mean")){
const err1049 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key146},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
}
if(data455.mean !== undefined){
let data456 = data455.mean;
if(typeof data456 === "string"){
if(!pattern1.test(data456)){
const err1050 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
}
else {
const err1051 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
}
}
else {
const err1052 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
}
if(data451.lognormal !== undefined){
let data457 = data451.lognormal;
if(data457 && typeof data457 == "object" && !Array.isArray(data457)){
if(data457.median === undefined){
const err1053 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
if(data457.p99 === undefined){
const err1054 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
for(const key147 in data457){
if(!((key147 === "median") || (key147 === "p99"))){
const err1055 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key147},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
}
if(data457.median !== undefined){
let data458 = data457.median;
if(typeof data458 === "string"){
if(!pattern1.test(data458)){
const err1056 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
}
else {
const err1057 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
}
if(data457.p99 !== undefined){
let data459 = data457.p99;
if(typeof data459 === "string"){
if(!pattern1.test(data459)){
const err1058 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
}
else {
const err1059 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
}
}
else {
const err1060 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
}
if(data451.quantiles !== undefined){
let data460 = data451.quantiles;
if(data460 && typeof data460 == "object" && !Array.isArray(data460)){
if(data460.file === undefined){
const err1061 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
for(const key148 in data460){
if(!((((key148 === "file") || (key148 === "fraction")) || (key148 === "value")) || (key148 === "unit"))){
const err1062 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key148},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
}
if(data460.file !== undefined){
if(typeof data460.file !== "string"){
const err1063 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/file",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
}
if(data460.fraction !== undefined){
if(typeof data460.fraction !== "string"){
const err1064 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/fraction",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/fraction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
}
if(data460.value !== undefined){
if(typeof data460.value !== "string"){
const err1065 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/value",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
}
if(data460.unit !== undefined){
let data464 = data460.unit;
if(typeof data464 !== "string"){
const err1066 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/unit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
if(!((((((data464 === "us") || (data464 === "ms")) || (data464 === "s")) || (data464 === "m")) || (data464 === "h")) || (data464 === "duration"))){
const err1067 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/unit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/unit/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.run.properties.quantiles.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
}
}
else {
const err1068 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
}
}
}
if(data442.from !== undefined){
let data465 = data442.from;
if(typeof data465 === "string"){
if(!pattern1.test(data465)){
const err1069 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
}
else {
const err1070 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
}
if(data442.until !== undefined){
let data466 = data442.until;
if(typeof data466 === "string"){
if(!pattern1.test(data466)){
const err1071 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/until",schemaPath:"#/properties/spec/properties/arrivals/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
}
else {
const err1072 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/until",schemaPath:"#/properties/spec/properties/arrivals/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
}
if(data442.limit !== undefined){
let data467 = data442.limit;
if(!((typeof data467 == "number") && (!(data467 % 1) && !isNaN(data467)))){
const err1073 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/limit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
if(typeof data467 == "number"){
if(data467 < 0 || isNaN(data467)){
const err1074 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/limit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
}
}
if(data442.trace !== undefined){
let data468 = data442.trace;
if(data468 && typeof data468 == "object" && !Array.isArray(data468)){
if(data468.file === undefined){
const err1075 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
for(const key149 in data468){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties.trace.properties, key149))){
const err1076 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key149},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
}
if(data468.file !== undefined){
if(typeof data468.file !== "string"){
const err1077 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/file",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1077];
}
else {
vErrors.push(err1077);
}
errors++;
}
}
if(data468.format !== undefined){
let data470 = data468.format;
if(typeof data470 !== "string"){
const err1078 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/format",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
if(!((data470 === "columns") || (data470 === "openb"))){
const err1079 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/format",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1079];
}
else {
vErrors.push(err1079);
}
errors++;
}
}
if(data468.columns !== undefined){
let data471 = data468.columns;
if(data471 && typeof data471 == "object" && !Array.isArray(data471)){
if(data471.createdAt === undefined){
const err1080 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err1080];
}
else {
vErrors.push(err1080);
}
errors++;
}
for(const key150 in data471){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties.trace.properties.columns.properties, key150))){
const err1081 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key150},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
}
if(data471.createdAt !== undefined){
if(typeof data471.createdAt !== "string"){
const err1082 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/createdAt",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1082];
}
else {
vErrors.push(err1082);
}
errors++;
}
}
if(data471.name !== undefined){
if(typeof data471.name !== "string"){
const err1083 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
}
if(data471.namespace !== undefined){
if(typeof data471.namespace !== "string"){
const err1084 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1084];
}
else {
vErrors.push(err1084);
}
errors++;
}
}
if(data471.cpu !== undefined){
if(typeof data471.cpu !== "string"){
const err1085 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
}
if(data471.memory !== undefined){
if(typeof data471.memory !== "string"){
const err1086 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
}
if(data471.gpu !== undefined){
if(typeof data471.gpu !== "string"){
const err1087 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/gpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
}
if(data471.priority !== undefined){
if(typeof data471.priority !== "string"){
const err1088 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/priority",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
}
if(data471.duration !== undefined){
if(typeof data471.duration !== "string"){
const err1089 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1089];
}
else {
vErrors.push(err1089);
}
errors++;
}
}
if(data471.deletedAt !== undefined){
if(typeof data471.deletedAt !== "string"){
const err1090 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/deletedAt",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/deletedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1090];
}
else {
vErrors.push(err1090);
}
errors++;
}
}
if(data471.labels !== undefined){
let data481 = data471.labels;
if(data481 && typeof data481 == "object" && !Array.isArray(data481)){
for(const key151 in data481){
if(typeof data481[key151] !== "string"){
const err1091 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/labels/" + key151.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1091];
}
else {
vErrors.push(err1091);
}
errors++;
}
}
}
else {
const err1092 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/labels",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1092];
}
else {
vErrors.push(err1092);
}
errors++;
}
}
}
else {
const err1093 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1093];
}
else {
vErrors.push(err1093);
}
errors++;
}
}
if(data468.units !== undefined){
let data483 = data468.units;
if(data483 && typeof data483 == "object" && !Array.isArray(data483)){
for(const key152 in data483){
if(!(((((key152 === "time") || (key152 === "duration")) || (key152 === "cpu")) || (key152 === "memory")) || (key152 === "gpu"))){
const err1094 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key152},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1094];
}
else {
vErrors.push(err1094);
}
errors++;
}
}
if(data483.time !== undefined){
let data484 = data483.time;
if(typeof data484 !== "string"){
const err1095 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/time",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1095];
}
else {
vErrors.push(err1095);
}
errors++;
}
if(!(((((((data484 === "us") || (data484 === "ms")) || (data484 === "s")) || (data484 === "m")) || (data484 === "h")) || (data484 === "duration")) || (data484 === "rfc3339"))){
const err1096 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/time",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/time/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.time.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1096];
}
else {
vErrors.push(err1096);
}
errors++;
}
}
if(data483.duration !== undefined){
let data485 = data483.duration;
if(typeof data485 !== "string"){
const err1097 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1097];
}
else {
vErrors.push(err1097);
}
errors++;
}
if(!((((((data485 === "us") || (data485 === "ms")) || (data485 === "s")) || (data485 === "m")) || (data485 === "h")) || (data485 === "duration"))){
const err1098 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/duration/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.duration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1098];
}
else {
vErrors.push(err1098);
}
errors++;
}
}
if(data483.cpu !== undefined){
let data486 = data483.cpu;
if(typeof data486 !== "string"){
const err1099 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1099];
}
else {
vErrors.push(err1099);
}
errors++;
}
if(!(((data486 === "quantity") || (data486 === "cores")) || (data486 === "milli"))){
const err1100 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/cpu/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.cpu.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1100];
}
else {
vErrors.push(err1100);
}
errors++;
}
}
if(data483.memory !== undefined){
let data487 = data483.memory;
if(typeof data487 !== "string"){
const err1101 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1101];
}
else {
vErrors.push(err1101);
}
errors++;
}
if(!((((((((data487 === "quantity") || (data487 === "bytes")) || (data487 === "KiB")) || (data487 === "MiB")) || (data487 === "GiB")) || (data487 === "kB")) || (data487 === "MB")) || (data487 === "GB"))){
const err1102 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/memory/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.memory.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1102];
}
else {
vErrors.push(err1102);
}
errors++;
}
}
if(data483.gpu !== undefined){
let data488 = data483.gpu;
if(typeof data488 !== "string"){
const err1103 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/gpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1103];
}
else {
vErrors.push(err1103);
}
errors++;
}
if(!((data488 === "whole") || (data488 === "milli"))){
const err1104 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/gpu/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.gpu.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1104];
}
else {
vErrors.push(err1104);
}
errors++;
}
}
}
else {
const err1105 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1105];
}
else {
vErrors.push(err1105);
}
errors++;
}
}
if(data468.priorities !== undefined){
let data489 = data468.priorities;
if(data489 && typeof data489 == "object" && !Array.isArray(data489)){
for(const key153 in data489){
if(typeof data489[key153] !== "string"){
const err1106 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/priorities/" + key153.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/priorities/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1106];
}
else {
vErrors.push(err1106);
}
errors++;
}
}
}
else {
const err1107 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/priorities",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/priorities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1107];
}
else {
vErrors.push(err1107);
}
errors++;
}
}
if(data468.delimiter !== undefined){
if(typeof data468.delimiter !== "string"){
const err1108 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/delimiter",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1108];
}
else {
vErrors.push(err1108);
}
errors++;
}
}
if(data468.sorted !== undefined){
if(typeof data468.sorted !== "boolean"){
const err1109 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/sorted",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/sorted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1109];
}
else {
vErrors.push(err1109);
}
errors++;
}
}
if(data468.zero !== undefined){
let data493 = data468.zero;
if(typeof data493 !== "string"){
const err1110 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/zero",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/zero/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1110];
}
else {
vErrors.push(err1110);
}
errors++;
}
if(!((data493 === "start") || (data493 === "first"))){
const err1111 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/zero",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/zero/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.zero.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1111];
}
else {
vErrors.push(err1111);
}
errors++;
}
}
if(data468.gpus !== undefined){
let data494 = data468.gpus;
if(typeof data494 !== "string"){
const err1112 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/gpus",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/gpus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1112];
}
else {
vErrors.push(err1112);
}
errors++;
}
if(!((data494 === "shared") || (data494 === "whole"))){
const err1113 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/gpus",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/gpus/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.gpus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1113];
}
else {
vErrors.push(err1113);
}
errors++;
}
}
if(data468.leaves !== undefined){
let data495 = data468.leaves;
if(typeof data495 !== "string"){
const err1114 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/leaves",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/leaves/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1114];
}
else {
vErrors.push(err1114);
}
errors++;
}
if(!(((data495 === "deletion") || (data495 === "duration")) || (data495 === "never"))){
const err1115 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/leaves",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/leaves/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.leaves.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1115];
}
else {
vErrors.push(err1115);
}
errors++;
}
}
}
else {
const err1116 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1116];
}
else {
vErrors.push(err1116);
}
errors++;
}
}
if(data442.poisson !== undefined){
let data496 = data442.poisson;
if(data496 && typeof data496 == "object" && !Array.isArray(data496)){
if(data496.count === undefined){
const err1117 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err1117];
}
else {
vErrors.push(err1117);
}
errors++;
}
if(data496.per === undefined){
const err1118 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'"};
if(vErrors === null){
vErrors = [err1118];
}
else {
vErrors.push(err1118);
}
errors++;
}
for(const key154 in data496){
if(!((key154 === "count") || (key154 === "per"))){
const err1119 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key154},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1119];
}
else {
vErrors.push(err1119);
}
errors++;
}
}
if(data496.count !== undefined){
let data497 = data496.count;
if(typeof data497 == "number"){
if(data497 < 0 || isNaN(data497)){
const err1120 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1120];
}
else {
vErrors.push(err1120);
}
errors++;
}
}
else {
const err1121 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/count/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1121];
}
else {
vErrors.push(err1121);
}
errors++;
}
}
if(data496.per !== undefined){
let data498 = data496.per;
if(typeof data498 === "string"){
if(!pattern1.test(data498)){
const err1122 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson/per",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/per/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1122];
}
else {
vErrors.push(err1122);
}
errors++;
}
}
else {
const err1123 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson/per",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1123];
}
else {
vErrors.push(err1123);
}
errors++;
}
}
}
else {
const err1124 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1124];
}
else {
vErrors.push(err1124);
}
errors++;
}
}
if(data442.batch !== undefined){
let data499 = data442.batch;
if(data499 && typeof data499 == "object" && !Array.isArray(data499)){
if(data499.count === undefined){
const err1125 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err1125];
}
else {
vErrors.push(err1125);
}
errors++;
}
for(const key155 in data499){
if(!((key155 === "count") || (key155 === "every"))){
const err1126 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key155},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1126];
}
else {
vErrors.push(err1126);
}
errors++;
}
}
if(data499.count !== undefined){
let data500 = data499.count;
if(!((typeof data500 == "number") && (!(data500 % 1) && !isNaN(data500)))){
const err1127 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1127];
}
else {
vErrors.push(err1127);
}
errors++;
}
if(typeof data500 == "number"){
if(data500 < 1 || isNaN(data500)){
const err1128 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1128];
}
else {
vErrors.push(err1128);
}
errors++;
}
}
}
if(data499.every !== undefined){
let data501 = data499.every;
if(typeof data501 === "string"){
if(!pattern1.test(data501)){
const err1129 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch/every",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1129];
}
else {
vErrors.push(err1129);
}
errors++;
}
}
else {
const err1130 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch/every",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1130];
}
else {
vErrors.push(err1130);
}
errors++;
}
}
}
else {
const err1131 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1131];
}
else {
vErrors.push(err1131);
}
errors++;
}
}
if(data442.diurnal !== undefined){
let data502 = data442.diurnal;
if(data502 && typeof data502 == "object" && !Array.isArray(data502)){
if(data502.perHour === undefined){
const err1132 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/required",keyword:"required",params:{missingProperty: "perHour"},message:"must have required property '"+"perHour"+"'"};
if(vErrors === null){
vErrors = [err1132];
}
else {
vErrors.push(err1132);
}
errors++;
}
for(const key156 in data502){
if(!(key156 === "perHour")){
const err1133 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key156},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1133];
}
else {
vErrors.push(err1133);
}
errors++;
}
}
if(data502.perHour !== undefined){
let data503 = data502.perHour;
if(Array.isArray(data503)){
if(data503.length < 24){
const err1134 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal/perHour",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err1134];
}
else {
vErrors.push(err1134);
}
errors++;
}
const len15 = data503.length;
for(let i15=0; i15<len15; i15++){
let data504 = data503[i15];
if(typeof data504 == "number"){
if(data504 < 0 || isNaN(data504)){
const err1135 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal/perHour/" + i15,schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1135];
}
else {
vErrors.push(err1135);
}
errors++;
}
}
else {
const err1136 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal/perHour/" + i15,schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1136];
}
else {
vErrors.push(err1136);
}
errors++;
}
}
}
else {
const err1137 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal/perHour",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1137];
}
else {
vErrors.push(err1137);
}
errors++;
}
}
}
else {
const err1138 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1138];
}
else {
vErrors.push(err1138);
}
errors++;
}
}
}
else {
const err1139 = {instancePath:instancePath+"/spec/arrivals/" + i14,schemaPath:"#/properties/spec/properties/arrivals/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1139];
}
else {
vErrors.push(err1139);
}
errors++;
}
}
}
else {
const err1140 = {instancePath:instancePath+"/spec/arrivals",schemaPath:"#/properties/spec/properties/arrivals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1140];
}
else {
vErrors.push(err1140);
}
errors++;
}
}
if(data5.capacity !== undefined){
let data505 = data5.capacity;
if(data505 && typeof data505 == "object" && !Array.isArray(data505)){
for(const key157 in data505){
if(!((key157 === "pod") || (key157 === "by"))){
const err1141 = {instancePath:instancePath+"/spec/capacity",schemaPath:"#/properties/spec/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key157},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1141];
}
else {
vErrors.push(err1141);
}
errors++;
}
}
if(data505.pod !== undefined){
let data506 = data505.pod;
if(data506 && typeof data506 == "object" && !Array.isArray(data506)){
if(data506.cpu === undefined){
const err1142 = {instancePath:instancePath+"/spec/capacity/pod",schemaPath:"#/properties/spec/properties/capacity/properties/pod/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"};
if(vErrors === null){
vErrors = [err1142];
}
else {
vErrors.push(err1142);
}
errors++;
}
if(data506.memory === undefined){
const err1143 = {instancePath:instancePath+"/spec/capacity/pod",schemaPath:"#/properties/spec/properties/capacity/properties/pod/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'"};
if(vErrors === null){
vErrors = [err1143];
}
else {
vErrors.push(err1143);
}
errors++;
}
for(const key158 in data506){
if(!((key158 === "cpu") || (key158 === "memory"))){
const err1144 = {instancePath:instancePath+"/spec/capacity/pod",schemaPath:"#/properties/spec/properties/capacity/properties/pod/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key158},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1144];
}
else {
vErrors.push(err1144);
}
errors++;
}
}
if(data506.cpu !== undefined){
let data507 = data506.cpu;
if((typeof data507 !== "string") && (!(typeof data507 == "number"))){
const err1145 = {instancePath:instancePath+"/spec/capacity/pod/cpu",schemaPath:"#/properties/spec/properties/capacity/properties/pod/properties/cpu/type",keyword:"type",params:{type: schema11.properties.spec.properties.capacity.properties.pod.properties.cpu.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1145];
}
else {
vErrors.push(err1145);
}
errors++;
}
if(typeof data507 == "number"){
if(data507 < 0 || isNaN(data507)){
const err1146 = {instancePath:instancePath+"/spec/capacity/pod/cpu",schemaPath:"#/properties/spec/properties/capacity/properties/pod/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1146];
}
else {
vErrors.push(err1146);
}
errors++;
}
}
}
if(data506.memory !== undefined){
let data508 = data506.memory;
if((typeof data508 !== "string") && (!(typeof data508 == "number"))){
const err1147 = {instancePath:instancePath+"/spec/capacity/pod/memory",schemaPath:"#/properties/spec/properties/capacity/properties/pod/properties/memory/type",keyword:"type",params:{type: schema11.properties.spec.properties.capacity.properties.pod.properties.memory.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1147];
}
else {
vErrors.push(err1147);
}
errors++;
}
if(typeof data508 == "number"){
if(data508 < 0 || isNaN(data508)){
const err1148 = {instancePath:instancePath+"/spec/capacity/pod/memory",schemaPath:"#/properties/spec/properties/capacity/properties/pod/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1148];
}
else {
vErrors.push(err1148);
}
errors++;
}
}
}
}
else {
const err1149 = {instancePath:instancePath+"/spec/capacity/pod",schemaPath:"#/properties/spec/properties/capacity/properties/pod/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1149];
}
else {
vErrors.push(err1149);
}
errors++;
}
}
if(data505.by !== undefined){
if(typeof data505.by !== "string"){
const err1150 = {instancePath:instancePath+"/spec/capacity/by",schemaPath:"#/properties/spec/properties/capacity/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1150];
}
else {
vErrors.push(err1150);
}
errors++;
}
}
}
else {
const err1151 = {instancePath:instancePath+"/spec/capacity",schemaPath:"#/properties/spec/properties/capacity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1151];
}
else {
vErrors.push(err1151);
}
errors++;
}
}
if(data5.gates !== undefined){
let data510 = data5.gates;
if(Array.isArray(data510)){
const len16 = data510.length;
for(let i16=0; i16<len16; i16++){
if(typeof data510[i16] !== "string"){
const err1152 = {instancePath:instancePath+"/spec/gates/" + i16,schemaPath:"#/properties/spec/properties/gates/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1152];
}
else {
vErrors.push(err1152);
}
errors++;
}
}
}
else {
const err1153 = {instancePath:instancePath+"/spec/gates",schemaPath:"#/properties/spec/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1153];
}
else {
vErrors.push(err1153);
}
errors++;
}
}
}
else {
const err1154 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1154];
}
else {
vErrors.push(err1154);
}
errors++;
}
}
}
else {
const err1155 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1155];
}
else {
vErrors.push(err1155);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const definition = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["headroom/v1"]},"kind":{"type":"string","enum":["Scenario"]},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"description":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"seed":{"type":"integer","minimum":0},"duration":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"startsAt":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},"fleet":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"instanceType":{"type":"string"},"capacity":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"count":{"type":"integer","minimum":0},"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":1},"boot":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"zones":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$","description":"a label value"}},"region":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"taints":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]}},"reserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"disk":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"imagePulls":{"type":"object","properties":{"bandwidth":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"parallel":{"type":"integer","minimum":1}},"additionalProperties":false},"maxPods":{"type":"integer","minimum":1},"price":{"type":"number","minimum":0},"spot":{"type":"boolean"},"openb":{"type":"string"},"podsPerNode":{"type":"integer","minimum":1}},"additionalProperties":false}},"manifests":{"type":"array","items":{"type":"string"}},"scheduler":{"type":"string"},"behaviour":{"type":"array","items":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"startup":{"type":"object","properties":{"image":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"size":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"layers":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"failures":{"type":"integer","minimum":0},"missing":{"type":"boolean"}},"additionalProperties":false},"init":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"live":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"preStop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exits":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exitCode":{"type":"integer","minimum":0},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"stuck":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"for":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"startup":{"type":"object","properties":{"image":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"size":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"layers":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"failures":{"type":"integer","minimum":0},"missing":{"type":"boolean"}},"additionalProperties":false},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"live":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"preStop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exits":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exitCode":{"type":"integer","minimum":0},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"stuck":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"for":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false}},"additionalProperties":false}},"serves":{"type":"object","properties":{"cpuPerRequest":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"memoryBase":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"memoryPerInFlight":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"usage":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false,"required":["target"]}},"timeline":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"do":{"type":"object","properties":{"cordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"uncordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"scale":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"replicas":{"type":"integer","minimum":0}},"additionalProperties":false,"required":["target","replicas"]},"setImage":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"container":{"type":"string"},"image":{"type":"string"}},"additionalProperties":false,"required":["target","container","image"]},"rolloutPause":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"rolloutResume":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"delete":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"addNodes":{"type":"object","properties":{"pool":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]},"apply":{"type":"object","properties":{"manifests":{"type":"array","minItems":1,"items":{"type":"string"}}},"additionalProperties":false,"required":["manifests"]},"drain":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"parallel":{"type":"integer","minimum":1},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"fail":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"recover":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false},"zoneFail":{"type":"object","properties":{"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["zone"]},"removeNodes":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false},"taint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]},"untaint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key"]},"upgradePool":{"type":"object","properties":{"pool":{"type":"string"},"parallel":{"type":"integer","minimum":1},"surge":{"type":"integer","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["pool"]},"rolloutUndo":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"toRevision":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["target"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false,"required":["at","do"]}},"controlPlane":{"type":"string","enum":["default","instant"]},"traffic":{"type":"array","items":{"type":"object","properties":{"to":{"type":"string","pattern":"^service/[^/]+/[^/]+$","description":"service/namespace/name, as service/shop/frontend"},"rate":{"type":["number","object"],"minimum":0,"properties":{"steps":{"type":"array","minItems":1,"items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"perSecond":{"type":"number","minimum":0}},"additionalProperties":false,"required":["at","perSecond"]}},"diurnal":{"type":"object","properties":{"low":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"peak":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["low","high"]},"trace":{"type":"string"},"column":{"type":"string"},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scale":{"type":"number","minimum":0},"spike":{"type":"object","properties":{"base":{"type":"number","minimum":0},"peak":{"type":"number","minimum":0},"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"rise":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"hold":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"fall":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["base","peak","at"]},"poisson":{"type":"object","properties":{"perSecond":{"type":"number","minimum":0},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["to","rate"]}},"kubelet":{"type":"object","properties":{"evictionHard":{"type":"object","additionalProperties":{"type":"string"}},"evictionSoft":{"type":"object","additionalProperties":{"type":"string"}},"evictionSoftGracePeriod":{"type":"object","additionalProperties":{"type":"string"}},"evictionMinimumReclaim":{"type":"object","additionalProperties":{"type":"string"}},"evictionPressureTransitionPeriod":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"evictionMaxPodGracePeriod":{"type":"integer","minimum":0}},"additionalProperties":false},"clusterAutoscaler":{"type":"object","properties":{"expander":{"type":"array","minItems":1,"items":{"type":"string","enum":["random","least-waste","most-pods","least-nodes","price","priority"]}},"priorities":{"type":"string"},"balanceSimilarNodeGroups":{"type":"boolean"},"maxNodesTotal":{"type":"integer","minimum":0},"maxCoresTotal":{"type":"integer","minimum":0},"maxMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxNodesPerScaleUp":{"type":"integer","minimum":0},"scanInterval":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"newPodScaleUpDelay":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxNodeProvisionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scaleDown":{"type":"object","properties":{"enabled":{"type":"boolean"},"unneededTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"unreadyTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"utilizationThreshold":{"type":"number","minimum":0},"delayAfterAdd":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterDelete":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxParallelism":{"type":"integer","minimum":0},"maxDrainParallelism":{"type":"integer","minimum":0},"maxPodEvictionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxGracefulTermination":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterTaint":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"skipNodesWithSystemPods":{"type":"boolean"},"skipNodesWithLocalStorage":{"type":"boolean"},"skipNodesWithCustomControllerPods":{"type":"boolean"},"minReplicaCount":{"type":"integer","minimum":0},"ignoreDaemonSetsUtilization":{"type":"boolean"},"minCoresTotal":{"type":"integer","minimum":0},"minMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false}},"additionalProperties":false},"arrivals":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"namespace":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"template":{"type":"string"},"requests":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"priorityClassName":{"type":"string"},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]},"quantiles":{"type":"object","properties":{"file":{"type":"string"},"fraction":{"type":"string"},"value":{"type":"string"},"unit":{"type":"string","enum":["us","ms","s","m","h","duration"]}},"additionalProperties":false,"required":["file"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"until":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"limit":{"type":"integer","minimum":0},"trace":{"type":"object","properties":{"file":{"type":"string"},"format":{"type":"string","enum":["columns","openb"]},"columns":{"type":"object","properties":{"createdAt":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"cpu":{"type":"string"},"memory":{"type":"string"},"gpu":{"type":"string"},"priority":{"type":"string"},"duration":{"type":"string"},"deletedAt":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["createdAt"]},"units":{"type":"object","properties":{"time":{"type":"string","enum":["us","ms","s","m","h","duration","rfc3339"]},"duration":{"type":"string","enum":["us","ms","s","m","h","duration"]},"cpu":{"type":"string","enum":["quantity","cores","milli"]},"memory":{"type":"string","enum":["quantity","bytes","KiB","MiB","GiB","kB","MB","GB"]},"gpu":{"type":"string","enum":["whole","milli"]}},"additionalProperties":false},"priorities":{"type":"object","additionalProperties":{"type":"string"}},"delimiter":{"type":"string"},"sorted":{"type":"boolean"},"zero":{"type":"string","enum":["start","first"]},"gpus":{"type":"string","enum":["shared","whole"]},"leaves":{"type":"string","enum":["deletion","duration","never"]}},"additionalProperties":false,"required":["file"]},"poisson":{"type":"object","properties":{"count":{"type":"number","minimum":0},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count","per"]},"batch":{"type":"object","properties":{"count":{"type":"integer","minimum":1},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count"]},"diurnal":{"type":"object","properties":{"perHour":{"type":"array","minItems":24,"items":{"type":"number","minimum":0}}},"additionalProperties":false,"required":["perHour"]}},"additionalProperties":false}},"capacity":{"type":"object","properties":{"pod":{"type":"object","properties":{"cpu":{"type":["string","number"],"format":"quantity","minimum":0},"memory":{"type":["string","number"],"format":"quantity","minimum":0}},"additionalProperties":false,"required":["cpu","memory"]},"by":{"type":"string"}},"additionalProperties":false},"gates":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
