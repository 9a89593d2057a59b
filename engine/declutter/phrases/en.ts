/** English phrases around stories; they count on pages of every language. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const en: Phrases = {
  newsletter: 'newsletter|newsletters|your inbox|sign up|daily email|email address|your email|mailing list|email alerts|straight to your',
  subscription:
    'subscribe|subscription|subscriber|subscribers|log in|sign in|already a|premium|free trial|unlimited access|become a member|membership|register|donate|support our|cancel anytime|continue reading|keep reading',
  related:
    'related|read more|read also|also read|more from|more on|more stories|more news|recommended|see also|you may also|you might also|don t miss|most read|most popular|popular|trending|read next|up next|must read|editor s picks|latest news|top stories|in case you missed',
  share: 'share|facebook|twitter|whatsapp|linkedin|instagram|telegram|pinterest|follow us|copy link|tweet|reddit|tiktok|bluesky|print',
  author:
    'is a reporter|is a journalist|is an editor|is a writer|is a senior|is a freelance|is the author|staff writer|columnist|writes about|reports on|covers|freelance|her work|his work|their work|has written|author of|he covers|she covers|about the author|follow her|follow him|lives in|based in|previously worked|can be reached|senior reporter|editor at',
  comment: 'comment|comments|leave a reply|join the conversation|commenting|letters to the editor',
  advertising: 'advertisement|advertising|sponsored|affiliate|commission|paid content|promoted|advertise|partner content|ad feedback',
  consent: 'cookies|cookie|privacy policy|privacy notice|terms of service|terms of use|terms and conditions|recaptcha|consent|third party',
  app: 'app store|google play|download the app|mobile app|our app|the app',
  credit: 'getty|reuters|photo|image|images|photograph|photographer|picture|credit|courtesy of|shutterstock|afp|pictured|istock|unsplash',
  date: 'published|updated|min read|minute read|minutes ago|hours ago|days ago|posted|last modified|reading time',
  legal:
    'copyright|rights reserved|reprint|republish|permission|disclaimer|redistributed|reproduced|disclosure|not intended|views expressed|opinions expressed|creative commons',
  video: 'watch|video|listen|podcast|episode|live|play|gallery|photos|in pictures|transcript',
  call: 'click|learn more|shop|buy|find out|get started|join|contact us|book a|call us|download|visit|check out|view|see all|request a|try|get the|discover|got a tip|send us|let us know|for more information|read the full',
  topic: 'tags|topics|filed under|in this article|keywords|categories|category|tagged|contents|explore',
};
