import { foldLetters } from '../text';
import { regionOf } from './regions';
import type { Place } from '../dateline/types';

/** Cities of the United States that stand without their state, each with the state that it need not name. */
const STAND_ALONE_US =
  'Atlanta:Georgia,Baltimore:Maryland,Boston:Massachusetts,Chicago:Illinois,Cincinnati:Ohio,Cleveland:Ohio,Dallas:Texas,Denver:Colorado,' +
  'Detroit:Michigan,Honolulu:Hawaii,Houston:Texas,Indianapolis:Indiana,Las Vegas:Nevada,Los Angeles:California,Miami:Florida,' +
  'Milwaukee:Wisconsin,Minneapolis:Minnesota,New Orleans:Louisiana,New York:New York,Oklahoma City:Oklahoma,Philadelphia:Pennsylvania,' +
  'Phoenix:Arizona,Pittsburgh:Pennsylvania,St. Louis:Missouri,Salt Lake City:Utah,San Antonio:Texas,San Diego:California,' +
  'San Francisco:California,Seattle:Washington,Washington:District of Columbia';

const STAND_ALONE_ABROAD =
  'Amsterdam:NL,Baghdad:IQ,Bangkok:TH,Beijing:CN,Beirut:LB,Berlin:DE,Brussels:BE,Cairo:EG,Djibouti:DJ,Dublin:IE,Geneva:CH,Gibraltar:GI,' +
  'Guatemala City:GT,Havana:CU,Helsinki:FI,Hong Kong:HK,Islamabad:PK,Istanbul:TR,Jerusalem:IL,Johannesburg:ZA,Kuwait City:KW,London:GB,' +
  'Luxembourg:LU,Macau:MO,Madrid:ES,Mexico City:MX,Milan:IT,Monaco:MC,Montreal:CA,Moscow:RU,Munich:DE,New Delhi:IN,Panama City:PA,Paris:FR,' +
  'Prague:CZ,Quebec City:CA,Rio de Janeiro:BR,Rome:IT,San Marino:SM,Sao Paulo:BR,Shanghai:CN,Singapore:SG,Stockholm:SE,Sydney:AU,Tokyo:JP,' +
  'Toronto:CA,Vatican City:VA,Vienna:AT,Zurich:CH';

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(',')
      .map((entry) => entry.split(':'))
      .map(([city = '', where = '']) => [foldLetters(city), where]),
  );

const US = table(STAND_ALONE_US);
const ABROAD = table(STAND_ALONE_ABROAD);

/** Whether AP prints the city alone: "ATLANTA" is in Georgia, "PHOENIX, Ore." is not the one that readers know. */
export function standsAlone({ city, region, country, geonameId }: Place): boolean {
  const key = foldLetters(city);
  const state = US.get(key);
  if (state && (country ?? 'US') === 'US') return !region || regionOf(region)?.name === state;
  const where = ABROAD.get(key);
  if (where === undefined || (country ?? where) !== where) return false;
  // A city that was looked up is the one that readers know, whatever its region is called.
  return !region || geonameId !== undefined || regionOf(region)?.country === where;
}
