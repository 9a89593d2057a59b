/** Cue words of English. */
import type { Cues } from './cues.ts';

export const en: Cues = {
  said: 'said,says,say,saying,told,tells,added,adds,according to,wrote,writes,tweeted,posted,argued,argues,explained,explains,noted,notes,insisted,insists,replied,claimed,claims,stated,states,warned,warns,declared,suggested,suggests,admitted,acknowledged,recalled,concluded,responded,remarked,stressed,asked,called for,urged,praised,criticized,criticised,condemned,described,believes,thinks',
  future: "will,won't,'ll,shall,she'll,he'll,they'll,we'll,it'll,i'll,you'll,going to,is to,are to,to be held",
  plan: 'plans,planned,planning,plan to,plans to,intends,intend,expected,expects,expect,scheduled,slated,set to,due to,is due,are due,due in,deadline,upcoming,forthcoming,tomorrow,next week,next month,next year,next season,next summer,next few,next step,later this,coming weeks,coming months,coming days,coming years,by the end,no later than,remains to be,hopes to,aims to,until,subject to,if approved,pending,proposal,proposed,would be,forecast,projected,eventually,in the future,future',
  maybe: 'might,could,would,should,can,if,likely,possible,potentially,perhaps',
  recent:
    'today,yesterday,tonight,this week,this morning,last night,last week,this month,earlier this,now,recently,recent,new,latest,just,has been,have been,has now',
  before:
    'since,previously,earlier,last year,last month,last season,years ago,months ago,ago,formerly,former,originally,history,historically,in the past,once,before,was founded,founded,was born,born,began,started,decades,decade,for years,over the years,back in,in recent years,known for,is known,also known,consists,typically,usually,used to,initially,prior,until then,at the time,a year ago,the year before',
  past: 'was,were,came,went,took,made,became,began,saw,got,gave,found,brought,held',
  pluperfect: "had,had been,hadn't,has been,have been",
  present: "is,are,has,have,isn't,aren't,it's,there's,there are,there is,includes,include,consists,allows,makes,offers",
  why: 'because,means,mean,meaning,meant,significance,significant,important,importance,crucial,critical,key,risk,risks,threat,threatens,impact,affect,affects,effect,consequences,concerns,concern,first time,the first,largest,biggest,record,unprecedented,historic,matters,matter,so that,in order to,amid,reason,why,allow,allows,enable,enables,help,helps,could lead,lead to,leads to,result in,as a result',
  measure:
    'percent,per cent,percentage,million,billion,trillion,average,total,rate,dollars,pounds,euros,cents,miles,kilometers,km,meters,metres,feet,tons,tonnes,thousand,thousands,hundreds,points,quarter,revenue,profit,shares,times,survey,poll,study found,degrees,price,cost,costs,worth',
  event:
    'announced,announces,announce,arrested,charged,killed,died,dies,dead,won,wins,win,lost,launched,released,unveiled,signed,approved,passed,voted,agreed,filed,sued,convicted,sentenced,acquired,acquire,opened,closed,hit,struck,attacked,crashed,found,discovered,reported,revealed,published,ordered,ruled,rejected,resigned,appointed,named,elected',
  firstPerson: "i,i'm,i've,i'd,my,me,we,we're,we've,our,us,mine,ours",
  secondPerson: "you,your,you're,you've,yours,yourself",
  chrome:
    "newsletter,newsletters,subscribe,subscription,subscriber,sign up,click,click here,read more,follow us,on twitter,on facebook,on instagram,contributed to,photo,image,pictured,copyright,all rights reserved,advertisement,download,app,listen,podcast,this article,this story,originally published,also read,see also,see below,related,watch,editor's note,updated,getty,reuters,associated press,email,inbox,comments,share this,commission,we might earn,earn a,get it now,it's too late,in this article,in this episode,in this post,in this guide,read on,keep reading,scroll down,here is a sneak,here's a sneak,here are the,here is everything,here's everything,here's what you,here is what you",
  pronoun: 'he,she,they,it,this,that,these,those,his,her,their,its,him,them,both,such,one,others,another,there,here',
  person: 'he,she,they,his,her,their',
  connective:
    'but,and,also,however,meanwhile,then,so,yet,still,moreover,instead,nevertheless,nonetheless,thus,therefore,besides,furthermore,additionally,in addition,as a result,for example,for instance,of course,in fact,indeed,that said,or,nor,too,similarly,likewise,finally,in other words,on the other,despite that,at the same',
  labels:
    'in a nutshell,in short,in brief,in sum,in summary,long story short,bottom line,the bottom line,the upshot,the short version,the short answer,consider,breaking,just in',
  results:
    'therefore,thus,hence,consequently,regardless,otherwise,or,nor,then,likewise,even so,after all,that is,until then,since then,by then',
  openers: 'but,and,yet',
  asides:
    'nonetheless,regardless,even so,that said,that being said,in contrast,by contrast,in the meantime,at the same time,on the other hand,then again,to be sure,after all,as a result,as such,consequently,in turn,of course,importantly,more importantly,for starters,ultimately,similarly,likewise,conversely,equally,in other words,though,in particular,in short,in summary,simply put,next,plus,actually,further,however,meanwhile,moreover,furthermore,additionally,in addition,also,still,nevertheless,therefore,instead,besides,finally,indeed,in fact,for example,for instance,so,yet,now,first,firstly,second,secondly,third,thirdly,lastly',
  argue: "should,must,ought,need to,should not,must not,cannot,can't,let's,the truth,clear,of course,unfortunately,wrong",
  habit:
    'typically,usually,often,generally,normally,traditionally,tend to,tends to,commonly,always,every year,each year,annually,every day,sometimes,regularly,many people,most people,are used,is used,known to,frequently,rarely,never',
  define:
    'is a,is an,is the,is one of,are a,are the,was a,was an,was the,known as,known for,called,named after,based in,located in,headquartered,consists of,refers to,stands for,is known,are known,a type of,home to,made up,part of,member of,includes,which includes,is part,is located,is owned,owns,runs,operates,oversees,serves as',
  compare:
    'than,compared,compared to,compared with,up from,down from,rose,fell,increase,increased,increases,decrease,decreased,decline,declined,dropped,grew,growth,higher,lower,more than,less than,fewer,at least,nearly,almost,about,around,roughly,approximately,estimated,an estimated,a total,in total,per,ranked,average,averaging,averaged,totaling,totalled,amounted,out of',
  weight:
    'significant,significantly,important,major,crucial,critical,unprecedented,historic,landmark,first time,first ever,the first,largest,biggest,highest,worst,lowest,the only,record,turning point,milestone,breakthrough,would mean,could mean,will mean,this means,means that,would allow,will allow,would help,will help,could help,could lead,would make,will make,will enable,would enable,could affect,would affect,risk,risks,threatens,concern,concerns,fears,implications,consequences,impact,effects,effect,benefit,benefits,boost,strengthen,improve,enhance,pave the way,opportunity,potential,danger,dangerous,harm,undermine,signal,signals,underscores,highlights,reflects,shows,demonstrates,proves,key,vital,essential,pressure,challenge,challenges',
  open: 'remains,remain,pending,unclear,whether,awaiting,awaits,yet to,not yet,still,decide,decides,decision,hearing,trial,election,vote,ballot,must,need to,needs to,hopes,hope,continue,continues,investigation is,is ongoing,ongoing,under investigation,appeal,subject to,if approved,if passed,expected to,scheduled for,due to,set to,is set,are set,will be,will begin,will take,will face,next,coming,upcoming,later this,ahead of,in the coming,plans to,plan to,aims to,slated,deadline,by the end,until',
  react:
    'criticized,criticised,condemned,praised,welcomed,slammed,blasted,defended,denied,denies,rejected,dismissed,accused,accuses,supported,supports,opposes,opposed,backed,backs,vowed,pledged,promised,apologized,thanked,congratulated,mocked,questioned,reacted,responded,responding,reaction,reactions,critics,supporters,opponents,declined to comment,did not respond,request for comment',
  longAgo:
    'years ago,decades,decade,century,centuries,founded,born,originally,historically,history,formerly,former,previously,once,first met,grew up,childhood,career,was founded,established,since then,back in,at the time,in the past,past years,over the years,for years,long,ever since,in recent years,last year,last month,earlier this year,earlier this month,last season,months ago,weeks ago,the previous,previous,prior,before,had been,had already,had said,had told,used to,no longer',
  definite: 'the',
  indefinite: 'a,an',
  stop: 'a,an,the,of,to,in,on,at,by,for,from,with,as,be,been,being,do,did,i,you,we,our,us,your,my,me,not,no,than,when,where,which,who,whom,what,how,why,will,must,about,into,over,after,before,between,under,out,up,down,off,more,most,some,any,all,just,only,own,same,very,s,t,said,says,say,because,while,during,through,each,few,other,even,much,many',
};
