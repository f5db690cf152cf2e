import { Box, Flex, Tooltip, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import type { MouseEvent, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

/** Two lines at most, as narrow as the list has to be: the design system cuts after one, and never wraps. */
const CLAMP = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  // Strapi's tables do not wrap.
  whiteSpace: 'normal',
  overflowWrap: 'anywhere',
} as const;

export interface ClampedCellProps {
  text: string;
  /** What it takes where there is room. */
  maxWidth: string;
  minWidth?: string;
}

/** A text in a list: in its own direction, whole in its tooltip. */
export const ClampedCell = ({ text, maxWidth, minWidth }: ClampedCellProps) => {
  if (text === '') return <Typography textColor="neutral800">-</Typography>;
  return (
    <Tooltip label={text}>
      <Box {...{ maxWidth, minWidth }}>
        <Typography dir="auto" textColor="neutral800" style={CLAMP}>
          {text}
        </Typography>
      </Box>
    </Tooltip>
  );
};

export interface HeadlineCellProps {
  headline: string;
  documentId: string;
  picture: ReactNode;
}

/** An article's picture and its headline, which leads to it. */
export const HeadlineCell = ({ headline, documentId, picture }: HeadlineCellProps) => {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale;
  return (
    <Flex gap={3}>
      {picture}
      <Tooltip label={headline}>
        <Typography
          tag={Link}
          dir="auto"
          textColor="neutral800"
          to={{ pathname: documentId, search: locale ? `plugins[i18n][locale]=${locale}` : '' }}
          // The row leads there too, and would once more.
          onClick={(event: MouseEvent) => event.stopPropagation()}
          minWidth="11rem"
          maxWidth="36rem"
          style={CLAMP}
        >
          {headline || '-'}
        </Typography>
      </Tooltip>
    </Flex>
  );
};

export interface LanguagesCellProps {
  documentId: string;
  /** BCP 47 */
  codes: readonly string[];
}

/** The languages of an article, each the way to it. */
export const LanguagesCell = ({ documentId, codes }: LanguagesCellProps) => (
  <Flex gap={2} wrap="wrap">
    {[...codes].sort().map((code) => (
      <Typography
        key={code}
        tag={Link}
        textColor="neutral800"
        to={{ pathname: documentId, search: `plugins[i18n][locale]=${code}` }}
        onClick={(event: MouseEvent) => event.stopPropagation()}
      >
        {code}
      </Typography>
    ))}
  </Flex>
);

export interface SavedCellProps {
  /** ISO 8601 */
  moment: unknown;
}

/** When an article was saved: the time of today, the day of another one; all of it in its tooltip. */
export const SavedCell = ({ moment }: SavedCellProps) => {
  const { formatDate } = useIntl();
  if (typeof moment !== 'string') return <Typography textColor="neutral800">-</Typography>;
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const isToday = formatDate(moment, day) === formatDate(new Date(), day);
  return (
    <Tooltip label={formatDate(moment, { dateStyle: 'full', timeStyle: 'short' })}>
      <Typography textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
        {formatDate(moment, isToday ? { timeStyle: 'short' } : { month: 'short', day: 'numeric' })}
      </Typography>
    </Tooltip>
  );
};
