/** Where a full stop does not end a sentence, by language. Words in lower case, without their last stop, parted by spaces. */

export interface StopWords {
  /** A stop after these ends a sentence only when a word that opens sentences follows ("Inc. The"). */
  readonly abbreviations: string;
  /** Abbreviations before a number only ("No. 5"); elsewhere they are words. */
  readonly beforeNumber: string;
  /** Ends of words that are cut short in the middle of a compound: `Hauptstr`. */
  readonly endings?: string;
  /** After a number these end a sentence where a capital follows, unless little stands before: `40 ft`, `w 2024 r`. */
  readonly units?: string;
  /** Words that, with a capital, are more likely to open a sentence than to go on after an abbreviation; beside the small words of the cues. */
  readonly starters?: string;
}

/** Abbreviations read the same in every language: companies, titles, months. */
export const ANYWHERE =
  'sen rep gov gen n° nº dr prof mr mrs ms st jr sr inc ltd co corp bros vs etc cf al ed vol mt dept univ approx tel max min feat ft ca';

export const STOP_WORDS: Readonly<Record<string, StopWords>> = {
  en: {
    abbreviations:
      'rev hon sens reps govs lt col sgt capt cmdr adm maj cpl pvt pres supt insp det fr messrs mme mlle pp est dist ave blvd rd hwy assn bldg ala ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que alta esq viz mfg intl natl asst assoc sec incl mon tue tues wed thu thur thurs fri',
    units: 'ft lb lbs sec hrs',
    beforeNumber: 'no nos p art fig figs ch sec op cl para pt',
    starters: 'there here today yesterday tomorrow however meanwhile nobody everyone everybody please let',
  },
  de: {
    abbreviations:
      'hr hrn fr nr str bzw evtl ggf inkl exkl mio mrd vgl abs bspw bez bd hl geb gest gegr verh ehem sog usf zzgl abzgl tgl jh jhdt dipl ing phil med jur rer nat phd mag lic ob anm hrsg ff lfd chr std sek mind kath evang ev südl nördl östl westl eidg kant vors stv hptm oblt fa rd tsd',
    endings: 'str',
    beforeNumber: 's art kap bd abb tab ziff par',
    starters:
      'wir ich dort hier heute gestern morgen danach daneben damit dabei dafür dagegen daher deshalb deswegen dennoch trotzdem außerdem zudem zuletzt zuvor zunächst zugleich inzwischen mittlerweile doch jedoch allerdings auch nun jetzt später dann noch nur schon man niemand jeder alle es so sollte wer warum wo derzeit diese dieser insgesamt kurz rund nachdem während ebenso dazu davon darüber darauf daran daraus',
  },
  // Latin initials by the names of their letters
  ar: { abbreviations: 'إيه بي سي دي إي إف جي جيه إتش آي جاي كيه كي إل إم كيو آر إس تي دبليو إكس واي زد', beforeNumber: 'رقم' },
  fr: {
    abbreviations: 'apr mm mme mmes mlle mlles me mgr pr vve ste sts av bd boul env cie éd fig hab ill c.-à-d cap adj gén col lt ch ph th',
    beforeNumber: 'no art p pp chap vol n',
  },
  es: {
    abbreviations:
      'dra dras srs sra srta sres dña gral cap cnel tte lic ing arq pág págs núm art ej av avda pza apdo admón dpto depto hnos cía ee uu ff aa jj oo cc ldo lda bs ud uds vd vds excmo ilmo fdo aprox pdte secr rr hh ss mm',
    beforeNumber: 'no núm art pág cap fig vol p',
  },
  it: {
    abbreviations:
      'sig sigg sigra dott avv ing geom arch rag on cav card mons col cap ten pag pagg art artt ecc es ss fig tav lgs cod proc pen civ sec econ',
    beforeNumber: 'n nn art pag cap fig vol p',
  },
  pt: {
    abbreviations:
      'sra srs dra drs profa profas exmo exma eng arq cel cap maj ten sarg dep des pres pág págs núm art av pç ltda cia ex obs máx',
    beforeNumber: 'no n nº art pág cap fig vol p',
  },
  nl: {
    abbreviations: 'dhr mevr mw drs ir ing bv nv nr blz jl th chr joh geb bijv enz resp incl excl mln mld hr str afd zgn',
    beforeNumber: 'nr nrs art blz p',
  },
  sv: {
    abbreviations: 'dvs osv kl nr hr resp jfr inkl exkl milj mdr kap',
    beforeNumber: 'nr kap s kl',
  },
  no: {
    abbreviations:
      'dvs osv kl nr stk dir adv stud jf iflg ifølge inkl ekskl mill mrd kap hr pkt evt mv tlf pga vha skt ltr fru chr bl lign vedr ang adr afd alm bla el eng etg forts frk gl hhv jvf mag mio modsv nedenst nuv osfr overs pct resp sml såk tdl ugtl udg ung vejl',
    beforeNumber: 'nr kap s kl pkt stk',
    units: 'pct mio mia mill mrd',
  },
  pl: {
    abbreviations:
      'ul al pl os godz tys mln mld im hab inż mgr lek płk ppłk kpt por ppor mjr sierż asp kom podkom nadkom bp abp kard św błg ks o s np tzw tzn tj m.in r w ww nr pkt poz str rozdz ust ur zm wg ds woj pow gm red wyd min sek tel ok',
    beforeNumber: 'godz nr art ust pkt poz str rozdz s ul par ok',
    units: 'r w',
    starters:
      'to na do za po od przy dla jak gdy nie tak ale jednak jego jej ich ten ta te tego według podczas tam teraz dziś wczoraj jutro wszyscy nikt każdy',
  },
  cs: {
    abbreviations: 'ing mgr bc mudr judr phdr rndr doc arch např tj tzv tzn cca mil mld tis ul nám tř str č odst písm hod popř resp sv red',
    beforeNumber: 'č str odst čl par ul',
  },
  ru: {
    abbreviations: 'гг ул им др проф акад руб коп млн млрд тыс стр см ст обл р-н пос пгт д-р просп пр пер куб дол долл напр',
    beforeNumber: 'д кв п рис гл',
    starters: 'в на и но а он она они оно мы я вы это этот эта эти по при для из к с у о об от до за как что если когда не также однако',
  },
};

/** Months, cut short: only before a day or a year. */
export const MONTHS: ReadonlySet<string> = new Set(
  'jan feb febr mar apr jun jul aug sep sept oct okt nov dec dez jänn janv févr fév avr juil déc ene abr ago dic gen mag giu lug set ott fev mai out maj mrt mei'.split(
    ' ',
  ),
);

/** American states, cut short: after a town and a comma they end a sentence where a capital follows. */
export const STATES: ReadonlySet<string> = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va'.split(
    ' ',
  ),
);

/** What a cardinal number follows, so that its stop is a full stop. */
export const NUMBERED: Readonly<Record<string, string>> = {
  de: 'seite platz nummer kapitel artikel paragraf paragraph version band heft teil kanal gleis halle zimmer stufe rang position gruppe welle tor linie uhr jahr alter von auf rund etwa knapp über insgesamt noch nur minus plus formel highway nr flug windows typ klasse',
};

/** Titles: a name follows, whatever word it looks like. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sen gov sgt capt lt skt sct hr fr mme mlle sra srta dra profa mevr dhr drs ks św dott'.split(' '),
);

/** Abbreviations only with a capital: `in Orrin, Ill. (AP)`; in small letters they are words: `He was ill.` */
export const CAPITALS_ONLY: ReadonlySet<string> = new Set('ill ore miss wash mass ark pa ind mon wed fri sec hon sen'.split(' '));

/** Abbreviations only in small letters; with a capital they are names: `He met Max.` */
export const SMALL_ONLY: ReadonlySet<string> = new Set('max ed'.split(' '));

/** Names that end in a mark of their own. */
export const LOUD_NAMES: ReadonlySet<string> = new Set('yahoo jeopardy wham'.split(' '));

/** Written like another language as far as stops go. */
export const STOP_WORDS_OF: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', da: 'no', ca: 'es', gl: 'pt', af: 'nl' };

/** Languages that write ordinals with a stop and nouns with a capital ("3. Oktober"); elsewhere the noun's small letter tells ("3. oktober"). */
export const STOP_ORDINALS: ReadonlySet<string> = new Set(['de', 'lb']);

/** A stop after these ends the sentence when a capital follows, unless it is one of `CLOCK_TAILS`. */
export const SENTENCE_CLOSERS: ReadonlySet<string> = new Set('a.m p.m etc usw ecc osv enz etw itd itp u.s.w m.v mv'.split(' '));

/** What goes on after "6 p.m." with a capital. */
export const CLOCK_TAILS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december et est edt eastern ct cst cdt central mt mst mdt mountain pt pst pdt pacific gmt bst utc local aest ist'.split(
    ' ',
  ),
);
