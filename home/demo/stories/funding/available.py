"""Calls one can apply for now or soon: closing soon, open, rolling and upcoming."""

from decimal import Decimal

from ..shapes import FundingCall

DESK = "Sportello bandi dell’associazione: bandi@piazza.example"
DE_MINIMIS = "Regolamento (UE) 2023/2831 sugli aiuti «de minimis»"

AVAILABLE = (
    FundingCall(
        slug="vetrine-sicure",
        title="Vetrine sicure: sistemi antifurto per i negozi di vicinato",
        summary=(
            "Contributo a fondo perduto per installare serrande, allarmi e videosorveglianza nei "
            "negozi con superficie fino a 250 m²."
        ),
        grantor="Camera di Commercio",
        purpose=(
            "Rendere più sicuri i negozi di vicinato e le botteghe artigiane che danno sulla "
            "strada."
        ),
        aid=("grant",),
        audience=("enterprise",),
        sizes=("micro", "small"),
        ateco_codes=("47", "95", "96"),
        places=("Roma",),
        eligible_costs=(
            "Serrande e vetri antisfondamento",
            "Allarmi e nebbiogeni",
            "Videosorveglianza, con la posa in opera",
            "Cassette di sicurezza e antitaccheggio",
        ),
        award_min=Decimal(500),
        award_max=Decimal(5000),
        aid_rate=Decimal(50),
        pot=Decimal(1_200_000),
        opens_in_days=-40,
        deadline_in_days=9,
        deadline_hour="12:00",
        procedure_end_in_days=100,
        how_to_apply=(
            "Serve SPID, visura aggiornata e preventivo. La domanda si invia dallo sportello "
            "online, in ordine di arrivo. Lo sportello dell’associazione ti aiuta a compilarla."
        ),
        official_link="https://camera-di-commercio.example/bandi/vetrine-sicure",
        legal_basis=DE_MINIMIS,
        last_checked_in_days=-1,
        helpdesk=DESK,
    ),
    FundingCall(
        slug="contributi-panifici-artigiani",
        title="Contributi ai panifici artigiani",
        summary=(
            "Per rinnovare forni, impastatrici e celle di lievitazione nei laboratori che "
            "panificano sul posto."
        ),
        grantor="Regione Lazio",
        purpose="Sostenere il pane fresco artigianale e far consumare meno ai laboratori.",
        aid=("grant",),
        audience=("enterprise",),
        sizes=("micro", "small"),
        ateco_codes=("10.71", "47.24"),
        places=("Lazio",),
        eligible_costs=(
            "Forni e impastatrici",
            "Celle di lievitazione",
            "Mulini a pietra",
            "Opere murarie fino al 20% del progetto",
        ),
        award_min=Decimal(1500),
        award_max=Decimal(8000),
        aid_rate=Decimal(40),
        pot=Decimal(900_000),
        opens_in_days=-52,
        deadline_in_days=13,
        deadline_hour="18:00",
        procedure_end_in_days=120,
        how_to_apply=(
            "Si compila il modulo sulla piattaforma regionale con SPID o carta d’identità "
            "elettronica. Allega l’ultima dichiarazione dei redditi, due preventivi e le foto "
            "delle macchine da sostituire."
        ),
        official_link="https://bandi-regione.example/panifici-artigiani",
        legal_basis=DE_MINIMIS,
        last_checked_in_days=-2,
        helpdesk=DESK,
    ),
    FundingCall(
        slug="vendere-online-voucher-formazione",
        title="Vendere online restando in bottega: voucher per la formazione",
        summary=(
            "Rimborsa la quota dei corsi su vetrina digitale, pagamenti e consegne a chi lavora in "
            "un negozio o vuole aprirne uno."
        ),
        grantor="Camera di Commercio",
        purpose="Portare in bottega le competenze digitali che servono ogni giorno.",
        aid=("training", "grant"),
        audience=("enterprise", "professional", "aspiring_entrepreneur"),
        sizes=("micro", "small", "medium"),
        places=("Roma",),
        eligible_costs=(
            "Quote di iscrizione ai corsi",
            "Materiale didattico",
            "Consulenza di affiancamento, fino a otto ore",
        ),
        award_min=Decimal(200),
        award_max=Decimal(1500),
        aid_rate=Decimal(70),
        pot=Decimal(350_000),
        opens_in_days=-20,
        deadline_in_days=23,
        procedure_end_in_days=90,
        how_to_apply=(
            "Prima ti iscrivi al corso, poi chiedi il voucher con la ricevuta. La domanda è di due "
            "pagine e si firma anche con SPID."
        ),
        official_link="https://camera-di-commercio.example/bandi/voucher-formazione",
        legal_basis=DE_MINIMIS,
        last_checked_in_days=-4,
        helpdesk=DESK,
    ),
    FundingCall(
        slug="microcredito-nuove-attivita",
        title="Microcredito per nuove attività",
        summary=(
            "Un prestito senza garanzie reali per aprire o far crescere una piccola attività, con "
            "una persona che ti segue lungo la strada."
        ),
        grantor="Ente Nazionale per il Microcredito, tramite le banche convenzionate",
        purpose="Dare credito a chi ha un’idea e un mestiere, ma non ha una casa da impegnare.",
        aid=("microcredit",),
        audience=("aspiring_entrepreneur", "enterprise", "professional"),
        sizes=("micro",),
        places=("Italia",),
        eligible_costs=(
            "Attrezzature, arredi e merce",
            "Affitto e prime spese di gestione",
            "Corsi di formazione",
            "Stipendi dei nuovi assunti",
        ),
        award_max=Decimal(75_000),
        rolling=True,
        how_to_apply=(
            "Prendi appuntamento allo sportello dell’associazione: un operatore guarda il tuo "
            "progetto e ti accompagna in banca. Non si paga nulla per la domanda."
        ),
        official_link="https://www.microcredito.gov.it",
        legal_basis="Articolo 111 del testo unico bancario (D.Lgs. 385/1993) e D.M. 176/2014",
        last_checked_in_days=-12,
        helpdesk=DESK,
    ),
    FundingCall(
        slug="fondo-di-garanzia",
        title="Fondo di garanzia: lo Stato garantisce una parte del tuo prestito",
        summary=(
            "Non dà soldi, ma convince la banca: una garanzia pubblica che copre una parte del "
            "finanziamento, anche per i professionisti."
        ),
        grantor="Ministero delle Imprese e del Made in Italy, gestore Mediocredito Centrale",
        purpose="Rendere più facile il credito alle imprese che non hanno abbastanza garanzie.",
        aid=("guarantee",),
        audience=("enterprise", "professional", "startup"),
        sizes=("micro", "small", "medium"),
        places=("Italia",),
        eligible_costs=("Investimenti", "Liquidità per la gestione corrente"),
        rolling=True,
        how_to_apply=(
            "La richiede la banca per te: dille che vuoi usare il Fondo di garanzia quando chiedi "
            "il finanziamento. La percentuale coperta dipende dal tipo di operazione."
        ),
        official_link="https://www.fondidigaranzia.it",
        legal_basis="Articolo 2, comma 100, lettera a), della legge 662/1996",
        last_checked_in_days=-18,
        helpdesk=DESK,
    ),
    FundingCall(
        slug="resto-in-bottega",
        title="Resto in bottega: contributo e prestito a chi rileva un negozio",
        summary=(
            "Per chi prende il posto di un negoziante che va in pensione: una parte a fondo "
            "perduto, il resto a tasso zero in sei anni."
        ),
        grantor="Regione Lazio",
        purpose="Evitare che un negozio chiuda solo perché manca qualcuno che lo porti avanti.",
        aid=("grant", "subsidised_loan"),
        audience=("aspiring_entrepreneur", "startup", "enterprise", "women", "young"),
        sizes=("micro",),
        ateco_codes=("47", "56", "95", "96"),
        places=("Roma", "Comuni del Lazio sopra i 15.000 abitanti"),
        eligible_costs=(
            "Acquisto dell’avviamento",
            "Arredi, insegne e attrezzature",
            "Sei mesi di affitto",
            "Affiancamento di chi lascia",
        ),
        award_min=Decimal(5000),
        award_max=Decimal(55_000),
        aid_rate=Decimal(75),
        pot=Decimal(4_500_000),
        opens_in_days=-15,
        deadline_in_days=75,
        deadline_hour="17:00",
        procedure_end_in_days=200,
        how_to_apply=(
            "Serve un accordo firmato con chi cede e un piano di tre pagine. Si compila online con "
            "SPID. Lo sportello dell’associazione ha un modello di piano già pronto."
        ),
        official_link="https://bandi-regione.example/resto-in-bottega",
        legal_basis=DE_MINIMIS,
        last_checked_in_days=-3,
        helpdesk=DESK,
    ),
    FundingCall(
        slug="credito-imposta-riparazioni",
        title="Credito d’imposta per chi ripara invece di buttare",
        summary=(
            "Sconto sulle tasse a orologiai, calzolai, sarti e riparatori che comprano attrezzi e "
            "pezzi di ricambio."
        ),
        grantor="Agenzia delle Entrate",
        purpose="Allungare la vita delle cose e tenere in piedi i mestieri che le aggiustano.",
        aid=("tax_relief",),
        audience=("enterprise", "professional"),
        sizes=("micro", "small", "medium", "large"),
        ateco_codes=("95.23", "95.25", "95.29"),
        places=("Italia",),
        eligible_costs=("Attrezzi e macchinari", "Pezzi di ricambio", "Corsi di mestiere"),
        award_max=Decimal(3000),
        aid_rate=Decimal("12.5"),
        opens_in_days=-90,
        deadline_in_days=140,
        how_to_apply=(
            "Si indica in dichiarazione e si usa in compensazione con l’F24, in tre quote annuali. "
            "Parlane con il tuo commercialista: conserva le fatture."
        ),
        official_link="https://agevolazioni-fiscali.example/riparazioni",
        last_checked_in_days=-9,
        helpdesk=DESK,
    ),
    FundingCall(
        slug="aiuole-adottate",
        title="Aiuole adottate: terra, piante e attrezzi a chi cura il verde sotto casa",
        summary=(
            "Per gruppi di vicini e associazioni che si prendono in carico un’aiuola o un "
            "giardinetto pubblico. Non denaro, ma materiali."
        ),
        grantor="Municipio Roma XIV",
        purpose="Curare insieme i piccoli spazi verdi del quartiere.",
        aid=("other",),
        audience=("citizen", "third_sector"),
        places=("Roma, Municipio XIV",),
        eligible_costs=(
            "Terra, piante e sementi",
            "Attrezzi e irrigazione",
            "Assicurazione dei volontari",
        ),
        pot=Decimal(40_000),
        opens_in_days=12,
        deadline_in_days=60,
        deadline_hour="12:00",
        how_to_apply=(
            "Bastano tre firme, una fotografia dell’aiuola e mezza pagina di progetto. Si consegna "
            "allo sportello del Municipio o per PEC."
        ),
        official_link="https://municipio14.example/aiuole-adottate",
        last_checked_in_days=-5,
        helpdesk=DESK,
    ),
)
