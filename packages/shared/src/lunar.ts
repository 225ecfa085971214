// The Vietnamese lunar date of a day, after Hồ Ngọc Đức's method: new moons and the sun's longitude, both at UTC+7.

import { dayNumber, type Day } from './day.js';

export interface LunarDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly isLeapMonth: boolean;
}

const ZONE = 7 / 24;
/** The Julian day number that begins at noon of 1 January 1970. */
const JULIAN_1970 = 2_440_588;
const SYNODIC_MONTH = 29.530588853;
const FIRST_NEW_MOON = 2_415_021.076998695;
const RADIAN = Math.PI / 180;

const sine = (degrees: number) => Math.sin(degrees * RADIAN);

export function lunarOf(day: Day): LunarDate {
  const julian = dayNumber(day) + JULIAN_1970;
  const solarYear = Number(day.slice(0, 4));
  const monthStart = monthStartUpTo(julian);
  const [opening, closing] = winterMonths(monthStart, solarYear);

  const elapsed = Math.floor((monthStart - opening) / 29);
  const { leapAt } = leapMonth(opening, closing);
  const passed = leapAt !== null && elapsed >= leapAt ? elapsed - 1 : elapsed;
  const month = ((passed + 10) % 12) + 1;
  const closingYear = opening === winterMonth(solarYear) ? solarYear + 1 : solarYear;
  return {
    day: julian - monthStart + 1,
    month,
    year: month >= 11 && elapsed < 4 ? closingYear - 1 : closingYear,
    isLeapMonth: leapAt !== null && elapsed === leapAt,
  };
}

export function formatLunar(day: Day): string {
  const lunar = lunarOf(day);
  return `${String(lunar.day)}/${String(lunar.month)}${lunar.isLeapMonth ? ' nhuận' : ''} âl`;
}

/** The months with the winter solstice on either side: the months between are numbered from them. */
function winterMonths(monthStart: number, solarYear: number): readonly [number, number] {
  const ofThisYear = winterMonth(solarYear);
  return ofThisYear > monthStart ? [winterMonth(solarYear - 1), ofThisYear] : [ofThisYear, winterMonth(solarYear + 1)];
}

function monthStartUpTo(julian: number): number {
  const index = Math.floor((julian - FIRST_NEW_MOON) / SYNODIC_MONTH);
  const later = newMoon(index + 1);
  return later > julian ? newMoon(index) : later;
}

/** First day of the eleventh lunar month: the one that holds the winter solstice. */
function winterMonth(solarYear: number): number {
  const lastOfYear = dayNumber(`${String(solarYear).padStart(4, '0')}-12-31`) + JULIAN_1970;
  const index = Math.floor((lastOfYear - 2_415_021) / SYNODIC_MONTH);
  const start = newMoon(index);
  return sunSector(start) >= 9 ? newMoon(index - 1) : start;
}

/** Thirteen months between two solstices: the first without a principal solar term is the leap month. */
function leapMonth(opening: number, closing: number): { readonly leapAt: number | null } {
  if (closing - opening <= 365) return { leapAt: null };
  const index = Math.floor((opening - FIRST_NEW_MOON) / SYNODIC_MONTH + 0.5);
  for (let ahead = 1; ahead < 14; ahead += 1) {
    if (sunSector(newMoon(index + ahead)) === sunSector(newMoon(index + ahead + 1))) return { leapAt: ahead };
  }
  return { leapAt: null };
}

/** Which twelfth of its circle the sun has entered by local midnight; 0 begins at the spring equinox. */
function sunSector(julian: number): number {
  const centuries = (julian - 0.5 - ZONE - 2_451_545) / 36_525;
  const squared = centuries * centuries;
  const anomaly = 357.5291 + 35_999.0503 * centuries - 0.0001559 * squared - 0.00000048 * centuries * squared;
  const mean = 280.46645 + 36_000.76983 * centuries + 0.0003032 * squared;
  const centre =
    (1.9146 - 0.004817 * centuries - 0.000014 * squared) * sine(anomaly) +
    (0.019993 - 0.000101 * centuries) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  const longitude = (((mean + centre) % 360) + 360) % 360;
  return Math.floor(longitude / 30);
}

/** The local day, as a Julian day number, of the n-th new moon since 1 January 1900. */
function newMoon(index: number): number {
  const t = index / 1236.85;
  const mean =
    2_415_020.75933 +
    29.53058868 * index +
    0.0001178 * t * t -
    0.000000155 * t * t * t +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t * t);
  return Math.floor(mean + moonCorrection(index, t) - clockDrift(t) + 0.5 + ZONE);
}

function moonCorrection(index: number, t: number): number {
  const squared = t * t;
  const sun = 359.2242 + 29.10535608 * index - 0.0000333 * squared - 0.00000347 * t * squared;
  const moon = 306.0253 + 385.81691806 * index + 0.0107306 * squared + 0.00001236 * t * squared;
  const node = 21.2964 + 390.67050646 * index - 0.0016528 * squared - 0.00000239 * t * squared;
  return (
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) -
    0.0006 * sine(2 * node + moon) +
    0.001 * sine(2 * node - moon) +
    0.0005 * sine(sun + 2 * moon)
  );
}

/** How far the earth's turning lags behind even time, in days. */
function clockDrift(t: number): number {
  if (t < -11) return 0.001 + 0.000839 * t + 0.0002261 * t * t - 0.00000845 * t * t * t - 0.000000081 * t ** 4;
  return -0.000278 + 0.000265 * t + 0.000262 * t * t;
}
