import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useStampWords } from '../../translations/use-stamp-words';
import { useStampOptions } from '../../api/stamps';
import { SEE_STAMPS, STAMP_AGAIN } from '../../stamps/permissions';
import { Jobs } from './Jobs';
import { StartJob } from './StartJob';

const Content = () => {
  const say = useStampWords();
  const options = useStampOptions();
  const { allowedActions, isLoading } = useRBAC(STAMP_AGAIN);
  const [round, setRound] = useState(0);
  if (options.error) return <Page.Error content={options.error} />;
  if (!options.data || isLoading) return <Page.Loading />;
  const mayStamp = allowedActions.canRestamp === true;
  return (
    <Page.Main>
      <Page.Title>{say('stamps.title')}</Page.Title>
      <Layouts.Header title={say('stamps.title')} subtitle={say('stamps.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
          {mayStamp && <StartJob options={options.data} onStarted={() => setRound(round + 1)} />}
          <Box>
            <Jobs key={round} options={options.data} mayStamp={mayStamp} />
          </Box>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

const StampsPage = () => (
  <Page.Protect permissions={SEE_STAMPS}>
    <Content />
  </Page.Protect>
);

export default StampsPage;
