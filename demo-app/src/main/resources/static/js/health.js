import { byId } from './dom.js';

const INTERVAL = 10_000;

const WHERE = { local: 'started by this application', remote: 'running elsewhere' };

const DATABASES = { sqlite: 'A SQLite file', postgresql: 'PostgreSQL', mysql: 'MySQL' };

const restarts = ({ restarts: count = 0 }) => (count === 0 ? '' : `, restarted ${count === 1 ? 'once' : `${count} times`}`);

/** What Actuator says about the bridge, asked for as long as somebody looks at the page. */
export function watchHealth() {
  const ask = () => document.visibilityState === 'visible' && showHealth();
  document.addEventListener('visibilitychange', ask);
  setInterval(ask, INTERVAL);
  ask();
}

async function showHealth() {
  try {
    const response = await fetch('/actuator/health', { headers: { Accept: 'application/json' } });
    const health = await response.json();
    tell(health.components?.prisma ?? { status: health.status });
  } catch {
    tell({ status: 'DOWN', details: { error: 'the application does not answer' } });
  }
}

function tell({ status, details = {} }) {
  const up = status === 'UP';
  byId('health').dataset.state = up ? 'up' : 'down';
  setText('health-text', up ? 'The bridge is up and reaches the database.' : `The bridge is ${status.toLowerCase().replaceAll('_', ' ')}.`);
  if (details.prisma) {
    setText('bridge-facts', `Prisma Client ${details.prisma} on Node.js ${details.node}, ${WHERE[details.mode] ?? ''}${restarts(details)}.`);
    setText('database-facts', `${DATABASES[details.provider] ?? details.provider}, answers in ${details.databaseLatencyMs ?? '?'} ms.`);
  }
}

/** Live regions speak on every change, so only changes are written. */
function setText(id, text) {
  const element = byId(id);
  if (element.textContent !== text) {
    element.textContent = text;
  }
}
