'use strict';
// Prints the days of date-holidays, one a line: country, date, kind, name. A public day of a state alone is of kind regional, a day
// that is off until noon is of kind half.
// Called with the first year, the last year, and countries.
const Holidays = require('date-holidays');

const day = 24 * 60 * 60 * 1000;
const [first, last, ...countries] = process.argv.slice(2);
const lines = new Set();

function kind(holiday, length, state) {
  if (holiday.type !== 'public') return holiday.type;
  if (length < 0.6) return 'half';
  return state ? 'regional' : 'public';
}

function collect(country, state) {
  const calendar = new Holidays(country, state, { languages: ['en'] });
  for (let year = Number(first); year <= Number(last); year++) {
    for (const holiday of calendar.getHolidays(year) || []) {
      // a day that begins at sunset is called by the date after it: 2026-03-20 00:00:00 -0600
      const [date, , sunset] = holiday.date.split(' ');
      const length = (holiday.end - holiday.start) / day - (sunset === '-0600' ? 0.25 : 0);
      for (let i = 0; length - i > 0.1; i++) {  // a day may have 25 hours
        const at = new Date(Date.parse(date) + i * day).toISOString().slice(0, 10);
        lines.add([country, at, kind(holiday, length - i, state), holiday.name].join('\t'));
      }
    }
  }
}

for (const country of countries) {
  const states = new Holidays().getStates(country) || {};
  collect(country);
  for (const state of Object.keys(states)) collect(country, state);
}
console.log([...lines].join('\n'));
