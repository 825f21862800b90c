/** Drawings for the tiles: the shape follows from the name, the tint from the colour. */

const SHAPES = {
  mug: '<path d="M14 20h28v26a8 8 0 0 1-8 8H22a8 8 0 0 1-8-8Z"/><path class="line" d="M43 26h4a7 7 0 0 1 0 14h-4"/><path class="light" d="M14 20h28v5H14Z"/>',
  bowl: '<path d="M8 26h48c0 16-9 26-17 27H25C17 52 8 42 8 26Z"/><path class="light" d="M8 26h48v4H8Z"/><path class="shade" d="M25 53h14v3H25Z"/>',
  plate: '<circle cx="32" cy="33" r="24"/><circle class="light" cx="32" cy="33" r="16"/><circle class="thin" cx="32" cy="33" r="16"/>',
  glass: '<path d="M19 10h26l-3 40a5 5 0 0 1-5 4H27a5 5 0 0 1-5-4Z" opacity=".75"/><path class="light" d="M20.5 28h23l-1.7 22a5 5 0 0 1-5 4H27a5 5 0 0 1-5-4Z"/>',
  stem: '<path d="M20 8h24c1 16-3 24-12 24S19 24 20 8Z"/><path class="line" d="M32 32v20M22 54h20"/><path class="light" d="M20 14h24c0 10-4 18-12 18s-12-8-12-18Z"/>',
  bottle: '<path d="M27 6h10v12c0 4 7 7 7 14v22a4 4 0 0 1-4 4H24a4 4 0 0 1-4-4V32c0-7 7-10 7-14Z"/><path class="light" d="M20 36h24v13H20Z"/><path class="shade" d="M27 6h10v5H27Z"/>',
  jar: '<path d="M17 20h30v32a5 5 0 0 1-5 5H22a5 5 0 0 1-5-5Z"/><path class="wood" d="M18 9h28v9H18Z"/><path class="light" d="M17 31h30v13H17Z"/>',
  tin: '<path d="M15 14h34v38a5 5 0 0 1-5 5H20a5 5 0 0 1-5-5Z"/><ellipse class="light" cx="32" cy="14" rx="17" ry="5"/><path class="light" d="M15 26h34v17H15Z"/>',
  packet: '<path d="M17 14h30v43H17Z"/><path class="shade" d="M17 8h30v6H17Z"/><path class="light" d="M23 26h18v14H23Z"/>',
  bar: '<path d="M15 10h34v44H15Z"/><path class="thin" d="M26.3 10v44M37.6 10v44M15 21h34M15 32h34M15 43h34"/><path class="light" d="M15 32h34v22H15Z"/>',
  pan: '<circle cx="25" cy="35" r="19"/><circle class="light" cx="25" cy="35" r="13"/><path class="wood" d="m38 19 17-13 4 5-16 14Z"/>',
  pot: '<path d="M12 26h40v22a7 7 0 0 1-7 7H19a7 7 0 0 1-7-7Z"/><path class="shade" d="M10 20h44v6H10Z"/><path class="line" d="M6 32h6m40 0h6"/><circle cx="32" cy="16" r="3"/>',
  kettle: '<path d="M16 28h28l5 22a5 5 0 0 1-5 6H16a5 5 0 0 1-5-6Z"/><path class="line" d="M16 26C16 8 44 8 44 26M47 38l9-8"/><path class="light" d="M15 32h30l1 4H14Z"/>',
  knife: '<path d="M36 6c8 6 9 18 6 30h-8V6Z"/><path class="wood" d="M34 38h7l-1 18a3 3 0 0 1-6 0Z"/><path class="light" d="M36 6v30h-2V6Z"/>',
  board: '<path class="wood" d="M14 18h36a4 4 0 0 1 4 4v30a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4V22a4 4 0 0 1 4-4Z"/><path class="wood" d="M27 18V9a5 5 0 0 1 10 0v9Z"/><path class="thin" d="M10 30h44M10 44h44"/>',
  spoon: '<ellipse cx="32" cy="17" rx="9" ry="12"/><path d="M30 28h4l1.5 28a3.5 3.5 0 0 1-7 0Z"/><ellipse class="light" cx="32" cy="16" rx="5" ry="8"/>',
  lamp: '<path d="M20 10h24l8 22H12Z"/><path class="line" d="M32 32v20"/><path class="shade" d="M20 52h24v4H20Z"/><path class="light" d="M14 27h36l2 5H12Z"/>',
  pendant: '<path class="line" d="M32 2v18"/><path d="M10 44c0-16 9-24 22-24s22 8 22 24Z"/><circle class="light" cx="32" cy="46" r="6"/>',
  bulb: '<path d="M32 7a18 18 0 0 1 10 33c-2 2-3 4-3 7H25c0-3-1-5-3-7A18 18 0 0 1 32 7Z" opacity=".85"/><path class="shade" d="M25 48h14v6a4 4 0 0 1-4 4h-6a4 4 0 0 1-4-4Z"/><path class="light" d="M32 12a13 13 0 0 0-13 13h4a9 9 0 0 1 9-9Z"/>',
  candle: '<path d="M23 28h18v28H23Z"/><path class="light" d="M23 28h18v5H23Z"/><path class="thin" d="M32 28v-6"/><path d="M32 7c5 6 5 9 5 10a5 5 0 0 1-10 0c0-1 0-4 5-10Z" fill="#e8a33d"/>',
  lantern: '<path class="line" d="M22 18a10 10 0 0 1 20 0"/><path d="M16 20h32v6H16Zm0 28h32v8H16Z"/><path d="M20 26h24v22H20Z" opacity=".45"/><path d="M32 30c4 5 4 8 4 9a4 4 0 0 1-8 0c0-1 0-4 4-9Z" fill="#e8a33d"/>',
  book: '<path d="M14 8h34a3 3 0 0 1 3 3v42a3 3 0 0 1-3 3H14Z"/><path class="shade" d="M14 8h7v48h-7Z"/><path class="light" d="M28 18h16v9H28Z"/>',
  pen: '<path d="m41 7 9 9-28 30-12 6 4-13Z"/><path class="wood" d="m14 39 9 8-13 5Z"/><path class="light" d="m41 7 3 3-28 31-2-2Z"/>',
  paper: '<path d="M9 18h46v30a3 3 0 0 1-3 3H12a3 3 0 0 1-3-3Z"/><path class="light" d="m9 18 23 18 23-18Z"/><path class="thin" d="m9 18 23 18 23-18"/>',
  textile: '<path d="M10 34h44v9H10Z"/><path d="M10 45h44v9H10Z" opacity=".8"/><path d="M10 22a4 4 0 0 1 4-4h36a4 4 0 0 1 4 4v10H10Z"/><path class="light" d="M14 24h36v3H14Z"/><path class="shade" d="M10 32h44v2H10Zm0 11h44v2H10Z"/>',
  cushion: '<path d="M12 14c13 4 27 4 40 0 3 12 3 24 0 36-13-3-27-3-40 0-3-12-3-24 0-36Z"/><path class="thin" d="M18 21c9 2 19 2 28 0 2 8 2 15 0 23-9-2-19-2-28 0-2-8-2-15 0-23Z"/>',
  rug: '<path d="M14 10h36v44H14Z"/><path class="light" d="M20 16h24v32H20Z"/><path class="thin" d="m32 22 8 10-8 10-8-10Z"/><path class="thin" d="M16 54v5m5-5v5m5-5v5m6-5v5m6-5v5m5-5v5m5-5v5M16 10V5m5 5V5m5 5V5m6 5V5m6 5V5m5 5V5m5 5V5"/>',
  garment: '<path d="m22 8-14 9 5 12 6-3v30h26V26l6 3 5-12-14-9c-3 6-17 6-20 0Z"/><path class="light" d="M19 48h26v4H19Z"/>',
  bag: '<path d="M12 22h40l-3 34H15Z"/><path class="line" d="M22 28V16a10 10 0 0 1 20 0v12"/><path class="light" d="M14.5 46h35l-.5 6H15Z"/>',
  basket: '<path class="wood" d="M9 28h46l-6 28H15Z"/><path class="thin" d="M11 37h42M13 46h38M22 28l2 28m18-28-2 28m-8-28v28"/><path class="line" d="M14 27C18 6 46 6 50 27" style="stroke:var(--tint)"/>',
  plant: '<path d="M16 34h32l-4 24H20Z"/><path class="shade" d="M14 30h36v6H14Z"/><path d="M32 30c-2-14-12-16-17-16 1 9 6 15 17 16Zm1 0c0-16 9-23 17-24 1 12-5 22-17 24Z" fill="#6f8f5f"/>',
  tool: '<path d="M24 6h16v16c0 8-4 12-8 14-4-2-8-6-8-14Z"/><path class="shade" d="M30.5 34h3v10h-3Z"/><path class="wood" d="M28 42h8v14a4 4 0 0 1-8 0Z"/>',
  can: '<path d="M22 24h26v28a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4Z"/><path class="line" d="M22 44 8 24m-4 2 9-5M47 28c12 0 12 18 0 18"/><path class="light" d="M22 24h26v5H22Z"/>',
  house: '<path d="M14 26h36v30H14Z"/><path class="shade" d="m8 28 24-20 24 20-3 3-21-17-21 17Z"/><circle class="shade" cx="32" cy="38" r="6"/>',
  flask: '<path d="M22 18h20v36a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4Z"/><path class="shade" d="M24 6h16v10H24Z"/><path class="light" d="M26 22h4v30h-4Z"/>',
  axe: '<path class="wood" d="m18 58-5-4 29-40 5 4Z"/><path d="M34 10c8-2 16 2 20 10 2 5 1 10-2 14-6-3-9-8-16-12Z"/><path class="light" d="M54 20c2 5 1 10-2 14l-3-2c3-4 3-8 1-12Z"/>',
  tent: '<path d="M32 10 58 54H6Z"/><path class="shade" d="M32 24 44 54H20Z"/><path class="line" d="m28 6 4 6 4-6" style="stroke-width:2.5"/>',
  compass: '<circle cx="32" cy="34" r="22"/><circle class="light" cx="32" cy="34" r="16"/><path class="shade" d="m32 22 5 12-5 12-5-12Z"/><path class="line" d="M32 6v4"/>',
  box: '<path d="M10 24h44v30H10Z"/><path class="shade" d="M8 16h48v9H8Z"/><path class="light" d="M25 34h14v6H25Z"/>',
};

/** First match wins, so the particular stands before the general. */
const WORDS = [
  [/candlestick|candelabra|candle|tea lights|matches/, 'candle'],
  [/hurricane|lantern|festoon/, 'lantern'],
  [/bulb|fairy|night light|globe/, 'bulb'],
  [/pendant|shade/, 'pendant'],
  [/lamp|sconce|torch|dimmer|cable/, 'lamp'],
  [/gift card|paper and|postcards|letter rack|labels|sealing/, 'paper'],
  [/notebook|sketchbook|planner|calendar|bookends/, 'book'],
  [/\bpens?\b(?! tray)|pencil(?! cup)|pencils|ruler|rollerball|eraser|opener|chalk/, 'pen'],
  [/seeds|flour|rice|spaghetti|coffee, |espresso beans|chamomile|starter/, 'packet'],
  [/chocolate,/, 'bar'],
  [/tin|tomatoes|sardines|saffron|paprika|earl|sencha|drinking|biscuits|caramels/, 'tin'],
  [/jam|marmalade|honey|mustard|beans in|capers|pepper, whole|vanilla|spice|salt flakes|bottled ink/, 'jar'],
  [/oil|vinegar|syrup|mister|carafe/, 'bottle'],
  [/wine|champagne/, 'stem'],
  [/water glass|"everyday"/, 'glass'],
  [/flask|tumbler|canteen|hot-water|salt cellar|pepper mill|coffee mill/, 'flask'],
  [/teapot|kettle/, 'kettle'],
  [/watering can|boat/, 'can'],
  [/mug|\bcup\b|tea bowl|egg cups|creamer|dripper|pencil cup/, 'mug'],
  [/bowl|mortar|sieve|spinner|banneton|reamer|tray|wok/, 'bowl'],
  [/plate|platter|trivet|cake stand|scales/, 'plate'],
  [/skillet|saucepan|milk pan|stove/, 'pan'],
  [/casserole|moka|mess/, 'pot'],
  [/knife|knives|cutlery|snuffer|grater|fire steel/, 'knife'],
  [/board|peel|table$|mouse mat|desk pad/, 'board'],
  [/spoon|spatula|servers|spork|rolling/, 'spoon'],
  [/cushion|pillow|quilted|sheepskin|kneeler|stool/, 'cushion'],
  [/rug$|rug,|runner|bath mat|blanket|throw/, 'rug'],
  [/bathrobe|apron|poncho|beanie|socks|slippers|gloves|scarf/, 'garment'],
  [/tote|bag|rucksack/, 'bag'],
  [/basket|trug/, 'basket'],
  [/pot|planter|trough|frame|poles|twine/, 'plant'],
  [/trowel|fork|spade|hoe|secateurs|loppers|saw|scissors|stick/, 'tool'],
  [/feeder|nesting|bee hotel/, 'house'],
  [/axe/, 'axe'],
  [/tarp|hammock|sleeping/, 'tent'],
  [/compass|binoculars|paperweight/, 'compass'],
  [/linen|towel|cover|sheet|curtain|tablecloth|handkerchiefs|wool/, 'textile'],
];

const FALLBACK = { KITCHEN: 'pot', TABLE: 'plate', TEXTILES: 'textile', LIGHTING: 'lamp', DESK: 'box', GARDEN: 'plant', OUTDOORS: 'tent', PANTRY: 'jar' };

const TINTS = {
  amber: '#c98a2b', black: '#4a4643', blue: '#4f78a3', brass: '#b8934a', brown: '#8a5a3c', camel: '#b98d5d', charcoal: '#5b5d61',
  clear: '#8fb3bd', cognac: '#9d5b33', copper: '#b8693f', cream: '#d9c7a1', fog: '#a9b1b3', forest: '#3f6650', gold: '#c2993d',
  graphite: '#5f6367', green: '#6a8f5b', grey: '#8e9294', honey: '#d09a3a', indigo: '#4b5690', lilac: '#9f8bb8', moss: '#75804a',
  multicolour: '#c0657a', mustard: '#c99a2e', natural: '#c4a27a', navy: '#3c4f74', ochre: '#c48a35', olive: '#7d7c46', orange: '#cf7a3a',
  purple: '#7a4b73', red: '#b04a3c', rose: '#c48088', rust: '#b0603c', sage: '#8ba283', sand: '#cbb28c', silver: '#9aa3a8',
  slate: '#67788a', smoke: '#7f8488', tartan: '#a34a42', terracotta: '#bd6d4a', white: '#c9c3b8', yellow: '#d8b04a',
};

/** Tints the tile and returns what is drawn on it. */
export function illustrate(tile, { name, category, attributes }) {
  const lowerCase = name.toLowerCase();
  const shape = WORDS.find(([words]) => words.test(lowerCase))?.[1] ?? FALLBACK[category];
  tile.style.setProperty('--tint', TINTS[attributes.colour] ?? TINTS.natural);
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('viewBox', '0 0 64 64');
  drawing.innerHTML = SHAPES[shape] ?? SHAPES.box;
  return [drawing];
}
