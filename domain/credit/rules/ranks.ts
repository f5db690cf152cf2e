import { rewrite } from '../reading';

/** "Mass Communication Specialist 2nd Class", "Staff Sgt.": a reader takes the name alone. */
const RANK =
  /^(?:(?:(?:mass communication )?specialist(?: seaman)?|petty officer|chief|senior|master|staff|tech(?:nical)?\.?|gunnery|lance|airman|seaman|sergeant|sgt\.?|cpl\.?|corporal|spc\.?|pfc\.?|pvt\.?|capt\.?|captain|maj\.?|major|lt\.?|lieutenant|col\.?|cmdr\.?|mc[123]|(?:1st|2nd|3rd|first|second|third)(?: class)?|warrant officer|reporter|correspondent|staff photographer)\s+){1,5}(?=\p{Lu})/iu;

export const ranks = rewrite((text) => text.replace(RANK, ''));
