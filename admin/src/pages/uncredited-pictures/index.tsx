import { EmptyStateLayout, Flex } from '@strapi/design-system';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import { useUncreditedPictures } from '../../api/pictures';
import { useWords } from '../../translations/use-words';
import { SEE_UNCREDITED } from '../../pictures/permissions';
import { UncreditedTable } from './UncreditedTable';

const SIZES = ['25', '50', '100'];

const whole = (text: string | undefined, usual: number): number =>
  /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : usual;

const List = () => {
  const say = useWords();
  const [{ query }] = useQueryParams<{ page?: string; pageSize?: string }>();
  const pageSize = Math.min(whole(query?.pageSize, 25), 100);
  const { data: answer, error, isLoading } = useUncreditedPictures(whole(query?.page, 1), pageSize);
  if (isLoading) return <Page.Loading />;
  if (error || !answer) return <Page.Error />;
  const { data, meta } = answer;
  if (data.length === 0)
    return <EmptyStateLayout content={say('uncredited.none')} hasRadius shadow="tableShadow" />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <UncreditedTable pictures={data} />
      <Pagination.Root {...meta.pagination} defaultPageSize={25}>
        <Pagination.PageSize options={SIZES} />
        <Pagination.Links />
      </Pagination.Root>
    </Flex>
  );
};

/** Pictures in use that nobody is credited for, neither by the article nor by their own files. */
const UncreditedPictures = () => {
  const say = useWords();
  return (
    <Page.Protect permissions={SEE_UNCREDITED}>
      <Page.Main>
        <Page.Title>{say('uncredited.title')}</Page.Title>
        <Layouts.Header title={say('uncredited.title')} subtitle={say('uncredited.description')} />
        <Layouts.Content>
          <List />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

export default UncreditedPictures;
