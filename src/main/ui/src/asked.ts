import { shallowRef, watch, type ShallowRef } from 'vue'
import { Problem, type ProblemDocument } from './api'

/** A question on its way: what came, or the problem, or still loading; the last question asked wins. */
export interface Asked<T> {
  value: ShallowRef<T | null>
  problem: ShallowRef<ProblemDocument | null>
  loading: ShallowRef<boolean>
  again: () => void
}

/** Asks at once and whenever the key changes; a null key asks nothing. The old answer stays visible while the new one loads. */
export function asked<T>(key: () => string | null, question: () => Promise<T>): Asked<T> {
  const value = shallowRef<T | null>(null)
  const problem = shallowRef<ProblemDocument | null>(null)
  const loading = shallowRef(false)
  let turn = 0

  async function ask() {
    const mine = ++turn
    if (key() === null) {
      value.value = null
      problem.value = null
      loading.value = false
      return
    }
    loading.value = true
    try {
      const came = await question()
      if (mine !== turn) return
      value.value = came
      problem.value = null
    } catch (error) {
      if (mine !== turn) return
      value.value = null
      problem.value = error instanceof Problem ? error.document : unexpected(error)
    }
    loading.value = false
  }

  watch(key, ask, { immediate: true })
  return { value, problem, loading, again: ask }
}

const unexpected = (error: unknown): ProblemDocument => ({
  type: 'about:blank',
  title: String(error),
  status: 0,
  code: 'PAGE',
  found: String(error),
  advice: '',
})
