import { describe, expect, it } from 'vitest';
import { findLinkObstacle, hasAccess, requestAccess } from '../../platform/link-access.ts';

const PUBLIC = 'https://daily.example/';
const HOME = 'http://127.0.0.1:8080/';

describe('a link that is not asked for at all', () => {
  it.each([
    ['https://other.example/story', PUBLIC, null],
    ['http://other.example/story', undefined, null],
    ['mailto:desk@daily.example', PUBLIC, 'not-a-web-page'],
    ['javascript:void(0)', PUBLIC, 'not-a-web-page'],
    ['file:///etc/hosts', HOME, 'not-a-web-page'],
    ['ftp://files.example/', PUBLIC, 'not-a-web-page'],
    ['', PUBLIC, 'not-a-web-page'],
    ['http://192.168.1.1/', PUBLIC, 'private-address'],
    ['http://192.168.1.1/', undefined, 'private-address'],
    ['http://127.0.0.1:9000/story', HOME, null],
    ['http://192.168.1.1/', 'http://192.168.1.9/', null],
    ['http://192.168.1.1/', HOME, null],
    ['http://127.0.0.1:9000/story', 'http://192.168.1.9/', 'private-address'],
    ['http://[::ffff:192.168.1.1]/', PUBLIC, 'private-address'],
    ['http://0x7f000001/', PUBLIC, 'private-address'],
    ['http://192.168.1.1/', 'file:///home/page.html', 'private-address'],
  ])('%s on %s: %s', (link, page, refusal) => {
    expect(findLinkObstacle(link, page)).toBe(refusal);
  });
});

describe('leave for one site', () => {
  const asked: string[][] = [];
  const answering = (answer: () => Promise<boolean>) => {
    const ask = ({ origins = [] }: { origins?: string[] }) => {
      asked.push(origins);
      return answer();
    };
    return { permissions: { request: ask, contains: ask } };
  };

  it.each([
    ['https://daily.example:8443/a?b', ['https://daily.example/*']],
    ['http://daily.example/a', ['http://daily.example/*', 'https://daily.example/*']],
    ['http://[::1]:80/', ['http://[::1]/*', 'https://[::1]/*']],
  ])('for %s is asked as %s', async (link, origins) => {
    expect(
      await requestAccess(
        answering(async () => true),
        link,
      ),
    ).toBe(true);
    expect(
      await hasAccess(
        answering(async () => false),
        link,
      ),
    ).toBe(false);
    expect(asked.slice(-2)).toEqual([origins, origins]);
  });

  it('is asked for before anything is waited for', () => {
    const before = asked.length;
    void requestAccess(
      answering(async () => true),
      PUBLIC,
    );
    expect(asked.length).toBe(before + 1);
  });

  it('is refused where the browser will not even ask', async () => {
    const refuses = answering(() => Promise.reject(new Error('This function must be called during a user gesture')));
    expect(await requestAccess(refuses, PUBLIC)).toBe(false);
  });
});
