/** Pages that change while they are read, answer in odd ways, or go away. */
import { type MakePage, takeTurn, toDocument } from '../hostile-page.ts';
import { toArticle, writeStory } from '../story.ts';

const STORY = '%STORY%';
const MISCHIEF: Readonly<Record<string, string>> = {
  'redraws itself all the time': `const html=document.body.innerHTML;setInterval(()=>{document.body.innerHTML=html},1)`,
  'takes nodes out': `setInterval(()=>{const all=document.querySelectorAll('p,div');all[Math.floor(Math.random()*all.length)]?.remove()},1)`,
  'moves nodes about': `setInterval(()=>{const all=document.querySelectorAll('article>*');if(all.length)all[0].parentNode.append(all[0])},1)`,
  'adds nodes all the time': `setInterval(()=>{for(let i=0;i<50;i++)document.body.append(document.createElement('p'))},1)`,
  'watches every change': `new MutationObserver(()=>{document.title+='x'}).observe(document,{subtree:true,childList:true,attributes:true,characterData:true})`,
  'replaces the prototypes': `for(const P of [Node,Element,Document,HTMLElement])for(const k of Object.getOwnPropertyNames(P.prototype))try{Object.defineProperty(P.prototype,k,{get(){throw 1},configurable:true})}catch{}`,
  'replaces the built-ins': `Array.prototype.push=Array.prototype.map=String.prototype.slice=RegExp.prototype.exec=JSON.stringify=()=>{throw 1};Object.defineProperty(Object.prototype,'value',{get(){return 'Polluted'},set(){throw 1}})`,
  'pollutes the prototype': `Object.prototype.ok=Object.prototype.headline=Object.prototype.tag='polluted'`,
  'replaces the document': `const html=document.documentElement.outerHTML.replace(/<script.*?script>/g,'');setTimeout(()=>{document.open();document.write(html);document.close()},1)`,
  'replaces the root': `setTimeout(()=>{const root=document.documentElement.cloneNode(true);document.replaceChild(root,document.documentElement)},1)`,
  'has no root': `setTimeout(()=>{document.documentElement.remove()},1)`,
  'has no body': `setTimeout(()=>{document.body.remove()},1)`,
  'has two bodies': `setTimeout(()=>{document.documentElement.append(document.body.cloneNode(true))},1)`,
  'has a frameset for a body': `setTimeout(()=>{document.body.replaceWith(document.createElement('frameset'))},1)`,
  'is an SVG root': `setTimeout(()=>{document.replaceChild(document.createElementNS('http://www.w3.org/2000/svg','svg'),document.documentElement)},1)`,
  'draws on scrolling': `addEventListener('scroll',()=>{document.body.append('more')})`,
  'throws at every error': `addEventListener('error',()=>{throw 1});Promise.reject(1)`,
  'asks and alerts': `setTimeout(()=>{window.onbeforeunload=()=>'Stay'},1)`,
  'shadows its root': `const s=document.body.attachShadow({mode:'open'});s.innerHTML='<main><slot></slot></main>'`,
  'a closed shadow root': `const d=document.createElement('div');document.body.prepend(d);d.attachShadow({mode:'closed'}).innerHTML='<p>Closed.</p>'`,
  'custom elements that fight': `customElements.define('x-a',class extends HTMLElement{connectedCallback(){this.remove()}disconnectedCallback(){document.body.append(this)}});`,
  'is written anew again and again': `const html=document.documentElement.outerHTML.replace(/<script.*?script>/g,'');let left=400;const again=()=>{document.open();document.write(html);document.close();if(left-->0)setTimeout(again,20)};setTimeout(again,1)`,
  'hangs when it is clicked on': `setTimeout(()=>{const end=Date.now()+7000;while(Date.now()<end);},4000)`,
  'is loaded again when it is clicked on': `setTimeout(()=>location.reload(),4600)`,
  'a hundred frames': `for(let i=0;i<100;i++){const f=document.createElement('iframe');f.srcdoc='<p>A frame with words of its own, number '+i+'.</p>';document.body.append(f)}`,
  'styles that never end': `document.adoptedStyleSheets=Array.from({length:200},()=>{const s=new CSSStyleSheet();s.replaceSync('p{animation:a 1ms infinite}@keyframes a{from{opacity:1}to{opacity:.99}}');return s})`,
};

export const restlessPages: MakePage = (random, seed) => {
  const story = writeStory(random);
  const [what, code] = takeTurn(Object.entries(MISCHIEF), seed);
  return { what, html: toDocument(`${STORY}<x-a></x-a><script>${code}</script>`).replace(STORY, toArticle(story)), scripted: true };
};
