import { DEFAULT_ADDRESS } from '../../../../domain/rights';
import { Address, Line, TimeZone } from './inputs';
import { Pair, Section } from './Section';
import { TextSetting } from './Setting';
import type { Editing } from './use-settings';

/** Who the house is. */
export const PublicationSection = ({ editing }: { editing: Editing }) => (
  <Section title="settings.publication">
    <Pair>
      <TextSetting editing={editing} unit="publication" label="settings.publication.name" Input={Line} />
      <TextSetting
        editing={editing}
        unit="site"
        label="settings.publication.site"
        hint="settings.publication.site.help"
        Input={Address}
        placeholder="www.example.com"
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
      <TextSetting
        editing={editing}
        unit="articleUrl"
        label="settings.publication.article-url"
        hint="settings.publication.article-url.help"
        Input={Address}
        placeholder={DEFAULT_ADDRESS}
      />
    </Pair>
  </Section>
);
