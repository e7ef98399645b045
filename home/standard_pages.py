"""Texts of the standard pages that every new neighbourhood starts with, for its editors to change.

They say only what the portal really does, so that they are true from the first day.
"""

import re
from dataclasses import dataclass, replace
from textwrap import dedent

Block = tuple
"""("h2", text) | ("p", text) | ("ul", (text, …)) | ("quote", text, who) | ("link", text, url).

Texts hold no markup; a link is a paragraph of its own.
"""


def blocks(text: str) -> tuple[Block, ...]:
    """Blocks of a text as people type it, separated by empty lines.

    `## heading`, lines starting with `- `, `> words — who`, `[words](address)`; else a paragraph.
    """
    return tuple(_block(chunk) for chunk in dedent(text).strip().split("\n\n"))


def _block(chunk: str) -> Block:
    line = " ".join(chunk.split())
    if line.startswith("## "):
        return ("h2", line[3:])
    if line.startswith("- "):
        items = re.split(r"^- ", chunk, flags=re.MULTILINE)[1:]
        return ("ul", tuple(" ".join(item.split()) for item in items))
    if line.startswith("> "):
        words, _, who = line[2:].rpartition(" — ")
        return ("quote", words, who)
    if link := re.fullmatch(r"\[(.+)\]\((.+)\)", line):
        return ("link", *link.groups())
    return ("p", line)


@dataclass(frozen=True)
class StandardPageText:
    """One standard page; its texts may name {neighbourhood}, {association}, {email} and {host}.

    `association` stands alone, without an article before it: "pubblicato da {association}".
    """

    slug: str
    title: str
    summary: str
    body: tuple[Block, ...]

    def filled(self, **names: str) -> "StandardPageText":
        """The same page with the names of one neighbourhood in place of the placeholders."""

        def fill(value):
            if isinstance(value, str):
                return value.format_map(names)
            return tuple(fill(part) for part in value)

        return replace(
            self, title=fill(self.title), summary=fill(self.summary), body=fill(self.body)
        )


ABOUT = StandardPageText(
    slug="chi-siamo",
    title="Chi siamo",
    summary=(
        "Negozianti, artigiani, professionisti e residenti: il quartiere come un solo centro "
        "commerciale naturale."
    ),
    body=blocks(
        """
        Questa è una piazza. Non ci sono panchine né fontana, ma ci trovi le vetrine, i mestieri e
        le notizie del quartiere {neighbourhood}, tutte nello stesso posto.

        Chi la tiene accesa? {association}, cioè persone che qui vivono e lavorano. Pensiamo che un
        quartiere con i negozi aperti sia più comodo, più sicuro e più allegro, e che una bottega
        non debba essere un gigante per farsi trovare.

        ## Che cosa facciamo

        - Raccogliamo in un solo elenco negozi, artigiani e professionisti, con orari, prodotti e
          offerte
        - Cerchiamo bandi, microcredito e corsi per chi ha un’attività o vuole aprirla, e li
          spieghiamo con parole semplici
        - Diamo voce al quartiere: avvisi su strade, rifiuti, furti e guasti, sempre con la fonte e
          l’ora del controllo
        - Ti diciamo che cosa succede: incontri, mercatini, corsi

        ## Come lavoriamo

        Ogni vetrina la aggiorna chi sta dietro il banco. Le notizie, i bandi e gli avvisi li scrive
        la redazione dell’associazione, e prima di pubblicare controlliamo. Se sbagliamo, diccelo:
        correggiamo volentieri.

        Leggere non costa niente e non serve registrarsi. Non mostriamo pubblicità e non seguiamo
        nessuno in giro per la rete.

        ## Parla con noi

        Hai un negozio, un’idea, una lamentela fondata o un’ora libera da regalare? C’è posto.

        [Scrivi a {email}](mailto:{email})
        """
    ),
)

JOINING = StandardPageText(
    slug="come-aderire",
    title="Come aderire",
    summary=(
        "Accendi la tua vetrina: la prepariamo noi, poi la tieni aggiornata tu, quando vuoi, anche "
        "dal telefono."
    ),
    body=blocks(
        """
        Hai un negozio, una bottega o uno studio nel quartiere {neighbourhood}? Basta un messaggio.
        Alla prima preparazione pensiamo noi: tu mandi le informazioni, noi accendiamo la luce.

        ## Che cosa ottieni

        - Una pagina tua: chi sei, dove sei, come chiamarti, le tue fotografie
        - Gli orari, che dicono da soli se sei aperto adesso
        - I tuoi prodotti e le tue offerte, che spariscono da sole quando scadono
        - Un posto nell’elenco e nella ricerca del quartiere

        ## Come funziona

        - Scrivici il nome dell’attività, l’indirizzo o la zona che servi, e un contatto
        - Prepariamo la pagina e ti diamo un accesso personale, con la tua e-mail
        - La completi con calma e ci chiedi di pubblicarla: la prima volta la guardiamo insieme
        - Da lì in poi la cambi quando vuoi, e quello che pubblichi si vede subito

        Alla stessa pagina possono lavorare più persone: il socio, un dipendente, la figlia che se
        ne intende. Ognuno con il suo accesso, e solo sulla vostra vetrina. Se preferisci, ce lo
        dici e la modifica la facciamo noi al posto tuo.

        ## Perché la guardiamo, la prima volta

        Per essere sicuri che dietro la vetrina ci sia davvero chi dice di esserci, e che
        l’indirizzo e i contatti siano giusti. Non scegliamo chi ci è simpatico e non riscriviamo il
        tuo stile.

        ## Il tuo negozio c’è già?

        Può darsi che la pagina l’abbiamo già preparata noi, partendo da elenchi pubblici. Se la
        trovi, lì c’è il modo di chiederne la gestione oppure di farla togliere. Va bene anche una
        e-mail.

        ## Chiedi la tua vetrina

        [Scrivi a {email}](mailto:{email})
        """
    ),
)

PRIVACY = StandardPageText(
    slug="privacy",
    title="Privacy",
    summary=(
        "Quali dati trattiamo, perché, per quanto tempo e come farli cancellare. Nessuna "
        "profilazione, solo cookie tecnici."
    ),
    body=blocks(
        """
        Informativa sul trattamento dei dati personali, ai sensi degli articoli 13 e 14 del
        Regolamento (UE) 2016/679 (GDPR), per il sito {host}. In breve: per leggere non serve dirci
        chi sei, e raccogliamo solo quello che serve a far funzionare la piazza.

        ## Chi è il titolare

        Il titolare del trattamento è {association}. Per qualsiasi domanda sui tuoi dati:

        [Scrivi a {email}](mailto:{email})

        ## Quali dati trattiamo, e perché

        - Accesso di redattori e negozianti: nome, e-mail, password in forma cifrata non
          reversibile, eventuale secondo fattore, e la cronologia delle modifiche. Servono a farti
          entrare e a sapere chi ha cambiato che cosa. Base giuridica: l’esecuzione del rapporto che
          hai con noi (articolo 6, paragrafo 1, lettera b).
        - Pagine delle attività: nome, indirizzo, contatti, fotografie e orari, pubblicati perché i
          residenti trovino l’attività. Partita IVA, codice ATECO, dimensione, forma giuridica e
          persona di riferimento non sono pubblici: li vedono solo chi gestisce la pagina e la
          redazione. Base giuridica: il rapporto con l’attività (lettera b) oppure, per le pagine
          preparate da noi, il nostro legittimo interesse a far conoscere i negozi del quartiere
          (lettera f).
        - Richieste di gestire o togliere la pagina di un’attività: nome, e-mail, telefono se lo
          lasci, e quello che scrivi. Servono a risponderti e a controllare che la richiesta venga
          da chi ne ha diritto. Base giuridica: le misure chieste da te e il nostro legittimo
          interesse (lettere b ed f).
        - Registri tecnici del server: indirizzo IP, ora, pagina richiesta, tipo di programma usato.
          Servono a trovare guasti e abusi. Base giuridica: il nostro legittimo interesse alla
          sicurezza (lettera f).
        - Messaggi che ci mandi per e-mail: li usiamo per risponderti (lettere b ed f).

        Dare questi dati è facoltativo. Senza l’e-mail, però, non possiamo darti un accesso né
        risponderti.

        ## Da dove vengono i dati che non ci hai dato tu

        Per qualche attività possiamo essere partiti da elenchi pubblici, soprattutto OpenStreetMap:
        nome, indirizzo, contatti, orari. Se riguardano te e non li vuoi qui, chiedi di toglierli
        dalla pagina stessa o per e-mail.

        ## Per quanto tempo

        - Accessi: finché ti servono. Quando lo chiudi, o ce lo chiedi, lo cancelliamo
        - Pagine delle attività: finché l’attività vuole esserci
        - Richieste sulle pagine: 12 mesi, poi si cancellano
        - Registri tecnici: il tempo che serve alla sicurezza del sito, poi vengono sovrascritti
        - Messaggi: finché ci servono per risponderti

        ## Cookie

        Usiamo solo cookie tecnici: quello di sessione, che tiene aperto il tuo accesso, e quello di
        sicurezza (CSRF), che protegge i moduli. Non servono a riconoscerti altrove, e la legge non
        chiede il consenso: per questo non vedi nessun banner. Niente statistiche di altri, niente
        pubblicità, niente profilazione e nessuna decisione automatica su di te.

        ## A chi vanno i dati

        A nessuno che non serva a far funzionare il sito: non li vendiamo e non li cediamo. Le
        pagine non caricano nulla da altri siti. Chi ospita il nostro server e la nostra posta può
        trattarli solo per conto nostro, come responsabile (articolo 28 del GDPR).

        ## I tuoi diritti

        Puoi chiederci di vedere i tuoi dati, correggerli, cancellarli, limitarne l’uso, riceverli
        in un formato leggibile da un computer, e puoi opporti al trattamento fondato sul legittimo
        interesse (articoli 15–22 del GDPR). Scrivi a {email}: ti rispondiamo entro un mese, senza
        spese.

        Se pensi che non trattiamo bene i tuoi dati, puoi rivolgerti al Garante per la protezione
        dei dati personali.

        [Garante per la protezione dei dati personali](https://www.garanteprivacy.it)
        """
    ),
)

ACCESSIBILITY = StandardPageText(
    slug="accessibilita",
    title="Accessibilità",
    summary=(
        "La piazza è di tutti. A che punto siamo, che cosa può ancora darti fastidio e come "
        "dircelo."
    ),
    body=blocks(
        """
        In una piazza si entra senza gradini. Questa è la dichiarazione di accessibilità del sito
        {host}, curato da {association}.

        ## A che cosa puntiamo

        Il nostro obiettivo sono le Web Content Accessibility Guidelines (WCAG) 2.2, livello AA. È
        un impegno, non un certificato: nessun ente esterno lo ha ancora verificato.

        ## Che cosa abbiamo curato

        - Si usa tutto da tastiera, e un collegamento all’inizio salta dritto al contenuto
        - Lo stato di un negozio è sempre scritto a parole, mai affidato al solo colore
        - I testi hanno un contrasto di almeno 4,5 a 1, anche con lo schema scuro
        - Le pagine si leggono senza JavaScript e si possono ingrandire
        - Le animazioni si fermano se nel tuo dispositivo hai chiesto meno movimento

        ## Che cosa può ancora darti fastidio

        - Le fotografie le carica chi gestisce il negozio, e qualche descrizione può mancare o dire
          poco
        - I documenti allegati ai bandi arrivano da altri enti, e alcuni sono immagini scansionate
        - I siti a cui rimandiamo non dipendono da noi

        ## Diccelo

        Se qualcosa ti ferma, scrivici: l’indirizzo della pagina, che cosa volevi fare e, se ti va,
        con quale dispositivo o programma. Ti rispondiamo, e intanto cerchiamo di darti
        l’informazione in un altro modo.

        [Scrivi a {email}](mailto:{email})

        ## Le regole, per esteso

        [Web Content Accessibility Guidelines 2.2](https://www.w3.org/TR/WCAG22/)
        """
    ),
)

LEGAL = StandardPageText(
    slug="informazioni-legali",
    title="Informazioni legali e licenze",
    summary=(
        "Chi pubblica il sito, quanto puoi fidarti delle informazioni, di chi sono i testi, i dati "
        "e il programma."
    ),
    body=blocks(
        """
        ## Chi pubblica

        Il sito {host} è pubblicato da {association}. Ogni attività risponde di quello che scrive
        nella propria pagina: prezzi, offerte e condizioni li decide chi vende, e il contratto lo
        fai con lui. Qui non si compra e non si paga nulla.

        ## Quanto puoi fidarti

        Controlliamo quello che pubblichiamo, ma un orario può cambiare e un bando può essere
        modificato. Per i bandi vale sempre il testo ufficiale, a cui rimandiamo. Se un avviso
        riguarda la tua sicurezza, chiama il 112.

        Hai visto un errore, una fotografia tua, qualcosa che non dovrebbe stare qui? Scrivici e
        rimediamo.

        [Scrivi a {email}](mailto:{email})

        ## Testi e fotografie

        Testi, marchi e fotografie restano di chi li ha fatti. Puoi rimandare a ogni pagina senza
        chiedere. Per copiare un testo o una fotografia, invece, domanda prima a chi l’ha
        pubblicata.

        ## Dati di OpenStreetMap

        Alcune informazioni sui luoghi e sulle attività possono venire da OpenStreetMap, la mappa
        libera fatta da volontari di tutto il mondo: sono disponibili secondo la Open Database
        License (ODbL).

        [© OpenStreetMap contributors](https://www.openstreetmap.org/copyright)

        [Il testo della licenza ODbL 1.0](https://opendatacommons.org/licenses/odbl/1-0/)

        ## Il programma

        Il sito funziona con Piazza, software libero pubblicato con la GNU Affero General Public
        License, versione 3 o successiva. Chiunque può usarlo, studiarlo, migliorarlo e aprire la
        piazza del proprio quartiere. Chi usa questo sito ha diritto al codice sorgente della
        versione in funzione, comprese le nostre modifiche: chiedilo a {email}.

        [Il testo della licenza GNU AGPL 3](https://www.gnu.org/licenses/agpl-3.0.html)
        """
    ),
)

PAGES = (ABOUT, JOINING, PRIVACY, ACCESSIBILITY, LEGAL)
