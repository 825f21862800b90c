// Draws the dashboard without Grafana: asks a Prometheus the very queries of the dashboard, and has Chromium take a picture.
//   node picture.mjs http://localhost:9090 600 ../images/grafana-dashboard.png      (the last 600 seconds)
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const [prometheus, seconds = '600', image = 'grafana-dashboard.png'] = process.argv.slice(2)
const range = Number(seconds)
const end = Date.now() / 1000
const start = end - range
const step = Math.max(1, Math.round(range / 200))

const { title, panels } = JSON.parse(readFileSync(new URL('prisma-dashboard.json', import.meta.url), 'utf8'))
const CELL = { width: 1600 / 24, height: 34 }
const COLORS = ['#73bf69', '#f2cc0c', '#5794f2', '#ff9830', '#f2495c', '#b877d9', '#8ab8ff', '#c8f2c2', '#ffa6b0', '#96d98d']

for (const panel of panels.filter(({ type }) => type !== 'row')) {
  panel.series = (await Promise.all(panel.targets.map(ask))).flat()
}
const bottom = Math.max(...panels.map(({ gridPos: { y, h } }) => y + h))
const height = Math.ceil(bottom * CELL.height + 64)
const html = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #111217; color: #ccccdc; font: 12px Inter, "DejaVu Sans", sans-serif; width: 1600px; height: ${height}px; position: relative }
  h1 { font-size: 18px; font-weight: 500; margin: 0; padding: 14px 16px }
  div { position: absolute; box-sizing: border-box }
  .panel { background: #181b1f; border: 1px solid #24272e; border-radius: 2px; padding: 6px 8px; overflow: hidden }
  .row { font-size: 14px; padding: 9px 8px } b { font-weight: 500 } .value { font-size: 30px; font-weight: 500; width: 100%; text-align: center; left: 0; top: 48px }
  text { fill: #9a9ba5; font-size: 10px }
</style><h1>${title}</h1>${panels.map(draw).join('')}`
const file = path.join(mkdtempSync(path.join(tmpdir(), 'dashboard-')), 'dashboard.html')
writeFileSync(file, html)
execFileSync(process.env.CHROMIUM ?? 'chromium', [
  '--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--window-size=1600,${height}`,
  `--screenshot=${path.resolve(image)}`, `file://${file}`,
])

async function ask({ expr, legendFormat }) {
  const query = expr.replaceAll('$__rate_interval', '30s').replaceAll('$__range', `${range}s`).replace(/\$(instance|bridge)/g, '.*')
  const response = await fetch(`${prometheus}/api/v1/query_range?${new URLSearchParams({ query, start, end, step })}`)
  const { status, error, data } = await response.json()
  if (status !== 'success') {
    throw new Error(`${query}: ${error}`)
  }
  return data.result.map(({ metric, values }) => ({
    name: legendFormat.replace(/\{\{(\w+)}}/g, (_, label) => metric[label] ?? ''),
    points: values.map(([at, value]) => [at, Number(value)]).filter(([, value]) => Number.isFinite(value)),
  }))
}

function draw({ type, title: name, gridPos: { x, y, w, h }, series, fieldConfig }) {
  const box = { left: x * CELL.width + 4, top: y * CELL.height + 54, width: w * CELL.width - 8, height: h * CELL.height - 6 }
  const style = Object.entries(box).map(([key, value]) => `${key}:${value}px`).join(';')
  if (type === 'row') {
    return `<div class="row" style="${style}">⌄ ${name}</div>`
  }
  const { unit, custom, mappings, max } = fieldConfig.defaults
  const content = type === 'stat' ? stat(series, unit, mappings) : chart(series, box, unit, custom, max)
  return `<div class="panel" style="${style}"><b>${name}</b>${content}</div>`
}

function stat(series, unit, mappings) {
  const value = series[0]?.points.at(-1)?.[1]
  const mapped = mappings?.[0]?.options[String(value)]
  const text = value === undefined ? 'No data' : (mapped?.text ?? format(value, unit))
  return `<div class="value" style="color:${mapped?.color === 'red' ? COLORS[4] : COLORS[0]}">${text}</div>`
}

function chart(series, { width, height: boxHeight }, unit, custom, max) {
  const area = { left: 58, top: 26, width: width - 80, height: boxHeight - 104 }
  const stacked = custom?.stacking?.mode === 'normal' ? stack(series) : series
  const top = max ?? niceTop(Math.max(0, ...stacked.flatMap(({ points }) => points.map(([, value]) => value))))
  const at = (time) => area.left + ((time - start) / range) * area.width
  const up = (value) => area.top + area.height * (1 - value / top)
  const grid = [0, 0.25, 0.5, 0.75, 1].map((part) => `<line x1="${area.left}" x2="${area.left + area.width}" y1="${up(part * top)}" y2="${up(part * top)}"
    stroke="#24272e"/><text x="${area.left - 6}" y="${up(part * top) + 3}" text-anchor="end">${format(part * top, unit)}</text>`)
  const times = [0.1, 0.4, 0.7, 1].map((part) => `<text x="${area.left + part * area.width}" y="${area.top + area.height + 14}" text-anchor="end">${
    new Date((start + part * range) * 1000).toISOString().slice(11, 16)}</text>`)
  const lines = stacked.map(({ points }, index) => lineOf(points, index, at, up, custom?.fillOpacity ?? 0))
  const legend = series.map(({ name }, index) => `<tspan fill="${COLORS[index % COLORS.length]}">▬ </tspan><tspan>${name}&#160;&#160;</tspan>`)
  const rows = [legend.slice(0, 5), legend.slice(5)]
  const captions = rows.map((row, index) => `<text x="8" y="${area.top + area.height + 31 + index * 13}">${row.join('')}</text>`)
  return `<svg width="${width - 16}" height="${boxHeight - 26}">${grid.join('')}${times.join('')}${lines.reverse().join('')}${captions.join('')}</svg>`
}

/** A gap in the values is a gap in the line. */
function lineOf(points, index, at, up, opacity) {
  const color = COLORS[index % COLORS.length]
  const parts = []
  points.forEach(([time, value], i) => {
    if (i === 0 || time - points[i - 1][0] > 1.5 * step) {
      parts.push([])
    }
    parts.at(-1).push(`${at(time).toFixed(1)},${up(value).toFixed(1)}`)
  })
  return parts.map((part) => {
    const [first, last] = [part[0].split(',')[0], part.at(-1).split(',')[0]]
    return `<polygon points="${first},${up(0)} ${part.join(' ')} ${last},${up(0)}" fill="${color}" opacity="${opacity / 100}"/>
      <polyline points="${part.join(' ')}" fill="none" stroke="${color}" stroke-width="1.3"/>`
  }).join('')
}

function stack(series) {
  const below = new Map()
  return series.map(({ name, points }) => ({
    name,
    points: points.map(([time, value]) => {
      below.set(time, (below.get(time) ?? 0) + value)
      return [time, below.get(time)]
    }),
  }))
}

function niceTop(value) {
  if (value === 0) {
    return 1
  }
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 4, 6, 8, 10].map((factor) => factor * power).find((candidate) => candidate >= value * 1.02) ?? 20 * power
}

function format(value, unit) {
  const digits = (number) => String(Number(number.toPrecision(3)))
  switch (unit) {
    case 's':
      return value === 0 ? '0 s' : value < 0.001 ? `${digits(value * 1e6)} µs` : value < 1 ? `${digits(value * 1000)} ms`
        : value < 120 ? `${digits(value)} s` : `${digits(value / 60)} min`
    case 'bytes':
      return value < 2 ** 20 ? `${digits(value / 2 ** 10)} KiB` : `${digits(value / 2 ** 20)} MiB`
    case 'percentunit':
      return `${digits(value * 100)} %`
    case 'ops':
      return `${digits(value)}/s`
    default:
      return digits(value)
  }
}
