import { wordList } from "./word-list";

/**
 * Given names borne almost only by women, lower case. Most are from the counts of names given in the United States since 1930
 * (Social Security Administration, public domain): given at least 2,500 times, at most 1.5 % of them to the other sex.
 */
export const feminineGivenNames: ReadonlySet<string> = wordList(`
  aaliyah abagail abbey abbie abbigail abby abbygail abigail abigale abigayle abrianna abrielle abril acacia ada
  adaline adalyn adalynn adamaris addie addilyn addisyn addyson adela adelaide adele adelia adelina adeline adella
  adelle adelyn adelynn adia adilene adina aditi adria adriana adrianna adrianne adrienne adyson agatha agnes
  agnieszka aida aileen ailyn aimee aisha aislinn aiyana aiyanna aja akilah alaina alana alanah alani alanna alannah
  alaya alayah alayna alaysia alba alberta alea aleah alecia aleena aleigha aleisha alejandra alena alene alesha
  aleshia alesia alessandra alessia aleta aletha alethea alexa alexandra alexandrea alexandria alexia alexus alfreda
  alia aliah aliana alianna alice alicia alida alina aline alisa alise alisha alishia alisia alison alissa alisson
  alivia aliya aliyah aliza allana allegra allene alli allison alliyah ally allysa allyson allyssa alona alondra
  alora alta althea alvina alyce alycia alysa alyse alysha alysia alyson alyssa alyssia alyvia amalia amanda amaya
  amber amberly amelia amelie america amethyst amia amiah amie amina aminah amira amirah amiya amiyah amparo amy
  amya ana anabel anabella anabelle anahi anais analia analisa analise anamaria ananya anastacia anastasia anaya
  andria angela angelena angelia angelic angelica angelika angelina angeline angelique angelita angella angie ania
  aniah anika anisa anisha anissa anita anitra aniya aniyah anjali anjanette anjelica ann anna annabel annabell
  annabella annabelle annalee annaliese annalisa annalise annamaria annamarie anne anneliese annelise annemarie
  annetta annette annie annika annmarie antionette antoinette antonella antonette antonia anya aoife apryl arabella
  araceli aracely areli arely aretha ariah ariana ariane arianna arianne ariella arielle ariyah ariyana arleen
  arlene arleth arlette arline armida arnetta aryana aryanna asha ashely ashlea ashlee ashleigh ashli ashlie ashly
  ashlyn ashlynn asia astrid athena aubree aubri aubriana aubrianna aubrie audra audrey audriana audrianna audrie
  audrina aurelia aurora autum ava avah avalon aviana avianna aviva aya ayah ayana ayanna ayesha ayla ayleen aylin
  ayse ayumi azalea azucena babette bambi barb barbara barbie barbra bayleigh baylie beatrice beatrix beatriz becca
  becki beckie becky belen belinda bella belle belva benita berenice bernadette bernadine berniece bernita berta
  bertha bessie beth bethanie bethann bethany betsy bette bettie bettina betty bettye beulah beverly bianca birdie
  birgit blanca blanche bobbi bonita bonnie brandee brandi brandie braylee brea breana breann breanna breanne bree
  breeanna brenda brenna breonna bria briana brianna brianne bridget bridgett bridgette brie brieanna briella
  brielle brigette brigid brigitte brionna brisa britany britney britni britt britta brittaney brittani brittanie
  brittany brittnee brittney brittni brittny bronagh bronwyn brooke brookelyn brookelynn brooklynn bryana bryanna
  bryleigh brynlee brynna buffy cailey cailin cailyn caitlin caitlyn caitlynn caitriona caleigh cali calista calla
  calli callie cambria cami camila camilla cammie candace candi candice candida candie candis candy candyce cara
  caren cari carie carin carina carisa carissa carla carleen carleigh carlene carletta carli carlotta carly carlyn
  carma carmela carmelita carmella carmen carol carolann carole carolee caroline carolyn carolyne carolynn carri
  carrie caryn casandra casie cassandra cassie cassondra cataleya catalina catarina catharine catherine cathi cathie
  cathleen cathrine cathryn cathy catina catrina cayla caylee cecelia cecile cecilia cecily celena celeste celestine
  celia celina celine chana chanda chandra chanel chanell chanelle chantal chante chantel chantell chantelle charis
  charisma charissa charisse charity charla charleen charleigh charlene charlette charline charlize charlotte
  charmaine charolette chasity chassidy chastity chaya chelsey chelsi chelsie chelsy cheri cherie cherise cherish
  cherri cherrie cherry cheryl cheryle cheryll cheyanne chiara chimamanda china chiquita chloe chrissy christa
  christal christel christene christi christiana christianna christie christina christine christy chrystal chyanne
  chyna ciara ciarra cielo ciera cierra cinda cindi cindy cinthia citlali claire clara clarice clarisa clarissa
  claudette claudia claudine clementine cloe coleen colette colleen collette concetta constance consuelo cora coral
  cordelia corina corine corinna corinne cornelia corrina corrine crissy crista cristal cristi cristina cristine
  cristy crystal cydney cyndi cynthia dacia dagmar dahlia daija daisha daisy daleyza dalia dalila dalilah danae
  danelle danette dania danica daniela daniella danielle danika danita danna dannielle danuta danya danyelle daphne
  darci darcie daria dariana darla darleen darlene darline dasha dasia davida davina dawn dawna dawne dayana
  dayanara dayanna dayna deana deann deanna deanne deasia debbi debbie debbra debby debi debora deborah debra debrah
  dedra deeann deedee deena deidra deidre deirdre deisy deja dejah delana delanie delfina delia delila delilah
  delisa della delois delores deloris delphine demetra demetria demi dena deneen denice denise denisha denisse
  denita deonna desirae desire desiree destany destinee destiney destini destinie devorah diana diane diann dianna
  dianne dina dinah dionna dixie diya dollie dolly dolores dominga dona donita donna dora dorcas doreen dorene
  doretha dori dorinda doris dorothea dorothy dortha dorthy dottie dovie dreama dulce earlene earline earnestine
  easter eboni ebonie ebony edie edith edna edwina edythe effie eileen elaina elaine elana elayna elayne elda
  eleanor eleanore elena eleni elexis eliana elianna elicia elida elina elinor elisa elisabeth elise elissa eliza
  elizabeth elizebeth elke ella elle ellen elliana ellie elly ellyn elnora eloisa eloise elora elouise elsa elsie
  elspeth elvia elvira elyse elysia elyssa ema emalee ember emelia emely emersyn emilee emilia emilie emily emine
  emma emmalee emmaline emmalyn emmeline emmie emmy enid erica ericka erika erlinda erma ernestina ernestine esme
  esmeralda esperanza esra essence estefani estefania estefany estela estella estelle esther estrella eszter ethel
  etta eugenia eula eva evalyn evangelina evangeline eve evelin evelina evelyn evelynn everly evette evie evonne
  fabiola faith fannie fanny farrah fatima fatimah fatma fawn faye felecia felicia felicity felisha fern fernanda
  fiona fionnuala flor flora florence florine flossie fonda frances francesca franchesca francine francisca freda
  freida freya frida frieda gabriela gabriella gabrielle galilea gaye gayla gaylene gaynell gearldine gemma gena
  geneva genevieve genna georgene georgetta georgette georgia georgiana georgianna georgina geraldine geralyn geri
  gerri gertrude gia giada giana gianna giavanna gigi gilda gillian gina ginger ginny giorgia giovanna gisela gisele
  giselle gisselle giuliana gizelle gladys glenda glenna glinda gloria glory grace gracelyn gracelynn gracie
  graciela grainne grecia greta gretchen gretta griselda gudrun gwen gwendolyn gwyneth hadassah hailee hailey hailie
  haily hala halee haleigh haley hali halie halle hana hanna hannah hanneke harleigh harmony harriet harriett
  harriette hatice hattie haydee haylee hayleigh hayley haylie hazel heather heavenly hedda hedwig heidi heidy heike
  helen helena helene helga hellen henrietta herlinda herminia hilda hilde hiroko holli holly honesty honey hope
  hortencia huda ida idalia idella iesha ila ilana ileana ilene iliana ilona ilse ima imelda imogene ina india ines
  inga ingeborg inger ingrid iola iona ione irene irina iris irma isabel isabela isabell isabella isabelle isela
  isha isis isla itzel ivana ivanna ivette ivonne iwona iyana iyanna izabel izabella izabelle jacalyn jaci jacie
  jacinda jacinta jackeline jackelyn jacki jacklyn jaclyn jaclynn jacquelin jacqueline jacquelyn jacquelyne
  jacquelynn jacquline jacqulyn jada jadwiga jaelynn jaida jailene jaimee jakayla jaleah jaleesa jalisa jalissa
  jaliyah jamia jamila jamiya jamiyah jamya jana janae janay janaya jane janee janeen janel janell janelle janene
  janessa janet janeth janett janetta janette janey jania janiah janice janie janiece janine janis janiya janiyah
  janna jannette jannie jaquelin jaqueline jaquelyn jaslene jaslyn jasmin jasmine jasmyn jasmyne jaunita jaya jaycie
  jayda jayla jaylah jaylene jayna jayne jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jeana jeane jeanetta
  jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jemma jena jenae jenell jenelle jenessa jeni
  jenifer jeniffer jenise jenna jennah jennette jenni jennie jennifer jenniffer jenny jeraldine jerica jerilyn
  jerrica jesenia jesica jessa jessalyn jessenia jessica jessika jill jillian jimena jo joana joanie joann joanna
  joanne jocelyne jocelynn jodee jodi joella joelle joellen joetta johana johanna johannah johnetta johnna joi jolee
  joleen jolene jolie jolynn jonelle jonna jordana jorja josefina joselin joseline joselyn josephine josette josie
  joslyn joslynn josselyn journee jovanna jovita joy joyce joycelyn joye juana juanita judi judie judith judy julee
  juli julia juliana juliann julianna julianne julie julieann juliet julieta juliette julisa julissa juniper justina
  jutta kaci kacie kady kaela kaelyn kaelynn kaia kaila kailani kailee kailey kailyn kailynn kaitlin kaitlyn
  kaitlynn kaiya kala kalea kaleah kaleigh kaley kalia kalie kalina kaliyah kalli kallie kalynn kami kamila kamilah
  kamille kamya kandace kandi kandice kandis kandy kanisha kaori kara karah karen karena karie karin karina karis
  karisa karissa karla karlee karleen karleigh karlene karley karli karlie karly karmen karolina karoline karolyn
  karri karrie karyn kasandra kasie kassandra kassie katalin katalina katarina katarzyna kate katelin katelyn
  katelynn katerina kathaleen katharine katherin katherine kathern katheryn kathi kathie kathleen kathlene kathlyn
  kathrine kathryn kathryne kathy kathyrn kati katia katie katina katlyn katlynn katrin katrina kattie katy katya
  kayla kaylah kaylea kaylee kayleen kayleigh kaylene kayley kayli kaylie kaylyn kaylynn kaytlin kaytlyn keana
  keanna keara kecia keeley keely keesha keiko keila keily keira keisha kelcie keli kellee kelli kellie kelsea kelsi
  kelsie kelsy kendra kenia kenisha kennedi kera keren keri kerri kerrie kerstin kesha keshia keturah keyana keyanna
  keyla keyona keyonna khadija khadijah khloe kiana kianna kiara kiarra kiera kierra kiersten kierstin kiesha
  kimberlee kimberley kimberli kimberlie kimberly kimberlyn kimora kindra kinsley kira kirsten kirstie kirstin kisha
  kitty kiya klarissa kloe kora krista kristal kristel kristen kristi kristiana kristie kristin kristina kristine
  kristy kristyn krysta krystal krysten krystin krystina krystle ksenia kya kyara kyla kylah kylee kyleigh kylie
  kymberly kynlee kyoko kyra laci lacie ladonna laila lailah laina lainey lakeisha lakesha lakeshia lakia lakisha
  lana lanae lanette lanie lanita laniya laniyah laquisha laquita lara larae laraine larhonda larisa larissa
  lashanda lashay lashonda latanya latasha latesha latia latisha latonia latonya latoria latosha latoya latrice
  latricia laura laureen lauren laurene lauretta lauri laurie lauryn lavina lavinia lavonda lawana lawanda layla
  laylah lea leah leana leandra leann leanna leanne leatha leatrice leeann leeanna leeanne leela leena leesa leia
  leigha leighann leila leilah leilani leisa lela lelia lena lenora lenore leola leona leonor leonora leora leota
  lesa lesia lesli leta letha leticia letitia lettie lexi lexis leyla lia liana liane lianna lianne libby liberty
  lidia lieke lila lilah lili lilia lilian liliana lilianna lilith lilli lillian lilliana lillianna lillie lilly
  lily lilyana lilyanna lina linda linette linnea lisa lisbeth lise lisette lissa lissette lita litzy liv livia liz
  liza lizabeth lizbeth lizeth lizette lizzie ljubica lluvia lois lola lolita lona lonna lora loraine loree loreen
  lorelai lorelei lorena lorene loretta lori loriann lorie lorinda lorine lorna lorraine lorri lorrie lotte lottie
  louann louella louisa louise lourdes lu luana luann luanne lucia luciana lucie lucile lucille lucinda lucretia
  lucy ludmila luella luisa lula luna lupita lura lydia lyla lylah lynda lyndsay lyndsey lynette lynne lynnette
  lynsey lyra mabel mable macey machelle maci macie mackenna madaline madalyn madalynn maddie maddison madelaine
  madeleine madelin madeline madelyn madelyne madelynn madge madilyn madilynn madisen madisyn madonna madysen
  madyson mae maegan maeve magali magaly magan magda magdalena magdalene magen maggie magnolia maha mahogany mai
  maia maile maira mairead maisie maite maiya makaela makaila makala makayla makaylah makenna makenzi makenzie
  makiya makiyah malaya malaysia maleah malena malgorzata malia maliah malika malina malinda malissa maliyah malka
  mallorie malorie mamie manal mandi mandy manuela mara maranda marcela marcella marci marcia marcie marcy maren
  margaret margarett margarette margarita margery margie margo margot margret marguerite mari maria mariah mariam
  marian mariana mariann marianna marianne maribel maribeth maricela maricruz marie mariela mariella marielle
  marietta marilee marilou marilyn marilynn marina marisa marisela marisol marissa marita maritza mariyah marjolein
  marjorie marjory marla marlana marlee marleen marleigh marlena marlene marlie marlies marlys marni marnie marquita
  marsha marta martha martina marva mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylee marylin
  marylou marylyn mathilde matilda mattie maude maudie maura maureen maurine mavis maxine maya mayra mayte mazie
  mckayla mckenna meadow meagan meaghan mechelle mechthild meg megan meggan meghan meghann melani melanie melany
  melba melia melina melinda melisa melissa mellisa mellissa melodie melody melonie melony melva melvina melynda
  meranda mercedes mercedez mercy meridith merissa merri merry merve mette mia miah micaela michaela michelle micki
  migdalia mikaela mikala mikayla mila milagros milana mildred milena miley milica milissa millicent millie mimi
  mindi mindy minerva minnie mira miranda mireille mirella mireya miriam mirian mirna missy misti misty mitzi miya
  miyah moira mollie molly mona monet monica monika monique monserrat montserrat moriah mya myah myesha myla mylee
  myra myranda myriam myrna myrtis myrtle nada nadia nadine nailah naima nakita nalani nallely nan nanci nancie
  nancy nanette nannette nannie naoko naomi nasrin natalee natali natalia natalie nataly natalya natasha natashia
  nathalia nathalie nathaly natosha naya nayeli nechama nedra neha nelda nell nellie nelly nena nereida nettie neva
  nevaeh neveah ngozi nia niamh nichelle nichol nichole nicole nicolette nicolle nidia nikki nikole nila nilda nina
  nisha nita niya nkechi noelia noelle noemi nola nona nora norah noreen norene norine norma novella nya nyah nyasia
  nydia nyla nylah octavia odalys odessa ofelia oksana olena olga olive olivia ona opal ophelia oralia oriana orla
  ottilie paige paislee paisley paityn paloma pam pamala pamela pamella pandora pansy paola patience patrica
  patricia patti pattie patty paula paulette paulina pauline pearline peggie peggy penelope penni pennie penny perla
  petra petronella philippa phillis philomena phoebe phylis phyllis pia piper polly porsha portia pricilla priscila
  priscilla priti priya prudence qiana queen quiana rachael racheal rachel rachele rachell rachelle racquel radhika
  raeann raegan raelyn raelynn raina ramona rana randa rania raquel rashida raya raylene rayna reanna reba rebeca
  rebecca rebecka rebekah regina reina rena renae renata renate renea renee renita reta retha reva reyna rhianna
  rhiannon rhoda rhonda ria rianna richelle rihanna rina risa rita ritva rivka riya roberta rochel rochelle roisin
  rolanda romina romona rona ronda ronna rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn
  rosann rosanna rosanne rose roseann roseanna roseanne rosella roselyn rosemarie rosemary rosetta rosie rosina
  rosita roslyn rowena roxana roxane roxann roxanna roxanne roxie rubi ruby rukmini ruth ruthann ruthie ryanne
  sabina sabine sabra sabrina sade sadie sahara saira salena salina sallie sally salma samantha samara samaria
  samatha samia samira samiya samiyah sana sanaa sanai sandi sandie sandra saniya saniyah sanjuanita santa saoirse
  sapphire sara sarah sarahi sarai sari sariah sarina sarita sariyah saundra savana savanah savanna scarlet scarlett
  scarlette selena selene selina serena serenity serina shaelyn shaila shaina shakira shalonda shameka shamika shana
  shanae shanda shandra shaneka shanell shanelle shani shania shanice shanika shaniqua shanita shaniya shaniyah
  shanna shantel shantell shantelle shara sharee sharen shari sharita sharla sharleen sharlene sharon sharonda
  sharyl sharyn shasta shauna shaunna shavonne shawanda shawna shawnda shawnna shayla shaylee shayna sheena sheila
  shelbi shelbie shelia shelli sheree sheri sherie sherilyn sherita sherlyn sherri sherrie sherry sherryl sheryl
  sheyla shianne shiela shira shirin shirlee shirlene shirley shivani shonda shonna shoshana shreya shyann shyanne
  shyla siena sienna sierra sigrid silke silvia simona sindy sinead siobhan sirena skyla sofia sofie soledad soleil
  sommer sondra sonia sonja sonya sophia sophie soraya spring staci stacia stacie starla stefani stefanie stefany
  steffanie stella stephaine stephani stephanie stephany stephenie stormie sue suellen sunita sunshine susan susana
  susann susanna susannah susanne susie suzan suzann suzanna suzanne suzette suzie suzy svetlana swati sybil syble
  sydnee sydni sydnie sylvia sylvie symone tabatha tabetha tabitha taina taisha talia talisha talitha taliyah tamala
  tamara tamatha tameka tamela tamera tami tamia tamie tamika tamiko tammara tammi tammie tammy tamra tamya tana
  tanesha tangela tania tanika tanisha taniya taniyah tanja tanna tanya tara tarah tasha tasia tatiana tatianna
  tatyana tawana tawanda tawanna tawny tawnya taya tayla teena tena tenisha tenley tera teresa terese teresita
  teressa teri terra terri tess tessa tessie thalia thea theda thelma theodora theresa therese thomasina tia tiana
  tianna tiara tiarra tiera tierney tierra tiesha tiffani tiffanie tiffany tillie tina tisha tomeka tomika tomoko
  tonia tonja tonya tosha tove toya tracee traci tracie trena tresa tressa treva tricia trina trish trisha trista
  trudi trudy twila twyla tyana tyanna tyesha tyla tyra una ursula uschi valarie valencia valentina valeria valerie
  valery valorie vanesa vanessa vannessa veda velda velma velvet venessa venita venus vera verda verla verna vernita
  veronica veronika vesna vesta vianey vicki vickie vicky victoria vida vienna vikki vilma viola violet violeta
  virginia viridiana vita vivian viviana vivianna vivien vivienne vonda wanda wanjiru wendi wendy wiebke wilda
  wilhelmina willa willow wilma windy winnie winona xiaomei ximena xiomara xochitl yadira yahaira yajaira yamilet
  yamileth yaneli yanira yara yareli yarely yaretzi yaritza yasmeen yasmin yasmine yazmin yesenia yessenia yessica
  yoko yolanda yolonda yoselin yuki yulia yuliana yulissa yvette yvonne zahra zaida zainab zaira zakiya zandra
  zaniya zaniyah zara zaria zariah zariyah zelda zella zelma zena zenobia zeynep zina zoe zoey zoie zola zora zsuzsa
  zulema
`);
