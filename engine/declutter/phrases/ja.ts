/** Japanese and Chinese phrases around stories; found anywhere in a short text, as the scripts have no spaces. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const ja: Phrases = {
  newsletter: 'メルマガ|ニュースレター|メールマガジン|订阅|訂閱',
  subscription: '会員|有料|ログイン|会員登録|購読|無料登録|続きを読む|会员|登录',
  related: '関連記事|あわせて読みたい|関連|人気記事|ランキング|おすすめ|最新記事|もっと見る|相关阅读|延伸阅读|相關新聞|推荐',
  share: 'シェア|ツイート|フォロー|共有|分享|印刷',
  bio: '著者|プロフィール|記者|ライター|作者',
  comments: 'コメント|评论|留言',
  advertising: '広告|スポンサー|广告|廣告',
  consent: 'クッキー|プライバシー|利用規約|隐私',
  app: 'アプリ|下载',
  credit: '写真|提供|撮影|图片|图源|ロイター|時事',
  dates: '更新|公開|配信|掲載|发布',
  legal: '無断転載|著作権|禁止|版权',
  video: '動画|ビデオ|视频|視頻',
  call: 'こちら|詳しく|クリック|点击',
  topics: 'タグ|キーワード|トピック|目次|标签',
};
