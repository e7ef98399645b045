"""Calls one cannot apply for: over, stopped by who grants them, or without any date."""

from decimal import Decimal

from ..shapes import FundingCall, ManualState
from .available import DE_MINIMIS, DESK

OVER = (
    FundingCall(
        slug="bottega-digitale",
        title="Bottega digitale: voucher per cassa, sito e prenotazioni",
        summary=(
            "Voucher per registratori di cassa collegati, prenotazioni online e siti semplici. Le "
            "domande sono chiuse, si aspetta la graduatoria."
        ),
        grantor="Camera di Commercio",
        purpose="Aiutare i piccoli negozi a usare gli strumenti digitali.",
        aid=("grant",),
        audience=("enterprise",),
        sizes=("micro", "small", "medium"),
        places=("Roma",),
        eligible_costs=(
            "Registratori di cassa e programmi",
            "Siti e prenotazioni online",
            "Consulenza e formazione",
        ),
        award_min=Decimal(1950),
        award_max=Decimal(5000),
        aid_rate=Decimal(70),
        pot=Decimal(300_000),
        opens_in_days=-85,
        deadline_in_days=-20,
        deadline_hour="12:00",
        procedure_end_in_days=45,
        how_to_apply=(
            "Le domande si presentavano solo online, con firma digitale. Se l’hai inviata, "
            "conserva il numero di protocollo: serve per controllare la graduatoria."
        ),
        official_link="https://camera-di-commercio.example/bandi/bottega-digitale",
        legal_basis=DE_MINIMIS,
        last_checked_in_days=-6,
        helpdesk=DESK,
    ),
    FundingCall(
        slug="negozi-senza-gradini",
        title="Negozi senza gradini: rampe, porte e bagni accessibili",
        summary=(
            "Contributo per togliere il gradino all’ingresso e adattare porte e bagni. Si è "
            "concluso, ma di solito torna ogni anno."
        ),
        grantor="Roma Capitale",
        purpose="Far entrare tutti: carrozzine, passeggini, gambe stanche.",
        aid=("grant",),
        audience=("enterprise", "professional", "third_sector"),
        sizes=("micro", "small"),
        places=("Roma",),
        eligible_costs=(
            "Rampe fisse e mobili",
            "Porte e maniglie",
            "Bagni accessibili",
            "Progettazione",
        ),
        award_min=Decimal(300),
        award_max=Decimal(4000),
        aid_rate=Decimal(80),
        pot=Decimal(500_000),
        opens_in_days=-190,
        deadline_in_days=-110,
        deadline_hour="17:00",
        procedure_end_in_days=-12,
        how_to_apply=(
            "Si presentava domanda al Municipio con il progetto di un tecnico. Se ci tieni, "
            "prepara già il rilievo dell’ingresso: quando riapre sarai fra i primi."
        ),
        official_link="https://roma-capitale.example/negozi-senza-gradini",
        last_checked_in_days=-11,
        helpdesk=DESK,
    ),
    FundingCall(
        slug="beni-strumentali-quartiere",
        title="Macchine nuove per le botteghe: prestito agevolato",
        summary=(
            "Prestito a tasso ridotto per attrezzature nuove. I fondi sono finiti in undici "
            "giorni; chi resta fuori è in lista per il rifinanziamento."
        ),
        grantor="Regione Lazio",
        purpose="Rinnovare le attrezzature di laboratori, bar e negozi.",
        aid=("subsidised_loan", "guarantee"),
        audience=("enterprise", "network"),
        sizes=("micro", "small"),
        ateco_codes=("47", "56", "95", "96"),
        places=("Lazio",),
        eligible_costs=("Macchinari e attrezzature nuovi", "Installazione", "Programmi collegati"),
        award_min=Decimal(10_000),
        award_max=Decimal(50_000),
        pot=Decimal(1_500_000),
        opens_in_days=-31,
        deadline_in_days=40,
        procedure_end_in_days=130,
        manual_state=ManualState(
            "exhausted", -20, "Avviso della Regione: fondi esauriti, sportello chiuso in anticipo"
        ),
        how_to_apply=(
            "Lo sportello è chiuso. Le domande già inviate restano in ordine di arrivo, nel caso "
            "arrivino altri fondi."
        ),
        official_link="https://bandi-regione.example/beni-strumentali",
        legal_basis=DE_MINIMIS,
        last_checked_in_days=-7,
        helpdesk=DESK,
    ),
    FundingCall(
        slug="cultura-di-quartiere",
        title="Cultura di quartiere: feste, letture, cinema nei cortili",
        summary=(
            "Contributi alle associazioni che portano cultura nelle piazze. Sospeso: un ricorso ha "
            "fermato tutto, si aspetta la decisione."
        ),
        grantor="Municipio Roma XIV",
        purpose="Tenere vive le piazze anche la sera.",
        aid=("grant",),
        audience=("third_sector", "citizen"),
        places=("Roma, Municipio XIV",),
        eligible_costs=(
            "Palco e impianti",
            "Compensi agli artisti",
            "Permessi e assicurazione",
            "Stampa",
        ),
        award_min=Decimal(500),
        award_max=Decimal(6000),
        aid_rate=Decimal(90),
        pot=Decimal(120_000),
        opens_in_days=-25,
        deadline_in_days=28,
        deadline_hour="12:00",
        manual_state=ManualState(
            "suspended",
            -6,
            "Comunicazione del Municipio sul proprio sito, in attesa del tribunale amministrativo",
        ),
        how_to_apply="Per ora non si può fare domanda. Se l’avevi già mandata non devi rifarla.",
        official_link="https://municipio14.example/cultura-di-quartiere",
        last_checked_in_days=-1,
        helpdesk=DESK,
    ),
    FundingCall(
        slug="tavolini-in-strada",
        title="Tavolini in strada: arredi e fioriere per bar e ristoranti",
        summary=(
            "Era un contributo per arredi all’aperto. È stato ritirato prima dell’apertura: lo "
            "ripubblicheranno con regole nuove."
        ),
        grantor="Roma Capitale",
        purpose="Rendere più belli e ordinati gli spazi all’aperto dei locali.",
        aid=("grant",),
        audience=("enterprise",),
        sizes=("micro", "small", "medium"),
        ateco_codes=("56",),
        places=("Roma",),
        eligible_costs=("Tavoli, sedie e ombrelloni", "Fioriere e pedane"),
        award_max=Decimal(7500),
        aid_rate=Decimal(50),
        pot=Decimal(2_000_000),
        opens_in_days=8,
        deadline_in_days=55,
        manual_state=ManualState(
            "withdrawn", -4, "Determina di revoca pubblicata sull’albo online"
        ),
        how_to_apply=(
            "Niente da fare per ora: non inviare documenti né pagare preventivi. Quando esce il "
            "nuovo testo lo scriviamo qui."
        ),
        official_link="https://albo-online.example/tavolini-in-strada",
        last_checked_in_days=-3,
        helpdesk=DESK,
    ),
    FundingCall(
        slug="insegne-storiche",
        title="Insegne storiche: un aiuto per restaurare quella della tua bottega",
        summary=(
            "Annunciato per le insegne con più di cinquant’anni. Mancano le date: appena ci sono, "
            "le trovi qui."
        ),
        grantor="Soprintendenza e fondazioni bancarie",
        purpose="Salvare le insegne dipinte, in ferro e al neon che raccontano il quartiere.",
        aid=("grant", "other"),
        audience=("enterprise", "professional"),
        sizes=("micro", "small"),
        places=("Roma",),
        eligible_costs=("Restauro dell’insegna", "Impianto elettrico", "Ricerca d’archivio"),
        how_to_apply=(
            "Ancora non si sa. Intanto fotografa la tua insegna e cerca la data della prima "
            "licenza: quasi certamente la chiederanno."
        ),
        official_link="https://insegne-storiche.example",
        last_checked_in_days=-45,
        helpdesk=DESK,
    ),
)
