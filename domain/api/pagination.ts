/** Which part of a list an answer holds: pages are counted from 1. */
export interface Pagination {
  page: number;
  pageSize: number;
  /** Of all pages together. */
  total: number;
}
