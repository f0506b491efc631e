/** A name and what its bearers are called, in English, Spanish and French, folded. */
const table = `
  abigail abby abbie gail, abraham abe bram, adelaide addie ada, adrian ade, agnes aggie nessa,
  agustin tin agus, albert al bert bertie, alberto beto berto, alejandra ale alex sandra,
  alejandro ale alex jandro, alexander alex al alec lex sandy sasha xander zander,
  alexandra alex lexi lexie sandra sandy sasha alix, alexandre alex sacha, alfonso poncho fonso,
  alfred al alf alfie fred freddie, alfredo fredo alfre, alicia licha ali, alison ali allie, allan al,
  amanda mandy amy, amelia amy millie mia, ana anita anabel, andrew andy drew, andres andy,
  angela angie ange, angelica angie geli, ann anna anne annie nan nancy, annabelle anna belle,
  anthony tony ant, antoine toine tonio titi, antonio toni tono tonio nono, antonia toni tona,
  arthur art artie, augustus gus augie, barbara barb barbie babs, bartholomew bart, beatrice bea bee trixie,
  beatriz bea betty, benjamin ben benny benji, bernard bernie barney, bernadette bernie detta, bradley brad,
  brendan bren, brian bri, brittany brit britt, calvin cal, cameron cam, camille cam mimi,
  carlos carlitos charly litos, carmen menchu carmina, carol carrie, caroline caro carrie lina,
  carolina caro, catherine cathy kathy kate katie kitty cat kat cate kay trina, cecilia ceci cece celia,
  charles charlie chuck chas chaz, charlotte charlie lottie lotte, christian chris,
  christina chris chrissy tina christie, christine chris chrissy tina, christophe chris kris,
  christopher chris kit topher, cindy lucinda cynthia, claire clairette, clarence clar, claudia clau,
  clifford cliff, concepcion concha conchita, consuelo chelo consu, constance connie, cornelius neil,
  cristina cris tina, daniel dan danny dani, danielle dani danny, daphne daff, david dave davy davey,
  deborah deb debbie, delores dolly, dolores lola loli lolita, dominic dom nick, dominique dom,
  donald don donny donnie, dorothy dot dottie dolly dora, douglas doug, duncan dunc,
  edmund ed eddie ted ned, eduardo edu lalo, edward ed eddie ted teddy ned, edwin ed eddie,
  eleanor ellie nell nellie nora lenny, elena nena, elias eli,
  elizabeth liz lizzie beth betty betsy eliza elsie libby liza bess lisa lilibet, emily em emmy millie,
  emmanuel manny manu, emmanuelle manu emma, enrique quique kike, ernest ernie, ernesto neto,
  esperanza espe, esther essie, ethel effie, eugene gene, eugenia genie, evelyn eve evie, ezekiel zeke,
  federico fede kiko, felipe pipe feli, fernanda fer nanda, fernando fer nando, florence flo flossie,
  frances fran fannie frankie francie, francis frank frankie fran, francisca paca paqui fran,
  francisco paco pancho curro fran cisco quico kiko, francois fanfan franck, francoise fanchon francette,
  franklin frank, frederic fred, frederick fred freddie fritz rick, gabriel gabe gabi gab,
  gabriela gabi gaby, genevieve gen viv ginette, geoffrey geoff jeff, george georgie, georgina georgie gina,
  gerald gerry jerry, gerard gerry, gertrude gertie trudy, gilbert gil bert, gonzalo gonza chalo,
  graciela chela, gregory greg, gregorio goyo, guadalupe lupe lupita, guillaume guigui,
  guillermo memo guille, gustavo gus tavo, gwendolyn gwen wendy, harold hal harry, harriet hattie,
  helen nell nellie lena, henry hank harry hal, herbert herb bert, hortensia tencha, howard howie,
  hubert hugh bert, humberto beto, ignacio nacho, irene rene, isaac ike zac, isabel isa chabela bel izzy,
  isabella bella izzy isa, isabelle isa babette belle, isidore izzy, jacob jake, jacqueline jackie jacquie,
  jacques jacquot, jaime jimmy, james jim jimmy jamie jem, jane janie jenny, janet jan, javier javi,
  jean jeannot, jeanne jeannette, jeffrey jeff, jennifer jen jenny jenn, jeremy jerry jem, jerome jerry,
  jesus chucho chuy, jessica jess jessie, jill gillian, joaquin quino, joan joanie, joanna jo joan,
  john johnny jack jon, jonathan jon jonny nathan, joseph joe joey jo, josephine jo josie,
  jose pepe chepe pepito, josefa pepa pepita fina, joshua josh, juan juanito juancho, juana juanita,
  judith judy jude, julia julie jules, julian jules, julio julito, justin juss, karen kari,
  katherine kathy kate katie kitty kat kay kathie, kathleen kathy kate katie kay, kenneth ken kenny,
  kevin kev, kimberly kim kimmie, laura laurie lala, laurence laurie larry, lawrence larry laurie lars,
  leonard leo len lenny, leonardo leo nardo, leonor leo nora, leopold leo, leslie les, leticia lety leti,
  lewis lew louie, lillian lil lily lilly, lorenzo lencho, lourdes lulu, louis lou louie loulou,
  louise lou loulou, lucas luke luca, lucia lucy luci, lucille lucy lou, luis lucho luisito, luisa lulu,
  lucinda lucy cindy, madeleine mado maddie, madeline maddie maddy, magdalena magda lena malena,
  manuel manolo manu lolo manny, manuela manu manoli, marcel marcelin, marcela marce chela,
  margaret maggie meg peg peggy marge margie greta daisy rita madge megan, margarita rita marga mago,
  marguerite margot margo, maria mari mary marita maruja, maricarmen mamen, marie mimi manon,
  marjorie marge margie, mark marky, martha marty mattie patsy, martin marty tincho,
  mary molly polly mae mamie, mateo teo, mathieu mat matt, matilda tilly mattie, matthew matt matty,
  maurice mo maury, maximilian max, maximiliano max maxi, megan meg, melanie mel, melissa mel missy lissa,
  mercedes merche meche, michael mike mikey mick mickey mitch, michel mimi michou, michelle shelly mich,
  miguel migue mike, mildred millie, miranda randy mandy, monica moni, montserrat montse, nancy nan,
  natalia nati talia, natalie nat nattie, nathaniel nat nate nathan, nathan nate nat,
  nicholas nick nicky nico klaus, nicolas nico, nicole nicky nikki coco, norbert bert, norman norm,
  octavio tavo, oliver ollie, olivia liv livvy ollie, oscar oz ozzie, osvaldo valdo, pamela pam,
  patricia pat patty patsy tricia trish pati, patrice pat, patrick pat paddy rick, paul paulie, paula pau,
  paulina pau lina, pedro perico pedrito, penelope penny nell, percival percy, peter pete, philip phil pip,
  philippe phil, phyllis phyl, pilar pili, priscilla cilla prissy, prudence prue, rachel rae rach,
  rafael rafa, ramon moncho, raymond ray, rebecca becky becca, refugio cuca, reginald reg reggie rex,
  remedios reme, ricardo richi rica ricky, richard rick ricky dick rich richie,
  robert bob bobby rob robbie bert, roberta bobbie robbie, roberto beto rober, rocio chio,
  rodolfo rodo fito rudy, rodrigo rodri rigo, roger rodge, roland rollie, ronald ron ronnie ronny,
  rosalind roz, rosario charo chayo, rosa rosita, rosemary rose rosie romy, roxanne roxy, rudolph rudy rolf,
  russell russ, ruben rube, salvador chava salva, samantha sam sammy, samuel sam sammy, sandra sandy,
  santiago santi chago yago, sarah sally sadie, sebastian seb bastian sebas, sebastien seb bastien,
  sergio checo, sharon shari, sidney sid syd, silvia chivis, simon si, socorro coco, solomon sol,
  sophia sophie, sofia sofi, stanley stan, stephanie steph steffi stevie, stephen steve stevie,
  steven steve stevie, stuart stu, susan sue susie suzy, susana susi susa, suzanne suzie sue, sylvester sly,
  sylvia syl, teresa tere terry tess, theodore ted teddy theo, theresa terry tess tessa tracy, therese tete,
  thomas tom tommy, tiffany tiff, timothy tim timmy, tobias toby, tomas tommy, ursula ursie,
  valentina vale tina, valerie val, vanessa nessa, veronica vero ronnie, veronique vero, vicente chente,
  victor vic vico, victoria vicky vicki tori vick, vincent vince vinny, virginia ginny ginger, vivian viv,
  walter walt wally, wallace wally, wilfred will fred, william will bill billy willy liam willie,
  winifred winnie, winston win, xavier xavi zavier, yolanda yoli, yves yvon, zachary zach zack zac
`

const byWord = new Map<string, Set<string>>()
for (const line of table.trim().split(/,\s+/)) {
  const group = line.split(' ')
  for (const word of group) {
    const others = byWord.get(word) ?? new Set()
    for (const other of group) if (other !== word) others.add(other)
    byWord.set(word, others)
  }
}

/**
 * What bearers of a name are also called, and which names a nickname stands for: of `bob`, robert and rob; of
 * `alex`, alexander and alexandra.
 */
export const nicknames = (word: string): string[] => [...(byWord.get(word) ?? [])]
