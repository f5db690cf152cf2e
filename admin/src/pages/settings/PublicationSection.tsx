import { DEFAULT_ADDRESS } from '../../../../domain/rights';
import { Tags } from '../../inputs/TagInput';
import { useSettingsWords } from './use-settings-words';
import { Address, Line, TimeZone } from './setting-inputs';
import { Pair, Section } from './Section';
import { Setting, TextSetting } from './Setting';
import type { Editing } from './use-settings';

const Aliases = ({ editing }: { editing: Editing }) => {
  const say = useSettingsWords();
  const label = 'settings.publication.aliases';
  return (
    <Setting editing={editing} unit="aliases" label={label} hint="settings.publication.aliases.help" whole>
      <Tags
        label={say(label)}
        tags={editing.settings.aliases ?? []}
        disabled={!editing.canUpdate}
        onTags={(aliases) => editing.set('aliases', aliases)}
      />
    </Setting>
  );
};

/** Who the house is. */
export const PublicationSection = ({ editing }: { editing: Editing }) => (
  <Section title="settings.publication">
    <Pair>
      <TextSetting editing={editing} unit="publication" label="settings.publication.name" Input={Line} />
      <Aliases editing={editing} />
    </Pair>
    <Pair>
      <TextSetting
        editing={editing}
        unit="site"
        label="settings.publication.site"
        hint="settings.publication.site.help"
        Input={Address}
        placeholder="www.example.com"
      />
      <TextSetting
        editing={editing}
        unit="articleUrl"
        label="settings.publication.article-url"
        hint="settings.publication.article-url.help"
        Input={Address}
        placeholder={DEFAULT_ADDRESS}
      />
    </Pair>
    <Pair>
      <TextSetting
        editing={editing}
        unit="timeZone"
        label="settings.publication.time-zone"
        hint="settings.publication.time-zone.help"
        Input={TimeZone}
      />
    </Pair>
  </Section>
);
