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

const server = createServer((request, response) => {
  const authorized = request.headers.authorization === `Bearer ${env.PRISMA_BRIDGE_TOKEN}`;
  response.statusCode = authorized ? 200 : 401;
  response.setHeader("content-type", "application/json");
  if (!authorized) {
    response.end(JSON.stringify({ errors: [{ kind: "bridge", code: "unauthorized", message: "Unauthorized" }] }));
  } else if (request.url === "/schema") {
    response.end(JSON.stringify({ schemaHash: env.FAKE_HASH ?? "a1", provider: "sqlite", models: ["User"] }));
  } else if (request.url === "/health") {
    response.end(
      JSON.stringify({
        status: env.FAKE_STATUS ?? "ok", bridge: "0.1.0", prisma: "7.10.0", node: process.versions.node, provider: "sqlite",
        schemaHash: "a1", database: { status: "ok", latencyMs: 1.5 },
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
  server.listen(Number(env.PORT), env.HOST, () => {
    const { port } = server.address();
    console.log(JSON.stringify({ event: "listening", port, pid: process.pid, schemaHash: "a1" }));
    log(20, "debug message");
    log(40, "warning message");
    log(50, "error message", { err: { type: "Error", message: "boom", stack: "Error: boom\n    at fake" } });
  });
}, Number(env.FAKE_DELAY ?? 0));
