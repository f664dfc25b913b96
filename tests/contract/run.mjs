// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node run.mjs --sandbox PROGRAM --client PROGRAM --work FOLDER
//
// Proves with an independent validator (Prism) that what the program sends and what the sandbox
// answers is the contract in openapi.yaml, and that the validator would notice if it were not.
// Fails, and never skips, where the validator cannot be installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { brokenTenants, calls, invalidRequests, send } from "./calls.mjs";
import { startPrism, startSandbox } from "./prism.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const contract = path.join(here, "openapi.yaml");
const text = { type: "string" };
const { values: given } = parseArgs({ options: { sandbox: text, client: text, work: text } });

const problems = [];
const check = (good, words) => good || problems.push(words);

/**
 * Installs exactly what package-lock.json names, once for all builds of this user, and returns the
 * folder.
 */
function installPrism() {
  const lock = readFileSync(path.join(here, "package-lock.json"));
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache");
  const name = `contract-${createHash("sha256").update(lock).digest("hex").slice(0, 16)}`;
  const folder = path.join(cache, "flokdesk-tests", name);
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  for (const file of ["package.json", "package-lock.json"])
    copyFileSync(path.join(here, file), path.join(making, file));
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: making,
    stdio: "inherit",
  });
  if (npm.status !== 0) {
    rmSync(making, { recursive: true });
    console.error(
      "The contract is checked with Prism, which npm could not install (see above). That needs " +
        `node, npm and access to registry.npmjs.org once; then it is kept in ${folder}.`);
    process.exit(1);
  }
  try {
    renameSync(making, folder);
  } catch {
    rmSync(making, { recursive: true }); // another run was faster
  }
  return folder;
}

function show(call) {
  return `${call.method} ${call.path} ${JSON.stringify(call.body ?? call.query)}`;
}

async function driveAll(prism, tenant, expected) {
  for (const call of expected) {
    const answer = await send(prism.url, tenant, call);
    check(answer.status === call.status, `${show(call)}: ${answer.status} ${answer.text}`);
    const fromPrism = /problem\+json/.test(answer.headers["content-type"] ?? "");
    check(fromPrism === expected.includes(invalidRequests[0]),
      `${show(call)}: answered by ${fromPrism ? "Prism" : "the sandbox"}: ${answer.text}`);
    check(fromPrism || !answer.headers["sl-violations"],
      `${show(call)}: ${answer.headers["sl-violations"]}`);
  }
}

async function everyOperationIsValid(modules) {
  const log = path.join(given.work, "calls.jsonl");
  rmSync(log, { force: true });
  const tenant = await startSandbox(spawn, given.sandbox, ["--log", log]);
  const prism = await startPrism({ modules, contract, upstream: tenant.baseUrl });
  await driveAll(prism, tenant, calls);
  checkOperations(log, prism.operations, "the calls");
  const before = loggedRequests(log).length;
  await driveAll(prism, tenant, invalidRequests);
  check(loggedRequests(log).length === before, "invalid requests reached the sandbox");
  await prism.close();
  await tenant.stop();
}

function loggedRequests(log) {
  return readFileSync(log, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

function checkOperations(log, operations, who) {
  const reached = new Set(loggedRequests(log).map((request) => request.operation));
  const missing = operations.map((o) => o.iid).filter((id) => !reached.has(id));
  check(operations.length === 15, `the contract has ${operations.length} operations`);
  check(missing.length === 0, `${who} did not reach ${missing.join(", ")}`);
}

/** A validator that lets these pass would prove nothing about the replies. */
async function brokenRepliesAreNoticed(modules) {
  for (const [deviation, call] of brokenTenants) {
    const tenant = await startSandbox(spawn, given.sandbox, ["--option", deviation]);
    const prism = await startPrism({ modules, contract, upstream: tenant.baseUrl });
    const answer = await send(prism.url, tenant, call);
    check(answer.status === 500 && answer.text.includes("VIOLATIONS"),
      `${deviation} was not noticed: ${answer.status} ${answer.text}`);
    await prism.close();
    await tenant.stop();
  }
}

async function theProgramsRequestsAreValid(modules) {
  const log = path.join(given.work, "program.jsonl");
  rmSync(log, { force: true });
  const tenant = await startSandbox(spawn, given.sandbox, ["--log", log]);
  const prism = await startPrism({ modules, contract, upstream: tenant.baseUrl });
  const client = spawn(given.client, [], { stdio: ["pipe", "inherit", "inherit"] });
  const ended = new Promise((resolve) => client.on("exit", (code, signal) => resolve(signal ?? code)));
  const { dataKey, userKey, username } = tenant;
  client.stdin.end(JSON.stringify({ baseUrl: prism.url, dataKey, userKey, username }) + "\n");
  const result = await ended;
  check(result === 0, `the program's client ended with ${result}`);
  checkOperations(log, prism.operations, "the program");
  await prism.close();
  await tenant.stop();
}

for (const name of ["sandbox", "client", "work"])
  if (!given[name]) throw new Error(`--${name} is missing`);
const modules = installPrism();
await everyOperationIsValid(modules);
await brokenRepliesAreNoticed(modules);
await theProgramsRequestsAreValid(modules);
for (const problem of problems) console.error(`contract: ${problem}`);
console.log(problems.length === 0
  ? `contract: ${calls.length} calls, ${invalidRequests.length} invalid requests, ` +
    `${brokenTenants.length} broken tenants and the program's own requests are as they should be`
  : `contract: ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
