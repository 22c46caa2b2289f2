package nl.lvsgateway.beheer.web.lijsten;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype.Plek;
import nl.lvsgateway.samenwerkingsverband.Grenzen;
import nl.lvsgateway.samenwerkingsverband.Keuzeveld;

/**
 * An aanvraagtype as it stands in the form.
 *
 * @param plek names of the places for bijlagen; an empty one is no place
 * @param mag beside each place: {@code leeg} when it may stay empty
 * @param veld names of the fields that must be filled in
 * @param adviezen one on a line
 * @param nieuw it is not there yet
 * @param zeker who filled it in knows that it counts at once
 */
record Typeformulier(
        String code,
        String naam,
        List<String> plek,
        List<String> mag,
        List<String> veld,
        String adviezen,
        Boolean nieuw,
        Boolean zeker) {

    private static final String LEEG = "leeg";
    private static final int VRIJE_RIJEN = 3;

    /** What a form left out is empty; a browser leaves out what is not ticked. */
    Typeformulier {
        code = Objects.requireNonNullElse(code, "").strip();
        naam = Objects.requireNonNullElse(naam, "").strip();
        plek = Objects.requireNonNullElse(plek, List.of());
        mag = Objects.requireNonNullElse(mag, List.of());
        veld = Objects.requireNonNullElse(veld, List.of());
        adviezen = Objects.requireNonNullElse(adviezen, "");
        nieuw = Boolean.TRUE.equals(nieuw);
        zeker = Boolean.TRUE.equals(zeker);
    }

    static Typeformulier nieuwe() {
        return new Typeformulier("", "", List.of(), List.of(), List.of(), "", true, false);
    }

    static Typeformulier van(Aanvraagtype type) {
        return new Typeformulier(
                type.code(),
                type.naam(),
                type.plekken().stream().map(Plek::naam).toList(),
                type.plekken().stream().map(p -> p.overslaan() ? LEEG : "").toList(),
                type.verplichteVelden().stream().map(Keuzeveld::name).toList(),
                String.join("\n", type.adviezen()),
                false,
                false);
    }

    /** @param grenzen what stays as it is: the form does not show it */
    Aanvraagtype type(String samenwerkingsverband, Grenzen grenzen) {
        return new Aanvraagtype(
                samenwerkingsverband,
                code,
                naam,
                plekken(),
                velden().collect(Collectors.toCollection(LinkedHashSet::new)),
                adviezen.lines()
                        .map(String::strip)
                        .filter(regel -> !regel.isEmpty())
                        .toList(),
                grenzen);
    }

    public boolean vraagt(Keuzeveld keuzeveld) {
        return velden().anyMatch(keuzeveld::equals);
    }

    private Stream<Keuzeveld> velden() {
        return veld.stream()
                .flatMap(naam ->
                        Stream.of(Keuzeveld.values()).filter(k -> k.name().equals(naam)));
    }

    /** The places that were filled in, and some rows for new ones. */
    public List<Plekrij> rijen() {
        var rijen = new ArrayList<Plekrij>();
        plekken().forEach(p -> rijen.add(new Plekrij(p.naam().replace('_', ' '), p.overslaan())));
        for (var vrij = 0; vrij < VRIJE_RIJEN; vrij++) {
            rijen.add(new Plekrij("", false));
        }
        return rijen;
    }

    /** People write a name with capitals and spaces; it is kept as the doors know it. */
    private List<Plek> plekken() {
        var plekken = new ArrayList<Plek>();
        for (var rij = 0; rij < plek.size(); rij++) {
            var net = plek.get(rij).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
            if (!net.isEmpty()) {
                plekken.add(new Plek(net, rij < mag.size() && LEEG.equals(mag.get(rij))));
            }
        }
        return plekken;
    }

    /** One row of the form. */
    record Plekrij(String naam, boolean magLeeg) {}
}
