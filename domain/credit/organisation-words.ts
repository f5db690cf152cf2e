/** "Presidência" as "presidencia": one spelling of a word is enough. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[.’']s?$/, '')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '');

/** Words that are part of an organisation's name and hardly ever of a person's. */
const WORDS = new Set(
  (
    'agency agence agencia agência agenzia agentur airlines airways airport archive archives archiv army arts ' +
    'associated association asociación authority bank battalion board brigade bros broadcasting ' +
    'bundeswehr business cathedral center centre chamber channel chronicle church cinema city clinic club coalition ' +
    'collection college comité comune commission committee communications company conference congress ' +
    'consortium corp corporation council county courier daily department desk digital diocese directorate ' +
    'disney dispatch division embassy emergency energy engineering enquirer enterprises entertainment examiner express ' +
    'facebook family fc federal federation ferrovie festival feuerwehr film films fire force forces foreign foundation ' +
    'fundación gallery games gazette globe gmbh gobierno government governo group guardian ' +
    'health herald history holdings hospital images inc independent industries inquirer insider instagram institut institute ' +
    'institution interior international journal kommune kriminalpolizei lab laboratories laboratory labs league library llc ltd ' +
    'magazine mail mairie media military ministère ministerio ministério ministerium ministry mirror ' +
    'mission morning motor motors municipality musée museum museo music nasa national nations navy network networks ' +
    'news newspaper newspapers northwest observatory observer office official olympic online opera orchestra organisation ' +
    'organization papers parliament parlament partners party photo photography photos pictures platoon plc polícia ' +
    'policía police polizei polizia post prefeitura presidencia presidency presidential president prensa ' +
    'press pressebüro presse prison production productions project province publications publishing radio records ' +
    'regiment register regional relations republic resort resources review royal satellite school science sciences secretariat secret ' +
    'security senate service services sheriff society software solutions space sport sports staatskanzlei stadium stadt stadtarchiv state station ' +
    'studio studios syndicate systems team technologies technology telegraph television theater theatre ' +
    'times tribune troops trust tv twitter union united universal universidad universidade université università ' +
    'universität university verlag verein video ville war weekly wire works world youtube zeitung ' +
    'bundestag bundesregierung kreis landkreis gemeinde ayuntamiento ajuntament generalitat consejo junta ' +
    'министерство пресс-служба служба мвд мчс минобороны агентство администрация правительство ' +
    'polis politiet politi regeringen universitet universiteit ministerie gemeente politie rijksoverheid ' +
    'biennale fondazione fondation ligue fédération comitato squadra vigili carabinieri vaticano vatican ' +
    'weather zoo aquarium aerospace airforce artillery biotech pharma pharmaceuticals robotics dynamics ' +
    'innovations instruments semiconductor automotive racing cycling football cricket rugby athletics soccer basketball baseball ' +
    'defence defense justice education transport transportation treasury customs coastguard coast border patrol ' +
    'homeland navy marines squadron star bee sentinel oregonian statesman tennessean courant advertiser sun-times post-gazette canada shimbun copyright image unit spokesperson spokesman supreme nyhetsbyrån ntb corps infantry command staff general’s ' +
    'collaboration survey geological electronics airline associates bulletin campaign cooperative dept design expedition facility ' +
    'electric power social estate limited tourismus werbung bistum erzbistum infografik ' +
    'ag kg werke rundfunk kanton komitee impressum echo argus evening leader recorder nation today live ' +
    'earth maps ilbo infrastructure initiative interactive investigations legislature logistics maritime ministries municipal newswire ' +
    'nonprofit observatories philharmonic podcast preservation prosecutor prosecutors realty recordings rehabilitation rescue restaurant ' +
    'simulations supermarket surveillance symphony technical telecom tourism transit trustees utilities veterans vineyard visuals ' +
    'volunteers wildlife winery workshop agencja agentura kancelaria ministerstwo prezydencji ' +
    'wildfire oil machine pic zprávy noviny deník gazeta dziennik novine vijesti uutiset lehti tidning tidningen avisen krant dagblad diario jornal ' +
    'notícias noticias quotidien giornale notizie gazetesi ajansı новости газета канал телеканал ' +
    'fundacao prefeitura secretaria assembleia tribunal governo exercito marinha bombeiros defesa aeronautica ejercito fuerzas bomberos guardia alcaldia gobernacion embajada senado congreso asamblea emergencias urgences secours sapeurs samu seguridad sanidad parlamento comune prefettura questura regione provincia protezione mairie prefecture gendarmerie pompiers kommun lansstyrelsen regionen fylke stadtverwaltung rathaus landratsamt agencia orgao clube federacao confederacao sindicato ong arquivo acervo coletivo instituto defensoria procuradoria fiscalia armada mossos ertzaintza renfe ' +
    'polisen poliisi pelastuslaitos ministerio puolustusvoimat rajavartiolaitos hasici policie policja policija straz urad urzad magistrat kancelar ministerstvo ministarstvo vlada kabinet guvernul primaria politia ministerul jandarmeria ' +
    'sajtoiroda miniszterium hivatal rendorseg onkormanyzat honvedseg bakanligi belediyesi valiligi mudurlugu baskanligi emniyet ' +
    'полиция прокуратура мид росгвардия роскосмос кремль комитет управление пресс-центр министерството община пресцентър дснс поліція міноборони офіс генштаб зсу сбу ' +
    'υπουργειο αστυνομια πυροσβεστικη γραφειο pemerintah kepolisian polsek basarnas bnpb bpbd setneg biro jabatan bomba pdrm brandweer ' +
    'humas pemkab pemkot pemprov polda polres kementerian dinas kominfo setpres polri tni'
  )
    .split(' ')
    .map(plain),
);

/** Whether a word says that a name is a body's: "Press", "PRESIDÊNCIA". */
export const isOrganisationWord = (word: string): boolean => WORDS.has(plain(word));
