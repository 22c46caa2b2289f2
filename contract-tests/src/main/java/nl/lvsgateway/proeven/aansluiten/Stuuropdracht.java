package nl.lvsgateway.proeven.aansluiten;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.lvs.Toegang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Hands in every dossier of a folder. */
@Command(
        name = "stuur",
        description = {
            "Bewaart en verzendt elk dossier (*.xml) in een map, met de bestanden ernaast als bijlagen.",
            "Staan er meer dossiers in, dan horen bij jansen.xml de bestanden die met jansen beginnen.",
            "Het kenmerk volgt uit de inhoud: dezelfde map nog eens sturen is een herhaling, en veilig."
        })
final class Stuuropdracht implements Callable<Integer> {

    @ParentCommand
    private @Nullable Lvsopdracht lvs;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "MAP", description = "De map met dossiers en bijlagen.")
    private Path map = Path.of(".");

    @Option(
            names = "--samenwerkingsverband",
            paramLabel = "SWV",
            description = "Aan wie (standaard PO2507, of VO2203 voor de scholen 00ZZ van de demo).")
    private @Nullable String samenwerkingsverband;

    @Option(
            names = "--aanvraagtype",
            defaultValue = "TLV",
            paramLabel = "TYPE",
            description = "Wat de school vraagt (standaard ${DEFAULT-VALUE}).")
    private String aanvraagtype = "TLV";

    @Option(
            names = "--plek",
            defaultValue = Proefbijlage.TOELICHTING,
            paramLabel = "PLEK",
            description = "De plek die de bijlagen vullen (standaard ${DEFAULT-VALUE}).")
    private String plek = Proefbijlage.TOELICHTING;

    @Option(
            names = "--datum",
            paramLabel = "DATUM",
            description = "Datum van de aanvraag, zoals 2026-11-25 (standaard vandaag).")
    private @Nullable LocalDate datum;

    @Option(names = "--alleen-bewaren", description = "Nog niet verzenden.")
    private boolean alleenBewaren;

    @Override
    public Integer call() {
        if (!Files.isDirectory(map)) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Geen map: " + map);
        }
        return Objects.requireNonNull(lvs).voer(this::stuur);
    }

    private int stuur(Gesprek gesprek) {
        var inhoud = Dossiermap.lees(map, plek);
        inhoud.over().forEach(bestand -> gesprek.uit().println("Let op: " + bestand + " hoort bij geen dossier."));
        if (inhoud.dossiers().isEmpty()) {
            gesprek.uit().println("Geen dossier (*.xml) in " + map);
        }
        var tabel = new Tabel("dossier", "kenmerk", "ontvangstnummer", "verzendstatus", "versie");
        var einde = Gesprek.GOED;
        for (var stuk : inhoud.dossiers()) {
            einde = Math.max(einde, stuur(gesprek, stuk, tabel));
        }
        if (!tabel.isLeeg()) {
            tabel.druk(gesprek.uit());
        }
        return einde;
    }

    private int stuur(Gesprek gesprek, Dossiermap.Stuk stuk, Tabel tabel) {
        var aanvraag = aanvraag(gesprek.toegang(), stuk);
        var antwoord = gesprek.deur().bewaar(aanvraag);
        if (antwoord.geweigerd()) {
            gesprek.weiger(stuk.naam() + ".xml geweigerd", antwoord);
            return Gesprek.GEWEIGERD;
        }
        tabel.voegToe(
                stuk.naam() + ".xml",
                aanvraag.kenmerk(),
                antwoord.ontvangstnummer(),
                antwoord.verzendstatus(),
                "" + antwoord.versie());
        gesprek.waarschuw(antwoord);
        return Gesprek.GOED;
    }

    private Proefaanvraag aanvraag(Toegang toegang, Dossiermap.Stuk stuk) {
        var velden = velden(toegang, stuk.naam());
        return new Proefaanvraag(
                toegang, stuk.kenmerk(velden.toString()), !alleenBewaren, velden, stuk.dossier(), stuk.bijlagen());
    }

    private Map<String, String> velden(Toegang toegang, String leerling) {
        var velden = new LinkedHashMap<String, String>();
        velden.put(
                "samenwerkingsverband",
                samenwerkingsverband == null ? toegang.samenwerkingsverband() : samenwerkingsverband);
        velden.put("aanvraagtype", aanvraagtype);
        velden.put("datum", (datum == null ? LocalDate.now() : datum).toString());
        velden.put("korteOmschrijving", "Aanvraag om mee te proberen");
        velden.put("omschrijving", "Een aanvraag om de aansluiting van het LVS mee te proberen.");
        velden.put("contactpersoon.naam", "A. Voorbeeld");
        velden.put("contactpersoon.functie", "intern begeleider");
        velden.put("contactpersoon.telefoon", "0520-000000");
        velden.put("leerling", "lvs-" + leerling);
        return velden;
    }
}
