// Made by scripts/generate-scenario.mjs from schema.ts. Do not edit.

export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["headroom/v1"]},"kind":{"type":"string","enum":["Scenario"]},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"description":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"seed":{"type":"integer","minimum":0},"duration":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"startsAt":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},"fleet":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"instanceType":{"type":"string"},"capacity":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"count":{"type":"integer","minimum":0},"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":1},"boot":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"zones":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$","description":"a label value"}},"region":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"taints":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]}},"reserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"disk":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"kubeReserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"systemReserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"evictionHard":{"type":"object","additionalProperties":{"type":"string"}},"imagePulls":{"type":"object","properties":{"bandwidth":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"parallel":{"type":"integer","minimum":1}},"additionalProperties":false},"maxPods":{"type":"integer","minimum":1},"price":{"type":"number","minimum":0},"spot":{"type":"boolean"},"openb":{"type":"string"},"podsPerNode":{"type":"integer","minimum":1}},"additionalProperties":false}},"manifests":{"type":"array","items":{"type":"string"}},"scheduler":{"type":"string"},"behaviour":{"type":"array","items":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"startup":{"type":"object","properties":{"image":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"size":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"layers":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"failures":{"type":"integer","minimum":0},"missing":{"type":"boolean"}},"additionalProperties":false},"init":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"live":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"preStop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exits":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exitCode":{"type":"integer","minimum":0},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"stuck":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"for":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"startup":{"type":"object","properties":{"image":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"size":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"layers":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"failures":{"type":"integer","minimum":0},"missing":{"type":"boolean"}},"additionalProperties":false},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"live":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"preStop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exits":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exitCode":{"type":"integer","minimum":0},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"stuck":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"for":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false}},"additionalProperties":false}},"serves":{"type":"object","properties":{"cpuPerRequest":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"memoryBase":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"memoryPerInFlight":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"usage":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false,"required":["target"]}},"timeline":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"do":{"type":"object","properties":{"cordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"uncordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"scale":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$","description":"kind/namespace/name of a deployment, replicaset or statefulset, as deployment/shop/frontend"},"replicas":{"type":"integer","minimum":0}},"additionalProperties":false,"required":["target","replicas"]},"setImage":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$","description":"kind/namespace/name of a deployment, statefulset or daemonset, as deployment/shop/frontend"},"container":{"type":"string"},"image":{"type":"string"}},"additionalProperties":false,"required":["target","container","image"]},"rolloutPause":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name of a deployment, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"rolloutResume":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name of a deployment, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"delete":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name of a deployment, replicaset, statefulset, daemonset, job, cronjob or pod, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"addNodes":{"type":"object","properties":{"pool":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]},"apply":{"type":"object","properties":{"manifests":{"type":"array","minItems":1,"items":{"type":"string"}}},"additionalProperties":false,"required":["manifests"]},"drain":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"parallel":{"type":"integer","minimum":1},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"fail":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"recover":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false},"zoneFail":{"type":"object","properties":{"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["zone"]},"removeNodes":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false},"taint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]},"untaint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key"]},"upgradePool":{"type":"object","properties":{"pool":{"type":"string"},"parallel":{"type":"integer","minimum":1},"surge":{"type":"integer","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["pool"]},"rolloutUndo":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name of a deployment, as deployment/shop/frontend"},"toRevision":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["target"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false,"required":["at","do"]}},"controlPlane":{"type":"string","enum":["default","instant"]},"traffic":{"type":"array","items":{"type":"object","properties":{"to":{"type":"string","pattern":"^service/[^/]+/[^/]+$","description":"service/namespace/name, as service/shop/frontend"},"rate":{"type":["number","object"],"minimum":0,"properties":{"steps":{"type":"array","minItems":1,"items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"perSecond":{"type":"number","minimum":0}},"additionalProperties":false,"required":["at","perSecond"]}},"diurnal":{"type":"object","properties":{"low":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"peak":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["low","high"]},"trace":{"type":"string"},"column":{"type":"string"},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scale":{"type":"number","minimum":0},"spike":{"type":"object","properties":{"base":{"type":"number","minimum":0},"peak":{"type":"number","minimum":0},"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"rise":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"hold":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"fall":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["base","peak","at"]},"poisson":{"type":"object","properties":{"perSecond":{"type":"number","minimum":0},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["to","rate"]}},"metrics":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z_:][A-Za-z0-9_:.-]*$","description":"a metric name, as http_requests_per_second"},"pods":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"object":{"type":"string","pattern":"^[a-z]+/[^/]+/[^/]+$","description":"kind/namespace/name, as service/shop/frontend"},"external":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?|\\*)$","description":"a namespace, or *"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"value":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]},"steps":{"type":"array","minItems":1,"items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"value":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["at","value"]}},"diurnal":{"type":"object","properties":{"low":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"peak":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["low","high"]}},"additionalProperties":false},"load":{"type":"string","enum":["requestsPerSecond","requestsInFlight"]},"service":{"type":"string","pattern":"^service/[^/]+/[^/]+$","description":"service/namespace/name, as service/shop/frontend"}},"additionalProperties":false,"required":["name"]}},"metricsAdapter":{"type":"object","properties":{"scrapeInterval":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"relistInterval":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"rateWindow":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"featureGates":{"type":"object","properties":{"HPAScaleToZero":{"type":"boolean"}},"additionalProperties":false},"kubelet":{"type":"object","properties":{"evictionHard":{"type":"object","additionalProperties":{"type":"string"}},"evictionSoft":{"type":"object","additionalProperties":{"type":"string"}},"evictionSoftGracePeriod":{"type":"object","additionalProperties":{"type":"string"}},"evictionMinimumReclaim":{"type":"object","additionalProperties":{"type":"string"}},"evictionPressureTransitionPeriod":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"evictionMaxPodGracePeriod":{"type":"integer","minimum":0}},"additionalProperties":false},"clusterAutoscaler":{"type":"object","properties":{"expander":{"type":"array","minItems":1,"items":{"type":"string","enum":["random","least-waste","most-pods","least-nodes","price","priority"]}},"priorities":{"type":"string"},"balanceSimilarNodeGroups":{"type":"boolean"},"maxNodesTotal":{"type":"integer","minimum":0},"maxCoresTotal":{"type":"integer","minimum":0},"maxMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxNodesPerScaleUp":{"type":"integer","minimum":0},"scanInterval":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"newPodScaleUpDelay":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxNodeProvisionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scaleDown":{"type":"object","properties":{"enabled":{"type":"boolean"},"unneededTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"unreadyTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"utilizationThreshold":{"type":"number","minimum":0},"delayAfterAdd":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterDelete":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxParallelism":{"type":"integer","minimum":0},"maxDrainParallelism":{"type":"integer","minimum":0},"maxPodEvictionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxGracefulTermination":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterTaint":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"skipNodesWithSystemPods":{"type":"boolean"},"skipNodesWithLocalStorage":{"type":"boolean"},"skipNodesWithCustomControllerPods":{"type":"boolean"},"minReplicaCount":{"type":"integer","minimum":0},"ignoreDaemonSetsUtilization":{"type":"boolean"},"minCoresTotal":{"type":"integer","minimum":0},"minMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false}},"additionalProperties":false},"arrivals":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"namespace":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"template":{"type":"string"},"requests":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"priorityClassName":{"type":"string"},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]},"quantiles":{"type":"object","properties":{"file":{"type":"string"},"fraction":{"type":"string"},"value":{"type":"string"},"unit":{"type":"string","enum":["us","ms","s","m","h","duration"]}},"additionalProperties":false,"required":["file"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"until":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"limit":{"type":"integer","minimum":0},"trace":{"type":"object","properties":{"file":{"type":"string"},"format":{"type":"string","enum":["columns","openb"]},"columns":{"type":"object","properties":{"createdAt":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"cpu":{"type":"string"},"memory":{"type":"string"},"gpu":{"type":"string"},"priority":{"type":"string"},"duration":{"type":"string"},"deletedAt":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["createdAt"]},"units":{"type":"object","properties":{"time":{"type":"string","enum":["us","ms","s","m","h","duration","rfc3339"]},"duration":{"type":"string","enum":["us","ms","s","m","h","duration"]},"cpu":{"type":"string","enum":["quantity","cores","milli"]},"memory":{"type":"string","enum":["quantity","bytes","KiB","MiB","GiB","kB","MB","GB"]},"gpu":{"type":"string","enum":["whole","milli"]}},"additionalProperties":false},"priorities":{"type":"object","additionalProperties":{"type":"string"}},"delimiter":{"type":"string"},"sorted":{"type":"boolean"},"zero":{"type":"string","enum":["start","first"]},"gpus":{"type":"string","enum":["shared","whole"]},"leaves":{"type":"string","enum":["deletion","duration","never"]}},"additionalProperties":false,"required":["file"]},"poisson":{"type":"object","properties":{"count":{"type":"number","minimum":0},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count","per"]},"batch":{"type":"object","properties":{"count":{"type":"integer","minimum":1},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count"]},"diurnal":{"type":"object","properties":{"perHour":{"type":"array","minItems":24,"items":{"type":"number","minimum":0}}},"additionalProperties":false,"required":["perHour"]}},"additionalProperties":false}},"capacity":{"type":"object","properties":{"pod":{"type":"object","properties":{"cpu":{"type":["string","number"],"format":"quantity","minimum":0},"memory":{"type":["string","number"],"format":"quantity","minimum":0}},"additionalProperties":false,"required":["cpu","memory"]},"by":{"type":"string"}},"additionalProperties":false},"gates":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
const pattern0 = new RegExp("^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "u");
const pattern1 = new RegExp("^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$", "u");
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$", "u");
const pattern4 = new RegExp("^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$", "u");
const pattern17 = new RegExp("^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$", "u");
const pattern63 = new RegExp("^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$", "u");
const pattern161 = new RegExp("^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$", "u");
const pattern162 = new RegExp("^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$", "u");
const pattern163 = new RegExp("^deployment/[^/]+/[^/]+$", "u");
const pattern173 = new RegExp("^service/[^/]+/[^/]+$", "u");
const pattern182 = new RegExp("^[A-Za-z_:][A-Za-z0-9_:.-]*$", "u");
const pattern184 = new RegExp("^[a-z]+/[^/]+/[^/]+$", "u");
const pattern185 = new RegExp("^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?|\\*)$", "u");
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
if(data10.kubeReserved !== undefined){
let data40 = data10.kubeReserved;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key12 in data40){
let data41 = data40[key12];
if((typeof data41 !== "string") && (!(typeof data41 == "number"))){
const err85 = {instancePath:instancePath+"/spec/fleet/" + i0+"/kubeReserved/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/kubeReserved/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.fleet.items.properties.kubeReserved.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(typeof data41 == "number"){
if(data41 < 0 || isNaN(data41)){
const err86 = {instancePath:instancePath+"/spec/fleet/" + i0+"/kubeReserved/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/kubeReserved/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
const err87 = {instancePath:instancePath+"/spec/fleet/" + i0+"/kubeReserved/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/kubeReserved/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
else {
const err88 = {instancePath:instancePath+"/spec/fleet/" + i0+"/kubeReserved",schemaPath:"#/properties/spec/properties/fleet/items/properties/kubeReserved/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data10.systemReserved !== undefined){
let data42 = data10.systemReserved;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key13 in data42){
let data43 = data42[key13];
if((typeof data43 !== "string") && (!(typeof data43 == "number"))){
const err89 = {instancePath:instancePath+"/spec/fleet/" + i0+"/systemReserved/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/systemReserved/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.fleet.items.properties.systemReserved.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data43 == "number"){
if(data43 < 0 || isNaN(data43)){
const err90 = {instancePath:instancePath+"/spec/fleet/" + i0+"/systemReserved/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/systemReserved/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(typeof data43 === "string"){
if(!pattern4.test(data43)){
const err91 = {instancePath:instancePath+"/spec/fleet/" + i0+"/systemReserved/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/systemReserved/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/spec/fleet/" + i0+"/systemReserved",schemaPath:"#/properties/spec/properties/fleet/items/properties/systemReserved/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data10.evictionHard !== undefined){
let data44 = data10.evictionHard;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key14 in data44){
if(typeof data44[key14] !== "string"){
const err93 = {instancePath:instancePath+"/spec/fleet/" + i0+"/evictionHard/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/evictionHard/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err94 = {instancePath:instancePath+"/spec/fleet/" + i0+"/evictionHard",schemaPath:"#/properties/spec/properties/fleet/items/properties/evictionHard/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data10.imagePulls !== undefined){
let data46 = data10.imagePulls;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key15 in data46){
if(!((key15 === "bandwidth") || (key15 === "parallel"))){
const err95 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data46.bandwidth !== undefined){
let data47 = data46.bandwidth;
if((typeof data47 !== "string") && (!(typeof data47 == "number"))){
const err96 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls/bandwidth",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/properties/bandwidth/type",keyword:"type",params:{type: schema11.properties.spec.properties.fleet.items.properties.imagePulls.properties.bandwidth.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(typeof data47 == "number"){
if(data47 < 0 || isNaN(data47)){
const err97 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls/bandwidth",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/properties/bandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(typeof data47 === "string"){
if(!pattern4.test(data47)){
const err98 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls/bandwidth",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/properties/bandwidth/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data46.parallel !== undefined){
let data48 = data46.parallel;
if(!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))){
const err99 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls/parallel",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/properties/parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(typeof data48 == "number"){
if(data48 < 1 || isNaN(data48)){
const err100 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls/parallel",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err101 = {instancePath:instancePath+"/spec/fleet/" + i0+"/imagePulls",schemaPath:"#/properties/spec/properties/fleet/items/properties/imagePulls/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data10.maxPods !== undefined){
let data49 = data10.maxPods;
if(!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))){
const err102 = {instancePath:instancePath+"/spec/fleet/" + i0+"/maxPods",schemaPath:"#/properties/spec/properties/fleet/items/properties/maxPods/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(typeof data49 == "number"){
if(data49 < 1 || isNaN(data49)){
const err103 = {instancePath:instancePath+"/spec/fleet/" + i0+"/maxPods",schemaPath:"#/properties/spec/properties/fleet/items/properties/maxPods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data10.price !== undefined){
let data50 = data10.price;
if(typeof data50 == "number"){
if(data50 < 0 || isNaN(data50)){
const err104 = {instancePath:instancePath+"/spec/fleet/" + i0+"/price",schemaPath:"#/properties/spec/properties/fleet/items/properties/price/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/spec/fleet/" + i0+"/price",schemaPath:"#/properties/spec/properties/fleet/items/properties/price/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data10.spot !== undefined){
if(typeof data10.spot !== "boolean"){
const err106 = {instancePath:instancePath+"/spec/fleet/" + i0+"/spot",schemaPath:"#/properties/spec/properties/fleet/items/properties/spot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data10.openb !== undefined){
if(typeof data10.openb !== "string"){
const err107 = {instancePath:instancePath+"/spec/fleet/" + i0+"/openb",schemaPath:"#/properties/spec/properties/fleet/items/properties/openb/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data10.podsPerNode !== undefined){
let data53 = data10.podsPerNode;
if(!((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53)))){
const err108 = {instancePath:instancePath+"/spec/fleet/" + i0+"/podsPerNode",schemaPath:"#/properties/spec/properties/fleet/items/properties/podsPerNode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(typeof data53 == "number"){
if(data53 < 1 || isNaN(data53)){
const err109 = {instancePath:instancePath+"/spec/fleet/" + i0+"/podsPerNode",schemaPath:"#/properties/spec/properties/fleet/items/properties/podsPerNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
else {
const err110 = {instancePath:instancePath+"/spec/fleet/" + i0,schemaPath:"#/properties/spec/properties/fleet/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/spec/fleet",schemaPath:"#/properties/spec/properties/fleet/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data5.manifests !== undefined){
let data54 = data5.manifests;
if(Array.isArray(data54)){
const len3 = data54.length;
for(let i3=0; i3<len3; i3++){
if(typeof data54[i3] !== "string"){
const err112 = {instancePath:instancePath+"/spec/manifests/" + i3,schemaPath:"#/properties/spec/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/spec/manifests",schemaPath:"#/properties/spec/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data5.scheduler !== undefined){
if(typeof data5.scheduler !== "string"){
const err114 = {instancePath:instancePath+"/spec/scheduler",schemaPath:"#/properties/spec/properties/scheduler/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data5.behaviour !== undefined){
let data57 = data5.behaviour;
if(Array.isArray(data57)){
const len4 = data57.length;
for(let i4=0; i4<len4; i4++){
let data58 = data57[i4];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.target === undefined){
const err115 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key16 in data58){
if(!(func2.call(schema11.properties.spec.properties.behaviour.items.properties, key16))){
const err116 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data58.target !== undefined){
let data59 = data58.target;
if(typeof data59 === "string"){
if(!pattern17.test(data59)){
const err117 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/target",schemaPath:"#/properties/spec/properties/behaviour/items/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/target",schemaPath:"#/properties/spec/properties/behaviour/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data58.startup !== undefined){
let data60 = data58.startup;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key17 in data60){
if(!((((key17 === "image") || (key17 === "init")) || (key17 === "ready")) || (key17 === "live"))){
const err119 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data60.image !== undefined){
let data61 = data60.image;
if(((typeof data61 !== "string") && (!(typeof data61 == "number"))) && (!(data61 && typeof data61 == "object" && !Array.isArray(data61)))){
const err120 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.image.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(typeof data61 == "number"){
if(data61 < 0 || isNaN(data61)){
const err121 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(typeof data61 === "string"){
if(!pattern4.test(data61)){
const err122 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key18 in data61){
if(!((((key18 === "size") || (key18 === "layers")) || (key18 === "failures")) || (key18 === "missing"))){
const err123 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data61.size !== undefined){
let data62 = data61.size;
if((typeof data62 !== "string") && (!(typeof data62 == "number"))){
const err124 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/size",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/size/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.image.properties.size.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(typeof data62 == "number"){
if(data62 < 0 || isNaN(data62)){
const err125 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/size",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(typeof data62 === "string"){
if(!pattern4.test(data62)){
const err126 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/size",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/size/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
if(data61.layers !== undefined){
let data63 = data61.layers;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key19 in data63){
let data64 = data63[key19];
if((typeof data64 !== "string") && (!(typeof data64 == "number"))){
const err127 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/layers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/layers/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.image.properties.layers.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(typeof data64 == "number"){
if(data64 < 0 || isNaN(data64)){
const err128 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/layers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/layers/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(typeof data64 === "string"){
if(!pattern4.test(data64)){
const err129 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/layers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/layers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
}
else {
const err130 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/layers",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/layers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data61.failures !== undefined){
let data65 = data61.failures;
if(!((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65)))){
const err131 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/failures",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(typeof data65 == "number"){
if(data65 < 0 || isNaN(data65)){
const err132 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/failures",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data61.missing !== undefined){
if(typeof data61.missing !== "boolean"){
const err133 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/image/missing",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/image/properties/missing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
}
if(data60.init !== undefined){
let data67 = data60.init;
if((typeof data67 !== "string") && (!(data67 && typeof data67 == "object" && !Array.isArray(data67)))){
const err134 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.init.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(typeof data67 === "string"){
if(!pattern1.test(data67)){
const err135 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(Object.keys(data67).length > 1){
const err136 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(Object.keys(data67).length < 1){
const err137 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key20 in data67){
if(!(((key20 === "uniform") || (key20 === "exponential")) || (key20 === "lognormal"))){
const err138 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data67.uniform !== undefined){
let data68 = data67.uniform;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.from === undefined){
const err139 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data68.to === undefined){
const err140 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key21 in data68){
if(!((key21 === "from") || (key21 === "to"))){
const err141 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data68.from !== undefined){
let data69 = data68.from;
if(typeof data69 === "string"){
if(!pattern1.test(data69)){
const err142 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data68.to !== undefined){
let data70 = data68.to;
if(typeof data70 === "string"){
if(!pattern1.test(data70)){
const err144 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data67.exponential !== undefined){
let data71 = data67.exponential;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.mean === undefined){
const err147 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key22 in data71){
if(!(key22 === "mean")){
const err148 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data71.mean !== undefined){
let data72 = data71.mean;
if(typeof data72 === "string"){
if(!pattern1.test(data72)){
const err149 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data67.lognormal !== undefined){
let data73 = data67.lognormal;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.median === undefined){
const err152 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data73.p99 === undefined){
const err153 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key23 in data73){
if(!((key23 === "median") || (key23 === "p99"))){
const err154 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data73.median !== undefined){
let data74 = data73.median;
if(typeof data74 === "string"){
if(!pattern1.test(data74)){
const err155 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data73.p99 !== undefined){
let data75 = data73.p99;
if(typeof data75 === "string"){
if(!pattern1.test(data75)){
const err157 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
}
if(data60.ready !== undefined){
let data76 = data60.ready;
if((typeof data76 !== "string") && (!(data76 && typeof data76 == "object" && !Array.isArray(data76)))){
const err160 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.ready.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(typeof data76 === "string"){
if(!pattern1.test(data76)){
const err161 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(Object.keys(data76).length > 1){
const err162 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(Object.keys(data76).length < 1){
const err163 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key24 in data76){
if(!(((key24 === "uniform") || (key24 === "exponential")) || (key24 === "lognormal"))){
const err164 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data76.uniform !== undefined){
let data77 = data76.uniform;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.from === undefined){
const err165 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data77.to === undefined){
const err166 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
for(const key25 in data77){
if(!((key25 === "from") || (key25 === "to"))){
const err167 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data77.from !== undefined){
let data78 = data77.from;
if(typeof data78 === "string"){
if(!pattern1.test(data78)){
const err168 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data77.to !== undefined){
let data79 = data77.to;
if(typeof data79 === "string"){
if(!pattern1.test(data79)){
const err170 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data76.exponential !== undefined){
let data80 = data76.exponential;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.mean === undefined){
const err173 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
for(const key26 in data80){
if(!(key26 === "mean")){
const err174 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data80.mean !== undefined){
let data81 = data80.mean;
if(typeof data81 === "string"){
if(!pattern1.test(data81)){
const err175 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data76.lognormal !== undefined){
let data82 = data76.lognormal;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.median === undefined){
const err178 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data82.p99 === undefined){
const err179 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key27 in data82){
if(!((key27 === "median") || (key27 === "p99"))){
const err180 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data82.median !== undefined){
let data83 = data82.median;
if(typeof data83 === "string"){
if(!pattern1.test(data83)){
const err181 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data82.p99 !== undefined){
let data84 = data82.p99;
if(typeof data84 === "string"){
if(!pattern1.test(data84)){
const err183 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
}
if(data60.live !== undefined){
let data85 = data60.live;
if((typeof data85 !== "string") && (!(data85 && typeof data85 == "object" && !Array.isArray(data85)))){
const err186 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.live.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(typeof data85 === "string"){
if(!pattern1.test(data85)){
const err187 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(Object.keys(data85).length > 1){
const err188 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(Object.keys(data85).length < 1){
const err189 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
for(const key28 in data85){
if(!(((key28 === "uniform") || (key28 === "exponential")) || (key28 === "lognormal"))){
const err190 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data85.uniform !== undefined){
let data86 = data85.uniform;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.from === undefined){
const err191 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data86.to === undefined){
const err192 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key29 in data86){
if(!((key29 === "from") || (key29 === "to"))){
const err193 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data86.from !== undefined){
let data87 = data86.from;
if(typeof data87 === "string"){
if(!pattern1.test(data87)){
const err194 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data86.to !== undefined){
let data88 = data86.to;
if(typeof data88 === "string"){
if(!pattern1.test(data88)){
const err196 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data85.exponential !== undefined){
let data89 = data85.exponential;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.mean === undefined){
const err199 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
for(const key30 in data89){
if(!(key30 === "mean")){
const err200 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data89.mean !== undefined){
let data90 = data89.mean;
if(typeof data90 === "string"){
if(!pattern1.test(data90)){
const err201 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data85.lognormal !== undefined){
let data91 = data85.lognormal;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.median === undefined){
const err204 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data91.p99 === undefined){
const err205 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key31 in data91){
if(!((key31 === "median") || (key31 === "p99"))){
const err206 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data91.median !== undefined){
let data92 = data91.median;
if(typeof data92 === "string"){
if(!pattern1.test(data92)){
const err207 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data91.p99 !== undefined){
let data93 = data91.p99;
if(typeof data93 === "string"){
if(!pattern1.test(data93)){
const err209 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
}
}
else {
const err212 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data58.run !== undefined){
let data94 = data58.run;
if((typeof data94 !== "string") && (!(data94 && typeof data94 == "object" && !Array.isArray(data94)))){
const err213 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(typeof data94 === "string"){
if(!pattern1.test(data94)){
const err214 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(Object.keys(data94).length > 1){
const err215 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(Object.keys(data94).length < 1){
const err216 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key32 in data94){
if(!(((key32 === "uniform") || (key32 === "exponential")) || (key32 === "lognormal"))){
const err217 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data94.uniform !== undefined){
let data95 = data94.uniform;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.from === undefined){
const err218 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data95.to === undefined){
const err219 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key33 in data95){
if(!((key33 === "from") || (key33 === "to"))){
const err220 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data95.from !== undefined){
let data96 = data95.from;
if(typeof data96 === "string"){
if(!pattern1.test(data96)){
const err221 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data95.to !== undefined){
let data97 = data95.to;
if(typeof data97 === "string"){
if(!pattern1.test(data97)){
const err223 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data94.exponential !== undefined){
let data98 = data94.exponential;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.mean === undefined){
const err226 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
for(const key34 in data98){
if(!(key34 === "mean")){
const err227 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data98.mean !== undefined){
let data99 = data98.mean;
if(typeof data99 === "string"){
if(!pattern1.test(data99)){
const err228 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data94.lognormal !== undefined){
let data100 = data94.lognormal;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.median === undefined){
const err231 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data100.p99 === undefined){
const err232 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
for(const key35 in data100){
if(!((key35 === "median") || (key35 === "p99"))){
const err233 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data100.median !== undefined){
let data101 = data100.median;
if(typeof data101 === "string"){
if(!pattern1.test(data101)){
const err234 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data100.p99 !== undefined){
let data102 = data100.p99;
if(typeof data102 === "string"){
if(!pattern1.test(data102)){
const err236 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
}
if(data58.stop !== undefined){
let data103 = data58.stop;
if((typeof data103 !== "string") && (!(data103 && typeof data103 == "object" && !Array.isArray(data103)))){
const err239 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.stop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(typeof data103 === "string"){
if(!pattern1.test(data103)){
const err240 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(Object.keys(data103).length > 1){
const err241 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(Object.keys(data103).length < 1){
const err242 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key36 in data103){
if(!(((key36 === "uniform") || (key36 === "exponential")) || (key36 === "lognormal"))){
const err243 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data103.uniform !== undefined){
let data104 = data103.uniform;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.from === undefined){
const err244 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data104.to === undefined){
const err245 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key37 in data104){
if(!((key37 === "from") || (key37 === "to"))){
const err246 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data104.from !== undefined){
let data105 = data104.from;
if(typeof data105 === "string"){
if(!pattern1.test(data105)){
const err247 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data104.to !== undefined){
let data106 = data104.to;
if(typeof data106 === "string"){
if(!pattern1.test(data106)){
const err249 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data103.exponential !== undefined){
let data107 = data103.exponential;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.mean === undefined){
const err252 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
for(const key38 in data107){
if(!(key38 === "mean")){
const err253 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data107.mean !== undefined){
let data108 = data107.mean;
if(typeof data108 === "string"){
if(!pattern1.test(data108)){
const err254 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data103.lognormal !== undefined){
let data109 = data103.lognormal;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.median === undefined){
const err257 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data109.p99 === undefined){
const err258 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
for(const key39 in data109){
if(!((key39 === "median") || (key39 === "p99"))){
const err259 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data109.median !== undefined){
let data110 = data109.median;
if(typeof data110 === "string"){
if(!pattern1.test(data110)){
const err260 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data109.p99 !== undefined){
let data111 = data109.p99;
if(typeof data111 === "string"){
if(!pattern1.test(data111)){
const err262 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
}
if(data58.preStop !== undefined){
let data112 = data58.preStop;
if((typeof data112 !== "string") && (!(data112 && typeof data112 == "object" && !Array.isArray(data112)))){
const err265 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.preStop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(typeof data112 === "string"){
if(!pattern1.test(data112)){
const err266 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(Object.keys(data112).length > 1){
const err267 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(Object.keys(data112).length < 1){
const err268 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
for(const key40 in data112){
if(!(((key40 === "uniform") || (key40 === "exponential")) || (key40 === "lognormal"))){
const err269 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data112.uniform !== undefined){
let data113 = data112.uniform;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.from === undefined){
const err270 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data113.to === undefined){
const err271 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
for(const key41 in data113){
if(!((key41 === "from") || (key41 === "to"))){
const err272 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data113.from !== undefined){
let data114 = data113.from;
if(typeof data114 === "string"){
if(!pattern1.test(data114)){
const err273 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data113.to !== undefined){
let data115 = data113.to;
if(typeof data115 === "string"){
if(!pattern1.test(data115)){
const err275 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data112.exponential !== undefined){
let data116 = data112.exponential;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.mean === undefined){
const err278 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key42 in data116){
if(!(key42 === "mean")){
const err279 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data116.mean !== undefined){
let data117 = data116.mean;
if(typeof data117 === "string"){
if(!pattern1.test(data117)){
const err280 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data112.lognormal !== undefined){
let data118 = data112.lognormal;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.median === undefined){
const err283 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data118.p99 === undefined){
const err284 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
for(const key43 in data118){
if(!((key43 === "median") || (key43 === "p99"))){
const err285 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data118.median !== undefined){
let data119 = data118.median;
if(typeof data119 === "string"){
if(!pattern1.test(data119)){
const err286 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data118.p99 !== undefined){
let data120 = data118.p99;
if(typeof data120 === "string"){
if(!pattern1.test(data120)){
const err288 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
}
if(data58.exits !== undefined){
let data121 = data58.exits;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key44 in data121){
if(!((((key44 === "after") || (key44 === "exitCode")) || (key44 === "chance")) || (key44 === "times"))){
const err291 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data121.after !== undefined){
let data122 = data121.after;
if((typeof data122 !== "string") && (!(data122 && typeof data122 == "object" && !Array.isArray(data122)))){
const err292 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.exits.properties.after.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(typeof data122 === "string"){
if(!pattern1.test(data122)){
const err293 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(Object.keys(data122).length > 1){
const err294 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(Object.keys(data122).length < 1){
const err295 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key45 in data122){
if(!(((key45 === "uniform") || (key45 === "exponential")) || (key45 === "lognormal"))){
const err296 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data122.uniform !== undefined){
let data123 = data122.uniform;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.from === undefined){
const err297 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data123.to === undefined){
const err298 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
for(const key46 in data123){
if(!((key46 === "from") || (key46 === "to"))){
const err299 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data123.from !== undefined){
let data124 = data123.from;
if(typeof data124 === "string"){
if(!pattern1.test(data124)){
const err300 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data123.to !== undefined){
let data125 = data123.to;
if(typeof data125 === "string"){
if(!pattern1.test(data125)){
const err302 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data122.exponential !== undefined){
let data126 = data122.exponential;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.mean === undefined){
const err305 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
for(const key47 in data126){
if(!(key47 === "mean")){
const err306 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data126.mean !== undefined){
let data127 = data126.mean;
if(typeof data127 === "string"){
if(!pattern1.test(data127)){
const err307 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data122.lognormal !== undefined){
let data128 = data122.lognormal;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.median === undefined){
const err310 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data128.p99 === undefined){
const err311 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
for(const key48 in data128){
if(!((key48 === "median") || (key48 === "p99"))){
const err312 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data128.median !== undefined){
let data129 = data128.median;
if(typeof data129 === "string"){
if(!pattern1.test(data129)){
const err313 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data128.p99 !== undefined){
let data130 = data128.p99;
if(typeof data130 === "string"){
if(!pattern1.test(data130)){
const err315 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
}
if(data121.exitCode !== undefined){
let data131 = data121.exitCode;
if(!((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131)))){
const err318 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/exitCode",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(typeof data131 == "number"){
if(data131 < 0 || isNaN(data131)){
const err319 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/exitCode",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
if(data121.chance !== undefined){
let data132 = data121.chance;
if(typeof data132 === "string"){
if(!pattern63.test(data132)){
const err320 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/chance/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/chance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data121.times !== undefined){
let data133 = data121.times;
if(!((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133)))){
const err322 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(typeof data133 == "number"){
if(data133 < 1 || isNaN(data133)){
const err323 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
}
else {
const err324 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data58.stuck !== undefined){
let data134 = data58.stuck;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key49 in data134){
if(!((((key49 === "after") || (key49 === "for")) || (key49 === "chance")) || (key49 === "times"))){
const err325 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data134.after !== undefined){
let data135 = data134.after;
if((typeof data135 !== "string") && (!(data135 && typeof data135 == "object" && !Array.isArray(data135)))){
const err326 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.stuck.properties.after.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(typeof data135 === "string"){
if(!pattern1.test(data135)){
const err327 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(Object.keys(data135).length > 1){
const err328 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(Object.keys(data135).length < 1){
const err329 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
for(const key50 in data135){
if(!(((key50 === "uniform") || (key50 === "exponential")) || (key50 === "lognormal"))){
const err330 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data135.uniform !== undefined){
let data136 = data135.uniform;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.from === undefined){
const err331 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data136.to === undefined){
const err332 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
for(const key51 in data136){
if(!((key51 === "from") || (key51 === "to"))){
const err333 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data136.from !== undefined){
let data137 = data136.from;
if(typeof data137 === "string"){
if(!pattern1.test(data137)){
const err334 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data136.to !== undefined){
let data138 = data136.to;
if(typeof data138 === "string"){
if(!pattern1.test(data138)){
const err336 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data135.exponential !== undefined){
let data139 = data135.exponential;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.mean === undefined){
const err339 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
for(const key52 in data139){
if(!(key52 === "mean")){
const err340 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data139.mean !== undefined){
let data140 = data139.mean;
if(typeof data140 === "string"){
if(!pattern1.test(data140)){
const err341 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data135.lognormal !== undefined){
let data141 = data135.lognormal;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.median === undefined){
const err344 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data141.p99 === undefined){
const err345 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
for(const key53 in data141){
if(!((key53 === "median") || (key53 === "p99"))){
const err346 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data141.median !== undefined){
let data142 = data141.median;
if(typeof data142 === "string"){
if(!pattern1.test(data142)){
const err347 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data141.p99 !== undefined){
let data143 = data141.p99;
if(typeof data143 === "string"){
if(!pattern1.test(data143)){
const err349 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
}
if(data134.for !== undefined){
let data144 = data134.for;
if((typeof data144 !== "string") && (!(data144 && typeof data144 == "object" && !Array.isArray(data144)))){
const err352 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.stuck.properties.for.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(typeof data144 === "string"){
if(!pattern1.test(data144)){
const err353 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(Object.keys(data144).length > 1){
const err354 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(Object.keys(data144).length < 1){
const err355 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
for(const key54 in data144){
if(!(((key54 === "uniform") || (key54 === "exponential")) || (key54 === "lognormal"))){
const err356 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data144.uniform !== undefined){
let data145 = data144.uniform;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.from === undefined){
const err357 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data145.to === undefined){
const err358 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
for(const key55 in data145){
if(!((key55 === "from") || (key55 === "to"))){
const err359 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data145.from !== undefined){
let data146 = data145.from;
if(typeof data146 === "string"){
if(!pattern1.test(data146)){
const err360 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data145.to !== undefined){
let data147 = data145.to;
if(typeof data147 === "string"){
if(!pattern1.test(data147)){
const err362 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data144.exponential !== undefined){
let data148 = data144.exponential;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.mean === undefined){
const err365 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
for(const key56 in data148){
if(!(key56 === "mean")){
const err366 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data148.mean !== undefined){
let data149 = data148.mean;
if(typeof data149 === "string"){
if(!pattern1.test(data149)){
const err367 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
else {
const err368 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data144.lognormal !== undefined){
let data150 = data144.lognormal;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.median === undefined){
const err370 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(data150.p99 === undefined){
const err371 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
for(const key57 in data150){
if(!((key57 === "median") || (key57 === "p99"))){
const err372 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data150.median !== undefined){
let data151 = data150.median;
if(typeof data151 === "string"){
if(!pattern1.test(data151)){
const err373 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data150.p99 !== undefined){
let data152 = data150.p99;
if(typeof data152 === "string"){
if(!pattern1.test(data152)){
const err375 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
else {
const err377 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
}
if(data134.chance !== undefined){
let data153 = data134.chance;
if(typeof data153 === "string"){
if(!pattern63.test(data153)){
const err378 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/chance/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/chance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data134.times !== undefined){
let data154 = data134.times;
if(!((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154)))){
const err380 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(typeof data154 == "number"){
if(data154 < 1 || isNaN(data154)){
const err381 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err382 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data58.containers !== undefined){
let data155 = data58.containers;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key58 in data155){
let data156 = data155[key58];
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key59 in data156){
if(!((((((key59 === "startup") || (key59 === "run")) || (key59 === "stop")) || (key59 === "preStop")) || (key59 === "exits")) || (key59 === "stuck"))){
const err383 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data156.startup !== undefined){
let data157 = data156.startup;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key60 in data157){
if(!(((key60 === "image") || (key60 === "ready")) || (key60 === "live"))){
const err384 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data157.image !== undefined){
let data158 = data157.image;
if(((typeof data158 !== "string") && (!(typeof data158 == "number"))) && (!(data158 && typeof data158 == "object" && !Array.isArray(data158)))){
const err385 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.startup.properties.image.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(typeof data158 == "number"){
if(data158 < 0 || isNaN(data158)){
const err386 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(typeof data158 === "string"){
if(!pattern4.test(data158)){
const err387 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key61 in data158){
if(!((((key61 === "size") || (key61 === "layers")) || (key61 === "failures")) || (key61 === "missing"))){
const err388 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data158.size !== undefined){
let data159 = data158.size;
if((typeof data159 !== "string") && (!(typeof data159 == "number"))){
const err389 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/size",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/size/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.startup.properties.image.properties.size.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(typeof data159 == "number"){
if(data159 < 0 || isNaN(data159)){
const err390 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/size",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(typeof data159 === "string"){
if(!pattern4.test(data159)){
const err391 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/size",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/size/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
if(data158.layers !== undefined){
let data160 = data158.layers;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key62 in data160){
let data161 = data160[key62];
if((typeof data161 !== "string") && (!(typeof data161 == "number"))){
const err392 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/layers/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/layers/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.startup.properties.image.properties.layers.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(typeof data161 == "number"){
if(data161 < 0 || isNaN(data161)){
const err393 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/layers/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/layers/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(typeof data161 === "string"){
if(!pattern4.test(data161)){
const err394 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/layers/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/layers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
}
else {
const err395 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/layers",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/layers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data158.failures !== undefined){
let data162 = data158.failures;
if(!((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162)))){
const err396 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/failures",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(typeof data162 == "number"){
if(data162 < 0 || isNaN(data162)){
const err397 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/failures",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
if(data158.missing !== undefined){
if(typeof data158.missing !== "boolean"){
const err398 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/image/missing",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/image/properties/missing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
}
if(data157.ready !== undefined){
let data164 = data157.ready;
if((typeof data164 !== "string") && (!(data164 && typeof data164 == "object" && !Array.isArray(data164)))){
const err399 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.startup.properties.ready.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(typeof data164 === "string"){
if(!pattern1.test(data164)){
const err400 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(Object.keys(data164).length > 1){
const err401 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(Object.keys(data164).length < 1){
const err402 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
for(const key63 in data164){
if(!(((key63 === "uniform") || (key63 === "exponential")) || (key63 === "lognormal"))){
const err403 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data164.uniform !== undefined){
let data165 = data164.uniform;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.from === undefined){
const err404 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data165.to === undefined){
const err405 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
for(const key64 in data165){
if(!((key64 === "from") || (key64 === "to"))){
const err406 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data165.from !== undefined){
let data166 = data165.from;
if(typeof data166 === "string"){
if(!pattern1.test(data166)){
const err407 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
else {
const err408 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data165.to !== undefined){
let data167 = data165.to;
if(typeof data167 === "string"){
if(!pattern1.test(data167)){
const err409 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data164.exponential !== undefined){
let data168 = data164.exponential;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.mean === undefined){
const err412 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
for(const key65 in data168){
if(!(key65 === "mean")){
const err413 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data168.mean !== undefined){
let data169 = data168.mean;
if(typeof data169 === "string"){
if(!pattern1.test(data169)){
const err414 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
else {
const err416 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data164.lognormal !== undefined){
let data170 = data164.lognormal;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.median === undefined){
const err417 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(data170.p99 === undefined){
const err418 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
for(const key66 in data170){
if(!((key66 === "median") || (key66 === "p99"))){
const err419 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data170.median !== undefined){
let data171 = data170.median;
if(typeof data171 === "string"){
if(!pattern1.test(data171)){
const err420 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data170.p99 !== undefined){
let data172 = data170.p99;
if(typeof data172 === "string"){
if(!pattern1.test(data172)){
const err422 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
else {
const err423 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
}
else {
const err424 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
}
if(data157.live !== undefined){
let data173 = data157.live;
if((typeof data173 !== "string") && (!(data173 && typeof data173 == "object" && !Array.isArray(data173)))){
const err425 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.startup.properties.live.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(typeof data173 === "string"){
if(!pattern1.test(data173)){
const err426 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(Object.keys(data173).length > 1){
const err427 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(Object.keys(data173).length < 1){
const err428 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
for(const key67 in data173){
if(!(((key67 === "uniform") || (key67 === "exponential")) || (key67 === "lognormal"))){
const err429 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data173.uniform !== undefined){
let data174 = data173.uniform;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.from === undefined){
const err430 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(data174.to === undefined){
const err431 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
for(const key68 in data174){
if(!((key68 === "from") || (key68 === "to"))){
const err432 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data174.from !== undefined){
let data175 = data174.from;
if(typeof data175 === "string"){
if(!pattern1.test(data175)){
const err433 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data174.to !== undefined){
let data176 = data174.to;
if(typeof data176 === "string"){
if(!pattern1.test(data176)){
const err435 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
else {
const err437 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data173.exponential !== undefined){
let data177 = data173.exponential;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.mean === undefined){
const err438 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
for(const key69 in data177){
if(!(key69 === "mean")){
const err439 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data177.mean !== undefined){
let data178 = data177.mean;
if(typeof data178 === "string"){
if(!pattern1.test(data178)){
const err440 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data173.lognormal !== undefined){
let data179 = data173.lognormal;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
if(data179.median === undefined){
const err443 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(data179.p99 === undefined){
const err444 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
for(const key70 in data179){
if(!((key70 === "median") || (key70 === "p99"))){
const err445 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data179.median !== undefined){
let data180 = data179.median;
if(typeof data180 === "string"){
if(!pattern1.test(data180)){
const err446 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
else {
const err447 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data179.p99 !== undefined){
let data181 = data179.p99;
if(typeof data181 === "string"){
if(!pattern1.test(data181)){
const err448 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
else {
const err450 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
}
}
else {
const err451 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data156.run !== undefined){
let data182 = data156.run;
if((typeof data182 !== "string") && (!(data182 && typeof data182 == "object" && !Array.isArray(data182)))){
const err452 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if(typeof data182 === "string"){
if(!pattern1.test(data182)){
const err453 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(Object.keys(data182).length > 1){
const err454 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(Object.keys(data182).length < 1){
const err455 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
for(const key71 in data182){
if(!(((key71 === "uniform") || (key71 === "exponential")) || (key71 === "lognormal"))){
const err456 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data182.uniform !== undefined){
let data183 = data182.uniform;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.from === undefined){
const err457 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data183.to === undefined){
const err458 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
for(const key72 in data183){
if(!((key72 === "from") || (key72 === "to"))){
const err459 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data183.from !== undefined){
let data184 = data183.from;
if(typeof data184 === "string"){
if(!pattern1.test(data184)){
const err460 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data183.to !== undefined){
let data185 = data183.to;
if(typeof data185 === "string"){
if(!pattern1.test(data185)){
const err462 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
else {
const err464 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data182.exponential !== undefined){
let data186 = data182.exponential;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.mean === undefined){
const err465 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
for(const key73 in data186){
if(!(key73 === "mean")){
const err466 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data186.mean !== undefined){
let data187 = data186.mean;
if(typeof data187 === "string"){
if(!pattern1.test(data187)){
const err467 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
else {
const err469 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data182.lognormal !== undefined){
let data188 = data182.lognormal;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.median === undefined){
const err470 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(data188.p99 === undefined){
const err471 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
for(const key74 in data188){
if(!((key74 === "median") || (key74 === "p99"))){
const err472 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data188.median !== undefined){
let data189 = data188.median;
if(typeof data189 === "string"){
if(!pattern1.test(data189)){
const err473 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data188.p99 !== undefined){
let data190 = data188.p99;
if(typeof data190 === "string"){
if(!pattern1.test(data190)){
const err475 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
else {
const err477 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
}
if(data156.stop !== undefined){
let data191 = data156.stop;
if((typeof data191 !== "string") && (!(data191 && typeof data191 == "object" && !Array.isArray(data191)))){
const err478 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.stop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(typeof data191 === "string"){
if(!pattern1.test(data191)){
const err479 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(Object.keys(data191).length > 1){
const err480 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(Object.keys(data191).length < 1){
const err481 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
for(const key75 in data191){
if(!(((key75 === "uniform") || (key75 === "exponential")) || (key75 === "lognormal"))){
const err482 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data191.uniform !== undefined){
let data192 = data191.uniform;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.from === undefined){
const err483 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data192.to === undefined){
const err484 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
for(const key76 in data192){
if(!((key76 === "from") || (key76 === "to"))){
const err485 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data192.from !== undefined){
let data193 = data192.from;
if(typeof data193 === "string"){
if(!pattern1.test(data193)){
const err486 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data192.to !== undefined){
let data194 = data192.to;
if(typeof data194 === "string"){
if(!pattern1.test(data194)){
const err488 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
else {
const err489 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
}
else {
const err490 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data191.exponential !== undefined){
let data195 = data191.exponential;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.mean === undefined){
const err491 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
for(const key77 in data195){
if(!(key77 === "mean")){
const err492 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data195.mean !== undefined){
let data196 = data195.mean;
if(typeof data196 === "string"){
if(!pattern1.test(data196)){
const err493 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
else {
const err495 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data191.lognormal !== undefined){
let data197 = data191.lognormal;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.median === undefined){
const err496 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(data197.p99 === undefined){
const err497 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
for(const key78 in data197){
if(!((key78 === "median") || (key78 === "p99"))){
const err498 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data197.median !== undefined){
let data198 = data197.median;
if(typeof data198 === "string"){
if(!pattern1.test(data198)){
const err499 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data197.p99 !== undefined){
let data199 = data197.p99;
if(typeof data199 === "string"){
if(!pattern1.test(data199)){
const err501 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
else {
const err502 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
}
else {
const err503 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
}
}
if(data156.preStop !== undefined){
let data200 = data156.preStop;
if((typeof data200 !== "string") && (!(data200 && typeof data200 == "object" && !Array.isArray(data200)))){
const err504 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.preStop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(typeof data200 === "string"){
if(!pattern1.test(data200)){
const err505 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(Object.keys(data200).length > 1){
const err506 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(Object.keys(data200).length < 1){
const err507 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
for(const key79 in data200){
if(!(((key79 === "uniform") || (key79 === "exponential")) || (key79 === "lognormal"))){
const err508 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data200.uniform !== undefined){
let data201 = data200.uniform;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.from === undefined){
const err509 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(data201.to === undefined){
const err510 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
for(const key80 in data201){
if(!((key80 === "from") || (key80 === "to"))){
const err511 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data201.from !== undefined){
let data202 = data201.from;
if(typeof data202 === "string"){
if(!pattern1.test(data202)){
const err512 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
else {
const err513 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data201.to !== undefined){
let data203 = data201.to;
if(typeof data203 === "string"){
if(!pattern1.test(data203)){
const err514 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
else {
const err515 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
}
else {
const err516 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data200.exponential !== undefined){
let data204 = data200.exponential;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.mean === undefined){
const err517 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
for(const key81 in data204){
if(!(key81 === "mean")){
const err518 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data204.mean !== undefined){
let data205 = data204.mean;
if(typeof data205 === "string"){
if(!pattern1.test(data205)){
const err519 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
}
else {
const err521 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data200.lognormal !== undefined){
let data206 = data200.lognormal;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.median === undefined){
const err522 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(data206.p99 === undefined){
const err523 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
for(const key82 in data206){
if(!((key82 === "median") || (key82 === "p99"))){
const err524 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data206.median !== undefined){
let data207 = data206.median;
if(typeof data207 === "string"){
if(!pattern1.test(data207)){
const err525 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data206.p99 !== undefined){
let data208 = data206.p99;
if(typeof data208 === "string"){
if(!pattern1.test(data208)){
const err527 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
else {
const err528 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
}
else {
const err529 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
}
}
if(data156.exits !== undefined){
let data209 = data156.exits;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
for(const key83 in data209){
if(!((((key83 === "after") || (key83 === "exitCode")) || (key83 === "chance")) || (key83 === "times"))){
const err530 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data209.after !== undefined){
let data210 = data209.after;
if((typeof data210 !== "string") && (!(data210 && typeof data210 == "object" && !Array.isArray(data210)))){
const err531 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.exits.properties.after.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(typeof data210 === "string"){
if(!pattern1.test(data210)){
const err532 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
if(Object.keys(data210).length > 1){
const err533 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(Object.keys(data210).length < 1){
const err534 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
for(const key84 in data210){
if(!(((key84 === "uniform") || (key84 === "exponential")) || (key84 === "lognormal"))){
const err535 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data210.uniform !== undefined){
let data211 = data210.uniform;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.from === undefined){
const err536 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(data211.to === undefined){
const err537 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
for(const key85 in data211){
if(!((key85 === "from") || (key85 === "to"))){
const err538 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data211.from !== undefined){
let data212 = data211.from;
if(typeof data212 === "string"){
if(!pattern1.test(data212)){
const err539 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
else {
const err540 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data211.to !== undefined){
let data213 = data211.to;
if(typeof data213 === "string"){
if(!pattern1.test(data213)){
const err541 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
else {
const err542 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
}
else {
const err543 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data210.exponential !== undefined){
let data214 = data210.exponential;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.mean === undefined){
const err544 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
for(const key86 in data214){
if(!(key86 === "mean")){
const err545 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data214.mean !== undefined){
let data215 = data214.mean;
if(typeof data215 === "string"){
if(!pattern1.test(data215)){
const err546 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
else {
const err547 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
}
else {
const err548 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data210.lognormal !== undefined){
let data216 = data210.lognormal;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.median === undefined){
const err549 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if(data216.p99 === undefined){
const err550 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
for(const key87 in data216){
if(!((key87 === "median") || (key87 === "p99"))){
const err551 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data216.median !== undefined){
let data217 = data216.median;
if(typeof data217 === "string"){
if(!pattern1.test(data217)){
const err552 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
else {
const err553 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data216.p99 !== undefined){
let data218 = data216.p99;
if(typeof data218 === "string"){
if(!pattern1.test(data218)){
const err554 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
else {
const err555 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
}
else {
const err556 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
}
}
if(data209.exitCode !== undefined){
let data219 = data209.exitCode;
if(!((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219)))){
const err557 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/exitCode",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(typeof data219 == "number"){
if(data219 < 0 || isNaN(data219)){
const err558 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/exitCode",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
}
if(data209.chance !== undefined){
let data220 = data209.chance;
if(typeof data220 === "string"){
if(!pattern63.test(data220)){
const err559 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/chance/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else {
const err560 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/chance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data209.times !== undefined){
let data221 = data209.times;
if(!((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221)))){
const err561 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(typeof data221 == "number"){
if(data221 < 1 || isNaN(data221)){
const err562 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
}
}
else {
const err563 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data156.stuck !== undefined){
let data222 = data156.stuck;
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
for(const key88 in data222){
if(!((((key88 === "after") || (key88 === "for")) || (key88 === "chance")) || (key88 === "times"))){
const err564 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data222.after !== undefined){
let data223 = data222.after;
if((typeof data223 !== "string") && (!(data223 && typeof data223 == "object" && !Array.isArray(data223)))){
const err565 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.stuck.properties.after.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(typeof data223 === "string"){
if(!pattern1.test(data223)){
const err566 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(Object.keys(data223).length > 1){
const err567 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(Object.keys(data223).length < 1){
const err568 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
for(const key89 in data223){
if(!(((key89 === "uniform") || (key89 === "exponential")) || (key89 === "lognormal"))){
const err569 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data223.uniform !== undefined){
let data224 = data223.uniform;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
if(data224.from === undefined){
const err570 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(data224.to === undefined){
const err571 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
for(const key90 in data224){
if(!((key90 === "from") || (key90 === "to"))){
const err572 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data224.from !== undefined){
let data225 = data224.from;
if(typeof data225 === "string"){
if(!pattern1.test(data225)){
const err573 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
else {
const err574 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data224.to !== undefined){
let data226 = data224.to;
if(typeof data226 === "string"){
if(!pattern1.test(data226)){
const err575 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
else {
const err576 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
}
else {
const err577 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data223.exponential !== undefined){
let data227 = data223.exponential;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.mean === undefined){
const err578 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
for(const key91 in data227){
if(!(key91 === "mean")){
const err579 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data227.mean !== undefined){
let data228 = data227.mean;
if(typeof data228 === "string"){
if(!pattern1.test(data228)){
const err580 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
else {
const err581 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
else {
const err582 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data223.lognormal !== undefined){
let data229 = data223.lognormal;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
if(data229.median === undefined){
const err583 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if(data229.p99 === undefined){
const err584 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
for(const key92 in data229){
if(!((key92 === "median") || (key92 === "p99"))){
const err585 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data229.median !== undefined){
let data230 = data229.median;
if(typeof data230 === "string"){
if(!pattern1.test(data230)){
const err586 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
else {
const err587 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data229.p99 !== undefined){
let data231 = data229.p99;
if(typeof data231 === "string"){
if(!pattern1.test(data231)){
const err588 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
else {
const err589 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
}
else {
const err590 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
}
}
if(data222.for !== undefined){
let data232 = data222.for;
if((typeof data232 !== "string") && (!(data232 && typeof data232 == "object" && !Array.isArray(data232)))){
const err591 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.stuck.properties.for.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(typeof data232 === "string"){
if(!pattern1.test(data232)){
const err592 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
if(Object.keys(data232).length > 1){
const err593 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(Object.keys(data232).length < 1){
const err594 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
for(const key93 in data232){
if(!(((key93 === "uniform") || (key93 === "exponential")) || (key93 === "lognormal"))){
const err595 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data232.uniform !== undefined){
let data233 = data232.uniform;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.from === undefined){
const err596 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(data233.to === undefined){
const err597 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
for(const key94 in data233){
if(!((key94 === "from") || (key94 === "to"))){
const err598 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data233.from !== undefined){
let data234 = data233.from;
if(typeof data234 === "string"){
if(!pattern1.test(data234)){
const err599 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
else {
const err600 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data233.to !== undefined){
let data235 = data233.to;
if(typeof data235 === "string"){
if(!pattern1.test(data235)){
const err601 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
else {
const err602 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
}
else {
const err603 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data232.exponential !== undefined){
let data236 = data232.exponential;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.mean === undefined){
const err604 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
for(const key95 in data236){
if(!(key95 === "mean")){
const err605 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data236.mean !== undefined){
let data237 = data236.mean;
if(typeof data237 === "string"){
if(!pattern1.test(data237)){
const err606 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
else {
const err607 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
}
else {
const err608 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data232.lognormal !== undefined){
let data238 = data232.lognormal;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
if(data238.median === undefined){
const err609 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(data238.p99 === undefined){
const err610 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
for(const key96 in data238){
if(!((key96 === "median") || (key96 === "p99"))){
const err611 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data238.median !== undefined){
let data239 = data238.median;
if(typeof data239 === "string"){
if(!pattern1.test(data239)){
const err612 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
else {
const err613 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data238.p99 !== undefined){
let data240 = data238.p99;
if(typeof data240 === "string"){
if(!pattern1.test(data240)){
const err614 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
else {
const err615 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
}
else {
const err616 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
}
}
if(data222.chance !== undefined){
let data241 = data222.chance;
if(typeof data241 === "string"){
if(!pattern63.test(data241)){
const err617 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/chance/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
else {
const err618 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/chance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data222.times !== undefined){
let data242 = data222.times;
if(!((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242)))){
const err619 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
if(typeof data242 == "number"){
if(data242 < 1 || isNaN(data242)){
const err620 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
}
}
else {
const err621 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
}
else {
const err622 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err623 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data58.serves !== undefined){
let data243 = data58.serves;
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
for(const key97 in data243){
if(!((((key97 === "cpuPerRequest") || (key97 === "memoryBase")) || (key97 === "memoryPerInFlight")) || (key97 === "timeout"))){
const err624 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data243.cpuPerRequest !== undefined){
let data244 = data243.cpuPerRequest;
if(typeof data244 === "string"){
if(!pattern1.test(data244)){
const err625 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/cpuPerRequest",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/cpuPerRequest/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
else {
const err626 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/cpuPerRequest",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/cpuPerRequest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data243.memoryBase !== undefined){
let data245 = data243.memoryBase;
if((typeof data245 !== "string") && (!(typeof data245 == "number"))){
const err627 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.serves.properties.memoryBase.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
if(typeof data245 == "number"){
if(data245 < 0 || isNaN(data245)){
const err628 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(typeof data245 === "string"){
if(!pattern4.test(data245)){
const err629 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
}
if(data243.memoryPerInFlight !== undefined){
let data246 = data243.memoryPerInFlight;
if((typeof data246 !== "string") && (!(typeof data246 == "number"))){
const err630 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.serves.properties.memoryPerInFlight.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
if(typeof data246 == "number"){
if(data246 < 0 || isNaN(data246)){
const err631 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(typeof data246 === "string"){
if(!pattern4.test(data246)){
const err632 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
}
if(data243.timeout !== undefined){
let data247 = data243.timeout;
if(typeof data247 === "string"){
if(!pattern1.test(data247)){
const err633 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/timeout",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
else {
const err634 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/timeout",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
}
else {
const err635 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data58.usage !== undefined){
let data248 = data58.usage;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key98 in data248){
if(!(((key98 === "cpu") || (key98 === "memory")) || (key98 === "containers"))){
const err636 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data248.cpu !== undefined){
let data249 = data248.cpu;
if(((typeof data249 !== "string") && (!(typeof data249 == "number"))) && (!(data249 && typeof data249 == "object" && !Array.isArray(data249)))){
const err637 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
if(typeof data249 == "number"){
if(data249 < 0 || isNaN(data249)){
const err638 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(typeof data249 === "string"){
if(!pattern4.test(data249)){
const err639 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key99 in data249){
if(!(((((key99 === "constant") || (key99 === "hourly")) || (key99 === "trace")) || (key99 === "column")) || (key99 === "noise"))){
const err640 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data249.constant !== undefined){
let data250 = data249.constant;
if((typeof data250 !== "string") && (!(typeof data250 == "number"))){
const err641 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
if(typeof data250 == "number"){
if(data250 < 0 || isNaN(data250)){
const err642 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(typeof data250 === "string"){
if(!pattern4.test(data250)){
const err643 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
}
if(data249.hourly !== undefined){
let data251 = data249.hourly;
if(Array.isArray(data251)){
if(data251.length < 24){
const err644 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
const len5 = data251.length;
for(let i5=0; i5<len5; i5++){
let data252 = data251[i5];
if((typeof data252 !== "string") && (!(typeof data252 == "number"))){
const err645 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if(typeof data252 == "number"){
if(data252 < 0 || isNaN(data252)){
const err646 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(typeof data252 === "string"){
if(!pattern4.test(data252)){
const err647 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
else {
const err648 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data249.trace !== undefined){
if(typeof data249.trace !== "string"){
const err649 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data249.column !== undefined){
if(typeof data249.column !== "string"){
const err650 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data249.noise !== undefined){
let data255 = data249.noise;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
if(data255.within === undefined){
const err651 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
for(const key100 in data255){
if(!((key100 === "within") || (key100 === "every"))){
const err652 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data255.within !== undefined){
let data256 = data255.within;
if(typeof data256 === "string"){
if(!pattern63.test(data256)){
const err653 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
else {
const err654 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data255.every !== undefined){
let data257 = data255.every;
if(typeof data257 === "string"){
if(!pattern1.test(data257)){
const err655 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
else {
const err656 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err657 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
}
}
if(data248.memory !== undefined){
let data258 = data248.memory;
if(((typeof data258 !== "string") && (!(typeof data258 == "number"))) && (!(data258 && typeof data258 == "object" && !Array.isArray(data258)))){
const err658 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if(typeof data258 == "number"){
if(data258 < 0 || isNaN(data258)){
const err659 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(typeof data258 === "string"){
if(!pattern4.test(data258)){
const err660 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key101 in data258){
if(!((((((key101 === "growth") || (key101 === "constant")) || (key101 === "hourly")) || (key101 === "trace")) || (key101 === "column")) || (key101 === "noise"))){
const err661 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data258.growth !== undefined){
let data259 = data258.growth;
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
if(data259.perSecond === undefined){
const err662 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
for(const key102 in data259){
if(!(((key102 === "perSecond") || (key102 === "after")) || (key102 === "most"))){
const err663 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data259.perSecond !== undefined){
let data260 = data259.perSecond;
if((typeof data260 !== "string") && (!(typeof data260 == "number"))){
const err664 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.growth.properties.perSecond.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
if(typeof data260 == "number"){
if(data260 < 0 || isNaN(data260)){
const err665 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(typeof data260 === "string"){
if(!pattern4.test(data260)){
const err666 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
}
if(data259.after !== undefined){
let data261 = data259.after;
if(typeof data261 === "string"){
if(!pattern1.test(data261)){
const err667 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
else {
const err668 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
if(data259.most !== undefined){
let data262 = data259.most;
if((typeof data262 !== "string") && (!(typeof data262 == "number"))){
const err669 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.growth.properties.most.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
if(typeof data262 == "number"){
if(data262 < 0 || isNaN(data262)){
const err670 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(typeof data262 === "string"){
if(!pattern4.test(data262)){
const err671 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
}
}
else {
const err672 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data258.constant !== undefined){
let data263 = data258.constant;
if((typeof data263 !== "string") && (!(typeof data263 == "number"))){
const err673 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
if(typeof data263 == "number"){
if(data263 < 0 || isNaN(data263)){
const err674 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(typeof data263 === "string"){
if(!pattern4.test(data263)){
const err675 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
}
if(data258.hourly !== undefined){
let data264 = data258.hourly;
if(Array.isArray(data264)){
if(data264.length < 24){
const err676 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
const len6 = data264.length;
for(let i6=0; i6<len6; i6++){
let data265 = data264[i6];
if((typeof data265 !== "string") && (!(typeof data265 == "number"))){
const err677 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
if(typeof data265 == "number"){
if(data265 < 0 || isNaN(data265)){
const err678 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(typeof data265 === "string"){
if(!pattern4.test(data265)){
const err679 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
else {
const err680 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data258.trace !== undefined){
if(typeof data258.trace !== "string"){
const err681 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data258.column !== undefined){
if(typeof data258.column !== "string"){
const err682 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data258.noise !== undefined){
let data268 = data258.noise;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
if(data268.within === undefined){
const err683 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
for(const key103 in data268){
if(!((key103 === "within") || (key103 === "every"))){
const err684 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data268.within !== undefined){
let data269 = data268.within;
if(typeof data269 === "string"){
if(!pattern63.test(data269)){
const err685 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
else {
const err686 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data268.every !== undefined){
let data270 = data268.every;
if(typeof data270 === "string"){
if(!pattern1.test(data270)){
const err687 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
else {
const err688 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
}
else {
const err689 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
}
}
if(data248.containers !== undefined){
let data271 = data248.containers;
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
for(const key104 in data271){
let data272 = data271[key104];
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
for(const key105 in data272){
if(!((key105 === "cpu") || (key105 === "memory"))){
const err690 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data272.cpu !== undefined){
let data273 = data272.cpu;
if(((typeof data273 !== "string") && (!(typeof data273 == "number"))) && (!(data273 && typeof data273 == "object" && !Array.isArray(data273)))){
const err691 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
if(typeof data273 == "number"){
if(data273 < 0 || isNaN(data273)){
const err692 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(typeof data273 === "string"){
if(!pattern4.test(data273)){
const err693 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
for(const key106 in data273){
if(!(((((key106 === "constant") || (key106 === "hourly")) || (key106 === "trace")) || (key106 === "column")) || (key106 === "noise"))){
const err694 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data273.constant !== undefined){
let data274 = data273.constant;
if((typeof data274 !== "string") && (!(typeof data274 == "number"))){
const err695 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
if(typeof data274 == "number"){
if(data274 < 0 || isNaN(data274)){
const err696 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(typeof data274 === "string"){
if(!pattern4.test(data274)){
const err697 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
}
if(data273.hourly !== undefined){
let data275 = data273.hourly;
if(Array.isArray(data275)){
if(data275.length < 24){
const err698 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
const len7 = data275.length;
for(let i7=0; i7<len7; i7++){
let data276 = data275[i7];
if((typeof data276 !== "string") && (!(typeof data276 == "number"))){
const err699 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
if(typeof data276 == "number"){
if(data276 < 0 || isNaN(data276)){
const err700 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
if(typeof data276 === "string"){
if(!pattern4.test(data276)){
const err701 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
else {
const err702 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data273.trace !== undefined){
if(typeof data273.trace !== "string"){
const err703 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data273.column !== undefined){
if(typeof data273.column !== "string"){
const err704 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data273.noise !== undefined){
let data279 = data273.noise;
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
if(data279.within === undefined){
const err705 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
for(const key107 in data279){
if(!((key107 === "within") || (key107 === "every"))){
const err706 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
if(data279.within !== undefined){
let data280 = data279.within;
if(typeof data280 === "string"){
if(!pattern63.test(data280)){
const err707 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
else {
const err708 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data279.every !== undefined){
let data281 = data279.every;
if(typeof data281 === "string"){
if(!pattern1.test(data281)){
const err709 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
else {
const err710 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err711 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
}
}
if(data272.memory !== undefined){
let data282 = data272.memory;
if(((typeof data282 !== "string") && (!(typeof data282 == "number"))) && (!(data282 && typeof data282 == "object" && !Array.isArray(data282)))){
const err712 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
if(typeof data282 == "number"){
if(data282 < 0 || isNaN(data282)){
const err713 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
if(typeof data282 === "string"){
if(!pattern4.test(data282)){
const err714 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
for(const key108 in data282){
if(!((((((key108 === "growth") || (key108 === "constant")) || (key108 === "hourly")) || (key108 === "trace")) || (key108 === "column")) || (key108 === "noise"))){
const err715 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
if(data282.growth !== undefined){
let data283 = data282.growth;
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
if(data283.perSecond === undefined){
const err716 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
for(const key109 in data283){
if(!(((key109 === "perSecond") || (key109 === "after")) || (key109 === "most"))){
const err717 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data283.perSecond !== undefined){
let data284 = data283.perSecond;
if((typeof data284 !== "string") && (!(typeof data284 == "number"))){
const err718 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.growth.properties.perSecond.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
if(typeof data284 == "number"){
if(data284 < 0 || isNaN(data284)){
const err719 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(typeof data284 === "string"){
if(!pattern4.test(data284)){
const err720 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
}
if(data283.after !== undefined){
let data285 = data283.after;
if(typeof data285 === "string"){
if(!pattern1.test(data285)){
const err721 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
else {
const err722 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(data283.most !== undefined){
let data286 = data283.most;
if((typeof data286 !== "string") && (!(typeof data286 == "number"))){
const err723 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.growth.properties.most.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
if(typeof data286 == "number"){
if(data286 < 0 || isNaN(data286)){
const err724 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
if(typeof data286 === "string"){
if(!pattern4.test(data286)){
const err725 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
}
}
else {
const err726 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
if(data282.constant !== undefined){
let data287 = data282.constant;
if((typeof data287 !== "string") && (!(typeof data287 == "number"))){
const err727 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
if(typeof data287 == "number"){
if(data287 < 0 || isNaN(data287)){
const err728 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
if(typeof data287 === "string"){
if(!pattern4.test(data287)){
const err729 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
}
if(data282.hourly !== undefined){
let data288 = data282.hourly;
if(Array.isArray(data288)){
if(data288.length < 24){
const err730 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
const len8 = data288.length;
for(let i8=0; i8<len8; i8++){
let data289 = data288[i8];
if((typeof data289 !== "string") && (!(typeof data289 == "number"))){
const err731 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
if(typeof data289 == "number"){
if(data289 < 0 || isNaN(data289)){
const err732 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
if(typeof data289 === "string"){
if(!pattern4.test(data289)){
const err733 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
else {
const err734 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data282.trace !== undefined){
if(typeof data282.trace !== "string"){
const err735 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
if(data282.column !== undefined){
if(typeof data282.column !== "string"){
const err736 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
if(data282.noise !== undefined){
let data292 = data282.noise;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
if(data292.within === undefined){
const err737 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
for(const key110 in data292){
if(!((key110 === "within") || (key110 === "every"))){
const err738 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data292.within !== undefined){
let data293 = data292.within;
if(typeof data293 === "string"){
if(!pattern63.test(data293)){
const err739 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
else {
const err740 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
if(data292.every !== undefined){
let data294 = data292.every;
if(typeof data294 === "string"){
if(!pattern1.test(data294)){
const err741 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
else {
const err742 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
}
else {
const err743 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
}
}
}
else {
const err744 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key104.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
}
else {
const err745 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
}
else {
const err746 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
}
else {
const err747 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
}
else {
const err748 = {instancePath:instancePath+"/spec/behaviour",schemaPath:"#/properties/spec/properties/behaviour/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
if(data5.timeline !== undefined){
let data295 = data5.timeline;
if(Array.isArray(data295)){
const len9 = data295.length;
for(let i9=0; i9<len9; i9++){
let data296 = data295[i9];
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
if(data296.at === undefined){
const err749 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
if(data296.do === undefined){
const err750 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
for(const key111 in data296){
if(!((key111 === "at") || (key111 === "do"))){
const err751 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
if(data296.at !== undefined){
let data297 = data296.at;
if(typeof data297 === "string"){
if(!pattern1.test(data297)){
const err752 = {instancePath:instancePath+"/spec/timeline/" + i9+"/at",schemaPath:"#/properties/spec/properties/timeline/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
else {
const err753 = {instancePath:instancePath+"/spec/timeline/" + i9+"/at",schemaPath:"#/properties/spec/properties/timeline/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
if(data296.do !== undefined){
let data298 = data296.do;
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
if(Object.keys(data298).length > 1){
const err754 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
if(Object.keys(data298).length < 1){
const err755 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
for(const key112 in data298){
if(!(func2.call(schema11.properties.spec.properties.timeline.items.properties.do.properties, key112))){
const err756 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data298.cordon !== undefined){
let data299 = data298.cordon;
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
if(Object.keys(data299).length > 1){
const err757 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
if(Object.keys(data299).length < 1){
const err758 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
for(const key113 in data299){
if(!(((key113 === "node") || (key113 === "pool")) || (key113 === "zone"))){
const err759 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
if(data299.node !== undefined){
if(typeof data299.node !== "string"){
const err760 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
if(data299.pool !== undefined){
if(typeof data299.pool !== "string"){
const err761 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
if(data299.zone !== undefined){
if(typeof data299.zone !== "string"){
const err762 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
}
else {
const err763 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data298.uncordon !== undefined){
let data303 = data298.uncordon;
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
if(Object.keys(data303).length > 1){
const err764 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
if(Object.keys(data303).length < 1){
const err765 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
for(const key114 in data303){
if(!(((key114 === "node") || (key114 === "pool")) || (key114 === "zone"))){
const err766 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
if(data303.node !== undefined){
if(typeof data303.node !== "string"){
const err767 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
if(data303.pool !== undefined){
if(typeof data303.pool !== "string"){
const err768 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
if(data303.zone !== undefined){
if(typeof data303.zone !== "string"){
const err769 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
}
else {
const err770 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
if(data298.scale !== undefined){
let data307 = data298.scale;
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
if(data307.target === undefined){
const err771 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
if(data307.replicas === undefined){
const err772 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
for(const key115 in data307){
if(!((key115 === "target") || (key115 === "replicas"))){
const err773 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
if(data307.target !== undefined){
let data308 = data307.target;
if(typeof data308 === "string"){
if(!pattern161.test(data308)){
const err774 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
else {
const err775 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
if(data307.replicas !== undefined){
let data309 = data307.replicas;
if(!((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309)))){
const err776 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/replicas",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
if(typeof data309 == "number"){
if(data309 < 0 || isNaN(data309)){
const err777 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/replicas",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
}
}
else {
const err778 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data298.setImage !== undefined){
let data310 = data298.setImage;
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
if(data310.target === undefined){
const err779 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
if(data310.container === undefined){
const err780 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "container"},message:"must have required property '"+"container"+"'"};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
if(data310.image === undefined){
const err781 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
for(const key116 in data310){
if(!(((key116 === "target") || (key116 === "container")) || (key116 === "image"))){
const err782 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
if(data310.target !== undefined){
let data311 = data310.target;
if(typeof data311 === "string"){
if(!pattern162.test(data311)){
const err783 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
else {
const err784 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data310.container !== undefined){
if(typeof data310.container !== "string"){
const err785 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/container",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/container/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
if(data310.image !== undefined){
if(typeof data310.image !== "string"){
const err786 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/image",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err787 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
if(data298.rolloutPause !== undefined){
let data314 = data298.rolloutPause;
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
if(data314.target === undefined){
const err788 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
for(const key117 in data314){
if(!(key117 === "target")){
const err789 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data314.target !== undefined){
let data315 = data314.target;
if(typeof data315 === "string"){
if(!pattern163.test(data315)){
const err790 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
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
const err791 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err792 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
if(data298.rolloutResume !== undefined){
let data316 = data298.rolloutResume;
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
if(data316.target === undefined){
const err793 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
for(const key118 in data316){
if(!(key118 === "target")){
const err794 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(data316.target !== undefined){
let data317 = data316.target;
if(typeof data317 === "string"){
if(!pattern163.test(data317)){
const err795 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
else {
const err796 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
}
else {
const err797 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
if(data298.delete !== undefined){
let data318 = data298.delete;
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
if(data318.target === undefined){
const err798 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
for(const key119 in data318){
if(!(key119 === "target")){
const err799 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data318.target !== undefined){
let data319 = data318.target;
if(typeof data319 === "string"){
if(!pattern17.test(data319)){
const err800 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
else {
const err801 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
}
else {
const err802 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
}
if(data298.addNodes !== undefined){
let data320 = data298.addNodes;
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
if(data320.pool === undefined){
const err803 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
if(data320.count === undefined){
const err804 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
for(const key120 in data320){
if(!((key120 === "pool") || (key120 === "count"))){
const err805 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data320.pool !== undefined){
if(typeof data320.pool !== "string"){
const err806 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
if(data320.count !== undefined){
let data322 = data320.count;
if(!((typeof data322 == "number") && (!(data322 % 1) && !isNaN(data322)))){
const err807 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
if(typeof data322 == "number"){
if(data322 < 1 || isNaN(data322)){
const err808 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
}
}
else {
const err809 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data298.apply !== undefined){
let data323 = data298.apply;
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
if(data323.manifests === undefined){
const err810 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/required",keyword:"required",params:{missingProperty: "manifests"},message:"must have required property '"+"manifests"+"'"};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
for(const key121 in data323){
if(!(key121 === "manifests")){
const err811 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
if(data323.manifests !== undefined){
let data324 = data323.manifests;
if(Array.isArray(data324)){
if(data324.length < 1){
const err812 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
const len10 = data324.length;
for(let i10=0; i10<len10; i10++){
if(typeof data324[i10] !== "string"){
const err813 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests/" + i10,schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
}
else {
const err814 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
}
else {
const err815 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data298.drain !== undefined){
let data326 = data298.drain;
if(data326 && typeof data326 == "object" && !Array.isArray(data326)){
for(const key122 in data326){
if(!(func2.call(schema11.properties.spec.properties.timeline.items.properties.do.properties.drain.properties, key122))){
const err816 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
if(data326.node !== undefined){
if(typeof data326.node !== "string"){
const err817 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data326.pool !== undefined){
if(typeof data326.pool !== "string"){
const err818 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
if(data326.zone !== undefined){
if(typeof data326.zone !== "string"){
const err819 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
if(data326.parallel !== undefined){
let data330 = data326.parallel;
if(!((typeof data330 == "number") && (!(data330 % 1) && !isNaN(data330)))){
const err820 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
if(typeof data330 == "number"){
if(data330 < 1 || isNaN(data330)){
const err821 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
}
if(data326.timeout !== undefined){
let data331 = data326.timeout;
if(typeof data331 === "string"){
if(!pattern1.test(data331)){
const err822 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
else {
const err823 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
if(data326.force !== undefined){
if(typeof data326.force !== "boolean"){
const err824 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/force",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
if(data326.ignoreDaemonSets !== undefined){
if(typeof data326.ignoreDaemonSets !== "boolean"){
const err825 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/ignoreDaemonSets",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/ignoreDaemonSets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
if(data326.deleteEmptyDirData !== undefined){
if(typeof data326.deleteEmptyDirData !== "boolean"){
const err826 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/deleteEmptyDirData",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/deleteEmptyDirData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
if(data326.skipWaitForDeleteTimeout !== undefined){
let data335 = data326.skipWaitForDeleteTimeout;
if(typeof data335 === "string"){
if(!pattern1.test(data335)){
const err827 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/skipWaitForDeleteTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
else {
const err828 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/skipWaitForDeleteTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
}
else {
const err829 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
if(data298.fail !== undefined){
let data336 = data298.fail;
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
for(const key123 in data336){
if(!((((key123 === "node") || (key123 === "pool")) || (key123 === "zone")) || (key123 === "for"))){
const err830 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key123},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
if(data336.node !== undefined){
if(typeof data336.node !== "string"){
const err831 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
if(data336.pool !== undefined){
if(typeof data336.pool !== "string"){
const err832 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
if(data336.zone !== undefined){
if(typeof data336.zone !== "string"){
const err833 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
if(data336.for !== undefined){
let data340 = data336.for;
if(typeof data340 === "string"){
if(!pattern1.test(data340)){
const err834 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
else {
const err835 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
}
else {
const err836 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
if(data298.recover !== undefined){
let data341 = data298.recover;
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
for(const key124 in data341){
if(!(((key124 === "node") || (key124 === "pool")) || (key124 === "zone"))){
const err837 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key124},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data341.node !== undefined){
if(typeof data341.node !== "string"){
const err838 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
if(data341.pool !== undefined){
if(typeof data341.pool !== "string"){
const err839 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
if(data341.zone !== undefined){
if(typeof data341.zone !== "string"){
const err840 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
}
else {
const err841 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
if(data298.zoneFail !== undefined){
let data345 = data298.zoneFail;
if(data345 && typeof data345 == "object" && !Array.isArray(data345)){
if(data345.zone === undefined){
const err842 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
for(const key125 in data345){
if(!((key125 === "zone") || (key125 === "for"))){
const err843 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
if(data345.zone !== undefined){
if(typeof data345.zone !== "string"){
const err844 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
if(data345.for !== undefined){
let data347 = data345.for;
if(typeof data347 === "string"){
if(!pattern1.test(data347)){
const err845 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
else {
const err846 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
}
else {
const err847 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
}
if(data298.removeNodes !== undefined){
let data348 = data298.removeNodes;
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
for(const key126 in data348){
if(!((((key126 === "node") || (key126 === "pool")) || (key126 === "zone")) || (key126 === "count"))){
const err848 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
if(data348.node !== undefined){
if(typeof data348.node !== "string"){
const err849 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
if(data348.pool !== undefined){
if(typeof data348.pool !== "string"){
const err850 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
if(data348.zone !== undefined){
if(typeof data348.zone !== "string"){
const err851 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
if(data348.count !== undefined){
let data352 = data348.count;
if(!((typeof data352 == "number") && (!(data352 % 1) && !isNaN(data352)))){
const err852 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
if(typeof data352 == "number"){
if(data352 < 1 || isNaN(data352)){
const err853 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
}
}
else {
const err854 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
if(data298.taint !== undefined){
let data353 = data298.taint;
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
if(data353.key === undefined){
const err855 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
if(data353.effect === undefined){
const err856 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
for(const key127 in data353){
if(!((((((key127 === "node") || (key127 === "pool")) || (key127 === "zone")) || (key127 === "key")) || (key127 === "value")) || (key127 === "effect"))){
const err857 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
if(data353.node !== undefined){
if(typeof data353.node !== "string"){
const err858 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
if(data353.pool !== undefined){
if(typeof data353.pool !== "string"){
const err859 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
if(data353.zone !== undefined){
if(typeof data353.zone !== "string"){
const err860 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
if(data353.key !== undefined){
if(typeof data353.key !== "string"){
const err861 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/key",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
if(data353.value !== undefined){
if(typeof data353.value !== "string"){
const err862 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/value",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
if(data353.effect !== undefined){
let data359 = data353.effect;
if(typeof data359 !== "string"){
const err863 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
if(!(((data359 === "NoSchedule") || (data359 === "PreferNoSchedule")) || (data359 === "NoExecute"))){
const err864 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.timeline.items.properties.do.properties.taint.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
}
else {
const err865 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
if(data298.untaint !== undefined){
let data360 = data298.untaint;
if(data360 && typeof data360 == "object" && !Array.isArray(data360)){
if(data360.key === undefined){
const err866 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
for(const key128 in data360){
if(!(((((key128 === "node") || (key128 === "pool")) || (key128 === "zone")) || (key128 === "key")) || (key128 === "effect"))){
const err867 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key128},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
if(data360.node !== undefined){
if(typeof data360.node !== "string"){
const err868 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
}
if(data360.pool !== undefined){
if(typeof data360.pool !== "string"){
const err869 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
if(data360.zone !== undefined){
if(typeof data360.zone !== "string"){
const err870 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
if(data360.key !== undefined){
if(typeof data360.key !== "string"){
const err871 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/key",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
if(data360.effect !== undefined){
let data365 = data360.effect;
if(typeof data365 !== "string"){
const err872 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
if(!(((data365 === "NoSchedule") || (data365 === "PreferNoSchedule")) || (data365 === "NoExecute"))){
const err873 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.timeline.items.properties.do.properties.untaint.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
}
else {
const err874 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
if(data298.upgradePool !== undefined){
let data366 = data298.upgradePool;
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
if(data366.pool === undefined){
const err875 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
for(const key129 in data366){
if(!((((((((key129 === "pool") || (key129 === "parallel")) || (key129 === "surge")) || (key129 === "timeout")) || (key129 === "force")) || (key129 === "ignoreDaemonSets")) || (key129 === "deleteEmptyDirData")) || (key129 === "skipWaitForDeleteTimeout"))){
const err876 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key129},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
if(data366.pool !== undefined){
if(typeof data366.pool !== "string"){
const err877 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
if(data366.parallel !== undefined){
let data368 = data366.parallel;
if(!((typeof data368 == "number") && (!(data368 % 1) && !isNaN(data368)))){
const err878 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
if(typeof data368 == "number"){
if(data368 < 1 || isNaN(data368)){
const err879 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
}
if(data366.surge !== undefined){
let data369 = data366.surge;
if(!((typeof data369 == "number") && (!(data369 % 1) && !isNaN(data369)))){
const err880 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/surge",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/surge/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
if(typeof data369 == "number"){
if(data369 < 0 || isNaN(data369)){
const err881 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/surge",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/surge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
}
if(data366.timeout !== undefined){
let data370 = data366.timeout;
if(typeof data370 === "string"){
if(!pattern1.test(data370)){
const err882 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err883 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
}
if(data366.force !== undefined){
if(typeof data366.force !== "boolean"){
const err884 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/force",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
if(data366.ignoreDaemonSets !== undefined){
if(typeof data366.ignoreDaemonSets !== "boolean"){
const err885 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/ignoreDaemonSets",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/ignoreDaemonSets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
if(data366.deleteEmptyDirData !== undefined){
if(typeof data366.deleteEmptyDirData !== "boolean"){
const err886 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/deleteEmptyDirData",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/deleteEmptyDirData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
if(data366.skipWaitForDeleteTimeout !== undefined){
let data374 = data366.skipWaitForDeleteTimeout;
if(typeof data374 === "string"){
if(!pattern1.test(data374)){
const err887 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/skipWaitForDeleteTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
else {
const err888 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/skipWaitForDeleteTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err889 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
if(data298.rolloutUndo !== undefined){
let data375 = data298.rolloutUndo;
if(data375 && typeof data375 == "object" && !Array.isArray(data375)){
if(data375.target === undefined){
const err890 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
for(const key130 in data375){
if(!((key130 === "target") || (key130 === "toRevision"))){
const err891 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key130},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
if(data375.target !== undefined){
let data376 = data375.target;
if(typeof data376 === "string"){
if(!pattern163.test(data376)){
const err892 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
else {
const err893 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
}
if(data375.toRevision !== undefined){
let data377 = data375.toRevision;
if(!((typeof data377 == "number") && (!(data377 % 1) && !isNaN(data377)))){
const err894 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/toRevision",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/toRevision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
if(typeof data377 == "number"){
if(data377 < 1 || isNaN(data377)){
const err895 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/toRevision",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/toRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
}
}
else {
const err896 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
}
else {
const err897 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
}
}
else {
const err898 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
}
else {
const err899 = {instancePath:instancePath+"/spec/timeline",schemaPath:"#/properties/spec/properties/timeline/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
if(data5.controlPlane !== undefined){
let data378 = data5.controlPlane;
if(typeof data378 !== "string"){
const err900 = {instancePath:instancePath+"/spec/controlPlane",schemaPath:"#/properties/spec/properties/controlPlane/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
if(!((data378 === "default") || (data378 === "instant"))){
const err901 = {instancePath:instancePath+"/spec/controlPlane",schemaPath:"#/properties/spec/properties/controlPlane/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.controlPlane.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
}
if(data5.traffic !== undefined){
let data379 = data5.traffic;
if(Array.isArray(data379)){
const len11 = data379.length;
for(let i11=0; i11<len11; i11++){
let data380 = data379[i11];
if(data380 && typeof data380 == "object" && !Array.isArray(data380)){
if(data380.to === undefined){
const err902 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
if(data380.rate === undefined){
const err903 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'"};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
for(const key131 in data380){
if(!((key131 === "to") || (key131 === "rate"))){
const err904 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key131},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
if(data380.to !== undefined){
let data381 = data380.to;
if(typeof data381 === "string"){
if(!pattern173.test(data381)){
const err905 = {instancePath:instancePath+"/spec/traffic/" + i11+"/to",schemaPath:"#/properties/spec/properties/traffic/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^service/[^/]+/[^/]+$"},message:"must match pattern \""+"^service/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
else {
const err906 = {instancePath:instancePath+"/spec/traffic/" + i11+"/to",schemaPath:"#/properties/spec/properties/traffic/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
if(data380.rate !== undefined){
let data382 = data380.rate;
if((!(typeof data382 == "number")) && (!(data382 && typeof data382 == "object" && !Array.isArray(data382)))){
const err907 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/type",keyword:"type",params:{type: schema11.properties.spec.properties.traffic.items.properties.rate.type},message:"must be number,object"};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
if(typeof data382 == "number"){
if(data382 < 0 || isNaN(data382)){
const err908 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
if(data382 && typeof data382 == "object" && !Array.isArray(data382)){
for(const key132 in data382){
if(!((((((((key132 === "steps") || (key132 === "diurnal")) || (key132 === "trace")) || (key132 === "column")) || (key132 === "per")) || (key132 === "scale")) || (key132 === "spike")) || (key132 === "poisson"))){
const err909 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key132},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
if(data382.steps !== undefined){
let data383 = data382.steps;
if(Array.isArray(data383)){
if(data383.length < 1){
const err910 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
const len12 = data383.length;
for(let i12=0; i12<len12; i12++){
let data384 = data383[i12];
if(data384 && typeof data384 == "object" && !Array.isArray(data384)){
if(data384.at === undefined){
const err911 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
if(data384.perSecond === undefined){
const err912 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
for(const key133 in data384){
if(!((key133 === "at") || (key133 === "perSecond"))){
const err913 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key133},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
if(data384.at !== undefined){
let data385 = data384.at;
if(typeof data385 === "string"){
if(!pattern1.test(data385)){
const err914 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
}
else {
const err915 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
if(data384.perSecond !== undefined){
let data386 = data384.perSecond;
if(typeof data386 == "number"){
if(data386 < 0 || isNaN(data386)){
const err916 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
else {
const err917 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/perSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
}
else {
const err918 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err919 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
}
if(data382.diurnal !== undefined){
let data387 = data382.diurnal;
if(data387 && typeof data387 == "object" && !Array.isArray(data387)){
if(data387.low === undefined){
const err920 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
if(data387.high === undefined){
const err921 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
for(const key134 in data387){
if(!(((key134 === "low") || (key134 === "high")) || (key134 === "peak"))){
const err922 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key134},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
}
if(data387.low !== undefined){
let data388 = data387.low;
if(typeof data388 == "number"){
if(data388 < 0 || isNaN(data388)){
const err923 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/low",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
else {
const err924 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/low",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
}
if(data387.high !== undefined){
let data389 = data387.high;
if(typeof data389 == "number"){
if(data389 < 0 || isNaN(data389)){
const err925 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/high",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
else {
const err926 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/high",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
if(data387.peak !== undefined){
let data390 = data387.peak;
if(typeof data390 === "string"){
if(!pattern1.test(data390)){
const err927 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/peak/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
else {
const err928 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/peak/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
}
}
else {
const err929 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
}
if(data382.trace !== undefined){
if(typeof data382.trace !== "string"){
const err930 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/trace",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
if(data382.column !== undefined){
if(typeof data382.column !== "string"){
const err931 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/column",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
if(data382.per !== undefined){
let data393 = data382.per;
if(typeof data393 === "string"){
if(!pattern1.test(data393)){
const err932 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/per",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/per/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err933 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/per",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
if(data382.scale !== undefined){
let data394 = data382.scale;
if(typeof data394 == "number"){
if(data394 < 0 || isNaN(data394)){
const err934 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/scale",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err935 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/scale",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/scale/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
if(data382.spike !== undefined){
let data395 = data382.spike;
if(data395 && typeof data395 == "object" && !Array.isArray(data395)){
if(data395.base === undefined){
const err936 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
if(data395.peak === undefined){
const err937 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "peak"},message:"must have required property '"+"peak"+"'"};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
if(data395.at === undefined){
const err938 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
for(const key135 in data395){
if(!((((((key135 === "base") || (key135 === "peak")) || (key135 === "at")) || (key135 === "rise")) || (key135 === "hold")) || (key135 === "fall"))){
const err939 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key135},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
if(data395.base !== undefined){
let data396 = data395.base;
if(typeof data396 == "number"){
if(data396 < 0 || isNaN(data396)){
const err940 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/base",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/base/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err941 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/base",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/base/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
}
if(data395.peak !== undefined){
let data397 = data395.peak;
if(typeof data397 == "number"){
if(data397 < 0 || isNaN(data397)){
const err942 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
else {
const err943 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/peak/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
}
if(data395.at !== undefined){
let data398 = data395.at;
if(typeof data398 === "string"){
if(!pattern1.test(data398)){
const err944 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err945 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
if(data395.rise !== undefined){
let data399 = data395.rise;
if(typeof data399 === "string"){
if(!pattern1.test(data399)){
const err946 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/rise",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/rise/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err947 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/rise",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/rise/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
if(data395.hold !== undefined){
let data400 = data395.hold;
if(typeof data400 === "string"){
if(!pattern1.test(data400)){
const err948 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/hold",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/hold/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
else {
const err949 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/hold",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/hold/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
if(data395.fall !== undefined){
let data401 = data395.fall;
if(typeof data401 === "string"){
if(!pattern1.test(data401)){
const err950 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/fall",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/fall/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
}
else {
const err951 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/fall",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/fall/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
}
}
else {
const err952 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
if(data382.poisson !== undefined){
let data402 = data382.poisson;
if(data402 && typeof data402 == "object" && !Array.isArray(data402)){
for(const key136 in data402){
if(!((key136 === "perSecond") || (key136 === "every"))){
const err953 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key136},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
if(data402.perSecond !== undefined){
let data403 = data402.perSecond;
if(typeof data403 == "number"){
if(data403 < 0 || isNaN(data403)){
const err954 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
else {
const err955 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/perSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
if(data402.every !== undefined){
let data404 = data402.every;
if(typeof data404 === "string"){
if(!pattern1.test(data404)){
const err956 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/every",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
}
else {
const err957 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/every",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
}
}
else {
const err958 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
else {
const err959 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
}
}
else {
const err960 = {instancePath:instancePath+"/spec/traffic",schemaPath:"#/properties/spec/properties/traffic/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
if(data5.metrics !== undefined){
let data405 = data5.metrics;
if(Array.isArray(data405)){
const len13 = data405.length;
for(let i13=0; i13<len13; i13++){
let data406 = data405[i13];
if(data406 && typeof data406 == "object" && !Array.isArray(data406)){
if(data406.name === undefined){
const err961 = {instancePath:instancePath+"/spec/metrics/" + i13,schemaPath:"#/properties/spec/properties/metrics/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
for(const key137 in data406){
if(!((((((((key137 === "name") || (key137 === "pods")) || (key137 === "object")) || (key137 === "external")) || (key137 === "labels")) || (key137 === "value")) || (key137 === "load")) || (key137 === "service"))){
const err962 = {instancePath:instancePath+"/spec/metrics/" + i13,schemaPath:"#/properties/spec/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key137},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
}
if(data406.name !== undefined){
let data407 = data406.name;
if(typeof data407 === "string"){
if(!pattern182.test(data407)){
const err963 = {instancePath:instancePath+"/spec/metrics/" + i13+"/name",schemaPath:"#/properties/spec/properties/metrics/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_:][A-Za-z0-9_:.-]*$"},message:"must match pattern \""+"^[A-Za-z_:][A-Za-z0-9_:.-]*$"+"\""};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
}
else {
const err964 = {instancePath:instancePath+"/spec/metrics/" + i13+"/name",schemaPath:"#/properties/spec/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
}
if(data406.pods !== undefined){
let data408 = data406.pods;
if(typeof data408 === "string"){
if(!pattern17.test(data408)){
const err965 = {instancePath:instancePath+"/spec/metrics/" + i13+"/pods",schemaPath:"#/properties/spec/properties/metrics/items/properties/pods/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
}
else {
const err966 = {instancePath:instancePath+"/spec/metrics/" + i13+"/pods",schemaPath:"#/properties/spec/properties/metrics/items/properties/pods/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
}
if(data406.object !== undefined){
let data409 = data406.object;
if(typeof data409 === "string"){
if(!pattern184.test(data409)){
const err967 = {instancePath:instancePath+"/spec/metrics/" + i13+"/object",schemaPath:"#/properties/spec/properties/metrics/items/properties/object/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[^/]+/[^/]+$"},message:"must match pattern \""+"^[a-z]+/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
}
else {
const err968 = {instancePath:instancePath+"/spec/metrics/" + i13+"/object",schemaPath:"#/properties/spec/properties/metrics/items/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
}
if(data406.external !== undefined){
let data410 = data406.external;
if(typeof data410 === "string"){
if(!pattern185.test(data410)){
const err969 = {instancePath:instancePath+"/spec/metrics/" + i13+"/external",schemaPath:"#/properties/spec/properties/metrics/items/properties/external/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?|\\*)$"},message:"must match pattern \""+"^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?|\\*)$"+"\""};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
}
else {
const err970 = {instancePath:instancePath+"/spec/metrics/" + i13+"/external",schemaPath:"#/properties/spec/properties/metrics/items/properties/external/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
}
if(data406.labels !== undefined){
let data411 = data406.labels;
if(data411 && typeof data411 == "object" && !Array.isArray(data411)){
for(const key138 in data411){
if(typeof data411[key138] !== "string"){
const err971 = {instancePath:instancePath+"/spec/metrics/" + i13+"/labels/" + key138.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/metrics/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
}
}
else {
const err972 = {instancePath:instancePath+"/spec/metrics/" + i13+"/labels",schemaPath:"#/properties/spec/properties/metrics/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
}
if(data406.value !== undefined){
let data413 = data406.value;
if(((typeof data413 !== "string") && (!(typeof data413 == "number"))) && (!(data413 && typeof data413 == "object" && !Array.isArray(data413)))){
const err973 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/type",keyword:"type",params:{type: schema11.properties.spec.properties.metrics.items.properties.value.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
if(typeof data413 == "number"){
if(data413 < 0 || isNaN(data413)){
const err974 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
}
if(typeof data413 === "string"){
if(!pattern4.test(data413)){
const err975 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
}
if(data413 && typeof data413 == "object" && !Array.isArray(data413)){
for(const key139 in data413){
if(!(((((((key139 === "constant") || (key139 === "hourly")) || (key139 === "trace")) || (key139 === "column")) || (key139 === "noise")) || (key139 === "steps")) || (key139 === "diurnal"))){
const err976 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
}
if(data413.constant !== undefined){
let data414 = data413.constant;
if((typeof data414 !== "string") && (!(typeof data414 == "number"))){
const err977 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/constant",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.metrics.items.properties.value.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
if(typeof data414 == "number"){
if(data414 < 0 || isNaN(data414)){
const err978 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/constant",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
}
if(typeof data414 === "string"){
if(!pattern4.test(data414)){
const err979 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/constant",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
}
}
if(data413.hourly !== undefined){
let data415 = data413.hourly;
if(Array.isArray(data415)){
if(data415.length < 24){
const err980 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/hourly",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
const len14 = data415.length;
for(let i14=0; i14<len14; i14++){
let data416 = data415[i14];
if((typeof data416 !== "string") && (!(typeof data416 == "number"))){
const err981 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/hourly/" + i14,schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.metrics.items.properties.value.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
if(typeof data416 == "number"){
if(data416 < 0 || isNaN(data416)){
const err982 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/hourly/" + i14,schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
}
if(typeof data416 === "string"){
if(!pattern4.test(data416)){
const err983 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/hourly/" + i14,schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
}
}
}
else {
const err984 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/hourly",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
}
if(data413.trace !== undefined){
if(typeof data413.trace !== "string"){
const err985 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/trace",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
}
if(data413.column !== undefined){
if(typeof data413.column !== "string"){
const err986 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/column",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
}
if(data413.noise !== undefined){
let data419 = data413.noise;
if(data419 && typeof data419 == "object" && !Array.isArray(data419)){
if(data419.within === undefined){
const err987 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/noise",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
for(const key140 in data419){
if(!((key140 === "within") || (key140 === "every"))){
const err988 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/noise",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key140},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
}
if(data419.within !== undefined){
let data420 = data419.within;
if(typeof data420 === "string"){
if(!pattern63.test(data420)){
const err989 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/noise/within",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
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
const err990 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/noise/within",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
}
if(data419.every !== undefined){
let data421 = data419.every;
if(typeof data421 === "string"){
if(!pattern1.test(data421)){
const err991 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/noise/every",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err992 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/noise/every",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
}
}
else {
const err993 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/noise",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
}
if(data413.steps !== undefined){
let data422 = data413.steps;
if(Array.isArray(data422)){
if(data422.length < 1){
const err994 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/steps",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
const len15 = data422.length;
for(let i15=0; i15<len15; i15++){
let data423 = data422[i15];
if(data423 && typeof data423 == "object" && !Array.isArray(data423)){
if(data423.at === undefined){
const err995 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/steps/" + i15,schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/steps/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
if(data423.value === undefined){
const err996 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/steps/" + i15,schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/steps/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
for(const key141 in data423){
if(!((key141 === "at") || (key141 === "value"))){
const err997 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/steps/" + i15,schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key141},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
}
if(data423.at !== undefined){
let data424 = data423.at;
if(typeof data424 === "string"){
if(!pattern1.test(data424)){
const err998 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/steps/" + i15+"/at",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/steps/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
}
else {
const err999 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/steps/" + i15+"/at",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/steps/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
}
if(data423.value !== undefined){
let data425 = data423.value;
if((typeof data425 !== "string") && (!(typeof data425 == "number"))){
const err1000 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/steps/" + i15+"/value",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/steps/items/properties/value/type",keyword:"type",params:{type: schema11.properties.spec.properties.metrics.items.properties.value.properties.steps.items.properties.value.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
if(typeof data425 == "number"){
if(data425 < 0 || isNaN(data425)){
const err1001 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/steps/" + i15+"/value",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/steps/items/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
}
if(typeof data425 === "string"){
if(!pattern4.test(data425)){
const err1002 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/steps/" + i15+"/value",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/steps/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
}
else {
const err1003 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/steps/" + i15,schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
}
}
else {
const err1004 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/steps",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
}
if(data413.diurnal !== undefined){
let data426 = data413.diurnal;
if(data426 && typeof data426 == "object" && !Array.isArray(data426)){
if(data426.low === undefined){
const err1005 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/diurnal",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/diurnal/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
if(data426.high === undefined){
const err1006 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/diurnal",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/diurnal/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
for(const key142 in data426){
if(!(((key142 === "low") || (key142 === "high")) || (key142 === "peak"))){
const err1007 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/diurnal",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/diurnal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key142},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
}
if(data426.low !== undefined){
let data427 = data426.low;
if(typeof data427 == "number"){
if(data427 < 0 || isNaN(data427)){
const err1008 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/diurnal/low",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/diurnal/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
}
else {
const err1009 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/diurnal/low",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/diurnal/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
}
if(data426.high !== undefined){
let data428 = data426.high;
if(typeof data428 == "number"){
if(data428 < 0 || isNaN(data428)){
const err1010 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/diurnal/high",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/diurnal/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
}
else {
const err1011 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/diurnal/high",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/diurnal/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
}
if(data426.peak !== undefined){
let data429 = data426.peak;
if(typeof data429 === "string"){
if(!pattern1.test(data429)){
const err1012 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/diurnal/peak",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/diurnal/properties/peak/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
}
else {
const err1013 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/diurnal/peak",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/diurnal/properties/peak/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err1014 = {instancePath:instancePath+"/spec/metrics/" + i13+"/value/diurnal",schemaPath:"#/properties/spec/properties/metrics/items/properties/value/properties/diurnal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
}
}
}
if(data406.load !== undefined){
let data430 = data406.load;
if(typeof data430 !== "string"){
const err1015 = {instancePath:instancePath+"/spec/metrics/" + i13+"/load",schemaPath:"#/properties/spec/properties/metrics/items/properties/load/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
if(!((data430 === "requestsPerSecond") || (data430 === "requestsInFlight"))){
const err1016 = {instancePath:instancePath+"/spec/metrics/" + i13+"/load",schemaPath:"#/properties/spec/properties/metrics/items/properties/load/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.metrics.items.properties.load.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
}
if(data406.service !== undefined){
let data431 = data406.service;
if(typeof data431 === "string"){
if(!pattern173.test(data431)){
const err1017 = {instancePath:instancePath+"/spec/metrics/" + i13+"/service",schemaPath:"#/properties/spec/properties/metrics/items/properties/service/pattern",keyword:"pattern",params:{pattern: "^service/[^/]+/[^/]+$"},message:"must match pattern \""+"^service/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
}
else {
const err1018 = {instancePath:instancePath+"/spec/metrics/" + i13+"/service",schemaPath:"#/properties/spec/properties/metrics/items/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
}
}
else {
const err1019 = {instancePath:instancePath+"/spec/metrics/" + i13,schemaPath:"#/properties/spec/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err1020 = {instancePath:instancePath+"/spec/metrics",schemaPath:"#/properties/spec/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
}
if(data5.metricsAdapter !== undefined){
let data432 = data5.metricsAdapter;
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
for(const key143 in data432){
if(!(((key143 === "scrapeInterval") || (key143 === "relistInterval")) || (key143 === "rateWindow"))){
const err1021 = {instancePath:instancePath+"/spec/metricsAdapter",schemaPath:"#/properties/spec/properties/metricsAdapter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key143},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
}
if(data432.scrapeInterval !== undefined){
let data433 = data432.scrapeInterval;
if(typeof data433 === "string"){
if(!pattern1.test(data433)){
const err1022 = {instancePath:instancePath+"/spec/metricsAdapter/scrapeInterval",schemaPath:"#/properties/spec/properties/metricsAdapter/properties/scrapeInterval/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
}
else {
const err1023 = {instancePath:instancePath+"/spec/metricsAdapter/scrapeInterval",schemaPath:"#/properties/spec/properties/metricsAdapter/properties/scrapeInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
}
if(data432.relistInterval !== undefined){
let data434 = data432.relistInterval;
if(typeof data434 === "string"){
if(!pattern1.test(data434)){
const err1024 = {instancePath:instancePath+"/spec/metricsAdapter/relistInterval",schemaPath:"#/properties/spec/properties/metricsAdapter/properties/relistInterval/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
}
else {
const err1025 = {instancePath:instancePath+"/spec/metricsAdapter/relistInterval",schemaPath:"#/properties/spec/properties/metricsAdapter/properties/relistInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
}
if(data432.rateWindow !== undefined){
let data435 = data432.rateWindow;
if(typeof data435 === "string"){
if(!pattern1.test(data435)){
const err1026 = {instancePath:instancePath+"/spec/metricsAdapter/rateWindow",schemaPath:"#/properties/spec/properties/metricsAdapter/properties/rateWindow/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
}
else {
const err1027 = {instancePath:instancePath+"/spec/metricsAdapter/rateWindow",schemaPath:"#/properties/spec/properties/metricsAdapter/properties/rateWindow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
}
}
else {
const err1028 = {instancePath:instancePath+"/spec/metricsAdapter",schemaPath:"#/properties/spec/properties/metricsAdapter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
}
if(data5.featureGates !== undefined){
let data436 = data5.featureGates;
if(data436 && typeof data436 == "object" && !Array.isArray(data436)){
for(const key144 in data436){
if(!(key144 === "HPAScaleToZero")){
const err1029 = {instancePath:instancePath+"/spec/featureGates",schemaPath:"#/properties/spec/properties/featureGates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key144},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
}
if(data436.HPAScaleToZero !== undefined){
if(typeof data436.HPAScaleToZero !== "boolean"){
const err1030 = {instancePath:instancePath+"/spec/featureGates/HPAScaleToZero",schemaPath:"#/properties/spec/properties/featureGates/properties/HPAScaleToZero/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err1031 = {instancePath:instancePath+"/spec/featureGates",schemaPath:"#/properties/spec/properties/featureGates/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
}
if(data5.kubelet !== undefined){
let data438 = data5.kubelet;
if(data438 && typeof data438 == "object" && !Array.isArray(data438)){
for(const key145 in data438){
if(!((((((key145 === "evictionHard") || (key145 === "evictionSoft")) || (key145 === "evictionSoftGracePeriod")) || (key145 === "evictionMinimumReclaim")) || (key145 === "evictionPressureTransitionPeriod")) || (key145 === "evictionMaxPodGracePeriod"))){
const err1032 = {instancePath:instancePath+"/spec/kubelet",schemaPath:"#/properties/spec/properties/kubelet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
}
if(data438.evictionHard !== undefined){
let data439 = data438.evictionHard;
if(data439 && typeof data439 == "object" && !Array.isArray(data439)){
for(const key146 in data439){
if(typeof data439[key146] !== "string"){
const err1033 = {instancePath:instancePath+"/spec/kubelet/evictionHard/" + key146.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/kubelet/properties/evictionHard/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
}
}
else {
const err1034 = {instancePath:instancePath+"/spec/kubelet/evictionHard",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionHard/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
}
if(data438.evictionSoft !== undefined){
let data441 = data438.evictionSoft;
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
for(const key147 in data441){
if(typeof data441[key147] !== "string"){
const err1035 = {instancePath:instancePath+"/spec/kubelet/evictionSoft/" + key147.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/kubelet/properties/evictionSoft/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
}
}
else {
const err1036 = {instancePath:instancePath+"/spec/kubelet/evictionSoft",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionSoft/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
}
if(data438.evictionSoftGracePeriod !== undefined){
let data443 = data438.evictionSoftGracePeriod;
if(data443 && typeof data443 == "object" && !Array.isArray(data443)){
for(const key148 in data443){
if(typeof data443[key148] !== "string"){
const err1037 = {instancePath:instancePath+"/spec/kubelet/evictionSoftGracePeriod/" + key148.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/kubelet/properties/evictionSoftGracePeriod/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
}
}
else {
const err1038 = {instancePath:instancePath+"/spec/kubelet/evictionSoftGracePeriod",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionSoftGracePeriod/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
}
if(data438.evictionMinimumReclaim !== undefined){
let data445 = data438.evictionMinimumReclaim;
if(data445 && typeof data445 == "object" && !Array.isArray(data445)){
for(const key149 in data445){
if(typeof data445[key149] !== "string"){
const err1039 = {instancePath:instancePath+"/spec/kubelet/evictionMinimumReclaim/" + key149.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/kubelet/properties/evictionMinimumReclaim/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
}
}
else {
const err1040 = {instancePath:instancePath+"/spec/kubelet/evictionMinimumReclaim",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionMinimumReclaim/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
}
if(data438.evictionPressureTransitionPeriod !== undefined){
let data447 = data438.evictionPressureTransitionPeriod;
if(typeof data447 === "string"){
if(!pattern1.test(data447)){
const err1041 = {instancePath:instancePath+"/spec/kubelet/evictionPressureTransitionPeriod",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionPressureTransitionPeriod/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
}
else {
const err1042 = {instancePath:instancePath+"/spec/kubelet/evictionPressureTransitionPeriod",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionPressureTransitionPeriod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
}
if(data438.evictionMaxPodGracePeriod !== undefined){
let data448 = data438.evictionMaxPodGracePeriod;
if(!((typeof data448 == "number") && (!(data448 % 1) && !isNaN(data448)))){
const err1043 = {instancePath:instancePath+"/spec/kubelet/evictionMaxPodGracePeriod",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionMaxPodGracePeriod/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
if(typeof data448 == "number"){
if(data448 < 0 || isNaN(data448)){
const err1044 = {instancePath:instancePath+"/spec/kubelet/evictionMaxPodGracePeriod",schemaPath:"#/properties/spec/properties/kubelet/properties/evictionMaxPodGracePeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
}
}
}
else {
const err1045 = {instancePath:instancePath+"/spec/kubelet",schemaPath:"#/properties/spec/properties/kubelet/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
}
if(data5.clusterAutoscaler !== undefined){
let data449 = data5.clusterAutoscaler;
if(data449 && typeof data449 == "object" && !Array.isArray(data449)){
for(const key150 in data449){
if(!(func2.call(schema11.properties.spec.properties.clusterAutoscaler.properties, key150))){
const err1046 = {instancePath:instancePath+"/spec/clusterAutoscaler",schemaPath:"#/properties/spec/properties/clusterAutoscaler/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key150},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
}
if(data449.expander !== undefined){
let data450 = data449.expander;
if(Array.isArray(data450)){
if(data450.length < 1){
const err1047 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
const len16 = data450.length;
for(let i16=0; i16<len16; i16++){
let data451 = data450[i16];
if(typeof data451 !== "string"){
const err1048 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander/" + i16,schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
if(!((((((data451 === "random") || (data451 === "least-waste")) || (data451 === "most-pods")) || (data451 === "least-nodes")) || (data451 === "price")) || (data451 === "priority"))){
const err1049 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander/" + i16,schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.clusterAutoscaler.properties.expander.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
}
}
else {
const err1050 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
}
if(data449.priorities !== undefined){
if(typeof data449.priorities !== "string"){
const err1051 = {instancePath:instancePath+"/spec/clusterAutoscaler/priorities",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/priorities/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
}
if(data449.balanceSimilarNodeGroups !== undefined){
if(typeof data449.balanceSimilarNodeGroups !== "boolean"){
const err1052 = {instancePath:instancePath+"/spec/clusterAutoscaler/balanceSimilarNodeGroups",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/balanceSimilarNodeGroups/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
}
if(data449.maxNodesTotal !== undefined){
let data454 = data449.maxNodesTotal;
if(!((typeof data454 == "number") && (!(data454 % 1) && !isNaN(data454)))){
const err1053 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
if(typeof data454 == "number"){
if(data454 < 0 || isNaN(data454)){
const err1054 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
}
}
if(data449.maxCoresTotal !== undefined){
let data455 = data449.maxCoresTotal;
if(!((typeof data455 == "number") && (!(data455 % 1) && !isNaN(data455)))){
const err1055 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxCoresTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
if(typeof data455 == "number"){
if(data455 < 0 || isNaN(data455)){
const err1056 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxCoresTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
}
}
if(data449.maxMemoryTotal !== undefined){
let data456 = data449.maxMemoryTotal;
if((typeof data456 !== "string") && (!(typeof data456 == "number"))){
const err1057 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxMemoryTotal/type",keyword:"type",params:{type: schema11.properties.spec.properties.clusterAutoscaler.properties.maxMemoryTotal.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
if(typeof data456 == "number"){
if(data456 < 0 || isNaN(data456)){
const err1058 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxMemoryTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
}
if(typeof data456 === "string"){
if(!pattern4.test(data456)){
const err1059 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxMemoryTotal/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
if(data449.maxNodesPerScaleUp !== undefined){
let data457 = data449.maxNodesPerScaleUp;
if(!((typeof data457 == "number") && (!(data457 % 1) && !isNaN(data457)))){
const err1060 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesPerScaleUp",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesPerScaleUp/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
if(typeof data457 == "number"){
if(data457 < 0 || isNaN(data457)){
const err1061 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesPerScaleUp",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesPerScaleUp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
}
}
if(data449.scanInterval !== undefined){
let data458 = data449.scanInterval;
if(typeof data458 === "string"){
if(!pattern1.test(data458)){
const err1062 = {instancePath:instancePath+"/spec/clusterAutoscaler/scanInterval",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scanInterval/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
}
else {
const err1063 = {instancePath:instancePath+"/spec/clusterAutoscaler/scanInterval",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scanInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
}
if(data449.newPodScaleUpDelay !== undefined){
let data459 = data449.newPodScaleUpDelay;
if(typeof data459 === "string"){
if(!pattern1.test(data459)){
const err1064 = {instancePath:instancePath+"/spec/clusterAutoscaler/newPodScaleUpDelay",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/newPodScaleUpDelay/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
}
else {
const err1065 = {instancePath:instancePath+"/spec/clusterAutoscaler/newPodScaleUpDelay",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/newPodScaleUpDelay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
}
if(data449.maxNodeProvisionTime !== undefined){
let data460 = data449.maxNodeProvisionTime;
if(typeof data460 === "string"){
if(!pattern1.test(data460)){
const err1066 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodeProvisionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodeProvisionTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
}
else {
const err1067 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodeProvisionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodeProvisionTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
}
if(data449.scaleDown !== undefined){
let data461 = data449.scaleDown;
if(data461 && typeof data461 == "object" && !Array.isArray(data461)){
for(const key151 in data461){
if(!(func2.call(schema11.properties.spec.properties.clusterAutoscaler.properties.scaleDown.properties, key151))){
const err1068 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key151},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
}
if(data461.enabled !== undefined){
if(typeof data461.enabled !== "boolean"){
const err1069 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/enabled",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
}
if(data461.unneededTime !== undefined){
let data463 = data461.unneededTime;
if(typeof data463 === "string"){
if(!pattern1.test(data463)){
const err1070 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unneededTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unneededTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
}
else {
const err1071 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unneededTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unneededTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
}
if(data461.unreadyTime !== undefined){
let data464 = data461.unreadyTime;
if(typeof data464 === "string"){
if(!pattern1.test(data464)){
const err1072 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unreadyTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unreadyTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
}
else {
const err1073 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unreadyTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unreadyTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
}
if(data461.utilizationThreshold !== undefined){
let data465 = data461.utilizationThreshold;
if(typeof data465 == "number"){
if(data465 < 0 || isNaN(data465)){
const err1074 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/utilizationThreshold",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/utilizationThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
}
else {
const err1075 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/utilizationThreshold",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/utilizationThreshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
}
if(data461.delayAfterAdd !== undefined){
let data466 = data461.delayAfterAdd;
if(typeof data466 === "string"){
if(!pattern1.test(data466)){
const err1076 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterAdd",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterAdd/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
}
else {
const err1077 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterAdd",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterAdd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1077];
}
else {
vErrors.push(err1077);
}
errors++;
}
}
if(data461.delayAfterDelete !== undefined){
let data467 = data461.delayAfterDelete;
if(typeof data467 === "string"){
if(!pattern1.test(data467)){
const err1078 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterDelete",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterDelete/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
}
else {
const err1079 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterDelete",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterDelete/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1079];
}
else {
vErrors.push(err1079);
}
errors++;
}
}
if(data461.maxParallelism !== undefined){
let data468 = data461.maxParallelism;
if(!((typeof data468 == "number") && (!(data468 % 1) && !isNaN(data468)))){
const err1080 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxParallelism/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1080];
}
else {
vErrors.push(err1080);
}
errors++;
}
if(typeof data468 == "number"){
if(data468 < 0 || isNaN(data468)){
const err1081 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxParallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
}
}
if(data461.maxDrainParallelism !== undefined){
let data469 = data461.maxDrainParallelism;
if(!((typeof data469 == "number") && (!(data469 % 1) && !isNaN(data469)))){
const err1082 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxDrainParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxDrainParallelism/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1082];
}
else {
vErrors.push(err1082);
}
errors++;
}
if(typeof data469 == "number"){
if(data469 < 0 || isNaN(data469)){
const err1083 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxDrainParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxDrainParallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
}
}
if(data461.maxPodEvictionTime !== undefined){
let data470 = data461.maxPodEvictionTime;
if(typeof data470 === "string"){
if(!pattern1.test(data470)){
const err1084 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxPodEvictionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxPodEvictionTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1084];
}
else {
vErrors.push(err1084);
}
errors++;
}
}
else {
const err1085 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxPodEvictionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxPodEvictionTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
}
if(data461.maxGracefulTermination !== undefined){
let data471 = data461.maxGracefulTermination;
if(typeof data471 === "string"){
if(!pattern1.test(data471)){
const err1086 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxGracefulTermination",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxGracefulTermination/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
}
else {
const err1087 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxGracefulTermination",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxGracefulTermination/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
}
if(data461.delayAfterTaint !== undefined){
let data472 = data461.delayAfterTaint;
if(typeof data472 === "string"){
if(!pattern1.test(data472)){
const err1088 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterTaint",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterTaint/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
}
else {
const err1089 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterTaint",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterTaint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1089];
}
else {
vErrors.push(err1089);
}
errors++;
}
}
if(data461.skipNodesWithSystemPods !== undefined){
if(typeof data461.skipNodesWithSystemPods !== "boolean"){
const err1090 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/skipNodesWithSystemPods",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/skipNodesWithSystemPods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1090];
}
else {
vErrors.push(err1090);
}
errors++;
}
}
if(data461.skipNodesWithLocalStorage !== undefined){
if(typeof data461.skipNodesWithLocalStorage !== "boolean"){
const err1091 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/skipNodesWithLocalStorage",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/skipNodesWithLocalStorage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1091];
}
else {
vErrors.push(err1091);
}
errors++;
}
}
if(data461.skipNodesWithCustomControllerPods !== undefined){
if(typeof data461.skipNodesWithCustomControllerPods !== "boolean"){
const err1092 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/skipNodesWithCustomControllerPods",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/skipNodesWithCustomControllerPods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1092];
}
else {
vErrors.push(err1092);
}
errors++;
}
}
if(data461.minReplicaCount !== undefined){
let data476 = data461.minReplicaCount;
if(!((typeof data476 == "number") && (!(data476 % 1) && !isNaN(data476)))){
const err1093 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minReplicaCount",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minReplicaCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1093];
}
else {
vErrors.push(err1093);
}
errors++;
}
if(typeof data476 == "number"){
if(data476 < 0 || isNaN(data476)){
const err1094 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minReplicaCount",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minReplicaCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1094];
}
else {
vErrors.push(err1094);
}
errors++;
}
}
}
if(data461.ignoreDaemonSetsUtilization !== undefined){
if(typeof data461.ignoreDaemonSetsUtilization !== "boolean"){
const err1095 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/ignoreDaemonSetsUtilization",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/ignoreDaemonSetsUtilization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1095];
}
else {
vErrors.push(err1095);
}
errors++;
}
}
if(data461.minCoresTotal !== undefined){
let data478 = data461.minCoresTotal;
if(!((typeof data478 == "number") && (!(data478 % 1) && !isNaN(data478)))){
const err1096 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minCoresTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1096];
}
else {
vErrors.push(err1096);
}
errors++;
}
if(typeof data478 == "number"){
if(data478 < 0 || isNaN(data478)){
const err1097 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minCoresTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1097];
}
else {
vErrors.push(err1097);
}
errors++;
}
}
}
if(data461.minMemoryTotal !== undefined){
let data479 = data461.minMemoryTotal;
if((typeof data479 !== "string") && (!(typeof data479 == "number"))){
const err1098 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minMemoryTotal/type",keyword:"type",params:{type: schema11.properties.spec.properties.clusterAutoscaler.properties.scaleDown.properties.minMemoryTotal.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1098];
}
else {
vErrors.push(err1098);
}
errors++;
}
if(typeof data479 == "number"){
if(data479 < 0 || isNaN(data479)){
const err1099 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minMemoryTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1099];
}
else {
vErrors.push(err1099);
}
errors++;
}
}
if(typeof data479 === "string"){
if(!pattern4.test(data479)){
const err1100 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minMemoryTotal/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err1100];
}
else {
vErrors.push(err1100);
}
errors++;
}
}
}
}
else {
const err1101 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1101];
}
else {
vErrors.push(err1101);
}
errors++;
}
}
}
else {
const err1102 = {instancePath:instancePath+"/spec/clusterAutoscaler",schemaPath:"#/properties/spec/properties/clusterAutoscaler/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1102];
}
else {
vErrors.push(err1102);
}
errors++;
}
}
if(data5.arrivals !== undefined){
let data480 = data5.arrivals;
if(Array.isArray(data480)){
const len17 = data480.length;
for(let i17=0; i17<len17; i17++){
let data481 = data480[i17];
if(data481 && typeof data481 == "object" && !Array.isArray(data481)){
for(const key152 in data481){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties, key152))){
const err1103 = {instancePath:instancePath+"/spec/arrivals/" + i17,schemaPath:"#/properties/spec/properties/arrivals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key152},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1103];
}
else {
vErrors.push(err1103);
}
errors++;
}
}
if(data481.name !== undefined){
let data482 = data481.name;
if(typeof data482 === "string"){
if(!pattern0.test(data482)){
const err1104 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err1104];
}
else {
vErrors.push(err1104);
}
errors++;
}
}
else {
const err1105 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1105];
}
else {
vErrors.push(err1105);
}
errors++;
}
}
if(data481.namespace !== undefined){
let data483 = data481.namespace;
if(typeof data483 === "string"){
if(!pattern0.test(data483)){
const err1106 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err1106];
}
else {
vErrors.push(err1106);
}
errors++;
}
}
else {
const err1107 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1107];
}
else {
vErrors.push(err1107);
}
errors++;
}
}
if(data481.template !== undefined){
if(typeof data481.template !== "string"){
const err1108 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/template",schemaPath:"#/properties/spec/properties/arrivals/items/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1108];
}
else {
vErrors.push(err1108);
}
errors++;
}
}
if(data481.requests !== undefined){
let data485 = data481.requests;
if(data485 && typeof data485 == "object" && !Array.isArray(data485)){
for(const key153 in data485){
let data486 = data485[key153];
if((typeof data486 !== "string") && (!(typeof data486 == "number"))){
const err1109 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/requests/" + key153.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.arrivals.items.properties.requests.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1109];
}
else {
vErrors.push(err1109);
}
errors++;
}
if(typeof data486 == "number"){
if(data486 < 0 || isNaN(data486)){
const err1110 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/requests/" + key153.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1110];
}
else {
vErrors.push(err1110);
}
errors++;
}
}
if(typeof data486 === "string"){
if(!pattern4.test(data486)){
const err1111 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/requests/" + key153.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err1111];
}
else {
vErrors.push(err1111);
}
errors++;
}
}
}
}
else {
const err1112 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/requests",schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1112];
}
else {
vErrors.push(err1112);
}
errors++;
}
}
if(data481.labels !== undefined){
let data487 = data481.labels;
if(data487 && typeof data487 == "object" && !Array.isArray(data487)){
for(const key154 in data487){
if(typeof data487[key154] !== "string"){
const err1113 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/labels/" + key154.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1113];
}
else {
vErrors.push(err1113);
}
errors++;
}
}
}
else {
const err1114 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/labels",schemaPath:"#/properties/spec/properties/arrivals/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1114];
}
else {
vErrors.push(err1114);
}
errors++;
}
}
if(data481.priorityClassName !== undefined){
if(typeof data481.priorityClassName !== "string"){
const err1115 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/priorityClassName",schemaPath:"#/properties/spec/properties/arrivals/items/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1115];
}
else {
vErrors.push(err1115);
}
errors++;
}
}
if(data481.run !== undefined){
let data490 = data481.run;
if((typeof data490 !== "string") && (!(data490 && typeof data490 == "object" && !Array.isArray(data490)))){
const err1116 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.arrivals.items.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err1116];
}
else {
vErrors.push(err1116);
}
errors++;
}
if(typeof data490 === "string"){
if(!pattern1.test(data490)){
const err1117 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1117];
}
else {
vErrors.push(err1117);
}
errors++;
}
}
if(data490 && typeof data490 == "object" && !Array.isArray(data490)){
if(Object.keys(data490).length > 1){
const err1118 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err1118];
}
else {
vErrors.push(err1118);
}
errors++;
}
if(Object.keys(data490).length < 1){
const err1119 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err1119];
}
else {
vErrors.push(err1119);
}
errors++;
}
for(const key155 in data490){
if(!((((key155 === "uniform") || (key155 === "exponential")) || (key155 === "lognormal")) || (key155 === "quantiles"))){
const err1120 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key155},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1120];
}
else {
vErrors.push(err1120);
}
errors++;
}
}
if(data490.uniform !== undefined){
let data491 = data490.uniform;
if(data491 && typeof data491 == "object" && !Array.isArray(data491)){
if(data491.from === undefined){
const err1121 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1121];
}
else {
vErrors.push(err1121);
}
errors++;
}
if(data491.to === undefined){
const err1122 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err1122];
}
else {
vErrors.push(err1122);
}
errors++;
}
for(const key156 in data491){
if(!((key156 === "from") || (key156 === "to"))){
const err1123 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key156},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1123];
}
else {
vErrors.push(err1123);
}
errors++;
}
}
if(data491.from !== undefined){
let data492 = data491.from;
if(typeof data492 === "string"){
if(!pattern1.test(data492)){
const err1124 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/uniform/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1124];
}
else {
vErrors.push(err1124);
}
errors++;
}
}
else {
const err1125 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/uniform/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1125];
}
else {
vErrors.push(err1125);
}
errors++;
}
}
if(data491.to !== undefined){
let data493 = data491.to;
if(typeof data493 === "string"){
if(!pattern1.test(data493)){
const err1126 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/uniform/to",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1126];
}
else {
vErrors.push(err1126);
}
errors++;
}
}
else {
const err1127 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/uniform/to",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1127];
}
else {
vErrors.push(err1127);
}
errors++;
}
}
}
else {
const err1128 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1128];
}
else {
vErrors.push(err1128);
}
errors++;
}
}
if(data490.exponential !== undefined){
let data494 = data490.exponential;
if(data494 && typeof data494 == "object" && !Array.isArray(data494)){
if(data494.mean === undefined){
const err1129 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err1129];
}
else {
vErrors.push(err1129);
}
errors++;
}
for(const key157 in data494){
if(!(key157 === "mean")){
const err1130 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key157},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1130];
}
else {
vErrors.push(err1130);
}
errors++;
}
}
if(data494.mean !== undefined){
let data495 = data494.mean;
if(typeof data495 === "string"){
if(!pattern1.test(data495)){
const err1131 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1131];
}
else {
vErrors.push(err1131);
}
errors++;
}
}
else {
const err1132 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1132];
}
else {
vErrors.push(err1132);
}
errors++;
}
}
}
else {
const err1133 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1133];
}
else {
vErrors.push(err1133);
}
errors++;
}
}
if(data490.lognormal !== undefined){
let data496 = data490.lognormal;
if(data496 && typeof data496 == "object" && !Array.isArray(data496)){
if(data496.median === undefined){
const err1134 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err1134];
}
else {
vErrors.push(err1134);
}
errors++;
}
if(data496.p99 === undefined){
const err1135 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err1135];
}
else {
vErrors.push(err1135);
}
errors++;
}
for(const key158 in data496){
if(!((key158 === "median") || (key158 === "p99"))){
const err1136 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key158},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1136];
}
else {
vErrors.push(err1136);
}
errors++;
}
}
if(data496.median !== undefined){
let data497 = data496.median;
if(typeof data497 === "string"){
if(!pattern1.test(data497)){
const err1137 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1137];
}
else {
vErrors.push(err1137);
}
errors++;
}
}
else {
const err1138 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1138];
}
else {
vErrors.push(err1138);
}
errors++;
}
}
if(data496.p99 !== undefined){
let data498 = data496.p99;
if(typeof data498 === "string"){
if(!pattern1.test(data498)){
const err1139 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1139];
}
else {
vErrors.push(err1139);
}
errors++;
}
}
else {
const err1140 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1140];
}
else {
vErrors.push(err1140);
}
errors++;
}
}
}
else {
const err1141 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1141];
}
else {
vErrors.push(err1141);
}
errors++;
}
}
if(data490.quantiles !== undefined){
let data499 = data490.quantiles;
if(data499 && typeof data499 == "object" && !Array.isArray(data499)){
if(data499.file === undefined){
const err1142 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err1142];
}
else {
vErrors.push(err1142);
}
errors++;
}
for(const key159 in data499){
if(!((((key159 === "file") || (key159 === "fraction")) || (key159 === "value")) || (key159 === "unit"))){
const err1143 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key159},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1143];
}
else {
vErrors.push(err1143);
}
errors++;
}
}
if(data499.file !== undefined){
if(typeof data499.file !== "string"){
const err1144 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/quantiles/file",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1144];
}
else {
vErrors.push(err1144);
}
errors++;
}
}
if(data499.fraction !== undefined){
if(typeof data499.fraction !== "string"){
const err1145 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/quantiles/fraction",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/fraction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1145];
}
else {
vErrors.push(err1145);
}
errors++;
}
}
if(data499.value !== undefined){
if(typeof data499.value !== "string"){
const err1146 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/quantiles/value",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1146];
}
else {
vErrors.push(err1146);
}
errors++;
}
}
if(data499.unit !== undefined){
let data503 = data499.unit;
if(typeof data503 !== "string"){
const err1147 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/quantiles/unit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1147];
}
else {
vErrors.push(err1147);
}
errors++;
}
if(!((((((data503 === "us") || (data503 === "ms")) || (data503 === "s")) || (data503 === "m")) || (data503 === "h")) || (data503 === "duration"))){
const err1148 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/quantiles/unit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/unit/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.run.properties.quantiles.properties.unit.enum},message:"must be equal to one of the allowed values"};
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
else {
const err1149 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1149];
}
else {
vErrors.push(err1149);
}
errors++;
}
}
}
}
if(data481.from !== undefined){
let data504 = data481.from;
if(typeof data504 === "string"){
if(!pattern1.test(data504)){
const err1150 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1150];
}
else {
vErrors.push(err1150);
}
errors++;
}
}
else {
const err1151 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1151];
}
else {
vErrors.push(err1151);
}
errors++;
}
}
if(data481.until !== undefined){
let data505 = data481.until;
if(typeof data505 === "string"){
if(!pattern1.test(data505)){
const err1152 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/until",schemaPath:"#/properties/spec/properties/arrivals/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1152];
}
else {
vErrors.push(err1152);
}
errors++;
}
}
else {
const err1153 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/until",schemaPath:"#/properties/spec/properties/arrivals/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1153];
}
else {
vErrors.push(err1153);
}
errors++;
}
}
if(data481.limit !== undefined){
let data506 = data481.limit;
if(!((typeof data506 == "number") && (!(data506 % 1) && !isNaN(data506)))){
const err1154 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/limit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1154];
}
else {
vErrors.push(err1154);
}
errors++;
}
if(typeof data506 == "number"){
if(data506 < 0 || isNaN(data506)){
const err1155 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/limit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1155];
}
else {
vErrors.push(err1155);
}
errors++;
}
}
}
if(data481.trace !== undefined){
let data507 = data481.trace;
if(data507 && typeof data507 == "object" && !Array.isArray(data507)){
if(data507.file === undefined){
const err1156 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err1156];
}
else {
vErrors.push(err1156);
}
errors++;
}
for(const key160 in data507){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties.trace.properties, key160))){
const err1157 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key160},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1157];
}
else {
vErrors.push(err1157);
}
errors++;
}
}
if(data507.file !== undefined){
if(typeof data507.file !== "string"){
const err1158 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/file",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1158];
}
else {
vErrors.push(err1158);
}
errors++;
}
}
if(data507.format !== undefined){
let data509 = data507.format;
if(typeof data509 !== "string"){
const err1159 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/format",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1159];
}
else {
vErrors.push(err1159);
}
errors++;
}
if(!((data509 === "columns") || (data509 === "openb"))){
const err1160 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/format",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1160];
}
else {
vErrors.push(err1160);
}
errors++;
}
}
if(data507.columns !== undefined){
let data510 = data507.columns;
if(data510 && typeof data510 == "object" && !Array.isArray(data510)){
if(data510.createdAt === undefined){
const err1161 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err1161];
}
else {
vErrors.push(err1161);
}
errors++;
}
for(const key161 in data510){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties.trace.properties.columns.properties, key161))){
const err1162 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key161},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1162];
}
else {
vErrors.push(err1162);
}
errors++;
}
}
if(data510.createdAt !== undefined){
if(typeof data510.createdAt !== "string"){
const err1163 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns/createdAt",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1163];
}
else {
vErrors.push(err1163);
}
errors++;
}
}
if(data510.name !== undefined){
if(typeof data510.name !== "string"){
const err1164 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1164];
}
else {
vErrors.push(err1164);
}
errors++;
}
}
if(data510.namespace !== undefined){
if(typeof data510.namespace !== "string"){
const err1165 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1165];
}
else {
vErrors.push(err1165);
}
errors++;
}
}
if(data510.cpu !== undefined){
if(typeof data510.cpu !== "string"){
const err1166 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1166];
}
else {
vErrors.push(err1166);
}
errors++;
}
}
if(data510.memory !== undefined){
if(typeof data510.memory !== "string"){
const err1167 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1167];
}
else {
vErrors.push(err1167);
}
errors++;
}
}
if(data510.gpu !== undefined){
if(typeof data510.gpu !== "string"){
const err1168 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/gpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1168];
}
else {
vErrors.push(err1168);
}
errors++;
}
}
if(data510.priority !== undefined){
if(typeof data510.priority !== "string"){
const err1169 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns/priority",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1169];
}
else {
vErrors.push(err1169);
}
errors++;
}
}
if(data510.duration !== undefined){
if(typeof data510.duration !== "string"){
const err1170 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1170];
}
else {
vErrors.push(err1170);
}
errors++;
}
}
if(data510.deletedAt !== undefined){
if(typeof data510.deletedAt !== "string"){
const err1171 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns/deletedAt",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/deletedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1171];
}
else {
vErrors.push(err1171);
}
errors++;
}
}
if(data510.labels !== undefined){
let data520 = data510.labels;
if(data520 && typeof data520 == "object" && !Array.isArray(data520)){
for(const key162 in data520){
if(typeof data520[key162] !== "string"){
const err1172 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns/labels/" + key162.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1172];
}
else {
vErrors.push(err1172);
}
errors++;
}
}
}
else {
const err1173 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns/labels",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1173];
}
else {
vErrors.push(err1173);
}
errors++;
}
}
}
else {
const err1174 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1174];
}
else {
vErrors.push(err1174);
}
errors++;
}
}
if(data507.units !== undefined){
let data522 = data507.units;
if(data522 && typeof data522 == "object" && !Array.isArray(data522)){
for(const key163 in data522){
if(!(((((key163 === "time") || (key163 === "duration")) || (key163 === "cpu")) || (key163 === "memory")) || (key163 === "gpu"))){
const err1175 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/units",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key163},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1175];
}
else {
vErrors.push(err1175);
}
errors++;
}
}
if(data522.time !== undefined){
let data523 = data522.time;
if(typeof data523 !== "string"){
const err1176 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/units/time",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1176];
}
else {
vErrors.push(err1176);
}
errors++;
}
if(!(((((((data523 === "us") || (data523 === "ms")) || (data523 === "s")) || (data523 === "m")) || (data523 === "h")) || (data523 === "duration")) || (data523 === "rfc3339"))){
const err1177 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/units/time",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/time/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.time.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1177];
}
else {
vErrors.push(err1177);
}
errors++;
}
}
if(data522.duration !== undefined){
let data524 = data522.duration;
if(typeof data524 !== "string"){
const err1178 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/units/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1178];
}
else {
vErrors.push(err1178);
}
errors++;
}
if(!((((((data524 === "us") || (data524 === "ms")) || (data524 === "s")) || (data524 === "m")) || (data524 === "h")) || (data524 === "duration"))){
const err1179 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/units/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/duration/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.duration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1179];
}
else {
vErrors.push(err1179);
}
errors++;
}
}
if(data522.cpu !== undefined){
let data525 = data522.cpu;
if(typeof data525 !== "string"){
const err1180 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/units/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1180];
}
else {
vErrors.push(err1180);
}
errors++;
}
if(!(((data525 === "quantity") || (data525 === "cores")) || (data525 === "milli"))){
const err1181 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/units/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/cpu/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.cpu.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1181];
}
else {
vErrors.push(err1181);
}
errors++;
}
}
if(data522.memory !== undefined){
let data526 = data522.memory;
if(typeof data526 !== "string"){
const err1182 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/units/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1182];
}
else {
vErrors.push(err1182);
}
errors++;
}
if(!((((((((data526 === "quantity") || (data526 === "bytes")) || (data526 === "KiB")) || (data526 === "MiB")) || (data526 === "GiB")) || (data526 === "kB")) || (data526 === "MB")) || (data526 === "GB"))){
const err1183 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/units/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/memory/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.memory.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1183];
}
else {
vErrors.push(err1183);
}
errors++;
}
}
if(data522.gpu !== undefined){
let data527 = data522.gpu;
if(typeof data527 !== "string"){
const err1184 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/units/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/gpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1184];
}
else {
vErrors.push(err1184);
}
errors++;
}
if(!((data527 === "whole") || (data527 === "milli"))){
const err1185 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/units/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/gpu/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.gpu.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1185];
}
else {
vErrors.push(err1185);
}
errors++;
}
}
}
else {
const err1186 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/units",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1186];
}
else {
vErrors.push(err1186);
}
errors++;
}
}
if(data507.priorities !== undefined){
let data528 = data507.priorities;
if(data528 && typeof data528 == "object" && !Array.isArray(data528)){
for(const key164 in data528){
if(typeof data528[key164] !== "string"){
const err1187 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/priorities/" + key164.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/priorities/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1187];
}
else {
vErrors.push(err1187);
}
errors++;
}
}
}
else {
const err1188 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/priorities",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/priorities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1188];
}
else {
vErrors.push(err1188);
}
errors++;
}
}
if(data507.delimiter !== undefined){
if(typeof data507.delimiter !== "string"){
const err1189 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/delimiter",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1189];
}
else {
vErrors.push(err1189);
}
errors++;
}
}
if(data507.sorted !== undefined){
if(typeof data507.sorted !== "boolean"){
const err1190 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/sorted",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/sorted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1190];
}
else {
vErrors.push(err1190);
}
errors++;
}
}
if(data507.zero !== undefined){
let data532 = data507.zero;
if(typeof data532 !== "string"){
const err1191 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/zero",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/zero/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1191];
}
else {
vErrors.push(err1191);
}
errors++;
}
if(!((data532 === "start") || (data532 === "first"))){
const err1192 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/zero",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/zero/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.zero.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1192];
}
else {
vErrors.push(err1192);
}
errors++;
}
}
if(data507.gpus !== undefined){
let data533 = data507.gpus;
if(typeof data533 !== "string"){
const err1193 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/gpus",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/gpus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1193];
}
else {
vErrors.push(err1193);
}
errors++;
}
if(!((data533 === "shared") || (data533 === "whole"))){
const err1194 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/gpus",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/gpus/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.gpus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1194];
}
else {
vErrors.push(err1194);
}
errors++;
}
}
if(data507.leaves !== undefined){
let data534 = data507.leaves;
if(typeof data534 !== "string"){
const err1195 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/leaves",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/leaves/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1195];
}
else {
vErrors.push(err1195);
}
errors++;
}
if(!(((data534 === "deletion") || (data534 === "duration")) || (data534 === "never"))){
const err1196 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace/leaves",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/leaves/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.leaves.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1196];
}
else {
vErrors.push(err1196);
}
errors++;
}
}
}
else {
const err1197 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1197];
}
else {
vErrors.push(err1197);
}
errors++;
}
}
if(data481.poisson !== undefined){
let data535 = data481.poisson;
if(data535 && typeof data535 == "object" && !Array.isArray(data535)){
if(data535.count === undefined){
const err1198 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err1198];
}
else {
vErrors.push(err1198);
}
errors++;
}
if(data535.per === undefined){
const err1199 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'"};
if(vErrors === null){
vErrors = [err1199];
}
else {
vErrors.push(err1199);
}
errors++;
}
for(const key165 in data535){
if(!((key165 === "count") || (key165 === "per"))){
const err1200 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key165},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1200];
}
else {
vErrors.push(err1200);
}
errors++;
}
}
if(data535.count !== undefined){
let data536 = data535.count;
if(typeof data536 == "number"){
if(data536 < 0 || isNaN(data536)){
const err1201 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/poisson/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1201];
}
else {
vErrors.push(err1201);
}
errors++;
}
}
else {
const err1202 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/poisson/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/count/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1202];
}
else {
vErrors.push(err1202);
}
errors++;
}
}
if(data535.per !== undefined){
let data537 = data535.per;
if(typeof data537 === "string"){
if(!pattern1.test(data537)){
const err1203 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/poisson/per",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/per/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1203];
}
else {
vErrors.push(err1203);
}
errors++;
}
}
else {
const err1204 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/poisson/per",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1204];
}
else {
vErrors.push(err1204);
}
errors++;
}
}
}
else {
const err1205 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1205];
}
else {
vErrors.push(err1205);
}
errors++;
}
}
if(data481.batch !== undefined){
let data538 = data481.batch;
if(data538 && typeof data538 == "object" && !Array.isArray(data538)){
if(data538.count === undefined){
const err1206 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err1206];
}
else {
vErrors.push(err1206);
}
errors++;
}
for(const key166 in data538){
if(!((key166 === "count") || (key166 === "every"))){
const err1207 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key166},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1207];
}
else {
vErrors.push(err1207);
}
errors++;
}
}
if(data538.count !== undefined){
let data539 = data538.count;
if(!((typeof data539 == "number") && (!(data539 % 1) && !isNaN(data539)))){
const err1208 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/batch/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1208];
}
else {
vErrors.push(err1208);
}
errors++;
}
if(typeof data539 == "number"){
if(data539 < 1 || isNaN(data539)){
const err1209 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/batch/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1209];
}
else {
vErrors.push(err1209);
}
errors++;
}
}
}
if(data538.every !== undefined){
let data540 = data538.every;
if(typeof data540 === "string"){
if(!pattern1.test(data540)){
const err1210 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/batch/every",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1210];
}
else {
vErrors.push(err1210);
}
errors++;
}
}
else {
const err1211 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/batch/every",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1211];
}
else {
vErrors.push(err1211);
}
errors++;
}
}
}
else {
const err1212 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1212];
}
else {
vErrors.push(err1212);
}
errors++;
}
}
if(data481.diurnal !== undefined){
let data541 = data481.diurnal;
if(data541 && typeof data541 == "object" && !Array.isArray(data541)){
if(data541.perHour === undefined){
const err1213 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/required",keyword:"required",params:{missingProperty: "perHour"},message:"must have required property '"+"perHour"+"'"};
if(vErrors === null){
vErrors = [err1213];
}
else {
vErrors.push(err1213);
}
errors++;
}
for(const key167 in data541){
if(!(key167 === "perHour")){
const err1214 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key167},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1214];
}
else {
vErrors.push(err1214);
}
errors++;
}
}
if(data541.perHour !== undefined){
let data542 = data541.perHour;
if(Array.isArray(data542)){
if(data542.length < 24){
const err1215 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/diurnal/perHour",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err1215];
}
else {
vErrors.push(err1215);
}
errors++;
}
const len18 = data542.length;
for(let i18=0; i18<len18; i18++){
let data543 = data542[i18];
if(typeof data543 == "number"){
if(data543 < 0 || isNaN(data543)){
const err1216 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/diurnal/perHour/" + i18,schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1216];
}
else {
vErrors.push(err1216);
}
errors++;
}
}
else {
const err1217 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/diurnal/perHour/" + i18,schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1217];
}
else {
vErrors.push(err1217);
}
errors++;
}
}
}
else {
const err1218 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/diurnal/perHour",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1218];
}
else {
vErrors.push(err1218);
}
errors++;
}
}
}
else {
const err1219 = {instancePath:instancePath+"/spec/arrivals/" + i17+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1219];
}
else {
vErrors.push(err1219);
}
errors++;
}
}
}
else {
const err1220 = {instancePath:instancePath+"/spec/arrivals/" + i17,schemaPath:"#/properties/spec/properties/arrivals/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1220];
}
else {
vErrors.push(err1220);
}
errors++;
}
}
}
else {
const err1221 = {instancePath:instancePath+"/spec/arrivals",schemaPath:"#/properties/spec/properties/arrivals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1221];
}
else {
vErrors.push(err1221);
}
errors++;
}
}
if(data5.capacity !== undefined){
let data544 = data5.capacity;
if(data544 && typeof data544 == "object" && !Array.isArray(data544)){
for(const key168 in data544){
if(!((key168 === "pod") || (key168 === "by"))){
const err1222 = {instancePath:instancePath+"/spec/capacity",schemaPath:"#/properties/spec/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key168},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1222];
}
else {
vErrors.push(err1222);
}
errors++;
}
}
if(data544.pod !== undefined){
let data545 = data544.pod;
if(data545 && typeof data545 == "object" && !Array.isArray(data545)){
if(data545.cpu === undefined){
const err1223 = {instancePath:instancePath+"/spec/capacity/pod",schemaPath:"#/properties/spec/properties/capacity/properties/pod/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"};
if(vErrors === null){
vErrors = [err1223];
}
else {
vErrors.push(err1223);
}
errors++;
}
if(data545.memory === undefined){
const err1224 = {instancePath:instancePath+"/spec/capacity/pod",schemaPath:"#/properties/spec/properties/capacity/properties/pod/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'"};
if(vErrors === null){
vErrors = [err1224];
}
else {
vErrors.push(err1224);
}
errors++;
}
for(const key169 in data545){
if(!((key169 === "cpu") || (key169 === "memory"))){
const err1225 = {instancePath:instancePath+"/spec/capacity/pod",schemaPath:"#/properties/spec/properties/capacity/properties/pod/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key169},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1225];
}
else {
vErrors.push(err1225);
}
errors++;
}
}
if(data545.cpu !== undefined){
let data546 = data545.cpu;
if((typeof data546 !== "string") && (!(typeof data546 == "number"))){
const err1226 = {instancePath:instancePath+"/spec/capacity/pod/cpu",schemaPath:"#/properties/spec/properties/capacity/properties/pod/properties/cpu/type",keyword:"type",params:{type: schema11.properties.spec.properties.capacity.properties.pod.properties.cpu.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1226];
}
else {
vErrors.push(err1226);
}
errors++;
}
if(typeof data546 == "number"){
if(data546 < 0 || isNaN(data546)){
const err1227 = {instancePath:instancePath+"/spec/capacity/pod/cpu",schemaPath:"#/properties/spec/properties/capacity/properties/pod/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1227];
}
else {
vErrors.push(err1227);
}
errors++;
}
}
}
if(data545.memory !== undefined){
let data547 = data545.memory;
if((typeof data547 !== "string") && (!(typeof data547 == "number"))){
const err1228 = {instancePath:instancePath+"/spec/capacity/pod/memory",schemaPath:"#/properties/spec/properties/capacity/properties/pod/properties/memory/type",keyword:"type",params:{type: schema11.properties.spec.properties.capacity.properties.pod.properties.memory.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1228];
}
else {
vErrors.push(err1228);
}
errors++;
}
if(typeof data547 == "number"){
if(data547 < 0 || isNaN(data547)){
const err1229 = {instancePath:instancePath+"/spec/capacity/pod/memory",schemaPath:"#/properties/spec/properties/capacity/properties/pod/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1229];
}
else {
vErrors.push(err1229);
}
errors++;
}
}
}
}
else {
const err1230 = {instancePath:instancePath+"/spec/capacity/pod",schemaPath:"#/properties/spec/properties/capacity/properties/pod/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1230];
}
else {
vErrors.push(err1230);
}
errors++;
}
}
if(data544.by !== undefined){
if(typeof data544.by !== "string"){
const err1231 = {instancePath:instancePath+"/spec/capacity/by",schemaPath:"#/properties/spec/properties/capacity/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1231];
}
else {
vErrors.push(err1231);
}
errors++;
}
}
}
else {
const err1232 = {instancePath:instancePath+"/spec/capacity",schemaPath:"#/properties/spec/properties/capacity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1232];
}
else {
vErrors.push(err1232);
}
errors++;
}
}
if(data5.gates !== undefined){
let data549 = data5.gates;
if(Array.isArray(data549)){
const len19 = data549.length;
for(let i19=0; i19<len19; i19++){
if(typeof data549[i19] !== "string"){
const err1233 = {instancePath:instancePath+"/spec/gates/" + i19,schemaPath:"#/properties/spec/properties/gates/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1233];
}
else {
vErrors.push(err1233);
}
errors++;
}
}
}
else {
const err1234 = {instancePath:instancePath+"/spec/gates",schemaPath:"#/properties/spec/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1234];
}
else {
vErrors.push(err1234);
}
errors++;
}
}
}
else {
const err1235 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1235];
}
else {
vErrors.push(err1235);
}
errors++;
}
}
}
else {
const err1236 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1236];
}
else {
vErrors.push(err1236);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const definition = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["headroom/v1"]},"kind":{"type":"string","enum":["Scenario"]},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"description":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"seed":{"type":"integer","minimum":0},"duration":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"startsAt":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},"fleet":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"instanceType":{"type":"string"},"capacity":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"count":{"type":"integer","minimum":0},"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":1},"boot":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"zones":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$","description":"a label value"}},"region":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"taints":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]}},"reserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"disk":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"kubeReserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"systemReserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"evictionHard":{"type":"object","additionalProperties":{"type":"string"}},"imagePulls":{"type":"object","properties":{"bandwidth":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"parallel":{"type":"integer","minimum":1}},"additionalProperties":false},"maxPods":{"type":"integer","minimum":1},"price":{"type":"number","minimum":0},"spot":{"type":"boolean"},"openb":{"type":"string"},"podsPerNode":{"type":"integer","minimum":1}},"additionalProperties":false}},"manifests":{"type":"array","items":{"type":"string"}},"scheduler":{"type":"string"},"behaviour":{"type":"array","items":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"startup":{"type":"object","properties":{"image":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"size":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"layers":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"failures":{"type":"integer","minimum":0},"missing":{"type":"boolean"}},"additionalProperties":false},"init":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"live":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"preStop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exits":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exitCode":{"type":"integer","minimum":0},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"stuck":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"for":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"startup":{"type":"object","properties":{"image":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"size":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"layers":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"failures":{"type":"integer","minimum":0},"missing":{"type":"boolean"}},"additionalProperties":false},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"live":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"preStop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exits":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exitCode":{"type":"integer","minimum":0},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"stuck":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"for":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false}},"additionalProperties":false}},"serves":{"type":"object","properties":{"cpuPerRequest":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"memoryBase":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"memoryPerInFlight":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"usage":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false,"required":["target"]}},"timeline":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"do":{"type":"object","properties":{"cordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"uncordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"scale":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$","description":"kind/namespace/name of a deployment, replicaset or statefulset, as deployment/shop/frontend"},"replicas":{"type":"integer","minimum":0}},"additionalProperties":false,"required":["target","replicas"]},"setImage":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$","description":"kind/namespace/name of a deployment, statefulset or daemonset, as deployment/shop/frontend"},"container":{"type":"string"},"image":{"type":"string"}},"additionalProperties":false,"required":["target","container","image"]},"rolloutPause":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name of a deployment, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"rolloutResume":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name of a deployment, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"delete":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name of a deployment, replicaset, statefulset, daemonset, job, cronjob or pod, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"addNodes":{"type":"object","properties":{"pool":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]},"apply":{"type":"object","properties":{"manifests":{"type":"array","minItems":1,"items":{"type":"string"}}},"additionalProperties":false,"required":["manifests"]},"drain":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"parallel":{"type":"integer","minimum":1},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"fail":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"recover":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false},"zoneFail":{"type":"object","properties":{"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["zone"]},"removeNodes":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false},"taint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]},"untaint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key"]},"upgradePool":{"type":"object","properties":{"pool":{"type":"string"},"parallel":{"type":"integer","minimum":1},"surge":{"type":"integer","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["pool"]},"rolloutUndo":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name of a deployment, as deployment/shop/frontend"},"toRevision":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["target"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false,"required":["at","do"]}},"controlPlane":{"type":"string","enum":["default","instant"]},"traffic":{"type":"array","items":{"type":"object","properties":{"to":{"type":"string","pattern":"^service/[^/]+/[^/]+$","description":"service/namespace/name, as service/shop/frontend"},"rate":{"type":["number","object"],"minimum":0,"properties":{"steps":{"type":"array","minItems":1,"items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"perSecond":{"type":"number","minimum":0}},"additionalProperties":false,"required":["at","perSecond"]}},"diurnal":{"type":"object","properties":{"low":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"peak":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["low","high"]},"trace":{"type":"string"},"column":{"type":"string"},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scale":{"type":"number","minimum":0},"spike":{"type":"object","properties":{"base":{"type":"number","minimum":0},"peak":{"type":"number","minimum":0},"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"rise":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"hold":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"fall":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["base","peak","at"]},"poisson":{"type":"object","properties":{"perSecond":{"type":"number","minimum":0},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["to","rate"]}},"metrics":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z_:][A-Za-z0-9_:.-]*$","description":"a metric name, as http_requests_per_second"},"pods":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"object":{"type":"string","pattern":"^[a-z]+/[^/]+/[^/]+$","description":"kind/namespace/name, as service/shop/frontend"},"external":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?|\\*)$","description":"a namespace, or *"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"value":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]},"steps":{"type":"array","minItems":1,"items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"value":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["at","value"]}},"diurnal":{"type":"object","properties":{"low":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"peak":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["low","high"]}},"additionalProperties":false},"load":{"type":"string","enum":["requestsPerSecond","requestsInFlight"]},"service":{"type":"string","pattern":"^service/[^/]+/[^/]+$","description":"service/namespace/name, as service/shop/frontend"}},"additionalProperties":false,"required":["name"]}},"metricsAdapter":{"type":"object","properties":{"scrapeInterval":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"relistInterval":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"rateWindow":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"featureGates":{"type":"object","properties":{"HPAScaleToZero":{"type":"boolean"}},"additionalProperties":false},"kubelet":{"type":"object","properties":{"evictionHard":{"type":"object","additionalProperties":{"type":"string"}},"evictionSoft":{"type":"object","additionalProperties":{"type":"string"}},"evictionSoftGracePeriod":{"type":"object","additionalProperties":{"type":"string"}},"evictionMinimumReclaim":{"type":"object","additionalProperties":{"type":"string"}},"evictionPressureTransitionPeriod":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"evictionMaxPodGracePeriod":{"type":"integer","minimum":0}},"additionalProperties":false},"clusterAutoscaler":{"type":"object","properties":{"expander":{"type":"array","minItems":1,"items":{"type":"string","enum":["random","least-waste","most-pods","least-nodes","price","priority"]}},"priorities":{"type":"string"},"balanceSimilarNodeGroups":{"type":"boolean"},"maxNodesTotal":{"type":"integer","minimum":0},"maxCoresTotal":{"type":"integer","minimum":0},"maxMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxNodesPerScaleUp":{"type":"integer","minimum":0},"scanInterval":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"newPodScaleUpDelay":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxNodeProvisionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scaleDown":{"type":"object","properties":{"enabled":{"type":"boolean"},"unneededTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"unreadyTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"utilizationThreshold":{"type":"number","minimum":0},"delayAfterAdd":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterDelete":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxParallelism":{"type":"integer","minimum":0},"maxDrainParallelism":{"type":"integer","minimum":0},"maxPodEvictionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxGracefulTermination":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterTaint":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"skipNodesWithSystemPods":{"type":"boolean"},"skipNodesWithLocalStorage":{"type":"boolean"},"skipNodesWithCustomControllerPods":{"type":"boolean"},"minReplicaCount":{"type":"integer","minimum":0},"ignoreDaemonSetsUtilization":{"type":"boolean"},"minCoresTotal":{"type":"integer","minimum":0},"minMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false}},"additionalProperties":false},"arrivals":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"namespace":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"template":{"type":"string"},"requests":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"priorityClassName":{"type":"string"},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]},"quantiles":{"type":"object","properties":{"file":{"type":"string"},"fraction":{"type":"string"},"value":{"type":"string"},"unit":{"type":"string","enum":["us","ms","s","m","h","duration"]}},"additionalProperties":false,"required":["file"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"until":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"limit":{"type":"integer","minimum":0},"trace":{"type":"object","properties":{"file":{"type":"string"},"format":{"type":"string","enum":["columns","openb"]},"columns":{"type":"object","properties":{"createdAt":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"cpu":{"type":"string"},"memory":{"type":"string"},"gpu":{"type":"string"},"priority":{"type":"string"},"duration":{"type":"string"},"deletedAt":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["createdAt"]},"units":{"type":"object","properties":{"time":{"type":"string","enum":["us","ms","s","m","h","duration","rfc3339"]},"duration":{"type":"string","enum":["us","ms","s","m","h","duration"]},"cpu":{"type":"string","enum":["quantity","cores","milli"]},"memory":{"type":"string","enum":["quantity","bytes","KiB","MiB","GiB","kB","MB","GB"]},"gpu":{"type":"string","enum":["whole","milli"]}},"additionalProperties":false},"priorities":{"type":"object","additionalProperties":{"type":"string"}},"delimiter":{"type":"string"},"sorted":{"type":"boolean"},"zero":{"type":"string","enum":["start","first"]},"gpus":{"type":"string","enum":["shared","whole"]},"leaves":{"type":"string","enum":["deletion","duration","never"]}},"additionalProperties":false,"required":["file"]},"poisson":{"type":"object","properties":{"count":{"type":"number","minimum":0},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count","per"]},"batch":{"type":"object","properties":{"count":{"type":"integer","minimum":1},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count"]},"diurnal":{"type":"object","properties":{"perHour":{"type":"array","minItems":24,"items":{"type":"number","minimum":0}}},"additionalProperties":false,"required":["perHour"]}},"additionalProperties":false}},"capacity":{"type":"object","properties":{"pod":{"type":"object","properties":{"cpu":{"type":["string","number"],"format":"quantity","minimum":0},"memory":{"type":["string","number"],"format":"quantity","minimum":0}},"additionalProperties":false,"required":["cpu","memory"]},"by":{"type":"string"}},"additionalProperties":false},"gates":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
