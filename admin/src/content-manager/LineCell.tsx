import { Tooltip, Typography } from '@strapi/design-system';

/** A printed line in a list: one line high, in its own direction, whole in its tooltip. */
export const LineCell = ({ line }: { line: string }) => {
  if (line === '') return <Typography textColor="neutral800">-</Typography>;
  return (
    <Tooltip label={line}>
      <Typography dir="auto" maxWidth="24rem" ellipsis textColor="neutral800">
        {line}
      </Typography>
    </Tooltip>
  );
};
