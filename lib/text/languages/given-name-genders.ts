import { wordList } from "./word-list";

/** Given names borne almost only by women, lower case; names in use for both are left out. */
export const feminineGivenNames: ReadonlySet<string> = wordList(`
  abigail adriana agnes aisha alejandra alexandra alice alison amanda amelia amina amy ana andrea angela anita ann anna
  anne annette antonia aoife ayesha barbara beatrice beatriz bernadette beth betty bridget brigitte camilla carla carmen
  carol caroline catherine cecilia charlotte chiara chloe christina christine claire clara claudia cristina cynthia
  daniela dawn deborah delia denise diana diane donna dorothy eleanor elena elisabeth elizabeth ella ellen emily emma
  esther eva eve evelyn fatima fiona florence frances francesca gabriela georgia giorgia gloria grace hannah harriet
  heather heidi helen helena ines ingrid irene isabel isabella isla jacinda jane janet jean jennifer jenny jessica joan
  joanna josephine judith julia julie karen kate katherine kathleen kathryn katie khadija laila laura leila
  leyla liliana linda lisa liz lorraine louise lucia lucy lydia maha maggie manal margaret margarita maria mariam marie
  marina marta martha mary maryam maureen megan melanie melissa mette michelle miriam monica nadia nadine nancy naomi
  natalia natalie nicola nikki noor nora norma olga olivia pamela patricia paula pauline petra philippa priti priya
  rachel rana rania rebecca rita rosa rose ruth sally samantha sandra sara sarah sheila sofia sonia sophia sophie
  stephanie susan suzanne sylvia tamara tanya teresa theresa tina ursula valerie vanessa vera veronica victoria
  violet virginia wendy yasmin yolanda yvette yvonne zainab zara zoe
`);

/** Given names borne almost only by men, lower case. */
export const masculineGivenNames: ReadonlySet<string> = wordList(`
  aaron abbas abdallah abdullah adam ahmad ahmed alan albert alexander alfred ali amir andrew anthony antonio arthur
  ayman bashar benjamin benny bernard bernie bill bob boris brian bruce carl carlos charles christopher colin craig
  daniel dave david dennis diego dmitry donald doug duncan ed eduardo edward emmanuel eric ernest fadi federico felipe
  fernando francisco frank franz fred gary geoffrey george gerald gerhard giovanni giuseppe glenn gordon graham greg
  guy hans harold harry hassan henry hossein hugo humza husam hussam hussein ian ibrahim igor imran isaac ismail ivan jack jacob
  jake james jamal jared jason javier jeff jeffrey jeremy jerome jim joe john jonathan jorge jose josef joseph juan julian julio
  jurgen karim karl keir keith kenneth kevin khaled khalid larry lars lawrence leonard liam louis luca lucas luis mahmoud
  manuel marc marcel marco marcus mario mark martin matthew michael michel miguel mike mohamed mohammad mohammed muhammad
  mousa musa mustafa narendra nathan neil nicholas nicolas nigel nikolai noah oliver omar osama oscar otto owen pablo
  patrick paul pedro peter philip pierre raed rafael ralph ramon raymond reza ricardo richard rishi rob robert roberto
  rodrigo roger roland ron ronald rory roy rupert saeb saleh salah sami samuel scott sean sebastian sergei simon stephen
  stefan steve steven stuart tariq terry thomas tim timothy tobias tom tony trevor vincent viktor vladimir volodymyr
  walter wayne william xavier yahya yasser yitzhak yusuf zachary
`);
