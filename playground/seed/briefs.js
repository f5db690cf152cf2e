module.exports = [
  {
    title: 'Ferries to Jeju run again',
    dateline: 'BUSAN, South Korea, {mon} {day} (Meridian) -',
    text: 'Ferries between Busan and Jeju sail again after a two-day storm warning was lifted; the first left at 6 a.m. with 214 passengers.',
    credit: 'Park Ji-hoon/The Harbour Times',
    timeZone: 'Asia/Seoul',
  },
  {
    title: 'Tromsø lights its harbour early',
    dateline: 'TROMSØ, Norway, {mon} {day} (Meridian) -',
    text: 'The harbour of Tromsø switched on its winter lights a week early at the request of the pilots, who share the bill.',
    credit: 'Photo by Signe Aune/The Harbour Times',
    timeZone: 'Europe/Oslo',
  },
];
