/** What is wrong with a part of a newsroom field, by its path below the field; `unread` is of the whole field. */
export const EN = {
  'date.day': 'The day must be one that the month has, from 1 to 31',
  'date.year': 'The year must have four digits, from 1800 on',
  'places.city': 'Every place needs its city, in 200 characters at most',
  'correspondents.name': 'Every correspondent needs a name, in 200 characters at most',
  year: 'The year must have four digits, from 1800 on',
  'licence.name': 'A link needs the name of its licence, in 1000 characters at most',
  'licence.url': 'The link to the licence must be a web address that starts with https://',
  unread: 'Nothing could be read in this line. Correct it, or clear it',
};
