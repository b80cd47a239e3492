extension Wachtwoordeisen {
    /// Words that guessing begins with, in Dutch and English: what people put digits and signs around.
    ///
    /// One word stands for all its decorations, such as `welkom` for `Welkom2026!!`. Lower case, sorted, no doubles.
    static let veelgebruikt = """
        aaabbbccc aabbcc aanmelden aap aapje aardbei aardbeien aarde aardrijkskunde abba abc abc123 abcabc abcd
        abcd1234 abcde abcdef abcdefg abcdefgh abcdefghi access accessgranted acht actie actiepunt adelaar adele
        admin administrator adodenhaag afdeling afspraak afspraken ahmed aicha ajax ajaxamsterdam ali alkmaar allah
        alles allewegenleidennaarrome almelo almere alphen altijd always amanda amazon
        ambtenaar ambtenaren ameland amen america amerika amersfoort amstel amsterdam amsterdamajax ananas
        anderlecht andrehazes andrew android angel angelique anita anja anna anne annelies annemarie anthony
        antwerpen anything apeldoorn appel appels appeltaart apple apples april arie arjan arnhem arsenal asdf
        asdfasdf asdfgh asdfghjkl asdfjkl ashley assassin assen asshole audi august augustus auto autos autumn
        azalkmaar azerty azertyuiop baas baby babyboy babygirl bakker ballet balou balto bambi banaan banana bananen
        barcelona bart bas baseball basketbal basketball bastard batman batterystaple bavaria bayern beach bear
        beatles bedrijf beer beertje beheer beheerder belgie believe bella beoordeling berend berendbotje berg
        bergen berlin bert bestevriend bestfriend bestfriends beveiliging beyonce bff bianca bieber bier biertje
        bijbel bijnapensioen bijnavakantie bijnavrij bijnaweekend biologie bird birthday bitch bitcoin black blauw
        blij blizzard bloem bloemen bloemetje blue bmw bobby boek boeken boerenkool bolcom boompje boompjebeestje
        boot boris borrel bos boterham boy boyfriend boys brabant bram brandon breda brigitte broer broertje
        broertjes brood brouwer brown bruce brugge bruin bruno brussel buddy buffalo bunny burgemeester burger bus
        butterfly cake callofduty camaro cambuur camping candy car caravan carla carlijn carnaval carolien caroline
        cars casino cat cats cavia changeit changeme changemenow chantal charizard charlie chelsea cherry chick
        chocola chocolade chocolate christel christmas christus citroen class claudia clubbrugge cocacola cock
        coffee cola coldplay collega collegas college computer confidential contract contrasena cookie cookies cor
        corona coronavirus correcthorse correcthorsebatterystaple corvette counterstrike cristiano cristianoronaldo
        cruijff crypto crystal cunt daag daan daddy dag daisy dance dancer daniel danielle dansen darthvader
        database david debian deboer december default degraaf dehaan dejong dekker delft demo denbosch denhaag
        dennis deventer devil devries dewit dialoog diamant diamond diamonds diana dick digid dijkstra dino
        dinosaurus dinsdag directeur dirk ditiseenwachtwoord ditisgeheim ditislang ditismijnwachtwoord ditisveilig
        dochter doei doemaar doetinchem dog doggy dogs dolfijn dollar dollars dolphin donald donaldduck donderdag
        donkey dora dordrecht dortmund draak drachten dragon dragonball dream dreamer dreams drenthe drie dromen
        droom drop druif druiven drums ducati duck duits duitsland duivel dumbo duurzaam duurzameinzetbaarheid eagle
        earth edcrfv ede edwin eekhoorn een eend eendje eengoedwachtwoord eenhoorn eenlangwachtwoord
        eenpaardindegang eensterkwachtwoord eentweedrie eentweedrievier egel eindelijkweekend eindhoven elephant
        elizabeth ellen els elsa eminem emma emmen engel engeland engels engeltje england enschede erik erwtensoep
        esmee euro europa europe euros eva evelien everything example excelsior ezel facebook faith falcon familie
        family father fatima fcbarcelona fcgroningen fctwente fcutrecht februari february feest feestje feijenoord
        femke ferrari feyenoord fiat fiets fietsen fire fish fleur flevoland flexplek flexwerken floor floris flower
        flowers football ford fordfocus forest forever formula formule fortnite fox france frank frankrijk frans
        fred freedom friday friend friends friesland friet frietjes frikandel frits frodo frog frogers fryslan fuck
        fuckme fuckoff fuckyou fuckyouall functioneren futurama game gameofthrones gamer games gaming gandalf
        garfield gast gebruiker gebruikersnaam geel geenidee geenwachtwoord geheim geheimpje geit geld gelderland
        geloof geluk gelukkig gelukkignieuwjaar gemeente gemeentehuis gent gentleman george gerard germany gerrit
        geschiedenis gesprek gesprekken gijs giraf giraffe girl girlfriend girls gitaar github god godverdomme
        goededag goedemiddag goedemorgen goedenavond goedenmorgen goes goku gold golden golf goodbye goodmorning
        google goud gouda gray green greet grey grijs groen grolsch groningen guest guitar gullit guus guusmeeuwis
        haai haan haarlem haarlemmermeer hacked hacker hackme hagelslag hallo hallodaar hamburger hamilton hamster
        hannah hans happiness happy hardcore harderwijk hardlopen harley harleydavidson harm harry harrypotter hart
        hartelijkwelkom hartje haslo hassan hawk hazes heaven heerenveen heerlen heineken hel heleen helena hell
        hello helloitsme hellokitty hellothere helloworld helmond helpdesk helpme hemel hendrik hendriks hengelo
        henk heracles herfst herfstvakantie herman hert hetwachtwoord hieperdepiep hilversum hobbit hockey hoekstra
        hoer hogwarts hoi hoihoi holland hollander hollandse home homer homesweethome hond honda honden hondje honey
        honing hoogeveen hoop hoorn hope horse horses hr hrm hugo huis huisje huiswerk hulk hulp hunter hupholland
        hurricane husband hutspot hyundai ibrahim ice ict idontknow iets ihateyou ijs ijsje ikbenhetvergeten
        ikhouvan ikhouvanje ikhouvanjou ikweethetniet ilove iloveme iloveu iloveyou ilse imissyou inde
        indemaneschijn ineedyou inge ingrid inloggen instagram internet inzetbaar inzetbaarheid iphone irene iris
        ironman italie italy ivo iwantyou jaap jackpot jacob jacobs jacqueline jaguar james jan janneke jansen
        janssen jantjezag januari january jarig java javascript jennifer jeroen jesse jessica jesus jet jezus jip
        joep johan johancruijff johanna johannes john joke jolanda jonas jongen jonsnow joost jordan joris jos
        joseph joshua judith judo juf juli julia julian july june juni jurgen justin justinbieber juventus kaas
        kaasje kaaskop kampen kanker kantoor karate karel karen karin kat katje katten kawasaki kees kerkrade kers
        kersen kerst kerstmis kerstvakantie kevin kids kikker killer kim kind kinderen king kingdom kip kippen
        kitten kitty klaas klas klootzak klote klotezooi koe koeien koek koekje koekjes koen koffie koffieautomaat
        kok konijn konijntje koning koningin koningsdag koster kpn kristal kroket kuijpers kus kusje kusjes kut
        kutzooi lach lachen ladies lady lamborghini lang lange langgenoeg langzalhijleven langzalzeleven laptop lars
        lasagne laura leagueoflegends leeuw leeuwarden leeuwtje leiden leidinggevende lelystad lemon lente leo
        leraar lerares letmein letmeinnow leuven lex lezen lief liefde liefje liefste lieke lieverd lightning lily
        limburg linda linkedin linux lion lisa lisanne liverpool lkjhgfdsa lockdown login logon lola london
        loonstrook lordoftherings lotte love loveme lover lovers loveyou lozinka lucas lucht lucky luckyday luigi
        lukeskywalker lul lulletje luna lunchpauze luuk maaike maan maandag maart maarten maastricht macaroni
        macbook madelief madeliefje madonna mam mama mamaenpapa mamma man manager manchester manchesterunited
        maneschijn mango mannen manon marc marcel march marcoborsato margriet maria marianne marieke marijke marijn
        mario mariska marjan mark marktplaats marleen marloes marokko martijn martin master masters mathijs matrix
        matthew max maxverstappen may maytheforcebewithyou mazda medewerker medewerkers mees meester mehmet mei meid
        meijer meisje meisjes meivakantie melanie melissa melk meloen meppel mercedes mercedesbenz merel messi
        metallica meyer mia michael michel michelle michiel mickey mickeymouse microsoft middelburg mieke mijnauto
        mijneersewachtwoord mijnhond mijnhuis mijnkat mijnnaam mijnwachtwoord milan miljonair milk millionaire milou
        minecraft minimaaltwaalf minnie minniemouse mirjam mnbvcxz moeder mohamed mohammed mommy monday mondkapje
        money monique monkey moon moonlight morpheus motdepasse mother motor motorfiets mountain mouse muis muisje
        mulder music mustafa mustang muziek mysql nac nacbreda najaar nala naomi naruto natasha natasja nec
        nederland nederlands neef negen nemo neo netflix never newyork neymar nicht nick nicole niels nienke niets
        nieuwegein nieuwjaar nieuwwachtwoord nijmegen niks nina ninja nintendo nirvana nissan noa noah noidea nooit
        noor noordbrabant noordholland nothing november oceaan ocean october office oktober olga olifant olivia oma
        omaenopa omar onedirection onetwothree onetwothreefour onthouden oom oostwestthuisbest opa opel opensesame
        oracle orange oranje organisatie oscar oss otto oudjaar overheid overijssel owl paard paarden paardje paars
        pannenkoek pannenkoeken panter panther pap papa papaenmama papegaai parel parijs paris parola party pascal
        pasen passw0rd password passwort patat patricia patrick paul pauze peace peach pearl peer penguin pensioen
        pepsi personal personeel personeelszaken persoonlijk peter peters petra peugeot phoenix piano piemel piet
        pieter pikachu pim pindakaas pinguin pink pinksteren pino piraat pirate pis pizza pizzas playboy player
        playstation pleun pluto poep poepje poes poesje poezen poffertjes poiuytrewq pokemon poker polo pony ponys
        porn porno porsche postgres prince princess prins prinses prinsesje privacy private prive project provincie
        psv psveindhoven puppy purmerend purple pussy python qazwsx qazwsxedc qazwsxedcrfv queen qweasd qweasdzxc
        qwerasdf qwerasdfzxcv qwert qwerty qwertyqwerty qwertyui qwertyuiop qwertz raad raadhuis rabbit rain rainbow
        ralph rambo ramon realmadrid red redbull regen regenboog renate renault rene richard rick rihanna rijk rik
        river rivier rob robben robert robin roblox rocky roda rodajc roel roermond roland rollingstones ron ronald
        ronaldo rood roos roosendaal root rose rotterdam roze rozen ruben rutger ruud saar salaris sam samantha
        sammie sammy sample samsung samurai sander sandra sanne sara sarah saskia saturday schaap schaapje schaatsen
        schat schatje schatjes scheerenveen scheet schiedam schiermonnikoog schildpad schip school schooltje
        schouten schrijven schumacher seat sebastiaan secret secrets secure security sem senha september server
        service sesamopenu sex sexsex sexy sgravenhage shadow shadows shakira shark sherlock shertogenbosch shit
        shitzooi sifre signin signup silver silvia simba simone simpson simpsons sinaasappel singer sinterklaas
        sittard sjoerd skivakantie skoda sky skywalker slaapkindjeslaap slang sleutel slipknot slut smile smiley
        smit smits snake sneek sneeuw sneijder snert snoep snoepje snoes snoopy snow snuf snuffie soccer soep sofie
        softijs something sonic sonja sophie southpark spaghetti spain spanje sparta spartarotterdam spider
        spiderman spijkenisse spin sport sporten sporter spotify spring springsummer stadhuis stamppot
        standaardwachtwoord star starlight stars startrek starwars stefan stefanie sten stephanie ster
        sterkwachtwoord sterren sterretje steven storm strand strandvakantie strawberry stroopwafel student studeren
        sugar suiker summer summertime summerwinter sun sunday sunny sunshine superheld superhero superman
        supermario support suriname suzan suzanne suzuki sven swift sylvia systeem system taart tamara tanja tante
        tara tarzan tea team teams teamsvergadering teamwork teddybear teddybeer telstar temp temporary tennis tent
        tering terminator terneuzen terschelling tesla test tester testing testtest teun texel thebeatles thee theo
        thequickbrownfox thequickbrownfoxjumpsoverthelazydog thijs thomas thuis thuiswerken thuiswerkplek thunder
        thursday tiel tien tiger tijdelijk tijdelijkwachtwoord tijger tijgertje tijn tilburg tim timo tineke tmobile
        tobeornottobe tobias toegang tom tommie ton toor tornado tot totziens toyota tractor trein trinity trust
        trustno trustnobody trustnoone tuesday tulp tulpen turkije turnen turquoise turtle twaalftekens twee twente
        twitter tygo ubuntu uil uiltje unicorn universiteit university usa user username users utrecht vader
        vaderjacob vakantie vakantietijd vanbasten vandenberg vandenbroek vandenheuvel vandermeer vanderveen vandijk
        vanleeuwen vanpersie vanvliet varken varkentje veenendaal veilig veiligheid veiligwachtwoord venlo vera
        verander veranderdit veranderme verdomme vergadering vergeet vergeten verjaardag verlof vermeulen verstappen
        verstappenmax vertrouwelijk vertrouwen vespa victor vier vijf vincent viool vis visje vissen visser vitesse
        vlaanderen vlaardingen vliegtuig vlieland vlinder vlinders vlindertje vlissingen vodafone vodka voetbal
        voetballen voetballer vogel vogels vogeltje volendam volkswagen volleybal volleyball volvo voorbeeld
        voorgoed voorjaar voorjaarsvakantie vos vrachtwagen vrede vriend vrienden vriendin vriendje vrijdag
        vrijdagmiddag vrijdagmiddagborrel vrijheid vrouw vrouwen vulcano vuur wachtwoord wachtwoordje
        wachtwoordvergeten walvis warcraft warrior water waterschap wednesday weekeinde weekend weekendje weert
        weetikniet weetniet welcome welcomeback welkom welkombij welkomterug welkomwachtwoord wendy werk werken
        werkgever werknemer werkplek wesley westland wethouder whale whatever whatsapp whiskey whisky white whore
        wielrennen wife wijn wijzigen wijzigmij wilco wilhelmus wilhelmusvannassouwe willem willems willemtwee
        william wim wind windows wine winnaar winner winter wintersport wintertijd wiskunde wit woensdag wolf wolven
        wonderwoman wordpress worldofwarcraft wouter wsxedc xbox yamaha yara yasmin yellow yoda youssef youtube
        yvonne zaanstad zagzagjes zaqwsx zaqxsw zaterdag zebra zee zeeland zeist zelda zes zeven ziens ziggo zilver
        zingen zoe zoetermeer zomer zomertijd zomervakantie zomerwinter zon zondag zonnebloem zonneschijn zonnetje
        zoon zuidholland zus zusje zusjes zutphen zwart zwartepiet zwemmen zwolle zxcvbn zxcvbnm
        """
}
