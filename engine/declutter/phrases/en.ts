/** English phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const en: Phrases = {
  newsletter:
    'newsletter|newsletters|your inbox|sign up|signup|daily email|email address|your email|mailing list|email alerts|delivered directly|straight to your|morning briefing',
  subscription:
    'subscribe|subscription|subscriptions|subscriber|subscribers|log in|sign in|already a|premium|free trial|unlimited access|become a member|membership|create an account|register|donate|support our|cancel anytime|paywall|continue reading|keep reading',
  related:
    'related|read more|read also|also read|more from|more on|more stories|recommended|see also|you may also|you might also|don t miss|most read|most popular|popular|trending|read next|up next|must read|read our|related stories|related articles|editor s picks|latest news|top stories|further reading|more news|in case you missed',
  share:
    'share|facebook|twitter|whatsapp|linkedin|instagram|telegram|pinterest|follow us|copy link|tweet|reddit|tiktok|bluesky|follow on|print|email this',
  bio: 'is a reporter|is a journalist|is an editor|is a writer|is a senior|is a freelance|is the author|staff writer|writes about|reports on|covers|freelance|her work|his work|their work|has written|has worked|joined the|author of|he covers|she covers|graduated from|about the author|follow her|follow him|lives in|based in|previously worked|can be reached|is an associate|is a professor|senior reporter|editor at|career as',
  comments:
    'comment|comments|leave a reply|join the conversation|leave a comment|post a comment|your comment|commenting|letters to the editor',
  advertising: 'advertisement|advertising|sponsored|affiliate|commission|paid content|promoted|advertise|partner content|ad feedback',
  consent: 'cookies|cookie|privacy policy|privacy notice|terms of service|terms of use|terms and conditions|recaptcha|consent|third party',
  app: 'app store|google play|download the app|download our app|mobile app|our app',
  credit:
    'getty|getty images|reuters|ap photo|photo by|photo|image|images|photograph|photographer|picture|credit|courtesy of|shutterstock|afp|file photo|pictured|istock|unsplash',
  dates:
    'published|updated|last updated|min read|minute read|minutes ago|hours ago|days ago|posted|posted on|first published|last modified|reading time|hour ago',
  legal:
    'copyright|all rights reserved|rights reserved|reprint|republish|permission|disclaimer|redistributed|reproduced|disclosure|not intended|views expressed|opinions expressed|creative commons',
  video: 'watch|video|listen|podcast|episode|live|watch live|play|gallery|photos|in pictures|transcript|hear',
  call: 'click here|click|learn more|shop|shop now|buy|find out|get started|join|contact us|book a|call us|download|visit|check out|view|see all|view all|request a|try|stay up|get the|discover|got a tip|send us|let us know|to learn more|for more information|read the full',
  topics: 'tags|topics|filed under|in this article|keywords|categories|category|tagged|table of contents|contents|explore',
};
