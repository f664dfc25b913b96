// SPDX-License-Identifier: GPL-3.0-or-later
// Prism as a validating proxy: every request and every reply is checked against the contract.
import { once } from "node:events";
import http from "node:http";
import { createRequire } from "node:module";

/**
 * The forwarder of Prism refuses to pass on a GET with a body (error PROXY_UNSUPPORTED_REQUEST_BODY),
 * which is what half of this contract is made of. Only that step is replaced; reading the contract,
 * routing and both validations are Prism's own.
 */
function forwardWithBody(input, upstream) {
  const body = JSON.stringify(input.body);
  const query = new URLSearchParams(input.url.query).toString();
  const url = upstream + input.url.path + (query ? `?${query}` : "");
  const headers = { ...input.headers, "content-length": Buffer.byteLength(body) };
  delete headers.host;
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: input.method.toUpperCase(), headers }, async (reply) => {
      try {
        reply.setEncoding("utf8");
        let text = "";
        for await (const piece of reply) text += piece;
        const json = /^application\/json/.test(reply.headers["content-type"] ?? "");
        const passed = { ...reply.headers };
        for (const name of ["connection", "keep-alive", "content-length", "transfer-encoding"])
          delete passed[name];
        resolve({ statusCode: reply.statusCode, headers: passed, body: json ? JSON.parse(text) : text });
      } catch (error) {
        reject(error);
      }
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Starts Prism in front of `upstream`; `modules` is the folder that holds node_modules. */
export async function startPrism({ modules, contract, upstream }) {
  const require = createRequire(`${modules}/package.json`);
  const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
  const { createServer } = require("@stoplight/prism-http-server");
  const { default: ownForward } = require("@stoplight/prism-http/dist/forwarder");
  const TaskEither = require("fp-ts/TaskEither");
  const logger = require("pino")({ level: "silent" });
  logger.success = logger.info;

  const forward = (checked, baseUrl, proxy, resource, config) => {
    const input = checked.data;
    const carriesBody = input.method === "get" && input.body != null;
    if (checked.validations.length > 0 || !carriesBody)
      return ownForward(checked, baseUrl, proxy, resource, config);
    return () => TaskEither.tryCatch(() => forwardWithBody(input, upstream), (error) => error);
  };

  const operations = await getHttpOperationsFromSpec(contract);
  const server = createServer(operations, {
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(upstream),
      upstreamProxy: undefined,
      mock: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
    },
    components: { logger, forward },
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url: String(url), operations, close: () => server.close() };
}

/** Starts the sandbox; resolves with its first line and a function that stops it. */
export async function startSandbox(spawn, program, options) {
  const child = spawn(program, ["--port", "0", "--limit", "0", "--exit-with-stdin", ...options], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let line = "";
  for await (const piece of child.stdout) {
    line += piece;
    if (line.includes("\n")) break;
  }
  if (!line) throw new Error(`${program} said nothing`);
  const stop = async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  };
  return { ...JSON.parse(line), stop };
}
