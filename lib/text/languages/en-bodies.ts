import { wordList } from "./word-list";

/** Words that show that a capitalised English name is a body’s: a firm, an office, a club, a state. */
export const englishBodies: ReadonlySet<string> = wordList(`
    directorate division bureau administration programme program committee subcommittee
    ministry party movement council committee commission court office agency bank group union university institute company
    corporation corp co llc gmbh holdings partners capital industries inc ltd plc fc afc united city club federation association league foundation authority department house
    parliament congress senate police army forces service services organisation organization embassy consulate center
    centre network news tv radio channel times post press herald guardian telegraph journal street states kingdom republic
    israel iran washington moscow beijing london tehran kremlin pentagon nato eu un us uk reuters afp ap board society
    trust front brigades coalition fund airlines motors hamas fatah school college hospital church museum theatre theater stadium airport street research associates economics
    foods systems technologies logistics pharmaceuticals pharma minerals metals mining resources energy electric
    electronics semiconductors software solutions securities investments equity ventures advisors advisers properties
    estates homes housing realty builders construction engineering laboratories labs therapeutics biosciences
    healthcare insurance assurance mutual savings airways aviation aerospace railways railway rail trains buses
    transit ferries shipping maritime brewery breweries brewing beverages stores supermarkets retail brands
    entertainment studios pictures records publishing publishers communications telecom wireless mobile media
    broadcasting enterprises enterprise trading traders exchange consulting consultancy dynamics robotics motorsport
    racing sports rovers wanderers athletic albion olympic academy alliance amnesty archive assembly assizes boards
    brigade cathedral charity clinic clinics commons confederation consortium constabulary convention cooperative
    co-operative diocese embassies exchequer faculty farmers fellowship garrison greenpeace home-office
    hotel hotels infirmary inquiry inspectorate institution laboratory legislature library magistrates
    monarchy mosque municipality observatory opec oversight panel patrol project prosecutors quango registry regiment
    schools secretariat seminary squad sanctuary syndicate task-force teamsters treasury tribunal unicef interpol
    europol unison utilities waterways water workers zoo
  
`);
