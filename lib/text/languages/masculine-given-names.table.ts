import { wordList } from "./word-list";

/**
 * Given names borne almost only by men, lower case. Most are from the counts of names given in the United States since 1930
 * (Social Security Administration, public domain): given at least 2,500 times, at most 1.5 % of them to the other sex.
 */
export const masculineGivenNames: ReadonlySet<string> = wordList(`
  aaden aarav aaron abbas abdallah abdiel abdul abdullah abe abel abelardo abner abraham abram adalberto adam adan
  aditya adolfo adolph adonis aedan agustin ahmad ahmed aiden ajay akeem akira al alain alan alasdair alastair
  albert alberto aldo alec alejandro aleksander alessandro alexander alexandro alexzander alfonso alfonzo alford
  alfred alfredo ali alistair allan allen alonso alonzo alphonse alphonso alton alvaro alvin amado amador amarion
  ambrose ameer amin amir ammon amos anders andreas andrei andres andrew andy angelo angus anibal anish anson
  anthoney anthony antione antoine anton antone antonio antony antwan antwon aric arjun arlan arman armand armando
  armon armond arnav arne arnold arnoldo arnulfo art arthur arturo arvin ashok atticus augustin augustus aurelio
  auston avraham avrohom axel ayman barney barron barry bart bartholomew barton bashar bashir basil baxter beckham
  ben benedict benito benjamen benjamin benny benson benton bernard bernardo bernie bert bertram bilal bill billy
  bjorn blane bob bodie bogdan booker boris boyce boyd brad braden bradley bradly braedon brain branden brandon
  brandt branson brant braulio brayan brayden braydon braylon brendan brenden brendon brennon brent brenton bret
  brian bridger brien brock broderick brody bronson bruce bruno bryan bryant brycen bryon bryson bud buddy buford
  burke burl burt burton buster butch byron cade caden cael caesar cain cal cale caleb callum calvin camilo carl
  carleton carlo carlos carlton carmelo case casen cason cassius ceasar cedric cedrick cesar chad chadwick chaim
  charles charlton chester chet chinedu chip christofer christoper christophe christopher chukwuemeka ciaran cillian
  clarence clark claud claudio clay clayton clement clemente cleve cleveland cliff clifford clifton clint clinton
  clyde codey cohen cole coleman coleton colin collin colt colten colter colton columbus connor conor conrad
  constantine corban cordell cormac cortez corwin craig crawford creighton crispin cristobal cristofer cristopher
  cullen curt curtis curtiss cy cyril cyrus dai dajuan dallin dalton damarcus damarion dameon damian damien damion
  damon dan dandre dane dangelo danial daniel danilo danny dante daquan darell darin dario darius darold darrel
  darrell darren darrick darrin darrius darron darryl darvin darwin dashaun dave david davonte dax daxton daylon
  dean deangelo deante deanthony declan dedrick dejuan delano delbert delmar delmer delton delvin demarco demarcus
  demario demarion demetrio demetrios demond dennis denton denzel denzil deondre deontae deonte dequan dereck derek
  deric derick derik deron derrek derrell derrick derwin desean desmond devante devonta devontae devonte dewayne
  dewey dewitt dexter dezmond dhruv diarmuid dick diego dieter dillion dillon dimitri dino dionte dirk dmitry
  domenic domenick domenico domingo dominic dominick dominik don donal donald donavan donavon donn donny donovan
  dontae donte dontrell doug douglas douglass doyle dragan drake duane dudley duncan dustin duwayne dwain dwaine
  dwane dwayne dwight dylon eamon ean earl earle earnest eben ebrahim ed edgar edgardo edison edmond edmund edmundo
  edson eduardo edward edwardo edwin eero efrain efren eilif elbert elden eldon eldridge eleazar elgin eli elian
  elias eliezer elijah eliseo ellsworth elmer elmo eloy elroy elton elvin elvis elwin elwood emanuel emeka emil
  emiliano emilio emmanuel emmet emmett emmitt emre enoch enrico enrique enzo ephraim erasmo eric erich erick erik
  ernest ernesto errol ervin erwin esteban estevan ethan ethen eugene eugenio evans everardo everett ezekiel
  ezequiel fabian fadi faisal farid faustino federico felipe felix felton ferdinand fergus fermin fernando fidel
  finbar finlay finnegan flavio fletcher florentino florian floyd foster francesco francisco franco frank franklin
  franklyn franky fransisco franz fred freddy frederic frederick fredric fredrick fredy freeman fritz fyodor gabe
  gage gannon gareth garett garfield garret garrett garrick garrison garry garth gary gaston gauge gaven gavin
  gaylord gearld geert genaro geno geoffrey george geovanni gerald gerard gerardo gerhard german gerold gerson gian
  giancarlo gideon gil gilbert gilberto giles gino giovani giovanni giovanny giuseppe glen glendon glenn gonzalo
  goran gordon grady graham grant granville greg gregg greggory gregorio gregory grover guillermo gunnar gunner gus
  gustav gustavo guy habib hakan hakeem hal hamid hamilton hamish hamza hank hannes hans harald hardy harlan harland
  harmon harold harris harrison harry haruki harvey hasan hassan hayward haywood heath hector helmut henrik henry
  herbert heriberto herman hernan herschel hershel hezekiah hilario hilton hiram hiroshi hobert holden homer homero
  horace horacio hosea hossein howard hoyt hubert huey hugh hugo humberto humza husam hussam hussein iain ian
  ibrahim ignacio igor ike iker immanuel imran irvin irving irwin isaac isaak isac isai isaiah isaias ishaan ishmael
  isiah isidro ismael ismail isreal issac ivan ivor izaiah izayah jabari jace jack jackson jacob jacoby jadiel
  jagger jaheim jair jairo jake jakob jakobe jakub jaleel jamaal jamal jamar jamarcus jamarion jameel james jamir
  jamon jaquan jared jarell jaret jarett jarod jaron jarred jarrell jarret jarrett jarrod jarvis jase jasen jason
  javan javier javion javonte jax jaxen jaxon jaxson jaxton jay jayceon jaycob jayson jayvon jed jedediah jedidiah
  jeff jefferey jefferson jeffery jeffrey jeffry jens jerad jerald jeramiah jeramie jeramy jered jerel jeremey
  jeremiah jeremias jeremy jerimiah jermey jerod jerold jerome jeromy jerrell jerrod jerrold jesus jim jimmy jiri
  joachim joaquin job jochen joe joel joesph johan johannes john johnathan johnathon johnny johnpaul johnson johny
  jon jonah jonas jonatan jonathan jonathon jordy jorge jorgen jose josef joseluis joseph josh joshua joshuah josiah
  josue jovanny jovany juan juancarlos judd judson julian julio julius junior jurgen juri justen justin juwan kade
  kael kahlil kaleb kalvin kamal kane kareem karim karl kash kason kaspar keandre keir keith kelton kelvin ken kenan
  kendrick kenji kenneth kennith kenny kent kenton kermit kevan kevin kevon keyshawn khaled khalid khalil kian kieth
  kingston kiril kirk kirt klaus knox koby koen kofi kole kolten kolton konrad kraig krish kristofer kristoffer
  kristopher kurt kurtis kwame kyron kyson ladarius lafayette lamarcus lamarr lamont lamonte landen landon lanny
  larry lars laszlo lathan lawerence lawrence lazaro leander leandro lech leeroy leif leland lemuel lenard leo leon
  leonard leonardo leonel leonidas leopold leopoldo leroy les lester levi lewis lex liam lino linus linwood lionel
  lloyd lon lonny lorenzo lorne lothar louis lowell loyd luc luca lucas lucian luciano lucien lucio lucious lucius
  luigi luis luiz lukas luke luther lyle lyman lynwood mac mack magnus mahlon mahmoud malachi malakai malaki malcolm
  malcom malik manfred manny manuel marc marcel marcelino marcello marcellus marcelo marco marcos marcus marek
  margarito mariano mario mark marko markus marlon marques marquez martez martin marvin mateo mathew mathias matias
  matt matteo matthew matthias mauricio mauro max maxim maximilian maximiliano maximillian maximo maximus maxwell
  maxx maynard mehmet mekhi melton melvin melvyn menachem mervin michael micheal michel miguel miguelangel mike
  mikhail milan miles milford millard milo milos milton mirko misael mitch mitchel mitchell mohamad mohamed mohammad
  mohammed moises montrell mordechai morris morton mose moses moshe mousa muhammad murat murray musa mustafa
  mustapha myles myron napoleon narendra nash nasir nasser nathan nathanael nathanial nathaniel nathen neal ned neil
  nelson nestor newton nicholas nicholaus nick nicklaus nickolas nicolas nigel nikhil nikolai nikolas nikos niles
  nils noah noe nolan norbert norberto norman normand obed octavio octavius odin odis olaf ole oleg olen olin oliver
  olivier omar omarion omer oran oren orin orlando orrin orval orville osama osbaldo oscar osman osvaldo oswaldo
  otieno otis otto owen pablo paolo pasquale patricio patrick paul paulo pavel pedro pekka per pete peter petr phil
  philip philippe phillip pierre pieter piotr porfirio pranav prentice preston princeton quentin quenton quinten
  quintin quinton raed rafael rafal raheem rahul rainer rajesh ralph ramiro ramon rance randal randall randel randle
  randolph randy ransom raphael rashaad rashad rashard rasheed rasmus rauf raul ravi rayford raymon raymond raymundo
  raynard reginald reinaldo renaldo renard renato reno reuben rex rey reymundo reynaldo reynold reza rhett ricardo
  rich richard richmond rick rickey ricky rico ridge rigoberto rishi ritchie rob robb robert roberto rocco rod
  roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogers rohan rojelio roland rolando rolf rolland
  rollin roman romeo ron ronald ronaldo ronan roosevelt rory roscoe rosendo ross rowdy rowland roy ruben rubin
  rudolph rueben rufus rune rupert russ russel russell ryker ryne sabastian saeb sahil sal salah saleh salomon
  salvador salvatore sam sameer sami samir sampson samson samual samuel sanford sanjay santiago santino santo
  satoshi saul savion scot scott scotty seamus sean sebastian sebastien sedrick sergei sergey sergio seth seymour
  shad sharif sherman sherwin sherwood shimon shlomo shmuel sigurd silas simeon simon slade slobodan solomon soren
  stan stanford stanislav stanley stanton stefan stefano stephan stephen stephon stetson stevan steve steven stewart
  stig stoney stuart suresh sven sverre syed sylas sylvester tad tadeusz takeshi talan talmadge tarik tariq tavares
  tavion ted teodor teodoro terance terell terence terrance terrence terry tevin thad thaddeus theadore theodore
  theron thiago thierry thomas thor thorsten thurman tim timmothy timmy timo timothy tito titus tobias tobin tod
  todd tom tomas tomasz tommy tony torsten trae travis travon trayvon tre tremayne trent trenten trenton trever
  trevin trevion trevon trevor trey treyton treyvon tripp troy truman tyquan tyrel tyrell tyron tyrone tyrus tyson
  ulises ulysses umar uriel uwe vaclav valentin valentino vance vasily vernon vicente victor vidal vikram viktor
  vince vincent vincente vincenzo vinson virgil vito vladimir vladislav volodymyr wade waldo walid wallace walter
  walton ward wardell warren wayland waylon waymon wayne weldon wendell werner wes wesley westin westley weston
  wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilhelm willard william williams willian willis
  wilson wilton wim windell winford winston wolfgang woodrow woody wyatt xander xavi xavier xzavier yaakov yahir
  yahya yair yandel yannis yasser yehuda yevgeny yisroel yitzchok yitzhak yoel yorgos yosef yousef youssef yusuf
  zachariah zachary zachery zack zackary zackery zaid zaiden zakary zander zane zavier zayden zbigniew zechariah
  zeke zev zoltan
`);
