import { adminApi } from '@strapi/strapi/admin';

const { endpoints } = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    newsroomRefreshEntries: builder.mutation<null, null>({
      queryFn: () => ({ data: null }),
      // The Content Manager's own name for what it keeps of entries.
      invalidatesTags: ['Document'],
    }),
  }),
});

/** Has the Content Manager read its entries anew, after the server has changed them by itself. */
export const useRefreshedEntries = (): (() => void) => {
  const [refresh] = endpoints.newsroomRefreshEntries.useMutation();
  return () => void refresh(null);
};
