/** Who says what, in English. */
import type { CueTable } from './cue-table.ts';

export const EN: CueTable = {
  says: '=said =says =say =told =tells =tell add ask =wrote =writes =write =written tweet explain note insist reply =replied claim continue state warn declare announce suggest =admitted admit =admits acknowledge recall conclude respond remark argue assert post =read =reads joke stress vow pledge concede lament observe comment confirm reveal reiterate predict reason caution allege estimate repeat interject shout yell chant exclaim boast complain counter echo elaborate report testify =testified blog text caption plead urge advise =thinks =thought =believes =believed =feels =felt =denied deny =put =puts cry =agreed agree propose tell emphasize underscore hint maintain =goes =went answer =spoke rule find =found =show =shows =showed hear =heard signal guess express =ended learn =knows =hoped =hopes mention =quoted =pointed =points =quipped =quips muse fume recount affirm whisper retort opine inquire chime sigh thunder scoff gush scream mutter wonder proclaim rant =snapped =submitted contend',
  frames:
    'call describe praise request demand accuse slam blast label brand criticize criticise dismiss denounce condemn cite hail invite refer mock characterize characterise blame pronounce promise offer defend attack challenge question reject support applaud thank instruct read sing recommend encourage welcome decry deride ridicule depict portray compare voice',
  leaning:
    'saying adding telling asking calling writing noting claiming arguing explaining insisting warning stating describing declaring tweeting reading citing accusing urging promising alleging captioned reads referring yelling shouting chanting joking suggesting predicting acknowledging admitting conceding boasting responding replying remarking recalling reiterating lamenting cautioning pledging vowing',
  according: 'according to|in the words of|as claimed by|as told to|in the opinion of|said by|written by|claimed by|stated by',
  forNames: 'per',
  mild: 'ask asks asked state note claim report comment comments rule rules ruled claims reports notes post posts posted tweet text texts caption captions captioned hopes hoped shows show showed spoke goes went ended put hear heard hears feels felt agree agrees agreed read reads learn learned learns know knows signal signals signaled guess guesses cry cries cried mention quoted points pointed express expresses expressed plead pleads pleaded urge urges urged promise pledge answers answer estimates propose proposes proposed vow sigh rant wonder continue continued continues maintain snapped submitted puts shot shoots fired fires hit hits',
  he: 'he',
  she: 'she',
  stressedHe: 'him',
  stressedShe: 'her',
  they: 'they',
  it: 'it',
  self: 'i we',
  speaking: 'i we me us my our ours mine myself ourselves',
  determiners:
    'the a an his her their its our my your one two three four five six several some many most all both another other each every no these those this that other few dozens hundreds thousands',
  prepositions:
    'of for from to in on at by with about against after before during over under into through between among since until without within as than like via amid despite around near behind beyond across toward towards along outside inside including',
  links: 'of for from at with in to on by',
  breaks:
    'that who whom whose which when while where because although though if but and or so then as what how why whether is are was were be been being will would could should can may might must did does do not to until unless since',
  relatives: 'who whom whose which that where',
  between:
    "also later then has had have just once recently repeatedly often still simply even again finally further now never always previously earlier subsequently reportedly allegedly himself herself themselves itself first famously both 'd ’d is was did going",
  mister: 'mr sir lord king prince father congressman spokesman chairman businessman brother son husband actor duke pope',
  madam:
    'mrs ms miss mme lady dame queen princess mother congresswoman spokeswoman chairwoman businesswoman sister daughter wife actress duchess madam',
  offices:
    'mr mrs ms miss dr sen rep gov gen lt col sgt rev prof pm president senator secretary governor representative minister chancellor director chairman chairwoman chair chief leader speaker mayor judge justice attorney general officer detective sheriff coach manager professor doctor sir lord lady king queen prince father brother sister congressman spokesman spokeswoman spokesperson ambassador commissioner commander captain sergeant deputy vice former executive ceo founder editor author analyst strategist adviser advisor counsel lawyer actor actress singer premier councillor principal reporter correspondent host candidate nominee democrat republican democratic inspector star striker defender midfielder forward guard boss owner billionaire tycoon pollster staffer aide delegate major private count duke staff assistant associate senior acting incoming outgoing head princess pope colonel lieutenant coo cfo superintendent substitute goalkeeper winger skipper neighbor neighbour resident teacher student passenger survivor shopkeeper pensioner commuter tenant prosecutor solicitor barrister economist scientist biologist psychologist psychiatrist epidemiologist historian researcher ecologist critic chef campaigner activist volunteer engineer architect nurse surgeon fisherman singer-songwriter defendant complainant witness councilwoman councilman assemblyman assemblywoman lawmaker shareholder investor trader advocate rep mp supt insp cllr sp dsp csp dcp acp ssp alhaji alhaja hajiya barr engr hon oba shri smt reverend bishop archbishop cardinal interim dame baroness mla mlc td taoiseach tánaiste comrade uncle parent rabbi imam pastor rapper comedian bondsman',
  bare: 'police officials prosecutors authorities investigators experts scientists researchers analysts critics supporters lawyers witnesses residents doctors organisers organizers activists protesters sources lawmakers republicans democrats economists aides advisers campaigners officers detectives fans people players teachers parents students voters others executives state regulators counsel',
  papers: 'text letter email e-mail filing statement notification post message tweet caption memo release motion brief note',
  that: 'that',
  capitals:
    'born meanwhile yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun',
  naming: 'titled entitled dubbed named term word phrase so-called nicknamed terms labeled headlined known',
  maleNames:
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack henry peter gabriel juan alan philip bradley bernie ted mike joe bill bob jim tom dan chris steve jeff tim ben matt tony greg marco jeb mitch chuck harry boris vladimir emmanuel mohammed muhammad ali ahmed carlos luis miguel antonio ivan simon martin ian neil graham stuart craig barack nigel pete nick alex sam max leo oliver jared sergio pablo fernando rafael francisco manuel pedro andrés giuseppe giovanni luca matteo andrea francesco pierre jean jacques françois nicolas laurent philippe johan anders henrik magnus mikael jens søren bjørn joão paulo ahmad hassan hussein omar ibrahim abdullah volodymyr oleksandr dmytro sergei sergey keith colin edmund dennis derek roger terry barry gordon albert arthur walter howard hugh dave liam sean noah lucas adam aaron nathan kyle tyler carl duncan malcolm trevor bernard gerard conor rajesh amit sanjay arjun rahul imran kwame emeka chidi danny calum leonard igor alexei nikolai viktor andriy narendra',
  femaleNames:
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine rachel maria catherine heather diane olivia julie victoria ruth lauren kelly christina andrea hannah megan ann frances alice julia charlotte diana marie hillary huma kellyanne ivanka melania elena nina eva kate katie anne jane claire helen lucy sophie fatima aisha ursula jill kamala tulsi loretta debbie susana carly monica dana carmen isabel ana giorgia chiara francesca giulia isabelle brigitte ingrid kaja sanna olga irina natalia yulia leila judith wendy tracy joanne joan gillian hazel janet janice denise maureen sheila beryl gwen lorraine paula chloe ella sophia zoe fiona siobhan aoife niamh priya anjali sunita zainab ngozi rosalind daisy eleanor farah gloria harriet keisha lakeisha darlene',
};
