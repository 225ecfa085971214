// Signs the demo's chair in, and gives the cookie that a browser of ours sends along.
const document = 'mutation ($input: SignInInput!) { signIn(input: $input) { me { person { id } } } }';

export async function signInCookie(url, { identifier, password }) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables: { input: { identifier, password } } }),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (!cookie) throw new Error(`The chair could not sign in: ${await answer.text()}`);
  return cookie.split(';')[0];
}
