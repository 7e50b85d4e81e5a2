import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefaultTheme, defineConfig, type MarkdownRenderer } from 'vitepress';

const docs = fileURLToPath(new URL('..', import.meta.url));

type Items = DefaultTheme.SidebarItem[];
type Token = ReturnType<MarkdownRenderer['parse']>[number];

/** The title of a page is its first heading. */
function titled(...paths: readonly string[]): Items {
  return paths.map((path) => ({
    text: /^# (.*)$/m.exec(readFileSync(`${docs}${path}.md`, 'utf8'))?.[1] ?? path,
    link: `/${path}`,
  }));
}

/** The reference as it was made: each subpath of the package with its functions and constants; their pages lead to the types. */
function reference(): Items {
  const root = `${docs}reference/indsats`;
  if (!existsSync(root)) return [];
  const linkOf = (path: string) => path.slice(docs.length - 1);
  const pagesIn = (path: string): Items =>
    existsSync(path)
      ? readdirSync(path)
          .map((file) => file.replace('.md', ''))
          .map((text) => ({ text, link: linkOf(`${path}/${text}`) }))
      : [];
  const subpath = (name: string, path: string): DefaultTheme.SidebarItem => ({
    text: name,
    link: `${linkOf(path)}/`,
    collapsed: true,
    items: [...pagesIn(`${path}/functions`), ...pagesIn(`${path}/variables`)],
  });
  const inner = readdirSync(root).filter((name) => existsSync(`${root}/${name}/index.md`));
  return [subpath('indsats', root), ...inner.map((name) => subpath(`indsats/${name}`, `${root}/${name}`))];
}

const decisions = readdirSync(`${docs}decisions`)
  .filter((file) => file !== 'README.md')
  .map((file) => `decisions/${file.replace('.md', '')}`);

/** The calculator and the rule book open alone; here they are pages beside the others, and no part of this program. */
const alone = (text: string, link: string) => ({ text, link, target: '_self' });

const danishSearch = {
  translations: {
    button: { buttonText: 'Søg', buttonAriaLabel: 'Søg' },
    modal: {
      noResultsText: 'Intet fundet for',
      resetButtonTitle: 'Ryd',
      displayDetails: 'Vis uddrag',
      footer: { selectText: 'vælg', navigateText: 'op og ned', closeText: 'luk' },
    },
  },
};

/** What is written in Danish alone stands under the Danish pages; a folder's text is its first page. */
const moved: Readonly<Record<string, string>> = {
  'egen-aftale.md': 'da/egen-aftale.md',
  'regneark.md': 'da/regneark.md',
  'accessibility.md': 'da/accessibility.md',
  'decisions/README.md': 'decisions/index.md',
};

/** Where the Markdown of a page stands. */
const sourceOf = (page: string) => Object.keys(moved).find((path) => moved[path] === page) ?? page;

/** Where a link of the Markdown leads on the site; nowhere, if it leads out of the documentation or to a folder of files. */
function onSite(href: string, page: string): string | undefined {
  const [path = '', place] = href.split('#');
  const file = posix.join(posix.dirname(page), path);
  if (file.startsWith('..') || posix.extname(file) === '') return undefined;
  return `/${moved[file] ?? file}${place === undefined ? '' : `#${place}`}`;
}

/** Makes links of a page those of the site: what moved is followed, and of what the site has not the words alone stay. */
function placeLinks(tokens: readonly Token[], page: string): void {
  for (const { children } of tokens) {
    let isLeftOut = false;
    for (const token of children ?? []) {
      const href = token.type === 'link_open' ? (token.attrGet('href') ?? '') : '';
      if (href !== '' && !/^(?:[a-z]+:|[#/])/.test(href)) {
        const at = onSite(href, page);
        if (at !== undefined) token.attrSet('href', at);
        // The calculator and the rule book are opened as they are; the site's own program has no such pages.
        if (at?.startsWith('/site/')) token.attrSet('target', '_self');
        isLeftOut = at === undefined;
      }
      if (!isLeftOut || !/^link_/.test(token.type)) continue;
      isLeftOut = token.type === 'link_open';
      Object.assign(token, { type: 'text', tag: '', content: '', nesting: 0 });
    }
  }
}

export default defineConfig({
  title: 'indsats',
  description: 'Rules of Danish municipal employment contracts, each figure traced to its clause.',
  // Where the site stands is said when it is built.
  base: process.env.DOCS_BASE ?? '/',
  cleanUrls: false,
  lastUpdated: false,
  metaChunk: true,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  srcExclude: ['site/**', 'examples/**', 'images/**'],
  rewrites: moved,
  // Every link of the built site is followed by scripts/docs-site.mjs, those into the calculator and the rule book too.
  ignoreDeadLinks: true,
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(md) {
      md.core.ruler.push('place-links', ({ tokens, env }) =>
        placeLinks(tokens, sourceOf(posix.relative(docs, env.path))),
      );
    },
  },
  themeConfig: {
    // A page of one language has no twin in the other.
    i18nRouting: false,
    search: { provider: 'local', options: { locales: { da: danishSearch } } },
    outline: [2, 3],
    externalLinkIcon: false,
    // What is read aloud is what stands there.
    notFound: { linkLabel: 'Take me home', linkText: 'Take me home' },
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        nav: [
          alone('Calculator', '/site/index.html#language=en'),
          alone('Rule book', '/site/rule-book.html'),
          { text: 'Guides', link: '/invoice-program' },
          { text: 'Reference', link: '/reference/' },
          { text: 'Decisions', link: '/decisions/' },
        ],
        sidebar: {
          '/reference/': reference(),
          '/': [
            {
              text: 'Use it',
              items: titled(
                'typescript',
                'invoice-program',
                'web-form',
                'data-pipeline',
                'scale',
                'own-agreement',
                'e-invoice',
                'upgrading',
                'codes',
                'glossary',
              ),
            },
            { text: 'Trace it', items: titled('readings', 'traceability', 'quality', 'mutants') },
            { text: 'Work on it', items: titled('architecture', 'releasing') },
            { text: 'Decisions', link: '/decisions/', items: titled(...decisions) },
            { text: 'Reference', link: '/reference/' },
          ],
        },
      },
    },
    da: {
      label: 'Dansk',
      lang: 'da',
      description: 'Reglerne i danske kommuners aftaler om beskæftigelse, hvert tal med sin bestemmelse.',
      themeConfig: {
        nav: [
          alone('Beregneren', '/site/index.html'),
          alone('Regelbogen', '/site/regelbog.html'),
          { text: 'Vejledninger', link: '/da/egen-aftale' },
          { text: 'Reference (engelsk)', link: '/reference/' },
          { text: 'Beslutninger (engelsk)', link: '/decisions/' },
        ],
        sidebar: [
          { text: 'En egen aftale', link: '/da/egen-aftale' },
          { text: 'Regneark', link: '/da/regneark' },
          { text: 'Tilgængelighed', link: '/da/accessibility' },
          { text: 'Koder', link: '/codes' },
          { text: 'Ordliste', link: '/glossary' },
          { text: 'Fortolkninger', link: '/readings' },
        ],
        outline: { level: [2, 3], label: 'På denne side' },
        docFooter: { prev: 'Forrige', next: 'Næste' },
        darkModeSwitchLabel: 'Udseende',
        lightModeSwitchTitle: 'Lyst',
        darkModeSwitchTitle: 'Mørkt',
        sidebarMenuLabel: 'Menu',
        returnToTopLabel: 'Til toppen',
        langMenuLabel: 'Skift sprog',
        skipToContentLabel: 'Til indholdet',
        notFound: {
          title: 'SIDEN FINDES IKKE',
          quote: 'Find den i menuen, eller søg.',
          linkLabel: 'Til forsiden',
          linkText: 'Til forsiden',
        },
      },
    },
  },
});
