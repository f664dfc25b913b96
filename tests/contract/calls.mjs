// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation, well and ill used, through Prism.
import http from "node:http";

/** One request; `body` is sent as JSON, with GET and DELETE too. */
export function send(base, tenant, { method, path, query, body, headers }) {
  const key = path.startsWith("/v1/management") ? tenant.userKey : tenant.dataKey;
  const text = body === undefined ? "" : JSON.stringify(body);
  const url = base + path + (query ? `?${new URLSearchParams(query)}` : "");
  const all = {
    "X-Api-Key": key,
    "X-Username": tenant.username,
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(text),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers: all }, async (reply) => {
      reply.setEncoding("utf8");
      let answer = "";
      for await (const piece of reply) answer += piece;
      resolve({ status: reply.statusCode, headers: reply.headers, text: answer });
    });
    request.on("error", reject);
    request.end(text);
  });
}

const instance = "/v2/process/instance";
const record = "/v2/database/record";
const records = "/v2/database/records";
const invitation = "/v1/management/user/invitation";
const user = "/v1/management/user";
const roles = "/v1/management/user/roles";
const email = "neu@andina.example";
const suppliers = "Proveedores";

const c = (status, method, path, body, more = {}) => ({ status, method, path, body, ...more });

/** In this order; `status` is what the sandbox must answer. */
export const calls = [
  c(200, "GET", instance, { identifier: "COM-1003" }),
  c(200, "GET", instance, { identifier: "CLAIM-3" }),
  c(404, "GET", instance, { identifier: "COM-9" }),
  c(200, "POST", instance, { processId: "COM", data: { Solicitante: "Ñandú", Monto: "1.10", "Motivo ": "x" } }),
  c(200, "POST", instance, { processId: "CLAIM", data: { Category: ["Quality"] } }, { headers: { "X-ForceUser": "true" } }),
  c(404, "POST", instance, { processId: "XYZ", data: {} }),
  c(400, "POST", instance, { processId: "COM", data: { Nada: "x" } }),
  c(200, "PUT", instance, { identifier: "COM-1025", data: { Detalle: [{ Producto: "000001", Cantidad: "2" }] } }),
  c(200, "GET", instance, { identifier: "COM-1025" }),
  c(404, "PUT", instance, { identifier: "COM-1", data: { Monto: "2" } }),
  c(200, "GET", record, { databaseName: suppliers, filters: [{ columnName: "Código", value: "P-0008" }] }),
  c(404, "GET", record, { databaseName: suppliers, filters: [{ columnName: "Código", value: "none" }] }),
  c(404, "GET", record, { databaseName: "proveedores", filters: [] }),
  c(200, "POST", record, { databaseName: suppliers, data: { Código: "P-9999", Crédito: "1.10" } }),
  c(400, "POST", record, { databaseName: suppliers, data: { "Fecha de alta": "31/01/2026" } }),
  c(200, "PUT", record, { databaseName: suppliers, withInsert: false, data: { Id: "65", Ciudad: "Loja" } }),
  c(200, "PUT", record, { databaseName: suppliers, withInsert: true, data: { Id: "900", Código: "P-0900" } }),
  c(404, "PUT", record, { databaseName: suppliers, withInsert: false, data: { Id: "900", Ciudad: "Loja" } }),
  c(200, "GET", records, { databaseName: "Productos", filters: [] }),
  c(200, "GET", records, { databaseName: "Customers", filters: [{ columnName: "Country", value: "Perú" }] }),
  c(200, "GET", records, { databaseName: "Customers", filters: [{ columnName: "Country", value: "none" }] }),
  c(400, "GET", records, { databaseName: "Customers", filters: [{ columnName: "country", value: "x" }] }),
  c(200, "POST", invitation, { email }),
  c(400, "POST", invitation, { email: "lucia.paredes@andina.example" }),
  c(200, "GET", roles, { email }),
  c(200, "POST", roles, { email, role: "Ventas" }),
  c(400, "POST", roles, { email, role: "All Users" }),
  c(404, "POST", roles, { email, role: "ventas" }),
  c(200, "GET", roles, { email }),
  c(200, "DELETE", roles, { email, role: "Ventas" }),
  c(400, "DELETE", roles, { email, role: "All Users" }),
  c(200, "DELETE", user, { email }),
  c(404, "DELETE", user, { email }),
  c(400, "DELETE", user, { email: "ricardo.andrade@andina.example" }),
  c(404, "GET", roles, { email }),
  c(200, "POST", "/commons/JSON/echo", { param_string: "héllo 漢字" }),
  c(200, "POST", "/commons/MATH/operations", { elem_1: "1.5", elem_2: "2" }, { query: { oper: "sum" } }),
  c(200, "POST", "/commons/MATH/operations", { elem_1: "a", elem_2: "b" }, { query: { oper: "concat" } }),
  c(200, "POST", "/commons/MATH/operations", { elem_1: "ab", elem_2: "b" }, { query: { oper: "contains" } }),
  c(400, "POST", "/commons/MATH/operations", { elem_1: "one" }, { query: { oper: "sum" } }),
  c(200, "GET", "/commons/assignee/list", undefined, { query: { assignees: '["Ventas","um+x@andina.example"]' } }),
  c(401, "GET", records, { databaseName: "Productos", filters: [] }, { headers: { "X-Api-Key": "0".repeat(48) } }),
  c(401, "GET", records, { databaseName: "Productos", filters: [] }, { headers: { "X-Username": "who@ever.example" } }),
];

/** Requests that are not valid: Prism must refuse them, or it proves nothing. */
export const invalidRequests = [
  c(422, "GET", instance, { identificador: "COM-1003" }),
  c(422, "GET", instance, { identifier: "com-1003" }),
  c(422, "GET", records, { databaseName: "Productos" }),
  c(422, "POST", record, { databaseName: suppliers, filters: [] }),
  c(422, "POST", record, { databaseName: suppliers, data: { Código: null } }),
  c(422, "PUT", record, { databaseName: suppliers, withinsert: true, data: { Id: "1" } }),
  c(422, "PUT", record, { databaseName: suppliers, withInsert: false, data: { Id: 1 } }),
  c(422, "DELETE", user, { email: "nobody" }),
  c(422, "POST", roles, { email, roles: ["Ventas"] }),
  c(422, "POST", "/commons/MATH/operations", { elem_1: "1" }, { query: { oper: "product" } }),
  c(404, "DELETE", "/v2/database/rows", { Id: "1" }),
  c(405, "DELETE", record, { Id: "1" }),
];

/** Switches of the sandbox that break the contract, and a call that shows it. */
export const brokenTenants = [
  ["idKey=id", c(200, "POST", record, { databaseName: suppliers, data: {} })],
  ["idType=number", c(200, "POST", record, { databaseName: suppliers, data: {} })],
  ["cells=numbers", c(200, "GET", record, { databaseName: "Productos", filters: [] })],
  ["emptyCells=null", c(200, "GET", records, { databaseName: suppliers, filters: [] })],
  ["fields=array", c(200, "GET", instance, { identifier: "COM-1003" })],
  ["writeAnswer=nested", c(200, "POST", record, { databaseName: suppliers, data: {} })],
  ["extraMembers=yes", c(200, "POST", invitation, { email })],
  ["errorKey=message", c(404, "GET", instance, { identifier: "COM-9" })],
  ["errorBody=html", c(404, "GET", instance, { identifier: "COM-9" })],
  ["assigneesAnswer=data", c(200, "GET", "/commons/assignee/list", undefined, { query: { assignees: '["Ventas"]' } })],
];
