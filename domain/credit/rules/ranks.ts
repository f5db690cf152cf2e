import { rewrite } from '../reading';

/** "Mass Communication Specialist 2nd Class", "Staff Sgt.": a reader takes the name alone. */
const RANK =
  /(^|[/|,]\s*)(?:(?:(?:mass communication )?specialist(?: seaman)?|petty officer|chief|senior|master|staff|tech(?:nical)?\.?|gunnery|lance|airman|seaman|sergeant|sgt\.?|cpl\.?|corporal|spc\.?|pfc\.?|pvt\.?|capt\.?|captain|maj\.?|major|lt\.?|lieutenant|col\.?|cmdr\.?|mc[123]|(?:1st|2nd|3rd|first|second|third)(?: class)?|warrant officer|ssgt\.?|tsgt\.?|msgt\.?|smsgt\.?|cmsgt\.?|sra\.?|a1c|amn\.?|sfc\.?|ssg\.?|sgm\.?|csm|cwo\d?|cpo|po[123]|lcpl\.?|ltjg|ens\.?|ensign|lphot|po\(?phot\)?|leading airman|flt\.? lt\.?|sqn\.? ldr\.?|commander|general|brig\.?|gen\.?|warrant|reporter|correspondent|staff photographer)\s+){1,5}(?=\p{Lu})/giu;

/** "Navy Petty Officer 2nd Class Jo Reyes": the service is the source. */
const SERVICE =
  /^((?:U\.S\. )?(?:Navy|Army|Air Force|Marine Corps|Coast Guard|Space Force))\s+(?=(?:petty|mass|staff|sgt|senior|lance|cpl|spc|pfc|capt|chief|tech)\b)/i;

export const ranks = rewrite((text) => text.replace(SERVICE, '$1/').replace(RANK, '$1'));
