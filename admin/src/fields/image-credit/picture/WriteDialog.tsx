import { Button, Flex, Modal, TextButton, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { PictureInfo, PictureUses } from '../../../../../domain/api/pictures';
import { usePictureUses } from '../../../api/pictures';
import { usePictureWords } from '../../../translations/use-picture-words';
import { alternativeTextOf } from './compare-with-file';

interface WriteDialogProps {
  picture: PictureInfo;
  /** The credit's lines: what the files say, and what they will say. */
  before: string;
  after: string;
  /** @param uses how many articles and other entries the picture stands in */
  onWrite: (uses: number) => void;
  onClose: () => void;
}

const Line = ({ label, children }: { label: string; children: string }) => (
  <Flex direction="column" alignItems="stretch" gap={1} flex="1 1 20rem" minWidth={0}>
    <Typography variant="sigma" textColor="neutral600">
      {label}
    </Typography>
    <Typography dir="auto" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </Flex>
);

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Typography variant="omega" fontWeight="bold" tag="h3">
      {title}
    </Typography>
    {children}
  </Flex>
);

const Uses = ({ articles, total, others }: PictureUses) => {
  const say = usePictureWords();
  const more = total - articles.length;
  return (
    <Section title={say('field.picture.ask.articles', { count: total })}>
      {articles.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {articles.map(({ documentId, locale, headline, published }) => (
            <Typography key={`${documentId} ${locale}`} tag="li" style={{ overflowWrap: 'anywhere' }}>
              <bdi>{headline}</bdi>{' '}
              <Typography variant="pi" textColor="neutral600">
                {[locale, say(published ? 'uncredited.published' : 'uncredited.draft')]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </Typography>
          ))}
          {more > 0 && <Typography tag="li">{say('field.picture.ask.more', { count: more })}</Typography>}
        </Flex>
      )}
      {others > 0 && <Typography>{say('field.picture.ask.others', { count: others })}</Typography>}
      <Typography variant="pi" textColor="neutral600">
        {say('field.picture.ask.articles-stay')}
      </Typography>
    </Section>
  );
};

/** What the files of a picture say and will say, how many they are and where it stands, before they are written. */
export const WriteDialog = ({ picture, before, after, onWrite, onClose }: WriteDialogProps) => {
  const say = usePictureWords();
  const { data: uses, error, isLoading, again } = usePictureUses(picture.id);
  const nothing = say('field.picture.ask.nothing');
  const { files, caption } = picture;
  return (
    <Modal.Content>
      <Modal.Header>
        <Modal.Title>{say('field.picture.ask.title')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Section title={say('field.picture.credit')}>
            <Flex wrap="wrap" gap={3} alignItems="flex-start">
              <Line label={say('field.picture.ask.now')}>{before || nothing}</Line>
              <Line label={say('field.picture.ask.then')}>{after}</Line>
            </Flex>
          </Section>
          <Section title={say('field.picture.ask.stays')}>
            <Flex wrap="wrap" gap={3} alignItems="flex-start">
              <Line label={say('field.picture.caption')}>{caption || nothing}</Line>
              <Line label={say('field.picture.alternative-text')}>
                {alternativeTextOf(picture) || nothing}
              </Line>
            </Flex>
          </Section>
          <Section title={say('field.picture.ask.files', { count: files })}>
            <Typography variant="pi" textColor="neutral600">
              {say('field.picture.ask.undo')}
            </Typography>
          </Section>
          {uses && <Uses {...uses} />}
          {!uses && isLoading && (
            <Typography role="status" textColor="neutral600">
              {say('field.picture.ask.loading')}
            </Typography>
          )}
          {error !== undefined && (
            <Flex gap={2} role="alert">
              <Typography textColor="danger600">{say('field.picture.ask.failed')}</Typography>
              <TextButton onClick={again}>{say('field.picture.try-again')}</TextButton>
            </Flex>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('field.picture.ask.cancel')}
        </Button>
        <Button disabled={!uses} onClick={() => uses && onWrite(uses.total + uses.others)}>
          {say('field.picture.ask.write', { count: files })}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  );
};
