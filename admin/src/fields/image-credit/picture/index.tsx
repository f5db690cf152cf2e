import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { type ReactNode, useId } from 'react';
import type { PictureInfo } from '../../../../../domain/api/pictures';
import type { ImageCredit } from '../../../../../domain/credit/types';
import { useMayEditFiles } from '../../../pictures/use-may-edit-files';
import { usePicture } from '../../../pictures/use-picture';
import type { PictureOptions } from '../../shared/field-props';
import { usePictureWords } from '../../../translations/use-picture-words';
import {
  alternativeTextOf,
  captionOf,
  captionsOf,
  isSameCredit,
  isSameText,
  markOfCredit,
  markOfText,
} from './compare-with-file';
import { CaptionEnd } from './CaptionEnd';
import { beside, isChangedAt, pictureAt, textAt } from './paths';
import { Row } from './Row';
import { useChosen } from './use-chosen';
import { WriteFiles } from './WriteFiles';

interface FromPictureProps {
  /** The field's own path in the form. */
  name: string;
  /** The attributes beside it. */
  options: PictureOptions & { picture: string };
  credit: ImageCredit | null;
  onCredit: (credit: ImageCredit | null) => void;
  print: (credit: ImageCredit) => string;
  disabled: boolean;
}

const Frame = ({ children }: { children: ReactNode }) => {
  const say = usePictureWords();
  const id = useId();
  return (
    <Flex
      role="group"
      aria-labelledby={id}
      direction="column"
      alignItems="stretch"
      gap={2}
      borderColor="neutral200"
      hasRadius
      padding={3}
    >
      <Typography id={id} variant="sigma" textColor="neutral600">
        {say('field.picture')}
      </Typography>
      {children}
    </Flex>
  );
};

const WAITING = {
  loading: 'field.picture.loading',
  failed: 'field.picture.failed',
  gone: 'field.picture.gone',
} as const;

/** The texts beside the credit that a picture's file may fill: where they are, and what the file says. */
const textsOf = (name: string, { caption, alternativeText }: PictureOptions) =>
  [
    { label: 'field.picture.caption', attribute: caption, ofFile: captionOf, allOfFile: captionsOf } as const,
    {
      label: 'field.picture.alternative-text',
      attribute: alternativeText,
      ofFile: alternativeTextOf,
      allOfFile: (picture: PictureInfo) => [alternativeTextOf(picture)],
    } as const,
  ].flatMap(({ attribute, ...rest }) => (attribute ? [{ ...rest, path: beside(name, attribute) }] : []));

/** What the chosen picture's file says of it, beside what the article says; each is read again with one key. */
export const FromPicture = ({ name, options, credit, onCredit, print, disabled }: FromPictureProps) => {
  const say = usePictureWords();
  const mayEdit = useMayEditFiles();
  const values = useForm('FromPicture', (form) => form.values);
  const stored = useForm('FromPicture', (form) => form.initialValues);
  const onChange = useForm('FromPicture', (form) => form.onChange);
  const id = pictureAt(values, beside(name, options.picture));
  const { state, info, reload } = usePicture(id);
  const texts = textsOf(name, options);
  const caption = options.caption ? beside(name, options.caption) : undefined;

  useChosen(id, info, (picture, before) => {
    if (disabled) return;
    const file = picture?.credit ?? null;
    const isOfBefore = before !== undefined && isSameCredit(credit, before.credit);
    if ((!credit || isOfBefore) && !isSameCredit(credit, file)) onCredit(file);
    for (const { path, ofFile, allOfFile } of texts) {
      const text = textAt(values, path);
      const next = picture ? ofFile(picture) : '';
      const isOld =
        text.trim() === '' ||
        (before !== undefined && allOfFile(before).some((one) => isSameText(text, one)));
      if (isOld && !isSameText(text, next)) onChange(path, next || null);
    }
  });

  if (state === 'none' || state === 'refused') return null;
  if (!info) {
    return (
      <Frame>
        <Flex gap={2} role="status">
          <Typography variant="pi" textColor="neutral600">
            {say(state === 'ready' ? 'field.picture.loading' : WAITING[state])}
          </Typography>
          {state === 'failed' && <TextButton onClick={reload}>{say('field.picture.try-again')}</TextButton>}
        </Flex>
      </Frame>
    );
  }

  const lineOf = (one: ImageCredit | null): string => (one ? one.text || print(one) : '');
  const read = (act: () => void) => (disabled ? undefined : act);
  return (
    <Frame>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        <Row
          label={say('field.picture.credit')}
          mark={markOfCredit(credit, info.credit)}
          here={lineOf(credit)}
          file={lineOf(info.credit)}
          onRead={read(() => onCredit(info.credit))}
        />
        {texts.map(({ label, path, ofFile }) => (
          <Row
            key={path}
            label={say(label)}
            mark={markOfText(textAt(values, path), ofFile(info))}
            here={textAt(values, path)}
            file={ofFile(info)}
            onRead={read(() => onChange(path, ofFile(info)))}
            leftOut={path === caption ? info.captionCut : undefined}
          />
        ))}
      </Flex>
      {caption && !disabled && (
        <CaptionEnd
          caption={textAt(values, caption)}
          credit={credit}
          onCaption={(text) => onChange(caption, text)}
          onCredit={onCredit}
        />
      )}
      {info.metadata?.contentCredentials === 'removed' && (
        <Typography variant="pi" textColor="neutral600">
          {say('field.picture.credentials-removed')}
        </Typography>
      )}
      {mayEdit && !info.readOnly && !disabled && (
        <WriteFiles
          key={info.id}
          picture={info}
          credit={credit}
          isNew={credit !== null && !isSameCredit(credit, info.credit)}
          isUnsaved={
            isChangedAt(values, stored, name) || id !== pictureAt(stored, beside(name, options.picture))
          }
          lineOf={lineOf}
          onChange={reload}
        />
      )}
    </Frame>
  );
};
