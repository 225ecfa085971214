// One page under Lighthouse's mobile profile (slow 4G, a processor four times slower), the median of several loads.
import lighthouse from 'lighthouse';

const options = { onlyCategories: ['performance', 'accessibility'], output: 'json', logLevel: 'error' };

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Each figure is the median of its own: the run with the middle LCP need not have the middle layout shift. */
export async function measurePage({ name, url, port, cookie, runs }) {
  const figures = [];
  for (let run = 0; run < runs; run += 1) figures.push(await loadOnce({ url, port, cookie, mayRepeat: true }));
  const middle = Object.keys(figures[0]).filter((key) => key !== 'faults');
  const page = Object.fromEntries(middle.map((key) => [key, median(figures.map((one) => one[key]))]));
  return { name, ...page, faults: [...new Set(figures.flatMap(({ faults }) => faults))] };
}

async function loadOnce({ url, port, cookie, mayRepeat }) {
  const flags = { ...options, port, ...(cookie && { extraHeaders: { Cookie: cookie } }) };
  const { lhr } = await lighthouse(url, flags);
  // A busy machine now and then loses the beginning of a trace: that load says nothing, good or bad.
  if (lhr.runtimeError && mayRepeat) return loadOnce({ url, port, cookie, mayRepeat: false });
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(url).pathname)
    throw new Error(`${url} led to ${lhr.finalDisplayedUrl}: another page would be measured`);
  return figuresOf(lhr);
}

function figuresOf({ audits, categories }) {
  const requests = audits['network-requests'].details.items.filter(({ url }) => url.startsWith('http'));
  return {
    bytes: requests.reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: requests.length,
    cls: audits['cumulative-layout-shift'].numericValue,
    accessibility: Math.round(categories.accessibility.score * 100),
    performance: Math.round(categories.performance.score * 100),
    fcp: audits['first-contentful-paint'].numericValue,
    lcp: audits['largest-contentful-paint'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
    faults: categories.accessibility.auditRefs.map(({ id }) => id).filter((id) => audits[id].score === 0),
  };
}
