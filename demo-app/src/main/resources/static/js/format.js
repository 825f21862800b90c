const money = new Intl.NumberFormat(undefined, { style: 'currency', currency: 'EUR' });
const PREFIXES = { diameter: '⌀\u00a0', max: 'up to ' };
const LARGER = { Ml: 'l', G: 'kg' };

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** Prices have two decimals, so sums are made of whole cents. */
export const cents = (price) => Math.round(price * 100);

export const formatCents = (amount) => money.format(amount / 100);

export const formatPrice = (price) => money.format(price);

export const formatMoment = (instant) => moment.format(new Date(instant));

const age = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto', style: 'short' });
const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "2 min ago"; clocks that disagree by some seconds make no future. */
export function formatAge(instant) {
  const seconds = (Date.now() - new Date(instant)) / 1000;
  const [unit, length] = UNITS.find(([, long]) => seconds >= long) ?? [];
  return unit ? age.format(-Math.floor(seconds / length), unit) : 'just now';
}

export const formatCount = (count, one, many) => `${count} ${count === 1 ? one : many}`;

/** `{capacityMl: 350}` reads as "350 ml", `{pieces: 6}` as "6 pieces". */
export function describeAttributes({ material, colour, ...measures }) {
  const words = [material, colour === material ? undefined : colour];
  for (const [name, value] of Object.entries(measures)) {
    words.push(describeMeasure(name, value));
  }
  return words.filter(Boolean).join(', ');
}

function describeMeasure(name, value) {
  const measure = /^(diameter|max|[a-z]+)(Ml|G|Cm|Kg)$/.exec(name);
  if (measure) {
    const [, quantity, unit] = measure;
    return `${PREFIXES[quantity] ?? ''}${metric(value, unit)}`;
  }
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return name === 'size' ? `size ${value}` : `${value} ${words}`;
}

function metric(value, unit) {
  const larger = LARGER[unit];
  return larger && value >= 1000 ? `${value / 1000}\u00a0${larger}` : `${value}\u00a0${unit.toLowerCase()}`;
}
