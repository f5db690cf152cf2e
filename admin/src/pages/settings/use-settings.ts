import { useCallbackRef } from '@strapi/design-system';
import { useEffect, useMemo, useState } from 'react';
import type { SettingsFault, SettingsState } from '../../../../domain/api/settings';
import { type HouseSettings, type Overrides, settingsProblems } from '../../../../domain/house';
import { useHouseSettings } from '../../api/settings';
import { isSeenAsTyped } from './faults';
import { changed, differing, effective, originOf, over, putBack, type Origin } from './overrides-draft';

export type SaveOutcome = 'saved' | 'refused' | 'conflict' | 'failed';

/** The page's settings: what holds, what was typed over it, and what is wrong with that. */
export interface Editing {
  state: SettingsState;
  draft: Overrides;
  settings: HouseSettings;
  canUpdate: boolean;
  isChanged: boolean;
  isSaving: boolean;
  /** What is seen as it is typed, and faults of what was last tried to save, each until its part is changed. */
  faults: readonly SettingsFault[];
  /** What somebody else saved in the meantime. */
  theirs?: SettingsState;
  origin(unit: string): Origin;
  set(unit: string, value: unknown): void;
  putBack(unit: string): void;
  save(): Promise<SaveOutcome>;
  /** After a conflict: goes on from what was saved, with what was typed over it or without. */
  goOn(keepMine: boolean): void;
}

/** What the server says of a save that it refuses: faults where they are some, and what is saved instead. */
interface Refusal {
  status?: number;
  details?: { errors?: SettingsFault[]; state?: SettingsState };
}

/** undefined while it loads, null where it could not be loaded. */
export const useSettings = (canUpdate: boolean): Editing | null | undefined => {
  const server = useHouseSettings();
  const [state, setState] = useState<SettingsState | null>();
  const [draft, setDraft] = useState<Overrides>({});
  const [faults, setFaults] = useState<readonly SettingsFault[]>([]);
  const [theirs, setTheirs] = useState<SettingsState>();
  const [isSaving, setSaving] = useState(false);

  const take = (next: SettingsState, overrides: Overrides = next.overrides) => {
    setState(next);
    setDraft(overrides);
    setFaults(next.problems);
    setTheirs(undefined);
  };
  const load = useCallbackRef(server.load);
  useEffect(() => {
    let isOpen = true;
    load().then(
      (found) => isOpen && take(found),
      () => isOpen && setState(null),
    );
    return () => {
      isOpen = false;
    };
  }, [load]);

  const settings = useMemo(() => state && effective(state, draft), [state, draft]);
  const typed = useMemo(() => (settings ? settingsProblems(settings).filter(isSeenAsTyped) : []), [settings]);
  if (!state || !settings) return state as null | undefined;

  const edit = (unit: string, next: Overrides) => {
    setDraft(next);
    setFaults((current) => current.filter(({ path }) => !isOf(unit, path)));
  };

  const refused = (refusal: Refusal): SaveOutcome => {
    if (refusal.status === 409 && refusal.details?.state) {
      setTheirs(refusal.details.state);
      return 'conflict';
    }
    if (refusal.status !== 400 || !refusal.details?.errors) return 'failed';
    setFaults(refusal.details.errors);
    return 'refused';
  };

  const save = async (): Promise<SaveOutcome> => {
    const found = settingsProblems(settings);
    setFaults(found);
    if (found.length > 0) return 'refused';
    setSaving(true);
    try {
      take(await server.save({ revision: state.revision, overrides: draft }));
      return 'saved';
    } catch (error) {
      return refused(error as Refusal);
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
    faults: [...typed, ...faults.filter((fault) => !isSeenAsTyped(fault))],
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
export const isOf = (unit: string, path: SettingsFault['path']): boolean =>
  `${path.join('.')}.`.startsWith(`${unit}.`);
