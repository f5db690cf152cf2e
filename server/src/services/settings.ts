import type { Core } from '@strapi/strapi';
import type { SettingsState } from '../../../domain/api/settings';
import { saveSettings, settingsState, type Save, type SaveResult } from '../house/settings';

export interface SettingsService {
  state(): Promise<SettingsState>;
  save(save: Save): Promise<SaveResult>;
}

export const settings = ({ strapi }: { strapi: Core.Strapi }): SettingsService => ({
  state: () => settingsState(strapi),
  save: (save) => saveSettings(strapi, save),
});
