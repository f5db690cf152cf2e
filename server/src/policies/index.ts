import { mayNameCorrespondents, mayStartArticle } from '../correspondents/permission';
import { maySeeHouse, maySeeSources } from '../house/permission';
import { mayEditPictures, maySeePictures, maySeeUncredited } from '../pictures/permission';
import { mayLookUpPlaces } from '../places/permission';
import { mayReadStamps, mayReadStampsOfType } from '../stamps/permission';

export const policies = {
  'may-look-up-places': mayLookUpPlaces,
  'may-start-article': mayStartArticle,
  'may-name-correspondents': mayNameCorrespondents,
  'may-see-house': maySeeHouse,
  'may-see-sources': maySeeSources,
  'may-see-pictures': maySeePictures,
  'may-edit-pictures': mayEditPictures,
  'may-see-uncredited': maySeeUncredited,
  'may-read-stamps': mayReadStamps,
  'may-read-stamps-of-type': mayReadStampsOfType,
};
