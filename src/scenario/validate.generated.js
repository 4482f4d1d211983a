// Made by scripts/generate-scenario.mjs from schema.ts. Do not edit.

export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["headroom/v1"]},"kind":{"type":"string","enum":["Scenario"]},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"description":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"seed":{"type":"integer","minimum":0},"duration":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"startsAt":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},"fleet":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"instanceType":{"type":"string"},"capacity":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"count":{"type":"integer","minimum":0},"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":1},"boot":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"zones":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$","description":"a label value"}},"region":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"taints":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]}},"reserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"disk":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxPods":{"type":"integer","minimum":1},"openb":{"type":"string"},"podsPerNode":{"type":"integer","minimum":1}},"additionalProperties":false}},"manifests":{"type":"array","items":{"type":"string"}},"scheduler":{"type":"string"},"behaviour":{"type":"array","items":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"startup":{"type":"object","properties":{"image":{},"init":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"live":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"preStop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exits":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exitCode":{"type":"integer","minimum":0},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"stuck":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"for":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"startup":{"type":"object","properties":{"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"live":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"preStop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exits":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exitCode":{"type":"integer","minimum":0},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"stuck":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"for":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false}},"additionalProperties":false}},"serves":{"type":"object","properties":{"cpuPerRequest":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"memoryBase":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"memoryPerInFlight":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"usage":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false,"required":["target"]}},"timeline":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"do":{"type":"object","properties":{"cordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"uncordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"scale":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"replicas":{"type":"integer","minimum":0}},"additionalProperties":false,"required":["target","replicas"]},"setImage":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"container":{"type":"string"},"image":{"type":"string"}},"additionalProperties":false,"required":["target","container","image"]},"rolloutPause":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"rolloutResume":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"delete":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"addNodes":{"type":"object","properties":{"pool":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]},"apply":{"type":"object","properties":{"manifests":{"type":"array","minItems":1,"items":{"type":"string"}}},"additionalProperties":false,"required":["manifests"]},"drain":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"parallel":{"type":"integer","minimum":1},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"fail":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"recover":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false},"zoneFail":{"type":"object","properties":{"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["zone"]},"removeNodes":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false},"taint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]},"untaint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key"]},"upgradePool":{"type":"object","properties":{"pool":{"type":"string"},"parallel":{"type":"integer","minimum":1},"surge":{"type":"integer","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["pool"]},"rolloutUndo":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"toRevision":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["target"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false,"required":["at","do"]}},"controlPlane":{"type":"string","enum":["default","instant"]},"traffic":{"type":"array","items":{"type":"object","properties":{"to":{"type":"string","pattern":"^service/[^/]+/[^/]+$","description":"service/namespace/name, as service/shop/frontend"},"rate":{"type":["number","object"],"minimum":0,"properties":{"steps":{"type":"array","minItems":1,"items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"perSecond":{"type":"number","minimum":0}},"additionalProperties":false,"required":["at","perSecond"]}},"diurnal":{"type":"object","properties":{"low":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"peak":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["low","high"]},"trace":{"type":"string"},"column":{"type":"string"},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scale":{"type":"number","minimum":0},"spike":{"type":"object","properties":{"base":{"type":"number","minimum":0},"peak":{"type":"number","minimum":0},"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"rise":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"hold":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"fall":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["base","peak","at"]},"poisson":{"type":"object","properties":{"perSecond":{"type":"number","minimum":0},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["to","rate"]}},"clusterAutoscaler":{"type":"object","properties":{"expander":{"type":"array","minItems":1,"items":{"type":"string","enum":["random","least-waste","most-pods","least-nodes","price","priority"]}},"priorities":{"type":"string"},"balanceSimilarNodeGroups":{"type":"boolean"},"maxNodesTotal":{"type":"integer","minimum":0},"maxCoresTotal":{"type":"integer","minimum":0},"maxMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxNodesPerScaleUp":{"type":"integer","minimum":0},"scanInterval":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"newPodScaleUpDelay":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxNodeProvisionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scaleDown":{"type":"object","properties":{"enabled":{"type":"boolean"},"unneededTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"unreadyTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"utilizationThreshold":{"type":"number","minimum":0},"delayAfterAdd":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterDelete":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxParallelism":{"type":"integer","minimum":0},"maxDrainParallelism":{"type":"integer","minimum":0},"maxPodEvictionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxGracefulTermination":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterTaint":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"skipNodesWithSystemPods":{"type":"boolean"},"skipNodesWithLocalStorage":{"type":"boolean"},"skipNodesWithCustomControllerPods":{"type":"boolean"},"minReplicaCount":{"type":"integer","minimum":0},"ignoreDaemonSetsUtilization":{"type":"boolean"},"minCoresTotal":{"type":"integer","minimum":0},"minMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false}},"additionalProperties":false},"arrivals":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"namespace":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"template":{"type":"string"},"requests":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"priorityClassName":{"type":"string"},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]},"quantiles":{"type":"object","properties":{"file":{"type":"string"},"fraction":{"type":"string"},"value":{"type":"string"},"unit":{"type":"string","enum":["us","ms","s","m","h","duration"]}},"additionalProperties":false,"required":["file"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"until":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"limit":{"type":"integer","minimum":0},"trace":{"type":"object","properties":{"file":{"type":"string"},"format":{"type":"string","enum":["columns","openb"]},"columns":{"type":"object","properties":{"createdAt":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"cpu":{"type":"string"},"memory":{"type":"string"},"gpu":{"type":"string"},"priority":{"type":"string"},"duration":{"type":"string"},"deletedAt":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["createdAt"]},"units":{"type":"object","properties":{"time":{"type":"string","enum":["us","ms","s","m","h","duration","rfc3339"]},"duration":{"type":"string","enum":["us","ms","s","m","h","duration"]},"cpu":{"type":"string","enum":["quantity","cores","milli"]},"memory":{"type":"string","enum":["quantity","bytes","KiB","MiB","GiB","kB","MB","GB"]},"gpu":{"type":"string","enum":["whole","milli"]}},"additionalProperties":false},"priorities":{"type":"object","additionalProperties":{"type":"string"}},"delimiter":{"type":"string"},"sorted":{"type":"boolean"},"zero":{"type":"string","enum":["start","first"]},"gpus":{"type":"string","enum":["shared","whole"]},"leaves":{"type":"string","enum":["deletion","duration","never"]}},"additionalProperties":false,"required":["file"]},"poisson":{"type":"object","properties":{"count":{"type":"number","minimum":0},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count","per"]},"batch":{"type":"object","properties":{"count":{"type":"integer","minimum":1},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count"]},"diurnal":{"type":"object","properties":{"perHour":{"type":"array","minItems":24,"items":{"type":"number","minimum":0}}},"additionalProperties":false,"required":["perHour"]}},"additionalProperties":false}},"gates":{}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
const pattern0 = new RegExp("^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "u");
const pattern1 = new RegExp("^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$", "u");
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$", "u");
const pattern4 = new RegExp("^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$", "u");
const pattern14 = new RegExp("^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$", "u");
const pattern57 = new RegExp("^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$", "u");
const pattern152 = new RegExp("^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$", "u");
const pattern153 = new RegExp("^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$", "u");
const pattern154 = new RegExp("^deployment/[^/]+/[^/]+$", "u");
const pattern164 = new RegExp("^service/[^/]+/[^/]+$", "u");
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
if(data10.maxPods !== undefined){
let data40 = data10.maxPods;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
const err85 = {instancePath:instancePath+"/spec/fleet/" + i0+"/maxPods",schemaPath:"#/properties/spec/properties/fleet/items/properties/maxPods/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(typeof data40 == "number"){
if(data40 < 1 || isNaN(data40)){
const err86 = {instancePath:instancePath+"/spec/fleet/" + i0+"/maxPods",schemaPath:"#/properties/spec/properties/fleet/items/properties/maxPods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data10.openb !== undefined){
if(typeof data10.openb !== "string"){
const err87 = {instancePath:instancePath+"/spec/fleet/" + i0+"/openb",schemaPath:"#/properties/spec/properties/fleet/items/properties/openb/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data10.podsPerNode !== undefined){
let data42 = data10.podsPerNode;
if(!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))){
const err88 = {instancePath:instancePath+"/spec/fleet/" + i0+"/podsPerNode",schemaPath:"#/properties/spec/properties/fleet/items/properties/podsPerNode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data42 == "number"){
if(data42 < 1 || isNaN(data42)){
const err89 = {instancePath:instancePath+"/spec/fleet/" + i0+"/podsPerNode",schemaPath:"#/properties/spec/properties/fleet/items/properties/podsPerNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
}
else {
const err90 = {instancePath:instancePath+"/spec/fleet/" + i0,schemaPath:"#/properties/spec/properties/fleet/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err91 = {instancePath:instancePath+"/spec/fleet",schemaPath:"#/properties/spec/properties/fleet/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data5.manifests !== undefined){
let data43 = data5.manifests;
if(Array.isArray(data43)){
const len3 = data43.length;
for(let i3=0; i3<len3; i3++){
if(typeof data43[i3] !== "string"){
const err92 = {instancePath:instancePath+"/spec/manifests/" + i3,schemaPath:"#/properties/spec/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/spec/manifests",schemaPath:"#/properties/spec/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data5.scheduler !== undefined){
if(typeof data5.scheduler !== "string"){
const err94 = {instancePath:instancePath+"/spec/scheduler",schemaPath:"#/properties/spec/properties/scheduler/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data5.behaviour !== undefined){
let data46 = data5.behaviour;
if(Array.isArray(data46)){
const len4 = data46.length;
for(let i4=0; i4<len4; i4++){
let data47 = data46[i4];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.target === undefined){
const err95 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key12 in data47){
if(!(func2.call(schema11.properties.spec.properties.behaviour.items.properties, key12))){
const err96 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data47.target !== undefined){
let data48 = data47.target;
if(typeof data48 === "string"){
if(!pattern14.test(data48)){
const err97 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/target",schemaPath:"#/properties/spec/properties/behaviour/items/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/target",schemaPath:"#/properties/spec/properties/behaviour/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data47.startup !== undefined){
let data49 = data47.startup;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key13 in data49){
if(!((((key13 === "image") || (key13 === "init")) || (key13 === "ready")) || (key13 === "live"))){
const err99 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data49.init !== undefined){
let data50 = data49.init;
if((typeof data50 !== "string") && (!(data50 && typeof data50 == "object" && !Array.isArray(data50)))){
const err100 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.init.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(typeof data50 === "string"){
if(!pattern1.test(data50)){
const err101 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(Object.keys(data50).length > 1){
const err102 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(Object.keys(data50).length < 1){
const err103 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key14 in data50){
if(!(((key14 === "uniform") || (key14 === "exponential")) || (key14 === "lognormal"))){
const err104 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data50.uniform !== undefined){
let data51 = data50.uniform;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.from === undefined){
const err105 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data51.to === undefined){
const err106 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key15 in data51){
if(!((key15 === "from") || (key15 === "to"))){
const err107 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data51.from !== undefined){
let data52 = data51.from;
if(typeof data52 === "string"){
if(!pattern1.test(data52)){
const err108 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data51.to !== undefined){
let data53 = data51.to;
if(typeof data53 === "string"){
if(!pattern1.test(data53)){
const err110 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data50.exponential !== undefined){
let data54 = data50.exponential;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.mean === undefined){
const err113 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key16 in data54){
if(!(key16 === "mean")){
const err114 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data54.mean !== undefined){
let data55 = data54.mean;
if(typeof data55 === "string"){
if(!pattern1.test(data55)){
const err115 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err117 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data50.lognormal !== undefined){
let data56 = data50.lognormal;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.median === undefined){
const err118 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data56.p99 === undefined){
const err119 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key17 in data56){
if(!((key17 === "median") || (key17 === "p99"))){
const err120 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data56.median !== undefined){
let data57 = data56.median;
if(typeof data57 === "string"){
if(!pattern1.test(data57)){
const err121 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data56.p99 !== undefined){
let data58 = data56.p99;
if(typeof data58 === "string"){
if(!pattern1.test(data58)){
const err123 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
}
if(data49.ready !== undefined){
let data59 = data49.ready;
if((typeof data59 !== "string") && (!(data59 && typeof data59 == "object" && !Array.isArray(data59)))){
const err126 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.ready.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(typeof data59 === "string"){
if(!pattern1.test(data59)){
const err127 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(Object.keys(data59).length > 1){
const err128 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(Object.keys(data59).length < 1){
const err129 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key18 in data59){
if(!(((key18 === "uniform") || (key18 === "exponential")) || (key18 === "lognormal"))){
const err130 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data59.uniform !== undefined){
let data60 = data59.uniform;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.from === undefined){
const err131 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data60.to === undefined){
const err132 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key19 in data60){
if(!((key19 === "from") || (key19 === "to"))){
const err133 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data60.from !== undefined){
let data61 = data60.from;
if(typeof data61 === "string"){
if(!pattern1.test(data61)){
const err134 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err135 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data60.to !== undefined){
let data62 = data60.to;
if(typeof data62 === "string"){
if(!pattern1.test(data62)){
const err136 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data59.exponential !== undefined){
let data63 = data59.exponential;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.mean === undefined){
const err139 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key20 in data63){
if(!(key20 === "mean")){
const err140 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data63.mean !== undefined){
let data64 = data63.mean;
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
const err141 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data59.lognormal !== undefined){
let data65 = data59.lognormal;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.median === undefined){
const err144 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data65.p99 === undefined){
const err145 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key21 in data65){
if(!((key21 === "median") || (key21 === "p99"))){
const err146 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data65.median !== undefined){
let data66 = data65.median;
if(typeof data66 === "string"){
if(!pattern1.test(data66)){
const err147 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err148 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data65.p99 !== undefined){
let data67 = data65.p99;
if(typeof data67 === "string"){
if(!pattern1.test(data67)){
const err149 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err150 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err151 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
}
if(data49.live !== undefined){
let data68 = data49.live;
if((typeof data68 !== "string") && (!(data68 && typeof data68 == "object" && !Array.isArray(data68)))){
const err152 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.live.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(typeof data68 === "string"){
if(!pattern1.test(data68)){
const err153 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(Object.keys(data68).length > 1){
const err154 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(Object.keys(data68).length < 1){
const err155 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key22 in data68){
if(!(((key22 === "uniform") || (key22 === "exponential")) || (key22 === "lognormal"))){
const err156 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data68.uniform !== undefined){
let data69 = data68.uniform;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.from === undefined){
const err157 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data69.to === undefined){
const err158 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key23 in data69){
if(!((key23 === "from") || (key23 === "to"))){
const err159 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data69.from !== undefined){
let data70 = data69.from;
if(typeof data70 === "string"){
if(!pattern1.test(data70)){
const err160 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err161 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data69.to !== undefined){
let data71 = data69.to;
if(typeof data71 === "string"){
if(!pattern1.test(data71)){
const err162 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data68.exponential !== undefined){
let data72 = data68.exponential;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.mean === undefined){
const err165 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key24 in data72){
if(!(key24 === "mean")){
const err166 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data72.mean !== undefined){
let data73 = data72.mean;
if(typeof data73 === "string"){
if(!pattern1.test(data73)){
const err167 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data68.lognormal !== undefined){
let data74 = data68.lognormal;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.median === undefined){
const err170 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data74.p99 === undefined){
const err171 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key25 in data74){
if(!((key25 === "median") || (key25 === "p99"))){
const err172 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data74.median !== undefined){
let data75 = data74.median;
if(typeof data75 === "string"){
if(!pattern1.test(data75)){
const err173 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err174 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data74.p99 !== undefined){
let data76 = data74.p99;
if(typeof data76 === "string"){
if(!pattern1.test(data76)){
const err175 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err176 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err177 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/live/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
}
}
else {
const err178 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data47.run !== undefined){
let data77 = data47.run;
if((typeof data77 !== "string") && (!(data77 && typeof data77 == "object" && !Array.isArray(data77)))){
const err179 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(typeof data77 === "string"){
if(!pattern1.test(data77)){
const err180 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(Object.keys(data77).length > 1){
const err181 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(Object.keys(data77).length < 1){
const err182 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key26 in data77){
if(!(((key26 === "uniform") || (key26 === "exponential")) || (key26 === "lognormal"))){
const err183 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data77.uniform !== undefined){
let data78 = data77.uniform;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.from === undefined){
const err184 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data78.to === undefined){
const err185 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key27 in data78){
if(!((key27 === "from") || (key27 === "to"))){
const err186 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data78.from !== undefined){
let data79 = data78.from;
if(typeof data79 === "string"){
if(!pattern1.test(data79)){
const err187 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data78.to !== undefined){
let data80 = data78.to;
if(typeof data80 === "string"){
if(!pattern1.test(data80)){
const err189 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data77.exponential !== undefined){
let data81 = data77.exponential;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.mean === undefined){
const err192 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key28 in data81){
if(!(key28 === "mean")){
const err193 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data81.mean !== undefined){
let data82 = data81.mean;
if(typeof data82 === "string"){
if(!pattern1.test(data82)){
const err194 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err195 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data77.lognormal !== undefined){
let data83 = data77.lognormal;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.median === undefined){
const err197 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data83.p99 === undefined){
const err198 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key29 in data83){
if(!((key29 === "median") || (key29 === "p99"))){
const err199 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data83.median !== undefined){
let data84 = data83.median;
if(typeof data84 === "string"){
if(!pattern1.test(data84)){
const err200 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data83.p99 !== undefined){
let data85 = data83.p99;
if(typeof data85 === "string"){
if(!pattern1.test(data85)){
const err202 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
}
if(data47.stop !== undefined){
let data86 = data47.stop;
if((typeof data86 !== "string") && (!(data86 && typeof data86 == "object" && !Array.isArray(data86)))){
const err205 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.stop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(typeof data86 === "string"){
if(!pattern1.test(data86)){
const err206 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(Object.keys(data86).length > 1){
const err207 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(Object.keys(data86).length < 1){
const err208 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key30 in data86){
if(!(((key30 === "uniform") || (key30 === "exponential")) || (key30 === "lognormal"))){
const err209 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data86.uniform !== undefined){
let data87 = data86.uniform;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.from === undefined){
const err210 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data87.to === undefined){
const err211 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
for(const key31 in data87){
if(!((key31 === "from") || (key31 === "to"))){
const err212 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data87.from !== undefined){
let data88 = data87.from;
if(typeof data88 === "string"){
if(!pattern1.test(data88)){
const err213 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err214 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data87.to !== undefined){
let data89 = data87.to;
if(typeof data89 === "string"){
if(!pattern1.test(data89)){
const err215 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data86.exponential !== undefined){
let data90 = data86.exponential;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.mean === undefined){
const err218 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key32 in data90){
if(!(key32 === "mean")){
const err219 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data90.mean !== undefined){
let data91 = data90.mean;
if(typeof data91 === "string"){
if(!pattern1.test(data91)){
const err220 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data86.lognormal !== undefined){
let data92 = data86.lognormal;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.median === undefined){
const err223 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data92.p99 === undefined){
const err224 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key33 in data92){
if(!((key33 === "median") || (key33 === "p99"))){
const err225 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data92.median !== undefined){
let data93 = data92.median;
if(typeof data93 === "string"){
if(!pattern1.test(data93)){
const err226 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err227 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data92.p99 !== undefined){
let data94 = data92.p99;
if(typeof data94 === "string"){
if(!pattern1.test(data94)){
const err228 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err229 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err230 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
}
if(data47.preStop !== undefined){
let data95 = data47.preStop;
if((typeof data95 !== "string") && (!(data95 && typeof data95 == "object" && !Array.isArray(data95)))){
const err231 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.preStop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(typeof data95 === "string"){
if(!pattern1.test(data95)){
const err232 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(Object.keys(data95).length > 1){
const err233 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(Object.keys(data95).length < 1){
const err234 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key34 in data95){
if(!(((key34 === "uniform") || (key34 === "exponential")) || (key34 === "lognormal"))){
const err235 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data95.uniform !== undefined){
let data96 = data95.uniform;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.from === undefined){
const err236 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data96.to === undefined){
const err237 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
for(const key35 in data96){
if(!((key35 === "from") || (key35 === "to"))){
const err238 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data96.from !== undefined){
let data97 = data96.from;
if(typeof data97 === "string"){
if(!pattern1.test(data97)){
const err239 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err240 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data96.to !== undefined){
let data98 = data96.to;
if(typeof data98 === "string"){
if(!pattern1.test(data98)){
const err241 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data95.exponential !== undefined){
let data99 = data95.exponential;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.mean === undefined){
const err244 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key36 in data99){
if(!(key36 === "mean")){
const err245 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data99.mean !== undefined){
let data100 = data99.mean;
if(typeof data100 === "string"){
if(!pattern1.test(data100)){
const err246 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data95.lognormal !== undefined){
let data101 = data95.lognormal;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.median === undefined){
const err249 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data101.p99 === undefined){
const err250 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
for(const key37 in data101){
if(!((key37 === "median") || (key37 === "p99"))){
const err251 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data101.median !== undefined){
let data102 = data101.median;
if(typeof data102 === "string"){
if(!pattern1.test(data102)){
const err252 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err253 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data101.p99 !== undefined){
let data103 = data101.p99;
if(typeof data103 === "string"){
if(!pattern1.test(data103)){
const err254 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err255 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err256 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/preStop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
}
if(data47.exits !== undefined){
let data104 = data47.exits;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key38 in data104){
if(!((((key38 === "after") || (key38 === "exitCode")) || (key38 === "chance")) || (key38 === "times"))){
const err257 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data104.after !== undefined){
let data105 = data104.after;
if((typeof data105 !== "string") && (!(data105 && typeof data105 == "object" && !Array.isArray(data105)))){
const err258 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.exits.properties.after.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(typeof data105 === "string"){
if(!pattern1.test(data105)){
const err259 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(Object.keys(data105).length > 1){
const err260 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(Object.keys(data105).length < 1){
const err261 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
for(const key39 in data105){
if(!(((key39 === "uniform") || (key39 === "exponential")) || (key39 === "lognormal"))){
const err262 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data105.uniform !== undefined){
let data106 = data105.uniform;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.from === undefined){
const err263 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data106.to === undefined){
const err264 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
for(const key40 in data106){
if(!((key40 === "from") || (key40 === "to"))){
const err265 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data106.from !== undefined){
let data107 = data106.from;
if(typeof data107 === "string"){
if(!pattern1.test(data107)){
const err266 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data106.to !== undefined){
let data108 = data106.to;
if(typeof data108 === "string"){
if(!pattern1.test(data108)){
const err268 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data105.exponential !== undefined){
let data109 = data105.exponential;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.mean === undefined){
const err271 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
for(const key41 in data109){
if(!(key41 === "mean")){
const err272 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data109.mean !== undefined){
let data110 = data109.mean;
if(typeof data110 === "string"){
if(!pattern1.test(data110)){
const err273 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err274 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data105.lognormal !== undefined){
let data111 = data105.lognormal;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.median === undefined){
const err276 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data111.p99 === undefined){
const err277 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
for(const key42 in data111){
if(!((key42 === "median") || (key42 === "p99"))){
const err278 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data111.median !== undefined){
let data112 = data111.median;
if(typeof data112 === "string"){
if(!pattern1.test(data112)){
const err279 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data111.p99 !== undefined){
let data113 = data111.p99;
if(typeof data113 === "string"){
if(!pattern1.test(data113)){
const err281 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/after/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
}
if(data104.exitCode !== undefined){
let data114 = data104.exitCode;
if(!((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114)))){
const err284 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/exitCode",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(typeof data114 == "number"){
if(data114 < 0 || isNaN(data114)){
const err285 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/exitCode",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
if(data104.chance !== undefined){
let data115 = data104.chance;
if(typeof data115 === "string"){
if(!pattern57.test(data115)){
const err286 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/chance/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
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
const err287 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/chance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data104.times !== undefined){
let data116 = data104.times;
if(!((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116)))){
const err288 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(typeof data116 == "number"){
if(data116 < 1 || isNaN(data116)){
const err289 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err290 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/exits",schemaPath:"#/properties/spec/properties/behaviour/items/properties/exits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data47.stuck !== undefined){
let data117 = data47.stuck;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key43 in data117){
if(!((((key43 === "after") || (key43 === "for")) || (key43 === "chance")) || (key43 === "times"))){
const err291 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data117.after !== undefined){
let data118 = data117.after;
if((typeof data118 !== "string") && (!(data118 && typeof data118 == "object" && !Array.isArray(data118)))){
const err292 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.stuck.properties.after.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(typeof data118 === "string"){
if(!pattern1.test(data118)){
const err293 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(Object.keys(data118).length > 1){
const err294 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(Object.keys(data118).length < 1){
const err295 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key44 in data118){
if(!(((key44 === "uniform") || (key44 === "exponential")) || (key44 === "lognormal"))){
const err296 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data118.uniform !== undefined){
let data119 = data118.uniform;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.from === undefined){
const err297 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data119.to === undefined){
const err298 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
for(const key45 in data119){
if(!((key45 === "from") || (key45 === "to"))){
const err299 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data119.from !== undefined){
let data120 = data119.from;
if(typeof data120 === "string"){
if(!pattern1.test(data120)){
const err300 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err301 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data119.to !== undefined){
let data121 = data119.to;
if(typeof data121 === "string"){
if(!pattern1.test(data121)){
const err302 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err303 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err304 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data118.exponential !== undefined){
let data122 = data118.exponential;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.mean === undefined){
const err305 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
for(const key46 in data122){
if(!(key46 === "mean")){
const err306 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data122.mean !== undefined){
let data123 = data122.mean;
if(typeof data123 === "string"){
if(!pattern1.test(data123)){
const err307 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err308 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err309 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data118.lognormal !== undefined){
let data124 = data118.lognormal;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.median === undefined){
const err310 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data124.p99 === undefined){
const err311 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
for(const key47 in data124){
if(!((key47 === "median") || (key47 === "p99"))){
const err312 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data124.median !== undefined){
let data125 = data124.median;
if(typeof data125 === "string"){
if(!pattern1.test(data125)){
const err313 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err314 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data124.p99 !== undefined){
let data126 = data124.p99;
if(typeof data126 === "string"){
if(!pattern1.test(data126)){
const err315 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err316 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err317 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/after/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data117.for !== undefined){
let data127 = data117.for;
if((typeof data127 !== "string") && (!(data127 && typeof data127 == "object" && !Array.isArray(data127)))){
const err318 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.stuck.properties.for.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(typeof data127 === "string"){
if(!pattern1.test(data127)){
const err319 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(Object.keys(data127).length > 1){
const err320 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(Object.keys(data127).length < 1){
const err321 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
for(const key48 in data127){
if(!(((key48 === "uniform") || (key48 === "exponential")) || (key48 === "lognormal"))){
const err322 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data127.uniform !== undefined){
let data128 = data127.uniform;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.from === undefined){
const err323 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data128.to === undefined){
const err324 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
for(const key49 in data128){
if(!((key49 === "from") || (key49 === "to"))){
const err325 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data128.from !== undefined){
let data129 = data128.from;
if(typeof data129 === "string"){
if(!pattern1.test(data129)){
const err326 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err327 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data128.to !== undefined){
let data130 = data128.to;
if(typeof data130 === "string"){
if(!pattern1.test(data130)){
const err328 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data127.exponential !== undefined){
let data131 = data127.exponential;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.mean === undefined){
const err331 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
for(const key50 in data131){
if(!(key50 === "mean")){
const err332 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data131.mean !== undefined){
let data132 = data131.mean;
if(typeof data132 === "string"){
if(!pattern1.test(data132)){
const err333 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data127.lognormal !== undefined){
let data133 = data127.lognormal;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.median === undefined){
const err336 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data133.p99 === undefined){
const err337 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
for(const key51 in data133){
if(!((key51 === "median") || (key51 === "p99"))){
const err338 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data133.median !== undefined){
let data134 = data133.median;
if(typeof data134 === "string"){
if(!pattern1.test(data134)){
const err339 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err340 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data133.p99 !== undefined){
let data135 = data133.p99;
if(typeof data135 === "string"){
if(!pattern1.test(data135)){
const err341 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err342 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err343 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/for/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
}
if(data117.chance !== undefined){
let data136 = data117.chance;
if(typeof data136 === "string"){
if(!pattern57.test(data136)){
const err344 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/chance/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/chance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data117.times !== undefined){
let data137 = data117.times;
if(!((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137)))){
const err346 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(typeof data137 == "number"){
if(data137 < 1 || isNaN(data137)){
const err347 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
}
else {
const err348 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stuck",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stuck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data47.containers !== undefined){
let data138 = data47.containers;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key52 in data138){
let data139 = data138[key52];
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key53 in data139){
if(!((((((key53 === "startup") || (key53 === "run")) || (key53 === "stop")) || (key53 === "preStop")) || (key53 === "exits")) || (key53 === "stuck"))){
const err349 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data139.startup !== undefined){
let data140 = data139.startup;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key54 in data140){
if(!((key54 === "ready") || (key54 === "live"))){
const err350 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data140.ready !== undefined){
let data141 = data140.ready;
if((typeof data141 !== "string") && (!(data141 && typeof data141 == "object" && !Array.isArray(data141)))){
const err351 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.startup.properties.ready.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(typeof data141 === "string"){
if(!pattern1.test(data141)){
const err352 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(Object.keys(data141).length > 1){
const err353 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(Object.keys(data141).length < 1){
const err354 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
for(const key55 in data141){
if(!(((key55 === "uniform") || (key55 === "exponential")) || (key55 === "lognormal"))){
const err355 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data141.uniform !== undefined){
let data142 = data141.uniform;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.from === undefined){
const err356 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data142.to === undefined){
const err357 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
for(const key56 in data142){
if(!((key56 === "from") || (key56 === "to"))){
const err358 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data142.from !== undefined){
let data143 = data142.from;
if(typeof data143 === "string"){
if(!pattern1.test(data143)){
const err359 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data142.to !== undefined){
let data144 = data142.to;
if(typeof data144 === "string"){
if(!pattern1.test(data144)){
const err361 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data141.exponential !== undefined){
let data145 = data141.exponential;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.mean === undefined){
const err364 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
for(const key57 in data145){
if(!(key57 === "mean")){
const err365 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data145.mean !== undefined){
let data146 = data145.mean;
if(typeof data146 === "string"){
if(!pattern1.test(data146)){
const err366 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err368 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data141.lognormal !== undefined){
let data147 = data141.lognormal;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.median === undefined){
const err369 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data147.p99 === undefined){
const err370 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
for(const key58 in data147){
if(!((key58 === "median") || (key58 === "p99"))){
const err371 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data147.median !== undefined){
let data148 = data147.median;
if(typeof data148 === "string"){
if(!pattern1.test(data148)){
const err372 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data147.p99 !== undefined){
let data149 = data147.p99;
if(typeof data149 === "string"){
if(!pattern1.test(data149)){
const err374 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
else {
const err376 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/ready/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data140.live !== undefined){
let data150 = data140.live;
if((typeof data150 !== "string") && (!(data150 && typeof data150 == "object" && !Array.isArray(data150)))){
const err377 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.startup.properties.live.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(typeof data150 === "string"){
if(!pattern1.test(data150)){
const err378 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(Object.keys(data150).length > 1){
const err379 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(Object.keys(data150).length < 1){
const err380 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
for(const key59 in data150){
if(!(((key59 === "uniform") || (key59 === "exponential")) || (key59 === "lognormal"))){
const err381 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data150.uniform !== undefined){
let data151 = data150.uniform;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.from === undefined){
const err382 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(data151.to === undefined){
const err383 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
for(const key60 in data151){
if(!((key60 === "from") || (key60 === "to"))){
const err384 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data151.from !== undefined){
let data152 = data151.from;
if(typeof data152 === "string"){
if(!pattern1.test(data152)){
const err385 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data151.to !== undefined){
let data153 = data151.to;
if(typeof data153 === "string"){
if(!pattern1.test(data153)){
const err387 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err389 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data150.exponential !== undefined){
let data154 = data150.exponential;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if(data154.mean === undefined){
const err390 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
for(const key61 in data154){
if(!(key61 === "mean")){
const err391 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data154.mean !== undefined){
let data155 = data154.mean;
if(typeof data155 === "string"){
if(!pattern1.test(data155)){
const err392 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
else {
const err394 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data150.lognormal !== undefined){
let data156 = data150.lognormal;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.median === undefined){
const err395 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(data156.p99 === undefined){
const err396 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
for(const key62 in data156){
if(!((key62 === "median") || (key62 === "p99"))){
const err397 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data156.median !== undefined){
let data157 = data156.median;
if(typeof data157 === "string"){
if(!pattern1.test(data157)){
const err398 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data156.p99 !== undefined){
let data158 = data156.p99;
if(typeof data158 === "string"){
if(!pattern1.test(data158)){
const err400 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
else {
const err401 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
else {
const err402 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup/live/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/properties/live/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
}
}
else {
const err403 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/startup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data139.run !== undefined){
let data159 = data139.run;
if((typeof data159 !== "string") && (!(data159 && typeof data159 == "object" && !Array.isArray(data159)))){
const err404 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(typeof data159 === "string"){
if(!pattern1.test(data159)){
const err405 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(Object.keys(data159).length > 1){
const err406 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(Object.keys(data159).length < 1){
const err407 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key63 in data159){
if(!(((key63 === "uniform") || (key63 === "exponential")) || (key63 === "lognormal"))){
const err408 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data159.uniform !== undefined){
let data160 = data159.uniform;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.from === undefined){
const err409 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data160.to === undefined){
const err410 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
for(const key64 in data160){
if(!((key64 === "from") || (key64 === "to"))){
const err411 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data160.from !== undefined){
let data161 = data160.from;
if(typeof data161 === "string"){
if(!pattern1.test(data161)){
const err412 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err413 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data160.to !== undefined){
let data162 = data160.to;
if(typeof data162 === "string"){
if(!pattern1.test(data162)){
const err414 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err415 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err416 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data159.exponential !== undefined){
let data163 = data159.exponential;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.mean === undefined){
const err417 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
for(const key65 in data163){
if(!(key65 === "mean")){
const err418 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data163.mean !== undefined){
let data164 = data163.mean;
if(typeof data164 === "string"){
if(!pattern1.test(data164)){
const err419 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
else {
const err420 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data159.lognormal !== undefined){
let data165 = data159.lognormal;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.median === undefined){
const err422 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(data165.p99 === undefined){
const err423 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
for(const key66 in data165){
if(!((key66 === "median") || (key66 === "p99"))){
const err424 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data165.median !== undefined){
let data166 = data165.median;
if(typeof data166 === "string"){
if(!pattern1.test(data166)){
const err425 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err426 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data165.p99 !== undefined){
let data167 = data165.p99;
if(typeof data167 === "string"){
if(!pattern1.test(data167)){
const err427 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
}
if(data139.stop !== undefined){
let data168 = data139.stop;
if((typeof data168 !== "string") && (!(data168 && typeof data168 == "object" && !Array.isArray(data168)))){
const err430 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.stop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(typeof data168 === "string"){
if(!pattern1.test(data168)){
const err431 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(Object.keys(data168).length > 1){
const err432 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(Object.keys(data168).length < 1){
const err433 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
for(const key67 in data168){
if(!(((key67 === "uniform") || (key67 === "exponential")) || (key67 === "lognormal"))){
const err434 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data168.uniform !== undefined){
let data169 = data168.uniform;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.from === undefined){
const err435 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data169.to === undefined){
const err436 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
for(const key68 in data169){
if(!((key68 === "from") || (key68 === "to"))){
const err437 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data169.from !== undefined){
let data170 = data169.from;
if(typeof data170 === "string"){
if(!pattern1.test(data170)){
const err438 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err439 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data169.to !== undefined){
let data171 = data169.to;
if(typeof data171 === "string"){
if(!pattern1.test(data171)){
const err440 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err441 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err442 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data168.exponential !== undefined){
let data172 = data168.exponential;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.mean === undefined){
const err443 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
for(const key69 in data172){
if(!(key69 === "mean")){
const err444 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data172.mean !== undefined){
let data173 = data172.mean;
if(typeof data173 === "string"){
if(!pattern1.test(data173)){
const err445 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
else {
const err447 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data168.lognormal !== undefined){
let data174 = data168.lognormal;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.median === undefined){
const err448 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(data174.p99 === undefined){
const err449 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
for(const key70 in data174){
if(!((key70 === "median") || (key70 === "p99"))){
const err450 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data174.median !== undefined){
let data175 = data174.median;
if(typeof data175 === "string"){
if(!pattern1.test(data175)){
const err451 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
else {
const err452 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data174.p99 !== undefined){
let data176 = data174.p99;
if(typeof data176 === "string"){
if(!pattern1.test(data176)){
const err453 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
}
if(data139.preStop !== undefined){
let data177 = data139.preStop;
if((typeof data177 !== "string") && (!(data177 && typeof data177 == "object" && !Array.isArray(data177)))){
const err456 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.preStop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(typeof data177 === "string"){
if(!pattern1.test(data177)){
const err457 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(Object.keys(data177).length > 1){
const err458 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(Object.keys(data177).length < 1){
const err459 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
for(const key71 in data177){
if(!(((key71 === "uniform") || (key71 === "exponential")) || (key71 === "lognormal"))){
const err460 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data177.uniform !== undefined){
let data178 = data177.uniform;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.from === undefined){
const err461 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(data178.to === undefined){
const err462 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
for(const key72 in data178){
if(!((key72 === "from") || (key72 === "to"))){
const err463 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data178.from !== undefined){
let data179 = data178.from;
if(typeof data179 === "string"){
if(!pattern1.test(data179)){
const err464 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
else {
const err465 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data178.to !== undefined){
let data180 = data178.to;
if(typeof data180 === "string"){
if(!pattern1.test(data180)){
const err466 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
else {
const err467 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err468 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data177.exponential !== undefined){
let data181 = data177.exponential;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.mean === undefined){
const err469 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
for(const key73 in data181){
if(!(key73 === "mean")){
const err470 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data181.mean !== undefined){
let data182 = data181.mean;
if(typeof data182 === "string"){
if(!pattern1.test(data182)){
const err471 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
else {
const err472 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
}
else {
const err473 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data177.lognormal !== undefined){
let data183 = data177.lognormal;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.median === undefined){
const err474 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(data183.p99 === undefined){
const err475 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
for(const key74 in data183){
if(!((key74 === "median") || (key74 === "p99"))){
const err476 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data183.median !== undefined){
let data184 = data183.median;
if(typeof data184 === "string"){
if(!pattern1.test(data184)){
const err477 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
else {
const err478 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data183.p99 !== undefined){
let data185 = data183.p99;
if(typeof data185 === "string"){
if(!pattern1.test(data185)){
const err479 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
else {
const err480 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
else {
const err481 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/preStop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/preStop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
}
if(data139.exits !== undefined){
let data186 = data139.exits;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key75 in data186){
if(!((((key75 === "after") || (key75 === "exitCode")) || (key75 === "chance")) || (key75 === "times"))){
const err482 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data186.after !== undefined){
let data187 = data186.after;
if((typeof data187 !== "string") && (!(data187 && typeof data187 == "object" && !Array.isArray(data187)))){
const err483 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.exits.properties.after.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(typeof data187 === "string"){
if(!pattern1.test(data187)){
const err484 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(Object.keys(data187).length > 1){
const err485 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(Object.keys(data187).length < 1){
const err486 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
for(const key76 in data187){
if(!(((key76 === "uniform") || (key76 === "exponential")) || (key76 === "lognormal"))){
const err487 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data187.uniform !== undefined){
let data188 = data187.uniform;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.from === undefined){
const err488 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(data188.to === undefined){
const err489 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
for(const key77 in data188){
if(!((key77 === "from") || (key77 === "to"))){
const err490 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data188.from !== undefined){
let data189 = data188.from;
if(typeof data189 === "string"){
if(!pattern1.test(data189)){
const err491 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err492 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data188.to !== undefined){
let data190 = data188.to;
if(typeof data190 === "string"){
if(!pattern1.test(data190)){
const err493 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err494 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err495 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data187.exponential !== undefined){
let data191 = data187.exponential;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(data191.mean === undefined){
const err496 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
for(const key78 in data191){
if(!(key78 === "mean")){
const err497 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data191.mean !== undefined){
let data192 = data191.mean;
if(typeof data192 === "string"){
if(!pattern1.test(data192)){
const err498 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
else {
const err499 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
else {
const err500 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data187.lognormal !== undefined){
let data193 = data187.lognormal;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.median === undefined){
const err501 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data193.p99 === undefined){
const err502 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
for(const key79 in data193){
if(!((key79 === "median") || (key79 === "p99"))){
const err503 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data193.median !== undefined){
let data194 = data193.median;
if(typeof data194 === "string"){
if(!pattern1.test(data194)){
const err504 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err505 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data193.p99 !== undefined){
let data195 = data193.p99;
if(typeof data195 === "string"){
if(!pattern1.test(data195)){
const err506 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
else {
const err508 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/after/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
}
if(data186.exitCode !== undefined){
let data196 = data186.exitCode;
if(!((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196)))){
const err509 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/exitCode",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(typeof data196 == "number"){
if(data196 < 0 || isNaN(data196)){
const err510 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/exitCode",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data186.chance !== undefined){
let data197 = data186.chance;
if(typeof data197 === "string"){
if(!pattern57.test(data197)){
const err511 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/chance/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
else {
const err512 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/chance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data186.times !== undefined){
let data198 = data186.times;
if(!((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198)))){
const err513 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
if(typeof data198 == "number"){
if(data198 < 1 || isNaN(data198)){
const err514 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
}
else {
const err515 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/exits",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/exits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data139.stuck !== undefined){
let data199 = data139.stuck;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key80 in data199){
if(!((((key80 === "after") || (key80 === "for")) || (key80 === "chance")) || (key80 === "times"))){
const err516 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data199.after !== undefined){
let data200 = data199.after;
if((typeof data200 !== "string") && (!(data200 && typeof data200 == "object" && !Array.isArray(data200)))){
const err517 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.stuck.properties.after.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(typeof data200 === "string"){
if(!pattern1.test(data200)){
const err518 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(Object.keys(data200).length > 1){
const err519 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if(Object.keys(data200).length < 1){
const err520 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
for(const key81 in data200){
if(!(((key81 === "uniform") || (key81 === "exponential")) || (key81 === "lognormal"))){
const err521 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data200.uniform !== undefined){
let data201 = data200.uniform;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.from === undefined){
const err522 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(data201.to === undefined){
const err523 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
for(const key82 in data201){
if(!((key82 === "from") || (key82 === "to"))){
const err524 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data201.from !== undefined){
let data202 = data201.from;
if(typeof data202 === "string"){
if(!pattern1.test(data202)){
const err525 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err526 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data201.to !== undefined){
let data203 = data201.to;
if(typeof data203 === "string"){
if(!pattern1.test(data203)){
const err527 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err528 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err529 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data200.exponential !== undefined){
let data204 = data200.exponential;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.mean === undefined){
const err530 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
for(const key83 in data204){
if(!(key83 === "mean")){
const err531 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data204.mean !== undefined){
let data205 = data204.mean;
if(typeof data205 === "string"){
if(!pattern1.test(data205)){
const err532 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
else {
const err533 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
}
else {
const err534 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data200.lognormal !== undefined){
let data206 = data200.lognormal;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.median === undefined){
const err535 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data206.p99 === undefined){
const err536 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
for(const key84 in data206){
if(!((key84 === "median") || (key84 === "p99"))){
const err537 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data206.median !== undefined){
let data207 = data206.median;
if(typeof data207 === "string"){
if(!pattern1.test(data207)){
const err538 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
else {
const err539 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data206.p99 !== undefined){
let data208 = data206.p99;
if(typeof data208 === "string"){
if(!pattern1.test(data208)){
const err540 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
else {
const err542 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/after/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/after/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data199.for !== undefined){
let data209 = data199.for;
if((typeof data209 !== "string") && (!(data209 && typeof data209 == "object" && !Array.isArray(data209)))){
const err543 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.containers.additionalProperties.properties.stuck.properties.for.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(typeof data209 === "string"){
if(!pattern1.test(data209)){
const err544 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(Object.keys(data209).length > 1){
const err545 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(Object.keys(data209).length < 1){
const err546 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
for(const key85 in data209){
if(!(((key85 === "uniform") || (key85 === "exponential")) || (key85 === "lognormal"))){
const err547 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data209.uniform !== undefined){
let data210 = data209.uniform;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
if(data210.from === undefined){
const err548 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(data210.to === undefined){
const err549 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
for(const key86 in data210){
if(!((key86 === "from") || (key86 === "to"))){
const err550 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data210.from !== undefined){
let data211 = data210.from;
if(typeof data211 === "string"){
if(!pattern1.test(data211)){
const err551 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
else {
const err552 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data210.to !== undefined){
let data212 = data210.to;
if(typeof data212 === "string"){
if(!pattern1.test(data212)){
const err553 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
else {
const err554 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
}
else {
const err555 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data209.exponential !== undefined){
let data213 = data209.exponential;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(data213.mean === undefined){
const err556 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
for(const key87 in data213){
if(!(key87 === "mean")){
const err557 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data213.mean !== undefined){
let data214 = data213.mean;
if(typeof data214 === "string"){
if(!pattern1.test(data214)){
const err558 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
else {
const err559 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
}
else {
const err560 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data209.lognormal !== undefined){
let data215 = data209.lognormal;
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
if(data215.median === undefined){
const err561 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(data215.p99 === undefined){
const err562 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
for(const key88 in data215){
if(!((key88 === "median") || (key88 === "p99"))){
const err563 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data215.median !== undefined){
let data216 = data215.median;
if(typeof data216 === "string"){
if(!pattern1.test(data216)){
const err564 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
else {
const err565 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data215.p99 !== undefined){
let data217 = data215.p99;
if(typeof data217 === "string"){
if(!pattern1.test(data217)){
const err566 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
else {
const err567 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
}
else {
const err568 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/for/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/for/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
}
}
if(data199.chance !== undefined){
let data218 = data199.chance;
if(typeof data218 === "string"){
if(!pattern57.test(data218)){
const err569 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/chance/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
else {
const err570 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/chance",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/chance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data199.times !== undefined){
let data219 = data199.times;
if(!((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219)))){
const err571 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(typeof data219 == "number"){
if(data219 < 1 || isNaN(data219)){
const err572 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck/times",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
}
}
else {
const err573 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/stuck",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/properties/stuck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
}
else {
const err574 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
}
else {
const err575 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/containers",schemaPath:"#/properties/spec/properties/behaviour/items/properties/containers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data47.serves !== undefined){
let data220 = data47.serves;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key89 in data220){
if(!((((key89 === "cpuPerRequest") || (key89 === "memoryBase")) || (key89 === "memoryPerInFlight")) || (key89 === "timeout"))){
const err576 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data220.cpuPerRequest !== undefined){
let data221 = data220.cpuPerRequest;
if(typeof data221 === "string"){
if(!pattern1.test(data221)){
const err577 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/cpuPerRequest",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/cpuPerRequest/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
else {
const err578 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/cpuPerRequest",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/cpuPerRequest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data220.memoryBase !== undefined){
let data222 = data220.memoryBase;
if((typeof data222 !== "string") && (!(typeof data222 == "number"))){
const err579 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.serves.properties.memoryBase.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(typeof data222 == "number"){
if(data222 < 0 || isNaN(data222)){
const err580 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(typeof data222 === "string"){
if(!pattern4.test(data222)){
const err581 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
if(data220.memoryPerInFlight !== undefined){
let data223 = data220.memoryPerInFlight;
if((typeof data223 !== "string") && (!(typeof data223 == "number"))){
const err582 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.serves.properties.memoryPerInFlight.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(typeof data223 == "number"){
if(data223 < 0 || isNaN(data223)){
const err583 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(typeof data223 === "string"){
if(!pattern4.test(data223)){
const err584 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
}
if(data220.timeout !== undefined){
let data224 = data220.timeout;
if(typeof data224 === "string"){
if(!pattern1.test(data224)){
const err585 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/timeout",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
else {
const err586 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/timeout",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
else {
const err587 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data47.usage !== undefined){
let data225 = data47.usage;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key90 in data225){
if(!(((key90 === "cpu") || (key90 === "memory")) || (key90 === "containers"))){
const err588 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data225.cpu !== undefined){
let data226 = data225.cpu;
if(((typeof data226 !== "string") && (!(typeof data226 == "number"))) && (!(data226 && typeof data226 == "object" && !Array.isArray(data226)))){
const err589 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
if(typeof data226 == "number"){
if(data226 < 0 || isNaN(data226)){
const err590 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(typeof data226 === "string"){
if(!pattern4.test(data226)){
const err591 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
for(const key91 in data226){
if(!(((((key91 === "constant") || (key91 === "hourly")) || (key91 === "trace")) || (key91 === "column")) || (key91 === "noise"))){
const err592 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data226.constant !== undefined){
let data227 = data226.constant;
if((typeof data227 !== "string") && (!(typeof data227 == "number"))){
const err593 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(typeof data227 == "number"){
if(data227 < 0 || isNaN(data227)){
const err594 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(typeof data227 === "string"){
if(!pattern4.test(data227)){
const err595 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
}
if(data226.hourly !== undefined){
let data228 = data226.hourly;
if(Array.isArray(data228)){
if(data228.length < 24){
const err596 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
const len5 = data228.length;
for(let i5=0; i5<len5; i5++){
let data229 = data228[i5];
if((typeof data229 !== "string") && (!(typeof data229 == "number"))){
const err597 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(typeof data229 == "number"){
if(data229 < 0 || isNaN(data229)){
const err598 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(typeof data229 === "string"){
if(!pattern4.test(data229)){
const err599 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
}
}
else {
const err600 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data226.trace !== undefined){
if(typeof data226.trace !== "string"){
const err601 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data226.column !== undefined){
if(typeof data226.column !== "string"){
const err602 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data226.noise !== undefined){
let data232 = data226.noise;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
if(data232.within === undefined){
const err603 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
for(const key92 in data232){
if(!((key92 === "within") || (key92 === "every"))){
const err604 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data232.within !== undefined){
let data233 = data232.within;
if(typeof data233 === "string"){
if(!pattern57.test(data233)){
const err605 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
else {
const err606 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data232.every !== undefined){
let data234 = data232.every;
if(typeof data234 === "string"){
if(!pattern1.test(data234)){
const err607 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err608 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
}
else {
const err609 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
}
}
if(data225.memory !== undefined){
let data235 = data225.memory;
if(((typeof data235 !== "string") && (!(typeof data235 == "number"))) && (!(data235 && typeof data235 == "object" && !Array.isArray(data235)))){
const err610 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
if(typeof data235 == "number"){
if(data235 < 0 || isNaN(data235)){
const err611 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(typeof data235 === "string"){
if(!pattern4.test(data235)){
const err612 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
for(const key93 in data235){
if(!((((((key93 === "growth") || (key93 === "constant")) || (key93 === "hourly")) || (key93 === "trace")) || (key93 === "column")) || (key93 === "noise"))){
const err613 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data235.growth !== undefined){
let data236 = data235.growth;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.perSecond === undefined){
const err614 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
for(const key94 in data236){
if(!(((key94 === "perSecond") || (key94 === "after")) || (key94 === "most"))){
const err615 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data236.perSecond !== undefined){
let data237 = data236.perSecond;
if((typeof data237 !== "string") && (!(typeof data237 == "number"))){
const err616 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.growth.properties.perSecond.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if(typeof data237 == "number"){
if(data237 < 0 || isNaN(data237)){
const err617 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(typeof data237 === "string"){
if(!pattern4.test(data237)){
const err618 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
}
if(data236.after !== undefined){
let data238 = data236.after;
if(typeof data238 === "string"){
if(!pattern1.test(data238)){
const err619 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
else {
const err620 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data236.most !== undefined){
let data239 = data236.most;
if((typeof data239 !== "string") && (!(typeof data239 == "number"))){
const err621 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.growth.properties.most.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if(typeof data239 == "number"){
if(data239 < 0 || isNaN(data239)){
const err622 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(typeof data239 === "string"){
if(!pattern4.test(data239)){
const err623 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
}
}
else {
const err624 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data235.constant !== undefined){
let data240 = data235.constant;
if((typeof data240 !== "string") && (!(typeof data240 == "number"))){
const err625 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
if(typeof data240 == "number"){
if(data240 < 0 || isNaN(data240)){
const err626 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(typeof data240 === "string"){
if(!pattern4.test(data240)){
const err627 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
}
if(data235.hourly !== undefined){
let data241 = data235.hourly;
if(Array.isArray(data241)){
if(data241.length < 24){
const err628 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
const len6 = data241.length;
for(let i6=0; i6<len6; i6++){
let data242 = data241[i6];
if((typeof data242 !== "string") && (!(typeof data242 == "number"))){
const err629 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
if(typeof data242 == "number"){
if(data242 < 0 || isNaN(data242)){
const err630 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(typeof data242 === "string"){
if(!pattern4.test(data242)){
const err631 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
}
}
else {
const err632 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data235.trace !== undefined){
if(typeof data235.trace !== "string"){
const err633 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
if(data235.column !== undefined){
if(typeof data235.column !== "string"){
const err634 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data235.noise !== undefined){
let data245 = data235.noise;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
if(data245.within === undefined){
const err635 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
for(const key95 in data245){
if(!((key95 === "within") || (key95 === "every"))){
const err636 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data245.within !== undefined){
let data246 = data245.within;
if(typeof data246 === "string"){
if(!pattern57.test(data246)){
const err637 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
else {
const err638 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data245.every !== undefined){
let data247 = data245.every;
if(typeof data247 === "string"){
if(!pattern1.test(data247)){
const err639 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
else {
const err640 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
}
else {
const err641 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
}
}
if(data225.containers !== undefined){
let data248 = data225.containers;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key96 in data248){
let data249 = data248[key96];
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key97 in data249){
if(!((key97 === "cpu") || (key97 === "memory"))){
const err642 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data249.cpu !== undefined){
let data250 = data249.cpu;
if(((typeof data250 !== "string") && (!(typeof data250 == "number"))) && (!(data250 && typeof data250 == "object" && !Array.isArray(data250)))){
const err643 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if(typeof data250 == "number"){
if(data250 < 0 || isNaN(data250)){
const err644 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(typeof data250 === "string"){
if(!pattern4.test(data250)){
const err645 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
for(const key98 in data250){
if(!(((((key98 === "constant") || (key98 === "hourly")) || (key98 === "trace")) || (key98 === "column")) || (key98 === "noise"))){
const err646 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data250.constant !== undefined){
let data251 = data250.constant;
if((typeof data251 !== "string") && (!(typeof data251 == "number"))){
const err647 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
if(typeof data251 == "number"){
if(data251 < 0 || isNaN(data251)){
const err648 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(typeof data251 === "string"){
if(!pattern4.test(data251)){
const err649 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
}
if(data250.hourly !== undefined){
let data252 = data250.hourly;
if(Array.isArray(data252)){
if(data252.length < 24){
const err650 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
const len7 = data252.length;
for(let i7=0; i7<len7; i7++){
let data253 = data252[i7];
if((typeof data253 !== "string") && (!(typeof data253 == "number"))){
const err651 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
if(typeof data253 == "number"){
if(data253 < 0 || isNaN(data253)){
const err652 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(typeof data253 === "string"){
if(!pattern4.test(data253)){
const err653 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
}
}
else {
const err654 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data250.trace !== undefined){
if(typeof data250.trace !== "string"){
const err655 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
if(data250.column !== undefined){
if(typeof data250.column !== "string"){
const err656 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
if(data250.noise !== undefined){
let data256 = data250.noise;
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
if(data256.within === undefined){
const err657 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
for(const key99 in data256){
if(!((key99 === "within") || (key99 === "every"))){
const err658 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data256.within !== undefined){
let data257 = data256.within;
if(typeof data257 === "string"){
if(!pattern57.test(data257)){
const err659 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
else {
const err660 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(data256.every !== undefined){
let data258 = data256.every;
if(typeof data258 === "string"){
if(!pattern1.test(data258)){
const err661 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
else {
const err662 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
}
else {
const err663 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
}
}
if(data249.memory !== undefined){
let data259 = data249.memory;
if(((typeof data259 !== "string") && (!(typeof data259 == "number"))) && (!(data259 && typeof data259 == "object" && !Array.isArray(data259)))){
const err664 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
if(typeof data259 == "number"){
if(data259 < 0 || isNaN(data259)){
const err665 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(typeof data259 === "string"){
if(!pattern4.test(data259)){
const err666 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key100 in data259){
if(!((((((key100 === "growth") || (key100 === "constant")) || (key100 === "hourly")) || (key100 === "trace")) || (key100 === "column")) || (key100 === "noise"))){
const err667 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data259.growth !== undefined){
let data260 = data259.growth;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.perSecond === undefined){
const err668 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
for(const key101 in data260){
if(!(((key101 === "perSecond") || (key101 === "after")) || (key101 === "most"))){
const err669 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data260.perSecond !== undefined){
let data261 = data260.perSecond;
if((typeof data261 !== "string") && (!(typeof data261 == "number"))){
const err670 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.growth.properties.perSecond.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
if(typeof data261 == "number"){
if(data261 < 0 || isNaN(data261)){
const err671 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
if(typeof data261 === "string"){
if(!pattern4.test(data261)){
const err672 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
}
if(data260.after !== undefined){
let data262 = data260.after;
if(typeof data262 === "string"){
if(!pattern1.test(data262)){
const err673 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
else {
const err674 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data260.most !== undefined){
let data263 = data260.most;
if((typeof data263 !== "string") && (!(typeof data263 == "number"))){
const err675 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.growth.properties.most.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
if(typeof data263 == "number"){
if(data263 < 0 || isNaN(data263)){
const err676 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
if(typeof data263 === "string"){
if(!pattern4.test(data263)){
const err677 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
}
}
else {
const err678 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data259.constant !== undefined){
let data264 = data259.constant;
if((typeof data264 !== "string") && (!(typeof data264 == "number"))){
const err679 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
if(typeof data264 == "number"){
if(data264 < 0 || isNaN(data264)){
const err680 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(typeof data264 === "string"){
if(!pattern4.test(data264)){
const err681 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
}
if(data259.hourly !== undefined){
let data265 = data259.hourly;
if(Array.isArray(data265)){
if(data265.length < 24){
const err682 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
const len8 = data265.length;
for(let i8=0; i8<len8; i8++){
let data266 = data265[i8];
if((typeof data266 !== "string") && (!(typeof data266 == "number"))){
const err683 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
if(typeof data266 == "number"){
if(data266 < 0 || isNaN(data266)){
const err684 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(typeof data266 === "string"){
if(!pattern4.test(data266)){
const err685 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
}
}
else {
const err686 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data259.trace !== undefined){
if(typeof data259.trace !== "string"){
const err687 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data259.column !== undefined){
if(typeof data259.column !== "string"){
const err688 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data259.noise !== undefined){
let data269 = data259.noise;
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
if(data269.within === undefined){
const err689 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
for(const key102 in data269){
if(!((key102 === "within") || (key102 === "every"))){
const err690 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data269.within !== undefined){
let data270 = data269.within;
if(typeof data270 === "string"){
if(!pattern57.test(data270)){
const err691 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
else {
const err692 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data269.every !== undefined){
let data271 = data269.every;
if(typeof data271 === "string"){
if(!pattern1.test(data271)){
const err693 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
else {
const err694 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
}
else {
const err695 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
}
}
}
else {
const err696 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key96.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
}
else {
const err697 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err698 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
}
else {
const err699 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
}
else {
const err700 = {instancePath:instancePath+"/spec/behaviour",schemaPath:"#/properties/spec/properties/behaviour/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
if(data5.timeline !== undefined){
let data272 = data5.timeline;
if(Array.isArray(data272)){
const len9 = data272.length;
for(let i9=0; i9<len9; i9++){
let data273 = data272[i9];
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
if(data273.at === undefined){
const err701 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
if(data273.do === undefined){
const err702 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
for(const key103 in data273){
if(!((key103 === "at") || (key103 === "do"))){
const err703 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data273.at !== undefined){
let data274 = data273.at;
if(typeof data274 === "string"){
if(!pattern1.test(data274)){
const err704 = {instancePath:instancePath+"/spec/timeline/" + i9+"/at",schemaPath:"#/properties/spec/properties/timeline/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
else {
const err705 = {instancePath:instancePath+"/spec/timeline/" + i9+"/at",schemaPath:"#/properties/spec/properties/timeline/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
if(data273.do !== undefined){
let data275 = data273.do;
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
if(Object.keys(data275).length > 1){
const err706 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
if(Object.keys(data275).length < 1){
const err707 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
for(const key104 in data275){
if(!(func2.call(schema11.properties.spec.properties.timeline.items.properties.do.properties, key104))){
const err708 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data275.cordon !== undefined){
let data276 = data275.cordon;
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
if(Object.keys(data276).length > 1){
const err709 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
if(Object.keys(data276).length < 1){
const err710 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
for(const key105 in data276){
if(!(((key105 === "node") || (key105 === "pool")) || (key105 === "zone"))){
const err711 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
if(data276.node !== undefined){
if(typeof data276.node !== "string"){
const err712 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
if(data276.pool !== undefined){
if(typeof data276.pool !== "string"){
const err713 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
if(data276.zone !== undefined){
if(typeof data276.zone !== "string"){
const err714 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
}
else {
const err715 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
if(data275.uncordon !== undefined){
let data280 = data275.uncordon;
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
if(Object.keys(data280).length > 1){
const err716 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
if(Object.keys(data280).length < 1){
const err717 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
for(const key106 in data280){
if(!(((key106 === "node") || (key106 === "pool")) || (key106 === "zone"))){
const err718 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
if(data280.node !== undefined){
if(typeof data280.node !== "string"){
const err719 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data280.pool !== undefined){
if(typeof data280.pool !== "string"){
const err720 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
if(data280.zone !== undefined){
if(typeof data280.zone !== "string"){
const err721 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
}
else {
const err722 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(data275.scale !== undefined){
let data284 = data275.scale;
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
if(data284.target === undefined){
const err723 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
if(data284.replicas === undefined){
const err724 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
for(const key107 in data284){
if(!((key107 === "target") || (key107 === "replicas"))){
const err725 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
if(data284.target !== undefined){
let data285 = data284.target;
if(typeof data285 === "string"){
if(!pattern152.test(data285)){
const err726 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
else {
const err727 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
if(data284.replicas !== undefined){
let data286 = data284.replicas;
if(!((typeof data286 == "number") && (!(data286 % 1) && !isNaN(data286)))){
const err728 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/replicas",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
if(typeof data286 == "number"){
if(data286 < 0 || isNaN(data286)){
const err729 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/replicas",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err730 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
if(data275.setImage !== undefined){
let data287 = data275.setImage;
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
if(data287.target === undefined){
const err731 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
if(data287.container === undefined){
const err732 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "container"},message:"must have required property '"+"container"+"'"};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
if(data287.image === undefined){
const err733 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
for(const key108 in data287){
if(!(((key108 === "target") || (key108 === "container")) || (key108 === "image"))){
const err734 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data287.target !== undefined){
let data288 = data287.target;
if(typeof data288 === "string"){
if(!pattern153.test(data288)){
const err735 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
else {
const err736 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
if(data287.container !== undefined){
if(typeof data287.container !== "string"){
const err737 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/container",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/container/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
if(data287.image !== undefined){
if(typeof data287.image !== "string"){
const err738 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/image",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
}
else {
const err739 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data275.rolloutPause !== undefined){
let data291 = data275.rolloutPause;
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
if(data291.target === undefined){
const err740 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
for(const key109 in data291){
if(!(key109 === "target")){
const err741 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
if(data291.target !== undefined){
let data292 = data291.target;
if(typeof data292 === "string"){
if(!pattern154.test(data292)){
const err742 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
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
const err743 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err744 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
if(data275.rolloutResume !== undefined){
let data293 = data275.rolloutResume;
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
if(data293.target === undefined){
const err745 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
for(const key110 in data293){
if(!(key110 === "target")){
const err746 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
if(data293.target !== undefined){
let data294 = data293.target;
if(typeof data294 === "string"){
if(!pattern154.test(data294)){
const err747 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
else {
const err748 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
}
else {
const err749 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
if(data275.delete !== undefined){
let data295 = data275.delete;
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
if(data295.target === undefined){
const err750 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
for(const key111 in data295){
if(!(key111 === "target")){
const err751 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
if(data295.target !== undefined){
let data296 = data295.target;
if(typeof data296 === "string"){
if(!pattern14.test(data296)){
const err752 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"+"\""};
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
const err753 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
}
else {
const err754 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
if(data275.addNodes !== undefined){
let data297 = data275.addNodes;
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
if(data297.pool === undefined){
const err755 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
if(data297.count === undefined){
const err756 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
for(const key112 in data297){
if(!((key112 === "pool") || (key112 === "count"))){
const err757 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112},message:"must NOT have additional properties"};
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
const err758 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data297.count !== undefined){
let data299 = data297.count;
if(!((typeof data299 == "number") && (!(data299 % 1) && !isNaN(data299)))){
const err759 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
if(typeof data299 == "number"){
if(data299 < 1 || isNaN(data299)){
const err760 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
}
}
else {
const err761 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
if(data275.apply !== undefined){
let data300 = data275.apply;
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
if(data300.manifests === undefined){
const err762 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/required",keyword:"required",params:{missingProperty: "manifests"},message:"must have required property '"+"manifests"+"'"};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
for(const key113 in data300){
if(!(key113 === "manifests")){
const err763 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data300.manifests !== undefined){
let data301 = data300.manifests;
if(Array.isArray(data301)){
if(data301.length < 1){
const err764 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
const len10 = data301.length;
for(let i10=0; i10<len10; i10++){
if(typeof data301[i10] !== "string"){
const err765 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests/" + i10,schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
}
else {
const err766 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
}
else {
const err767 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
if(data275.drain !== undefined){
let data303 = data275.drain;
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
for(const key114 in data303){
if(!(func2.call(schema11.properties.spec.properties.timeline.items.properties.do.properties.drain.properties, key114))){
const err768 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
if(data303.node !== undefined){
if(typeof data303.node !== "string"){
const err769 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
if(data303.pool !== undefined){
if(typeof data303.pool !== "string"){
const err770 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
if(data303.zone !== undefined){
if(typeof data303.zone !== "string"){
const err771 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
if(data303.parallel !== undefined){
let data307 = data303.parallel;
if(!((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307)))){
const err772 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
if(typeof data307 == "number"){
if(data307 < 1 || isNaN(data307)){
const err773 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
}
if(data303.timeout !== undefined){
let data308 = data303.timeout;
if(typeof data308 === "string"){
if(!pattern1.test(data308)){
const err774 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err775 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
if(data303.force !== undefined){
if(typeof data303.force !== "boolean"){
const err776 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/force",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
if(data303.ignoreDaemonSets !== undefined){
if(typeof data303.ignoreDaemonSets !== "boolean"){
const err777 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/ignoreDaemonSets",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/ignoreDaemonSets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
if(data303.deleteEmptyDirData !== undefined){
if(typeof data303.deleteEmptyDirData !== "boolean"){
const err778 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/deleteEmptyDirData",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/deleteEmptyDirData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data303.skipWaitForDeleteTimeout !== undefined){
let data312 = data303.skipWaitForDeleteTimeout;
if(typeof data312 === "string"){
if(!pattern1.test(data312)){
const err779 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/skipWaitForDeleteTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
else {
const err780 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/skipWaitForDeleteTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
}
else {
const err781 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
if(data275.fail !== undefined){
let data313 = data275.fail;
if(data313 && typeof data313 == "object" && !Array.isArray(data313)){
for(const key115 in data313){
if(!((((key115 === "node") || (key115 === "pool")) || (key115 === "zone")) || (key115 === "for"))){
const err782 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
if(data313.node !== undefined){
if(typeof data313.node !== "string"){
const err783 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
if(data313.pool !== undefined){
if(typeof data313.pool !== "string"){
const err784 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data313.zone !== undefined){
if(typeof data313.zone !== "string"){
const err785 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
if(data313.for !== undefined){
let data317 = data313.for;
if(typeof data317 === "string"){
if(!pattern1.test(data317)){
const err786 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
else {
const err787 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
}
else {
const err788 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
if(data275.recover !== undefined){
let data318 = data275.recover;
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
for(const key116 in data318){
if(!(((key116 === "node") || (key116 === "pool")) || (key116 === "zone"))){
const err789 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data318.node !== undefined){
if(typeof data318.node !== "string"){
const err790 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
if(data318.pool !== undefined){
if(typeof data318.pool !== "string"){
const err791 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
if(data318.zone !== undefined){
if(typeof data318.zone !== "string"){
const err792 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
}
else {
const err793 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
if(data275.zoneFail !== undefined){
let data322 = data275.zoneFail;
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
if(data322.zone === undefined){
const err794 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
for(const key117 in data322){
if(!((key117 === "zone") || (key117 === "for"))){
const err795 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
if(data322.zone !== undefined){
if(typeof data322.zone !== "string"){
const err796 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
if(data322.for !== undefined){
let data324 = data322.for;
if(typeof data324 === "string"){
if(!pattern1.test(data324)){
const err797 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
else {
const err798 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err799 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data275.removeNodes !== undefined){
let data325 = data275.removeNodes;
if(data325 && typeof data325 == "object" && !Array.isArray(data325)){
for(const key118 in data325){
if(!((((key118 === "node") || (key118 === "pool")) || (key118 === "zone")) || (key118 === "count"))){
const err800 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
if(data325.node !== undefined){
if(typeof data325.node !== "string"){
const err801 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
if(data325.pool !== undefined){
if(typeof data325.pool !== "string"){
const err802 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
}
if(data325.zone !== undefined){
if(typeof data325.zone !== "string"){
const err803 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
if(data325.count !== undefined){
let data329 = data325.count;
if(!((typeof data329 == "number") && (!(data329 % 1) && !isNaN(data329)))){
const err804 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
if(typeof data329 == "number"){
if(data329 < 1 || isNaN(data329)){
const err805 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
}
}
else {
const err806 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
if(data275.taint !== undefined){
let data330 = data275.taint;
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
if(data330.key === undefined){
const err807 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
if(data330.effect === undefined){
const err808 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
for(const key119 in data330){
if(!((((((key119 === "node") || (key119 === "pool")) || (key119 === "zone")) || (key119 === "key")) || (key119 === "value")) || (key119 === "effect"))){
const err809 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data330.node !== undefined){
if(typeof data330.node !== "string"){
const err810 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
if(data330.pool !== undefined){
if(typeof data330.pool !== "string"){
const err811 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
if(data330.zone !== undefined){
if(typeof data330.zone !== "string"){
const err812 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
if(data330.key !== undefined){
if(typeof data330.key !== "string"){
const err813 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/key",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
if(data330.value !== undefined){
if(typeof data330.value !== "string"){
const err814 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/value",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(data330.effect !== undefined){
let data336 = data330.effect;
if(typeof data336 !== "string"){
const err815 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
if(!(((data336 === "NoSchedule") || (data336 === "PreferNoSchedule")) || (data336 === "NoExecute"))){
const err816 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.timeline.items.properties.do.properties.taint.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
}
else {
const err817 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data275.untaint !== undefined){
let data337 = data275.untaint;
if(data337 && typeof data337 == "object" && !Array.isArray(data337)){
if(data337.key === undefined){
const err818 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
for(const key120 in data337){
if(!(((((key120 === "node") || (key120 === "pool")) || (key120 === "zone")) || (key120 === "key")) || (key120 === "effect"))){
const err819 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
if(data337.node !== undefined){
if(typeof data337.node !== "string"){
const err820 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
if(data337.pool !== undefined){
if(typeof data337.pool !== "string"){
const err821 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
if(data337.zone !== undefined){
if(typeof data337.zone !== "string"){
const err822 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
if(data337.key !== undefined){
if(typeof data337.key !== "string"){
const err823 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/key",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
if(data337.effect !== undefined){
let data342 = data337.effect;
if(typeof data342 !== "string"){
const err824 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
if(!(((data342 === "NoSchedule") || (data342 === "PreferNoSchedule")) || (data342 === "NoExecute"))){
const err825 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.timeline.items.properties.do.properties.untaint.properties.effect.enum},message:"must be equal to one of the allowed values"};
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
const err826 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
if(data275.upgradePool !== undefined){
let data343 = data275.upgradePool;
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
if(data343.pool === undefined){
const err827 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
for(const key121 in data343){
if(!((((((((key121 === "pool") || (key121 === "parallel")) || (key121 === "surge")) || (key121 === "timeout")) || (key121 === "force")) || (key121 === "ignoreDaemonSets")) || (key121 === "deleteEmptyDirData")) || (key121 === "skipWaitForDeleteTimeout"))){
const err828 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
if(data343.pool !== undefined){
if(typeof data343.pool !== "string"){
const err829 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
if(data343.parallel !== undefined){
let data345 = data343.parallel;
if(!((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345)))){
const err830 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
if(typeof data345 == "number"){
if(data345 < 1 || isNaN(data345)){
const err831 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
}
if(data343.surge !== undefined){
let data346 = data343.surge;
if(!((typeof data346 == "number") && (!(data346 % 1) && !isNaN(data346)))){
const err832 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/surge",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/surge/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
if(typeof data346 == "number"){
if(data346 < 0 || isNaN(data346)){
const err833 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/surge",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/surge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
}
if(data343.timeout !== undefined){
let data347 = data343.timeout;
if(typeof data347 === "string"){
if(!pattern1.test(data347)){
const err834 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err835 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
if(data343.force !== undefined){
if(typeof data343.force !== "boolean"){
const err836 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/force",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
if(data343.ignoreDaemonSets !== undefined){
if(typeof data343.ignoreDaemonSets !== "boolean"){
const err837 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/ignoreDaemonSets",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/ignoreDaemonSets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data343.deleteEmptyDirData !== undefined){
if(typeof data343.deleteEmptyDirData !== "boolean"){
const err838 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/deleteEmptyDirData",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/deleteEmptyDirData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
if(data343.skipWaitForDeleteTimeout !== undefined){
let data351 = data343.skipWaitForDeleteTimeout;
if(typeof data351 === "string"){
if(!pattern1.test(data351)){
const err839 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/skipWaitForDeleteTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
else {
const err840 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/skipWaitForDeleteTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err841 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
if(data275.rolloutUndo !== undefined){
let data352 = data275.rolloutUndo;
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
if(data352.target === undefined){
const err842 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
for(const key122 in data352){
if(!((key122 === "target") || (key122 === "toRevision"))){
const err843 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
if(data352.target !== undefined){
let data353 = data352.target;
if(typeof data353 === "string"){
if(!pattern154.test(data353)){
const err844 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
else {
const err845 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
if(data352.toRevision !== undefined){
let data354 = data352.toRevision;
if(!((typeof data354 == "number") && (!(data354 % 1) && !isNaN(data354)))){
const err846 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/toRevision",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/toRevision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
if(typeof data354 == "number"){
if(data354 < 1 || isNaN(data354)){
const err847 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/toRevision",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/toRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
}
}
}
else {
const err848 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
}
else {
const err849 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
}
else {
const err850 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
}
else {
const err851 = {instancePath:instancePath+"/spec/timeline",schemaPath:"#/properties/spec/properties/timeline/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
if(data5.controlPlane !== undefined){
let data355 = data5.controlPlane;
if(typeof data355 !== "string"){
const err852 = {instancePath:instancePath+"/spec/controlPlane",schemaPath:"#/properties/spec/properties/controlPlane/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
if(!((data355 === "default") || (data355 === "instant"))){
const err853 = {instancePath:instancePath+"/spec/controlPlane",schemaPath:"#/properties/spec/properties/controlPlane/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.controlPlane.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
if(data5.traffic !== undefined){
let data356 = data5.traffic;
if(Array.isArray(data356)){
const len11 = data356.length;
for(let i11=0; i11<len11; i11++){
let data357 = data356[i11];
if(data357 && typeof data357 == "object" && !Array.isArray(data357)){
if(data357.to === undefined){
const err854 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
if(data357.rate === undefined){
const err855 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'"};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
for(const key123 in data357){
if(!((key123 === "to") || (key123 === "rate"))){
const err856 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key123},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
if(data357.to !== undefined){
let data358 = data357.to;
if(typeof data358 === "string"){
if(!pattern164.test(data358)){
const err857 = {instancePath:instancePath+"/spec/traffic/" + i11+"/to",schemaPath:"#/properties/spec/properties/traffic/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^service/[^/]+/[^/]+$"},message:"must match pattern \""+"^service/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
else {
const err858 = {instancePath:instancePath+"/spec/traffic/" + i11+"/to",schemaPath:"#/properties/spec/properties/traffic/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
if(data357.rate !== undefined){
let data359 = data357.rate;
if((!(typeof data359 == "number")) && (!(data359 && typeof data359 == "object" && !Array.isArray(data359)))){
const err859 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/type",keyword:"type",params:{type: schema11.properties.spec.properties.traffic.items.properties.rate.type},message:"must be number,object"};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
if(typeof data359 == "number"){
if(data359 < 0 || isNaN(data359)){
const err860 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
if(data359 && typeof data359 == "object" && !Array.isArray(data359)){
for(const key124 in data359){
if(!((((((((key124 === "steps") || (key124 === "diurnal")) || (key124 === "trace")) || (key124 === "column")) || (key124 === "per")) || (key124 === "scale")) || (key124 === "spike")) || (key124 === "poisson"))){
const err861 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key124},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
if(data359.steps !== undefined){
let data360 = data359.steps;
if(Array.isArray(data360)){
if(data360.length < 1){
const err862 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
const len12 = data360.length;
for(let i12=0; i12<len12; i12++){
let data361 = data360[i12];
if(data361 && typeof data361 == "object" && !Array.isArray(data361)){
if(data361.at === undefined){
const err863 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
if(data361.perSecond === undefined){
const err864 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
for(const key125 in data361){
if(!((key125 === "at") || (key125 === "perSecond"))){
const err865 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
if(data361.at !== undefined){
let data362 = data361.at;
if(typeof data362 === "string"){
if(!pattern1.test(data362)){
const err866 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
else {
const err867 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
if(data361.perSecond !== undefined){
let data363 = data361.perSecond;
if(typeof data363 == "number"){
if(data363 < 0 || isNaN(data363)){
const err868 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
}
else {
const err869 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/perSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err870 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
}
else {
const err871 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
if(data359.diurnal !== undefined){
let data364 = data359.diurnal;
if(data364 && typeof data364 == "object" && !Array.isArray(data364)){
if(data364.low === undefined){
const err872 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
if(data364.high === undefined){
const err873 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
for(const key126 in data364){
if(!(((key126 === "low") || (key126 === "high")) || (key126 === "peak"))){
const err874 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
if(data364.low !== undefined){
let data365 = data364.low;
if(typeof data365 == "number"){
if(data365 < 0 || isNaN(data365)){
const err875 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/low",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
else {
const err876 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/low",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
if(data364.high !== undefined){
let data366 = data364.high;
if(typeof data366 == "number"){
if(data366 < 0 || isNaN(data366)){
const err877 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/high",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err878 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/high",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
if(data364.peak !== undefined){
let data367 = data364.peak;
if(typeof data367 === "string"){
if(!pattern1.test(data367)){
const err879 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/peak/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
else {
const err880 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/peak/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
}
else {
const err881 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
if(data359.trace !== undefined){
if(typeof data359.trace !== "string"){
const err882 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/trace",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
if(data359.column !== undefined){
if(typeof data359.column !== "string"){
const err883 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/column",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
}
if(data359.per !== undefined){
let data370 = data359.per;
if(typeof data370 === "string"){
if(!pattern1.test(data370)){
const err884 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/per",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/per/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
else {
const err885 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/per",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
if(data359.scale !== undefined){
let data371 = data359.scale;
if(typeof data371 == "number"){
if(data371 < 0 || isNaN(data371)){
const err886 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/scale",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
else {
const err887 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/scale",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/scale/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
if(data359.spike !== undefined){
let data372 = data359.spike;
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
if(data372.base === undefined){
const err888 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
if(data372.peak === undefined){
const err889 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "peak"},message:"must have required property '"+"peak"+"'"};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
if(data372.at === undefined){
const err890 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
for(const key127 in data372){
if(!((((((key127 === "base") || (key127 === "peak")) || (key127 === "at")) || (key127 === "rise")) || (key127 === "hold")) || (key127 === "fall"))){
const err891 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
if(data372.base !== undefined){
let data373 = data372.base;
if(typeof data373 == "number"){
if(data373 < 0 || isNaN(data373)){
const err892 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/base",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/base/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err893 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/base",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/base/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
}
if(data372.peak !== undefined){
let data374 = data372.peak;
if(typeof data374 == "number"){
if(data374 < 0 || isNaN(data374)){
const err894 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
else {
const err895 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/peak/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
if(data372.at !== undefined){
let data375 = data372.at;
if(typeof data375 === "string"){
if(!pattern1.test(data375)){
const err896 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
else {
const err897 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
}
if(data372.rise !== undefined){
let data376 = data372.rise;
if(typeof data376 === "string"){
if(!pattern1.test(data376)){
const err898 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/rise",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/rise/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
else {
const err899 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/rise",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/rise/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
if(data372.hold !== undefined){
let data377 = data372.hold;
if(typeof data377 === "string"){
if(!pattern1.test(data377)){
const err900 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/hold",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/hold/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
}
else {
const err901 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/hold",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/hold/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
}
if(data372.fall !== undefined){
let data378 = data372.fall;
if(typeof data378 === "string"){
if(!pattern1.test(data378)){
const err902 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/fall",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/fall/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
else {
const err903 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/fall",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/fall/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
}
}
else {
const err904 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
if(data359.poisson !== undefined){
let data379 = data359.poisson;
if(data379 && typeof data379 == "object" && !Array.isArray(data379)){
for(const key128 in data379){
if(!((key128 === "perSecond") || (key128 === "every"))){
const err905 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key128},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
if(data379.perSecond !== undefined){
let data380 = data379.perSecond;
if(typeof data380 == "number"){
if(data380 < 0 || isNaN(data380)){
const err906 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err907 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/perSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
}
if(data379.every !== undefined){
let data381 = data379.every;
if(typeof data381 === "string"){
if(!pattern1.test(data381)){
const err908 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/every",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
else {
const err909 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/every",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
}
else {
const err910 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
}
}
}
}
else {
const err911 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
}
}
else {
const err912 = {instancePath:instancePath+"/spec/traffic",schemaPath:"#/properties/spec/properties/traffic/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
if(data5.clusterAutoscaler !== undefined){
let data382 = data5.clusterAutoscaler;
if(data382 && typeof data382 == "object" && !Array.isArray(data382)){
for(const key129 in data382){
if(!(func2.call(schema11.properties.spec.properties.clusterAutoscaler.properties, key129))){
const err913 = {instancePath:instancePath+"/spec/clusterAutoscaler",schemaPath:"#/properties/spec/properties/clusterAutoscaler/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key129},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
if(data382.expander !== undefined){
let data383 = data382.expander;
if(Array.isArray(data383)){
if(data383.length < 1){
const err914 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
const len13 = data383.length;
for(let i13=0; i13<len13; i13++){
let data384 = data383[i13];
if(typeof data384 !== "string"){
const err915 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander/" + i13,schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
if(!((((((data384 === "random") || (data384 === "least-waste")) || (data384 === "most-pods")) || (data384 === "least-nodes")) || (data384 === "price")) || (data384 === "priority"))){
const err916 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander/" + i13,schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.clusterAutoscaler.properties.expander.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
}
else {
const err917 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
if(data382.priorities !== undefined){
if(typeof data382.priorities !== "string"){
const err918 = {instancePath:instancePath+"/spec/clusterAutoscaler/priorities",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/priorities/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
}
if(data382.balanceSimilarNodeGroups !== undefined){
if(typeof data382.balanceSimilarNodeGroups !== "boolean"){
const err919 = {instancePath:instancePath+"/spec/clusterAutoscaler/balanceSimilarNodeGroups",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/balanceSimilarNodeGroups/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
}
if(data382.maxNodesTotal !== undefined){
let data387 = data382.maxNodesTotal;
if(!((typeof data387 == "number") && (!(data387 % 1) && !isNaN(data387)))){
const err920 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
if(typeof data387 == "number"){
if(data387 < 0 || isNaN(data387)){
const err921 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
}
}
if(data382.maxCoresTotal !== undefined){
let data388 = data382.maxCoresTotal;
if(!((typeof data388 == "number") && (!(data388 % 1) && !isNaN(data388)))){
const err922 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxCoresTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
if(typeof data388 == "number"){
if(data388 < 0 || isNaN(data388)){
const err923 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxCoresTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
}
if(data382.maxMemoryTotal !== undefined){
let data389 = data382.maxMemoryTotal;
if((typeof data389 !== "string") && (!(typeof data389 == "number"))){
const err924 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxMemoryTotal/type",keyword:"type",params:{type: schema11.properties.spec.properties.clusterAutoscaler.properties.maxMemoryTotal.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
if(typeof data389 == "number"){
if(data389 < 0 || isNaN(data389)){
const err925 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxMemoryTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
if(typeof data389 === "string"){
if(!pattern4.test(data389)){
const err926 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxMemoryTotal/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
}
if(data382.maxNodesPerScaleUp !== undefined){
let data390 = data382.maxNodesPerScaleUp;
if(!((typeof data390 == "number") && (!(data390 % 1) && !isNaN(data390)))){
const err927 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesPerScaleUp",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesPerScaleUp/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
if(typeof data390 == "number"){
if(data390 < 0 || isNaN(data390)){
const err928 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesPerScaleUp",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesPerScaleUp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data382.scanInterval !== undefined){
let data391 = data382.scanInterval;
if(typeof data391 === "string"){
if(!pattern1.test(data391)){
const err929 = {instancePath:instancePath+"/spec/clusterAutoscaler/scanInterval",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scanInterval/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
}
else {
const err930 = {instancePath:instancePath+"/spec/clusterAutoscaler/scanInterval",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scanInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
if(data382.newPodScaleUpDelay !== undefined){
let data392 = data382.newPodScaleUpDelay;
if(typeof data392 === "string"){
if(!pattern1.test(data392)){
const err931 = {instancePath:instancePath+"/spec/clusterAutoscaler/newPodScaleUpDelay",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/newPodScaleUpDelay/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
else {
const err932 = {instancePath:instancePath+"/spec/clusterAutoscaler/newPodScaleUpDelay",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/newPodScaleUpDelay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
}
if(data382.maxNodeProvisionTime !== undefined){
let data393 = data382.maxNodeProvisionTime;
if(typeof data393 === "string"){
if(!pattern1.test(data393)){
const err933 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodeProvisionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodeProvisionTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
else {
const err934 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodeProvisionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodeProvisionTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
}
if(data382.scaleDown !== undefined){
let data394 = data382.scaleDown;
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
for(const key130 in data394){
if(!(func2.call(schema11.properties.spec.properties.clusterAutoscaler.properties.scaleDown.properties, key130))){
const err935 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key130},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
if(data394.enabled !== undefined){
if(typeof data394.enabled !== "boolean"){
const err936 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/enabled",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
if(data394.unneededTime !== undefined){
let data396 = data394.unneededTime;
if(typeof data396 === "string"){
if(!pattern1.test(data396)){
const err937 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unneededTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unneededTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
}
else {
const err938 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unneededTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unneededTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
}
if(data394.unreadyTime !== undefined){
let data397 = data394.unreadyTime;
if(typeof data397 === "string"){
if(!pattern1.test(data397)){
const err939 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unreadyTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unreadyTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
else {
const err940 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unreadyTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unreadyTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
}
if(data394.utilizationThreshold !== undefined){
let data398 = data394.utilizationThreshold;
if(typeof data398 == "number"){
if(data398 < 0 || isNaN(data398)){
const err941 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/utilizationThreshold",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/utilizationThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
}
else {
const err942 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/utilizationThreshold",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/utilizationThreshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
if(data394.delayAfterAdd !== undefined){
let data399 = data394.delayAfterAdd;
if(typeof data399 === "string"){
if(!pattern1.test(data399)){
const err943 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterAdd",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterAdd/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
}
else {
const err944 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterAdd",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterAdd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
if(data394.delayAfterDelete !== undefined){
let data400 = data394.delayAfterDelete;
if(typeof data400 === "string"){
if(!pattern1.test(data400)){
const err945 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterDelete",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterDelete/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
else {
const err946 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterDelete",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterDelete/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
if(data394.maxParallelism !== undefined){
let data401 = data394.maxParallelism;
if(!((typeof data401 == "number") && (!(data401 % 1) && !isNaN(data401)))){
const err947 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxParallelism/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
if(typeof data401 == "number"){
if(data401 < 0 || isNaN(data401)){
const err948 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxParallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data394.maxDrainParallelism !== undefined){
let data402 = data394.maxDrainParallelism;
if(!((typeof data402 == "number") && (!(data402 % 1) && !isNaN(data402)))){
const err949 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxDrainParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxDrainParallelism/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
if(typeof data402 == "number"){
if(data402 < 0 || isNaN(data402)){
const err950 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxDrainParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxDrainParallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
}
}
if(data394.maxPodEvictionTime !== undefined){
let data403 = data394.maxPodEvictionTime;
if(typeof data403 === "string"){
if(!pattern1.test(data403)){
const err951 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxPodEvictionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxPodEvictionTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
}
else {
const err952 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxPodEvictionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxPodEvictionTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
if(data394.maxGracefulTermination !== undefined){
let data404 = data394.maxGracefulTermination;
if(typeof data404 === "string"){
if(!pattern1.test(data404)){
const err953 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxGracefulTermination",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxGracefulTermination/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
else {
const err954 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxGracefulTermination",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxGracefulTermination/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
if(data394.delayAfterTaint !== undefined){
let data405 = data394.delayAfterTaint;
if(typeof data405 === "string"){
if(!pattern1.test(data405)){
const err955 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterTaint",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterTaint/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
else {
const err956 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterTaint",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterTaint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
}
if(data394.skipNodesWithSystemPods !== undefined){
if(typeof data394.skipNodesWithSystemPods !== "boolean"){
const err957 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/skipNodesWithSystemPods",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/skipNodesWithSystemPods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
}
if(data394.skipNodesWithLocalStorage !== undefined){
if(typeof data394.skipNodesWithLocalStorage !== "boolean"){
const err958 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/skipNodesWithLocalStorage",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/skipNodesWithLocalStorage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
}
if(data394.skipNodesWithCustomControllerPods !== undefined){
if(typeof data394.skipNodesWithCustomControllerPods !== "boolean"){
const err959 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/skipNodesWithCustomControllerPods",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/skipNodesWithCustomControllerPods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
}
if(data394.minReplicaCount !== undefined){
let data409 = data394.minReplicaCount;
if(!((typeof data409 == "number") && (!(data409 % 1) && !isNaN(data409)))){
const err960 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minReplicaCount",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minReplicaCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
if(typeof data409 == "number"){
if(data409 < 0 || isNaN(data409)){
const err961 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minReplicaCount",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minReplicaCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
}
if(data394.ignoreDaemonSetsUtilization !== undefined){
if(typeof data394.ignoreDaemonSetsUtilization !== "boolean"){
const err962 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/ignoreDaemonSetsUtilization",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/ignoreDaemonSetsUtilization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
}
if(data394.minCoresTotal !== undefined){
let data411 = data394.minCoresTotal;
if(!((typeof data411 == "number") && (!(data411 % 1) && !isNaN(data411)))){
const err963 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minCoresTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
if(typeof data411 == "number"){
if(data411 < 0 || isNaN(data411)){
const err964 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minCoresTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
}
}
if(data394.minMemoryTotal !== undefined){
let data412 = data394.minMemoryTotal;
if((typeof data412 !== "string") && (!(typeof data412 == "number"))){
const err965 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minMemoryTotal/type",keyword:"type",params:{type: schema11.properties.spec.properties.clusterAutoscaler.properties.scaleDown.properties.minMemoryTotal.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
if(typeof data412 == "number"){
if(data412 < 0 || isNaN(data412)){
const err966 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minMemoryTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
}
if(typeof data412 === "string"){
if(!pattern4.test(data412)){
const err967 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minMemoryTotal/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
}
}
}
else {
const err968 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err969 = {instancePath:instancePath+"/spec/clusterAutoscaler",schemaPath:"#/properties/spec/properties/clusterAutoscaler/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
}
if(data5.arrivals !== undefined){
let data413 = data5.arrivals;
if(Array.isArray(data413)){
const len14 = data413.length;
for(let i14=0; i14<len14; i14++){
let data414 = data413[i14];
if(data414 && typeof data414 == "object" && !Array.isArray(data414)){
for(const key131 in data414){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties, key131))){
const err970 = {instancePath:instancePath+"/spec/arrivals/" + i14,schemaPath:"#/properties/spec/properties/arrivals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key131},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
}
if(data414.name !== undefined){
let data415 = data414.name;
if(typeof data415 === "string"){
if(!pattern0.test(data415)){
const err971 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
}
else {
const err972 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
}
if(data414.namespace !== undefined){
let data416 = data414.namespace;
if(typeof data416 === "string"){
if(!pattern0.test(data416)){
const err973 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
}
else {
const err974 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
}
if(data414.template !== undefined){
if(typeof data414.template !== "string"){
const err975 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/template",schemaPath:"#/properties/spec/properties/arrivals/items/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
}
if(data414.requests !== undefined){
let data418 = data414.requests;
if(data418 && typeof data418 == "object" && !Array.isArray(data418)){
for(const key132 in data418){
let data419 = data418[key132];
if((typeof data419 !== "string") && (!(typeof data419 == "number"))){
const err976 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/requests/" + key132.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.arrivals.items.properties.requests.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
if(typeof data419 == "number"){
if(data419 < 0 || isNaN(data419)){
const err977 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/requests/" + key132.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
}
if(typeof data419 === "string"){
if(!pattern4.test(data419)){
const err978 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/requests/" + key132.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
}
else {
const err979 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/requests",schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
}
if(data414.labels !== undefined){
let data420 = data414.labels;
if(data420 && typeof data420 == "object" && !Array.isArray(data420)){
for(const key133 in data420){
if(typeof data420[key133] !== "string"){
const err980 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/labels/" + key133.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err981 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/labels",schemaPath:"#/properties/spec/properties/arrivals/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
}
if(data414.priorityClassName !== undefined){
if(typeof data414.priorityClassName !== "string"){
const err982 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/priorityClassName",schemaPath:"#/properties/spec/properties/arrivals/items/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
}
if(data414.run !== undefined){
let data423 = data414.run;
if((typeof data423 !== "string") && (!(data423 && typeof data423 == "object" && !Array.isArray(data423)))){
const err983 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.arrivals.items.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
if(typeof data423 === "string"){
if(!pattern1.test(data423)){
const err984 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
}
if(data423 && typeof data423 == "object" && !Array.isArray(data423)){
if(Object.keys(data423).length > 1){
const err985 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
if(Object.keys(data423).length < 1){
const err986 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
for(const key134 in data423){
if(!((((key134 === "uniform") || (key134 === "exponential")) || (key134 === "lognormal")) || (key134 === "quantiles"))){
const err987 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key134},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
}
if(data423.uniform !== undefined){
let data424 = data423.uniform;
if(data424 && typeof data424 == "object" && !Array.isArray(data424)){
if(data424.from === undefined){
const err988 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
if(data424.to === undefined){
const err989 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
for(const key135 in data424){
if(!((key135 === "from") || (key135 === "to"))){
const err990 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key135},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
}
if(data424.from !== undefined){
let data425 = data424.from;
if(typeof data425 === "string"){
if(!pattern1.test(data425)){
const err991 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err992 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
}
if(data424.to !== undefined){
let data426 = data424.to;
if(typeof data426 === "string"){
if(!pattern1.test(data426)){
const err993 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform/to",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err994 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform/to",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
}
}
else {
const err995 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
}
if(data423.exponential !== undefined){
let data427 = data423.exponential;
if(data427 && typeof data427 == "object" && !Array.isArray(data427)){
if(data427.mean === undefined){
const err996 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
for(const key136 in data427){
if(!(key136 === "mean")){
const err997 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key136},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
}
if(data427.mean !== undefined){
let data428 = data427.mean;
if(typeof data428 === "string"){
if(!pattern1.test(data428)){
const err998 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err999 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
}
}
else {
const err1000 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
}
if(data423.lognormal !== undefined){
let data429 = data423.lognormal;
if(data429 && typeof data429 == "object" && !Array.isArray(data429)){
if(data429.median === undefined){
const err1001 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
if(data429.p99 === undefined){
const err1002 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
for(const key137 in data429){
if(!((key137 === "median") || (key137 === "p99"))){
const err1003 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key137},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
}
if(data429.median !== undefined){
let data430 = data429.median;
if(typeof data430 === "string"){
if(!pattern1.test(data430)){
const err1004 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
}
else {
const err1005 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
}
if(data429.p99 !== undefined){
let data431 = data429.p99;
if(typeof data431 === "string"){
if(!pattern1.test(data431)){
const err1006 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
}
else {
const err1007 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
}
}
else {
const err1008 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
}
if(data423.quantiles !== undefined){
let data432 = data423.quantiles;
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
if(data432.file === undefined){
const err1009 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
for(const key138 in data432){
if(!((((key138 === "file") || (key138 === "fraction")) || (key138 === "value")) || (key138 === "unit"))){
const err1010 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key138},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
}
if(data432.file !== undefined){
if(typeof data432.file !== "string"){
const err1011 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/file",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
}
if(data432.fraction !== undefined){
if(typeof data432.fraction !== "string"){
const err1012 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/fraction",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/fraction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
}
if(data432.value !== undefined){
if(typeof data432.value !== "string"){
const err1013 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/value",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1013];
}
else {
vErrors.push(err1013);
}
errors++;
}
}
if(data432.unit !== undefined){
let data436 = data432.unit;
if(typeof data436 !== "string"){
const err1014 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/unit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
if(!((((((data436 === "us") || (data436 === "ms")) || (data436 === "s")) || (data436 === "m")) || (data436 === "h")) || (data436 === "duration"))){
const err1015 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/unit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/unit/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.run.properties.quantiles.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
}
}
else {
const err1016 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data414.from !== undefined){
let data437 = data414.from;
if(typeof data437 === "string"){
if(!pattern1.test(data437)){
const err1017 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err1018 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
}
if(data414.until !== undefined){
let data438 = data414.until;
if(typeof data438 === "string"){
if(!pattern1.test(data438)){
const err1019 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/until",schemaPath:"#/properties/spec/properties/arrivals/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1019];
}
else {
vErrors.push(err1019);
}
errors++;
}
}
else {
const err1020 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/until",schemaPath:"#/properties/spec/properties/arrivals/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
}
if(data414.limit !== undefined){
let data439 = data414.limit;
if(!((typeof data439 == "number") && (!(data439 % 1) && !isNaN(data439)))){
const err1021 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/limit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
if(typeof data439 == "number"){
if(data439 < 0 || isNaN(data439)){
const err1022 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/limit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
}
}
if(data414.trace !== undefined){
let data440 = data414.trace;
if(data440 && typeof data440 == "object" && !Array.isArray(data440)){
if(data440.file === undefined){
const err1023 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
for(const key139 in data440){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties.trace.properties, key139))){
const err1024 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
}
if(data440.file !== undefined){
if(typeof data440.file !== "string"){
const err1025 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/file",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
}
if(data440.format !== undefined){
let data442 = data440.format;
if(typeof data442 !== "string"){
const err1026 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/format",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
if(!((data442 === "columns") || (data442 === "openb"))){
const err1027 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/format",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
}
if(data440.columns !== undefined){
let data443 = data440.columns;
if(data443 && typeof data443 == "object" && !Array.isArray(data443)){
if(data443.createdAt === undefined){
const err1028 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
for(const key140 in data443){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties.trace.properties.columns.properties, key140))){
const err1029 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key140},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
}
if(data443.createdAt !== undefined){
if(typeof data443.createdAt !== "string"){
const err1030 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/createdAt",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
}
if(data443.name !== undefined){
if(typeof data443.name !== "string"){
const err1031 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
}
if(data443.namespace !== undefined){
if(typeof data443.namespace !== "string"){
const err1032 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
}
if(data443.cpu !== undefined){
if(typeof data443.cpu !== "string"){
const err1033 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
}
if(data443.memory !== undefined){
if(typeof data443.memory !== "string"){
const err1034 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
}
if(data443.gpu !== undefined){
if(typeof data443.gpu !== "string"){
const err1035 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/gpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
}
if(data443.priority !== undefined){
if(typeof data443.priority !== "string"){
const err1036 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/priority",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
}
if(data443.duration !== undefined){
if(typeof data443.duration !== "string"){
const err1037 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
}
if(data443.deletedAt !== undefined){
if(typeof data443.deletedAt !== "string"){
const err1038 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/deletedAt",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/deletedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
}
if(data443.labels !== undefined){
let data453 = data443.labels;
if(data453 && typeof data453 == "object" && !Array.isArray(data453)){
for(const key141 in data453){
if(typeof data453[key141] !== "string"){
const err1039 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/labels/" + key141.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err1040 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/labels",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
}
}
else {
const err1041 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
}
if(data440.units !== undefined){
let data455 = data440.units;
if(data455 && typeof data455 == "object" && !Array.isArray(data455)){
for(const key142 in data455){
if(!(((((key142 === "time") || (key142 === "duration")) || (key142 === "cpu")) || (key142 === "memory")) || (key142 === "gpu"))){
const err1042 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key142},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
}
if(data455.time !== undefined){
let data456 = data455.time;
if(typeof data456 !== "string"){
const err1043 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/time",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
if(!(((((((data456 === "us") || (data456 === "ms")) || (data456 === "s")) || (data456 === "m")) || (data456 === "h")) || (data456 === "duration")) || (data456 === "rfc3339"))){
const err1044 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/time",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/time/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.time.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
}
if(data455.duration !== undefined){
let data457 = data455.duration;
if(typeof data457 !== "string"){
const err1045 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
if(!((((((data457 === "us") || (data457 === "ms")) || (data457 === "s")) || (data457 === "m")) || (data457 === "h")) || (data457 === "duration"))){
const err1046 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/duration/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.duration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
}
if(data455.cpu !== undefined){
let data458 = data455.cpu;
if(typeof data458 !== "string"){
const err1047 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
if(!(((data458 === "quantity") || (data458 === "cores")) || (data458 === "milli"))){
const err1048 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/cpu/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.cpu.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
}
if(data455.memory !== undefined){
let data459 = data455.memory;
if(typeof data459 !== "string"){
const err1049 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
if(!((((((((data459 === "quantity") || (data459 === "bytes")) || (data459 === "KiB")) || (data459 === "MiB")) || (data459 === "GiB")) || (data459 === "kB")) || (data459 === "MB")) || (data459 === "GB"))){
const err1050 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/memory/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.memory.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
}
if(data455.gpu !== undefined){
let data460 = data455.gpu;
if(typeof data460 !== "string"){
const err1051 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/gpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
if(!((data460 === "whole") || (data460 === "milli"))){
const err1052 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/gpu/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.gpu.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
}
}
else {
const err1053 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
}
if(data440.priorities !== undefined){
let data461 = data440.priorities;
if(data461 && typeof data461 == "object" && !Array.isArray(data461)){
for(const key143 in data461){
if(typeof data461[key143] !== "string"){
const err1054 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/priorities/" + key143.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/priorities/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err1055 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/priorities",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/priorities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
}
if(data440.delimiter !== undefined){
if(typeof data440.delimiter !== "string"){
const err1056 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/delimiter",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
}
if(data440.sorted !== undefined){
if(typeof data440.sorted !== "boolean"){
const err1057 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/sorted",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/sorted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
}
if(data440.zero !== undefined){
let data465 = data440.zero;
if(typeof data465 !== "string"){
const err1058 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/zero",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/zero/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
if(!((data465 === "start") || (data465 === "first"))){
const err1059 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/zero",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/zero/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.zero.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
}
if(data440.gpus !== undefined){
let data466 = data440.gpus;
if(typeof data466 !== "string"){
const err1060 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/gpus",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/gpus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
if(!((data466 === "shared") || (data466 === "whole"))){
const err1061 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/gpus",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/gpus/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.gpus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
}
if(data440.leaves !== undefined){
let data467 = data440.leaves;
if(typeof data467 !== "string"){
const err1062 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/leaves",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/leaves/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
if(!(((data467 === "deletion") || (data467 === "duration")) || (data467 === "never"))){
const err1063 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/leaves",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/leaves/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.leaves.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
}
}
else {
const err1064 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
}
if(data414.poisson !== undefined){
let data468 = data414.poisson;
if(data468 && typeof data468 == "object" && !Array.isArray(data468)){
if(data468.count === undefined){
const err1065 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
if(data468.per === undefined){
const err1066 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'"};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
for(const key144 in data468){
if(!((key144 === "count") || (key144 === "per"))){
const err1067 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key144},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
}
if(data468.count !== undefined){
let data469 = data468.count;
if(typeof data469 == "number"){
if(data469 < 0 || isNaN(data469)){
const err1068 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
}
else {
const err1069 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/count/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
}
if(data468.per !== undefined){
let data470 = data468.per;
if(typeof data470 === "string"){
if(!pattern1.test(data470)){
const err1070 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson/per",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/per/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err1071 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson/per",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
}
}
else {
const err1072 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
}
if(data414.batch !== undefined){
let data471 = data414.batch;
if(data471 && typeof data471 == "object" && !Array.isArray(data471)){
if(data471.count === undefined){
const err1073 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
for(const key145 in data471){
if(!((key145 === "count") || (key145 === "every"))){
const err1074 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
}
if(data471.count !== undefined){
let data472 = data471.count;
if(!((typeof data472 == "number") && (!(data472 % 1) && !isNaN(data472)))){
const err1075 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
if(typeof data472 == "number"){
if(data472 < 1 || isNaN(data472)){
const err1076 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
}
}
if(data471.every !== undefined){
let data473 = data471.every;
if(typeof data473 === "string"){
if(!pattern1.test(data473)){
const err1077 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch/every",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err1077];
}
else {
vErrors.push(err1077);
}
errors++;
}
}
else {
const err1078 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch/every",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
}
}
else {
const err1079 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1079];
}
else {
vErrors.push(err1079);
}
errors++;
}
}
if(data414.diurnal !== undefined){
let data474 = data414.diurnal;
if(data474 && typeof data474 == "object" && !Array.isArray(data474)){
if(data474.perHour === undefined){
const err1080 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/required",keyword:"required",params:{missingProperty: "perHour"},message:"must have required property '"+"perHour"+"'"};
if(vErrors === null){
vErrors = [err1080];
}
else {
vErrors.push(err1080);
}
errors++;
}
for(const key146 in data474){
if(!(key146 === "perHour")){
const err1081 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key146},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
}
if(data474.perHour !== undefined){
let data475 = data474.perHour;
if(Array.isArray(data475)){
if(data475.length < 24){
const err1082 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal/perHour",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err1082];
}
else {
vErrors.push(err1082);
}
errors++;
}
const len15 = data475.length;
for(let i15=0; i15<len15; i15++){
let data476 = data475[i15];
if(typeof data476 == "number"){
if(data476 < 0 || isNaN(data476)){
const err1083 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal/perHour/" + i15,schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
}
else {
const err1084 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal/perHour/" + i15,schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1084];
}
else {
vErrors.push(err1084);
}
errors++;
}
}
}
else {
const err1085 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal/perHour",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
}
}
else {
const err1086 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
}
}
else {
const err1087 = {instancePath:instancePath+"/spec/arrivals/" + i14,schemaPath:"#/properties/spec/properties/arrivals/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
}
}
else {
const err1088 = {instancePath:instancePath+"/spec/arrivals",schemaPath:"#/properties/spec/properties/arrivals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
}
}
else {
const err1089 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1089];
}
else {
vErrors.push(err1089);
}
errors++;
}
}
}
else {
const err1090 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1090];
}
else {
vErrors.push(err1090);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const definition = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["headroom/v1"]},"kind":{"type":"string","enum":["Scenario"]},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"description":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"seed":{"type":"integer","minimum":0},"duration":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"startsAt":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},"fleet":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"instanceType":{"type":"string"},"capacity":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"count":{"type":"integer","minimum":0},"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":1},"boot":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"zones":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$","description":"a label value"}},"region":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"taints":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]}},"reserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"disk":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxPods":{"type":"integer","minimum":1},"openb":{"type":"string"},"podsPerNode":{"type":"integer","minimum":1}},"additionalProperties":false}},"manifests":{"type":"array","items":{"type":"string"}},"scheduler":{"type":"string"},"behaviour":{"type":"array","items":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"startup":{"type":"object","properties":{"image":{},"init":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"live":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"preStop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exits":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exitCode":{"type":"integer","minimum":0},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"stuck":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"for":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"startup":{"type":"object","properties":{"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"live":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"preStop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exits":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"exitCode":{"type":"integer","minimum":0},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"stuck":{"type":"object","properties":{"after":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"for":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"chance":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"times":{"type":"integer","minimum":1}},"additionalProperties":false}},"additionalProperties":false}},"serves":{"type":"object","properties":{"cpuPerRequest":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"memoryBase":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"memoryPerInFlight":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"usage":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false,"required":["target"]}},"timeline":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"do":{"type":"object","properties":{"cordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"uncordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"scale":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"replicas":{"type":"integer","minimum":0}},"additionalProperties":false,"required":["target","replicas"]},"setImage":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"container":{"type":"string"},"image":{"type":"string"}},"additionalProperties":false,"required":["target","container","image"]},"rolloutPause":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"rolloutResume":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"delete":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"addNodes":{"type":"object","properties":{"pool":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]},"apply":{"type":"object","properties":{"manifests":{"type":"array","minItems":1,"items":{"type":"string"}}},"additionalProperties":false,"required":["manifests"]},"drain":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"parallel":{"type":"integer","minimum":1},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"fail":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"recover":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false},"zoneFail":{"type":"object","properties":{"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["zone"]},"removeNodes":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false},"taint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]},"untaint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key"]},"upgradePool":{"type":"object","properties":{"pool":{"type":"string"},"parallel":{"type":"integer","minimum":1},"surge":{"type":"integer","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["pool"]},"rolloutUndo":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"toRevision":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["target"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false,"required":["at","do"]}},"controlPlane":{"type":"string","enum":["default","instant"]},"traffic":{"type":"array","items":{"type":"object","properties":{"to":{"type":"string","pattern":"^service/[^/]+/[^/]+$","description":"service/namespace/name, as service/shop/frontend"},"rate":{"type":["number","object"],"minimum":0,"properties":{"steps":{"type":"array","minItems":1,"items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"perSecond":{"type":"number","minimum":0}},"additionalProperties":false,"required":["at","perSecond"]}},"diurnal":{"type":"object","properties":{"low":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"peak":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["low","high"]},"trace":{"type":"string"},"column":{"type":"string"},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scale":{"type":"number","minimum":0},"spike":{"type":"object","properties":{"base":{"type":"number","minimum":0},"peak":{"type":"number","minimum":0},"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"rise":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"hold":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"fall":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["base","peak","at"]},"poisson":{"type":"object","properties":{"perSecond":{"type":"number","minimum":0},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["to","rate"]}},"clusterAutoscaler":{"type":"object","properties":{"expander":{"type":"array","minItems":1,"items":{"type":"string","enum":["random","least-waste","most-pods","least-nodes","price","priority"]}},"priorities":{"type":"string"},"balanceSimilarNodeGroups":{"type":"boolean"},"maxNodesTotal":{"type":"integer","minimum":0},"maxCoresTotal":{"type":"integer","minimum":0},"maxMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxNodesPerScaleUp":{"type":"integer","minimum":0},"scanInterval":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"newPodScaleUpDelay":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxNodeProvisionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scaleDown":{"type":"object","properties":{"enabled":{"type":"boolean"},"unneededTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"unreadyTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"utilizationThreshold":{"type":"number","minimum":0},"delayAfterAdd":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterDelete":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxParallelism":{"type":"integer","minimum":0},"maxDrainParallelism":{"type":"integer","minimum":0},"maxPodEvictionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxGracefulTermination":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterTaint":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"skipNodesWithSystemPods":{"type":"boolean"},"skipNodesWithLocalStorage":{"type":"boolean"},"skipNodesWithCustomControllerPods":{"type":"boolean"},"minReplicaCount":{"type":"integer","minimum":0},"ignoreDaemonSetsUtilization":{"type":"boolean"},"minCoresTotal":{"type":"integer","minimum":0},"minMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false}},"additionalProperties":false},"arrivals":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"namespace":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"template":{"type":"string"},"requests":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"priorityClassName":{"type":"string"},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]},"quantiles":{"type":"object","properties":{"file":{"type":"string"},"fraction":{"type":"string"},"value":{"type":"string"},"unit":{"type":"string","enum":["us","ms","s","m","h","duration"]}},"additionalProperties":false,"required":["file"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"until":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"limit":{"type":"integer","minimum":0},"trace":{"type":"object","properties":{"file":{"type":"string"},"format":{"type":"string","enum":["columns","openb"]},"columns":{"type":"object","properties":{"createdAt":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"cpu":{"type":"string"},"memory":{"type":"string"},"gpu":{"type":"string"},"priority":{"type":"string"},"duration":{"type":"string"},"deletedAt":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["createdAt"]},"units":{"type":"object","properties":{"time":{"type":"string","enum":["us","ms","s","m","h","duration","rfc3339"]},"duration":{"type":"string","enum":["us","ms","s","m","h","duration"]},"cpu":{"type":"string","enum":["quantity","cores","milli"]},"memory":{"type":"string","enum":["quantity","bytes","KiB","MiB","GiB","kB","MB","GB"]},"gpu":{"type":"string","enum":["whole","milli"]}},"additionalProperties":false},"priorities":{"type":"object","additionalProperties":{"type":"string"}},"delimiter":{"type":"string"},"sorted":{"type":"boolean"},"zero":{"type":"string","enum":["start","first"]},"gpus":{"type":"string","enum":["shared","whole"]},"leaves":{"type":"string","enum":["deletion","duration","never"]}},"additionalProperties":false,"required":["file"]},"poisson":{"type":"object","properties":{"count":{"type":"number","minimum":0},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count","per"]},"batch":{"type":"object","properties":{"count":{"type":"integer","minimum":1},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count"]},"diurnal":{"type":"object","properties":{"perHour":{"type":"array","minItems":24,"items":{"type":"number","minimum":0}}},"additionalProperties":false,"required":["perHour"]}},"additionalProperties":false}},"gates":{}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
