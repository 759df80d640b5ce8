/**
 * Words that Swedes build passwords of, the likeliest first: there is no maintained Swedish list for the estimator. Our own
 * choice; the municipalities come from the domain. Spelt with å, ä and ö; the estimator also gets them without.
 */
export const swedishPasswordWords: readonly string[] = `
lösenord hemligt hemlig hemlighet välkommen inloggning logga hejsan hej hejhej abc123 qwerty asdfgh qwert asdf test prova
sommar sommaren vinter vintern höst hösten vår våren jul julen påsk midsommar semester ledig fredag lördag söndag måndag tisdag
onsdag torsdag januari februari mars april maj juni juli augusti september oktober november december idag imorgon
jag du han hon den det vi ni de mig dig sig oss er dem min din sin vår mitt ditt sitt mina dina sina en ett och att som på är av
för med till inte om men så har kan ska vill skulle måste får var blir bli vara hade kunde när där här då nu aldrig alltid ofta
mycket många alla allt något någon inget ingen bara också sedan igen hur vad vem vilken varför eller
älskar älskling kärlek hjärta hjärtat puss kram kompis vän vänner familj familjen mamma pappa mormor morfar farmor farfar syster
bror barn barnen baby flicka pojke tjej kille sambo fru make dotter son hund hunden katt katten kissen vovve häst hästen kanin
fågel björn älg varg räv tiger lejon apa ko gris fisk drake delfin
sverige svensk svenska stockholm göteborg malmö uppsala norrland skåne dalarna värmland gotland öland småland halland blekinge
sörmland västmanland gävle hälsingland jämtland lappland bohuslän dalsland norge danmark finland europa
sol solen solsken måne stjärna stjärnor himmel hav havet sjö sjön skog skogen berg blomma blommor ros rosor träd gräs regn snö
is eld vatten luft jord vind storm åska natt dag morgon kväll
röd blå gul grön svart vit rosa lila orange brun grå guld silver
glad gladast lycka lycklig bra bäst snygg fin vacker söt stor liten ny gammal stark cool häftig rolig kul
kaffe fika choklad godis glass bulle kanelbulle banan äpple jordgubbe blåbär hallon pizza öl vin mat ost smör bröd mjölk
fotboll hockey handboll bandy golf tennis fiske jakt musik gitarr piano dans spel dator data telefon mobil bil bilen volvo saab
båt båten cykel moped motorcykel hammarby djurgården aik ifk malmöff brynäs frölunda färjestad leksand modo luleå
hus huset hem hemma stuga stugan sommarstuga rum dörr fönster nyckel nycklar lås öppna stäng
jobb jobbet arbete kontor kontoret skola skolan förening föreningen styrelse styrelsen kassör ordförande chef verksamhetschef
samordnare administratör admin användare konto anställd volontär stödperson stödjare
brottsoffer brottsofferjour brottsofferjouren jour jouren jourplan stöd hjälp stöd våld trygg trygghet vittne vittnesstöd polis
åklagare domstol rättegång brott offer planering plan planen rapport budget
enkel enkelt lätt svår säker säkert säkerhet privat viktig viktigt byt byta nytt nya gamla glömt glömmer kommer ihåg
riktigt riktig lång långt kort fras mening ord ordet tecken bokstav siffra siffror nummer rad sida bok
ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio
femtio sextio hundra tusen miljon första andra tredje
anna eva maria karin kristina lena kerstin sara elin emma ida linda malin jenny sofia hanna julia johanna amanda ebba alice maja
elsa astrid wilma ella alma agnes olivia freja vera signe ingrid birgitta margareta elisabeth marie ulla gun inger susanne monica
helena åsa camilla annika cecilia therese caroline lisa stina moa nora klara ester tuva selma lilly saga
lars mikael anders johan erik per karl peter jan thomas daniel fredrik andreas stefan hans bengt mats bo nils olof gunnar göran
magnus alexander oskar oscar victor viktor william lucas liam noah hugo elias adam alfred leo axel arvid filip ludvig theo simon
jonas martin niklas marcus mattias christian patrik robert david henrik björn leif kent ulf sven arne åke rolf kjell
andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson jansson hansson
bengtsson lindberg lindström lindqvist berg bergström lundberg lundgren sandberg
gud jesus fan skit jävla helvete satan
`
  .trim()
  .split(/\s+/);
