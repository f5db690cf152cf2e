import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useArticleWords } from '../../translations/use-article-words';
import { useOwnStart } from './use-own-start';

/** Help below the correspondents, and whom the article starts with until the form holds its first change. */
const OwnStart = ({ help }: { help: string }) => {
  const say = useArticleWords();
  const { beside, remove } = useOwnStart();
  return (
    <>
      {help}
      {beside.map(({ id, name }) => (
        <Flex
          tag="span"
          key={id}
          justifyContent="space-between"
          hasRadius
          borderColor="neutral200"
          background="neutral0"
          marginTop={3}
          paddingTop={2}
          paddingBottom={2}
          paddingLeft={4}
          paddingRight={4}
        >
          <Typography tag="span" textColor="neutral800">
            {name}
          </Typography>
          <IconButton
            variant="ghost"
            size="S"
            label={say('form.start.remove', { name })}
            onClick={() => remove(id)}
          >
            <Cross />
          </IconButton>
        </Flex>
      ))}
    </>
  );
};

export default OwnStart;
