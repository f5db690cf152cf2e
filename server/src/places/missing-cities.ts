import type { CityRows } from './read-cities';

/**
 * Places that newsrooms file from and the list of cities lacks: the name in English, ISO 3166-1 alpha-2, people,
 * latitude and longitude in degrees. Their other names are in `domain/places`, as those of all cities; they have no
 * GeoNames id.
 */
const MISSING = `Yongin|KR|1080000|37.241|127.178
Pyeongtaek|KR|590000|36.992|127.113
Siheung|KR|520000|37.38|126.803
Gimpo|KR|485000|37.615|126.716
Gunpo|KR|262000|37.361|126.935
Chungju|KR|207000|36.991|127.926
Uiwang|KR|155000|37.345|126.968
Pocheon|KR|145000|37.895|127.2
Jecheon|KR|130000|37.133|128.191
Tongyeong|KR|120000|34.854|128.433
Sacheon|KR|108000|35.004|128.064
Dongducheon|KR|90000|37.904|127.06
Gwacheon|KR|80000|37.429|126.988
Pangyo|KR|100000|37.394|127.111
Gyeryong|KR|45000|36.275|127.249
Ulleung|KR|9000|37.485|130.906
Yeonpyeong|KR|2000|37.667|125.7
Panmunjom|KR|0|37.93|126.73
Boao|CN|29000|19.16|110.58
Xiongan|CN|1200000|39.04|115.86
Nusantara|ID|0|-0.973|116.709
Chernobyl|UA|700|51.272|30.222`;

/** Adds them at the end of the rows; the index puts them in the order of their sizes. */
export const addMissing = (rows: CityRows): CityRows => {
  for (const line of MISSING.split('\n')) {
    const [name = '', country = '', people, latitude, longitude] = line.split('|');
    rows.geonameId.push(0);
    rows.name.push(name);
    rows.country.push(country);
    rows.region.push('');
    rows.population.push(Number(people));
    rows.capital.push(false);
    rows.latitude.push(Number(latitude));
    rows.longitude.push(Number(longitude));
  }
  return rows;
};
