// Made by scripts/generate-scenario.mjs from schema.ts. Do not edit.

export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["headroom/v1"]},"kind":{"type":"string","enum":["Scenario"]},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"description":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"seed":{"type":"integer","minimum":0},"duration":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"startsAt":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},"fleet":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"instanceType":{"type":"string"},"capacity":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"count":{"type":"integer","minimum":0},"zones":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$","description":"a label value"}},"region":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"taints":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]}},"reserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"disk":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxPods":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]}},"manifests":{"type":"array","items":{"type":"string"}},"scheduler":{"type":"string"},"behaviour":{"type":"array","items":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"startup":{"type":"object","properties":{"image":{},"init":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"serves":{},"usage":{}},"additionalProperties":false,"required":["target"]}},"timeline":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"do":{"type":"object","properties":{"cordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"uncordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"scale":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"replicas":{"type":"integer","minimum":0}},"additionalProperties":false,"required":["target","replicas"]},"setImage":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"container":{"type":"string"},"image":{"type":"string"}},"additionalProperties":false,"required":["target","container","image"]},"rolloutPause":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"rolloutResume":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"delete":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"addNodes":{"type":"object","properties":{"pool":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]},"apply":{"type":"object","properties":{"manifests":{"type":"array","minItems":1,"items":{"type":"string"}}},"additionalProperties":false,"required":["manifests"]},"drain":{},"fail":{},"recover":{},"removeNodes":{},"zoneFail":{},"taint":{},"untaint":{},"rolloutUndo":{},"upgradePool":{}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false,"required":["at","do"]}},"controlPlane":{"type":"string","enum":["default","instant"]},"traffic":{},"arrivals":{},"gates":{}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
const pattern0 = new RegExp("^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "u");
const pattern1 = new RegExp("^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$", "u");
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$", "u");
const pattern4 = new RegExp("^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$", "u");
const pattern8 = new RegExp("^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$", "u");
const pattern34 = new RegExp("^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$", "u");
const pattern35 = new RegExp("^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$", "u");
const pattern36 = new RegExp("^deployment/[^/]+/[^/]+$", "u");
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
if(data10.pool === undefined){
const err22 = {instancePath:instancePath+"/spec/fleet/" + i0,schemaPath:"#/properties/spec/properties/fleet/items/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10.count === undefined){
const err23 = {instancePath:instancePath+"/spec/fleet/" + i0,schemaPath:"#/properties/spec/properties/fleet/items/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data10){
if(!(func2.call(schema11.properties.spec.properties.fleet.items.properties, key3))){
const err24 = {instancePath:instancePath+"/spec/fleet/" + i0,schemaPath:"#/properties/spec/properties/fleet/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.pool !== undefined){
let data11 = data10.pool;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err25 = {instancePath:instancePath+"/spec/fleet/" + i0+"/pool",schemaPath:"#/properties/spec/properties/fleet/items/properties/pool/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/spec/fleet/" + i0+"/pool",schemaPath:"#/properties/spec/properties/fleet/items/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.instanceType !== undefined){
if(typeof data10.instanceType !== "string"){
const err27 = {instancePath:instancePath+"/spec/fleet/" + i0+"/instanceType",schemaPath:"#/properties/spec/properties/fleet/items/properties/instanceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
const err28 = {instancePath:instancePath+"/spec/fleet/" + i0+"/capacity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/capacity/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.fleet.items.properties.capacity.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
const err29 = {instancePath:instancePath+"/spec/fleet/" + i0+"/capacity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/capacity/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err30 = {instancePath:instancePath+"/spec/fleet/" + i0+"/capacity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/capacity/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/spec/fleet/" + i0+"/capacity",schemaPath:"#/properties/spec/properties/fleet/items/properties/capacity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.count !== undefined){
let data15 = data10.count;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err32 = {instancePath:instancePath+"/spec/fleet/" + i0+"/count",schemaPath:"#/properties/spec/properties/fleet/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/spec/fleet/" + i0+"/count",schemaPath:"#/properties/spec/properties/fleet/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data10.zones !== undefined){
let data16 = data10.zones;
if(Array.isArray(data16)){
if(data16.length < 1){
const err34 = {instancePath:instancePath+"/spec/fleet/" + i0+"/zones",schemaPath:"#/properties/spec/properties/fleet/items/properties/zones/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err35 = {instancePath:instancePath+"/spec/fleet/" + i0+"/zones/" + i1,schemaPath:"#/properties/spec/properties/fleet/items/properties/zones/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/spec/fleet/" + i0+"/zones/" + i1,schemaPath:"#/properties/spec/properties/fleet/items/properties/zones/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/spec/fleet/" + i0+"/zones",schemaPath:"#/properties/spec/properties/fleet/items/properties/zones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.region !== undefined){
if(typeof data10.region !== "string"){
const err38 = {instancePath:instancePath+"/spec/fleet/" + i0+"/region",schemaPath:"#/properties/spec/properties/fleet/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.labels !== undefined){
let data19 = data10.labels;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
if(typeof data19[key5] !== "string"){
const err39 = {instancePath:instancePath+"/spec/fleet/" + i0+"/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/spec/fleet/" + i0+"/labels",schemaPath:"#/properties/spec/properties/fleet/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
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
const err41 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2,schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data22.effect === undefined){
const err42 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2,schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key6 in data22){
if(!(((key6 === "key") || (key6 === "value")) || (key6 === "effect"))){
const err43 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2,schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data22.key !== undefined){
if(typeof data22.key !== "string"){
const err44 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2+"/key",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.value !== undefined){
if(typeof data22.value !== "string"){
const err45 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2+"/value",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data22.effect !== undefined){
let data25 = data22.effect;
if(typeof data25 !== "string"){
const err46 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2+"/effect",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(((data25 === "NoSchedule") || (data25 === "PreferNoSchedule")) || (data25 === "NoExecute"))){
const err47 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2+"/effect",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.fleet.items.properties.taints.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
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
const err48 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints/" + i2,schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/spec/fleet/" + i0+"/taints",schemaPath:"#/properties/spec/properties/fleet/items/properties/taints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
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
const err50 = {instancePath:instancePath+"/spec/fleet/" + i0+"/reserved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/reserved/additionalProperties/type",keyword:"type",params:{type: schema11.properties.spec.properties.fleet.items.properties.reserved.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data27 == "number"){
if(data27 < 0 || isNaN(data27)){
const err51 = {instancePath:instancePath+"/spec/fleet/" + i0+"/reserved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/reserved/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
const err52 = {instancePath:instancePath+"/spec/fleet/" + i0+"/reserved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/fleet/items/properties/reserved/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
}
else {
const err53 = {instancePath:instancePath+"/spec/fleet/" + i0+"/reserved",schemaPath:"#/properties/spec/properties/fleet/items/properties/reserved/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data10.disk !== undefined){
let data28 = data10.disk;
if((typeof data28 !== "string") && (!(typeof data28 == "number"))){
const err54 = {instancePath:instancePath+"/spec/fleet/" + i0+"/disk",schemaPath:"#/properties/spec/properties/fleet/items/properties/disk/type",keyword:"type",params:{type: schema11.properties.spec.properties.fleet.items.properties.disk.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data28 == "number"){
if(data28 < 0 || isNaN(data28)){
const err55 = {instancePath:instancePath+"/spec/fleet/" + i0+"/disk",schemaPath:"#/properties/spec/properties/fleet/items/properties/disk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
const err56 = {instancePath:instancePath+"/spec/fleet/" + i0+"/disk",schemaPath:"#/properties/spec/properties/fleet/items/properties/disk/pattern",keyword:"pattern",params:{pattern: "^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"},message:"must match pattern \""+"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"+"\""};
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
if(data10.maxPods !== undefined){
let data29 = data10.maxPods;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err57 = {instancePath:instancePath+"/spec/fleet/" + i0+"/maxPods",schemaPath:"#/properties/spec/properties/fleet/items/properties/maxPods/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data29 == "number"){
if(data29 < 1 || isNaN(data29)){
const err58 = {instancePath:instancePath+"/spec/fleet/" + i0+"/maxPods",schemaPath:"#/properties/spec/properties/fleet/items/properties/maxPods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/spec/fleet/" + i0,schemaPath:"#/properties/spec/properties/fleet/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err60 = {instancePath:instancePath+"/spec/fleet",schemaPath:"#/properties/spec/properties/fleet/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data5.manifests !== undefined){
let data30 = data5.manifests;
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
if(typeof data30[i3] !== "string"){
const err61 = {instancePath:instancePath+"/spec/manifests/" + i3,schemaPath:"#/properties/spec/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err62 = {instancePath:instancePath+"/spec/manifests",schemaPath:"#/properties/spec/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data5.scheduler !== undefined){
if(typeof data5.scheduler !== "string"){
const err63 = {instancePath:instancePath+"/spec/scheduler",schemaPath:"#/properties/spec/properties/scheduler/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data5.behaviour !== undefined){
let data33 = data5.behaviour;
if(Array.isArray(data33)){
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
let data34 = data33[i4];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.target === undefined){
const err64 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key8 in data34){
if(!((((((key8 === "target") || (key8 === "startup")) || (key8 === "run")) || (key8 === "stop")) || (key8 === "serves")) || (key8 === "usage"))){
const err65 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data34.target !== undefined){
let data35 = data34.target;
if(typeof data35 === "string"){
if(!pattern8.test(data35)){
const err66 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/target",schemaPath:"#/properties/spec/properties/behaviour/items/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/target",schemaPath:"#/properties/spec/properties/behaviour/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data34.startup !== undefined){
let data36 = data34.startup;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key9 in data36){
if(!(((key9 === "image") || (key9 === "init")) || (key9 === "ready"))){
const err68 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data36.init !== undefined){
let data37 = data36.init;
if((typeof data37 !== "string") && (!(data37 && typeof data37 == "object" && !Array.isArray(data37)))){
const err69 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.init.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern1.test(data37)){
const err70 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(Object.keys(data37).length > 1){
const err71 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(Object.keys(data37).length < 1){
const err72 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key10 in data37){
if(!(((key10 === "uniform") || (key10 === "exponential")) || (key10 === "lognormal"))){
const err73 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data37.uniform !== undefined){
let data38 = data37.uniform;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.from === undefined){
const err74 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data38.to === undefined){
const err75 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key11 in data38){
if(!((key11 === "from") || (key11 === "to"))){
const err76 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data38.from !== undefined){
let data39 = data38.from;
if(typeof data39 === "string"){
if(!pattern1.test(data39)){
const err77 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data38.to !== undefined){
let data40 = data38.to;
if(typeof data40 === "string"){
if(!pattern1.test(data40)){
const err79 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err81 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data37.exponential !== undefined){
let data41 = data37.exponential;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.mean === undefined){
const err82 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key12 in data41){
if(!(key12 === "mean")){
const err83 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data41.mean !== undefined){
let data42 = data41.mean;
if(typeof data42 === "string"){
if(!pattern1.test(data42)){
const err84 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data37.lognormal !== undefined){
let data43 = data37.lognormal;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.median === undefined){
const err87 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data43.p99 === undefined){
const err88 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key13 in data43){
if(!((key13 === "median") || (key13 === "p99"))){
const err89 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data43.median !== undefined){
let data44 = data43.median;
if(typeof data44 === "string"){
if(!pattern1.test(data44)){
const err90 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data43.p99 !== undefined){
let data45 = data43.p99;
if(typeof data45 === "string"){
if(!pattern1.test(data45)){
const err92 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err94 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/init/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/init/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data36.ready !== undefined){
let data46 = data36.ready;
if((typeof data46 !== "string") && (!(data46 && typeof data46 == "object" && !Array.isArray(data46)))){
const err95 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.startup.properties.ready.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern1.test(data46)){
const err96 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(Object.keys(data46).length > 1){
const err97 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(Object.keys(data46).length < 1){
const err98 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key14 in data46){
if(!(((key14 === "uniform") || (key14 === "exponential")) || (key14 === "lognormal"))){
const err99 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data46.uniform !== undefined){
let data47 = data46.uniform;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.from === undefined){
const err100 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data47.to === undefined){
const err101 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key15 in data47){
if(!((key15 === "from") || (key15 === "to"))){
const err102 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data47.from !== undefined){
let data48 = data47.from;
if(typeof data48 === "string"){
if(!pattern1.test(data48)){
const err103 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data47.to !== undefined){
let data49 = data47.to;
if(typeof data49 === "string"){
if(!pattern1.test(data49)){
const err105 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data46.exponential !== undefined){
let data50 = data46.exponential;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.mean === undefined){
const err108 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key16 in data50){
if(!(key16 === "mean")){
const err109 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data50.mean !== undefined){
let data51 = data50.mean;
if(typeof data51 === "string"){
if(!pattern1.test(data51)){
const err110 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err111 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err112 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data46.lognormal !== undefined){
let data52 = data46.lognormal;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.median === undefined){
const err113 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data52.p99 === undefined){
const err114 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key17 in data52){
if(!((key17 === "median") || (key17 === "p99"))){
const err115 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data52.median !== undefined){
let data53 = data52.median;
if(typeof data53 === "string"){
if(!pattern1.test(data53)){
const err116 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data52.p99 !== undefined){
let data54 = data52.p99;
if(typeof data54 === "string"){
if(!pattern1.test(data54)){
const err118 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err120 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup/ready/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/properties/ready/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
else {
const err121 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/startup",schemaPath:"#/properties/spec/properties/behaviour/items/properties/startup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data34.run !== undefined){
let data55 = data34.run;
if((typeof data55 !== "string") && (!(data55 && typeof data55 == "object" && !Array.isArray(data55)))){
const err122 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.run.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(typeof data55 === "string"){
if(!pattern1.test(data55)){
const err123 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(Object.keys(data55).length > 1){
const err124 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(Object.keys(data55).length < 1){
const err125 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key18 in data55){
if(!(((key18 === "uniform") || (key18 === "exponential")) || (key18 === "lognormal"))){
const err126 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data55.uniform !== undefined){
let data56 = data55.uniform;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.from === undefined){
const err127 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data56.to === undefined){
const err128 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key19 in data56){
if(!((key19 === "from") || (key19 === "to"))){
const err129 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data56.from !== undefined){
let data57 = data56.from;
if(typeof data57 === "string"){
if(!pattern1.test(data57)){
const err130 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data56.to !== undefined){
let data58 = data56.to;
if(typeof data58 === "string"){
if(!pattern1.test(data58)){
const err132 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err133 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err134 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data55.exponential !== undefined){
let data59 = data55.exponential;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.mean === undefined){
const err135 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key20 in data59){
if(!(key20 === "mean")){
const err136 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data59.mean !== undefined){
let data60 = data59.mean;
if(typeof data60 === "string"){
if(!pattern1.test(data60)){
const err137 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data55.lognormal !== undefined){
let data61 = data55.lognormal;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.median === undefined){
const err140 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data61.p99 === undefined){
const err141 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key21 in data61){
if(!((key21 === "median") || (key21 === "p99"))){
const err142 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data61.median !== undefined){
let data62 = data61.median;
if(typeof data62 === "string"){
if(!pattern1.test(data62)){
const err143 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data61.p99 !== undefined){
let data63 = data61.p99;
if(typeof data63 === "string"){
if(!pattern1.test(data63)){
const err145 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err146 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/run/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/run/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data34.stop !== undefined){
let data64 = data34.stop;
if((typeof data64 !== "string") && (!(data64 && typeof data64 == "object" && !Array.isArray(data64)))){
const err148 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/type",keyword:"type",params:{type: schema11.properties.spec.properties.behaviour.items.properties.stop.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
const err149 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(Object.keys(data64).length > 1){
const err150 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(Object.keys(data64).length < 1){
const err151 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
for(const key22 in data64){
if(!(((key22 === "uniform") || (key22 === "exponential")) || (key22 === "lognormal"))){
const err152 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data64.uniform !== undefined){
let data65 = data64.uniform;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.from === undefined){
const err153 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data65.to === undefined){
const err154 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key23 in data65){
if(!((key23 === "from") || (key23 === "to"))){
const err155 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data65.from !== undefined){
let data66 = data65.from;
if(typeof data66 === "string"){
if(!pattern1.test(data66)){
const err156 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/from",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data65.to !== undefined){
let data67 = data65.to;
if(typeof data67 === "string"){
if(!pattern1.test(data67)){
const err158 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err159 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform/to",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err160 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/uniform",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data64.exponential !== undefined){
let data68 = data64.exponential;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.mean === undefined){
const err161 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key24 in data68){
if(!(key24 === "mean")){
const err162 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data68.mean !== undefined){
let data69 = data68.mean;
if(typeof data69 === "string"){
if(!pattern1.test(data69)){
const err163 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/properties/mean/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err164 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential/mean",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/properties/mean/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err165 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/exponential",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data64.lognormal !== undefined){
let data70 = data64.lognormal;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.median === undefined){
const err166 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "median"},message:"must have required property '"+"median"+"'"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data70.p99 === undefined){
const err167 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/required",keyword:"required",params:{missingProperty: "p99"},message:"must have required property '"+"p99"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key25 in data70){
if(!((key25 === "median") || (key25 === "p99"))){
const err168 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data70.median !== undefined){
let data71 = data70.median;
if(typeof data71 === "string"){
if(!pattern1.test(data71)){
const err169 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/median/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/median",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/median/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data70.p99 !== undefined){
let data72 = data70.p99;
if(typeof data72 === "string"){
if(!pattern1.test(data72)){
const err171 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/p99/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
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
const err172 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal/p99",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/properties/p99/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/spec/behaviour/" + i4+"/stop/lognormal",schemaPath:"#/properties/spec/properties/behaviour/items/properties/stop/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
else {
const err174 = {instancePath:instancePath+"/spec/behaviour/" + i4,schemaPath:"#/properties/spec/properties/behaviour/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err175 = {instancePath:instancePath+"/spec/behaviour",schemaPath:"#/properties/spec/properties/behaviour/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data5.timeline !== undefined){
let data73 = data5.timeline;
if(Array.isArray(data73)){
const len5 = data73.length;
for(let i5=0; i5<len5; i5++){
let data74 = data73[i5];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.at === undefined){
const err176 = {instancePath:instancePath+"/spec/timeline/" + i5,schemaPath:"#/properties/spec/properties/timeline/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data74.do === undefined){
const err177 = {instancePath:instancePath+"/spec/timeline/" + i5,schemaPath:"#/properties/spec/properties/timeline/items/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key26 in data74){
if(!((key26 === "at") || (key26 === "do"))){
const err178 = {instancePath:instancePath+"/spec/timeline/" + i5,schemaPath:"#/properties/spec/properties/timeline/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data74.at !== undefined){
let data75 = data74.at;
if(typeof data75 === "string"){
if(!pattern1.test(data75)){
const err179 = {instancePath:instancePath+"/spec/timeline/" + i5+"/at",schemaPath:"#/properties/spec/properties/timeline/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},message:"must match pattern \""+"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"+"\""};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/spec/timeline/" + i5+"/at",schemaPath:"#/properties/spec/properties/timeline/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data74.do !== undefined){
let data76 = data74.do;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(Object.keys(data76).length > 1){
const err181 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(Object.keys(data76).length < 1){
const err182 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key27 in data76){
if(!(func2.call(schema11.properties.spec.properties.timeline.items.properties.do.properties, key27))){
const err183 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data76.cordon !== undefined){
let data77 = data76.cordon;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(Object.keys(data77).length > 1){
const err184 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(Object.keys(data77).length < 1){
const err185 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key28 in data77){
if(!(((key28 === "node") || (key28 === "pool")) || (key28 === "zone"))){
const err186 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data77.node !== undefined){
if(typeof data77.node !== "string"){
const err187 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/cordon/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data77.pool !== undefined){
if(typeof data77.pool !== "string"){
const err188 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/cordon/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data77.zone !== undefined){
if(typeof data77.zone !== "string"){
const err189 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/cordon/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/cordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/cordon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data76.uncordon !== undefined){
let data81 = data76.uncordon;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(Object.keys(data81).length > 1){
const err191 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(Object.keys(data81).length < 1){
const err192 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key29 in data81){
if(!(((key29 === "node") || (key29 === "pool")) || (key29 === "zone"))){
const err193 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data81.node !== undefined){
if(typeof data81.node !== "string"){
const err194 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/uncordon/node",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data81.pool !== undefined){
if(typeof data81.pool !== "string"){
const err195 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/uncordon/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data81.zone !== undefined){
if(typeof data81.zone !== "string"){
const err196 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/uncordon/zone",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/uncordon",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/uncordon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data76.scale !== undefined){
let data85 = data76.scale;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.target === undefined){
const err198 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data85.replicas === undefined){
const err199 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
for(const key30 in data85){
if(!((key30 === "target") || (key30 === "replicas"))){
const err200 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data85.target !== undefined){
let data86 = data85.target;
if(typeof data86 === "string"){
if(!pattern34.test(data86)){
const err201 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/scale/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$"+"\""};
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
const err202 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/scale/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data85.replicas !== undefined){
let data87 = data85.replicas;
if(!((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87)))){
const err203 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/scale/replicas",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(typeof data87 == "number"){
if(data87 < 0 || isNaN(data87)){
const err204 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/scale/replicas",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
else {
const err205 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/scale",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/scale/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data76.setImage !== undefined){
let data88 = data76.setImage;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.target === undefined){
const err206 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data88.container === undefined){
const err207 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "container"},message:"must have required property '"+"container"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data88.image === undefined){
const err208 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key31 in data88){
if(!(((key31 === "target") || (key31 === "container")) || (key31 === "image"))){
const err209 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data88.target !== undefined){
let data89 = data88.target;
if(typeof data89 === "string"){
if(!pattern35.test(data89)){
const err210 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/setImage/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/setImage/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data88.container !== undefined){
if(typeof data88.container !== "string"){
const err212 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/setImage/container",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/container/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data88.image !== undefined){
if(typeof data88.image !== "string"){
const err213 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/setImage/image",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err214 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/setImage",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/setImage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data76.rolloutPause !== undefined){
let data92 = data76.rolloutPause;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.target === undefined){
const err215 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
for(const key32 in data92){
if(!(key32 === "target")){
const err216 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data92.target !== undefined){
let data93 = data92.target;
if(typeof data93 === "string"){
if(!pattern36.test(data93)){
const err217 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/rolloutPause/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/rolloutPause/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/rolloutPause",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutPause/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data76.rolloutResume !== undefined){
let data94 = data76.rolloutResume;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
const err220 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key33 in data94){
if(!(key33 === "target")){
const err221 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data94.target !== undefined){
let data95 = data94.target;
if(typeof data95 === "string"){
if(!pattern36.test(data95)){
const err222 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/rolloutResume/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/properties/target/pattern",keyword:"pattern",params:{pattern: "^deployment/[^/]+/[^/]+$"},message:"must match pattern \""+"^deployment/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/rolloutResume/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/rolloutResume",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/rolloutResume/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data76.delete !== undefined){
let data96 = data76.delete;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.target === undefined){
const err225 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
for(const key34 in data96){
if(!(key34 === "target")){
const err226 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data96.target !== undefined){
let data97 = data96.target;
if(typeof data97 === "string"){
if(!pattern8.test(data97)){
const err227 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/delete/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"},message:"must match pattern \""+"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$"+"\""};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/delete/target",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err229 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/delete",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/delete/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data76.addNodes !== undefined){
let data98 = data76.addNodes;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.pool === undefined){
const err230 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data98.count === undefined){
const err231 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
for(const key35 in data98){
if(!((key35 === "pool") || (key35 === "count"))){
const err232 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data98.pool !== undefined){
if(typeof data98.pool !== "string"){
const err233 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/addNodes/pool",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data98.count !== undefined){
let data100 = data98.count;
if(!((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100)))){
const err234 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/addNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(typeof data100 == "number"){
if(data100 < 1 || isNaN(data100)){
const err235 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/addNodes/count",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
}
else {
const err236 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/addNodes",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/addNodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data76.apply !== undefined){
let data101 = data76.apply;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.manifests === undefined){
const err237 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/required",keyword:"required",params:{missingProperty: "manifests"},message:"must have required property '"+"manifests"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
for(const key36 in data101){
if(!(key36 === "manifests")){
const err238 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data101.manifests !== undefined){
let data102 = data101.manifests;
if(Array.isArray(data102)){
if(data102.length < 1){
const err239 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/apply/manifests",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
const len6 = data102.length;
for(let i6=0; i6<len6; i6++){
if(typeof data102[i6] !== "string"){
const err240 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/apply/manifests/" + i6,schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err241 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/apply/manifests",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do/apply",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/properties/apply/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err243 = {instancePath:instancePath+"/spec/timeline/" + i5+"/do",schemaPath:"#/properties/spec/properties/timeline/items/properties/do/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/spec/timeline/" + i5,schemaPath:"#/properties/spec/properties/timeline/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/spec/timeline",schemaPath:"#/properties/spec/properties/timeline/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data5.controlPlane !== undefined){
let data104 = data5.controlPlane;
if(typeof data104 !== "string"){
const err246 = {instancePath:instancePath+"/spec/controlPlane",schemaPath:"#/properties/spec/properties/controlPlane/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(!((data104 === "default") || (data104 === "instant"))){
const err247 = {instancePath:instancePath+"/spec/controlPlane",schemaPath:"#/properties/spec/properties/controlPlane/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.controlPlane.enum},message:"must be equal to one of the allowed values"};
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
const err248 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err249 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const definition = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["headroom/v1"]},"kind":{"type":"string","enum":["Scenario"]},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"description":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"seed":{"type":"integer","minimum":0},"duration":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"startsAt":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},"fleet":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$","description":"a name of lower-case letters, digits and -"},"instanceType":{"type":"string"},"capacity":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"count":{"type":"integer","minimum":0},"zones":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$","description":"a label value"}},"region":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"taints":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false,"required":["key","effect"]}},"reserved":{"type":"object","additionalProperties":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0}},"disk":{"type":["string","number"],"format":"quantity","pattern":"^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$","minimum":0},"maxPods":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]}},"manifests":{"type":"array","items":{"type":"string"}},"scheduler":{"type":"string"},"behaviour":{"type":"array","items":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"startup":{"type":"object","properties":{"image":{},"init":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"ready":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false},"run":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"stop":{"type":["string","object"],"format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$","properties":{"uniform":{"type":"object","properties":{"from":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"to":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["from","to"]},"exponential":{"type":"object","properties":{"mean":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["mean"]},"lognormal":{"type":"object","properties":{"median":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"p99":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"}},"additionalProperties":false,"required":["median","p99"]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"serves":{},"usage":{}},"additionalProperties":false,"required":["target"]}},"timeline":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","format":"duration","pattern":"^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$"},"do":{"type":"object","properties":{"cordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"uncordon":{"type":"object","properties":{"node":{"type":"string"},"pool":{"type":"string"},"zone":{"type":"string"}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"scale":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"replicas":{"type":"integer","minimum":0}},"additionalProperties":false,"required":["target","replicas"]},"setImage":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"},"container":{"type":"string"},"image":{"type":"string"}},"additionalProperties":false,"required":["target","container","image"]},"rolloutPause":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"rolloutResume":{"type":"object","properties":{"target":{"type":"string","pattern":"^deployment/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"delete":{"type":"object","properties":{"target":{"type":"string","pattern":"^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$","description":"kind/namespace/name, as deployment/shop/frontend"}},"additionalProperties":false,"required":["target"]},"addNodes":{"type":"object","properties":{"pool":{"type":"string"},"count":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["pool","count"]},"apply":{"type":"object","properties":{"manifests":{"type":"array","minItems":1,"items":{"type":"string"}}},"additionalProperties":false,"required":["manifests"]},"drain":{},"fail":{},"recover":{},"removeNodes":{},"zoneFail":{},"taint":{},"untaint":{},"rolloutUndo":{},"upgradePool":{}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false,"required":["at","do"]}},"controlPlane":{"type":"string","enum":["default","instant"]},"traffic":{},"arrivals":{},"gates":{}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
