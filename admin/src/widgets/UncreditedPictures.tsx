import { Box, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useWords } from '../fields/shared/use-words';
import { UncreditedTable } from '../pictures/UncreditedTable';
import { useUncredited } from '../pictures/use-uncredited';

const MOST = 4;

/** On the home page: the newest pictures without a credit, and how many there are. */
const UncreditedPictures = () => {
  const say = useWords();
  const answer = useUncredited(1, MOST);
  if (!answer) return <Widget.Loading />;
  if (answer === 'failed') return <Widget.Error />;
  const { data, meta } = answer.page;
  if (data.length === 0) return <Widget.NoData>{say('uncredited.none')}</Widget.NoData>;
  return (
    <Box>
      <Box paddingBottom={2}>
        <Typography textColor="neutral600">
          {say('uncredited.count', { count: meta.pagination.total })}
        </Typography>
      </Box>
      <UncreditedTable pictures={data} />
    </Box>
  );
};

export default UncreditedPictures;
