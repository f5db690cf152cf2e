import { Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { UncreditedPicture } from '../../../../domain/api/pictures';
import { useWords } from '../../translations/use-words';
import { ArticleLinks, FileName, Thumbnail } from '../../pictures/uncredited-parts';

/** Pictures that nobody is credited for, with the articles that use them: there the credit is written. */
export const UncreditedTable = ({ pictures }: { pictures: readonly UncreditedPicture[] }) => {
  const say = useWords();
  return (
    <Table colCount={2} rowCount={pictures.length + 1}>
      <Thead>
        <Tr>
          <Th>
            <Typography variant="sigma" textColor="neutral600">
              {say('uncredited.picture')}
            </Typography>
          </Th>
          <Th>
            <Typography variant="sigma" textColor="neutral600">
              {say('uncredited.articles')}
            </Typography>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {pictures.map((picture) => (
          <Tr key={picture.id}>
            <Td>
              <Flex gap={3} paddingTop={2} paddingBottom={2}>
                <Thumbnail picture={picture} />
                <FileName name={picture.name} textColor="neutral800" />
              </Flex>
            </Td>
            <Td>
              <ArticleLinks articles={picture.articles} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
