// Made by scripts/generate-scenario.mjs from schema.ts. Do not edit.

export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["headroom/v1"]},"kind":{"type":"string","enum":["Scenario"]},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"description":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"seed":{"type":"integer","minimum":0},"duration":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"startsAt":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},"fleet":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"instanceType":{"type":"string"},"capacity":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"count":{"type":"integer","minimum":0},"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":1},"boot":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"zones":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$","description":"a label value"}},"region":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"taints":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]}},"reserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"disk":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxPods":{"type":"integer","minimum":1},"openb":{"type":"string"},"podsPerNode":{"type":"integer","minimum":1}},"additionalProperties":false}},"manifests":{"type":"array","items":{"type":"string"}},"scheduler":{"type":"string"},"behaviour":{"type":"array","items":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"startup":{"type":"object","properties":{"image":{},"init":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"serves":{"type":"object","properties":{"cpuPerRequest":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"memoryBase":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"memoryPerInFlight":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"usage":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false,"required":["target"]}},"timeline":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"do":{"type":"object","properties":{"cordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"uncordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"scale":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"replicas":{"type":"integer","minimum":0}},"additionalProperties":false,"required":["target","replicas"]},"setImage":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"container":{"type":"string"},"image":{"type":"string"}},"additionalProperties":false,"required":["target","container","image"]},"rolloutPause":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"rolloutResume":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"delete":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"addNodes":{"type":"object","properties":{"pool":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]},"apply":{"type":"object","properties":{"manifests":{"type":"array","minItems":1,"items":{"type":"string"}}},"additionalProperties":false,"required":["manifests"]},"drain":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"parallel":{"type":"integer","minimum":1},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"fail":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"recover":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false},"zoneFail":{"type":"object","properties":{"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["zone"]},"removeNodes":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false},"taint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]},"untaint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key"]},"upgradePool":{"type":"object","properties":{"pool":{"type":"string"},"parallel":{"type":"integer","minimum":1},"surge":{"type":"integer","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["pool"]},"rolloutUndo":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"toRevision":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["target"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false,"required":["at","do"]}},"controlPlane":{"type":"string","enum":["default","instant"]},"traffic":{"type":"array","items":{"type":"object","properties":{"to":{"type":"string","pattern":"^service/[^/]+/[^/]+$","description":"service/namespace/name, as service/shop/frontend"},"rate":{"type":["number","object"],"minimum":0,"properties":{"steps":{"type":"array","minItems":1,"items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"perSecond":{"type":"number","minimum":0}},"additionalProperties":false,"required":["at","perSecond"]}},"diurnal":{"type":"object","properties":{"low":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"peak":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["low","high"]},"trace":{"type":"string"},"column":{"type":"string"},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scale":{"type":"number","minimum":0},"spike":{"type":"object","properties":{"base":{"type":"number","minimum":0},"peak":{"type":"number","minimum":0},"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"rise":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"hold":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"fall":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["base","peak","at"]},"poisson":{"type":"object","properties":{"perSecond":{"type":"number","minimum":0},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["to","rate"]}},"clusterAutoscaler":{"type":"object","properties":{"expander":{"type":"array","minItems":1,"items":{"type":"string","enum":["random","least-waste","most-pods","least-nodes","price","priority"]}},"priorities":{"type":"string"},"balanceSimilarNodeGroups":{"type":"boolean"},"maxNodesTotal":{"type":"integer","minimum":0},"maxCoresTotal":{"type":"integer","minimum":0},"maxMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxNodesPerScaleUp":{"type":"integer","minimum":0},"scanInterval":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"newPodScaleUpDelay":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxNodeProvisionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scaleDown":{"type":"object","properties":{"enabled":{"type":"boolean"},"unneededTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"unreadyTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"utilizationThreshold":{"type":"number","minimum":0},"delayAfterAdd":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterDelete":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxParallelism":{"type":"integer","minimum":0},"maxDrainParallelism":{"type":"integer","minimum":0},"maxPodEvictionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxGracefulTermination":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterTaint":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"skipNodesWithSystemPods":{"type":"boolean"},"skipNodesWithLocalStorage":{"type":"boolean"},"skipNodesWithCustomControllerPods":{"type":"boolean"},"minReplicaCount":{"type":"integer","minimum":0},"ignoreDaemonSetsUtilization":{"type":"boolean"},"minCoresTotal":{"type":"integer","minimum":0},"minMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false}},"additionalProperties":false},"arrivals":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"namespace":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"template":{"type":"string"},"requests":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"priorityClassName":{"type":"string"},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]},"quantiles":{"type":"object","properties":{"file":{"type":"string"},"fraction":{"type":"string"},"value":{"type":"string"},"unit":{"type":"string","enum":["us","ms","s","m","h","duration"]}},"additionalProperties":false,"required":["file"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"until":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"limit":{"type":"integer","minimum":0},"trace":{"type":"object","properties":{"file":{"type":"string"},"format":{"type":"string","enum":["columns","openb"]},"columns":{"type":"object","properties":{"createdAt":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"cpu":{"type":"string"},"memory":{"type":"string"},"gpu":{"type":"string"},"priority":{"type":"string"},"duration":{"type":"string"},"deletedAt":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["createdAt"]},"units":{"type":"object","properties":{"time":{"type":"string","enum":["us","ms","s","m","h","duration","rfc3339"]},"duration":{"type":"string","enum":["us","ms","s","m","h","duration"]},"cpu":{"type":"string","enum":["quantity","cores","milli"]},"memory":{"type":"string","enum":["quantity","bytes","KiB","MiB","GiB","kB","MB","GB"]},"gpu":{"type":"string","enum":["whole","milli"]}},"additionalProperties":false},"priorities":{"type":"object","additionalProperties":{"type":"string"}},"delimiter":{"type":"string"},"sorted":{"type":"boolean"},"zero":{"type":"string","enum":["start","first"]},"gpus":{"type":"string","enum":["shared","whole"]},"leaves":{"type":"string","enum":["deletion","duration","never"]}},"additionalProperties":false,"required":["file"]},"poisson":{"type":"object","properties":{"count":{"type":"number","minimum":0},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count","per"]},"batch":{"type":"object","properties":{"count":{"type":"integer","minimum":1},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count"]},"diurnal":{"type":"object","properties":{"perHour":{"type":"array","minItems":24,"items":{"type":"number","minimum":0}}},"additionalProperties":false,"required":["perHour"]}},"additionalProperties":false}},"gates":{}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
const pattern0 = new RegExp("^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "u");
const pattern1 = new RegExp("^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$", "u");
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$", "u");
const pattern4 = new RegExp("^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$", "u");
const pattern14 = new RegExp("^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$", "u");
const pattern46 = new RegExp("^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$", "u");
const pattern70 = new RegExp("^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$", "u");
const pattern71 = new RegExp("^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$", "u");
const pattern72 = new RegExp("^deployment/[^/]+/[^/]+$", "u");
const pattern82 = new RegExp("^service/[^/]+/[^/]+$", "u");
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
if(!((((((key12 === "target") || (key12 === "startup")) || (key12 === "run")) || (key12 === "stop")) || (key12 === "serves")) || (key12 === "usage"))){
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
if(!(((key13 === "image") || (key13 === "init")) || (key13 === "ready"))){
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
}
else {
const err152 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data47.run !== undefined){
let data68 = data47.run;
if((typeof data68 !== "string") && (!(data68 && typeof data68 == "object" && !Array.isArray(data68)))){
const err153 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(typeof data68 === "string"){
if(!pattern1.test(data68)){
const err154 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(Object.keys(data68).length > 1){
const err155 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(Object.keys(data68).length < 1){
const err156 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key22 in data68){
if(!(((key22 === "uniform") || (key22 === "exponential")) || (key22 === "lognormal"))){
const err157 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data68.uniform !== undefined){
let data69 = data68.uniform;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.from === undefined){
const err158 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data69.to === undefined){
const err159 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key23 in data69){
if(!((key23 === "from") || (key23 === "to"))){
const err160 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data69.from !== undefined){
let data70 = data69.from;
if(typeof data70 === "string"){
if(!pattern1.test(data70)){
const err161 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data69.to !== undefined){
let data71 = data69.to;
if(typeof data71 === "string"){
if(!pattern1.test(data71)){
const err163 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data68.exponential !== undefined){
let data72 = data68.exponential;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.mean === undefined){
const err166 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
for(const key24 in data72){
if(!(key24 === "mean")){
const err167 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data72.mean !== undefined){
let data73 = data72.mean;
if(typeof data73 === "string"){
if(!pattern1.test(data73)){
const err168 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err169 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data68.lognormal !== undefined){
let data74 = data68.lognormal;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.median === undefined){
const err171 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data74.p99 === undefined){
const err172 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key25 in data74){
if(!((key25 === "median") || (key25 === "p99"))){
const err173 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data74.median !== undefined){
let data75 = data74.median;
if(typeof data75 === "string"){
if(!pattern1.test(data75)){
const err174 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data74.p99 !== undefined){
let data76 = data74.p99;
if(typeof data76 === "string"){
if(!pattern1.test(data76)){
const err176 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err177 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err178 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
}
if(data47.stop !== undefined){
let data77 = data47.stop;
if((typeof data77 !== "string") && (!(data77 && typeof data77 == "object" && !Array.isArray(data77)))){
const err179 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.stop.type},message:"must be string,object"};
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
const err180 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err181 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(Object.keys(data77).length < 1){
const err182 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
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
const err183 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
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
const err184 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data78.to === undefined){
const err185 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
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
const err186 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
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
const err187 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err188 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err189 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err190 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err191 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err192 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
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
const err193 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
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
const err194 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err195 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err196 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err197 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data83.p99 === undefined){
const err198 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
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
const err199 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
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
const err200 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err201 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err202 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err203 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err204 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data47.serves !== undefined){
let data86 = data47.serves;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key30 in data86){
if(!((((key30 === "cpuPerRequest") || (key30 === "memoryBase")) || (key30 === "memoryPerInFlight")) || (key30 === "timeout"))){
const err205 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data86.cpuPerRequest !== undefined){
let data87 = data86.cpuPerRequest;
if(typeof data87 === "string"){
if(!pattern1.test(data87)){
const err206 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/cpuPerRequest",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/cpuPerRequest/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err207 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/cpuPerRequest",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/cpuPerRequest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data86.memoryBase !== undefined){
let data88 = data86.memoryBase;
if((typeof data88 !== "string") && (!(typeof data88 == "number"))){
const err208 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.serves.properties.memoryBase.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(typeof data88 == "number"){
if(data88 < 0 || isNaN(data88)){
const err209 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(typeof data88 === "string"){
if(!pattern4.test(data88)){
const err210 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryBase",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryBase/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
if(data86.memoryPerInFlight !== undefined){
let data89 = data86.memoryPerInFlight;
if((typeof data89 !== "string") && (!(typeof data89 == "number"))){
const err211 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.serves.properties.memoryPerInFlight.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(typeof data89 == "number"){
if(data89 < 0 || isNaN(data89)){
const err212 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(typeof data89 === "string"){
if(!pattern4.test(data89)){
const err213 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/memoryPerInFlight",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/memoryPerInFlight/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
if(data86.timeout !== undefined){
let data90 = data86.timeout;
if(typeof data90 === "string"){
if(!pattern1.test(data90)){
const err214 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/timeout",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves/timeout",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/serves",schemaPath:"#/properties/spec/properties/behaviour/items/properties/serves/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data47.usage !== undefined){
let data91 = data47.usage;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key31 in data91){
if(!(((key31 === "cpu") || (key31 === "memory")) || (key31 === "containers"))){
const err217 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data91.cpu !== undefined){
let data92 = data91.cpu;
if(((typeof data92 !== "string") && (!(typeof data92 == "number"))) && (!(data92 && typeof data92 == "object" && !Array.isArray(data92)))){
const err218 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(typeof data92 == "number"){
if(data92 < 0 || isNaN(data92)){
const err219 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(typeof data92 === "string"){
if(!pattern4.test(data92)){
const err220 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key32 in data92){
if(!(((((key32 === "constant") || (key32 === "hourly")) || (key32 === "trace")) || (key32 === "column")) || (key32 === "noise"))){
const err221 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data92.constant !== undefined){
let data93 = data92.constant;
if((typeof data93 !== "string") && (!(typeof data93 == "number"))){
const err222 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(typeof data93 == "number"){
if(data93 < 0 || isNaN(data93)){
const err223 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(typeof data93 === "string"){
if(!pattern4.test(data93)){
const err224 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
if(data92.hourly !== undefined){
let data94 = data92.hourly;
if(Array.isArray(data94)){
if(data94.length < 24){
const err225 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
const len5 = data94.length;
for(let i5=0; i5<len5; i5++){
let data95 = data94[i5];
if((typeof data95 !== "string") && (!(typeof data95 == "number"))){
const err226 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.cpu.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(typeof data95 == "number"){
if(data95 < 0 || isNaN(data95)){
const err227 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(typeof data95 === "string"){
if(!pattern4.test(data95)){
const err228 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly/" + i5,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
else {
const err229 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data92.trace !== undefined){
if(typeof data92.trace !== "string"){
const err230 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data92.column !== undefined){
if(typeof data92.column !== "string"){
const err231 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data92.noise !== undefined){
let data98 = data92.noise;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.within === undefined){
const err232 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
for(const key33 in data98){
if(!((key33 === "within") || (key33 === "every"))){
const err233 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data98.within !== undefined){
let data99 = data98.within;
if(typeof data99 === "string"){
if(!pattern46.test(data99)){
const err234 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
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
const err235 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data98.every !== undefined){
let data100 = data98.every;
if(typeof data100 === "string"){
if(!pattern1.test(data100)){
const err236 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err237 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err238 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/cpu/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data91.memory !== undefined){
let data101 = data91.memory;
if(((typeof data101 !== "string") && (!(typeof data101 == "number"))) && (!(data101 && typeof data101 == "object" && !Array.isArray(data101)))){
const err239 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(typeof data101 == "number"){
if(data101 < 0 || isNaN(data101)){
const err240 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(typeof data101 === "string"){
if(!pattern4.test(data101)){
const err241 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key34 in data101){
if(!((((((key34 === "growth") || (key34 === "constant")) || (key34 === "hourly")) || (key34 === "trace")) || (key34 === "column")) || (key34 === "noise"))){
const err242 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data101.growth !== undefined){
let data102 = data101.growth;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.perSecond === undefined){
const err243 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
for(const key35 in data102){
if(!(((key35 === "perSecond") || (key35 === "after")) || (key35 === "most"))){
const err244 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data102.perSecond !== undefined){
let data103 = data102.perSecond;
if((typeof data103 !== "string") && (!(typeof data103 == "number"))){
const err245 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.growth.properties.perSecond.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(typeof data103 == "number"){
if(data103 < 0 || isNaN(data103)){
const err246 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(typeof data103 === "string"){
if(!pattern4.test(data103)){
const err247 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/perSecond/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
if(data102.after !== undefined){
let data104 = data102.after;
if(typeof data104 === "string"){
if(!pattern1.test(data104)){
const err248 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data102.most !== undefined){
let data105 = data102.most;
if((typeof data105 !== "string") && (!(typeof data105 == "number"))){
const err250 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.growth.properties.most.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(typeof data105 == "number"){
if(data105 < 0 || isNaN(data105)){
const err251 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(typeof data105 === "string"){
if(!pattern4.test(data105)){
const err252 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/properties/most/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
const err253 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/growth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data101.constant !== undefined){
let data106 = data101.constant;
if((typeof data106 !== "string") && (!(typeof data106 == "number"))){
const err254 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(typeof data106 == "number"){
if(data106 < 0 || isNaN(data106)){
const err255 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(typeof data106 === "string"){
if(!pattern4.test(data106)){
const err256 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
if(data101.hourly !== undefined){
let data107 = data101.hourly;
if(Array.isArray(data107)){
if(data107.length < 24){
const err257 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
const len6 = data107.length;
for(let i6=0; i6<len6; i6++){
let data108 = data107[i6];
if((typeof data108 !== "string") && (!(typeof data108 == "number"))){
const err258 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.memory.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(typeof data108 == "number"){
if(data108 < 0 || isNaN(data108)){
const err259 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(typeof data108 === "string"){
if(!pattern4.test(data108)){
const err260 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly/" + i6,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
}
else {
const err261 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data101.trace !== undefined){
if(typeof data101.trace !== "string"){
const err262 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data101.column !== undefined){
if(typeof data101.column !== "string"){
const err263 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data101.noise !== undefined){
let data111 = data101.noise;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.within === undefined){
const err264 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
for(const key36 in data111){
if(!((key36 === "within") || (key36 === "every"))){
const err265 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data111.within !== undefined){
let data112 = data111.within;
if(typeof data112 === "string"){
if(!pattern46.test(data112)){
const err266 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
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
const err267 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data111.every !== undefined){
let data113 = data111.every;
if(typeof data113 === "string"){
if(!pattern1.test(data113)){
const err268 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err269 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err270 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/memory/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
}
if(data91.containers !== undefined){
let data114 = data91.containers;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key37 in data114){
let data115 = data114[key37];
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key38 in data115){
if(!((key38 === "cpu") || (key38 === "memory"))){
const err271 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data115.cpu !== undefined){
let data116 = data115.cpu;
if(((typeof data116 !== "string") && (!(typeof data116 == "number"))) && (!(data116 && typeof data116 == "object" && !Array.isArray(data116)))){
const err272 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(typeof data116 == "number"){
if(data116 < 0 || isNaN(data116)){
const err273 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(typeof data116 === "string"){
if(!pattern4.test(data116)){
const err274 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key39 in data116){
if(!(((((key39 === "constant") || (key39 === "hourly")) || (key39 === "trace")) || (key39 === "column")) || (key39 === "noise"))){
const err275 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data116.constant !== undefined){
let data117 = data116.constant;
if((typeof data117 !== "string") && (!(typeof data117 == "number"))){
const err276 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(typeof data117 == "number"){
if(data117 < 0 || isNaN(data117)){
const err277 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(typeof data117 === "string"){
if(!pattern4.test(data117)){
const err278 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
if(data116.hourly !== undefined){
let data118 = data116.hourly;
if(Array.isArray(data118)){
if(data118.length < 24){
const err279 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
const len7 = data118.length;
for(let i7=0; i7<len7; i7++){
let data119 = data118[i7];
if((typeof data119 !== "string") && (!(typeof data119 == "number"))){
const err280 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.cpu.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(typeof data119 == "number"){
if(data119 < 0 || isNaN(data119)){
const err281 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(typeof data119 === "string"){
if(!pattern4.test(data119)){
const err282 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly/" + i7,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
}
else {
const err283 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data116.trace !== undefined){
if(typeof data116.trace !== "string"){
const err284 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data116.column !== undefined){
if(typeof data116.column !== "string"){
const err285 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data116.noise !== undefined){
let data122 = data116.noise;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.within === undefined){
const err286 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
for(const key40 in data122){
if(!((key40 === "within") || (key40 === "every"))){
const err287 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data122.within !== undefined){
let data123 = data122.within;
if(typeof data123 === "string"){
if(!pattern46.test(data123)){
const err288 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
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
const err289 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data122.every !== undefined){
let data124 = data122.every;
if(typeof data124 === "string"){
if(!pattern1.test(data124)){
const err290 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err291 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/cpu/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
}
if(data115.memory !== undefined){
let data125 = data115.memory;
if(((typeof data125 !== "string") && (!(typeof data125 == "number"))) && (!(data125 && typeof data125 == "object" && !Array.isArray(data125)))){
const err293 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(typeof data125 == "number"){
if(data125 < 0 || isNaN(data125)){
const err294 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(typeof data125 === "string"){
if(!pattern4.test(data125)){
const err295 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key41 in data125){
if(!((((((key41 === "growth") || (key41 === "constant")) || (key41 === "hourly")) || (key41 === "trace")) || (key41 === "column")) || (key41 === "noise"))){
const err296 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data125.growth !== undefined){
let data126 = data125.growth;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.perSecond === undefined){
const err297 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key42 in data126){
if(!(((key42 === "perSecond") || (key42 === "after")) || (key42 === "most"))){
const err298 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data126.perSecond !== undefined){
let data127 = data126.perSecond;
if((typeof data127 !== "string") && (!(typeof data127 == "number"))){
const err299 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.growth.properties.perSecond.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(typeof data127 == "number"){
if(data127 < 0 || isNaN(data127)){
const err300 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(typeof data127 === "string"){
if(!pattern4.test(data127)){
const err301 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/perSecond",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/perSecond/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
if(data126.after !== undefined){
let data128 = data126.after;
if(typeof data128 === "string"){
if(!pattern1.test(data128)){
const err302 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err303 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/after",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data126.most !== undefined){
let data129 = data126.most;
if((typeof data129 !== "string") && (!(typeof data129 == "number"))){
const err304 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.growth.properties.most.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(typeof data129 == "number"){
if(data129 < 0 || isNaN(data129)){
const err305 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(typeof data129 === "string"){
if(!pattern4.test(data129)){
const err306 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth/most",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/properties/most/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
}
else {
const err307 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/growth",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/growth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data125.constant !== undefined){
let data130 = data125.constant;
if((typeof data130 !== "string") && (!(typeof data130 == "number"))){
const err308 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.constant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(typeof data130 == "number"){
if(data130 < 0 || isNaN(data130)){
const err309 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(typeof data130 === "string"){
if(!pattern4.test(data130)){
const err310 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/constant",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
if(data125.hourly !== undefined){
let data131 = data125.hourly;
if(Array.isArray(data131)){
if(data131.length < 24){
const err311 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
const len8 = data131.length;
for(let i8=0; i8<len8; i8++){
let data132 = data131[i8];
if((typeof data132 !== "string") && (!(typeof data132 == "number"))){
const err312 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.usage.properties.containers.additionalProperties.properties.memory.properties.hourly.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(typeof data132 == "number"){
if(data132 < 0 || isNaN(data132)){
const err313 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(typeof data132 === "string"){
if(!pattern4.test(data132)){
const err314 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly/" + i8,schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/items/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
}
else {
const err315 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/hourly",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/hourly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data125.trace !== undefined){
if(typeof data125.trace !== "string"){
const err316 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/trace",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data125.column !== undefined){
if(typeof data125.column !== "string"){
const err317 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/column",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data125.noise !== undefined){
let data135 = data125.noise;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.within === undefined){
const err318 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
for(const key43 in data135){
if(!((key43 === "within") || (key43 === "every"))){
const err319 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data135.within !== undefined){
let data136 = data135.within;
if(typeof data136 === "string"){
if(!pattern46.test(data136)){
const err320 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/within/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"},message:"must match pattern \""+"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$"+"\""};
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
const err321 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/within",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data135.every !== undefined){
let data137 = data135.every;
if(typeof data137 === "string"){
if(!pattern1.test(data137)){
const err322 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise/every",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err324 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory/noise",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/properties/memory/properties/noise/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
}
}
else {
const err325 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage/containers",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/properties/containers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/usage",schemaPath:"#/properties/spec/properties/behaviour/items/properties/usage/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err328 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err329 = {instancePath:instancePath+"/spec/behaviour",schemaPath:"#/properties/spec/properties/behaviour/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data5.timeline !== undefined){
let data138 = data5.timeline;
if(Array.isArray(data138)){
const len9 = data138.length;
for(let i9=0; i9<len9; i9++){
let data139 = data138[i9];
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.at === undefined){
const err330 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(data139.do === undefined){
const err331 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
for(const key44 in data139){
if(!((key44 === "at") || (key44 === "do"))){
const err332 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data139.at !== undefined){
let data140 = data139.at;
if(typeof data140 === "string"){
if(!pattern1.test(data140)){
const err333 = {instancePath:instancePath+"/spec/timeline/" + i9+"/at",schemaPath:"#/properties/spec/properties/timeline/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err334 = {instancePath:instancePath+"/spec/timeline/" + i9+"/at",schemaPath:"#/properties/spec/properties/timeline/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data139.do !== undefined){
let data141 = data139.do;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(Object.keys(data141).length > 1){
const err335 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(Object.keys(data141).length < 1){
const err336 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
for(const key45 in data141){
if(!(func2.call(schema11.properties.spec.properties.timeline.items.properties.do.properties, key45))){
const err337 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data141.cordon !== undefined){
let data142 = data141.cordon;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(Object.keys(data142).length > 1){
const err338 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(Object.keys(data142).length < 1){
const err339 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
for(const key46 in data142){
if(!(((key46 === "node") || (key46 === "pool")) || (key46 === "zone"))){
const err340 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data142.node !== undefined){
if(typeof data142.node !== "string"){
const err341 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data142.pool !== undefined){
if(typeof data142.pool !== "string"){
const err342 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data142.zone !== undefined){
if(typeof data142.zone !== "string"){
const err343 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err344 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data141.uncordon !== undefined){
let data146 = data141.uncordon;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(Object.keys(data146).length > 1){
const err345 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(Object.keys(data146).length < 1){
const err346 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
for(const key47 in data146){
if(!(((key47 === "node") || (key47 === "pool")) || (key47 === "zone"))){
const err347 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data146.node !== undefined){
if(typeof data146.node !== "string"){
const err348 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data146.pool !== undefined){
if(typeof data146.pool !== "string"){
const err349 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data146.zone !== undefined){
if(typeof data146.zone !== "string"){
const err350 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err351 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data141.scale !== undefined){
let data150 = data141.scale;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.target === undefined){
const err352 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data150.replicas === undefined){
const err353 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
for(const key48 in data150){
if(!((key48 === "target") || (key48 === "replicas"))){
const err354 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data150.target !== undefined){
let data151 = data150.target;
if(typeof data151 === "string"){
if(!pattern70.test(data151)){
const err355 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
else {
const err356 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data150.replicas !== undefined){
let data152 = data150.replicas;
if(!((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152)))){
const err357 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/replicas",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(typeof data152 == "number"){
if(data152 < 0 || isNaN(data152)){
const err358 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale/replicas",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err359 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data141.setImage !== undefined){
let data153 = data141.setImage;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.target === undefined){
const err360 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(data153.container === undefined){
const err361 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "container"},message:"must have required property '"+"container"+"'"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data153.image === undefined){
const err362 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
for(const key49 in data153){
if(!(((key49 === "target") || (key49 === "container")) || (key49 === "image"))){
const err363 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data153.target !== undefined){
let data154 = data153.target;
if(typeof data154 === "string"){
if(!pattern71.test(data154)){
const err364 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data153.container !== undefined){
if(typeof data153.container !== "string"){
const err366 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/container",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/container/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data153.image !== undefined){
if(typeof data153.image !== "string"){
const err367 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage/image",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err368 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data141.rolloutPause !== undefined){
let data157 = data141.rolloutPause;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.target === undefined){
const err369 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
for(const key50 in data157){
if(!(key50 === "target")){
const err370 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data157.target !== undefined){
let data158 = data157.target;
if(typeof data158 === "string"){
if(!pattern72.test(data158)){
const err371 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err373 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data141.rolloutResume !== undefined){
let data159 = data141.rolloutResume;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.target === undefined){
const err374 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
for(const key51 in data159){
if(!(key51 === "target")){
const err375 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data159.target !== undefined){
let data160 = data159.target;
if(typeof data160 === "string"){
if(!pattern72.test(data160)){
const err376 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err378 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data141.delete !== undefined){
let data161 = data141.delete;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(data161.target === undefined){
const err379 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
for(const key52 in data161){
if(!(key52 === "target")){
const err380 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data161.target !== undefined){
let data162 = data161.target;
if(typeof data162 === "string"){
if(!pattern14.test(data162)){
const err381 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data141.addNodes !== undefined){
let data163 = data141.addNodes;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.pool === undefined){
const err384 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(data163.count === undefined){
const err385 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
for(const key53 in data163){
if(!((key53 === "pool") || (key53 === "count"))){
const err386 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data163.pool !== undefined){
if(typeof data163.pool !== "string"){
const err387 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data163.count !== undefined){
let data165 = data163.count;
if(!((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165)))){
const err388 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(typeof data165 == "number"){
if(data165 < 1 || isNaN(data165)){
const err389 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
}
else {
const err390 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data141.apply !== undefined){
let data166 = data141.apply;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.manifests === undefined){
const err391 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/required",keyword:"required",params:{missingProperty: "manifests"},message:"must have required property '"+"manifests"+"'"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
for(const key54 in data166){
if(!(key54 === "manifests")){
const err392 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data166.manifests !== undefined){
let data167 = data166.manifests;
if(Array.isArray(data167)){
if(data167.length < 1){
const err393 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
const len10 = data167.length;
for(let i10=0; i10<len10; i10++){
if(typeof data167[i10] !== "string"){
const err394 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests/" + i10,schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err395 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply/manifests",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data141.drain !== undefined){
let data169 = data141.drain;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key55 in data169){
if(!(func2.call(schema11.properties.spec.properties.timeline.items.properties.do.properties.drain.properties, key55))){
const err397 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data169.node !== undefined){
if(typeof data169.node !== "string"){
const err398 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data169.pool !== undefined){
if(typeof data169.pool !== "string"){
const err399 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data169.zone !== undefined){
if(typeof data169.zone !== "string"){
const err400 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data169.parallel !== undefined){
let data173 = data169.parallel;
if(!((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173)))){
const err401 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(typeof data173 == "number"){
if(data173 < 1 || isNaN(data173)){
const err402 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data169.timeout !== undefined){
let data174 = data169.timeout;
if(typeof data174 === "string"){
if(!pattern1.test(data174)){
const err403 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
else {
const err404 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data169.force !== undefined){
if(typeof data169.force !== "boolean"){
const err405 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/force",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data169.ignoreDaemonSets !== undefined){
if(typeof data169.ignoreDaemonSets !== "boolean"){
const err406 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/ignoreDaemonSets",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/ignoreDaemonSets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data169.deleteEmptyDirData !== undefined){
if(typeof data169.deleteEmptyDirData !== "boolean"){
const err407 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/deleteEmptyDirData",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/deleteEmptyDirData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data169.skipWaitForDeleteTimeout !== undefined){
let data178 = data169.skipWaitForDeleteTimeout;
if(typeof data178 === "string"){
if(!pattern1.test(data178)){
const err408 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/skipWaitForDeleteTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
else {
const err409 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/properties/skipWaitForDeleteTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
else {
const err410 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/drain",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/drain/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data141.fail !== undefined){
let data179 = data141.fail;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key56 in data179){
if(!((((key56 === "node") || (key56 === "pool")) || (key56 === "zone")) || (key56 === "for"))){
const err411 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data179.node !== undefined){
if(typeof data179.node !== "string"){
const err412 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data179.pool !== undefined){
if(typeof data179.pool !== "string"){
const err413 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data179.zone !== undefined){
if(typeof data179.zone !== "string"){
const err414 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data179.for !== undefined){
let data183 = data179.for;
if(typeof data183 === "string"){
if(!pattern1.test(data183)){
const err415 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/fail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/fail/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data141.recover !== undefined){
let data184 = data141.recover;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key57 in data184){
if(!(((key57 === "node") || (key57 === "pool")) || (key57 === "zone"))){
const err418 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data184.node !== undefined){
if(typeof data184.node !== "string"){
const err419 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data184.pool !== undefined){
if(typeof data184.pool !== "string"){
const err420 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data184.zone !== undefined){
if(typeof data184.zone !== "string"){
const err421 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/recover",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/recover/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data141.zoneFail !== undefined){
let data188 = data141.zoneFail;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.zone === undefined){
const err423 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
for(const key58 in data188){
if(!((key58 === "zone") || (key58 === "for"))){
const err424 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data188.zone !== undefined){
if(typeof data188.zone !== "string"){
const err425 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data188.for !== undefined){
let data190 = data188.for;
if(typeof data190 === "string"){
if(!pattern1.test(data190)){
const err426 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
else {
const err427 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail/for",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
else {
const err428 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/zoneFail",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/zoneFail/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data141.removeNodes !== undefined){
let data191 = data141.removeNodes;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key59 in data191){
if(!((((key59 === "node") || (key59 === "pool")) || (key59 === "zone")) || (key59 === "count"))){
const err429 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data191.node !== undefined){
if(typeof data191.node !== "string"){
const err430 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data191.pool !== undefined){
if(typeof data191.pool !== "string"){
const err431 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data191.zone !== undefined){
if(typeof data191.zone !== "string"){
const err432 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data191.count !== undefined){
let data195 = data191.count;
if(!((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195)))){
const err433 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(typeof data195 == "number"){
if(data195 < 1 || isNaN(data195)){
const err434 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
}
}
else {
const err435 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/removeNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/removeNodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data141.taint !== undefined){
let data196 = data141.taint;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.key === undefined){
const err436 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(data196.effect === undefined){
const err437 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
for(const key60 in data196){
if(!((((((key60 === "node") || (key60 === "pool")) || (key60 === "zone")) || (key60 === "key")) || (key60 === "value")) || (key60 === "effect"))){
const err438 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data196.node !== undefined){
if(typeof data196.node !== "string"){
const err439 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data196.pool !== undefined){
if(typeof data196.pool !== "string"){
const err440 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data196.zone !== undefined){
if(typeof data196.zone !== "string"){
const err441 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data196.key !== undefined){
if(typeof data196.key !== "string"){
const err442 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/key",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data196.value !== undefined){
if(typeof data196.value !== "string"){
const err443 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/value",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data196.effect !== undefined){
let data202 = data196.effect;
if(typeof data202 !== "string"){
const err444 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(!(((data202 === "NoSchedule") || (data202 === "PreferNoSchedule")) || (data202 === "NoExecute"))){
const err445 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.timeline.items.properties.do.properties.taint.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
else {
const err446 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/taint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/taint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data141.untaint !== undefined){
let data203 = data141.untaint;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.key === undefined){
const err447 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
for(const key61 in data203){
if(!(((((key61 === "node") || (key61 === "pool")) || (key61 === "zone")) || (key61 === "key")) || (key61 === "effect"))){
const err448 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data203.node !== undefined){
if(typeof data203.node !== "string"){
const err449 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data203.pool !== undefined){
if(typeof data203.pool !== "string"){
const err450 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data203.zone !== undefined){
if(typeof data203.zone !== "string"){
const err451 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data203.key !== undefined){
if(typeof data203.key !== "string"){
const err452 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/key",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data203.effect !== undefined){
let data208 = data203.effect;
if(typeof data208 !== "string"){
const err453 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(!(((data208 === "NoSchedule") || (data208 === "PreferNoSchedule")) || (data208 === "NoExecute"))){
const err454 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint/effect",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.timeline.items.properties.do.properties.untaint.properties.effect.enum},message:"must be equal to one of the allowed values"};
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
const err455 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/untaint",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/untaint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data141.upgradePool !== undefined){
let data209 = data141.upgradePool;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.pool === undefined){
const err456 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
for(const key62 in data209){
if(!((((((((key62 === "pool") || (key62 === "parallel")) || (key62 === "surge")) || (key62 === "timeout")) || (key62 === "force")) || (key62 === "ignoreDaemonSets")) || (key62 === "deleteEmptyDirData")) || (key62 === "skipWaitForDeleteTimeout"))){
const err457 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data209.pool !== undefined){
if(typeof data209.pool !== "string"){
const err458 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data209.parallel !== undefined){
let data211 = data209.parallel;
if(!((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211)))){
const err459 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(typeof data211 == "number"){
if(data211 < 1 || isNaN(data211)){
const err460 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/parallel",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
}
if(data209.surge !== undefined){
let data212 = data209.surge;
if(!((typeof data212 == "number") && (!(data212 % 1) && !isNaN(data212)))){
const err461 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/surge",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/surge/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(typeof data212 == "number"){
if(data212 < 0 || isNaN(data212)){
const err462 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/surge",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/surge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
if(data209.timeout !== undefined){
let data213 = data209.timeout;
if(typeof data213 === "string"){
if(!pattern1.test(data213)){
const err463 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err464 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/timeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data209.force !== undefined){
if(typeof data209.force !== "boolean"){
const err465 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/force",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data209.ignoreDaemonSets !== undefined){
if(typeof data209.ignoreDaemonSets !== "boolean"){
const err466 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/ignoreDaemonSets",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/ignoreDaemonSets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data209.deleteEmptyDirData !== undefined){
if(typeof data209.deleteEmptyDirData !== "boolean"){
const err467 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/deleteEmptyDirData",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/deleteEmptyDirData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data209.skipWaitForDeleteTimeout !== undefined){
let data217 = data209.skipWaitForDeleteTimeout;
if(typeof data217 === "string"){
if(!pattern1.test(data217)){
const err468 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/skipWaitForDeleteTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool/skipWaitForDeleteTimeout",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/properties/skipWaitForDeleteTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err470 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/upgradePool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/upgradePool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data141.rolloutUndo !== undefined){
let data218 = data141.rolloutUndo;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.target === undefined){
const err471 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
for(const key63 in data218){
if(!((key63 === "target") || (key63 === "toRevision"))){
const err472 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data218.target !== undefined){
let data219 = data218.target;
if(typeof data219 === "string"){
if(!pattern72.test(data219)){
const err473 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
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
const err474 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data218.toRevision !== undefined){
let data220 = data218.toRevision;
if(!((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220)))){
const err475 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/toRevision",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/toRevision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(typeof data220 == "number"){
if(data220 < 1 || isNaN(data220)){
const err476 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo/toRevision",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/properties/toRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err477 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do/rolloutUndo",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutUndo/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err478 = {instancePath:instancePath+"/spec/timeline/" + i9+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
else {
const err479 = {instancePath:instancePath+"/spec/timeline/" + i9,schemaPath:"#/properties/spec/properties/timeline/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err480 = {instancePath:instancePath+"/spec/timeline",schemaPath:"#/properties/spec/properties/timeline/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data5.controlPlane !== undefined){
let data221 = data5.controlPlane;
if(typeof data221 !== "string"){
const err481 = {instancePath:instancePath+"/spec/controlPlane",schemaPath:"#/properties/spec/properties/controlPlane/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(!((data221 === "default") || (data221 === "instant"))){
const err482 = {instancePath:instancePath+"/spec/controlPlane",schemaPath:"#/properties/spec/properties/controlPlane/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.controlPlane.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data5.traffic !== undefined){
let data222 = data5.traffic;
if(Array.isArray(data222)){
const len11 = data222.length;
for(let i11=0; i11<len11; i11++){
let data223 = data222[i11];
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.to === undefined){
const err483 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data223.rate === undefined){
const err484 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
for(const key64 in data223){
if(!((key64 === "to") || (key64 === "rate"))){
const err485 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data223.to !== undefined){
let data224 = data223.to;
if(typeof data224 === "string"){
if(!pattern82.test(data224)){
const err486 = {instancePath:instancePath+"/spec/traffic/" + i11+"/to",schemaPath:"#/properties/spec/properties/traffic/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^service/[^/]+/[^/]+$"},message:"must match pattern \""+"^service/[^/]+/[^/]+$"+"\""};
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
const err487 = {instancePath:instancePath+"/spec/traffic/" + i11+"/to",schemaPath:"#/properties/spec/properties/traffic/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data223.rate !== undefined){
let data225 = data223.rate;
if((!(typeof data225 == "number")) && (!(data225 && typeof data225 == "object" && !Array.isArray(data225)))){
const err488 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/type",keyword:"type",params:{type: schema11.properties.spec.properties.traffic.items.properties.rate.type},message:"must be number,object"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(typeof data225 == "number"){
if(data225 < 0 || isNaN(data225)){
const err489 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key65 in data225){
if(!((((((((key65 === "steps") || (key65 === "diurnal")) || (key65 === "trace")) || (key65 === "column")) || (key65 === "per")) || (key65 === "scale")) || (key65 === "spike")) || (key65 === "poisson"))){
const err490 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data225.steps !== undefined){
let data226 = data225.steps;
if(Array.isArray(data226)){
if(data226.length < 1){
const err491 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
const len12 = data226.length;
for(let i12=0; i12<len12; i12++){
let data227 = data226[i12];
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.at === undefined){
const err492 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(data227.perSecond === undefined){
const err493 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/required",keyword:"required",params:{missingProperty: "perSecond"},message:"must have required property '"+"perSecond"+"'"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
for(const key66 in data227){
if(!((key66 === "at") || (key66 === "perSecond"))){
const err494 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
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
let data228 = data227.at;
if(typeof data228 === "string"){
if(!pattern1.test(data228)){
const err495 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err496 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data227.perSecond !== undefined){
let data229 = data227.perSecond;
if(typeof data229 == "number"){
if(data229 < 0 || isNaN(data229)){
const err497 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err498 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12+"/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/properties/perSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
else {
const err499 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps/" + i12,schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err500 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/steps",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data225.diurnal !== undefined){
let data230 = data225.diurnal;
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
if(data230.low === undefined){
const err501 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data230.high === undefined){
const err502 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
for(const key67 in data230){
if(!(((key67 === "low") || (key67 === "high")) || (key67 === "peak"))){
const err503 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data230.low !== undefined){
let data231 = data230.low;
if(typeof data231 == "number"){
if(data231 < 0 || isNaN(data231)){
const err504 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/low",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err505 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/low",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data230.high !== undefined){
let data232 = data230.high;
if(typeof data232 == "number"){
if(data232 < 0 || isNaN(data232)){
const err506 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/high",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err507 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/high",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data230.peak !== undefined){
let data233 = data230.peak;
if(typeof data233 === "string"){
if(!pattern1.test(data233)){
const err508 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/peak/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
else {
const err509 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/properties/peak/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err510 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/diurnal",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/diurnal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data225.trace !== undefined){
if(typeof data225.trace !== "string"){
const err511 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/trace",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/trace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data225.column !== undefined){
if(typeof data225.column !== "string"){
const err512 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/column",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data225.per !== undefined){
let data236 = data225.per;
if(typeof data236 === "string"){
if(!pattern1.test(data236)){
const err513 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/per",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/per/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err514 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/per",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data225.scale !== undefined){
let data237 = data225.scale;
if(typeof data237 == "number"){
if(data237 < 0 || isNaN(data237)){
const err515 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/scale",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err516 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/scale",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/scale/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data225.spike !== undefined){
let data238 = data225.spike;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
if(data238.base === undefined){
const err517 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(data238.peak === undefined){
const err518 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "peak"},message:"must have required property '"+"peak"+"'"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(data238.at === undefined){
const err519 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
for(const key68 in data238){
if(!((((((key68 === "base") || (key68 === "peak")) || (key68 === "at")) || (key68 === "rise")) || (key68 === "hold")) || (key68 === "fall"))){
const err520 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data238.base !== undefined){
let data239 = data238.base;
if(typeof data239 == "number"){
if(data239 < 0 || isNaN(data239)){
const err521 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/base",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/base/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
else {
const err522 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/base",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/base/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data238.peak !== undefined){
let data240 = data238.peak;
if(typeof data240 == "number"){
if(data240 < 0 || isNaN(data240)){
const err523 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
else {
const err524 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/peak",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/peak/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data238.at !== undefined){
let data241 = data238.at;
if(typeof data241 === "string"){
if(!pattern1.test(data241)){
const err525 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err526 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/at",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data238.rise !== undefined){
let data242 = data238.rise;
if(typeof data242 === "string"){
if(!pattern1.test(data242)){
const err527 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/rise",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/rise/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err528 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/rise",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/rise/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data238.hold !== undefined){
let data243 = data238.hold;
if(typeof data243 === "string"){
if(!pattern1.test(data243)){
const err529 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/hold",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/hold/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err530 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/hold",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/hold/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data238.fall !== undefined){
let data244 = data238.fall;
if(typeof data244 === "string"){
if(!pattern1.test(data244)){
const err531 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/fall",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/fall/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err532 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike/fall",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/properties/fall/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err533 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/spike",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/spike/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data225.poisson !== undefined){
let data245 = data225.poisson;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key69 in data245){
if(!((key69 === "perSecond") || (key69 === "every"))){
const err534 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data245.perSecond !== undefined){
let data246 = data245.perSecond;
if(typeof data246 == "number"){
if(data246 < 0 || isNaN(data246)){
const err535 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err536 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/perSecond",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/perSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data245.every !== undefined){
let data247 = data245.every;
if(typeof data247 === "string"){
if(!pattern1.test(data247)){
const err537 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/every",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson/every",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
}
else {
const err539 = {instancePath:instancePath+"/spec/traffic/" + i11+"/rate/poisson",schemaPath:"#/properties/spec/properties/traffic/items/properties/rate/properties/poisson/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
}
}
}
else {
const err540 = {instancePath:instancePath+"/spec/traffic/" + i11,schemaPath:"#/properties/spec/properties/traffic/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
}
else {
const err541 = {instancePath:instancePath+"/spec/traffic",schemaPath:"#/properties/spec/properties/traffic/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data5.clusterAutoscaler !== undefined){
let data248 = data5.clusterAutoscaler;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key70 in data248){
if(!(func2.call(schema11.properties.spec.properties.clusterAutoscaler.properties, key70))){
const err542 = {instancePath:instancePath+"/spec/clusterAutoscaler",schemaPath:"#/properties/spec/properties/clusterAutoscaler/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data248.expander !== undefined){
let data249 = data248.expander;
if(Array.isArray(data249)){
if(data249.length < 1){
const err543 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
const len13 = data249.length;
for(let i13=0; i13<len13; i13++){
let data250 = data249[i13];
if(typeof data250 !== "string"){
const err544 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander/" + i13,schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(!((((((data250 === "random") || (data250 === "least-waste")) || (data250 === "most-pods")) || (data250 === "least-nodes")) || (data250 === "price")) || (data250 === "priority"))){
const err545 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander/" + i13,schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.clusterAutoscaler.properties.expander.items.enum},message:"must be equal to one of the allowed values"};
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
const err546 = {instancePath:instancePath+"/spec/clusterAutoscaler/expander",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/expander/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data248.priorities !== undefined){
if(typeof data248.priorities !== "string"){
const err547 = {instancePath:instancePath+"/spec/clusterAutoscaler/priorities",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/priorities/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data248.balanceSimilarNodeGroups !== undefined){
if(typeof data248.balanceSimilarNodeGroups !== "boolean"){
const err548 = {instancePath:instancePath+"/spec/clusterAutoscaler/balanceSimilarNodeGroups",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/balanceSimilarNodeGroups/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data248.maxNodesTotal !== undefined){
let data253 = data248.maxNodesTotal;
if(!((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253)))){
const err549 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if(typeof data253 == "number"){
if(data253 < 0 || isNaN(data253)){
const err550 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
}
if(data248.maxCoresTotal !== undefined){
let data254 = data248.maxCoresTotal;
if(!((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254)))){
const err551 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxCoresTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(typeof data254 == "number"){
if(data254 < 0 || isNaN(data254)){
const err552 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxCoresTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data248.maxMemoryTotal !== undefined){
let data255 = data248.maxMemoryTotal;
if((typeof data255 !== "string") && (!(typeof data255 == "number"))){
const err553 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxMemoryTotal/type",keyword:"type",params:{type: schema11.properties.spec.properties.clusterAutoscaler.properties.maxMemoryTotal.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(typeof data255 == "number"){
if(data255 < 0 || isNaN(data255)){
const err554 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxMemoryTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(typeof data255 === "string"){
if(!pattern4.test(data255)){
const err555 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxMemoryTotal/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
if(data248.maxNodesPerScaleUp !== undefined){
let data256 = data248.maxNodesPerScaleUp;
if(!((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256)))){
const err556 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesPerScaleUp",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesPerScaleUp/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(typeof data256 == "number"){
if(data256 < 0 || isNaN(data256)){
const err557 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodesPerScaleUp",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodesPerScaleUp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data248.scanInterval !== undefined){
let data257 = data248.scanInterval;
if(typeof data257 === "string"){
if(!pattern1.test(data257)){
const err558 = {instancePath:instancePath+"/spec/clusterAutoscaler/scanInterval",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scanInterval/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err559 = {instancePath:instancePath+"/spec/clusterAutoscaler/scanInterval",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scanInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data248.newPodScaleUpDelay !== undefined){
let data258 = data248.newPodScaleUpDelay;
if(typeof data258 === "string"){
if(!pattern1.test(data258)){
const err560 = {instancePath:instancePath+"/spec/clusterAutoscaler/newPodScaleUpDelay",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/newPodScaleUpDelay/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
else {
const err561 = {instancePath:instancePath+"/spec/clusterAutoscaler/newPodScaleUpDelay",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/newPodScaleUpDelay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data248.maxNodeProvisionTime !== undefined){
let data259 = data248.maxNodeProvisionTime;
if(typeof data259 === "string"){
if(!pattern1.test(data259)){
const err562 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodeProvisionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodeProvisionTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
else {
const err563 = {instancePath:instancePath+"/spec/clusterAutoscaler/maxNodeProvisionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/maxNodeProvisionTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data248.scaleDown !== undefined){
let data260 = data248.scaleDown;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
for(const key71 in data260){
if(!(func2.call(schema11.properties.spec.properties.clusterAutoscaler.properties.scaleDown.properties, key71))){
const err564 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data260.enabled !== undefined){
if(typeof data260.enabled !== "boolean"){
const err565 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/enabled",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data260.unneededTime !== undefined){
let data262 = data260.unneededTime;
if(typeof data262 === "string"){
if(!pattern1.test(data262)){
const err566 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unneededTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unneededTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err567 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unneededTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unneededTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data260.unreadyTime !== undefined){
let data263 = data260.unreadyTime;
if(typeof data263 === "string"){
if(!pattern1.test(data263)){
const err568 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unreadyTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unreadyTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
else {
const err569 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/unreadyTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/unreadyTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data260.utilizationThreshold !== undefined){
let data264 = data260.utilizationThreshold;
if(typeof data264 == "number"){
if(data264 < 0 || isNaN(data264)){
const err570 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/utilizationThreshold",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/utilizationThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err571 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/utilizationThreshold",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/utilizationThreshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data260.delayAfterAdd !== undefined){
let data265 = data260.delayAfterAdd;
if(typeof data265 === "string"){
if(!pattern1.test(data265)){
const err572 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterAdd",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterAdd/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
else {
const err573 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterAdd",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterAdd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data260.delayAfterDelete !== undefined){
let data266 = data260.delayAfterDelete;
if(typeof data266 === "string"){
if(!pattern1.test(data266)){
const err574 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterDelete",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterDelete/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
else {
const err575 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterDelete",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterDelete/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data260.maxParallelism !== undefined){
let data267 = data260.maxParallelism;
if(!((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267)))){
const err576 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxParallelism/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(typeof data267 == "number"){
if(data267 < 0 || isNaN(data267)){
const err577 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxParallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
}
if(data260.maxDrainParallelism !== undefined){
let data268 = data260.maxDrainParallelism;
if(!((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268)))){
const err578 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxDrainParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxDrainParallelism/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(typeof data268 == "number"){
if(data268 < 0 || isNaN(data268)){
const err579 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxDrainParallelism",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxDrainParallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data260.maxPodEvictionTime !== undefined){
let data269 = data260.maxPodEvictionTime;
if(typeof data269 === "string"){
if(!pattern1.test(data269)){
const err580 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxPodEvictionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxPodEvictionTime/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err581 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxPodEvictionTime",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxPodEvictionTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data260.maxGracefulTermination !== undefined){
let data270 = data260.maxGracefulTermination;
if(typeof data270 === "string"){
if(!pattern1.test(data270)){
const err582 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxGracefulTermination",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxGracefulTermination/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
else {
const err583 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/maxGracefulTermination",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/maxGracefulTermination/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data260.delayAfterTaint !== undefined){
let data271 = data260.delayAfterTaint;
if(typeof data271 === "string"){
if(!pattern1.test(data271)){
const err584 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterTaint",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterTaint/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
else {
const err585 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/delayAfterTaint",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/delayAfterTaint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data260.skipNodesWithSystemPods !== undefined){
if(typeof data260.skipNodesWithSystemPods !== "boolean"){
const err586 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/skipNodesWithSystemPods",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/skipNodesWithSystemPods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data260.skipNodesWithLocalStorage !== undefined){
if(typeof data260.skipNodesWithLocalStorage !== "boolean"){
const err587 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/skipNodesWithLocalStorage",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/skipNodesWithLocalStorage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data260.skipNodesWithCustomControllerPods !== undefined){
if(typeof data260.skipNodesWithCustomControllerPods !== "boolean"){
const err588 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/skipNodesWithCustomControllerPods",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/skipNodesWithCustomControllerPods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data260.minReplicaCount !== undefined){
let data275 = data260.minReplicaCount;
if(!((typeof data275 == "number") && (!(data275 % 1) && !isNaN(data275)))){
const err589 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minReplicaCount",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minReplicaCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
if(typeof data275 == "number"){
if(data275 < 0 || isNaN(data275)){
const err590 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minReplicaCount",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minReplicaCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data260.ignoreDaemonSetsUtilization !== undefined){
if(typeof data260.ignoreDaemonSetsUtilization !== "boolean"){
const err591 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/ignoreDaemonSetsUtilization",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/ignoreDaemonSetsUtilization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data260.minCoresTotal !== undefined){
let data277 = data260.minCoresTotal;
if(!((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277)))){
const err592 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minCoresTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if(typeof data277 == "number"){
if(data277 < 0 || isNaN(data277)){
const err593 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minCoresTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minCoresTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
if(data260.minMemoryTotal !== undefined){
let data278 = data260.minMemoryTotal;
if((typeof data278 !== "string") && (!(typeof data278 == "number"))){
const err594 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minMemoryTotal/type",keyword:"type",params:{type: schema11.properties.spec.properties.clusterAutoscaler.properties.scaleDown.properties.minMemoryTotal.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if(typeof data278 == "number"){
if(data278 < 0 || isNaN(data278)){
const err595 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minMemoryTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(typeof data278 === "string"){
if(!pattern4.test(data278)){
const err596 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown/minMemoryTotal",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/properties/minMemoryTotal/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
}
else {
const err597 = {instancePath:instancePath+"/spec/clusterAutoscaler/scaleDown",schemaPath:"#/properties/spec/properties/clusterAutoscaler/properties/scaleDown/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err598 = {instancePath:instancePath+"/spec/clusterAutoscaler",schemaPath:"#/properties/spec/properties/clusterAutoscaler/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data5.arrivals !== undefined){
let data279 = data5.arrivals;
if(Array.isArray(data279)){
const len14 = data279.length;
for(let i14=0; i14<len14; i14++){
let data280 = data279[i14];
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
for(const key72 in data280){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties, key72))){
const err599 = {instancePath:instancePath+"/spec/arrivals/" + i14,schemaPath:"#/properties/spec/properties/arrivals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data280.name !== undefined){
let data281 = data280.name;
if(typeof data281 === "string"){
if(!pattern0.test(data281)){
const err600 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
else {
const err601 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data280.namespace !== undefined){
let data282 = data280.namespace;
if(typeof data282 === "string"){
if(!pattern0.test(data282)){
const err602 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"+"\""};
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
const err603 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data280.template !== undefined){
if(typeof data280.template !== "string"){
const err604 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/template",schemaPath:"#/properties/spec/properties/arrivals/items/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data280.requests !== undefined){
let data284 = data280.requests;
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
for(const key73 in data284){
let data285 = data284[key73];
if((typeof data285 !== "string") && (!(typeof data285 == "number"))){
const err605 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/requests/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.arrivals.items.properties.requests.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if(typeof data285 == "number"){
if(data285 < 0 || isNaN(data285)){
const err606 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/requests/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(typeof data285 === "string"){
if(!pattern4.test(data285)){
const err607 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/requests/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
}
else {
const err608 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/requests",schemaPath:"#/properties/spec/properties/arrivals/items/properties/requests/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data280.labels !== undefined){
let data286 = data280.labels;
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
for(const key74 in data286){
if(typeof data286[key74] !== "string"){
const err609 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/labels/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err610 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/labels",schemaPath:"#/properties/spec/properties/arrivals/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data280.priorityClassName !== undefined){
if(typeof data280.priorityClassName !== "string"){
const err611 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/priorityClassName",schemaPath:"#/properties/spec/properties/arrivals/items/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data280.run !== undefined){
let data289 = data280.run;
if((typeof data289 !== "string") && (!(data289 && typeof data289 == "object" && !Array.isArray(data289)))){
const err612 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.arrivals.items.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
if(typeof data289 === "string"){
if(!pattern1.test(data289)){
const err613 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
if(Object.keys(data289).length > 1){
const err614 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(Object.keys(data289).length < 1){
const err615 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
for(const key75 in data289){
if(!((((key75 === "uniform") || (key75 === "exponential")) || (key75 === "lognormal")) || (key75 === "quantiles"))){
const err616 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data289.uniform !== undefined){
let data290 = data289.uniform;
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
if(data290.from === undefined){
const err617 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if(data290.to === undefined){
const err618 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
for(const key76 in data290){
if(!((key76 === "from") || (key76 === "to"))){
const err619 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data290.from !== undefined){
let data291 = data290.from;
if(typeof data291 === "string"){
if(!pattern1.test(data291)){
const err620 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
else {
const err621 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data290.to !== undefined){
let data292 = data290.to;
if(typeof data292 === "string"){
if(!pattern1.test(data292)){
const err622 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform/to",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
else {
const err623 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform/to",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err624 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/uniform",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data289.exponential !== undefined){
let data293 = data289.exponential;
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
if(data293.mean === undefined){
const err625 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
for(const key77 in data293){
if(!(key77 === "mean")){
const err626 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data293.mean !== undefined){
let data294 = data293.mean;
if(typeof data294 === "string"){
if(!pattern1.test(data294)){
const err627 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
else {
const err628 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err629 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/exponential",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data289.lognormal !== undefined){
let data295 = data289.lognormal;
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
if(data295.median === undefined){
const err630 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
if(data295.p99 === undefined){
const err631 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
for(const key78 in data295){
if(!((key78 === "median") || (key78 === "p99"))){
const err632 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data295.median !== undefined){
let data296 = data295.median;
if(typeof data296 === "string"){
if(!pattern1.test(data296)){
const err633 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err634 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data295.p99 !== undefined){
let data297 = data295.p99;
if(typeof data297 === "string"){
if(!pattern1.test(data297)){
const err635 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
else {
const err636 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
}
else {
const err637 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/lognormal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data289.quantiles !== undefined){
let data298 = data289.quantiles;
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
if(data298.file === undefined){
const err638 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
for(const key79 in data298){
if(!((((key79 === "file") || (key79 === "fraction")) || (key79 === "value")) || (key79 === "unit"))){
const err639 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data298.file !== undefined){
if(typeof data298.file !== "string"){
const err640 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/file",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data298.fraction !== undefined){
if(typeof data298.fraction !== "string"){
const err641 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/fraction",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/fraction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data298.value !== undefined){
if(typeof data298.value !== "string"){
const err642 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/value",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data298.unit !== undefined){
let data302 = data298.unit;
if(typeof data302 !== "string"){
const err643 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/unit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if(!((((((data302 === "us") || (data302 === "ms")) || (data302 === "s")) || (data302 === "m")) || (data302 === "h")) || (data302 === "duration"))){
const err644 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles/unit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/properties/unit/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.run.properties.quantiles.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
}
else {
const err645 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/run/quantiles",schemaPath:"#/properties/spec/properties/arrivals/items/properties/run/properties/quantiles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
}
}
if(data280.from !== undefined){
let data303 = data280.from;
if(typeof data303 === "string"){
if(!pattern1.test(data303)){
const err646 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
else {
const err647 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/from",schemaPath:"#/properties/spec/properties/arrivals/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data280.until !== undefined){
let data304 = data280.until;
if(typeof data304 === "string"){
if(!pattern1.test(data304)){
const err648 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/until",schemaPath:"#/properties/spec/properties/arrivals/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
else {
const err649 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/until",schemaPath:"#/properties/spec/properties/arrivals/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data280.limit !== undefined){
let data305 = data280.limit;
if(!((typeof data305 == "number") && (!(data305 % 1) && !isNaN(data305)))){
const err650 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/limit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
if(typeof data305 == "number"){
if(data305 < 0 || isNaN(data305)){
const err651 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/limit",schemaPath:"#/properties/spec/properties/arrivals/items/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
}
if(data280.trace !== undefined){
let data306 = data280.trace;
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
if(data306.file === undefined){
const err652 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
for(const key80 in data306){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties.trace.properties, key80))){
const err653 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
if(data306.file !== undefined){
if(typeof data306.file !== "string"){
const err654 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/file",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data306.format !== undefined){
let data308 = data306.format;
if(typeof data308 !== "string"){
const err655 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/format",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
if(!((data308 === "columns") || (data308 === "openb"))){
const err656 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/format",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
if(data306.columns !== undefined){
let data309 = data306.columns;
if(data309 && typeof data309 == "object" && !Array.isArray(data309)){
if(data309.createdAt === undefined){
const err657 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
for(const key81 in data309){
if(!(func2.call(schema11.properties.spec.properties.arrivals.items.properties.trace.properties.columns.properties, key81))){
const err658 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data309.createdAt !== undefined){
if(typeof data309.createdAt !== "string"){
const err659 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/createdAt",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data309.name !== undefined){
if(typeof data309.name !== "string"){
const err660 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/name",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(data309.namespace !== undefined){
if(typeof data309.namespace !== "string"){
const err661 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/namespace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data309.cpu !== undefined){
if(typeof data309.cpu !== "string"){
const err662 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data309.memory !== undefined){
if(typeof data309.memory !== "string"){
const err663 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data309.gpu !== undefined){
if(typeof data309.gpu !== "string"){
const err664 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/gpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data309.priority !== undefined){
if(typeof data309.priority !== "string"){
const err665 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/priority",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data309.duration !== undefined){
if(typeof data309.duration !== "string"){
const err666 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data309.deletedAt !== undefined){
if(typeof data309.deletedAt !== "string"){
const err667 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/deletedAt",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/deletedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data309.labels !== undefined){
let data319 = data309.labels;
if(data319 && typeof data319 == "object" && !Array.isArray(data319)){
for(const key82 in data319){
if(typeof data319[key82] !== "string"){
const err668 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/labels/" + key82.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
}
else {
const err669 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns/labels",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err670 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/columns",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(data306.units !== undefined){
let data321 = data306.units;
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
for(const key83 in data321){
if(!(((((key83 === "time") || (key83 === "duration")) || (key83 === "cpu")) || (key83 === "memory")) || (key83 === "gpu"))){
const err671 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
if(data321.time !== undefined){
let data322 = data321.time;
if(typeof data322 !== "string"){
const err672 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/time",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
if(!(((((((data322 === "us") || (data322 === "ms")) || (data322 === "s")) || (data322 === "m")) || (data322 === "h")) || (data322 === "duration")) || (data322 === "rfc3339"))){
const err673 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/time",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/time/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.time.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
if(data321.duration !== undefined){
let data323 = data321.duration;
if(typeof data323 !== "string"){
const err674 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if(!((((((data323 === "us") || (data323 === "ms")) || (data323 === "s")) || (data323 === "m")) || (data323 === "h")) || (data323 === "duration"))){
const err675 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/duration",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/duration/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.duration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data321.cpu !== undefined){
let data324 = data321.cpu;
if(typeof data324 !== "string"){
const err676 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
if(!(((data324 === "quantity") || (data324 === "cores")) || (data324 === "milli"))){
const err677 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/cpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/cpu/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.cpu.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data321.memory !== undefined){
let data325 = data321.memory;
if(typeof data325 !== "string"){
const err678 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
if(!((((((((data325 === "quantity") || (data325 === "bytes")) || (data325 === "KiB")) || (data325 === "MiB")) || (data325 === "GiB")) || (data325 === "kB")) || (data325 === "MB")) || (data325 === "GB"))){
const err679 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/memory",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/memory/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.memory.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
if(data321.gpu !== undefined){
let data326 = data321.gpu;
if(typeof data326 !== "string"){
const err680 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/gpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
if(!((data326 === "whole") || (data326 === "milli"))){
const err681 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units/gpu",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/properties/gpu/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.units.properties.gpu.enum},message:"must be equal to one of the allowed values"};
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
else {
const err682 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/units",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/units/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data306.priorities !== undefined){
let data327 = data306.priorities;
if(data327 && typeof data327 == "object" && !Array.isArray(data327)){
for(const key84 in data327){
if(typeof data327[key84] !== "string"){
const err683 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/priorities/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/priorities/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
}
else {
const err684 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/priorities",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/priorities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data306.delimiter !== undefined){
if(typeof data306.delimiter !== "string"){
const err685 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/delimiter",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
if(data306.sorted !== undefined){
if(typeof data306.sorted !== "boolean"){
const err686 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/sorted",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/sorted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data306.zero !== undefined){
let data331 = data306.zero;
if(typeof data331 !== "string"){
const err687 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/zero",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/zero/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
if(!((data331 === "start") || (data331 === "first"))){
const err688 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/zero",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/zero/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.zero.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data306.gpus !== undefined){
let data332 = data306.gpus;
if(typeof data332 !== "string"){
const err689 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/gpus",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/gpus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
if(!((data332 === "shared") || (data332 === "whole"))){
const err690 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/gpus",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/gpus/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.gpus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data306.leaves !== undefined){
let data333 = data306.leaves;
if(typeof data333 !== "string"){
const err691 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/leaves",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/leaves/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
if(!(((data333 === "deletion") || (data333 === "duration")) || (data333 === "never"))){
const err692 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace/leaves",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/properties/leaves/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.arrivals.items.properties.trace.properties.leaves.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
}
else {
const err693 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/trace",schemaPath:"#/properties/spec/properties/arrivals/items/properties/trace/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data280.poisson !== undefined){
let data334 = data280.poisson;
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
if(data334.count === undefined){
const err694 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
if(data334.per === undefined){
const err695 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'"};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
for(const key85 in data334){
if(!((key85 === "count") || (key85 === "per"))){
const err696 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data334.count !== undefined){
let data335 = data334.count;
if(typeof data335 == "number"){
if(data335 < 0 || isNaN(data335)){
const err697 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err698 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/count/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data334.per !== undefined){
let data336 = data334.per;
if(typeof data336 === "string"){
if(!pattern1.test(data336)){
const err699 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson/per",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/per/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err700 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson/per",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err701 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/poisson",schemaPath:"#/properties/spec/properties/arrivals/items/properties/poisson/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
if(data280.batch !== undefined){
let data337 = data280.batch;
if(data337 && typeof data337 == "object" && !Array.isArray(data337)){
if(data337.count === undefined){
const err702 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
for(const key86 in data337){
if(!((key86 === "count") || (key86 === "every"))){
const err703 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data337.count !== undefined){
let data338 = data337.count;
if(!((typeof data338 == "number") && (!(data338 % 1) && !isNaN(data338)))){
const err704 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
if(typeof data338 == "number"){
if(data338 < 1 || isNaN(data338)){
const err705 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch/count",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
}
if(data337.every !== undefined){
let data339 = data337.every;
if(typeof data339 === "string"){
if(!pattern1.test(data339)){
const err706 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch/every",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
else {
const err707 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch/every",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
}
else {
const err708 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/batch",schemaPath:"#/properties/spec/properties/arrivals/items/properties/batch/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data280.diurnal !== undefined){
let data340 = data280.diurnal;
if(data340 && typeof data340 == "object" && !Array.isArray(data340)){
if(data340.perHour === undefined){
const err709 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/required",keyword:"required",params:{missingProperty: "perHour"},message:"must have required property '"+"perHour"+"'"};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
for(const key87 in data340){
if(!(key87 === "perHour")){
const err710 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
if(data340.perHour !== undefined){
let data341 = data340.perHour;
if(Array.isArray(data341)){
if(data341.length < 24){
const err711 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal/perHour",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/minItems",keyword:"minItems",params:{limit: 24},message:"must NOT have fewer than 24 items"};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
const len15 = data341.length;
for(let i15=0; i15<len15; i15++){
let data342 = data341[i15];
if(typeof data342 == "number"){
if(data342 < 0 || isNaN(data342)){
const err712 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal/perHour/" + i15,schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
else {
const err713 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal/perHour/" + i15,schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
}
else {
const err714 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal/perHour",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/properties/perHour/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err715 = {instancePath:instancePath+"/spec/arrivals/" + i14+"/diurnal",schemaPath:"#/properties/spec/properties/arrivals/items/properties/diurnal/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err716 = {instancePath:instancePath+"/spec/arrivals/" + i14,schemaPath:"#/properties/spec/properties/arrivals/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
}
else {
const err717 = {instancePath:instancePath+"/spec/arrivals",schemaPath:"#/properties/spec/properties/arrivals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
}
else {
const err718 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
}
else {
const err719 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const definition = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["headroom/v1"]},"kind":{"type":"string","enum":["Scenario"]},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"description":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"seed":{"type":"integer","minimum":0},"duration":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"startsAt":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},"fleet":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"instanceType":{"type":"string"},"capacity":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"count":{"type":"integer","minimum":0},"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":1},"boot":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"zones":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$","description":"a label value"}},"region":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"taints":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]}},"reserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"disk":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxPods":{"type":"integer","minimum":1},"openb":{"type":"string"},"podsPerNode":{"type":"integer","minimum":1}},"additionalProperties":false}},"manifests":{"type":"array","items":{"type":"string"}},"scheduler":{"type":"string"},"behaviour":{"type":"array","items":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"startup":{"type":"object","properties":{"image":{},"init":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"serves":{"type":"object","properties":{"cpuPerRequest":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"memoryBase":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"memoryPerInFlight":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"usage":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"containers":{"type":"object","additionalProperties":{"type":"object","properties":{"cpu":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false},"memory":{"type":["string","number","object"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0,"properties":{"growth":{"type":"object","properties":{"perSecond":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"after":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"most":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false,"required":["perSecond"]},"constant":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"hourly":{"type":"array","minItems":24,"items":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"trace":{"type":"string"},"column":{"type":"string"},"noise":{"type":"object","properties":{"within":{"type":"string","pattern":"^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$","description":"a percentage up to 100%"},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["within"]}},"additionalProperties":false}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false,"required":["target"]}},"timeline":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"do":{"type":"object","properties":{"cordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"uncordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"scale":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"replicas":{"type":"integer","minimum":0}},"additionalProperties":false,"required":["target","replicas"]},"setImage":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"container":{"type":"string"},"image":{"type":"string"}},"additionalProperties":false,"required":["target","container","image"]},"rolloutPause":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"rolloutResume":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"delete":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"addNodes":{"type":"object","properties":{"pool":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]},"apply":{"type":"object","properties":{"manifests":{"type":"array","minItems":1,"items":{"type":"string"}}},"additionalProperties":false,"required":["manifests"]},"drain":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"parallel":{"type":"integer","minimum":1},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"fail":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false},"recover":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false},"zoneFail":{"type":"object","properties":{"zone":{"type":"string"},"for":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["zone"]},"removeNodes":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false},"taint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]},"untaint":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"},"key":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key"]},"upgradePool":{"type":"object","properties":{"pool":{"type":"string"},"parallel":{"type":"integer","minimum":1},"surge":{"type":"integer","minimum":0},"timeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"force":{"type":"boolean"},"ignoreDaemonSets":{"type":"boolean"},"deleteEmptyDirData":{"type":"boolean"},"skipWaitForDeleteTimeout":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["pool"]},"rolloutUndo":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"toRevision":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["target"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false,"required":["at","do"]}},"controlPlane":{"type":"string","enum":["default","instant"]},"traffic":{"type":"array","items":{"type":"object","properties":{"to":{"type":"string","pattern":"^service/[^/]+/[^/]+$","description":"service/namespace/name, as service/shop/frontend"},"rate":{"type":["number","object"],"minimum":0,"properties":{"steps":{"type":"array","minItems":1,"items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"perSecond":{"type":"number","minimum":0}},"additionalProperties":false,"required":["at","perSecond"]}},"diurnal":{"type":"object","properties":{"low":{"type":"number","minimum":0},"high":{"type":"number","minimum":0},"peak":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["low","high"]},"trace":{"type":"string"},"column":{"type":"string"},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scale":{"type":"number","minimum":0},"spike":{"type":"object","properties":{"base":{"type":"number","minimum":0},"peak":{"type":"number","minimum":0},"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"rise":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"hold":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"fall":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["base","peak","at"]},"poisson":{"type":"object","properties":{"perSecond":{"type":"number","minimum":0},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["to","rate"]}},"clusterAutoscaler":{"type":"object","properties":{"expander":{"type":"array","minItems":1,"items":{"type":"string","enum":["random","least-waste","most-pods","least-nodes","price","priority"]}},"priorities":{"type":"string"},"balanceSimilarNodeGroups":{"type":"boolean"},"maxNodesTotal":{"type":"integer","minimum":0},"maxCoresTotal":{"type":"integer","minimum":0},"maxMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxNodesPerScaleUp":{"type":"integer","minimum":0},"scanInterval":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"newPodScaleUpDelay":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxNodeProvisionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"scaleDown":{"type":"object","properties":{"enabled":{"type":"boolean"},"unneededTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"unreadyTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"utilizationThreshold":{"type":"number","minimum":0},"delayAfterAdd":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterDelete":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxParallelism":{"type":"integer","minimum":0},"maxDrainParallelism":{"type":"integer","minimum":0},"maxPodEvictionTime":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"maxGracefulTermination":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"delayAfterTaint":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"skipNodesWithSystemPods":{"type":"boolean"},"skipNodesWithLocalStorage":{"type":"boolean"},"skipNodesWithCustomControllerPods":{"type":"boolean"},"minReplicaCount":{"type":"integer","minimum":0},"ignoreDaemonSetsUtilization":{"type":"boolean"},"minCoresTotal":{"type":"integer","minimum":0},"minMemoryTotal":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"additionalProperties":false}},"additionalProperties":false},"arrivals":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"namespace":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"template":{"type":"string"},"requests":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"priorityClassName":{"type":"string"},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]},"quantiles":{"type":"object","properties":{"file":{"type":"string"},"fraction":{"type":"string"},"value":{"type":"string"},"unit":{"type":"string","enum":["us","ms","s","m","h","duration"]}},"additionalProperties":false,"required":["file"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"until":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"limit":{"type":"integer","minimum":0},"trace":{"type":"object","properties":{"file":{"type":"string"},"format":{"type":"string","enum":["columns","openb"]},"columns":{"type":"object","properties":{"createdAt":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"cpu":{"type":"string"},"memory":{"type":"string"},"gpu":{"type":"string"},"priority":{"type":"string"},"duration":{"type":"string"},"deletedAt":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["createdAt"]},"units":{"type":"object","properties":{"time":{"type":"string","enum":["us","ms","s","m","h","duration","rfc3339"]},"duration":{"type":"string","enum":["us","ms","s","m","h","duration"]},"cpu":{"type":"string","enum":["quantity","cores","milli"]},"memory":{"type":"string","enum":["quantity","bytes","KiB","MiB","GiB","kB","MB","GB"]},"gpu":{"type":"string","enum":["whole","milli"]}},"additionalProperties":false},"priorities":{"type":"object","additionalProperties":{"type":"string"}},"delimiter":{"type":"string"},"sorted":{"type":"boolean"},"zero":{"type":"string","enum":["start","first"]},"gpus":{"type":"string","enum":["shared","whole"]},"leaves":{"type":"string","enum":["deletion","duration","never"]}},"additionalProperties":false,"required":["file"]},"poisson":{"type":"object","properties":{"count":{"type":"number","minimum":0},"per":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count","per"]},"batch":{"type":"object","properties":{"count":{"type":"integer","minimum":1},"every":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["count"]},"diurnal":{"type":"object","properties":{"perHour":{"type":"array","minItems":24,"items":{"type":"number","minimum":0}}},"additionalProperties":false,"required":["perHour"]}},"additionalProperties":false}},"gates":{}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
