// Behaves as the bridge does towards the process that starts it. FAKE_* variables say how.
import { createServer } from "node:http";

const env = process.env;
const log = (level, msg, more = {}) => console.log(JSON.stringify({ level, msg, ...more }));

if (env.FAKE_NOISE) {
  console.error("(node:1) ExperimentalWarning: noise on standard error");
  console.log("noise on standard output");
  console.log("{ not json");
  console.log('{"event":"other"}');
}
if (env.FAKE_EXIT) {
  for (let i = 1; i <= 60; i++) {
    console.log(`line ${i}`);
  }
  process.exit(Number(env.FAKE_EXIT));
}

let scrapes = 0;
const metrics = () => {
  scrapes += 1;
  const single = (name, value, labels = {}) => ({ name, help: name, type: "gauge", values: [{ value, labels }] });
  return [
    single("prisma_bridge_start_time_seconds", performance.timeOrigin / 1000),
    single("prisma_bridge_queries_total", scrapes, { model: "User", operation: "findMany", status: "success" }),
    single("prisma_bridge_plan_cache_total", 4, { result: "hit" }),
    single("prisma_bridge_plan_cache_total", 2, { result: "miss" }),
    single("prisma_bridge_pool_max_connections", 5),
  ];
};

const server = createServer((request, response) => {
  const authorized = request.headers.authorization === `Bearer ${env.PRISMA_BRIDGE_TOKEN}`;
  response.statusCode = authorized ? 200 : 401;
  response.setHeader("content-type", "application/json");
  if (!authorized) {
    response.end(JSON.stringify({ errors: [{ kind: "bridge", code: "unauthorized", message: "Unauthorized" }] }));
  } else if (request.url === "/schema") {
    response.end(JSON.stringify({ schemaHash: env.FAKE_HASH ?? "a1", provider: "sqlite", models: ["User"] }));
  } else if (request.url === "/health" && env.FAKE_SILENT) {
    log(20, "no answer");
  } else if (request.url === "/health") {
    response.end(
      JSON.stringify({
        status: env.FAKE_STATUS ?? "ok", bridge: "0.1.0", prisma: "7.10.0", node: process.versions.node, provider: "sqlite",
        schemaHash: "a1", database: { status: "ok", latencyMs: 1.5 }, pool: { max: 5, size: 3, idle: 2, waiting: 0 },
        transactions: { active: 1 }, pid: process.pid, uptimeSeconds: 7,
      }),
    );
  } else if (request.url === "/metrics?format=json") {
    response.end(JSON.stringify(metrics()));
  } else if (request.url === "/transactions") {
    response.end(
      JSON.stringify({
        transactions: [
          {
            id: "1f0c2a3b", isolationLevel: "Serializable", state: "open", ageSeconds: 2.5, idleSeconds: 1, timeoutSeconds: 30,
            queries: 3, savepoints: 1,
          },
        ],
      }),
    );
  } else {
    response.end(JSON.stringify({ data: env[request.headers["x-variable"] ?? "PRISMA_BRIDGE_TOKEN"] ?? null }));
  }
});

process.stdin.on("end", () => {
  log(30, "standard input has ended");
  if (!env.FAKE_STUBBORN) {
    process.exit(0);
  }
});
process.stdin.resume();
if (env.FAKE_STUBBORN) {
  process.on("SIGTERM", () => log(40, "ignoring the signal"));
}

setTimeout(() => {
  const socket = env.PRISMA_BRIDGE_SOCKET;
  server.listen(socket === undefined ? { port: Number(env.PORT), host: env.HOST } : { path: socket }, () => {
    const place = socket === undefined ? { port: server.address().port } : { socket };
    console.log(JSON.stringify({ event: "listening", ...place, pid: process.pid, schemaHash: "a1" }));
    log(20, "debug message");
    log(40, "warning message");
    log(50, "error message", { err: { type: "Error", message: "boom", stack: "Error: boom\n    at fake" } });
  });
}, Number(env.FAKE_DELAY ?? 0));
