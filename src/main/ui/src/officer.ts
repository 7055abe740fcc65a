import { shallowRef } from 'vue'
import type { About } from './api'

/** Who is signed in, as the server said last; null while nobody is. */
export const actor = shallowRef<About['actor']>(null)
