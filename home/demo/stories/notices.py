"""The neighbourhood's notices: every kind, and every way a notice can end."""

from .shapes import Cancellation, Notice, NoticeUpdate

NOTICES = (
    Notice(
        slug="via-lattanzio-chiusa",
        kind="roadworks",
        headline="Via Lattanzio chiusa per lavori alla rete idrica",
        what_happened=(
            "Si è rotta la condotta dell’acqua sotto la carreggiata e il gestore ha chiuso la "
            "strada per ripararla. Il tratto interessato va da via Friggeri a piazza Giovenale."
        ),
        what_to_do=(
            "In auto passa da via Friggeri. La linea 990 ferma in piazza Giovenale. A piedi si "
            "passa sul lato dei numeri pari, e i negozi sono aperti."
        ),
        severity="severe",
        certainty="observed",
        area="Via Lattanzio, tra via Friggeri e piazza Giovenale",
        zones=("piazza-balduina",),
        starts_in_hours=-75,
        expires_in_hours=81,
        source="Gestore della rete idrica",
        source_link="https://gestore-idrico.example/lavori/via-lattanzio",
        checked_in_hours=-2,
        updates=(
            NoticeUpdate(
                -2,
                (
                    "Riapertura spostata di due giorni. Trovata una seconda perdita all’altezza "
                    "del civico 12."
                ),
            ),
            NoticeUpdate(-41, "Ripristinata l’acqua ai civici 2–30."),
            NoticeUpdate(
                -60, "L’acqua manca ai civici 2–30. L’autobotte è all’angolo con via Friggeri."
            ),
            NoticeUpdate(-75, "Strada chiusa tra via Friggeri e piazza Giovenale."),
        ),
    ),
    Notice(
        slug="finti-tecnici-del-gas",
        kind="burglary",
        headline="Finti tecnici del gas in zona Appiano",
        what_happened=(
            "Due persone in tuta suonano dicendo di dover controllare il contatore. Una distrae "
            "chi apre, l’altra gira per casa. Quattro famiglie ce l’hanno raccontato, due hanno "
            "sporto denuncia."
        ),
        what_to_do=(
            "Non aprire: i controlli veri si annunciano con un cartello nell’androne. Se "
            "insistono, chiama il 112. Passa parola a chi vive da solo, soprattutto agli anziani "
            "del palazzo."
        ),
        severity="moderate",
        certainty="observed",
        area="Via Appiano, via Papiniano e strade vicine",
        zones=("piazza-balduina", "monte-mario"),
        starts_in_hours=-170,
        expires_in_hours=500,
        source="Segnalazioni dei residenti, raccolte dall’associazione",
        checked_in_hours=-26,
        updates=(
            NoticeUpdate(-26, "Segnalati anche in via Papiniano, di mattina."),
            NoticeUpdate(-170, "Prima segnalazione da via Appiano."),
        ),
    ),
    Notice(
        slug="furti-nelle-cantine",
        kind="burglary",
        headline="Cantine aperte di notte in due palazzi di viale Tito Livio",
        what_happened=(
            "In due palazzi sono stati forzati i lucchetti delle cantine. Mancano biciclette e "
            "attrezzi. Il metodo è lo stesso, è probabile che siano le stesse persone."
        ),
        what_to_do=(
            "Controlla che il portone si chiuda davvero alle tue spalle e non lasciare in cantina "
            "cose di valore. Se trovi il lucchetto rotto non toccare niente e chiama il 112."
        ),
        severity="moderate",
        certainty="likely",
        area="Viale Tito Livio",
        zones=("piazza-balduina",),
        starts_in_hours=-96,
        expires_in_hours=260,
        source="Due amministratori di condominio",
        checked_in_hours=-50,
    ),
    Notice(
        slug="ingombranti-via-friggeri",
        kind="waste",
        headline="Divani e reti abbandonati in via Friggeri",
        what_happened=(
            "Accanto ai cassonetti sono comparsi due divani, una rete e un frigorifero. Il "
            "marciapiede era mezzo occupato e con il passeggino bisognava scendere in strada."
        ),
        what_to_do=(
            "Se hai qualcosa da buttare, il ritiro a domicilio degli ingombranti si prenota ed è "
            "gratuito fino a due metri cubi."
        ),
        severity="minor",
        certainty="observed",
        area="Via Friggeri, davanti al civico 40",
        zones=("piazza-balduina",),
        starts_in_hours=-120,
        expires_in_hours=120,
        source="Servizio di igiene urbana",
        source_link="https://igiene-urbana.example/segnalazioni",
        checked_in_hours=-48,
        updates=(
            NoticeUpdate(-48, "Portato via tutto, frigorifero compreso. Il marciapiede è libero."),
            NoticeUpdate(-119, "Segnalazione inviata al servizio di igiene urbana."),
        ),
        cancelled=Cancellation(
            -48,
            (
                "Risolto in tre giorni: gli ingombranti sono stati rimossi. Grazie a chi ha "
                "mandato le foto."
            ),
        ),
    ),
    Notice(
        slug="campane-del-vetro-piene",
        kind="waste",
        headline="Campane del vetro piene in piazza Giovenale",
        what_happened=(
            "Con via Lattanzio chiusa il camion della raccolta non riesce a girare e salta la "
            "piazza. Le bottiglie cominciano a finire per terra."
        ),
        what_to_do=(
            "Porta il vetro in viale delle Medaglie d’Oro, o tienilo in casa fino alla riapertura. "
            "Non lasciare bottiglie ai piedi delle campane: la mattina ci passano i bambini."
        ),
        severity="minor",
        certainty="observed",
        area="Piazza Giovenale",
        zones=("piazza-balduina", "medaglie-d-oro"),
        starts_in_hours=-30,
        expires_in_hours=110,
        source="Servizio di igiene urbana",
        source_link="https://igiene-urbana.example/raccolta/vetro",
        checked_in_hours=-6,
    ),
    Notice(
        slug="scritte-sulle-serrande",
        kind="vandalism",
        headline="Serrande imbrattate in via della Balduina",
        what_happened=(
            "Nella notte sono state coperte di scritte le serrande di sei negozi, e rotta una "
            "fioriera. Le telecamere di due vetrine hanno ripreso un gruppo di ragazzi."
        ),
        what_to_do=(
            "Se hai il negozio nel tratto, fotografa prima di pulire: serve per la denuncia e per "
            "l’assicurazione. L’associazione presta l’idropulitrice a chi la chiede."
        ),
        severity="moderate",
        certainty="observed",
        area="Via della Balduina, tra i civici 60 e 120",
        zones=("piazza-balduina",),
        starts_in_hours=-34,
        expires_in_hours=140,
        source="Negozianti della via",
        checked_in_hours=-20,
        updates=(
            NoticeUpdate(
                -20,
                (
                    "Sporte le prime tre denunce. Le altre si possono presentare insieme: scrivi "
                    "in redazione."
                ),
            ),
            NoticeUpdate(-34, "Scoperte all’apertura dei forni."),
        ),
    ),
    Notice(
        slug="acqua-sospesa-de-carolis",
        kind="utilities",
        headline="Acqua sospesa per qualche ora in via Ugo De Carolis",
        what_happened=(
            "Il gestore sostituisce una valvola. Per circa sei ore l’acqua manca, o arriva con "
            "poca pressione, dal civico 20 al civico 64."
        ),
        what_to_do=(
            "Riempi un paio di bottiglie la sera prima e chiudi bene i rubinetti. Al ritorno "
            "dell’acqua lasciala scorrere un minuto prima di berla."
        ),
        severity="minor",
        certainty="likely",
        area="Via Ugo De Carolis 20–64",
        zones=("medaglie-d-oro",),
        starts_in_hours=52,
        expires_in_hours=58,
        source="Gestore della rete idrica",
        source_link="https://gestore-idrico.example/lavori/via-de-carolis",
        checked_in_hours=-20,
    ),
    Notice(
        slug="fuga-di-gas-via-seneca",
        kind="utilities",
        headline="Fuga di gas in via Seneca: tre palazzi fatti uscire",
        what_happened=(
            "Durante uno scavo è stata tranciata una conduttura. I vigili del fuoco hanno fatto "
            "uscire gli abitanti dei civici 8, 10 e 12 e chiuso la strada."
        ),
        what_to_do=(
            "Resta lontano dalla strada, non accendere fiamme e non usare l’ascensore. Chi ha "
            "dovuto lasciare casa trova acqua e sedie nella sala parrocchiale di piazza della "
            "Balduina."
        ),
        severity="extreme",
        certainty="observed",
        area="Via Seneca 8–12",
        zones=("piazza-balduina",),
        starts_in_hours=-310,
        expires_in_hours=-298,
        source="Vigili del fuoco",
        source_link="https://vigili-del-fuoco.example/interventi",
        checked_in_hours=-299,
        updates=(
            NoticeUpdate(
                -299,
                "Conduttura riparata, aria controllata: si rientra in casa e la strada riapre.",
            ),
            NoticeUpdate(-305, "La squadra del gas è al lavoro. Nessun ferito."),
            NoticeUpdate(-310, "Evacuati i civici 8, 10 e 12."),
        ),
    ),
    Notice(
        slug="gatta-tigrata-smarrita",
        kind="lost_found",
        headline="Smarrita Pepita, gatta tigrata con il collarino rosso",
        what_happened=(
            "È uscita dal terrazzo al secondo piano di via Livio Andronico. Ha nove anni, è "
            "sterilizzata, ha il microchip e si spaventa facilmente."
        ),
        what_to_do=(
            "Non rincorrerla: fermati, chiamala piano e telefona al numero del volantino che trovi "
            "in farmacia e all’edicola. Dai un’occhiata nei box e nelle cantine."
        ),
        severity="unknown",
        certainty="possible",
        area="Via Livio Andronico e giardini vicini",
        zones=("medaglie-d-oro",),
        starts_in_hours=-44,
        expires_in_hours=300,
        source="La famiglia di Pepita",
        checked_in_hours=-8,
        updates=(
            NoticeUpdate(
                -8, "Forse vista vicino alla stazione Balduina, ma non è sicuro che fosse lei."
            ),
        ),
    ),
    Notice(
        slug="mazzo-di-chiavi-trovato",
        kind="lost_found",
        headline="Trovato un mazzo di chiavi ai giardini di piazza della Balduina",
        what_happened=(
            "Cinque chiavi e un portachiavi di legno a forma di barca, sulla panchina vicino alla "
            "fontanella."
        ),
        what_to_do="Sono tue? Passa da Ferramenta Duca, in via Friggeri, e descrivi la barca.",
        severity="minor",
        certainty="observed",
        area="Piazza della Balduina",
        zones=("piazza-balduina",),
        starts_in_hours=-900,
        expires_in_hours=-180,
        source="Ferramenta Duca",
        checked_in_hours=-200,
    ),
    Notice(
        slug="sciopero-dei-trasporti",
        kind="other",
        headline="Possibile sciopero di treni e autobus: a rischio la ferrovia e il 990",
        what_happened=(
            "Due sindacati hanno annunciato quattro ore di sciopero. La trattativa è aperta e "
            "potrebbe rientrare. Le fasce garantite restano quelle del mattino presto e del tardo "
            "pomeriggio."
        ),
        what_to_do=(
            "Prima di uscire guarda gli avvisi in stazione. Se puoi, sposta l’appuntamento in "
            "centro: in quelle ore i negozi del quartiere sono tutti aperti."
        ),
        severity="moderate",
        certainty="possible",
        area="Stazioni Balduina e Appiano, linee di autobus del quartiere",
        zones=(),
        starts_in_hours=90,
        expires_in_hours=98,
        source="Avviso dell’azienda dei trasporti",
        source_link="https://trasporti-roma.example/avvisi",
        checked_in_hours=-10,
    ),
    Notice(
        slug="rumori-notturni-monte-ciocci",
        kind="other",
        headline="Rumori nella notte dal parco di Monte Ciocci: chi sa qualcosa?",
        what_happened=(
            "Da tre notti, tra le due e le quattro, si sente un motore che gira a vuoto dalla "
            "parte del parco. Non sappiamo ancora che cosa sia."
        ),
        what_to_do=(
            "Se lo senti, segnati l’ora e da dove arriva e scrivilo in redazione. Non andare a "
            "vedere da solo."
        ),
        severity="unknown",
        certainty="unknown",
        area="Parco di Monte Ciocci e strade vicine",
        zones=("medaglie-d-oro", "trionfale"),
        starts_in_hours=-70,
        expires_in_hours=170,
        source="Tre messaggi di residenti, da verificare",
        checked_in_hours=-12,
    ),
)
