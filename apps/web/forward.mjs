import { createProxyServer } from 'httpxy';

/**
 * Passes calls on to the API, so that the browser knows one address only. Where the API listens is nobody's business but ours:
 * nothing of it gets into a response.
 *
 * @param {string} apiUrl
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function forwardTo(apiUrl) {
  const proxy = createProxyServer({ target: new URL(apiUrl).origin });
  return (request, response) => {
    proxy.web(request, response).catch(() => {
      // The API is gone, or the browser is; a response that has begun can only be broken off.
      if (response.headersSent) response.destroy();
      else response.writeHead(502, { 'content-type': 'application/json' }).end('{"error":"the API does not answer"}');
    });
  };
}

/**
 * @param {string} target a path with its query, as a request has it
 * @returns whether the API answers it; every other address is a page.
 */
export function isForApi(target) {
  return target.startsWith('/trpc/') || /^\/healthz(?:$|\?)/.test(target);
}
