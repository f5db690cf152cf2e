import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import { type HouseSettings, type Overrides, settingsProblems } from '../../../../domain/house';
import { PLUGIN_ID } from '../../plugin-id';
import {
  changed,
  differing,
  effective,
  originOf,
  over,
  putBack,
  type Origin,
  type SettingsState,
} from './state';

const ADDRESS = `/${PLUGIN_ID}/settings`;

export interface Fault {
  path: readonly (string | number)[];
  message: string;
  code?: string;
  values?: Readonly<Record<string, string>>;
}

export type SaveOutcome = 'saved' | 'refused' | 'conflict' | 'failed';

/** The page's settings: what holds, what was typed over it, and what is wrong with that. */
export interface Editing {
  state: SettingsState;
  draft: Overrides;
  settings: HouseSettings;
  canUpdate: boolean;
  isChanged: boolean;
  isSaving: boolean;
  /** Faults of what was last tried to save, each until its part is changed. */
  faults: readonly Fault[];
  /** What somebody else saved in the meantime. */
  theirs?: SettingsState;
  origin(unit: string): Origin;
  set(unit: string, value: unknown): void;
  putBack(unit: string): void;
  save(): Promise<SaveOutcome>;
  /** After a conflict: goes on from what was saved, with what was typed over it or without. */
  goOn(keepMine: boolean): void;
}

interface Answer {
  data: SettingsState;
}

interface Refusal {
  error?: { status?: number; details?: { errors?: Fault[]; state?: SettingsState } };
}

const refusalOf = (error: unknown): Refusal['error'] =>
  isFetchError(error) ? (error.response?.data as Refusal | undefined)?.error : undefined;

/** undefined while it loads, null where it could not be loaded. */
export const useSettings = (canUpdate: boolean): Editing | null | undefined => {
  const client = useFetchClient();
  const [state, setState] = useState<SettingsState | null>();
  const [draft, setDraft] = useState<Overrides>({});
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [theirs, setTheirs] = useState<SettingsState>();
  const [isSaving, setSaving] = useState(false);

  const take = (next: SettingsState, overrides: Overrides = next.overrides) => {
    setState(next);
    setDraft(overrides);
    setFaults(next.problems);
    setTheirs(undefined);
  };
  useEffect(() => {
    let isOpen = true;
    client.get<Answer>(ADDRESS).then(
      ({ data }) => isOpen && take(data.data),
      () => isOpen && setState(null),
    );
    return () => {
      isOpen = false;
    };
  }, [client]);

  const settings = useMemo(() => state && effective(state, draft), [state, draft]);
  if (!state || !settings) return state as null | undefined;

  const edit = (unit: string, next: Overrides) => {
    setDraft(next);
    setFaults((current) => current.filter(({ path }) => !isOf(unit, path)));
  };

  const refused = (error: unknown): SaveOutcome => {
    const refusal = refusalOf(error);
    if (refusal?.status === 409 && refusal.details?.state) {
      setTheirs(refusal.details.state);
      return 'conflict';
    }
    if (refusal?.status !== 400 || !refusal.details?.errors) return 'failed';
    setFaults(refusal.details.errors);
    return 'refused';
  };

  const save = async (): Promise<SaveOutcome> => {
    const found = settingsProblems(settings);
    setFaults(found);
    if (found.length > 0) return 'refused';
    setSaving(true);
    try {
      const body = { revision: state.revision, overrides: draft };
      const { data } = await client.put<Answer>(ADDRESS, body);
      take(data.data);
      return 'saved';
    } catch (error) {
      return refused(error);
    } finally {
      setSaving(false);
    }
  };

  return {
    state,
    draft,
    settings,
    canUpdate,
    isSaving,
    faults,
    theirs,
    isChanged: differing(state.overrides, draft).length > 0,
    origin: (unit) => originOf(state, draft, unit),
    set: (unit, value) => edit(unit, changed(state, draft, unit, value)),
    putBack: (unit) => edit(unit, putBack(draft, unit)),
    save,
    goOn: (keepMine) => theirs && take(theirs, keepMine ? over(theirs, state, draft) : theirs.overrides),
  };
};

/** Whether a fault is one of a unit. */
export const isOf = (unit: string, path: Fault['path']): boolean =>
  `${path.join('.')}.`.startsWith(`${unit}.`);
