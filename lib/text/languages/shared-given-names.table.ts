import { wordList } from "./word-list";

/**
 * Given names borne by women and by men, here or in another country, lower case: a name, but no sign of a gender.
 * From the same counts as the others: given at least 12,000 times.
 */
export const sharedGivenNames: ReadonlySet<string> = wordList(`
  addison aden adrian aidan ainsley alex alexis allie alma amari anderson andre andrea angel archie ari aria ariel
  armani aron asa ashanti asher ashley ashton aspen aubrey august avery ayden bailee bailey barrett baylee beau
  bennett bennie bentley bernice billie blaine blair blake bobbie bobby brady braeden brandy brantley braxton
  brennan brett brice brook brooks bryce brynn cadence caiden camden cameron camille camron camryn carey carley
  carlie carroll carson cary casey cassidy cayden cecil chandler charley charlie cheyenne chris christen christian
  christin clare claude cleo cody colby conner connie corbin corey cori cornelius cortney cory courtney coy cristian
  cruz dale dana daniele dara darcy darian darnell daryl davis davon dawson dayton deandre dee delaney demetrius
  denis denny denver deon deshawn devan devin devon devyn diamond dion dominique donnell donnie dorian drew dusty
  dylan easton eddie eddy eden elisha elliot elliott ellis elva emerson emery emory erin ernie essie eunice evan
  ezra fay finley finn forrest francis frankie freddie gabriel gabriele gael gail gale galen garland gay gayle gene
  gerry grayson greyson griffin guadalupe hadley hallie harley harper haven hayden hilary hillary hollie hollis
  hudson ilya imani inez ira iva ivory ivy jackie jade jaden jadyn jaelyn jaiden jaime jalen jameson jami jamie
  jamison jan jasper javon jayce jayden jaylen jaylin jayme jean jeri jermaine jerri jerry jess jesse jessie jewel
  jewell jimmie joan jocelyn jodie jody joey johnnie joni jordan jordon jordyn judah jude justice justine kacey
  kaden kai kaiden kali kameron kamryn kari kasey kassidy kay kayden kaydence kaye kaylin keaton keegan keenan
  kellen kelley kelly kelsey kendal kendall kennedy kenya kenzie kerry kieran kiley kim kinley kirby kobe kody korey
  kori kory kourtney kris kristian kyle kyler lacey lacy lamar lane laurel laurence laverne lavonne layne lee leigh
  lesley leslie lesly lexie lincoln lindsay lindsey logan londyn lonnie loren lou louie lupe luz lynn lyric
  mackenzie macy maddox mallory marion marley marlin marquis marty maurice mckenzie mckinley meredith merle micah
  michele mickey misha monte monty morgan muriel nehemiah nicola nikita noel noor norris nour ollie ora orion pat
  patrice patsy paxton payton pearl percy perry peyton phoenix presley quincy quinn rae randi raven ray reagan reece
  reed reese regan reid remington rene rickie riley river robbie robin robyn rocio ronnie ronny rosario rowan royce
  rudy ryan ryder rylan rylee ryleigh rylie sacha sage sammie sammy sandy santos sasha sawyer shane shannon sharron
  shaun shawn shayne shea shelby sheldon shelley shelly sidney simone skye skylar skyler sonny spencer stacey stacy
  stevie tanner taryn tate tatum tayler taylor teagan teddy terrell terrie toby tommie toni tori tracey tracy
  tristan tristen ty tyler tyree van vaughn whitney willie winifred zion
`);
