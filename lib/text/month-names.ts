/**
 * How the twelve months of the Gregorian calendar are printed, January first: full names, genitives and usual short
 * forms without their full stop, lower case, apart by commas. English, French, Spanish, Portuguese, Italian, German,
 * Dutch, Scandinavian, Polish, Turkish, Russian, Ukrainian, Arabic (Egyptian, Levantine, Maghrebi), Persian, Hebrew.
 */
export const MONTH_NAMES: readonly string[] = [
  "january,jan,janvier,janv,enero,ene,janeiro,gennaio,gen,januar,jänner,januari,stycznia,ocak,января,янв,січня,يناير,كانون الثاني,جانفي,ژانویه,ינואר",
  "february,feb,février,fevrier,févr,fév,febrero,fevereiro,fev,febbraio,februar,februari,lutego,şubat,февраля,фев,лютого,فبراير,شباط,فيفري,فوریه,פברואר",
  "march,mar,mars,marzo,março,märz,mrz,maart,mrt,marts,marca,mart,марта,мар,березня,مارس,آذار,מרץ,מרס",
  "april,apr,avril,avr,abril,abr,aprile,kwietnia,nisan,апреля,апр,квітня,أبريل,ابريل,إبريل,نيسان,أفريل,آوریل,אפריל",
  "may,mai,mayo,maio,maggio,mag,mei,maj,maja,mayıs,мая,май,травня,مايو,أيار,ايار,ماي,مه,מאי",
  "june,jun,juin,junio,junho,giugno,giu,juni,czerwca,haziran,июня,июн,червня,يونيو,يونيه,حزيران,جوان,ژوئن,יוני",
  "july,jul,juillet,juil,julio,julho,luglio,lug,juli,lipca,temmuz,июля,июл,липня,يوليو,يوليه,تموز,جويلية,ژوئیه,יולי",
  "august,aug,août,aout,agosto,ago,augustus,augusti,sierpnia,ağustos,августа,авг,серпня,أغسطس,اغسطس,آب,أوت,اوت,אוגוסט",
  "september,sept,sep,septembre,septiembre,setiembre,setembro,set,settembre,września,eylül,сентября,сен,сент,вересня,سبتمبر,أيلول,ايلول,سپتامبر,ספטמבר",
  "october,oct,octobre,octubre,outubro,out,ottobre,ott,oktober,okt,października,ekim,октября,окт,жовтня,أكتوبر,اكتوبر,تشرين الأول,تشرين الاول,اکتبر,אוקטובר",
  "november,nov,novembre,noviembre,novembro,listopada,kasım,ноября,ноя,нояб,листопада,نوفمبر,تشرين الثاني,نوامبر,נובמבר",
  "december,dec,décembre,decembre,déc,diciembre,dic,dezembro,dez,dicembre,dezember,desember,des,grudnia,aralık,декабря,дек,грудня,ديسمبر,كانون الأول,كانون الاول,دسامبر,דצמבר",
];
