// Made by scripts/generate-scenario.mjs from schema.ts. Do not edit.

export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["headroom/v1"]},"kind":{"type":"string","enum":["Scenario"]},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"description":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"seed":{"type":"integer","minimum":0},"duration":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"startsAt":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},"fleet":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"instanceType":{"type":"string"},"capacity":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"count":{"type":"integer","minimum":0},"zones":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$","description":"a label value"}},"region":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"taints":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]}},"reserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"disk":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxPods":{"type":"integer","minimum":1},"openb":{"type":"string"},"podsPerNode":{"type":"integer","minimum":1}},"additionalProperties":false}},"manifests":{"type":"array","items":{"type":"string"}},"scheduler":{"type":"string"},"behaviour":{"type":"array","items":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"startup":{"type":"object","properties":{"image":{},"init":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"serves":{"type":"object","properties":{"cpuPerRequest":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"memoryBase":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"memoryPerInFlight":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"usage":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false,"required":["target"]}},"timeline":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"do":{"type":"object","properties":{"cordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"uncordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"scale":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"replicas":{"type":"integer","minimum":0}},"additionalProperties":false,"required":["target","replicas"]},"setImage":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"container":{"type":"string"},"image":{"type":"string"}},"additionalProperties":false,"required":["target","container","image"]},"rolloutPause":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"rolloutResume":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"delete":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"addNodes":{"type":"object","properties":{"pool":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]},"apply":{"type":"object","properties":{"manifests":{"type":"array","minItems":1,"items":{"type":"string"}}},"additionalProperties":false,"required":["manifests"]},"drain":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"parallel":{"type":"integer","minimum":1},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"fail":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"recover":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false},"zoneFail":{"type":"object","properties":{"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["zone"]},"removeNodes":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false},"taint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]},"untaint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key"]},"upgradePool":{"type":"object","properties":{"pool":{"type":"string"},"parallel":{"type":"integer","minimum":1},"surge":{"type":"integer","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["pool"]},"rolloutUndo":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"toRevision":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["target"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false,"required":["at","do"]}},"controlPlane":{"type":"string","enum":["default","instant"]},"traffic":{"type":"array","items":{"type":"object","properties":{"to":{"type":"string","pattern":"^service/[^/]+/[^/]+$","description":"service/namespace/name, as service/shop/frontend"},"rate":{"type":["number","object"],"minimum":0,"properties":{"steps":{"type":"array","minItems":1,"items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"perSecond":{"type":"number","minimum":0}},"additionalProperties":false,"required":["at","perSecond"]}},"diurnal":{"type":"object","properties":{"low":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"peak":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["low","high"]},"trace":{"type":"string"},"column":{"type":"string"},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scale":{"type":"number","minimum":0},"spike":{"type":"object","properties":{"base":{"type":"number","minimum":0},"peak":{"type":"number","minimum":0},"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"rise":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"hold":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"fall":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["base","peak","at"]},"poisson":{"type":"object","properties":{"perSecond":{"type":"number","minimum":0},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["to","rate"]}},"arrivals":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"namespace":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"template":{"type":"string"},"requests":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"priorityClassName":{"type":"string"},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]},"quantiles":{"type":"object","properties":{"file":{"type":"string"},"fraction":{"type":"string"},"value":{"type":"string"},"unit":{"type":"string","enum":["us","ms","s","m","h","duration"]}},"additionalProperties":false,"required":["file"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"until":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"limit":{"type":"integer","minimum":0},"trace":{"type":"object","properties":{"file":{"type":"string"},"format":{"type":"string","enum":["columns","openb"]},"columns":{"type":"object","properties":{"createdAt":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"cpu":{"type":"string"},"memory":{"type":"string"},"gpu":{"type":"string"},"priority":{"type":"string"},"duration":{"type":"string"},"deletedAt":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["createdAt"]},"units":{"type":"object","properties":{"time":{"type":"string","enum":["us","ms","s","m","h","duration","rfc3339"]},"duration":{"type":"string","enum":["us","ms","s","m","h","duration"]},"cpu":{"type":"string","enum":["quantity","cores","milli"]},"memory":{"type":"string","enum":["quantity","bytes","KiB","MiB","GiB","kB","MB","GB"]},"gpu":{"type":"string","enum":["whole","milli"]}},"additionalProperties":false},"priorities":{"type":"object","additionalProperties":{"type":"string"}},"delimiter":{"type":"string"},"sorted":{"type":"boolean"},"zero":{"type":"string","enum":["start","first"]},"gpus":{"type":"string","enum":["shared","whole"]},"leaves":{"type":"string","enum":["deletion","duration","never"]}},"additionalProperties":false,"required":["file"]},"poisson":{"type":"object","properties":{"count":{"type":"number","minimum":0},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count","per"]},"batch":{"type":"object","properties":{"count":{"type":"integer","minimum":1},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count"]},"diurnal":{"type":"object","properties":{"perHour":{"type":"array","minItems":24,"items":{"type":"number","minimum":0}}},"additionalProperties":false,"required":["perHour"]}},"additionalProperties":false}},"gates":{}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
const pattern0 = new RegExp("^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "u");
const pattern1 = new RegExp("^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$", "u");
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$", "u");
const pattern4 = new RegExp("^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$", "u");
const pattern8 = new RegExp("^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$", "u");
const pattern40 = new RegExp("^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$", "u");
const pattern64 = new RegExp("^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$", "u");
const pattern65 = new RegExp("^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$", "u");
const pattern66 = new RegExp("^deployment/[^/]+/[^/]+$", "u");
const pattern76 = new RegExp("^service/[^/]+/[^/]+$", "u");
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
if(data10.zones !== undefined){
let data16 = data10.zones;
if(Array.isArray(data16)){
if(data16.length < 1){
const err32 = {instancePath:instancePath+"/spec/fleet/" + i0+"/zones",schemaPath:"#/properties/spec/properties/fleet/items/properties/zones/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err33 = {instancePath:instancePath+"/spec/fleet/" + i0+"/zones/" + i1,schemaPath:"#/properties/spec/properties/fleet/items/properties/zones/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/spec/fleet/" + i0+"/zones/" + i1,schemaPath:"#/properties/spec/properties/fleet/items/properties/zones/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/spec/fleet/" + i0+"/zones",schemaPath:"#/properties/spec/properties/fleet/items/properties/zones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data10.region !== undefined){
if(typeof data10.region !== "string"){
const err36 = {instancePath:instancePath+"/spec/fleet/" + i0+"/region",schemaPath:"#/properties/spec/properties/fleet/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.labels !== undefined){
let data19 = data10.labels;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
if(typeof data19[key5] !== "string"){
const err37 = {instancePath:instancePath+"/spec/fleet/" + i0+"/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/spec/fleet/" + i0+"/labels",schemaPath:"#/properties/spec/properties/fleet/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.taints !== undefined){
let data21 = data10.taints;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.key === undefined){
const err39 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2,schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data22.effect === undefined){
const err40 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2,schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key6 in data22){
if(!(((key6 === "key") || (key6 === "value")) || (key6 === "effect"))){
const err41 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2,schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data22.key !== undefined){
if(typeof data22.key !== "string"){
const err42 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2+"/key",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data22.value !== undefined){
if(typeof data22.value !== "string"){
const err43 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2+"/value",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data22.effect !== undefined){
let data25 = data22.effect;
if(typeof data25 !== "string"){
const err44 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2+"/effect",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(((data25 === "NoSchedule") || (data25 === "PreferNoSchedule")) || (data25 === "NoExecute"))){
const err45 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2+"/effect",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.fleet.items.properties.taints.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2,schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data10.reserved !== undefined){
let data26 = data10.reserved;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key7 in data26){
let data27 = data26[key7];
if((typeof data27 !== "string") && (!(typeof data27 == "number"))){
const err48 = {instancePath:instancePath+"/spec/fleet/" + i0+"/reserved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/reserved/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.fleet.items.properties.reserved.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data27 == "number"){
if(data27 < 0 || isNaN(data27)){
const err49 = {instancePath:instancePath+"/spec/fleet/" + i0+"/reserved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/reserved/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
const err50 = {instancePath:instancePath+"/spec/fleet/" + i0+"/reserved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/reserved/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/spec/fleet/" + i0+"/reserved",schemaPath:"#/properties/spec/properties/fleet/items/properties/reserved/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data10.disk !== undefined){
let data28 = data10.disk;
if((typeof data28 !== "string") && (!(typeof data28 == "number"))){
const err52 = {instancePath:instancePath+"/spec/fleet/" + i0+"/disk",schemaPath:"#/properties/spec/properties/fleet/items/properties/disk/type",keyword:"type",params:{type: schema11.properties.spec.properties.fleet.items.properties.disk.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data28 == "number"){
if(data28 < 0 || isNaN(data28)){
const err53 = {instancePath:instancePath+"/spec/fleet/" + i0+"/disk",schemaPath:"#/properties/spec/properties/fleet/items/properties/disk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
const err54 = {instancePath:instancePath+"/spec/fleet/" + i0+"/disk",schemaPath:"#/properties/spec/properties/fleet/items/properties/disk/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data10.maxPods !== undefined){
let data29 = data10.maxPods;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err55 = {instancePath:instancePath+"/spec/fleet/" + i0+"/maxPods",schemaPath:"#/properties/spec/properties/fleet/items/properties/maxPods/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data29 == "number"){
if(data29 < 1 || isNaN(data29)){
const err56 = {instancePath:instancePath+"/spec/fleet/" + i0+"/maxPods",schemaPath:"#/properties/spec/properties/fleet/items/properties/maxPods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data10.openb !== undefined){
if(typeof data10.openb !== "string"){
const err57 = {instancePath:instancePath+"/spec/fleet/" + i0+"/openb",schemaPath:"#/properties/spec/properties/fleet/items/properties/openb/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data10.podsPerNode !== undefined){
let data31 = data10.podsPerNode;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
const err58 = {instancePath:instancePath+"/spec/fleet/" + i0+"/podsPerNode",schemaPath:"#/properties/spec/properties/fleet/items/properties/podsPerNode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data31 == "number"){
if(data31 < 1 || isNaN(data31)){
const err59 = {instancePath:instancePath+"/spec/fleet/" + i0+"/podsPerNode",schemaPath:"#/properties/spec/properties/fleet/items/properties/podsPerNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
else {
const err60 = {instancePath:instancePath+"/spec/fleet/" + i0,schemaPath:"#/properties/spec/properties/fleet/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err61 = {instancePath:instancePath+"/spec/fleet",schemaPath:"#/properties/spec/properties/fleet/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data5.manifests !== undefined){
let data32 = data5.manifests;
if(Array.isArray(data32)){
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
if(typeof data32[i3] !== "string"){
const err62 = {instancePath:instancePath+"/spec/manifests/" + i3,schemaPath:"#/properties/spec/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/spec/manifests",schemaPath:"#/properties/spec/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data5.scheduler !== undefined){
if(typeof data5.scheduler !== "string"){
const err64 = {instancePath:instancePath+"/spec/scheduler",schemaPath:"#/properties/spec/properties/scheduler/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data5.behaviour !== undefined){
let data35 = data5.behaviour;
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.target === undefined){
const err65 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key8 in data36){
if(!((((((key8 === "target") || (key8 === "startup")) || (key8 === "run")) || (key8 === "stop")) || (key8 === "serves")) || (key8 === "usage"))){
const err66 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data36.target !== undefined){
let data37 = data36.target;
if(typeof data37 === "string"){
if(!pattern8.test(data37)){
const err67 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/target",schemaPath:"#/properties/spec/properties/behaviour/items/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/target",schemaPath:"#/properties/spec/properties/behaviour/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data36.startup !== undefined){
let data38 = data36.startup;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key9 in data38){
if(!(((key9 === "image") || (key9 === "init")) || (key9 === "ready"))){
const err69 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data38.init !== undefined){
let data39 = data38.init;
if((typeof data39 !== "string") && (!(data39 && typeof data39 == "object" && !Array.isArray(data39)))){
const err70 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.init.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern1.test(data39)){
const err71 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(Object.keys(data39).length > 1){
const err72 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(Object.keys(data39).length < 1){
const err73 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key10 in data39){
if(!(((key10 === "uniform") || (key10 === "exponential")) || (key10 === "lognormal"))){
const err74 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data39.uniform !== undefined){
let data40 = data39.uniform;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.from === undefined){
const err75 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data40.to === undefined){
const err76 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key11 in data40){
if(!((key11 === "from") || (key11 === "to"))){
const err77 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data40.from !== undefined){
let data41 = data40.from;
if(typeof data41 === "string"){
if(!pattern1.test(data41)){
const err78 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data40.to !== undefined){
let data42 = data40.to;
if(typeof data42 === "string"){
if(!pattern1.test(data42)){
const err80 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data39.exponential !== undefined){
let data43 = data39.exponential;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.mean === undefined){
const err83 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key12 in data43){
if(!(key12 === "mean")){
const err84 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data43.mean !== undefined){
let data44 = data43.mean;
if(typeof data44 === "string"){
if(!pattern1.test(data44)){
const err85 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err87 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data39.lognormal !== undefined){
let data45 = data39.lognormal;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.median === undefined){
const err88 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data45.p99 === undefined){
const err89 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key13 in data45){
if(!((key13 === "median") || (key13 === "p99"))){
const err90 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data45.median !== undefined){
let data46 = data45.median;
if(typeof data46 === "string"){
if(!pattern1.test(data46)){
const err91 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data45.p99 !== undefined){
let data47 = data45.p99;
if(typeof data47 === "string"){
if(!pattern1.test(data47)){
const err93 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
}
if(data38.ready !== undefined){
let data48 = data38.ready;
if((typeof data48 !== "string") && (!(data48 && typeof data48 == "object" && !Array.isArray(data48)))){
const err96 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.ready.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(typeof data48 === "string"){
if(!pattern1.test(data48)){
const err97 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(Object.keys(data48).length > 1){
const err98 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(Object.keys(data48).length < 1){
const err99 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key14 in data48){
if(!(((key14 === "uniform") || (key14 === "exponential")) || (key14 === "lognormal"))){
const err100 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data48.uniform !== undefined){
let data49 = data48.uniform;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.from === undefined){
const err101 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data49.to === undefined){
const err102 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key15 in data49){
if(!((key15 === "from") || (key15 === "to"))){
const err103 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data49.from !== undefined){
let data50 = data49.from;
if(typeof data50 === "string"){
if(!pattern1.test(data50)){
const err104 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err105 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data49.to !== undefined){
let data51 = data49.to;
if(typeof data51 === "string"){
if(!pattern1.test(data51)){
const err106 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data48.exponential !== undefined){
let data52 = data48.exponential;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.mean === undefined){
const err109 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key16 in data52){
if(!(key16 === "mean")){
const err110 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data52.mean !== undefined){
let data53 = data52.mean;
if(typeof data53 === "string"){
if(!pattern1.test(data53)){
const err111 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err113 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data48.lognormal !== undefined){
let data54 = data48.lognormal;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.median === undefined){
const err114 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data54.p99 === undefined){
const err115 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key17 in data54){
if(!((key17 === "median") || (key17 === "p99"))){
const err116 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data54.median !== undefined){
let data55 = data54.median;
if(typeof data55 === "string"){
if(!pattern1.test(data55)){
const err117 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err118 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data54.p99 !== undefined){
let data56 = data54.p99;
if(typeof data56 === "string"){
if(!pattern1.test(data56)){
const err119 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
}
}
else {
const err122 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data36.run !== undefined){
let data57 = data36.run;
if((typeof data57 !== "string") && (!(data57 && typeof data57 == "object" && !Array.isArray(data57)))){
const err123 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(typeof data57 === "string"){
if(!pattern1.test(data57)){
const err124 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(Object.keys(data57).length > 1){
const err125 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(Object.keys(data57).length < 1){
const err126 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key18 in data57){
if(!(((key18 === "uniform") || (key18 === "exponential")) || (key18 === "lognormal"))){
const err127 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data57.uniform !== undefined){
let data58 = data57.uniform;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.from === undefined){
const err128 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data58.to === undefined){
const err129 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key19 in data58){
if(!((key19 === "from") || (key19 === "to"))){
const err130 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data58.from !== undefined){
let data59 = data58.from;
if(typeof data59 === "string"){
if(!pattern1.test(data59)){
const err131 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data58.to !== undefined){
let data60 = data58.to;
if(typeof data60 === "string"){
if(!pattern1.test(data60)){
const err133 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data57.exponential !== undefined){
let data61 = data57.exponential;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.mean === undefined){
const err136 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key20 in data61){
if(!(key20 === "mean")){
const err137 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data61.mean !== undefined){
let data62 = data61.mean;
if(typeof data62 === "string"){
if(!pattern1.test(data62)){
const err138 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data57.lognormal !== undefined){
let data63 = data57.lognormal;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.median === undefined){
const err141 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data63.p99 === undefined){
const err142 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key21 in data63){
if(!((key21 === "median") || (key21 === "p99"))){
const err143 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data63.median !== undefined){
let data64 = data63.median;
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
const err144 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err145 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data63.p99 !== undefined){
let data65 = data63.p99;
if(typeof data65 === "string"){
if(!pattern1.test(data65)){
const err146 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data36.stop !== undefined){
let data66 = data36.stop;
if((typeof data66 !== "string") && (!(data66 && typeof data66 == "object" && !Array.isArray(data66)))){
const err149 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.stop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(typeof data66 === "string"){
if(!pattern1.test(data66)){
const err150 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(Object.keys(data66).length > 1){
const err151 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(Object.keys(data66).length < 1){
const err152 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key22 in data66){
if(!(((key22 === "uniform") || (key22 === "exponential")) || (key22 === "lognormal"))){
const err153 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data66.uniform !== undefined){
let data67 = data66.uniform;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.from === undefined){
const err154 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data67.to === undefined){
const err155 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key23 in data67){
if(!((key23 === "from") || (key23 === "to"))){
const err156 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data67.from !== undefined){
let data68 = data67.from;
if(typeof data68 === "string"){
if(!pattern1.test(data68)){
const err157 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err158 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data67.to !== undefined){
let data69 = data67.to;
if(typeof data69 === "string"){
if(!pattern1.test(data69)){
const err159 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data66.exponential !== undefined){
let data70 = data66.exponential;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.mean === undefined){
const err162 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
for(const key24 in data70){
if(!(key24 === "mean")){
const err163 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data70.mean !== undefined){
let data71 = data70.mean;
if(typeof data71 === "string"){
if(!pattern1.test(data71)){
const err164 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data66.lognormal !== undefined){
let data72 = data66.lognormal;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.median === undefined){
const err167 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data72.p99 === undefined){
const err168 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key25 in data72){
if(!((key25 === "median") || (key25 === "p99"))){
const err169 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data72.median !== undefined){
let data73 = data72.median;
if(typeof data73 === "string"){
if(!pattern1.test(data73)){
const err170 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err171 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data72.p99 !== undefined){
let data74 = data72.p99;
if(typeof data74 === "string"){
if(!pattern1.test(data74)){
const err172 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data36.serves !== undefined){
let data75 = data36.serves;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key26 in data75){
if(!((((key26 === "cpuPerRequest") || (key26 === "memoryBase")) || (key26 === "memoryPerInFlight")) || (key26 === "timeout"))){
const err175 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data75.cpuPerRequest !== undefined){
let data76 = data75.cpuPerRequest;
if(typeof data76 === "string"){
if(!pattern1.test(data76)){
const err176 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/cpuPerRequest",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/cpuPerRequest/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/cpuPerRequest",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/cpuPerRequest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data75.memoryBase !== undefined){
let data77 = data75.memoryBase;
if((typeof data77 !== "string") && (!(typeof data77 == "number"))){
const err178 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.serves.properties.memoryBase.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(typeof data77 == "number"){
if(data77 < 0 || isNaN(data77)){
const err179 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(typeof data77 === "string"){
if(!pattern4.test(data77)){
const err180 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
if(data75.memoryPerInFlight !== undefined){
let data78 = data75.memoryPerInFlight;
if((typeof data78 !== "string") && (!(typeof data78 == "number"))){
const err181 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.serves.properties.memoryPerInFlight.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(typeof data78 == "number"){
if(data78 < 0 || isNaN(data78)){
const err182 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(typeof data78 === "string"){
if(!pattern4.test(data78)){
const err183 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
if(data75.timeout !== undefined){
let data79 = data75.timeout;
if(typeof data79 === "string"){
if(!pattern1.test(data79)){
const err184 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/timeout",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err185 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/timeout",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err186 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data36.usage !== undefined){
let data80 = data36.usage;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key27 in data80){
if(!(((key27 === "cpu") || (key27 === "memory")) || (key27 === "containers"))){
const err187 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data80.cpu !== undefined){
let data81 = data80.cpu;
if(((typeof data81 !== "string") && (!(typeof data81 == "number"))) && (!(data81 && typeof data81 == "object" && !Array.isArray(data81)))){
const err188 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(typeof data81 == "number"){
if(data81 < 0 || isNaN(data81)){
const err189 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(typeof data81 === "string"){
if(!pattern4.test(data81)){
const err190 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key28 in data81){
if(!(((((key28 === "constant") || (key28 === "hourly")) || (key28 === "trace")) || (key28 === "column")) || (key28 === "noise"))){
const err191 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data81.constant !== undefined){
let data82 = data81.constant;
if((typeof data82 !== "string") && (!(typeof data82 == "number"))){
const err192 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(typeof data82 == "number"){
if(data82 < 0 || isNaN(data82)){
const err193 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(typeof data82 === "string"){
if(!pattern4.test(data82)){
const err194 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
if(data81.hourly !== undefined){
let data83 = data81.hourly;
if(Array.isArray(data83)){
if(data83.length < 24){
const err195 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
const len5 = data83.length;
for(let i5=0; i5<len5; i5++){
let data84 = data83[i5];
if((typeof data84 !== "string") && (!(typeof data84 == "number"))){
const err196 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(typeof data84 == "number"){
if(data84 < 0 || isNaN(data84)){
const err197 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(typeof data84 === "string"){
if(!pattern4.test(data84)){
const err198 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
}
else {
const err199 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data81.trace !== undefined){
if(typeof data81.trace !== "string"){
const err200 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data81.column !== undefined){
if(typeof data81.column !== "string"){
const err201 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data81.noise !== undefined){
let data87 = data81.noise;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.within === undefined){
const err202 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key29 in data87){
if(!((key29 === "within") || (key29 === "every"))){
const err203 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data87.within !== undefined){
let data88 = data87.within;
if(typeof data88 === "string"){
if(!pattern40.test(data88)){
const err204 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data87.every !== undefined){
let data89 = data87.every;
if(typeof data89 === "string"){
if(!pattern1.test(data89)){
const err206 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
}
if(data80.memory !== undefined){
let data90 = data80.memory;
if(((typeof data90 !== "string") && (!(typeof data90 == "number"))) && (!(data90 && typeof data90 == "object" && !Array.isArray(data90)))){
const err209 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(typeof data90 == "number"){
if(data90 < 0 || isNaN(data90)){
const err210 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(typeof data90 === "string"){
if(!pattern4.test(data90)){
const err211 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key30 in data90){
if(!((((((key30 === "growth") || (key30 === "constant")) || (key30 === "hourly")) || (key30 === "trace")) || (key30 === "column")) || (key30 === "noise"))){
const err212 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data90.growth !== undefined){
let data91 = data90.growth;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.perSecond === undefined){
const err213 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
for(const key31 in data91){
if(!(((key31 === "perSecond") || (key31 === "after")) || (key31 === "most"))){
const err214 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data91.perSecond !== undefined){
let data92 = data91.perSecond;
if((typeof data92 !== "string") && (!(typeof data92 == "number"))){
const err215 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.growth.properties.perSecond.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(typeof data92 == "number"){
if(data92 < 0 || isNaN(data92)){
const err216 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(typeof data92 === "string"){
if(!pattern4.test(data92)){
const err217 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
if(data91.after !== undefined){
let data93 = data91.after;
if(typeof data93 === "string"){
if(!pattern1.test(data93)){
const err218 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err219 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data91.most !== undefined){
let data94 = data91.most;
if((typeof data94 !== "string") && (!(typeof data94 == "number"))){
const err220 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.growth.properties.most.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(typeof data94 == "number"){
if(data94 < 0 || isNaN(data94)){
const err221 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(typeof data94 === "string"){
if(!pattern4.test(data94)){
const err222 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
}
else {
const err223 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data90.constant !== undefined){
let data95 = data90.constant;
if((typeof data95 !== "string") && (!(typeof data95 == "number"))){
const err224 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(typeof data95 == "number"){
if(data95 < 0 || isNaN(data95)){
const err225 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(typeof data95 === "string"){
if(!pattern4.test(data95)){
const err226 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
if(data90.hourly !== undefined){
let data96 = data90.hourly;
if(Array.isArray(data96)){
if(data96.length < 24){
const err227 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
const len6 = data96.length;
for(let i6=0; i6<len6; i6++){
let data97 = data96[i6];
if((typeof data97 !== "string") && (!(typeof data97 == "number"))){
const err228 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(typeof data97 == "number"){
if(data97 < 0 || isNaN(data97)){
const err229 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(typeof data97 === "string"){
if(!pattern4.test(data97)){
const err230 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
else {
const err231 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data90.trace !== undefined){
if(typeof data90.trace !== "string"){
const err232 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data90.column !== undefined){
if(typeof data90.column !== "string"){
const err233 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data90.noise !== undefined){
let data100 = data90.noise;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.within === undefined){
const err234 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key32 in data100){
if(!((key32 === "within") || (key32 === "every"))){
const err235 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data100.within !== undefined){
let data101 = data100.within;
if(typeof data101 === "string"){
if(!pattern40.test(data101)){
const err236 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
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
const err237 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data100.every !== undefined){
let data102 = data100.every;
if(typeof data102 === "string"){
if(!pattern1.test(data102)){
const err238 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data80.containers !== undefined){
let data103 = data80.containers;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key33 in data103){
let data104 = data103[key33];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key34 in data104){
if(!((key34 === "cpu") || (key34 === "memory"))){
const err241 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data104.cpu !== undefined){
let data105 = data104.cpu;
if(((typeof data105 !== "string") && (!(typeof data105 == "number"))) && (!(data105 && typeof data105 == "object" && !Array.isArray(data105)))){
const err242 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(typeof data105 == "number"){
if(data105 < 0 || isNaN(data105)){
const err243 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(typeof data105 === "string"){
if(!pattern4.test(data105)){
const err244 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key35 in data105){
if(!(((((key35 === "constant") || (key35 === "hourly")) || (key35 === "trace")) || (key35 === "column")) || (key35 === "noise"))){
const err245 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data105.constant !== undefined){
let data106 = data105.constant;
if((typeof data106 !== "string") && (!(typeof data106 == "number"))){
const err246 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(typeof data106 == "number"){
if(data106 < 0 || isNaN(data106)){
const err247 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(typeof data106 === "string"){
if(!pattern4.test(data106)){
const err248 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
if(data105.hourly !== undefined){
let data107 = data105.hourly;
if(Array.isArray(data107)){
if(data107.length < 24){
const err249 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
const len7 = data107.length;
for(let i7=0; i7<len7; i7++){
let data108 = data107[i7];
if((typeof data108 !== "string") && (!(typeof data108 == "number"))){
const err250 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(typeof data108 == "number"){
if(data108 < 0 || isNaN(data108)){
const err251 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(typeof data108 === "string"){
if(!pattern4.test(data108)){
const err252 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
}
else {
const err253 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data105.trace !== undefined){
if(typeof data105.trace !== "string"){
const err254 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data105.column !== undefined){
if(typeof data105.column !== "string"){
const err255 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data105.noise !== undefined){
let data111 = data105.noise;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.within === undefined){
const err256 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
for(const key36 in data111){
if(!((key36 === "within") || (key36 === "every"))){
const err257 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data111.within !== undefined){
let data112 = data111.within;
if(typeof data112 === "string"){
if(!pattern40.test(data112)){
const err258 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data111.every !== undefined){
let data113 = data111.every;
if(typeof data113 === "string"){
if(!pattern1.test(data113)){
const err260 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err261 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
}
if(data104.memory !== undefined){
let data114 = data104.memory;
if(((typeof data114 !== "string") && (!(typeof data114 == "number"))) && (!(data114 && typeof data114 == "object" && !Array.isArray(data114)))){
const err263 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(typeof data114 == "number"){
if(data114 < 0 || isNaN(data114)){
const err264 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(typeof data114 === "string"){
if(!pattern4.test(data114)){
const err265 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key37 in data114){
if(!((((((key37 === "growth") || (key37 === "constant")) || (key37 === "hourly")) || (key37 === "trace")) || (key37 === "column")) || (key37 === "noise"))){
const err266 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data114.growth !== undefined){
let data115 = data114.growth;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.perSecond === undefined){
const err267 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
for(const key38 in data115){
if(!(((key38 === "perSecond") || (key38 === "after")) || (key38 === "most"))){
const err268 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data115.perSecond !== undefined){
let data116 = data115.perSecond;
if((typeof data116 !== "string") && (!(typeof data116 == "number"))){
const err269 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.growth.properties.perSecond.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(typeof data116 == "number"){
if(data116 < 0 || isNaN(data116)){
const err270 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(typeof data116 === "string"){
if(!pattern4.test(data116)){
const err271 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
if(data115.after !== undefined){
let data117 = data115.after;
if(typeof data117 === "string"){
if(!pattern1.test(data117)){
const err272 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data115.most !== undefined){
let data118 = data115.most;
if((typeof data118 !== "string") && (!(typeof data118 == "number"))){
const err274 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.growth.properties.most.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(typeof data118 == "number"){
if(data118 < 0 || isNaN(data118)){
const err275 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(typeof data118 === "string"){
if(!pattern4.test(data118)){
const err276 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
}
else {
const err277 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data114.constant !== undefined){
let data119 = data114.constant;
if((typeof data119 !== "string") && (!(typeof data119 == "number"))){
const err278 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(typeof data119 == "number"){
if(data119 < 0 || isNaN(data119)){
const err279 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(typeof data119 === "string"){
if(!pattern4.test(data119)){
const err280 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
if(data114.hourly !== undefined){
let data120 = data114.hourly;
if(Array.isArray(data120)){
if(data120.length < 24){
const err281 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
const len8 = data120.length;
for(let i8=0; i8<len8; i8++){
let data121 = data120[i8];
if((typeof data121 !== "string") && (!(typeof data121 == "number"))){
const err282 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(typeof data121 == "number"){
if(data121 < 0 || isNaN(data121)){
const err283 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(typeof data121 === "string"){
if(!pattern4.test(data121)){
const err284 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
}
else {
const err285 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data114.trace !== undefined){
if(typeof data114.trace !== "string"){
const err286 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data114.column !== undefined){
if(typeof data114.column !== "string"){
const err287 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data114.noise !== undefined){
let data124 = data114.noise;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.within === undefined){
const err288 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
for(const key39 in data124){
if(!((key39 === "within") || (key39 === "every"))){
const err289 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data124.within !== undefined){
let data125 = data124.within;
if(typeof data125 === "string"){
if(!pattern40.test(data125)){
const err290 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
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
const err291 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data124.every !== undefined){
let data126 = data124.every;
if(typeof data126 === "string"){
if(!pattern1.test(data126)){
const err292 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err293 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err294 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
}
}
else {
const err295 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err299 = {instancePath:instancePath+"/spec/behaviour",schemaPath:"#/properties/spec/properties/behaviour/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data5.timeline !== undefined){
let data127 = data5.timeline;
if(Array.isArray(data127)){
const len9 = data127.length;
for(let i9=0; i9<len9; i9++){
let data128 = data127[i9];
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.at === undefined){
const err300 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(data128.do === undefined){
const err301 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
for(const key40 in data128){
if(!((key40 === "at") || (key40 === "do"))){
const err302 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data128.at !== undefined){
let data129 = data128.at;
if(typeof data129 === "string"){
if(!pattern1.test(data129)){
const err303 = {instancePath:instancePath+"/spec/timeline/" + i9+"/at",schemaPath:"#/properties/spec/properties/timeline/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err304 = {instancePath:instancePath+"/spec/timeline/" + i9+"/at",schemaPath:"#/properties/spec/properties/timeline/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data128.do !== undefined){
let data130 = data128.do;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(Object.keys(data130).length > 1){
const err305 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(Object.keys(data130).length < 1){
const err306 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
for(const key41 in data130){
if(!(func2.call(schema11.properties.spec.properties.timeline.items.properties.do.properties, key41))){
const err307 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data130.cordon !== undefined){
let data131 = data130.cordon;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(Object.keys(data131).length > 1){
const err308 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(Object.keys(data131).length < 1){
const err309 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
for(const key42 in data131){
if(!(((key42 === "node") || (key42 === "pool")) || (key42 === "zone"))){
const err310 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data131.node !== undefined){
if(typeof data131.node !== "string"){
const err311 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data131.pool !== undefined){
if(typeof data131.pool !== "string"){
const err312 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data131.zone !== undefined){
if(typeof data131.zone !== "string"){
const err313 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err314 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data130.uncordon !== undefined){
let data135 = data130.uncordon;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(Object.keys(data135).length > 1){
const err315 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(Object.keys(data135).length < 1){
const err316 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
for(const key43 in data135){
if(!(((key43 === "node") || (key43 === "pool")) || (key43 === "zone"))){
const err317 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data135.node !== undefined){
if(typeof data135.node !== "string"){
const err318 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data135.pool !== undefined){
if(typeof data135.pool !== "string"){
const err319 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data135.zone !== undefined){
if(typeof data135.zone !== "string"){
const err320 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data130.scale !== undefined){
let data139 = data130.scale;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.target === undefined){
const err322 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data139.replicas === undefined){
const err323 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
for(const key44 in data139){
if(!((key44 === "target") || (key44 === "replicas"))){
const err324 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data139.target !== undefined){
let data140 = data139.target;
if(typeof data140 === "string"){
if(!pattern64.test(data140)){
const err325 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data139.replicas !== undefined){
let data141 = data139.replicas;
if(!((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141)))){
const err327 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/replicas",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(typeof data141 == "number"){
if(data141 < 0 || isNaN(data141)){
const err328 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/replicas",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
}
else {
const err329 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data130.setImage !== undefined){
let data142 = data130.setImage;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.target === undefined){
const err330 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(data142.container === undefined){
const err331 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "container"},message:"must have required property '"+"container"+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data142.image === undefined){
const err332 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
for(const key45 in data142){
if(!(((key45 === "target") || (key45 === "container")) || (key45 === "image"))){
const err333 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data142.target !== undefined){
let data143 = data142.target;
if(typeof data143 === "string"){
if(!pattern65.test(data143)){
const err334 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$"+"\""};
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
const err335 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data142.container !== undefined){
if(typeof data142.container !== "string"){
const err336 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/container",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/container/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data142.image !== undefined){
if(typeof data142.image !== "string"){
const err337 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/image",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err338 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data130.rolloutPause !== undefined){
let data146 = data130.rolloutPause;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.target === undefined){
const err339 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
for(const key46 in data146){
if(!(key46 === "target")){
const err340 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data146.target !== undefined){
let data147 = data146.target;
if(typeof data147 === "string"){
if(!pattern66.test(data147)){
const err341 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
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
const err342 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err343 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data130.rolloutResume !== undefined){
let data148 = data130.rolloutResume;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.target === undefined){
const err344 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
for(const key47 in data148){
if(!(key47 === "target")){
const err345 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data148.target !== undefined){
let data149 = data148.target;
if(typeof data149 === "string"){
if(!pattern66.test(data149)){
const err346 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err348 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data130.delete !== undefined){
let data150 = data130.delete;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.target === undefined){
const err349 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
for(const key48 in data150){
if(!(key48 === "target")){
const err350 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data150.target !== undefined){
let data151 = data150.target;
if(typeof data151 === "string"){
if(!pattern8.test(data151)){
const err351 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
else {
const err353 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data130.addNodes !== undefined){
let data152 = data130.addNodes;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.pool === undefined){
const err354 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data152.count === undefined){
const err355 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
for(const key49 in data152){
if(!((key49 === "pool") || (key49 === "count"))){
const err356 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data152.pool !== undefined){
if(typeof data152.pool !== "string"){
const err357 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data152.count !== undefined){
let data154 = data152.count;
if(!((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154)))){
const err358 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(typeof data154 == "number"){
if(data154 < 1 || isNaN(data154)){
const err359 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
}
else {
const err360 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data130.apply !== undefined){
let data155 = data130.apply;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.manifests === undefined){
const err361 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/required",keyword:"required",params:{missingProperty: "manifests"},message:"must have required property '"+"manifests"+"'"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
for(const key50 in data155){
if(!(key50 === "manifests")){
const err362 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data155.manifests !== undefined){
let data156 = data155.manifests;
if(Array.isArray(data156)){
if(data156.length < 1){
const err363 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
const len10 = data156.length;
for(let i10=0; i10<len10; i10++){
if(typeof data156[i10] !== "string"){
const err364 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests/" + i10,schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data130.drain !== undefined){
let data158 = data130.drain;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key51 in data158){
if(!(func2.call(schema11.properties.spec.properties.timeline.items.properties.do.properties.drain.properties, key51))){
const err367 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data158.node !== undefined){
if(typeof data158.node !== "string"){
const err368 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data158.pool !== undefined){
if(typeof data158.pool !== "string"){
const err369 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data158.zone !== undefined){
if(typeof data158.zone !== "string"){
const err370 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data158.parallel !== undefined){
let data162 = data158.parallel;
if(!((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162)))){
const err371 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(typeof data162 == "number"){
if(data162 < 1 || isNaN(data162)){
const err372 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
if(data158.timeout !== undefined){
let data163 = data158.timeout;
if(typeof data163 === "string"){
if(!pattern1.test(data163)){
const err373 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err374 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data158.force !== undefined){
if(typeof data158.force !== "boolean"){
const err375 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/force",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data158.ignoreDaemonSets !== undefined){
if(typeof data158.ignoreDaemonSets !== "boolean"){
const err376 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/ignoreDaemonSets",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/ignoreDaemonSets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data158.deleteEmptyDirData !== undefined){
if(typeof data158.deleteEmptyDirData !== "boolean"){
const err377 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/deleteEmptyDirData",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/deleteEmptyDirData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data158.skipWaitForDeleteTimeout !== undefined){
let data167 = data158.skipWaitForDeleteTimeout;
if(typeof data167 === "string"){
if(!pattern1.test(data167)){
const err378 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/skipWaitForDeleteTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err379 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/skipWaitForDeleteTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
}
else {
const err380 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data130.fail !== undefined){
let data168 = data130.fail;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key52 in data168){
if(!((((key52 === "node") || (key52 === "pool")) || (key52 === "zone")) || (key52 === "for"))){
const err381 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data168.node !== undefined){
if(typeof data168.node !== "string"){
const err382 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data168.pool !== undefined){
if(typeof data168.pool !== "string"){
const err383 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data168.zone !== undefined){
if(typeof data168.zone !== "string"){
const err384 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data168.for !== undefined){
let data172 = data168.for;
if(typeof data172 === "string"){
if(!pattern1.test(data172)){
const err385 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err386 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
else {
const err387 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data130.recover !== undefined){
let data173 = data130.recover;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key53 in data173){
if(!(((key53 === "node") || (key53 === "pool")) || (key53 === "zone"))){
const err388 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data173.node !== undefined){
if(typeof data173.node !== "string"){
const err389 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data173.pool !== undefined){
if(typeof data173.pool !== "string"){
const err390 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data173.zone !== undefined){
if(typeof data173.zone !== "string"){
const err391 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err392 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data130.zoneFail !== undefined){
let data177 = data130.zoneFail;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.zone === undefined){
const err393 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
for(const key54 in data177){
if(!((key54 === "zone") || (key54 === "for"))){
const err394 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data177.zone !== undefined){
if(typeof data177.zone !== "string"){
const err395 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data177.for !== undefined){
let data179 = data177.for;
if(typeof data179 === "string"){
if(!pattern1.test(data179)){
const err396 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
else {
const err397 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err398 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data130.removeNodes !== undefined){
let data180 = data130.removeNodes;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key55 in data180){
if(!((((key55 === "node") || (key55 === "pool")) || (key55 === "zone")) || (key55 === "count"))){
const err399 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data180.node !== undefined){
if(typeof data180.node !== "string"){
const err400 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data180.pool !== undefined){
if(typeof data180.pool !== "string"){
const err401 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data180.zone !== undefined){
if(typeof data180.zone !== "string"){
const err402 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data180.count !== undefined){
let data184 = data180.count;
if(!((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184)))){
const err403 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(typeof data184 == "number"){
if(data184 < 1 || isNaN(data184)){
const err404 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
}
else {
const err405 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data130.taint !== undefined){
let data185 = data130.taint;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.key === undefined){
const err406 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(data185.effect === undefined){
const err407 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key56 in data185){
if(!((((((key56 === "node") || (key56 === "pool")) || (key56 === "zone")) || (key56 === "key")) || (key56 === "value")) || (key56 === "effect"))){
const err408 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data185.node !== undefined){
if(typeof data185.node !== "string"){
const err409 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data185.pool !== undefined){
if(typeof data185.pool !== "string"){
const err410 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data185.zone !== undefined){
if(typeof data185.zone !== "string"){
const err411 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data185.key !== undefined){
if(typeof data185.key !== "string"){
const err412 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/key",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data185.value !== undefined){
if(typeof data185.value !== "string"){
const err413 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/value",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data185.effect !== undefined){
let data191 = data185.effect;
if(typeof data191 !== "string"){
const err414 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(!(((data191 === "NoSchedule") || (data191 === "PreferNoSchedule")) || (data191 === "NoExecute"))){
const err415 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.timeline.items.properties.do.properties.taint.properties.effect.enum},message:"must be equal to one of the allowed values"};
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
const err416 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data130.untaint !== undefined){
let data192 = data130.untaint;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.key === undefined){
const err417 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
for(const key57 in data192){
if(!(((((key57 === "node") || (key57 === "pool")) || (key57 === "zone")) || (key57 === "key")) || (key57 === "effect"))){
const err418 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data192.node !== undefined){
if(typeof data192.node !== "string"){
const err419 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data192.pool !== undefined){
if(typeof data192.pool !== "string"){
const err420 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data192.zone !== undefined){
if(typeof data192.zone !== "string"){
const err421 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data192.key !== undefined){
if(typeof data192.key !== "string"){
const err422 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/key",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data192.effect !== undefined){
let data197 = data192.effect;
if(typeof data197 !== "string"){
const err423 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(!(((data197 === "NoSchedule") || (data197 === "PreferNoSchedule")) || (data197 === "NoExecute"))){
const err424 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.timeline.items.properties.do.properties.untaint.properties.effect.enum},message:"must be equal to one of the allowed values"};
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
else {
const err425 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data130.upgradePool !== undefined){
let data198 = data130.upgradePool;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.pool === undefined){
const err426 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
for(const key58 in data198){
if(!((((((((key58 === "pool") || (key58 === "parallel")) || (key58 === "surge")) || (key58 === "timeout")) || (key58 === "force")) || (key58 === "ignoreDaemonSets")) || (key58 === "deleteEmptyDirData")) || (key58 === "skipWaitForDeleteTimeout"))){
const err427 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data198.pool !== undefined){
if(typeof data198.pool !== "string"){
const err428 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data198.parallel !== undefined){
let data200 = data198.parallel;
if(!((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200)))){
const err429 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(typeof data200 == "number"){
if(data200 < 1 || isNaN(data200)){
const err430 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
if(data198.surge !== undefined){
let data201 = data198.surge;
if(!((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201)))){
const err431 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/surge",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/surge/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(typeof data201 == "number"){
if(data201 < 0 || isNaN(data201)){
const err432 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/surge",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/surge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
}
if(data198.timeout !== undefined){
let data202 = data198.timeout;
if(typeof data202 === "string"){
if(!pattern1.test(data202)){
const err433 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err434 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data198.force !== undefined){
if(typeof data198.force !== "boolean"){
const err435 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/force",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data198.ignoreDaemonSets !== undefined){
if(typeof data198.ignoreDaemonSets !== "boolean"){
const err436 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/ignoreDaemonSets",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/ignoreDaemonSets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data198.deleteEmptyDirData !== undefined){
if(typeof data198.deleteEmptyDirData !== "boolean"){
const err437 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/deleteEmptyDirData",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/deleteEmptyDirData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data198.skipWaitForDeleteTimeout !== undefined){
let data206 = data198.skipWaitForDeleteTimeout;
if(typeof data206 === "string"){
if(!pattern1.test(data206)){
const err438 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/skipWaitForDeleteTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err439 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/skipWaitForDeleteTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err440 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data130.rolloutUndo !== undefined){
let data207 = data130.rolloutUndo;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.target === undefined){
const err441 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
for(const key59 in data207){
if(!((key59 === "target") || (key59 === "toRevision"))){
const err442 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data207.target !== undefined){
let data208 = data207.target;
if(typeof data208 === "string"){
if(!pattern66.test(data208)){
const err443 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data207.toRevision !== undefined){
let data209 = data207.toRevision;
if(!((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209)))){
const err445 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/toRevision",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/toRevision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(typeof data209 == "number"){
if(data209 < 1 || isNaN(data209)){
const err446 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/toRevision",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/toRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err447 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
else {
const err448 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
else {
const err449 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err450 = {instancePath:instancePath+"/spec/timeline",schemaPath:"#/properties/spec/properties/timeline/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data5.controlPlane !== undefined){
let data210 = data5.controlPlane;
if(typeof data210 !== "string"){
const err451 = {instancePath:instancePath+"/spec/controlPlane",schemaPath:"#/properties/spec/properties/controlPlane/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(!((data210 === "default") || (data210 === "instant"))){
const err452 = {instancePath:instancePath+"/spec/controlPlane",schemaPath:"#/properties/spec/properties/controlPlane/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.controlPlane.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data5.traffic !== undefined){
let data211 = data5.traffic;
if(Array.isArray(data211)){
const len11 = data211.length;
for(let i11=0; i11<len11; i11++){
let data212 = data211[i11];
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
if(data212.to === undefined){
const err453 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(data212.rate === undefined){
const err454 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
for(const key60 in data212){
if(!((key60 === "to") || (key60 === "rate"))){
const err455 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data212.to !== undefined){
let data213 = data212.to;
if(typeof data213 === "string"){
if(!pattern76.test(data213)){
const err456 = {instancePath:instancePath+"/spec/traffic/" + i11+"/to",schemaPath:"#/properties/spec/properties/traffic/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^service/[^/]+/[^/]+$"},message:"must match pattern \""+"^service/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/spec/traffic/" + i11+"/to",schemaPath:"#/properties/spec/properties/traffic/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data212.rate !== undefined){
let data214 = data212.rate;
if((!(typeof data214 == "number")) && (!(data214 && typeof data214 == "object" && !Array.isArray(data214)))){
const err458 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/type",keyword:"type",params:{type: schema11.properties.spec.properties.traffic.items.properties.rate.type},message:"must be number,object"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(typeof data214 == "number"){
if(data214 < 0 || isNaN(data214)){
const err459 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key61 in data214){
if(!((((((((key61 === "steps") || (key61 === "diurnal")) || (key61 === "trace")) || (key61 === "column")) || (key61 === "per")) || (key61 === "scale")) || (key61 === "spike")) || (key61 === "poisson"))){
const err460 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data214.steps !== undefined){
let data215 = data214.steps;
if(Array.isArray(data215)){
if(data215.length < 1){
const err461 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
const len12 = data215.length;
for(let i12=0; i12<len12; i12++){
let data216 = data215[i12];
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.at === undefined){
const err462 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(data216.perSecond === undefined){
const err463 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
for(const key62 in data216){
if(!((key62 === "at") || (key62 === "perSecond"))){
const err464 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data216.at !== undefined){
let data217 = data216.at;
if(typeof data217 === "string"){
if(!pattern1.test(data217)){
const err465 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err466 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data216.perSecond !== undefined){
let data218 = data216.perSecond;
if(typeof data218 == "number"){
if(data218 < 0 || isNaN(data218)){
const err467 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err468 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/perSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err469 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
else {
const err470 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data214.diurnal !== undefined){
let data219 = data214.diurnal;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.low === undefined){
const err471 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(data219.high === undefined){
const err472 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
for(const key63 in data219){
if(!(((key63 === "low") || (key63 === "high")) || (key63 === "peak"))){
const err473 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data219.low !== undefined){
let data220 = data219.low;
if(typeof data220 == "number"){
if(data220 < 0 || isNaN(data220)){
const err474 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/low",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
else {
const err475 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/low",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data219.high !== undefined){
let data221 = data219.high;
if(typeof data221 == "number"){
if(data221 < 0 || isNaN(data221)){
const err476 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/high",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err477 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/high",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data219.peak !== undefined){
let data222 = data219.peak;
if(typeof data222 === "string"){
if(!pattern1.test(data222)){
const err478 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/peak/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err479 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/peak/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err480 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data214.trace !== undefined){
if(typeof data214.trace !== "string"){
const err481 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/trace",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data214.column !== undefined){
if(typeof data214.column !== "string"){
const err482 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/column",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data214.per !== undefined){
let data225 = data214.per;
if(typeof data225 === "string"){
if(!pattern1.test(data225)){
const err483 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/per",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/per/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err484 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/per",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data214.scale !== undefined){
let data226 = data214.scale;
if(typeof data226 == "number"){
if(data226 < 0 || isNaN(data226)){
const err485 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/scale",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/scale",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/scale/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data214.spike !== undefined){
let data227 = data214.spike;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.base === undefined){
const err487 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(data227.peak === undefined){
const err488 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "peak"},message:"must have required property '"+"peak"+"'"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(data227.at === undefined){
const err489 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
for(const key64 in data227){
if(!((((((key64 === "base") || (key64 === "peak")) || (key64 === "at")) || (key64 === "rise")) || (key64 === "hold")) || (key64 === "fall"))){
const err490 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data227.base !== undefined){
let data228 = data227.base;
if(typeof data228 == "number"){
if(data228 < 0 || isNaN(data228)){
const err491 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/base",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/base/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err492 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/base",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/base/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data227.peak !== undefined){
let data229 = data227.peak;
if(typeof data229 == "number"){
if(data229 < 0 || isNaN(data229)){
const err493 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err494 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/peak/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data227.at !== undefined){
let data230 = data227.at;
if(typeof data230 === "string"){
if(!pattern1.test(data230)){
const err495 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
else {
const err496 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data227.rise !== undefined){
let data231 = data227.rise;
if(typeof data231 === "string"){
if(!pattern1.test(data231)){
const err497 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/rise",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/rise/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
else {
const err498 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/rise",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/rise/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data227.hold !== undefined){
let data232 = data227.hold;
if(typeof data232 === "string"){
if(!pattern1.test(data232)){
const err499 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/hold",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/hold/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err500 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/hold",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/hold/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data227.fall !== undefined){
let data233 = data227.fall;
if(typeof data233 === "string"){
if(!pattern1.test(data233)){
const err501 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/fall",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/fall/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err502 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/fall",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/fall/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err503 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data214.poisson !== undefined){
let data234 = data214.poisson;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key65 in data234){
if(!((key65 === "perSecond") || (key65 === "every"))){
const err504 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data234.perSecond !== undefined){
let data235 = data234.perSecond;
if(typeof data235 == "number"){
if(data235 < 0 || isNaN(data235)){
const err505 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
else {
const err506 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/perSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data234.every !== undefined){
let data236 = data234.every;
if(typeof data236 === "string"){
if(!pattern1.test(data236)){
const err507 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/every",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/every",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err509 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
}
}
}
else {
const err510 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err511 = {instancePath:instancePath+"/spec/traffic",schemaPath:"#/properties/spec/properties/traffic/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data5.arrivals !== undefined){
let data237 = data5.arrivals;
if(Array.isArray(data237)){
const len13 = data237.length;
for(let i13=0; i13<len13; i13++){
let data238 = data237[i13];
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key66 in data238){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties, key66))){
const err512 = {instancePath:instancePath+"/spec/arrivals/" + i13,schemaPath:"#/properties/spec/properties/arrivals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data238.name !== undefined){
let data239 = data238.name;
if(typeof data239 === "string"){
if(!pattern0.test(data239)){
const err513 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data238.namespace !== undefined){
let data240 = data238.namespace;
if(typeof data240 === "string"){
if(!pattern0.test(data240)){
const err515 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"+"\""};
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
const err516 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data238.template !== undefined){
if(typeof data238.template !== "string"){
const err517 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/template",schemaPath:"#/properties/spec/properties/arrivals/items/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data238.requests !== undefined){
let data242 = data238.requests;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key67 in data242){
let data243 = data242[key67];
if((typeof data243 !== "string") && (!(typeof data243 == "number"))){
const err518 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/requests/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.arrivals.items.properties.requests.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(typeof data243 == "number"){
if(data243 < 0 || isNaN(data243)){
const err519 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/requests/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(typeof data243 === "string"){
if(!pattern4.test(data243)){
const err520 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/requests/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
}
else {
const err521 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/requests",schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data238.labels !== undefined){
let data244 = data238.labels;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key68 in data244){
if(typeof data244[key68] !== "string"){
const err522 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/labels/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
}
else {
const err523 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/labels",schemaPath:"#/properties/spec/properties/arrivals/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data238.priorityClassName !== undefined){
if(typeof data238.priorityClassName !== "string"){
const err524 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/priorityClassName",schemaPath:"#/properties/spec/properties/arrivals/items/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data238.run !== undefined){
let data247 = data238.run;
if((typeof data247 !== "string") && (!(data247 && typeof data247 == "object" && !Array.isArray(data247)))){
const err525 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.arrivals.items.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(typeof data247 === "string"){
if(!pattern1.test(data247)){
const err526 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(Object.keys(data247).length > 1){
const err527 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(Object.keys(data247).length < 1){
const err528 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
for(const key69 in data247){
if(!((((key69 === "uniform") || (key69 === "exponential")) || (key69 === "lognormal")) || (key69 === "quantiles"))){
const err529 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data247.uniform !== undefined){
let data248 = data247.uniform;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.from === undefined){
const err530 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(data248.to === undefined){
const err531 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
for(const key70 in data248){
if(!((key70 === "from") || (key70 === "to"))){
const err532 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data248.from !== undefined){
let data249 = data248.from;
if(typeof data249 === "string"){
if(!pattern1.test(data249)){
const err533 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/uniform/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
else {
const err534 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/uniform/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data248.to !== undefined){
let data250 = data248.to;
if(typeof data250 === "string"){
if(!pattern1.test(data250)){
const err535 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/uniform/to",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
else {
const err536 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/uniform/to",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
else {
const err537 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data247.exponential !== undefined){
let data251 = data247.exponential;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.mean === undefined){
const err538 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
for(const key71 in data251){
if(!(key71 === "mean")){
const err539 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data251.mean !== undefined){
let data252 = data251.mean;
if(typeof data252 === "string"){
if(!pattern1.test(data252)){
const err540 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err541 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err542 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data247.lognormal !== undefined){
let data253 = data247.lognormal;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
if(data253.median === undefined){
const err543 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(data253.p99 === undefined){
const err544 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
for(const key72 in data253){
if(!((key72 === "median") || (key72 === "p99"))){
const err545 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data253.median !== undefined){
let data254 = data253.median;
if(typeof data254 === "string"){
if(!pattern1.test(data254)){
const err546 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err547 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data253.p99 !== undefined){
let data255 = data253.p99;
if(typeof data255 === "string"){
if(!pattern1.test(data255)){
const err548 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
}
else {
const err550 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data247.quantiles !== undefined){
let data256 = data247.quantiles;
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
if(data256.file === undefined){
const err551 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
for(const key73 in data256){
if(!((((key73 === "file") || (key73 === "fraction")) || (key73 === "value")) || (key73 === "unit"))){
const err552 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data256.file !== undefined){
if(typeof data256.file !== "string"){
const err553 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/quantiles/file",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data256.fraction !== undefined){
if(typeof data256.fraction !== "string"){
const err554 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/quantiles/fraction",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/fraction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data256.value !== undefined){
if(typeof data256.value !== "string"){
const err555 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/quantiles/value",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data256.unit !== undefined){
let data260 = data256.unit;
if(typeof data260 !== "string"){
const err556 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/quantiles/unit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(!((((((data260 === "us") || (data260 === "ms")) || (data260 === "s")) || (data260 === "m")) || (data260 === "h")) || (data260 === "duration"))){
const err557 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/quantiles/unit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/unit/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.run.properties.quantiles.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
}
else {
const err558 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data238.from !== undefined){
let data261 = data238.from;
if(typeof data261 === "string"){
if(!pattern1.test(data261)){
const err559 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err560 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data238.until !== undefined){
let data262 = data238.until;
if(typeof data262 === "string"){
if(!pattern1.test(data262)){
const err561 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/until",schemaPath:"#/properties/spec/properties/arrivals/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
else {
const err562 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/until",schemaPath:"#/properties/spec/properties/arrivals/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data238.limit !== undefined){
let data263 = data238.limit;
if(!((typeof data263 == "number") && (!(data263 % 1) && !isNaN(data263)))){
const err563 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/limit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(typeof data263 == "number"){
if(data263 < 0 || isNaN(data263)){
const err564 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/limit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
if(data238.trace !== undefined){
let data264 = data238.trace;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if(data264.file === undefined){
const err565 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
for(const key74 in data264){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties.trace.properties, key74))){
const err566 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data264.file !== undefined){
if(typeof data264.file !== "string"){
const err567 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/file",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data264.format !== undefined){
let data266 = data264.format;
if(typeof data266 !== "string"){
const err568 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/format",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(!((data266 === "columns") || (data266 === "openb"))){
const err569 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/format",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data264.columns !== undefined){
let data267 = data264.columns;
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
if(data267.createdAt === undefined){
const err570 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
for(const key75 in data267){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties.trace.properties.columns.properties, key75))){
const err571 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data267.createdAt !== undefined){
if(typeof data267.createdAt !== "string"){
const err572 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns/createdAt",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data267.name !== undefined){
if(typeof data267.name !== "string"){
const err573 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data267.namespace !== undefined){
if(typeof data267.namespace !== "string"){
const err574 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data267.cpu !== undefined){
if(typeof data267.cpu !== "string"){
const err575 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data267.memory !== undefined){
if(typeof data267.memory !== "string"){
const err576 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data267.gpu !== undefined){
if(typeof data267.gpu !== "string"){
const err577 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/gpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data267.priority !== undefined){
if(typeof data267.priority !== "string"){
const err578 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns/priority",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data267.duration !== undefined){
if(typeof data267.duration !== "string"){
const err579 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data267.deletedAt !== undefined){
if(typeof data267.deletedAt !== "string"){
const err580 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns/deletedAt",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/deletedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(data267.labels !== undefined){
let data277 = data267.labels;
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
for(const key76 in data277){
if(typeof data277[key76] !== "string"){
const err581 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns/labels/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err582 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns/labels",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
}
else {
const err583 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data264.units !== undefined){
let data279 = data264.units;
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
for(const key77 in data279){
if(!(((((key77 === "time") || (key77 === "duration")) || (key77 === "cpu")) || (key77 === "memory")) || (key77 === "gpu"))){
const err584 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/units",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data279.time !== undefined){
let data280 = data279.time;
if(typeof data280 !== "string"){
const err585 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/units/time",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(!(((((((data280 === "us") || (data280 === "ms")) || (data280 === "s")) || (data280 === "m")) || (data280 === "h")) || (data280 === "duration")) || (data280 === "rfc3339"))){
const err586 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/units/time",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/time/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.time.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data279.duration !== undefined){
let data281 = data279.duration;
if(typeof data281 !== "string"){
const err587 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/units/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
if(!((((((data281 === "us") || (data281 === "ms")) || (data281 === "s")) || (data281 === "m")) || (data281 === "h")) || (data281 === "duration"))){
const err588 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/units/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/duration/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.duration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data279.cpu !== undefined){
let data282 = data279.cpu;
if(typeof data282 !== "string"){
const err589 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/units/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
if(!(((data282 === "quantity") || (data282 === "cores")) || (data282 === "milli"))){
const err590 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/units/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/cpu/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.cpu.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data279.memory !== undefined){
let data283 = data279.memory;
if(typeof data283 !== "string"){
const err591 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/units/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(!((((((((data283 === "quantity") || (data283 === "bytes")) || (data283 === "KiB")) || (data283 === "MiB")) || (data283 === "GiB")) || (data283 === "kB")) || (data283 === "MB")) || (data283 === "GB"))){
const err592 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/units/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/memory/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.memory.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data279.gpu !== undefined){
let data284 = data279.gpu;
if(typeof data284 !== "string"){
const err593 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/units/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/gpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(!((data284 === "whole") || (data284 === "milli"))){
const err594 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/units/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/gpu/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.gpu.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
}
else {
const err595 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/units",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data264.priorities !== undefined){
let data285 = data264.priorities;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
for(const key78 in data285){
if(typeof data285[key78] !== "string"){
const err596 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/priorities/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/priorities/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
else {
const err597 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/priorities",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/priorities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data264.delimiter !== undefined){
if(typeof data264.delimiter !== "string"){
const err598 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/delimiter",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data264.sorted !== undefined){
if(typeof data264.sorted !== "boolean"){
const err599 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/sorted",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/sorted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data264.zero !== undefined){
let data289 = data264.zero;
if(typeof data289 !== "string"){
const err600 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/zero",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/zero/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(!((data289 === "start") || (data289 === "first"))){
const err601 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/zero",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/zero/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.zero.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data264.gpus !== undefined){
let data290 = data264.gpus;
if(typeof data290 !== "string"){
const err602 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/gpus",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/gpus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(!((data290 === "shared") || (data290 === "whole"))){
const err603 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/gpus",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/gpus/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.gpus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data264.leaves !== undefined){
let data291 = data264.leaves;
if(typeof data291 !== "string"){
const err604 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/leaves",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/leaves/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if(!(((data291 === "deletion") || (data291 === "duration")) || (data291 === "never"))){
const err605 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace/leaves",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/leaves/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.leaves.enum},message:"must be equal to one of the allowed values"};
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
const err606 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data238.poisson !== undefined){
let data292 = data238.poisson;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
if(data292.count === undefined){
const err607 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
if(data292.per === undefined){
const err608 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
for(const key79 in data292){
if(!((key79 === "count") || (key79 === "per"))){
const err609 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data292.count !== undefined){
let data293 = data292.count;
if(typeof data293 == "number"){
if(data293 < 0 || isNaN(data293)){
const err610 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/poisson/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
else {
const err611 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/poisson/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/count/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data292.per !== undefined){
let data294 = data292.per;
if(typeof data294 === "string"){
if(!pattern1.test(data294)){
const err612 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/poisson/per",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/per/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err613 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/poisson/per",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
}
else {
const err614 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data238.batch !== undefined){
let data295 = data238.batch;
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
if(data295.count === undefined){
const err615 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
for(const key80 in data295){
if(!((key80 === "count") || (key80 === "every"))){
const err616 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data295.count !== undefined){
let data296 = data295.count;
if(!((typeof data296 == "number") && (!(data296 % 1) && !isNaN(data296)))){
const err617 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/batch/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if(typeof data296 == "number"){
if(data296 < 1 || isNaN(data296)){
const err618 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/batch/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data295.every !== undefined){
let data297 = data295.every;
if(typeof data297 === "string"){
if(!pattern1.test(data297)){
const err619 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/batch/every",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err620 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/batch/every",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err621 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data238.diurnal !== undefined){
let data298 = data238.diurnal;
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
if(data298.perHour === undefined){
const err622 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/required",keyword:"required",params:{missingProperty: "perHour"},message:"must have required property '"+"perHour"+"'"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
for(const key81 in data298){
if(!(key81 === "perHour")){
const err623 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data298.perHour !== undefined){
let data299 = data298.perHour;
if(Array.isArray(data299)){
if(data299.length < 24){
const err624 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/diurnal/perHour",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
const len14 = data299.length;
for(let i14=0; i14<len14; i14++){
let data300 = data299[i14];
if(typeof data300 == "number"){
if(data300 < 0 || isNaN(data300)){
const err625 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/diurnal/perHour/" + i14,schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err626 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/diurnal/perHour/" + i14,schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
}
else {
const err627 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/diurnal/perHour",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err628 = {instancePath:instancePath+"/spec/arrivals/" + i13+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
}
else {
const err629 = {instancePath:instancePath+"/spec/arrivals/" + i13,schemaPath:"#/properties/spec/properties/arrivals/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err630 = {instancePath:instancePath+"/spec/arrivals",schemaPath:"#/properties/spec/properties/arrivals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
}
else {
const err631 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err632 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const definition = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["headroom/v1"]},"kind":{"type":"string","enum":["Scenario"]},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"description":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"seed":{"type":"integer","minimum":0},"duration":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"startsAt":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},"fleet":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"instanceType":{"type":"string"},"capacity":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"count":{"type":"integer","minimum":0},"zones":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$","description":"a label value"}},"region":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"taints":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]}},"reserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"disk":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxPods":{"type":"integer","minimum":1},"openb":{"type":"string"},"podsPerNode":{"type":"integer","minimum":1}},"additionalProperties":false}},"manifests":{"type":"array","items":{"type":"string"}},"scheduler":{"type":"string"},"behaviour":{"type":"array","items":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"startup":{"type":"object","properties":{"image":{},"init":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"serves":{"type":"object","properties":{"cpuPerRequest":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"memoryBase":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"memoryPerInFlight":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"usage":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false,"required":["target"]}},"timeline":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"do":{"type":"object","properties":{"cordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"uncordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"scale":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"replicas":{"type":"integer","minimum":0}},"additionalProperties":false,"required":["target","replicas"]},"setImage":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"container":{"type":"string"},"image":{"type":"string"}},"additionalProperties":false,"required":["target","container","image"]},"rolloutPause":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"rolloutResume":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"delete":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"addNodes":{"type":"object","properties":{"pool":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]},"apply":{"type":"object","properties":{"manifests":{"type":"array","minItems":1,"items":{"type":"string"}}},"additionalProperties":false,"required":["manifests"]},"drain":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"parallel":{"type":"integer","minimum":1},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"fail":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"recover":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false},"zoneFail":{"type":"object","properties":{"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["zone"]},"removeNodes":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false},"taint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]},"untaint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key"]},"upgradePool":{"type":"object","properties":{"pool":{"type":"string"},"parallel":{"type":"integer","minimum":1},"surge":{"type":"integer","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["pool"]},"rolloutUndo":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"toRevision":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["target"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false,"required":["at","do"]}},"controlPlane":{"type":"string","enum":["default","instant"]},"traffic":{"type":"array","items":{"type":"object","properties":{"to":{"type":"string","pattern":"^service/[^/]+/[^/]+$","description":"service/namespace/name, as service/shop/frontend"},"rate":{"type":["number","object"],"minimum":0,"properties":{"steps":{"type":"array","minItems":1,"items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"perSecond":{"type":"number","minimum":0}},"additionalProperties":false,"required":["at","perSecond"]}},"diurnal":{"type":"object","properties":{"low":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"peak":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["low","high"]},"trace":{"type":"string"},"column":{"type":"string"},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scale":{"type":"number","minimum":0},"spike":{"type":"object","properties":{"base":{"type":"number","minimum":0},"peak":{"type":"number","minimum":0},"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"rise":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"hold":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"fall":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["base","peak","at"]},"poisson":{"type":"object","properties":{"perSecond":{"type":"number","minimum":0},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["to","rate"]}},"arrivals":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"namespace":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"template":{"type":"string"},"requests":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"priorityClassName":{"type":"string"},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]},"quantiles":{"type":"object","properties":{"file":{"type":"string"},"fraction":{"type":"string"},"value":{"type":"string"},"unit":{"type":"string","enum":["us","ms","s","m","h","duration"]}},"additionalProperties":false,"required":["file"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"until":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"limit":{"type":"integer","minimum":0},"trace":{"type":"object","properties":{"file":{"type":"string"},"format":{"type":"string","enum":["columns","openb"]},"columns":{"type":"object","properties":{"createdAt":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"cpu":{"type":"string"},"memory":{"type":"string"},"gpu":{"type":"string"},"priority":{"type":"string"},"duration":{"type":"string"},"deletedAt":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["createdAt"]},"units":{"type":"object","properties":{"time":{"type":"string","enum":["us","ms","s","m","h","duration","rfc3339"]},"duration":{"type":"string","enum":["us","ms","s","m","h","duration"]},"cpu":{"type":"string","enum":["quantity","cores","milli"]},"memory":{"type":"string","enum":["quantity","bytes","KiB","MiB","GiB","kB","MB","GB"]},"gpu":{"type":"string","enum":["whole","milli"]}},"additionalProperties":false},"priorities":{"type":"object","additionalProperties":{"type":"string"}},"delimiter":{"type":"string"},"sorted":{"type":"boolean"},"zero":{"type":"string","enum":["start","first"]},"gpus":{"type":"string","enum":["shared","whole"]},"leaves":{"type":"string","enum":["deletion","duration","never"]}},"additionalProperties":false,"required":["file"]},"poisson":{"type":"object","properties":{"count":{"type":"number","minimum":0},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count","per"]},"batch":{"type":"object","properties":{"count":{"type":"integer","minimum":1},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count"]},"diurnal":{"type":"object","properties":{"perHour":{"type":"array","minItems":24,"items":{"type":"number","minimum":0}}},"additionalProperties":false,"required":["perHour"]}},"additionalProperties":false}},"gates":{}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
