import { keepPreviousData, QueryClient } from '@tanstack/react-query'
import { AppError } from '#errors.ts'

const RETRIES = 2

/** Answers never grow old: the data's version is part of every question. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        placeholderData: keepPreviousData,
        retry: (failures, error) =>
          failures < RETRIES && error instanceof AppError && error.code === 'engine_restarted',
      },
    },
  })
