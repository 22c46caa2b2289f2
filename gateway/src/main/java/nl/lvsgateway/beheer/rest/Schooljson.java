package nl.lvsgateway.beheer.rest;

import java.time.Instant;
import java.util.List;
import nl.lvsgateway.koppeling.Koppelregister.Schoolkaart;
import nl.lvsgateway.koppeling.Koppelregister.Schoolpagina;
import nl.lvsgateway.koppeling.Pogingen;
import nl.lvsgateway.koppeling.Scholen.Koppelingkaart;
import org.jspecify.annotations.Nullable;

/** Schools and koppelingen in the words of openapi-beheer.yaml. */
final class Schooljson {

    private Schooljson() {}

    record Pagina(List<School> scholen, int pagina, long totaal, boolean meer) {}

    record School(String nummer, String naam, List<Koppeling> koppelingen) {}

    record Koppeling(
            String leerlingvolgsysteem,
            String samenwerkingsverband,
            String stand,
            @Nullable String naam,
            @Nullable Instant sinds,
            @Nullable Instant laatstGezien,
            @Nullable Instant codeGezetOp,
            @Nullable Instant vorigeCodeTot,
            int verkeerdeCodes,
            @Nullable Instant geblokkeerdTot) {}

    record Blokkade(
            String school,
            String leerlingvolgsysteem,
            int verkeerdeCodes,
            @Nullable Instant tot) {}

    static Pagina pagina(Schoolpagina pagina) {
        return new Pagina(
                pagina.scholen().stream().map(Schooljson::school).toList(),
                pagina.pagina(),
                pagina.totaal(),
                pagina.meer());
    }

    static School school(Schoolkaart kaart) {
        return new School(
                kaart.school().nummer().waarde(),
                kaart.school().naam(),
                kaart.koppelingen().stream().map(Schooljson::koppeling).toList());
    }

    private static Koppeling koppeling(Koppelingkaart kaart) {
        var koppeling = kaart.koppeling();
        return new Koppeling(
                koppeling.lvs(),
                koppeling.samenwerkingsverband(),
                koppeling.stand().tekst(),
                koppeling.naam(),
                koppeling.sinds(),
                koppeling.laatstGezien(),
                kaart.codeGezetOp(),
                kaart.vorigeCodeTot(),
                kaart.misluktOpRij(),
                kaart.geblokkeerdTot());
    }

    static Blokkade blokkade(Pogingen pogingen) {
        return new Blokkade(pogingen.school().waarde(), pogingen.lvs(), pogingen.opRij(), pogingen.geblokkeerdTot());
    }
}
