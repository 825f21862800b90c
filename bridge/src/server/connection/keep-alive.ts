import type { WebSocket } from 'ws'

const BEAT_MILLIS = 10_000
/** Beats without a sign of life after which there is nobody. */
const PATIENCE = 3

/** Shows both sides that the other is there, and closes the connection to one that is not. */
export function keepAlive(socket: WebSocket, beatMillis = BEAT_MILLIS): void {
  let unanswered = 0
  const alive = () => {
    unanswered = 0
  }
  socket.on('pong', alive).on('message', alive)
  const heartbeat = setInterval(() => {
    if (unanswered === PATIENCE) {
      socket.terminate()
    } else {
      unanswered += 1
      socket.ping()
    }
  }, beatMillis)
  socket.once('close', () => {
    clearInterval(heartbeat)
  })
}
