// The first questions of the home page, asked by a script of a few lines while the client itself is still on its way.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatDocument, stringifyDocument } from '@urql/core';
import { parse } from 'graphql';
import type { Plugin } from 'vite';

interface Question {
  readonly operationName: string;
  readonly query: string;
  readonly extensions: { readonly documentId: string };
}

/** The document as the client will ask it, type names included; only then may its answer go into the cache. */
function question(folder: string, operationName: string): Question {
  const file = fileURLToPath(new URL(`src/${folder}/generated/persisted-documents.json`, import.meta.url));
  const documents = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const found = documents.find(([, text]) => new RegExp(`query ${operationName}\\b`).test(text));
  if (!found) throw new Error(`No document ${operationName} in ${file}: run the code generator.`);
  const [documentId, text] = found;
  return { operationName, query: stringifyDocument(formatDocument(parse(text))), extensions: { documentId } };
}

// Plain and old-fashioned on purpose: it runs as it stands here.
function script(questions: readonly Question[]): string {
  return `(function () {
  if (location.pathname !== '/' || !window.fetch) return;
  var language = localStorage.getItem('ky-cuong.language') === 'en' ? 'en' : 'vi';
  var headers = { 'content-type': 'application/json', 'accept-language': language };
  // Read to its end even if nobody comes for it, so that the connection is free again.
  function whole(response) {
    return response.text().then(function (text) {
      return new Response(text, { status: response.status, headers: response.headers });
    });
  }
  window.kyCuongEarly = {};
  ${JSON.stringify(questions)}.forEach(function (question) {
    var asked = fetch('/graphql', { method: 'POST', headers: headers, body: JSON.stringify(question) }).then(whole);
    asked.catch(function () {});
    window.kyCuongEarly[question.operationName] = asked;
  });
})();
`;
}

export function earlyQuestions(): Plugin {
  const source = script([question('graphql', 'Session'), question('home', 'Home')]);
  const fileName = `assets/early-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
  return {
    name: 'early-questions',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: `/${fileName}`, async: true, fetchpriority: 'high' }, injectTo: 'head-prepend' },
    ],
  };
}
