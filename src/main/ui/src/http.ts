// How the page asks the server, and how a refusal arrives.

/** An error that says what was found and what to do (RFC 9457). */
export interface ProblemDocument {
  type: string
  title: string
  status: number
  code: string
  found: string
  advice: string
}

export class Problem extends Error {
  constructor(readonly document: ProblemDocument) {
    super(document.title)
  }
}

/** Asks; members of the query without a value are left out. */
export async function get<T>(path: string, query: object = {}): Promise<T> {
  const given = Object.entries(query).filter(([, value]) => value) as [string, string][]
  const words = new URLSearchParams(given).toString()
  return answer<T>(fetch(`api/${path}${words ? '?' + words : ''}`, { headers: { Accept: 'application/json' } }))
}

export async function send<T>(path: string, body: object): Promise<T> {
  return answer<T>(
    fetch(`api/${path}`, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...crossSiteToken() },
      body: JSON.stringify(body),
    }),
  )
}

export async function remove(path: string): Promise<void> {
  const headers = { Accept: 'application/json', ...crossSiteToken() }
  await answer<unknown>(fetch(`api/${path}`, { method: 'DELETE', headers }))
}

/** The server sets this cookie; only a page of the same origin can read it and send it back. */
function crossSiteToken(): Record<string, string> {
  const found = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)
  return found?.[1] ? { 'X-XSRF-TOKEN': decodeURIComponent(found[1]) } : {}
}

async function answer<T>(asked: Promise<Response>): Promise<T> {
  let response: Response
  try {
    response = await asked
  } catch {
    throw new Problem(local(0, 'UNREACHABLE', 'The server did not answer.', 'Is Zelian still running? 服务是否仍在运行？'))
  }
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return body as T
  throw new Problem(
    body && typeof body === 'object' && 'code' in body
      ? (body as ProblemDocument)
      : local(response.status, `HTTP_${response.status}`, response.statusText, ''),
  )
}

const local = (status: number, code: string, found: string, advice: string): ProblemDocument => ({
  type: 'about:blank',
  title: found,
  status,
  code,
  found,
  advice,
})
