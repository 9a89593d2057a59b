/** Japanese and Chinese phrases around stories; found anywhere in a short text, as the scripts have no spaces. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const ja: Phrases = {
  newsletter: 'メルマガ|ニュースレター|订阅|訂閱',
  subscription: '会員|有料|ログイン|購読|続きを読む|会员|登录',
  related: '関連|あわせて読みたい|人気記事|ランキング|おすすめ|最新記事|もっと見る|相关阅读|相關新聞|推荐',
  share: 'シェア|ツイート|フォロー|分享',
  author: '著者|プロフィール|記者|ライター|作者',
  comment: 'コメント|评论|留言',
  advertising: '広告|スポンサー|广告|廣告',
  consent: 'クッキー|プライバシー|利用規約|隐私',
  app: 'アプリ',
  credit: '写真|提供|撮影|图片|ロイター',
  date: '更新|公開|配信|发布',
  legal: '無断転載|著作権|版权',
  video: '動画|视频',
  call: 'こちら|詳しく|クリック|点击',
  topic: 'タグ|キーワード|标签',
};
